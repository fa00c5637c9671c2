import { confidenceOf, isHard } from '../domain/metrics/confidence.js';
import { normalCdf } from '../statistics/normal.js';
import type { AnsweredRows, TwoModels } from './answered-rows.js';
import { leastRows, type MeasuredDrop, type NoDrop } from './measured-drop.js';
import { normalInterval } from './normal-interval.js';

const [metric, title] = ['calibration', 'Calibration'] as const;

/**
 * How much farther the present model's confidence is from its accuracy than the former one's: the rise of |mean
 * probability of the answer − share right|. Which way each model errs is taken as measured. A model that is right more
 * often than it says has risen only as far as its confidence itself fell: that it became better is no harm. On the same
 * rows it is a mean of differences row by row, else the difference of two means; either way with a normal interval.
 */
export function calibrationDrop(
  { former, present }: TwoModels,
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
  const rise = changeOf(before.gaps, now.gaps, pairing);
  const fall = changeOf(now.confidences, before.confidences, pairing);
  const { mean: drop, standardError } = now.isUnsure && fall.mean < rise.mean ? fall : rise;
  return {
    metric,
    title,
    worseWhen: 'higher',
    pairing,
    method:
      pairing === 'paired'
        ? 'differences row by row, normal interval'
        : 'independent samples, normal interval',
    baseline: meanOf(before.gaps),
    current: meanOf(now.gaps),
    drop,
    rows: present.labels.length,
    flips: undefined,
    sampling: {
      pWorse: standardError > 0 ? normalCdf(-drop / standardError) : Number(drop <= 0),
      intervalAt: (level) => normalInterval(drop, standardError, level),
      detectableAt: () => NaN,
    },
  };
}

interface Gaps {
  /** Per row the confidence less 1 where it is right, turned so that their mean is not below 0. */
  readonly gaps: Float64Array;
  readonly confidences: Float64Array;
  /** Less sure than right: the gaps were turned. */
  readonly isUnsure: boolean;
}

function gapsOf({ predictions, labels }: AnsweredRows): Gaps {
  const { confidences, isRight } = confidenceOf(predictions, labels);
  const gaps = confidences.map((confidence, row) => confidence - (isRight[row] ?? 0));
  const isUnsure = meanOf(gaps) < 0;
  return { gaps: isUnsure ? gaps.map((gap) => -gap) : gaps, confidences, isUnsure };
}

function changeOf(
  from: Float64Array,
  to: Float64Array,
  pairing: 'paired' | 'unpaired',
): { readonly mean: number; readonly standardError: number } {
  if (pairing === 'paired') {
    const differences = to.map((value, row) => value - (from[row] ?? 0));
    return {
      mean: meanOf(differences),
      standardError: Math.sqrt(variance(differences) / differences.length),
    };
  }
  return {
    mean: meanOf(to) - meanOf(from),
    standardError: Math.sqrt(variance(from) / from.length + variance(to) / to.length),
  };
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: Float64Array): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
