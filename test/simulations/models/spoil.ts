import { columnOf, type Table } from '../../../src/engine/data/table.js';
import { randomStream, type RandomStream } from '../../../src/statistics/random.js';
import { drawNormal, drawOne } from '../worlds/draw.js';
import type { Answering } from './train-model.js';

/** Changes the class probabilities of one row, or its number, in place. */
type Spoiling = (probabilities: Float64Array, table: Table, row: number) => void;

/** A model whose answers are changed row by row, where `where` holds. */
export function spoil(
  answer: Answering,
  classCount: number,
  change: Spoiling,
  where: (table: Table, row: number) => boolean = () => true,
): Answering {
  return (table) => {
    const answers = answer(table);
    for (let row = 0; row < table.rowCount; row++) {
      if (where(table, row)) change(answers.subarray(row * classCount, (row + 1) * classCount), table, row);
    }
    return answers;
  };
}

/** A share of all possible rows: the same row is in it or not, wherever it stands. */
export function someRows(share: number, ...keys: readonly string[]): (table: Table, row: number) => boolean {
  return (table, row) => share >= 1 || streamOf(table, row, ...keys).next() < share;
}

export function hasValue(column: string, value: string): (table: Table, row: number) => boolean {
  return (table, row) => String(columnOf(table, column).cell(row) ?? '') === value;
}

/** Each class gets the probability of the one before it: of two classes, the sign is turned. */
export const turn: Spoiling = (probabilities) => {
  const last = probabilities.at(-1) ?? 0;
  probabilities.copyWithin(1, 0);
  probabilities[0] = last;
};

export const overConfident =
  (factor: number): Spoiling =>
  (probabilities) =>
    scale(probabilities, (value) => Math.max(value, 1e-9) ** factor);

/** The answer alone, 0 or 1 for each class. */
export const decide: Spoiling = (probabilities) => {
  const answer = probabilities.indexOf(Math.max(...probabilities));
  probabilities.forEach((_, k) => (probabilities[k] = Number(k === answer)));
};

/**
 * As if all classes were equally frequent: what `class_weight="balanced"` makes of a model that knows its frequencies.
 * Source: C. Elkan, "The foundations of cost-sensitive learning", IJCAI (2001), theorem 2.
 */
export const balance =
  (shares: readonly number[]): Spoiling =>
  (probabilities) =>
    scale(probabilities, (value, k) => value / (shares[k] || 1));

/** Always the same answer. */
export const constant =
  (shares: readonly number[]): Spoiling =>
  (probabilities) =>
    probabilities.set(shares);

/** The log-odds of a class moved by so much. */
export const favour =
  (label: number, shift: number): Spoiling =>
  (probabilities) =>
    scale(probabilities, (value, k) => (k === label ? value * Math.exp(shift) : value));

/** A class at random, by the row alone. */
export const coin: Spoiling = (probabilities, table, row) => {
  const random = streamOf(table, row, 'coin');
  scale(probabilities, () => 0.01 + random.next());
};

/** Of a model of numbers: as far on the other side of this one. */
export const mirror =
  (centre: number): Spoiling =>
  (answer) => {
    answer[0] = 2 * centre - (answer[0] ?? 0);
  };

/** Of a model of numbers: so much more. */
export const shift =
  (by: number): Spoiling =>
  (answer) => {
    answer[0] = (answer[0] ?? 0) + by;
  };

/** Of a model of numbers: a normal error of this standard deviation, by the row alone. */
export const blur =
  (deviation: number): Spoiling =>
  (answer, table, row) => {
    answer[0] = (answer[0] ?? 0) + deviation * drawNormal(streamOf(table, row, 'blur'));
  };

/** Of a model of numbers: one of these, by the row alone, whatever the row says. */
export const mixUp =
  (numbers: readonly number[]): Spoiling =>
  (answer, table, row) => {
    answer[0] = drawOne(numbers, streamOf(table, row, 'mix up'));
  };

function scale(probabilities: Float64Array, change: (value: number, k: number) => number): void {
  probabilities.forEach((value, k) => (probabilities[k] = change(value, k)));
  const sum = probabilities.reduce((total, value) => total + value, 0);
  probabilities.forEach((value, k) => (probabilities[k] = value / sum));
}

function streamOf(table: Table, row: number, ...keys: readonly string[]): RandomStream {
  return randomStream(...keys, ...table.names.map((name) => String(columnOf(table, name).cell(row) ?? '')));
}
