import { plural } from '../../../domain/words/plural.js';
import { columnOf, takeRows } from '../../data/table.js';
import type { Model } from '../../models/model.js';
import { drawRows } from '../perturbations/draw-rows.js';
import { isLonger } from '../perturbations/sample-texts.js';
import { taskKindOf } from '../../tasks/index.js';
import type { TestContext } from '../../contract/stress-test.js';

/** How many rows are asked again, unless told otherwise. */
export const repeatedRows = 200;

/**
 * Two answers are the same up to this: float32 adds up in another order in a batch of another size.
 */
export const tolerance = 1e-5;

/** What the model answered to the same rows at different times. */
export interface RepeatedAnswers {
  readonly rows: readonly number[];
  /** Rows of which the answer became another between two times that they were asked in the same company. */
  readonly flipped: readonly number[];
  /** Rows with any difference between these two answers and the one from among all evaluation rows. */
  readonly differing: readonly number[];
  /** Whether the two answers are the same. */
  readonly isRepeatable: boolean;
  /** Between two answers to a row: probabilities, 0..1, or numbers as a part of the label range. */
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
  const { otherAnswer } = taskKindOf(context.task).answers(context.reference.target);
  return `the model answers differently to the same rows (${otherAnswer} in ${flipped.length} of ${plural(rows.length, 'row')})`;
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
  const rules = taskKindOf(context.task).answers(context.reference.target);
  const [second, third] = [await model.predict(table), await model.predict(table)];
  const [flipped, differing]: [number[], number[]] = [[], []];
  let [largestDifference, largestRepeated] = [0, 0];
  for (const [position, row] of rows.entries()) {
    const repeated = rules.distance(second, position, third, position);
    const difference = Math.max(repeated, rules.distance(whole, row, second, position));
    largestDifference = Math.max(largestDifference, difference);
    largestRepeated = Math.max(largestRepeated, repeated);
    if (difference > tolerance) differing.push(row);
    if (repeated > tolerance && rules.isOther(second, position, third, position)) flipped.push(row);
  }
  return { rows, flipped, differing, isRepeatable: largestRepeated <= tolerance, largestDifference };
}
