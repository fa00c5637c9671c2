import { describe, expect, test } from '@jest/globals';
import { describeExit } from '../../../src/engine/workers/describe-exit.js';

describe('describeExit', () => {
  test.each([
    {
      name: 'killed from outside',
      exitCode: null,
      signal: 'SIGKILL' as const,
      lastErrors: '',
      reason: 'out-of-memory',
    },
    {
      name: "V8's own limit",
      exitCode: null,
      signal: 'SIGABRT' as const,
      lastErrors: '',
      reason: 'out-of-memory',
    },
    {
      name: 'an abort seen by a shell',
      exitCode: 134,
      signal: null,
      lastErrors: '',
      reason: 'out-of-memory',
    },
    {
      name: 'an error output that says so',
      exitCode: 1,
      signal: null,
      lastErrors: 'FATAL ERROR: JavaScript heap out of memory\n',
      reason: 'out-of-memory',
    },
    { name: 'a segfault', exitCode: null, signal: 'SIGSEGV' as const, lastErrors: '', reason: 'crashed' },
    { name: 'a plain exit', exitCode: 3, signal: null, lastErrors: '', reason: 'crashed' },
  ])('takes $name for $reason', ({ reason, ...exit }) => {
    expect(describeExit(exit).reason).toBe(reason);
  });

  test('tells the signal or the exit code, and the last line of the error output', () => {
    expect(describeExit({ exitCode: null, signal: 'SIGSEGV', lastErrors: '' }).message).toContain(
      'signal SIGSEGV',
    );
    expect(describeExit({ exitCode: 7, signal: null, lastErrors: 'first\nlast words\n' }).message).toMatch(
      /exit code 7 .*last said: last words\./,
    );
    const report = "node:internal:1\n\nError: Cannot find module '/w.mjs'\n    at load\n\nNode.js v20.0.0\n";
    expect(describeExit({ exitCode: 1, signal: null, lastErrors: report }).message).toContain(
      "last said: Error: Cannot find module '/w.mjs'.",
    );
  });
});
