import { examplesOfCase, type ExampleRow, type ExampleRows } from '../../domain/example-rows.js';
import type { TestCase } from '../../domain/results.js';

/** What a report shows of the rows that a finding rests on. All texts are foreign. */
export interface ShownExamples {
  readonly columns: readonly ShownColumn[];
  /** The worst first. */
  readonly rows: readonly ExampleRow[];
  readonly hasLabels: boolean;
  readonly hasPredictions: boolean;
}

export interface ShownColumn {
  readonly name: string;
  /** Of a row's cells. */
  readonly place: number;
  /** Whether the finding is about it. */
  readonly isMarked: boolean;
}

/**
 * The worst rows of a finding and at most `maxColumns` columns, those that it is about first; `undefined` where no rows
 * are known, as with `report.rows: false`.
 */
export function shownExamples(
  examples: ExampleRows | undefined,
  { testType, caseId }: TestCase,
  maxColumns: number,
): ShownExamples | undefined {
  const found = examples?.ofCases.find((one) => one.testType === testType && one.caseId === caseId);
  if (!examples || !found) return undefined;
  const rows = found.rows.slice(0, examplesOfCase).flatMap((position) => examples.rows[position] ?? []);
  if (rows.length === 0) return undefined;
  const columns = examples.columns
    .map((name, place) => ({ name, place, isMarked: found.marked.includes(name) }))
    .sort((a, b) => Number(b.isMarked) - Number(a.isMarked) || a.place - b.place)
    .slice(0, maxColumns);
  return {
    columns,
    rows,
    hasLabels: rows.some(({ label }) => label !== undefined),
    hasPredictions: rows.some(({ prediction }) => prediction !== undefined),
  };
}
