import { m } from '../../domain/measures/index.js';
import {
  examplesOfCase,
  type CaseExamples,
  type ExampleRow,
  type ExampleRows,
} from '../../domain/example-rows.js';
import { predictedClass, type Predictions } from '../../domain/metrics/predictions.js';
import type { LoadedDataset } from '../data/load-dataset.js';
import { labelOf } from '../data/read-target.js';
import { measured } from '../contract/case-result.js';
import type { CaseResult } from '../contract/stress-test.js';
import type { BatchResult } from '../suite/run-suite.js';
import { worstRows } from './worst-rows.js';

/** Findings beyond these have no examples; alerts come first. */
const mostCases = 40;
const mostColumns = 24;
const longestCell = 200;

/**
 * The worst evaluation rows of the findings that name rows, with the cells of the columns they are about and of the model's
 * first inputs. A finding on changed texts shows them itself. `inputs`: the columns that the model sees.
 */
export function gatherExamples(
  results: readonly Pick<BatchResult, 'test' | 'cases'>[],
  evaluation: LoadedDataset,
  predictions: Predictions | undefined,
  inputs: readonly string[],
): ExampleRows {
  const found = results
    .flatMap(({ test, cases }) =>
      cases.map((caseResult, index) => ({
        test,
        caseResult,
        caseId: String(index),
        rank: rankOf(caseResult),
      })),
    )
    .filter(({ rank, caseResult }) => rank > 0 && namesRows(caseResult))
    .sort((a, b) => b.rank - a.rank)
    .slice(0, mostCases)
    .map(({ test, caseResult, caseId }) => ({
      testType: test.testType,
      caseId,
      marked: caseResult.features,
      rows: worstRows(caseResult, test.category, evaluation, predictions).slice(0, examplesOfCase),
    }))
    .filter(({ rows }) => rows.length > 0);
  const { table, rowNumbers } = evaluation;
  const about = new Set(found.flatMap(({ marked }) => marked));
  const wanted = new Set([...about, ...inputs].filter((name) => table.column(name)).slice(0, mostColumns));
  const columns = table.names.filter((name) => wanted.has(name));
  const places = [...new Set(found.flatMap(({ rows }) => rows))].sort((a, b) => a - b);
  const positions = new Map(places.map((row, position) => [row, position]));
  return {
    columns,
    rows: places.map((row): ExampleRow => {
      const label = labelOf(evaluation.target, row);
      return {
        number: rowNumbers[row] ?? row + 1,
        cells: columns.map((name) => cut(table.column(name)?.cell(row) ?? null)),
        label: label === null ? undefined : String(label).slice(0, longestCell),
        ...predictionOf(predictions, row, evaluation.classNames),
      };
    }),
    ofCases: found.map(({ rows, ...one }): CaseExamples => ({
      ...one,
      rows: rows.map((row) => positions.get(row) ?? 0),
    })),
  };
}

function rankOf({ outcome }: CaseResult): number {
  return outcome.kind !== 'measured' || outcome.severity === 'pass'
    ? 0
    : outcome.severity === 'alert'
      ? 2
      : 1;
}

function namesRows(caseResult: CaseResult): boolean {
  const hasTexts =
    measured(caseResult, m.originalText) !== undefined || measured(caseResult, m.originalTexts) !== undefined;
  return !hasTexts && measured(caseResult, m.failingRowIndices) !== undefined;
}

function cut(cell: string | number | boolean | null): string | undefined {
  return cell === null ? undefined : String(cell).slice(0, longestCell);
}

function predictionOf(
  predictions: Predictions | undefined,
  row: number,
  classNames: readonly string[],
): Pick<ExampleRow, 'prediction' | 'probability'> {
  if (!predictions) return { prediction: undefined, probability: undefined };
  if (predictions.kind === 'values') {
    const value = predictions.values[row] ?? NaN;
    return { prediction: Number.isNaN(value) ? undefined : String(value), probability: undefined };
  }
  const predicted = predictedClass(predictions, row);
  if (predicted === -1) return { prediction: undefined, probability: undefined };
  return {
    prediction: (classNames[predicted] ?? String(predicted)).slice(0, longestCell),
    probability: predictions.probabilities[row * predictions.classCount + predicted] ?? 0,
  };
}
