import { readFileSync } from 'node:fs';

/** Whether a process has ended; one that is dead but not yet collected by its parent (a zombie) has. */
export function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return true;
  }
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}
