import { expect, test } from '@jest/globals';
import { fc } from '../../../support/seeded-fast-check.js';
import { ByteWords, mapWords } from '../../../../src/engine/data/columns/words.js';
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

test.each(['id ', 'Nº ', ''])('keeps very many texts that begin with "%s" as bytes', (prefix) => {
  const known = Array.from({ length: 20_000 }, (_, k) => (k === 777 ? '' : `${prefix}${k}`));
  const table = new WordTable();
  for (const word of known) table.codeOf(Buffer.from(word), 0, Buffer.byteLength(word));
  const words = table.toWords();
  expect(words).toBeInstanceOf(ByteWords);
  expect(mapWords(words, String)).toEqual(known);
  expect(words.at(known.length)).toBeUndefined();
  if (!(words instanceof ByteWords)) return;
  for (const code of [0, 1, 776, 778, 19_999])
    expect(words.firstByte(code)).toBe(Buffer.from(known[code] ?? '')[0]);
  expect(words.firstByte(777)).toBe(0);
});
