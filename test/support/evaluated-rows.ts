import type { EvaluatedClasses, EvaluatedValues } from '../../src/domain/evidence.js';
import type { RandomStream } from '../../src/statistics/random.js';

/** Rows with these labels (class indices, −1 for none) and probabilities of each class; hash i is that of row i. */
export function rowsOf(
  labels: readonly number[],
  probabilities: readonly (readonly number[])[],
  overrides: Partial<EvaluatedClasses> = {},
): EvaluatedClasses {
  const classCount = probabilities[0]?.length ?? 2;
  return {
    kind: 'classes',
    classNames: Array.from({ length: classCount }, (_, k) => String(k)),
    rowNumbers: Int32Array.from(labels, (_, row) => row + 1),
    hashes: BigInt64Array.from(labels, (_, row) => BigInt(row)),
    labels: Int32Array.from(labels),
    predictions: {
      kind: 'classes',
      rowCount: labels.length,
      classCount,
      probabilities: Float32Array.from(probabilities.flat()),
    },
    ...overrides,
  };
}

/** A binary model that is sure of each of these answers. */
export function answering(labels: readonly number[], answers: readonly number[]): EvaluatedClasses {
  return rowsOf(
    labels,
    answers.map((answer) => (answer === 1 ? [0.1, 0.9] : [0.9, 0.1])),
  );
}

/** Labels and answers of a model with several classes that is right in about four rows of five. */
export function drawRows(
  rowCount: number,
  classNames: readonly string[],
  random: RandomStream,
): EvaluatedClasses {
  const labels = Array.from({ length: rowCount }, () => random.below(classNames.length));
  const probabilities = labels.map((label) => {
    const guess = random.next() < 0.8 ? label : random.below(classNames.length);
    const weights = classNames.map((_, k) => random.next() + (k === guess ? 2 : 0));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return weights.map((weight) => weight / sum);
  });
  const hashes = BigInt64Array.from(labels, () =>
    BigInt.asIntN(64, (BigInt(random.below(2 ** 32)) << 32n) | BigInt(random.below(2 ** 32))),
  );
  return rowsOf(labels, probabilities, { classNames, hashes });
}

/** Rows of a regression model with these labels (NaN for none) and predictions; hash i is that of row i. */
export function valuesOf(
  labels: readonly number[],
  values: readonly number[],
  overrides: Partial<EvaluatedValues> = {},
): EvaluatedValues {
  return {
    kind: 'values',
    rowNumbers: Int32Array.from(labels, (_, row) => row + 1),
    hashes: BigInt64Array.from(labels, (_, row) => BigInt(row)),
    labels: Float64Array.from(labels),
    predictions: { kind: 'values', rowCount: labels.length, values: Float64Array.from(values) },
    labelSpan: 100,
    ...overrides,
  };
}
