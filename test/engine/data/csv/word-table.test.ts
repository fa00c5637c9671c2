import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { WordTable } from '../../../../src/engine/data/csv/word-table.js';

test('numbers words as a Map does, in order of appearance', () => {
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('', 'a', 'b', 'Aa', 'BB'),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 2000 }), (words) => {
      const table = new WordTable();
      const known = new Map<string, number>();
      for (const one of words) {
        if (!known.has(one)) known.set(one, known.size);
        const bytes = Buffer.from(`"${one}"`);
        expect(table.codeOf(bytes, 1, bytes.length - 1)).toBe(known.get(one));
      }
      expect(table.toWords()).toEqual([...known.keys()]);
      expect(words.every((one) => table.wordOf(known.get(one) ?? -1) === one)).toBe(true);
    }),
    { numRuns: 50 },
  );
});
