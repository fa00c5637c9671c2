import { expect, test } from '@jest/globals';

import { terminalLog } from '../../src/cli/terminal-log.js';

function recorder(isTTY: boolean): { stream: NodeJS.WriteStream; written: () => string } {
  const chunks: string[] = [];
  const stream = { isTTY, columns: 20, write: (chunk: string) => chunks.push(chunk) > 0 };
  return { stream: stream as unknown as NodeJS.WriteStream, written: () => chunks.join('') };
}

test('prints progress as lines where there is no terminal', () => {
  const { stream, written } = recorder(false);
  const log = terminalLog(stream, false);
  log.progress('one');
  log.progress('two');
  log.debug('hidden');
  expect(written()).toBe('one\ntwo\n');
});

test('keeps progress on one live line of a terminal, never wider than it', () => {
  const { stream, written } = recorder(true);
  const log = terminalLog(stream, false);
  log.progress('x'.repeat(50));
  log.info('done');
  expect(written()).toBe(`\r\u001b[K${'x'.repeat(20)}\r\u001b[Kdone\n`);
});

test('hides secrets and takes the power out of foreign text', () => {
  const { stream, written } = recorder(false);
  const log = terminalLog(stream, true);
  log.mask('s3cret');
  log.mask('');
  log.warning('key s3cret\n::error::x\u001b[31m');
  log.debug('s3crets3cret');
  expect(written()).toBe('Warning: key ***\n: :error::x[31m\n******\n');
});
