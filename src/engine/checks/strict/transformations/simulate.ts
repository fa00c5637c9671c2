import { m } from '../../../../domain/measures/index.js';
import { type Cell, columnOf, takeRows, withColumn } from '../../../data/table.js';
import type { ClassPredictions } from '../../../../domain/metrics/predictions.js';
import { type Model, ModelError } from '../../../models/model.js';
import { record, skipped } from '../../../contract/case-result.js';
import type { CaseResult, TestContext } from '../../../contract/stress-test.js';
import { severityAbove, type Thresholds } from '../../../contract/thresholds.js';
import { askClasses } from '../../perturbations/ask-model.js';
import { describeCell, typeOfCell } from '../../perturbations/describe-cell.js';
import { drawRows } from '../../perturbations/draw-rows.js';
import { measureChange } from './measure-change.js';
import type { Corruption } from '../../perturbations/substitution.js';

export interface Simulation extends Corruption {
  readonly feature: string;
  readonly model: Model;
  /** Of all evaluation rows. */
  readonly predictions: ClassPredictions;
  readonly maxRows: number;
  /** Skip, rather than report, that the model raises. */
  readonly ignoreErrors: boolean;
  readonly thresholds: Thresholds;
}

/**
 * One case: up to `maxRows` clean evaluation rows with one feature corrupted, rated by what that does to the model
 * (R9). A model that raises is an error (R10). Where its input is typed and cannot hold the substitute, no caller
 * could send it either, so there is nothing to measure.
 */
export async function simulate(context: TestContext, simulation: Simulation): Promise<CaseResult> {
  const { feature, isClean, substitutes, maxRows } = simulation;
  const cells = columnOf(context.evaluation.table, feature);
  const rows = drawRows(context, maxRows, (row) => isClean(cells.cell(row)));
  if (rows.length === 0) return skipped('no evaluation row has a normal value to start from', [feature]);
  let worst: CaseResult | undefined;
  for (const substitute of substitutes) {
    const corrupted = rows.map((row) => substitute(cells.cell(row)));
    const caseResult = await corrupt(context, simulation, rows, corrupted);
    if (caseResult.outcome.kind !== 'measured') return caseResult;
    if (!worst || caseResult.impact > worst.impact) worst = caseResult;
  }
  return worst ?? skipped('there is nothing to put in the place of its values', [feature]);
}

/** `corrupted`: the feature's new cells, one for each of `rows`. */
async function corrupt(
  context: TestContext,
  { feature, model, predictions, ignoreErrors, thresholds }: Simulation,
  rows: readonly number[],
  corrupted: readonly Cell[],
): Promise<CaseResult> {
  const features = [feature];
  const refused = corrupted.map(typeOfCell).find((type) => !model.accepts(feature, type));
  if (refused) {
    const reason = `the model's input for ${JSON.stringify(feature)} is typed and cannot receive a ${refused}`;
    return skipped(reason, features);
  }
  const table = context.evaluation.table;
  const after = await askClasses(model, withColumn(takeRows(table, rows), feature, corrupted));
  const [row = 0] = rows;
  const original = describeCell(columnOf(table, feature).cell(row));
  const substituted = describeCell(corrupted[0] ?? null);
  const example = [
    record(m.originalValue, original),
    record(m.substitutedValue, substituted),
    record(m.sampleSize, rows.length),
  ];
  if (after instanceof ModelError) {
    const message = `the model raised with ${JSON.stringify(feature)} = ${substituted}: ${after.message}`;
    if (ignoreErrors) return skipped(`ignored by ignore_errors: ${message}`, features);
    return { features, outcome: { kind: 'error', message }, impact: 0, measurements: example };
  }
  const { impact, measurements } = measureChange(context, rows, predictions, after);
  return {
    features,
    outcome: { kind: 'measured', severity: severityAbove(impact, thresholds) },
    impact,
    measurements: [...measurements, ...example],
  };
}
