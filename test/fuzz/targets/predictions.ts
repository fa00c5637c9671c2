import { createHash } from 'node:crypto';
import { compareRuns } from '../../../src/comparison/index.js';
import { GateError } from '../../../src/domain/errors.js';
import type { EvaluatedRows } from '../../../src/domain/evidence.js';
import { noEvidence } from '../../../src/domain/evidence.js';
import { readPredictions, PredictionsError } from '../../../src/reports/predictions/read-predictions.js';
import { writePredictions } from '../../../src/reports/predictions/write-predictions.js';
import { renderResultsJson } from '../../../src/reports/results-file/results-json.js';
import { randomStream } from '../../../src/statistics/random.js';
import { drawRows, valuesOf } from '../../support/evaluated-rows.js';
import { predictionsFile } from '../../support/hostile-parquet.js';
import { makeOutcome, policy } from '../../support/make-outcome.js';
import { mutateBytes } from '../mutations/mutate-bytes.js';
import { pick } from '../mutations/pick.js';
import { type FuzzTarget, readOrRefuse } from '../target.js';
import { gateBeside, rowsWentWrong, scoresWentWrong, type GatedRun } from './baseline-gate.js';

const drawn = drawRows(60, ['a', 'b', 'c'], randomStream('predictions'));
const scored = valuesOf([1, 2, NaN, 40, 5, 6], [1.5, 2, 3, 40, 4, 6]);
const others = [
  writePredictions(drawn).bytes,
  writePredictions(scored).bytes,
  new Uint8Array(predictionsFile({})),
  writePredictions(drawRows(1, ['0', '1'], randomStream('one'))).bytes,
];
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A predictions.parquet. */
export const predictions = (folder: string): FuzzTarget => rowsFile(folder, 'predictions', rowsWentWrong);

/** A scores.parquet. */
export const scores = (folder: string): FuzzTarget => rowsFile(folder, 'scores', scoresWentWrong);

/**
 * Whatever is read can be compared; one that is not as its results.json names it makes no run pass that fails beside the
 * whole one.
 */
function rowsFile(folder: string, name: 'predictions' | 'scores', gated: GatedRun): FuzzTarget {
  const { [name]: named } = gated.baseline;
  if (named?.bytes === undefined) throw new TypeError(`The baseline has no ${name}.`);
  const seeds = [...others, named.bytes];
  const resultsText = renderResultsJson(gated.baseline);
  return {
    name,
    ending: '.parquet',
    mutate: (random) =>
      mutateBytes(pick(random, seeds), random, {
        other: pick(random, seeds),
        words: ['"classNames"', '1e999', '0', 'probability:'],
      }),
    check: async (input) => {
      let rows: EvaluatedRows | undefined;
      const fate = await readOrRefuse(async () => {
        rows = await readPredictions(input);
      }, PredictionsError);
      if (rows) compare(rows);
      if (sha256(input) === named.sha256) return fate;
      await readOrRefuse(async () => {
        const verdict = await gateBeside(folder, { 'results.json': resultsText, [named.name]: input }, gated);
        if (verdict.kind === 'passed')
          throw new Error(`The verdict got greener: it passed. ${verdict.notes.join(' ')}`);
      }, GateError);
      return fate;
    },
  };
}

/** With the run that these rows are of, and with others. */
function compare(rows: EvaluatedRows): void {
  const { results } = makeOutcome([]);
  if (!results) throw new TypeError('a finished run has results');
  const baseline = {
    label: 'main',
    testRun: results.testRun,
    projectId: undefined,
    cases: [],
    rows,
    rowsMissing: undefined,
  };
  for (const here of [rows, drawn]) compareRuns(results, { ...noEvidence, rows: here }, baseline, policy, 42);
}
