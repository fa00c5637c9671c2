import { readdir, readFile } from 'node:fs/promises';

/**
 * Ends the processes that a model left behind in a session of their own, which killing its group does not reach. They are
 * known by the engine's temporary folder in their environment; only Linux tells that. Returns how many there were.
 */
export async function endLeftovers(temporaryFolder: string): Promise<number> {
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
  const mark = `TMPDIR=${temporaryFolder}`;
  let ended = 0;
  for (const pid of pids.filter((one) => one !== process.pid)) {
    // Another user's processes can't be read, and are none of ours.
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
    if (!environment.split('\0').includes(mark)) continue;
    try {
      process.kill(pid, 'SIGKILL');
      ended++;
    } catch {
      // It ended by itself.
    }
  }
  return ended;
}
