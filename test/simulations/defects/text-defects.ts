import { type Cell, columnOf } from '../../../src/engine/data/table.js';
import { loadRows } from '../campaign/rate-parts.js';
import { wordsOf, type WordFolding } from '../models/encode-words.js';
import { someRows, spoil, turn } from '../models/spoil.js';
import { trainOnWords, type Answering } from '../models/train-model.js';
import type { Rows } from '../worlds/world.js';
import { cellsOf, changeCells, drawRows } from './change-rows.js';
import type { Defect, Site } from './defect.js';

const text = 'text';
const edits = ['keyboard_aug', 'char_substitution', 'char_deletion', 'char_insertion', 'char_swap'];
const folding: WordFolding = { foldsCase: true, foldsAccents: true };

export const textDefects: readonly Defect[] = [
  {
    name: 'typo-fragile: unknown words turn the answer',
    kinds: ['text'],
    accepts: edits.map((edit) => `text_${edit}_attack`),
    isGross: false,
    plant: ({ world, parts, answer, size }) => {
      const known = new Set(
        [parts.training, parts.reference, parts.evaluation].flatMap((rows) =>
          cellsOf(rows, text).flatMap((cell) => [...wordsOf(cell, folding)]),
        ),
      );
      const isPart = someRows(size, 'typo');
      const isMistyped = (cell: Cell): boolean =>
        [...wordsOf(cell, folding)].some((word) => !known.has(word));
      const fragile = spoil(
        answer,
        world.classNames.length,
        turn,
        (table, row) => isMistyped(columnOf(table, text).cell(row)) && isPart(table, row),
      );
      return { parts, answer: fragile, columns: [text] };
    },
  },
  unfolded('case-fragile: knows words in their case only', ['text_upper_case', 'text_lower_case'], {
    foldsCase: false,
    foldsAccents: true,
  }),
  unfolded('accent-fragile: knows words with their accents only', ['text_ascii'], {
    foldsCase: true,
    foldsAccents: false,
  }),
  inTexts('texts cut after 40 characters', ['text_truncation', 'numeric_feature_drift'], (cell) =>
    Array.from(cell).slice(0, 40).join(''),
  ),
  inTexts('texts in the wrong encoding', ['text_encoding', 'numeric_feature_drift'], (cell) =>
    Buffer.from(cell).toString('latin1'),
  ),
];

function unfolded(name: string, accepts: readonly string[], words: WordFolding): Defect {
  return {
    name,
    kinds: ['text'],
    accepts,
    isGross: false,
    plant: async ({ world, parts, answer, size, random }) => {
      const fragile = trainOnWords(await loadRows(world, parts.training), text, words, 'linear', random);
      return { parts, answer: ofSomeRows(answer, fragile, size, world.classNames.length), columns: [text] };
    },
  };
}

/** One model's answers, and another one's in a share of the rows. */
function ofSomeRows(usual: Answering, other: Answering, share: number, classCount: number): Answering {
  return (table) => {
    const others = other(table);
    const isPart = someRows(share, 'mixed');
    const place = (row: number) => [row * classCount, (row + 1) * classCount] as const;
    return spoil(
      usual,
      classCount,
      (probabilities, _, row) => probabilities.set(others.subarray(...place(row))),
      isPart,
    )(table);
  };
}

function inTexts(name: string, accepts: readonly string[], change: (cell: string) => string): Defect {
  return {
    name,
    kinds: ['text'],
    accepts,
    isGross: false,
    plant: ({ parts, answer, size, random }: Site) => {
      const part = drawRows(parts.evaluation, size, random);
      const evaluation: Rows = changeCells(parts.evaluation, text, change, (row) => part.has(row));
      return { parts: { ...parts, evaluation }, answer, columns: [text] };
    },
  };
}
