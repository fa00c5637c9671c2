import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';

import { terminalLog, type LogStream, type TerminalLog } from '../../src/cli/terminal-log.js';

interface Recorder {
  readonly log: TerminalLog;
  readonly written: () => string;
  readonly resize: (columns: number) => void;
  readonly pass: (ms: number) => void;
}

/** What is left of a live line: to its start, and clear. */
const erased = '\r\u001b[K';

function record({ isLive = false, isDebug = false, columns = 80 } = {}): Recorder {
  let chunks = '';
  let nowMs = 0;
  const listeners = new Set<() => void>();
  const stream = {
    columns,
    write: (chunk: string) => (chunks += chunk),
    on: (_event: 'resize', listener: () => void) => listeners.add(listener),
    off: (_event: 'resize', listener: () => void) => listeners.delete(listener),
  } satisfies LogStream;
  const log = terminalLog(stream, { isDebug, isLive, paint: (_style, text) => text, now: () => nowMs });
  return {
    log,
    written: () => {
      const text = chunks;
      chunks = '';
      return text;
    },
    resize: (newColumns) => {
      stream.columns = newColumns;
      for (const listener of listeners) listener();
    },
    pass: (ms) => {
      nowMs += ms;
      jest.advanceTimersByTime(ms);
    },
  };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('prints progress as lines where there is no terminal', () => {
  const { log, written, pass } = record();
  log.progress('one', { done: 1, total: 2 });
  pass(10_000);
  log.progress('two');
  log.debug('hidden');
  expect(written()).toBe('one\ntwo\n');
});

test('hides secrets and takes the power out of foreign text', () => {
  const { log, written } = record({ isDebug: true });
  log.mask('s3cret');
  log.mask('');
  log.warning('key s3cret\n::error::x\u001b[31m');
  log.debug('s3crets3cret');
  expect(written()).toBe('Warning: key ***\n: :error::x[31m\n******\n');
});

describe('on a terminal', () => {
  test('keeps a message on one live line, never as wide as the terminal', () => {
    const { log, written } = record({ isLive: true, columns: 20 });
    log.progress('x'.repeat(50));
    log.info('done');
    log.finish();
    expect(written()).toBe(`${'x'.repeat(17)}${erased}done\n`);
  });

  test('hides secrets in the live line and folds line breaks', () => {
    const { log, written } = record({ isLive: true });
    log.mask('s3cret');
    log.progress('a s3cret\n\tb\u001b[2J');
    expect(written()).toBe('a *** b[2J');
  });

  test('keeps the bar of an unfinished task below what is logged, and drops that of a finished one', () => {
    const { log, written } = record({ isLive: true, columns: 40 });
    log.progress('half', { done: 1, total: 2 });
    log.info('note');
    expect(written()).toBe(` 50 %  half${erased}note\n 50 %  half`);
    log.progress('all', { done: 2, total: 2 });
    log.info('note');
    log.finish();
    expect(written()).toBe(`${erased}100 %  all${erased}note\n`);
  });

  test('tells the time left by the pace so far, and counts it down', () => {
    const { log, written, pass } = record({ isLive: true });
    log.progress('m', { done: 0, total: 4 });
    expect(written()).toBe(`${'░'.repeat(24)}   0 %  m`);
    pass(20_000);
    // 20 s for one of four: three are left, 60 s, which is one minute.
    log.progress('m', { done: 1, total: 4 });
    expect(written()).toBe(`${erased}${'█'.repeat(6)}${'░'.repeat(18)}  25 %  m · about 1 min left`);
    pass(10_000);
    expect(written()).toContain('about 50 s left');
    pass(600_000);
    expect(written()).toContain('about 5 s left');
  });

  test('writes nothing more once it is finished', () => {
    const { log, written, pass, resize } = record({ isLive: true });
    log.progress('m', { done: 1, total: 4 });
    log.finish();
    written();
    pass(60_000);
    resize(50);
    log.finish();
    expect(written()).toBe('');
  });

  test('erases every row of a line that the terminal folded when it became narrower', () => {
    const { log, written, resize } = record({ isLive: true, columns: 80 });
    log.progress('x'.repeat(70));
    written();
    resize(30);
    // 70 columns in rows of 30 are three rows: two up, to the start, clear to the end of the screen.
    expect(written()).toBe(`\u001b[2A\r\u001b[J${'x'.repeat(27)}`);
  });

  test('takes a terminal that tells no width for one of 80 columns', () => {
    const { log, written } = record({ isLive: true, columns: 0 });
    log.progress('x'.repeat(100));
    expect(written()).toBe('x'.repeat(77));
  });
});
