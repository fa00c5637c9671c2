import { predictedClass, type Predictions } from '../../../domain/metrics/predictions.js';
import { plural } from '../../../domain/words/plural.js';
import { columnOf, takeRows } from '../../data/table.js';
import type { Model } from '../../models/model.js';
import { drawRows } from '../perturbations/draw-rows.js';
import { isLonger } from '../perturbations/sample-texts.js';
import type { TestContext } from '../../contract/stress-test.js';

/** How many rows are asked again, unless told otherwise. */
export const repeatedRows = 200;

/**
 * Two probabilities are the same up to this: they are rounded to six decimals, and the noise of float32 may fall on
 * either side of one.
 */
const tolerance = 1e-5;

/** What the model answered to the same rows at different times. */
export interface RepeatedAnswers {
  readonly rows: readonly number[];
  /** Rows of which the class changed between two times that they were asked in the same company. */
  readonly flipped: readonly number[];
  /** Rows with any difference between these two answers and the one from among all evaluation rows. */
  readonly differing: readonly number[];
  /** Whether the two answers are the same. */
  readonly isRepeatable: boolean;
  /** Between two probabilities of a row, 0..1. */
  readonly largestDifference: number;
}

const repetitions = new WeakMap<TestContext, Map<string, Promise<RepeatedAnswers>>>();

/**
 * Asks for up to `size` evaluation rows again, twice; once for all tests. Rows with a text of more than `maxLength`
 * characters are left out. Throws ModelError when the model raises.
 */
export function repeatAnswers(
  context: TestContext,
  model: Model,
  size: number,
  maxLength = Infinity,
): Promise<RepeatedAnswers> {
  const known = repetitions.get(context) ?? new Map<string, Promise<RepeatedAnswers>>();
  repetitions.set(context, known);
  const key = `${size} ${maxLength}`;
  const repeated = known.get(key) ?? ask(context, model, size, maxLength);
  known.set(key, repeated);
  return repeated;
}

/** Why what the model does with changed rows would mean nothing; `undefined` when it answers the same each time. */
export async function whyMuted(context: TestContext, model: Model): Promise<string | undefined> {
  const { rows, flipped } = await repeatAnswers(context, model, repeatedRows);
  if (flipped.length === 0) return undefined;
  return `the model answers differently to the same rows (another class in ${flipped.length} of ${plural(rows.length, 'row')})`;
}

async function ask(
  context: TestContext,
  model: Model,
  size: number,
  maxLength: number,
): Promise<RepeatedAnswers> {
  const texts = context.textFeatures.map((name) => columnOf(context.evaluation.table, name));
  const rows = drawRows(context, size, (row) => !texts.some((cells) => isLonger(cells.cell(row), maxLength)));
  const table = takeRows(context.evaluation.table, rows);
  const whole = await context.predictions('evaluation');
  if (!whole) throw new TypeError('a model is there and its predictions are not');
  const first = pickRows(whole, rows);
  const [second, third] = [await model.predict(table), await model.predict(table)];
  const [flipped, differing]: [number[], number[]] = [[], []];
  let [largestDifference, largestRepeated] = [0, 0];
  for (const [position, row] of rows.entries()) {
    const repeated = differenceOf(second, third, position);
    const difference = Math.max(repeated, differenceOf(first, second, position));
    largestDifference = Math.max(largestDifference, difference);
    largestRepeated = Math.max(largestRepeated, repeated);
    if (difference > tolerance) differing.push(row);
    const isOther = predictedClass(second, position) !== predictedClass(third, position);
    if (repeated > tolerance && isOther) flipped.push(row);
  }
  return { rows, flipped, differing, isRepeatable: largestRepeated <= tolerance, largestDifference };
}

function pickRows({ probabilities, classCount }: Predictions, rows: readonly number[]): Predictions {
  const picked = Float64Array.from(
    { length: rows.length * classCount },
    (_, i) => probabilities[(rows[Math.floor(i / classCount)] ?? 0) * classCount + (i % classCount)] ?? NaN,
  );
  return { rowCount: rows.length, classCount, probabilities: picked };
}

function differenceOf(one: Predictions, other: Predictions, row: number): number {
  let largest = 0;
  for (let k = 0; k < one.classCount; k++) {
    const at = row * one.classCount + k;
    largest = Math.max(largest, Math.abs((one.probabilities[at] ?? 0) - (other.probabilities[at] ?? 0)));
  }
  return largest;
}
