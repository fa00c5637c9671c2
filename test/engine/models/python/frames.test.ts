import { describe, expect, test } from '@jest/globals';
import { encodeFrame, FrameReader } from '../../../../src/engine/models/python/frames.js';

describe('frames', () => {
  test('are 4 bytes of length, big-endian, and UTF-8 JSON', () => {
    expect(encodeFrame({ a: 'é' })).toEqual(Buffer.from('\0\0\0\x0a{"a":"\xc3\xa9"}', 'latin1'));
  });

  test.each([1, 2, 3, 5, 7, 100])('are put together from pieces of %d bytes', (size) => {
    const messages = [{ a: 'é' }, [], { long: 'x'.repeat(50) }];
    const bytes = Buffer.concat(messages.map(encodeFrame));
    const reader = new FrameReader();
    const read: unknown[] = [];
    for (let at = 0; at < bytes.length; at += size) read.push(...reader.push(bytes.subarray(at, at + size)));
    expect(read).toEqual(messages);
  });

  test('are refused when they are no JSON or endless', () => {
    expect(() => new FrameReader().push(Buffer.from('\0\0\0\x02{]', 'latin1'))).toThrow(SyntaxError);
    expect(() => new FrameReader().push(Buffer.from('print'))).toThrow(
      'A frame of 1886546286 bytes is too long',
    );
  });
});
