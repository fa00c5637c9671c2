import type { Predictions } from '../../domain/metrics/predictions.js';
import { ModelError } from './model.js';

/** What a model said about a batch, before anything is believed. */
export interface Answer {
  /** Where it comes from, to begin a message with, such as `predict_df` or `The output "probabilities"`. */
  readonly source: string;
  /** Outermost first; the first is the number of rows. */
  readonly shape: readonly number[];
  /** Row by row. A value that is no finite number may be NaN, infinite or null. */
  readonly values: ArrayLike<number | null>;
}

/** What a model answers: classes, or with `values` one number a row, as [n] or [n, 1]. */
export type AnswerForm = ClassForm | { readonly kind: 'values' };

/** The shapes that are accepted for n rows: P(class 1) alone as [n] or [n, 1], and all classes as [n, classCount]. */
export interface ClassForm {
  readonly kind: 'classes';
  readonly classCount: number;
  readonly takesPositiveOnly: boolean;
  readonly takesAllClasses: boolean;
  /** Per class its column of [n, classCount], when they are in another order. */
  readonly columns?: readonly number[] | undefined;
}

/** Rounding noise of float32 beyond 0..1 that is cut off. */
const rangeTolerance = 1e-6;
/** How far from 1 the classes of a row may sum up to. */
const sumTolerance = 1e-3;

/**
 * Checks a batch's answer and writes it as class probabilities to `into` (rows × classes), or as numbers, from row
 * `firstRow` on. Throws ModelError for another shape, NaN, probabilities outside 0..1, or rows of them that do not sum
 * up to 1.
 */
export function writeAnswer(
  { source, shape, values }: Answer,
  rowCount: number,
  form: AnswerForm,
  into: Float64Array,
  firstRow: number,
): void {
  const width = columnsOf(shape, rowCount, form);
  if (width === undefined || values.length !== rowCount * width) {
    throw new ModelError(
      `${source} has the shape ${showShape(shape)}; expected ${expectedShapes(rowCount, form)}.`,
    );
  }
  if (form.kind === 'values') {
    for (let row = 0; row < rowCount; row++) {
      into[firstRow + row] = checkNumber(values[row] ?? NaN, `${source}, row ${firstRow + row + 1}`);
    }
    return;
  }
  const { classCount, columns } = form;
  for (let row = 0; row < rowCount; row++) {
    const at = (firstRow + row) * classCount;
    const where = `${source}, row ${firstRow + row + 1}`;
    let sum = 0;
    for (let k = 0; k < width; k++) {
      const p = checkProbability(values[row * width + (columns?.[k] ?? k)] ?? NaN, where);
      into[at + k] = p;
      sum += p;
    }
    if (width > 1 && Math.abs(sum - 1) > sumTolerance) {
      throw new ModelError(
        `${where}: the classes sum up to ${sum}, not to 1. Return probabilities, not scores.`,
      );
    }
    // P(1) decides for two classes, so that both always sum up to 1 exactly.
    if (classCount === 2) {
      const positive = into[at + width - 1] ?? 0;
      into[at] = 1 - positive;
      into[at + 1] = positive;
    }
  }
}

/** Numbers that are kept of a row. */
export function widthOf(form: AnswerForm): number {
  return form.kind === 'values' ? 1 : form.classCount;
}

/** The numbers that were kept, row by row, as what they are. */
export function toPredictions(form: AnswerForm, rowCount: number, numbers: Float64Array): Predictions {
  return form.kind === 'values'
    ? { kind: 'values', rowCount, values: numbers }
    : { kind: 'classes', rowCount, classCount: form.classCount, probabilities: numbers };
}

function columnsOf(shape: readonly number[], rowCount: number, form: AnswerForm): number | undefined {
  const [rows, columns = 1] = shape;
  if (rows !== rowCount || shape.length > 2) return undefined;
  if (form.kind === 'values') return columns === 1 ? 1 : undefined;
  const { classCount, takesPositiveOnly, takesAllClasses } = form;
  if (columns === 1 && takesPositiveOnly) return 1;
  return shape.length === 2 && columns === classCount && takesAllClasses ? columns : undefined;
}

function expectedShapes(rowCount: number, form: AnswerForm): string {
  if (form.kind === 'values') return `[${rowCount}] or [${rowCount}, 1] with one number a row`;
  const { classCount, takesPositiveOnly, takesAllClasses } = form;
  const shapes = [
    ...(takesPositiveOnly ? [`[${rowCount}] with the probability of class 1`] : []),
    ...(takesAllClasses ? [`[${rowCount}, ${classCount}] with the probability of each class`] : []),
  ];
  return shapes.join(' or ');
}

function showShape(shape: readonly number[]): string {
  return shape.length === 0 ? '[] (a single value)' : `[${shape.join(', ')}]`;
}

function checkNumber(value: number, where: string): number {
  if (!Number.isFinite(value)) throw new ModelError(`${where}: NaN or infinite is not a prediction.`);
  return value;
}

function checkProbability(value: number, where: string): number {
  if (!Number.isFinite(value)) throw new ModelError(`${where}: NaN or infinite is not a probability.`);
  if (value < -rangeTolerance || value > 1 + rangeTolerance) {
    throw new ModelError(
      `${where}: ${value} is outside 0..1. Return probabilities: apply a softmax or sigmoid to scores first.`,
    );
  }
  return Math.min(1, Math.max(0, value));
}
