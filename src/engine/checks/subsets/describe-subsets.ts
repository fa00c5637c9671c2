import { m } from '../../../domain/measures/index.js';
import { severities } from '../../../domain/vocabulary.js';
import { roundOff } from '../../stats/round-off.js';
import { record, tooFewRows } from '../../contract/case-result.js';
import type { Effect } from '../rating/effect.js';
import { describeRating, type Rating } from '../rating/rate-family.js';
import type { CaseResult, Measurement } from '../../contract/stress-test.js';
import type { Slicing } from './studied-subsets.js';

/** Why a subset is no alert, however bad it is. */
export interface Cap {
  readonly why: string;
  /** The threshold beyond which it is a warning. */
  readonly warnsBeyond: 'warning' | 'alert';
}

/** A subset beside what it is compared with. */
export interface MeasuredSubset {
  readonly name: string;
  /** The rows that matter to the metric. */
  readonly size: number;
  readonly value: number;
  readonly comparedValue: number;
  /** Of all rows. */
  readonly overall: number;
  /** Half the 95 % interval of the value. */
  readonly margin: number;
  /** How much worse it may be than what it is compared with. */
  readonly allowed: number;
  /** How much worse it is beyond that. */
  readonly effect: Effect;
  /** `undefined` for one that may be an alert. */
  readonly cap?: Cap | undefined;
  /** The evaluation rows that make it worse. */
  readonly failingRows: () => Int32Array;
}

export interface RatedSubset extends MeasuredSubset {
  readonly rating: Rating;
}

export interface ComparedMetric {
  readonly metric: string;
  readonly worseWhen: 'lower' | 'higher';
  /** For people: what a subset is compared with. */
  readonly comparedWith: string;
}

/**
 * One case: the worst subset first, by its severity and then by how much worse it is, so that a tiny subset with a
 * large and uncertain shortfall hides none that is certain.
 */
export function describeSubsets(
  compared: ComparedMetric,
  { features, isProtected }: Slicing,
  rated: readonly RatedSubset[],
  leftOut: number,
): CaseResult {
  const subsets = [...rated].sort(
    (a, b) => rank(b) - rank(a) || b.effect.point - a.effect.point || (a.name < b.name ? -1 : 1),
  );
  const [worst] = subsets;
  if (!worst) {
    return tooFewRows('no subset has enough rows to measure beside enough others', features);
  }
  const failing = subsets.filter(({ rating }) => rating.severity !== 'pass');
  const rows = Int32Array.from(new Set(failing.flatMap(({ failingRows }) => [...failingRows()])));
  return {
    features,
    outcome: { kind: 'measured', severity: worst.rating.severity },
    impact: roundOff(worst.effect.point),
    ...(failing.length > 0 && { rows }),
    measurements: [
      ...describeWorst(compared, worst, isProtected),
      ...describeRating(worst.rating),
      ...(worst.cap === undefined ? [] : [record(m.atMostAWarning, worst.cap.why)]),
      record(m.failingSubsets, failing.length),
      record(m.subsets, subsets.length),
      record(m.subsetsLeftOut, leftOut),
      ...(failing.length > 0 ? [record(m.failingRowIndices, [...rows])] : []),
      ...describeAll(subsets),
    ],
  };
}

function describeWorst(
  { metric, worseWhen, comparedWith }: ComparedMetric,
  { name, size, value, comparedValue, overall, allowed, effect }: RatedSubset,
  isProtected: boolean,
): Measurement[] {
  const point = roundOff(effect.point);
  const headline = isProtected ? m.worseThan(comparedWith) : m.worseThanExpected;
  return [
    record(headline, point),
    record(m.subset, name),
    record(m.subsetSize, size),
    record(m.metricValue(metric), value),
    record(m.valueOfCompared(metric, comparedWith), comparedValue),
    record(m.differenceFrom(comparedWith), roundOff(value - comparedValue)),
    record(m.differenceAllowed(comparedWith), worseWhen === 'lower' ? 0 - allowed : allowed),
    record(m.overall(metric), overall),
    record(m.metric, metric),
    record(m.worstPerfDiff, point),
  ];
}

function describeAll(subsets: readonly RatedSubset[]): Measurement[] {
  const column = (of: (subset: RatedSubset) => number): number[] => subsets.map(of);
  return [
    record(
      m.subsetNames,
      subsets.map(({ name }) => name),
    ),
    record(
      m.subsetSizes,
      column(({ size }) => size),
    ),
    record(
      m.subsetValues,
      column(({ value }) => value),
    ),
    record(
      m.subsetMargins,
      column(({ margin }) => margin),
    ),
  ];
}

function rank({ rating }: RatedSubset): number {
  return severities.indexOf(rating.severity);
}
