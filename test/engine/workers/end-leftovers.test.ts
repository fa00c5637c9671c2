import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { expect, test } from '@jest/globals';

import { endLeftovers } from '../../../src/engine/workers/end-leftovers.js';

const onLinux = process.platform === 'linux' ? test : test.skip;

onLinux(
  'a process in a session of its own is known by the folder, and only such a one is ended',
  async () => {
    const folder = `/tmp/left-behind-${process.pid}`;
    const start = (TMPDIR: string) =>
      spawn(process.execPath, ['-e', 'setInterval(() => 0, 1000)'], {
        detached: true,
        stdio: 'ignore',
        env: { TMPDIR },
      });
    const [daemon, other] = [start(folder), start(`${folder}-of-another`)];
    await Promise.all([once(daemon, 'spawn'), once(other, 'spawn')]);
    const ended = once(daemon, 'exit');
    expect(await endLeftovers(folder)).toBe(1);
    expect(await ended).toEqual([null, 'SIGKILL']);
    expect(await endLeftovers(folder)).toBe(0);
    expect(other.exitCode).toBeNull();
    other.kill('SIGKILL');
  },
);
