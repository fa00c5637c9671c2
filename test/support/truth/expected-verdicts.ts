import { bank, sentences } from './example-data.js';
import type { TruthModel } from './gate-model.js';
import { letters, parcels } from './generated-data.js';
import type { TruthData } from './truth-data.js';

/**
 * What main's model left: its report on the same rows; on other rows; `results.json` of the same rows alone, with and
 * without the numbers of rows behind its metrics; nothing.
 */
export type Against = 'paired' | 'unpaired' | 'sized metrics' | 'bare metrics' | 'nothing';

/** `unsure`: the loss is real and smaller than these rows can tell from chance, so that it may only not be hidden. */
export type Verdict = 'green' | 'red' | 'unsure';

/** The model, the verdict it must have against each, what must alert with a baseline and without, and why. */
export type Row = readonly [
  TruthModel,
  readonly (Verdict | undefined)[],
  by: string,
  byAlone: string,
  why: string,
];

export interface Suite {
  readonly data: TruthData;
  readonly against: readonly [Against, Against, Against, Against];
  readonly accuracy: string;
  /** Of main's model, and what it takes to tell a drop of it on other rows: worked out by hand below. */
  readonly rightShare: number;
  readonly detectableUnpaired: number;
  readonly rows: readonly Row[];
}

const G = 'green';
const R = 'red';
const U = 'unsure';
/** Not run: a harder case of the same kind stands beside or below it. */
const o = undefined;
const ranking = 'floor:ranking';
const order = 'floor:label_order';
const fall = 'model_performance:accuracy';
const binary = 'baseline:accuracy';
const recall = 'baseline:recall';
const several = 'baseline:multiclass_accuracy';
const none = '';

/*
 * How large a loss n rows can tell, at 80 % power and one-sided 2.5 % shared by the k metrics (Bonferroni):
 * z = z(1 − 0.025/k) + z(0.8) is 3.42 for the five of two classes and 3.34 for the four of more (normal tables).
 * A right share of a and q of the answers turned to another class lose q(2a − 1) of the rows where there are two.
 * Same rows: of the m = qn turned rows am went wrong and (1 − a)m right, a difference of (2a − 1)√m standard errors.
 * Other rows, or a number of rows alone: the difference of two shares has the standard error √(2a(1 − a)/n).
 * Bare metrics: a drop counts beyond 0.05, that of shares on about 400 rows each.
 * Without a baseline only what no model may be is red: one that ranks better than chance is not.
 */
// prettier-ignore
export const suites: Record<string, Suite> = {
  // a = 0.86, n = 1,000. Same rows: (2a − 1)√m ≥ 3.42 from m = 23 on. Other rows: 3.42 · 0.0156 = 0.053.
  parcels: {
    data: parcels,
    against: ['paired', 'unpaired', 'bare metrics', 'nothing'],
    accuracy: 'accuracy',
    rightShare: 0.86,
    detectableUnpaired: 0.053,
    rows: [
      ['same', [G, G, G, G], none, none, 'it is the model of main'],
      ['retrained', [G, G, G, G], none, none, 'it learned the same from the same rows in another order'],
      ['constant', [R, R, R, R], binary, ranking, 'it is right for half of the rows, and ranks none'],
      ['coin', [R, R, R, R], binary, ranking, 'it is right for half of the rows, and ranks none'],
      ['sign turned', [R, R, R, R], binary, ranking, 'it is wrong where main is right, as with the classes permuted'],
      ['5 % replaced', [R, U, U, o], binary, none, '50 rows turned are 5.1 errors; a loss of 0.036 is under 0.053'],
      ['10 % replaced', [R, R, R, o], binary, none, 'a loss of 0.072 is beyond all three'],
      ['20 % replaced', [R, R, R, G], binary, none, 'a loss of 0.144; alone it still ranks'],
      ['one slice broken', [R, R, R, G], binary, none, '0.245 of the rows, 0.865 of them right, lose 0.18'],
      ['one class never predicted', [R, R, R, G], recall, none, 'recall falls from 0.87 to 0; alone it still ranks'],
    ],
  },
  // a = 0.87, n = 1,000, k = 4. A permuted answer that was wrong is right half of the time: a loss of
  // 0.87 − 0.065 = 0.805 a row, 0.83√m standard errors, enough from m = 17 on. Other rows: 3.34 · 0.0150 = 0.050.
  letters: {
    data: letters,
    against: ['paired', 'unpaired', 'sized metrics', 'nothing'],
    accuracy: 'multiclass_accuracy',
    rightShare: 0.87,
    detectableUnpaired: 0.05,
    rows: [
      ['same', [G, G, G, G], none, none, 'it is the model of main'],
      ['retrained', [G, G, G, G], none, none, 'it learned the same from the same rows in another order'],
      ['constant', [R, R, o, R], several, ranking, 'it is right for less than half of the rows'],
      ['coin', [R, R, o, R], several, ranking, 'it is right for a third of the rows'],
      ['sign turned', [R, R, o, R], several, ranking, 'it says what main holds for least likely'],
      ['classes permuted', [R, R, R, R], several, order, 'every answer that was right is wrong'],
      ['5 % replaced', [R, U, U, o], several, none, '50 rows are 5.9 errors; a loss of 0.040 is under 0.050'],
      ['10 % replaced', [R, R, R, o], several, none, 'a loss of 0.081 is beyond both'],
      ['20 % replaced', [R, R, R, G], several, none, 'a loss of 0.16; alone it still ranks'],
      ['one slice broken', [R, R, R, G], several, none, '0.228 of the rows lose 0.8 each, so 0.18'],
      ['one class never predicted', [R, R, R, G], several, none, '0.44 of the rows, 0.85 of them right, lose 0.37'],
    ],
  },
  // a = 0.724, n = 2,500. Same rows: from m = 59 on. Other rows: 3.42 · 0.0126 = 0.043.
  'the calls of examples/bank': {
    data: bank,
    against: ['paired', 'unpaired', 'bare metrics', 'nothing'],
    accuracy: 'accuracy',
    rightShare: 0.724,
    detectableUnpaired: 0.043,
    rows: [
      ['same', [G, G, G, G], none, none, 'it is the model of main'],
      ['retrained', [G, G, G, G], none, none, 'it learned the same from the same rows in another order'],
      ['own', [R, R, R, G], binary, none, 'the trees are right in 0.657 of the calls, as their README says: 0.067 less'],
      ['constant', [R, o, o, R], recall, ranking, 'always "no" is right in 0.73 of the calls and finds no "yes"'],
      ['coin', [R, o, o, R], binary, ranking, 'it is right for half of the rows'],
      ['sign turned', [R, o, o, R], binary, ranking, 'it is wrong where main is right'],
      ['5 % replaced', [R, U, o, o], binary, none, '125 rows turned are 5.0 errors; a loss of 0.022 is under 0.043'],
      ['10 % replaced', [R, U, U, o], binary, none, 'a loss of 0.045 is hardly beyond 0.043, and under 0.05'],
      ['20 % replaced', [R, R, R, G], binary, none, 'a loss of 0.090; alone it still ranks'],
      ['one slice broken', [R, R, R, G], binary, none, '0.364 of the rows, 0.688 of them right, lose 0.14'],
      // Always "no" is right in 0.936 of the reference and 0.727 of the evaluation calls: a fall beyond 0.2.
      ['one class never predicted', [R, R, R, R], recall, fall, 'recall falls from 0.58 to 0, and accuracy rises'],
    ],
  },
  // a = 0.83, n = 200 (other rows: 183). Same rows: from m = 27 on. Other rows: 3.42 · 0.0379 = 0.130.
  'the sentences of examples/sentiment': {
    data: sentences,
    against: ['paired', 'unpaired', 'sized metrics', 'nothing'],
    accuracy: 'accuracy',
    rightShare: 0.83,
    detectableUnpaired: 0.13,
    rows: [
      ['same', [G, G, G, G], none, none, 'it is the model of main'],
      ['retrained', [G, G, G, G], none, none, 'it learned the same from the same rows in another order'],
      ['own', [U, U, U, G], binary, none, 'it is right in 0.795, as its README says: 7 rows of 200 less'],
      ['constant', [R, o, o, R], binary, ranking, 'it is right for half of the rows, and ranks none'],
      ['coin', [R, o, o, R], binary, ranking, 'it is right for half of the rows, and ranks none'],
      ['sign turned', [R, o, o, R], binary, ranking, 'it is wrong where main is right'],
      ['5 % replaced', [U, U, o, o], binary, none, '10 rows turned are 2.1 errors'],
      ['10 % replaced', [U, U, o, o], binary, none, '20 rows turned are 3.0 errors'],
      ['20 % replaced', [R, U, U, G], binary, none, '40 rows turned are 4.2 errors; 0.132 is hardly beyond 0.130'],
      ['one slice broken', [R, R, R, G], binary, none, '0.29 of the rows, 0.88 of them right, lose 0.22'],
      ['one class never predicted', [R, R, R, G], recall, none, 'recall falls from 0.78 to 0; alone it still ranks'],
    ],
  },
};
