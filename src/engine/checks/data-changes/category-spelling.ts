import { m } from '../../../domain/measures/index.js';
import { shorten } from '../../../domain/words/shorten.js';
import type { Column } from '../../data/columns/column.js';
import { countValues } from '../../data/profile/count-values.js';
import { countTexts, rowsOf } from '../../data/profile/distinct-cells.js';
import { bounds } from '../../contract/bounds.js';
import { record, skipped } from '../../contract/case-result.js';
import { defineTest } from '../../contract/define-test.js';
import { columns } from '../../contract/parameter-kinds.js';
import { greaterShare } from '../rating/effect.js';
import { describeRating, type Rating } from '../rating/rate-family.js';
import type { CaseResult } from '../../contract/stress-test.js';
import { type ComparedColumn, comparedColumns, dataChange } from './compared-columns.js';
import { foldSpelling } from './fold-spelling.js';
import { describeShortage, type MeasuredColumn, rateColumns, type UnratedColumn } from './rate-columns.js';

const shownRows = 20;
const shownPairs = 10;
const shownCharacters = 80;

/**
 * One case per categorical column: the share of evaluation rows whose value the reference lacks and has in another
 * spelling, beyond the share that is to be expected of a column like this: a reference row whose value occurs once and
 * has another spelling there would itself have been such a row (Good and Turing's estimate, by leaving one out). The
 * two shares differ by Newcombe's interval. A row in 200 is worth a look, one in 20 is a broken export.
 */
export const categorySpelling = defineTest({
  ...dataChange,
  testType: 'category_spelling',
  configKey: 'category_spelling',
  title: 'Category Spelling',
  description:
    'Finds values that differ from known ones in case, accents or separators alone; catches "new_york" for "New York".',
  params: { exclude_columns: columns(), share_thresholds: bounds(0.005, 0.05) },
  run: (context, { exclude_columns, share_thresholds: thresholds }) => {
    const columns = comparedColumns(context, exclude_columns, ['categorical']);
    if (columns.length === 0) return Promise.resolve([skipped('there is no categorical column')]);
    return Promise.resolve(rateColumns(columns.map(measure), thresholds));
  },
});

function measure({ name, reference, evaluation }: ComparedColumn): MeasuredColumn | UnratedColumn {
  const spellings = findSpellings(reference, evaluation);
  const { failing, rows, alone, referenceRows } = spellings;
  const reason = describeShortage(referenceRows, rows, 'values');
  if (reason !== undefined) return { name, reason, isShortOfRows: true };
  const effect = greaterShare(
    { successes: failing.length, total: rows },
    { successes: alone, total: referenceRows },
  );
  return { name, effect, tell: (rating) => describe(name, spellings, effect.point, rating) };
}

interface Spellings {
  /** The evaluation rows with an unseen value that is known in another spelling. */
  readonly failing: readonly number[];
  /** From the new spelling to the known one. */
  readonly pairs: ReadonlyMap<string, string>;
  /** Evaluation rows with a value, and the same of the reference. */
  readonly rows: number;
  readonly referenceRows: number;
  /** Reference rows that would be failing if the others were the reference. */
  readonly alone: number;
}

function findSpellings(reference: Column, evaluation: Column): Spellings {
  const counts = countTexts(reference);
  const known = new Map<string, string[]>();
  for (const value of counts.keys()) {
    const fold = foldSpelling(value);
    const others = known.get(fold);
    if (others) others.push(value);
    else known.set(fold, [value]);
  }
  const commonest = (values: readonly string[]): string =>
    values.reduce((best, value) => ((counts.get(value) ?? 0) > (counts.get(best) ?? 0) ? value : best));
  const newcomers = new Map<string, string>();
  for (const value of countTexts(evaluation).keys()) {
    const values = counts.has(value) ? undefined : known.get(foldSpelling(value));
    if (values) newcomers.set(value, commonest(values));
  }
  const failing = newcomers.size === 0 ? [] : rowsOf(evaluation, (cell) => newcomers.has(String(cell)));
  const withSiblings = [...known.values()].filter((values) => values.length > 1).flat();
  return {
    failing,
    pairs: newcomers,
    rows: countValues(evaluation),
    referenceRows: countValues(reference),
    alone: withSiblings.filter((value) => counts.get(value) === 1).length,
  };
}

function describe(name: string, spellings: Spellings, beyondReference: number, rating: Rating): CaseResult {
  const { failing, pairs, rows, referenceRows, alone } = spellings;
  const shown = [...pairs].slice(0, shownPairs).map(([value, known]) => `${quote(known)} → ${quote(value)}`);
  return {
    features: [name],
    outcome: { kind: 'measured', severity: rating.severity },
    impact: beyondReference,
    rows: failing,
    measurements: [
      record(m.shareOfFailingRowsBeyondTheReference, beyondReference),
      record(m.failingRows, failing.length),
      record(m.shareOfFailingRows, failing.length / rows),
      record(m.failingReferenceShare, alone / referenceRows),
      record(m.failingRowIndices, failing.slice(0, shownRows)),
      record(m.newSpellingPairs, shown),
      record(m.newSpellings, pairs.size),
      record(m.evaluationSampleSize, rows),
      record(m.referenceSampleSize, referenceRows),
      ...describeRating(rating),
    ],
  };
}

/** Quoted, so that a blank at the end is seen. */
function quote(value: string): string {
  return JSON.stringify(shorten(value, shownCharacters));
}
