import { expect, test } from '@jest/globals';
import { copyCodes, mostCode, narrowCodes, roomForCodes } from '../../../../src/engine/data/columns/codes.js';

// The largest numbers of 7, 15 and 31 bits.
test.each([
  [0, 1, 127],
  [127, 1, 127],
  [128, 2, 32_767],
  [32_767, 2, 32_767],
  [32_768, 4, 2_147_483_647],
])('codes up to %d take %d bytes each, which hold %d at most', (most, bytes, room) => {
  const codes = roomForCodes(3, most);
  codes.set([-1, most, 0]);
  expect([...codes]).toEqual([-1, most, 0]);
  expect([codes.BYTES_PER_ELEMENT, mostCode(codes)]).toEqual([bytes, room]);
});

test('a wider copy holds the same', () => {
  const copy = copyCodes(Int8Array.of(-1, 127), 4, 300);
  expect([...copy]).toEqual([-1, 127, 0, 0]);
  expect(copy.BYTES_PER_ELEMENT).toBe(2);
});

test('codes are narrowed where they fit', () => {
  const codes = Int32Array.of(-1, 300);
  expect(narrowCodes(codes, 300)).toEqual(Int16Array.of(-1, 300));
  expect(narrowCodes(codes, 40_000)).toBe(codes);
});
