import { record, tooFewRows } from '../../contract/case-result.js';
import { bounds } from '../../contract/bounds.js';
import type { Distance } from '../../../statistics/two-sample-distance.js';
import { m } from '../../../domain/measures/index.js';
import { defineTest } from '../../contract/define-test.js';
import { columns } from '../../contract/parameter-kinds.js';
import { leastRows } from '../rating/effect.js';
import { describeRating, type Rating, rateFamily } from '../rating/rate-family.js';
import type { CaseResult } from '../../contract/stress-test.js';
import type { Thresholds } from '../../contract/thresholds.js';
import { type ColumnSample, distanceOf, sampleOf } from './column-sample.js';
import { type ComparedColumn, comparedColumns, dataChange } from './compared-columns.js';
import { numberDistance } from './number-distance.js';

export const fittingDistance = 0.05;
const fittingLevel = 0.99;
/** A swap explains a column when it leaves at most this share of what is surely odd about it. */
const mostLeft = 0.5;
/** Columns of one kind that are looked at in pairs, the most changed first; the pairs grow with their square. */
const mostChanged = 40;

/**
 * One case per pair of columns that hold each other's values, or one that passes. Looked at are columns whose values
 * are surely not the reference's: Kolmogorov's distance for numbers, total variation for categories, with the whole
 * interval beyond the thresholds. Two of them are swapped when each fits the reference of the other: within 0.05 and
 * chance, and at most half as far as it surely is from its own. Columns that look alike can't be told apart this way.
 */
export const swappedColumns = defineTest({
  ...dataChange,
  testType: 'swapped_columns',
  configKey: 'swapped_columns',
  title: 'Swapped Columns',
  description:
    "Looks for two columns that hold each other's values; catches an export in another order of columns.",
  params: { exclude_columns: columns(), distance_thresholds: bounds(0.05, 0.1) },
  run: (context, { exclude_columns, distance_thresholds: thresholds }) => {
    const compared = comparedColumns(context, exclude_columns, ['numeric', 'categorical']).flatMap(sample);
    if (compared.length < 2) {
      const reason = `fewer than two columns have at least ${leastRows} values in both datasets`;
      return Promise.resolve([tooFewRows(reason)]);
    }
    const changed = findChanged(compared, thresholds);
    const swaps = findSwaps(changed);
    const none = tellNone(compared.length, changed.length);
    return Promise.resolve(swaps.length > 0 ? swaps.map(tellSwap) : [none]);
  },
});

interface Sampled {
  readonly name: string;
  /** Its place among the features. */
  readonly place: number;
  readonly reference: ColumnSample;
  readonly evaluation: ColumnSample;
}

/** A column that is surely not what it was. */
interface ChangedColumn extends Sampled {
  readonly distance: number;
  readonly rating: Rating;
}

function sample({ name, kind, ...cells }: ComparedColumn, place: number): Sampled[] {
  if (kind === 'text') return [];
  const [reference, evaluation] = [sampleOf(kind, cells.reference), sampleOf(kind, cells.evaluation)];
  const sampled = { name, place, reference, evaluation };
  return Math.min(sampled.reference.size, sampled.evaluation.size) < leastRows ? [] : [sampled];
}

/** In order, the most changed first. */
function findChanged(columns: readonly Sampled[], thresholds: Thresholds): readonly ChangedColumn[] {
  const measured = columns.flatMap((column) => {
    const distance = ownDistance(column);
    const rows = Math.min(column.reference.size, column.evaluation.size);
    return distance ? [{ column, effect: { ...distance, rows } }] : [];
  });
  const ratings = rateFamily(
    measured.map(({ effect }) => effect),
    thresholds,
  );
  return measured
    .flatMap(({ column, effect }, k): ChangedColumn[] => {
      const rating = ratings[k];
      return rating && rating.severity !== 'pass' ? [{ ...column, distance: effect.point, rating }] : [];
    })
    .sort((a, b) => b.rating.interval.low - a.rating.interval.low);
}

/** Of a column from its own reference. */
function ownDistance({ reference, evaluation }: Sampled): Distance | undefined {
  return reference.kind === 'numeric' && evaluation.kind === 'numeric'
    ? numberDistance(reference.sorted, evaluation.sorted)
    : distanceOf(reference, evaluation);
}

interface Swap {
  readonly first: ChangedColumn;
  readonly second: ChangedColumn;
  /** Of each from the reference of the other. */
  readonly firstAcross: number;
  readonly secondAcross: number;
}

/** The pairs that fit best, each column in one pair. */
function findSwaps(changed: readonly ChangedColumn[]): readonly Swap[] {
  const fitting: Swap[] = [];
  for (const kind of ['numeric', 'categorical'] as const) {
    const columns = changed.filter(({ reference }) => reference.kind === kind).slice(0, mostChanged);
    for (const [k, first] of columns.entries()) {
      for (const second of columns.slice(k + 1)) {
        const firstAcross = fitAcross(first, second);
        const secondAcross = firstAcross === undefined ? undefined : fitAcross(second, first);
        if (firstAcross === undefined || secondAcross === undefined) continue;
        fitting.push({ first, second, firstAcross, secondAcross });
      }
    }
  }
  fitting.sort((a, b) => a.firstAcross + a.secondAcross - b.firstAcross - b.secondAcross);
  const taken = new Set<string>();
  return fitting.filter(({ first, second }) => {
    if (taken.has(first.name) || taken.has(second.name)) return false;
    taken.add(first.name).add(second.name);
    return true;
  });
}

/** How far the values of `column` are from the reference of `other`, where they fit it. */
function fitAcross(column: ChangedColumn, other: ChangedColumn): number | undefined {
  const across = distanceOf(other.reference, column.evaluation);
  if (!across) return undefined;
  const isWithinChance = across.intervalAt(fittingLevel).low <= fittingDistance;
  return isWithinChance && across.point <= column.rating.interval.low * mostLeft ? across.point : undefined;
}

function tellSwap({ first, second, firstAcross, secondAcross }: Swap): CaseResult {
  const features = [first, second].sort((a, b) => a.place - b.place).map(({ name }) => name);
  const leastSure = first.rating.interval.low < second.rating.interval.low ? first : second;
  return {
    features,
    outcome: { kind: 'measured', severity: leastSure.rating.severity },
    impact: leastSure.distance,
    measurements: [
      record(m.distanceFromTheOwnReference, leastSure.distance),
      record(m.distanceFromEachOther, Math.max(firstAcross, secondAcross)),
      record(m.columnsSwapped, features),
      record(m.evaluationSampleSize, leastSure.evaluation.size),
      record(m.referenceSampleSize, leastSure.reference.size),
      ...describeRating(leastSure.rating),
    ],
  };
}

function tellNone(compared: number, changed: number): CaseResult {
  return {
    features: [],
    outcome: { kind: 'measured', severity: 'pass' },
    impact: 0,
    measurements: [
      record(m.swappedPairs, 0),
      record(m.columnsCompared, compared),
      record(m.columnsThatSurelyChanged, changed),
    ],
  };
}
