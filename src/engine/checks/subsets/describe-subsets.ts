import { severities } from '../../../domain/vocabulary.js';
import { roundOff } from '../../stats/round-off.js';
import { float, floats, int, ints, text, texts, tooFewRows } from '../../contract/case-result.js';
import type { Effect } from '../rating/effect.js';
import { describeRating, type Rating } from '../rating/rate-family.js';
import type { CaseResult, Measurement } from '../../contract/stress-test.js';
import type { Slicing } from './studied-subsets.js';

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
  /** Why it is no alert, however bad it is. */
  readonly cap?: string | undefined;
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
      ...(worst.cap === undefined ? [] : [text('at most a warning, as', 'subset-details', worst.cap)]),
      int('failing subsets', 'subset-details', failing.length),
      int('subsets', 'subset-details', subsets.length),
      int('subsets left out, with too few rows', 'subset-details', leftOut),
      ...(failing.length > 0 ? [ints('failing row indices', 'failing-inputs', [...rows])] : []),
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
  const headline = isProtected ? `worse than ${comparedWith} by` : 'worse than expected by';
  return [
    float(headline, 'performance-diff', point),
    text('subset', 'subset-details', name),
    int('subset size', 'subset-details', size),
    float(metric, 'performance-metric-value', value),
    float(`${metric} of ${comparedWith}`, 'performance-metric-value', comparedValue),
    float(`difference from ${comparedWith}`, 'performance-diff', roundOff(value - comparedValue)),
    float(
      `difference from ${comparedWith} allowed`,
      'performance-metric-value',
      worseWhen === 'lower' ? 0 - allowed : allowed,
    ),
    float(`overall ${metric}`, 'performance-metric-value', overall),
    text('metric', 'performance-metric-name', metric),
    float('worst_perf_diff', 'subset-details', point),
  ];
}

function describeAll(subsets: readonly RatedSubset[]): Measurement[] {
  const column = (of: (subset: RatedSubset) => number): number[] => subsets.map(of);
  return [
    texts(
      'names',
      'subset-details',
      subsets.map(({ name }) => name),
    ),
    ints(
      'sizes',
      'subset-details',
      column(({ size }) => size),
    ),
    floats(
      'values',
      'subset-details',
      column(({ value }) => value),
    ),
    floats(
      'margins of error',
      'subset-details',
      column(({ margin }) => margin),
    ),
  ];
}

function rank({ rating }: RatedSubset): number {
  return severities.indexOf(rating.severity);
}
