import { PassThrough } from 'node:stream';
import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { forwardLines } from '../../../../src/engine/models/python/forward-lines.js';

async function forward(pieces: readonly (string | Buffer)[]) {
  const stream = new PassThrough();
  const lines: string[] = [];
  const lastLine = forwardLines(stream, (line) => lines.push(line));
  for (const piece of pieces) stream.write(piece);
  stream.end();
  await once(stream, 'close');
  return { lines, lastLine: lastLine() };
}

describe('forwardLines', () => {
  test('puts lines and characters together from their pieces', async () => {
    const bytes = Buffer.from('é\r\n');
    expect(await forward(['one\ntw', 'o\n', bytes.subarray(0, 1), bytes.subarray(1), '\n', 'end'])).toEqual({
      lines: ['one', 'two', 'é', '', 'end'],
      lastLine: 'end',
    });
  });

  test('cuts long lines, also when they come in pieces', async () => {
    const { lines } = await forward(['x'.repeat(1500), 'x'.repeat(1500), `\n${'y'.repeat(3000)}\nz`]);
    expect(lines).toEqual(['x'.repeat(2000), 'y'.repeat(2000), 'z']);
  });

  test('shows 1000 lines and still knows the last one', async () => {
    const { lines, lastLine } = await forward(['line\n'.repeat(1500), 'the end\n\n']);
    expect(lines).toHaveLength(1001);
    expect(lastLine).toBe('the end');
  });
});
