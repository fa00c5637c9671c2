import { draws } from './draws.js';
import { classOf, type DataRow, type Terms, type TruthData } from './truth-data.js';

/** Probabilities of the classes, in their order. */
export type Answer = readonly number[];

/** How often each training row is seen, on average. */
const passes = 20;
/** The weights are averaged over so many moments of the second half, or the last few rows would decide much. */
const moments = 100;
const step = 0.1;
/** Of the squared weights of the terms that a row has. */
const penalty = 0.0002;

/**
 * A softmax regression, fitted by stochastic gradient descent on training rows that the seed draws: another seed makes
 * another model that is as good. Classes count alike, whatever their shares. The step of each weight shrinks as in
 * AdaGrad. Source: Duchi, Hazan and Singer, JMLR 12 (2011).
 */
export function trainModel(data: TruthData, seed: number): (row: DataRow) => Answer {
  const classCount = data.classNames.length;
  const indices = new Map<string, number>();
  const rows = data.train.map((row) => ({
    label: classOf(data, row),
    terms: encode(data.termsOf(row), (name) => {
      const index = indices.get(name) ?? indices.size;
      indices.set(name, index);
      return index;
    }),
  }));
  const rowsOf = data.classNames.map((_, k) => rows.filter(({ label }) => label === k));
  // terms × classes
  const weights = new Float64Array(indices.size * classCount);
  const squares = new Float64Array(weights.length).fill(1);
  const sums = new Float64Array(weights.length);
  const answer = new Float64Array(classCount);
  const uniform = draws(seed);
  const updates = passes * rows.length;
  const pause = Math.floor(updates / 2 / moments);
  for (let update = updates; update > 0; update--) {
    if (update <= moments * pause && update % pause === 0)
      for (const [at, weight] of weights.entries()) sums[at] = (sums[at] ?? 0) + weight / moments;
    const row = pick(pick(rowsOf, uniform), uniform);
    softmax(weights, row.terms, answer);
    for (let k = 0; k < classCount; k++) {
      const error = (answer[k] ?? 0) - Number(k === row.label);
      for (const [index, value] of row.terms) {
        const at = index * classCount + k;
        const slope = error * value + penalty * (weights[at] ?? 0);
        squares[at] = (squares[at] ?? 0) + slope * slope;
        weights[at] = (weights[at] ?? 0) - (step * slope) / Math.sqrt(squares[at] ?? 1);
      }
    }
  }
  return (row) => {
    const known = data.termsOf(row).filter(([name]) => indices.has(name));
    const encoded = encode(known, (name) => indices.get(name) ?? 0);
    softmax(sums, encoded, answer);
    return [...answer];
  };
}

type EncodedTerms = readonly (readonly [index: number, value: number])[];

function encode(terms: Terms, indexOf: (name: string) => number): EncodedTerms {
  return terms.map(([name, value]) => [indexOf(name), value] as const);
}

function pick<Item>(items: readonly Item[], uniform: () => number): Item {
  const item = items[Math.floor(uniform() * items.length)];
  if (item === undefined) throw new RangeError('a class without a training row');
  return item;
}

/** Writes the probabilities into `answer`. */
function softmax(weights: Float64Array, terms: EncodedTerms, answer: Float64Array): void {
  const classCount = answer.length;
  answer.fill(0);
  for (const [index, value] of terms) {
    for (let k = 0; k < classCount; k++)
      answer[k] = (answer[k] ?? 0) + value * (weights[index * classCount + k] ?? 0);
  }
  const highest = Math.max(...answer);
  for (let k = 0; k < classCount; k++) answer[k] = Math.exp((answer[k] ?? 0) - highest);
  const total = answer.reduce((sum, one) => sum + one, 0);
  for (let k = 0; k < classCount; k++) answer[k] = (answer[k] ?? 0) / total;
}
