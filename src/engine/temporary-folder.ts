import { readlinkSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './data/describe-error.js';

const prefix = 'model-gate-engine-';

/**
 * A new folder for the temporary files of an engine, named after its process. Those of engines that were killed, whose
 * process is no more, are removed on the way.
 */
export async function makeTemporaryFolder(parent: string): Promise<string> {
  await sweepFolders(parent);
  return mkdtemp(join(parent, `${prefix}${process.pid}-${processSpace}-`));
}

/** A container that shares the parent folder counts its processes anew, so their numbers say nothing here. */
const processSpace = /\d+/.exec(linkOf('/proc/self/ns/pid'))?.[0] ?? '0';

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}

async function sweepFolders(parent: string): Promise<void> {
  const names = await readdir(parent).catch(() => []);
  for (const name of names) {
    const [, pid, space] = /^model-gate-engine-(\d+)-(\d+)-[A-Za-z0-9]{6}$/.exec(name) ?? [];
    if (space !== processSpace || isAlive(Number(pid))) continue;
    const path = join(parent, name);
    const found = await stat(path).catch(() => undefined);
    if (found?.isDirectory() !== true || found.uid !== process.getuid?.()) continue;
    // Another run may sweep at the same moment.
    await rm(path, { recursive: true, force: true }).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}
