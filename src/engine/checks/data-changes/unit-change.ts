import { m } from '../../../domain/measures/index.js';
import { countBelow, countUpTo } from '../../../statistics/bisect.js';
import type { Interval } from '../../../statistics/interval.js';
import { SortedNumbers } from '../../../statistics/sorted-numbers.js';
import { type Distance, kolmogorovDistance } from '../../../statistics/two-sample-distance.js';
import type { Column } from '../../data/columns/column.js';
import { sortedFinite } from '../../data/profile/sorted-numbers.js';
import { quantile } from '../../stats/quantile.js';
import { bounds } from '../../contract/bounds.js';
import { record, skipped } from '../../contract/case-result.js';
import { defineTest } from '../../contract/define-test.js';
import { columns } from '../../contract/parameter-kinds.js';
import { describeRating, type Rating } from '../rating/rate-family.js';
import type { CaseResult } from '../../contract/stress-test.js';
import { type ComparedColumn, comparedColumns, dataChange } from './compared-columns.js';
import { describeShortage, type MeasuredColumn, rateColumns, type UnratedColumn } from './rate-columns.js';
import { numberDistance } from './number-distance.js';
import { type UnitChange, unitChanges } from './units.js';

/** Data of another time never fit as data of the same time do. */
export const fittingDistance = 0.1;
const fittingLevel = 0.99;
const shownQuantiles = [0.1, 0.25, 0.5, 0.75, 0.9];

/**
 * One case per numeric column: whether its evaluation values are far from the reference's, and near them once divided
 * by the factor between two units. Far: the whole interval of Kolmogorov's distance beyond the thresholds. Near: within
 * 0.1 and chance. The factor must also be that of the medians, within a tenth and their own intervals. Zeros have no
 * unit and are left out, and so are running numbers, which grow with the file.
 */
export const unitChange = defineTest({
  ...dataChange,
  testType: 'unit_change',
  configKey: 'unit_change',
  title: 'Unit Change',
  description:
    'Looks for columns that fit the reference once divided by a factor; catches grams for kilograms and cents for euros.',
  params: { exclude_columns: columns(), distance_thresholds: bounds(0.2, 0.3) },
  run: (context, { exclude_columns, distance_thresholds: thresholds }) => {
    const columns = comparedColumns(context, exclude_columns, ['numeric']);
    if (columns.length === 0) return Promise.resolve([skipped('there is no numeric column')]);
    const rooms = { reference: new Room(), evaluation: new Room() };
    return Promise.resolve(
      rateColumns(
        columns.map((column) => measure(column, rooms)),
        thresholds,
      ),
    );
  },
});

/** Numbers other than zero. */
interface Samples {
  readonly reference: SortedNumbers;
  readonly evaluation: SortedNumbers;
}

/** Memory for what is needed of one column after the other, since fresh memory is what costs. */
class Room {
  private numbers = new Float64Array(0);

  take(length: number): Float64Array {
    if (this.numbers.length < length) this.numbers = new Float64Array(length);
    return this.numbers.subarray(0, length);
  }
}

function measure(
  { name, ...cells }: ComparedColumn,
  rooms: Readonly<Record<'reference' | 'evaluation', Room>>,
): MeasuredColumn | UnratedColumn {
  const reference = withoutZeros(cells.reference, rooms.reference);
  const evaluation = withoutZeros(cells.evaluation, rooms.evaluation);
  const reason = describeShortage(reference.length, evaluation.length, 'numbers other than zero');
  if (reason !== undefined) return { name, reason, isShortOfRows: true };
  if (isNumbering(reference)) return { name, reason: 'running numbers grow with the file' };
  const hasZeros = [cells.reference, cells.evaluation].some((column) => countZeros(column) > 0);
  const measured: Measured = {
    // The room is for the next column.
    samples: () => ({
      reference: withoutZeros(cells.reference, new Room()),
      evaluation: withoutZeros(cells.evaluation, new Room()),
    }),
    apart: (hasZeros ? kolmogorovDistance : numberDistance)(reference, evaluation),
    rows: { reference: reference.length, evaluation: evaluation.length },
    quantiles: { reference: quantilesOf(reference), evaluation: quantilesOf(evaluation) },
  };
  const rows = Math.min(reference.length, evaluation.length);
  return { name, effect: { ...measured.apart, rows }, tell: (rating) => rate(name, measured, rating) };
}

function countZeros(cells: Column): number {
  const sorted = sortedFinite(cells);
  return sorted.countUpTo(0) - sorted.countBelow(0);
}

/** Where there are zeros among them, in that room. */
function withoutZeros(cells: Column, room: Room): SortedNumbers {
  const sorted = sortedFinite(cells);
  const { steps } = sorted;
  return sorted.without(countBelow(steps, 0), countUpTo(steps, 0), (length) => room.take(length));
}

/** What is kept of a column until all are measured. */
interface Measured {
  readonly samples: () => Samples;
  readonly apart: Distance;
  readonly rows: Readonly<Record<keyof Samples, number>>;
  readonly quantiles: Readonly<Record<keyof Samples, number[]>>;
}

function rate(name: string, { samples, apart, rows, quantiles }: Measured, rating: Rating): CaseResult {
  const change = rating.severity === 'pass' ? undefined : findChange(samples(), rating.interval);
  return {
    features: [name],
    outcome: { kind: 'measured', severity: change ? rating.severity : 'pass' },
    impact: apart.point,
    measurements: [
      record(m.distanceFromTheReference, apart.point),
      ...(change
        ? [
            record(m.unitOfTheValues, change.unit.name),
            record(m.distanceWithoutTheChange, change.distance),
            record(m.ratioOfTheMedians, change.ratio),
          ]
        : []),
      record(m.referenceQuantiles, quantiles.reference),
      record(m.evaluationQuantiles, quantiles.evaluation),
      record(m.evaluationSampleSize, rows.evaluation),
      record(m.referenceSampleSize, rows.reference),
      // What is far from the reference without a factor that explains it is a matter of drift.
      ...(change ? describeRating(rating) : []),
    ],
  };
}

interface FoundChange {
  readonly unit: UnitChange;
  readonly distance: number;
  /** Evaluation by reference. */
  readonly ratio: number;
}

/** The change that explains the values best, if one does. */
function findChange({ reference, evaluation }: Samples, apart: Interval): FoundChange | undefined {
  const [before, now] = [medianSize(reference), medianSize(evaluation)];
  const ratio = now.middle / before.middle;
  const found: FoundChange[] = [];
  for (const unit of unitChanges) {
    const allowed = 1 + unit.tolerance;
    const isOfMedians =
      now.high / before.low >= unit.factor / allowed && now.low / before.high <= unit.factor * allowed;
    if (!isOfMedians || apart.low <= unit.leastDistance) continue;
    const { point, intervalAt } = kolmogorovDistance(
      reference,
      new SortedNumbers(
        evaluation.steps.map((value) => value / unit.factor),
        evaluation.ends,
      ),
    );
    const byChance = intervalAt(fittingLevel).high - point;
    if (point <= fittingDistance + byChance && point < apart.low / 2)
      found.push({ unit, distance: point, ratio });
  }
  return found.sort((a, b) => a.distance - b.distance)[0];
}

/** The median size and its 95 % interval, by the ranks between which it lies. */
function medianSize(values: SortedNumbers): { low: number; middle: number; high: number } {
  const sizes = Float64Array.from(values, Math.abs).sort();
  const reach = 0.98 / Math.sqrt(sizes.length);
  return {
    low: quantile(sizes, Math.max(0, 0.5 - reach)),
    middle: quantile(sizes, 0.5),
    high: quantile(sizes, Math.min(1, 0.5 + reach)),
  };
}

/** Whole numbers, no two alike, that fill at least half of their range. */
function isNumbering(sorted: SortedNumbers): boolean {
  const { steps, length } = sorted;
  const range = (steps.at(-1) ?? 0) - (steps[0] ?? 0) + 1;
  if (range > 2 * length || steps.length < length) return false;
  return steps.every((value, i) => Number.isInteger(value) && value !== steps[i - 1]);
}

function quantilesOf(sorted: SortedNumbers): number[] {
  return shownQuantiles.map((q) => quantile(sorted, q));
}
