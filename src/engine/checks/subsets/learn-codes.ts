import type { Feature } from '../../data/dataset.js';
import type { Cell } from '../../data/cell.js';
import type { Column } from '../../data/columns/column.js';
import { finiteNumbers } from '../../data/finite-numbers.js';
import { binBelow } from '../../stats/quantile-bins.js';
import { evenQuantiles } from '../../stats/quantile.js';

/** What the cells of a column hold, as numbers from 0. */
export interface Codes {
  readonly count: number;
  /** How many of them exclude each other: all, but 2 for words, which are there or not. */
  readonly alternatives: number;
  /** One for a number or a value, one per word of a text; none for what no cell of the sample held. */
  readonly codesOf: (cell: Cell) => readonly number[];
}

const parts = 10;
/** A longer text is told by its beginning. */
const mostWords = 200;

/** The codes of a sample: tenths of equal mass for numbers, and whatever else is no number; values; words. */
export function learnCodes(kind: Feature['kind'], sample: Column): Codes {
  if (kind === 'text') return codeWords(sample);
  return kind === 'numeric' ? codeNumbers(sample) : codeValues(sample);
}

function codeNumbers(sample: Column): Codes {
  const numbers = finiteNumbers(sample).sort();
  const inner = numbers.length === 0 ? [] : [...new Set(evenQuantiles(numbers, parts).slice(1, -1))];
  const single = Array.from({ length: inner.length + 2 }, (_, code) => [code]);
  const isOther = numbers.length < sample.length;
  const other = isOther ? (single.at(-1) ?? []) : [];
  const count = single.length - Number(!isOther);
  return {
    count,
    alternatives: count,
    codesOf: (cell) =>
      typeof cell === 'number' && Number.isFinite(cell) ? (single[binBelow(inner, cell)] ?? []) : other,
  };
}

function codeValues(sample: Column): Codes {
  const codes = new Map<string, readonly number[]>();
  for (const cell of sample) {
    const value = String(cell);
    if (!codes.has(value)) codes.set(value, [codes.size]);
  }
  return { count: codes.size, alternatives: codes.size, codesOf: (cell) => codes.get(String(cell)) ?? [] };
}

const codeWords = (sample: Column): Codes => ({
  ...codeTexts(sample, (cell) => {
    const words =
      String(cell ?? '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    return [...new Set(words.slice(0, mostWords))];
  }),
  alternatives: 2,
});

function codeTexts(sample: Column, textsOf: (cell: Cell) => readonly string[]): Codes {
  const codes = new Map<string, number>();
  for (const cell of sample) {
    for (const text of textsOf(cell)) if (!codes.has(text)) codes.set(text, codes.size);
  }
  return {
    count: codes.size,
    alternatives: codes.size,
    codesOf: (cell) => textsOf(cell).flatMap((text) => codes.get(text) ?? []),
  };
}
