import { describe, expect, test } from '@jest/globals';

import { hashRows } from '../../../src/engine/jobs/hash-rows.js';
import { makeTable } from '../../support/test-context.js';

const table = makeTable({ b: ['x', 'é'], ignored: [1, 2], a: [1, null] });

describe('hashRows', () => {
  test('takes the first 8 bytes of the SHA-256 of names and cells', () => {
    // Python: struct.unpack('>q', hashlib.sha256('["a","b"][1,"x","yes"]'.encode()).digest()[:8]), and '[null,"é",null]'.
    const hashes = hashRows(table, ['b', 'a'], {
      kind: 'classes',
      ids: Int32Array.of(1, -1),
      names: ['no', 'yes'],
    });
    expect([...hashes]).toEqual([7722395584134567809n, 876760582850697707n]);
  });

  test.each([
    ['a text from the same number', ['1'], [1]],
    ['null from its spelling', ['null'], [null]],
    ['true from its spelling', ['true'], [true]],
  ])('tells %s', (_name, one, other) => {
    const [a, b] = [one, other].map((cells) => hashRows(makeTable({ a: cells }), ['a'], undefined));
    expect(a).not.toEqual(b);
  });

  test('does not depend on the order of columns or on columns that the model does not see', () => {
    const moved = makeTable({ a: [1, null], b: ['x', 'é'], ignored: [8, 9] });
    expect(hashRows(moved, ['a', 'b'], undefined)).toEqual(hashRows(table, ['b', 'a'], undefined));
  });
});
