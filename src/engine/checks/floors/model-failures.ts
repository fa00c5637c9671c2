import { m } from '../../../domain/measures/index.js';
import { testedTasks } from '../../../domain/metrics/task-groups.js';
import { shorten } from '../../../domain/words/shorten.js';
import { describeCell, describeFailures } from '../../models/describe-failures.js';
import { isBroken, type FailureCause, type ModelFailures } from '../../models/model-failures.js';
import { defineTest } from '../../contract/define-test.js';
import { record } from '../../contract/case-result.js';
import type { CaseResult, Measurement, StressTest } from '../../contract/stress-test.js';

/** Of the model's words, in characters: the last line of a traceback comes first, then the rest. */
const mostWords = 600;

/**
 * One case for each dataset on which the model raised or answered nonsense, as the rows are: on the evaluation data an
 * error, since in production it would be one; on the reference data, which are only a yardstick, a warning, unless most
 * of them failed. No case where it answered for all. Runs whatever is asked for, as the floors do.
 */
export const modelFailures: StressTest = defineTest({
  testType: 'model_failures',
  configKey: 'model_failures',
  title: 'Answers Every Row',
  description: 'Asks the model for every row as it is; catches cells that it cannot take.',
  category: 'model-performance',
  modalities: ['tabular', 'text'],
  tasks: testedTasks,
  runsByDefault: true,
  isFloor: true,
  asks: 'model',
  params: {},
  run: ({ failures: { reference, evaluation } }) =>
    Promise.resolve([
      ...(evaluation ? [toCaseResult('evaluation', evaluation, true)] : []),
      ...(reference ? [toCaseResult('reference', reference, isBroken(reference))] : []),
    ]),
});

function toCaseResult(
  role: 'reference' | 'evaluation',
  failures: ModelFailures,
  isError: boolean,
): CaseResult {
  const { rows, alone, places, rowCount, file, message, cause } = failures;
  const share = rows.length / rowCount;
  return {
    features: suspects(cause),
    outcome: isError
      ? { kind: 'error', message: describeFailures(role, failures, mostWords) }
      : { kind: 'measured', severity: 'warning' },
    impact: share,
    ...(role === 'evaluation' && { rows }),
    measurements: [
      record(m.shareOfRowsWithoutAnAnswer, share),
      record(m.rowsWithoutAnAnswer, rows.length),
      record(m.ofThemGivenUpWithTheirBatch, rows.length - alone.length),
      record(m.failingData, role),
      record(m.failingFile, file),
      record(m.failingRowsOfTheFile, places),
      record(m.failingRowIndices, rows),
      ...describeCause(cause),
      record(m.wordsOfTheModel, shorten(message, mostWords)),
    ],
  };
}

/** Several are no more than a guess, and told as such. */
function suspects(cause: FailureCause | undefined): readonly string[] {
  if (!cause) return [];
  if (cause.kind === 'cell') return [cause.column];
  return cause.columns.length === 1 ? cause.columns : [];
}

function describeCause(cause: FailureCause | undefined): Measurement[] {
  if (!cause) return [];
  if (cause.kind === 'other-rows') return [record(m.suspectedColumns, cause.columns)];
  return [record(m.suspectedColumn, cause.column), record(m.valueThatFails, describeCell(cause.cell))];
}
