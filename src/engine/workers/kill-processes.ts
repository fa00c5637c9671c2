/**
 * Kills the worker and everything it started, at once. The worker leads a process group of its own, so even a process
 * started by a Python model is found; the listed children are killed by id as well, for systems without groups.
 */
export function killProcesses(workerPid: number | undefined, childPids: Iterable<number>): void {
  if (workerPid !== undefined) {
    if (process.platform !== 'win32') kill(-workerPid);
    kill(workerPid);
  }
  for (const pid of childPids) kill(pid);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
