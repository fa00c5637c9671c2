import { confidenceOf, isHard } from '../domain/metrics/confidence.js';
import { detectableDifference } from '../statistics/detectable.js';
import type { ClassAnswers, TwoClassifiers } from './answered-rows.js';
import { leastRows, power, type MeasuredDrop, type NoDrop } from './measured-drop.js';
import { normalInterval } from './normal-interval.js';
import { pOfNormal } from './paired-drop.js';

const [metric, title] = ['calibration', 'Calibration'] as const;

/**
 * How much more harm the present model's confidence does than the former one's. `gap`: mean probability of the answer −
 * share right. Promising too much is the harm, so that a model which does (its gap is above 0) has risen by how far its
 * gap is beyond the former one's, of which being less sure than right counts as 0: from −0.06 to 0.06 is a rise of 0.06
 * and from −0.06 to 0 none, where |gap| would call the first as good as before. A model that is right more often than it
 * says is judged by |gap|, and has risen only as far as its confidence itself fell: that it became better is no harm.
 * Either way the rise is the smallest of several differences, each a mean over rows (of differences row by row where the
 * rows are the same) with a normal interval.
 */
export function calibrationDrop(
  { former, present }: TwoClassifiers,
  pairing: 'paired' | 'unpaired',
): MeasuredDrop | NoDrop {
  const rows = Math.min(former.labels.length, present.labels.length);
  if (rows < leastRows) {
    return {
      reason: `${title} is not compared: ${rows} rows have a label, and at least ${leastRows} are needed.`,
    };
  }
  if (isHard(former.predictions) && isHard(present.predictions)) {
    return { reason: `${title} is not compared: both models give classes rather than probabilities.` };
  }
  const [before, now] = [gapsOf(former), gapsOf(present)];
  const [gapBefore, gapNow] = [meanOf(before.gaps), meanOf(now.gaps)];
  const isTooSure = gapNow > 0;
  return {
    metric,
    title,
    worseWhen: 'higher',
    pairing,
    method:
      pairing === 'paired'
        ? 'differences row by row, normal interval'
        : 'independent samples, normal interval',
    baseline: isTooSure ? Math.max(0, gapBefore) : Math.abs(gapBefore),
    current: Math.abs(gapNow),
    rows: present.labels.length,
    flips: undefined,
    ...smallestOf(isTooSure ? risesOfPromise(before, now, pairing) : risesOfDoubt(before, now, pairing)),
  };
}

interface Gaps {
  /** Per row the confidence less 1 where it is right. */
  readonly gaps: Float64Array;
  readonly confidences: Float64Array;
}

interface Change {
  readonly mean: number;
  readonly standardError: number;
}

function gapsOf({ predictions, labels }: ClassAnswers): Gaps {
  const { confidences, isRight } = confidenceOf(predictions, labels);
  return { gaps: confidences.map((confidence, row) => confidence - (isRight[row] ?? 0)), confidences };
}

/** gap − max(0, former gap) */
function risesOfPromise(before: Gaps, now: Gaps, pairing: 'paired' | 'unpaired'): readonly Change[] {
  return [changeOf(now.gaps, before.gaps, 1, pairing), changeOf(now.gaps, before.gaps, 0, pairing)];
}

/** −gap − |former gap|, and at most the fall of the confidence */
function risesOfDoubt(before: Gaps, now: Gaps, pairing: 'paired' | 'unpaired'): readonly Change[] {
  const gaps = now.gaps.map((gap) => -gap);
  return [
    changeOf(gaps, before.gaps, 1, pairing),
    changeOf(gaps, before.gaps, -1, pairing),
    changeOf(before.confidences, now.confidences, 1, pairing),
  ];
}

/**
 * The smallest of these is surely beyond a bound when each of them is, so that no difference needs a correction for the
 * others. Source: Berger, Technometrics 24 (1982), intersection-union tests.
 */
function smallestOf(changes: readonly Change[]): Pick<MeasuredDrop, 'drop' | 'sampling'> {
  const intervalsAt = (level: number) =>
    changes.map(({ mean, standardError }) => normalInterval(mean, standardError, level));
  return {
    drop: Math.min(...changes.map(({ mean }) => mean)),
    sampling: {
      pWorse: Math.max(...changes.map(({ mean, standardError }) => pOfNormal(mean, standardError))),
      intervalAt: (level) => ({
        low: Math.min(...intervalsAt(level).map(({ low }) => low)),
        high: Math.min(...intervalsAt(level).map(({ high }) => high)),
      }),
      // Of the least certain one: which of them will be the smallest is not known.
      detectableAt: (alpha) =>
        detectableDifference(Math.max(...changes.map((one) => one.standardError)), alpha, power),
    },
  };
}

/** Of the mean of `to` − `times` · that of `from`. */
function changeOf(
  to: Float64Array,
  from: Float64Array,
  times: 1 | 0 | -1,
  pairing: 'paired' | 'unpaired',
): Change {
  const mean = meanOf(to) - times * meanOf(from);
  if (pairing === 'paired') {
    const differences = to.map((value, row) => value - times * (from[row] ?? 0));
    return { mean, standardError: Math.sqrt(variance(differences) / differences.length) };
  }
  return {
    mean,
    standardError: Math.sqrt(variance(to) / to.length + (times ** 2 * variance(from)) / from.length),
  };
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: Float64Array): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
