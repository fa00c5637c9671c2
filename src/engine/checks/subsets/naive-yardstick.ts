import { classIdsOf } from '../../data/dataset.js';
import type { ClassPredictions } from '../../../domain/metrics/predictions.js';
import { columnOf } from '../../data/table.js';
import type { TestContext } from '../../contract/stress-test.js';
import { learnCodes, type Codes } from './learn-codes.js';

/** So many rows tell enough, and are read at once. */
const mostRows = 10_000;
/** How often a value is held to have been seen in each class before it was (Krichevsky and Trofimov, 1981). */
const seenBefore = 0.5;

/**
 * What a simple model makes of the evaluation rows: naive Bayes on the features, numbers cut in tenths, learnt from up to
 * 10,000 rows of the reference, evenly picked among those with a label. It knows nothing of the model under test, and
 * costs no more than a look at each cell. Its probabilities rank, and are too sure, as columns tell the same twice.
 * `undefined` where the reference has no label.
 */
export function naiveYardstick({
  reference,
  evaluation,
  features,
  classNames,
}: Pick<TestContext, 'reference' | 'evaluation' | 'features' | 'classNames'>): ClassPredictions | undefined {
  const labels = classIdsOf(reference) ?? new Int32Array();
  const labelled = [...labels.keys()].filter((row) => (labels[row] ?? -1) >= 0);
  if (labelled.length === 0) return undefined;
  const pace = Math.max(1, labelled.length / mostRows);
  const rows = Array.from(
    { length: Math.floor(labelled.length / pace) },
    (_, place) => labelled[Math.floor(place * pace)] ?? 0,
  );
  const classCount = classNames.length;
  const ofRows = Int32Array.from(rows, (row) => labels[row] ?? 0);
  const sizes = new Float64Array(classCount);
  for (const label of ofRows) sizes[label] = (sizes[label] ?? 0) + 1;
  const { rowCount } = evaluation.table;
  const evidence = Float64Array.from({ length: rowCount * classCount }, (_, at) =>
    Math.log((sizes[at % classCount] ?? 0) + seenBefore),
  );
  for (const { name, kind } of features) {
    const sample = columnOf(reference.table, name).take(rows);
    const codes = learnCodes(kind, sample);
    const told = weigh(sample.map(codes.codesOf), ofRows, sizes, codes);
    const cells = columnOf(evaluation.table, name);
    for (let row = 0; row < rowCount; row++) {
      for (const code of codes.codesOf(cells.cell(row))) {
        for (let k = 0; k < classCount; k++) {
          const at = row * classCount + k;
          evidence[at] = (evidence[at] ?? 0) + (told[code * classCount + k] ?? 0);
        }
      }
    }
  }
  return { kind: 'classes', rowCount, classCount, probabilities: toShares(evidence, classCount) };
}

/** The logarithm of how probable each code is in each class, by code and then class. */
function weigh(
  sample: readonly (readonly number[])[],
  labels: Int32Array,
  sizes: Float64Array,
  { count, alternatives }: Codes,
): Float64Array {
  const classCount = sizes.length;
  const seen = new Float64Array(count * classCount).fill(seenBefore);
  for (const [at, codes] of sample.entries()) {
    for (const code of codes) {
      const place = code * classCount + (labels[at] ?? 0);
      seen[place] = (seen[place] ?? 0) + 1;
    }
  }
  return seen.map((times, place) =>
    Math.log(times / ((sizes[place % classCount] ?? 0) + seenBefore * alternatives)),
  );
}

/** Log-probabilities up to a constant in each row, in place. */
function toShares(evidence: Float64Array, classCount: number): Float64Array {
  for (let from = 0; from < evidence.length; from += classCount) {
    let highest = -Infinity;
    for (let k = 0; k < classCount; k++) highest = Math.max(highest, evidence[from + k] ?? 0);
    let sum = 0;
    for (let k = 0; k < classCount; k++)
      sum += evidence[from + k] = Math.exp((evidence[from + k] ?? 0) - highest);
    for (let k = 0; k < classCount; k++) evidence[from + k] = (evidence[from + k] ?? 0) / sum;
  }
  return evidence;
}
