import { describe, expect, test } from '@jest/globals';
import { encodeFrame, FrameReader, type Frame } from '../../../../src/engine/models/python/frames.js';

describe('frames', () => {
  test('are 4 bytes of length, big-endian, UTF-8 JSON, a line break and raw bytes', () => {
    expect(encodeFrame({ a: 'é' })).toEqual(Buffer.from('\0\0\0\x0b{"a":"\xc3\xa9"}\n', 'latin1'));
    expect(encodeFrame(['\n'], [Uint8Array.of(10, 1), Uint8Array.of(255)])).toEqual(
      Buffer.from('\0\0\0\x0a["\\n"]\n\n\x01\xff', 'latin1'),
    );
  });

  test.each([1, 2, 3, 5, 7, 100])('are put together from pieces of %d bytes', (size) => {
    const messages = [{ a: 'é' }, [], { long: 'x'.repeat(50) }];
    const raws = [[], [Uint8Array.of(10, 10)], [Uint8Array.of(1), Uint8Array.of(2, 3)]];
    const bytes = Buffer.concat(messages.map((message, index) => encodeFrame(message, raws[index])));
    const reader = new FrameReader();
    const read: Frame[] = [];
    for (let at = 0; at < bytes.length; at += size) read.push(...reader.push(bytes.subarray(at, at + size)));
    expect(read.map(({ message }) => message)).toEqual(messages);
    expect(read.map(({ raw }) => [...raw])).toEqual([[], [10, 10], [1, 2, 3]]);
  });

  test('are refused when they are no JSON or endless', () => {
    expect(() => new FrameReader().push(Buffer.from('\0\0\0\x02{]', 'latin1'))).toThrow(SyntaxError);
    expect(() => new FrameReader().push(Buffer.from('print'))).toThrow(
      'A frame of 1886546286 bytes is too long',
    );
  });
});
