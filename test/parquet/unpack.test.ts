import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { ParquetError } from '../../src/parquet/parquet-error.js';
import { unpackHadoopLz4, unpackLz4 } from '../../src/parquet/unpack-lz4.js';
import { unpack } from '../../src/parquet/unpack.js';

// By hand, from the LZ4 Block Format: a token of 3 letters and a match of 4 + 5, two bytes of distance; then 1 letter.
const block = [0x35, ...Buffer.from('abc'), 3, 0, 0x10, ...Buffer.from('!')];
const text = 'abcabcabcabc!';

function lz4(
  read: (packed: Uint8Array, room: Uint8Array) => void,
  packed: readonly number[],
  size = 13,
): string {
  const room = new Uint8Array(size);
  read(Uint8Array.from(packed), room);
  return Buffer.from(room).toString();
}

describe('LZ4', () => {
  test('repeats what a match itself writes', () => expect(lz4(unpackLz4, block)).toBe(text));

  test('reads lengths of more than 15', () => {
    const letters = 'x'.repeat(300);
    // 15 in the token, 255, and 30 more.
    expect(lz4(unpackLz4, [0xf0, 255, 30, ...Buffer.from(letters)], 300)).toBe(letters);
  });

  test.each([
    ['blocks with lengths before them', [0, 0, 0, 13, 0, 0, 0, block.length, ...block]],
    ['a block alone', block],
  ])('reads the older codec: %s', (_, packed) => expect(lz4(unpackHadoopLz4, packed)).toBe(text));

  test.each([
    ['letters beyond the end', [0xf0, 255, 255, 255]],
    ['a distance before the beginning', [0x15, 97, 2, 0]],
    ['no distance', [0x15, 97, 0, 0]],
    ['more than fits', [...block.slice(0, 6), 0xf0, 200, ...Array<number>(215).fill(97)]],
    ['less than was said', [0x10, 97]],
  ])('refuses %s', (_, packed) => {
    expect(() => lz4(unpackLz4, packed)).toThrow(ParquetError);
    expect(() => lz4(unpackHadoopLz4, packed)).toThrow(ParquetError);
  });
});

describe('Zstandard', () => {
  // `printf abcabcabcabc | zstd | xxd -p` of zstd 1.5.4: a frame that does not tell how much it holds.
  const untold = Buffer.from('28b52ffd04586100006162636162636162636162637f077996', 'hex');
  // The same of a file with "second frame second frame": one that does.
  const told = Buffer.from('28b52ffd24199d0000687365636f6e64206672616d65200100c0cd2fde0c2683', 'hex');
  const [first, second] = ['abcabcabcabc', 'second frame second frame'];
  // RFC 8878, section 3.1.2: of any content, here two bytes.
  const skippable = Buffer.from('502a4d18020000002b2b', 'hex');

  test.each<[string, readonly Buffer[], string]>([
    ['a frame', [told], second],
    ['one that does not tell its size', [untold], first],
    ['frames one after the other', [told, told, told], second + second + second],
    ['frames of either kind', [untold, told, untold, untold], first + second + first + first],
    [
      'frames with something else between them',
      [skippable, told, skippable, untold, skippable],
      second + first,
    ],
  ])('unpacks %s', (_, frames, expected) => {
    expect(Buffer.from(unpack(6, Buffer.concat(frames), expected.length)).toString()).toBe(expected);
  });

  // The window of 2^41 bytes, then one block of 2^21 − 1 times an "a".
  const wide = Buffer.from('28b52ffd00f8fbffff61', 'hex');
  const bomb = Buffer.from('28b52ffd0058' + 'faffff61'.repeat(2000) + 'fbffff61', 'hex');
  test.each<[string, readonly Buffer[], number]>([
    ['more than was declared', [told, told], second.length],
    ['less than was declared', [untold, told], second.length + first.length + 1],
    ['a frame that is cut off', [told, untold.subarray(0, -5)], second.length + first.length],
    ['bytes behind the frames', [told, Buffer.from('no frame')], second.length],
    ['a window that nothing has room for', [wide, told], 30],
    ['4 GB out of 8 kB', [bomb, told], 1000],
  ])('refuses %s', (_, frames, size) => {
    expect(() => unpack(6, Buffer.concat(frames), size)).toThrow('a page of it cannot be unpacked');
  });
});

describe('unpack', () => {
  const bomb = Buffer.alloc(50_000_000);

  test.each([
    ['gzip', 2, gzipSync(bomb)],
    ['brotli', 4, brotliCompressSync(bomb)],
  ])('makes no more of %s than was declared', (_, codec, packed) => {
    expect(() => unpack(codec, packed, 1000)).toThrow('a page of it cannot be unpacked');
  });

  test.each([1, 2, 4, 5, 6, 7])('refuses nonsense (codec %i)', (codec) => {
    expect(() => unpack(codec, Buffer.from('no such thing'), 100)).toThrow(ParquetError);
  });

  test('says what is not read', () => {
    expect(() => unpack(3, Buffer.from('x'), 1)).toThrow('codec 3): write it with snappy or zstd');
  });
});
