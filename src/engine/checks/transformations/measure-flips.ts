import { m } from '../../../domain/measures/index.js';
import { predictedClass, type ClassPredictions } from '../../../domain/metrics/predictions.js';
import { wilsonInterval } from '../../../statistics/proportion-interval.js';
import { roundOff } from '../../stats/round-off.js';
import { showChange } from '../../text/show-change.js';
import { record } from '../../contract/case-result.js';
import type { Effect } from '../rating/effect.js';
import { describeRating, type Rating } from '../rating/rate-family.js';
import type { CaseResult, Measurement } from '../../contract/stress-test.js';
import type { ChangedText } from './change-texts.js';

const shownTexts = 10;
const shownRows = 20;

/** What a change did to the answer to one text. */
interface ChangedPrediction extends ChangedText {
  readonly classBefore: number;
  readonly classAfter: number;
  /** Of the class predicted before. */
  readonly probabilityBefore: number;
  readonly probabilityAfter: number;
}

/** What it did to those of one text input; at least one. */
export interface Flips {
  readonly feature: string;
  readonly changes: readonly ChangedPrediction[];
}

/** `before`: of all evaluation rows. `after`: one row for each change. */
export function toFlips(
  feature: string,
  changes: readonly ChangedText[],
  before: ClassPredictions,
  after: ClassPredictions,
): Flips {
  const predicted = changes.map((change, position) => {
    const classBefore = predictedClass(before, change.row);
    return {
      ...change,
      classBefore,
      classAfter: predictedClass(after, position),
      probabilityBefore: before.probabilities[change.row * before.classCount + classBefore] ?? 0,
      probabilityAfter: after.probabilities[position * after.classCount + classBefore] ?? 0,
    };
  });
  return { feature, changes: predicted };
}

/** The share of changed texts of which the predicted class became another. */
export function flipShare({ changes }: Flips): Effect {
  const [successes, total] = [changes.filter(isFlip).length, changes.length];
  return {
    point: successes / total,
    intervalAt: (level) => wilsonInterval({ successes, total }, level),
    rows: total,
  };
}

/** A case with the texts of which the answer changed most, flips first. */
export function measureFlips(flips: Flips, rating: Rating, classNames: readonly string[]): CaseResult {
  const { feature, changes } = flips;
  const flipped = changes.filter(isFlip);
  const share = flipShare(flips).point;
  const averageChange =
    changes.reduce((sum, { probabilityBefore, probabilityAfter }) => {
      return sum + Math.abs(probabilityBefore - probabilityAfter);
    }, 0) / changes.length;
  return {
    features: [feature],
    outcome: { kind: 'measured', severity: rating.severity },
    impact: share,
    ...(rating.severity !== 'pass' && { rows: flipped.map(({ row }) => row) }),
    measurements: [
      record(m.shareOfFlippedPredictions, share),
      ...describeRating(rating),
      record(m.flippedPredictions, flipped.length),
      record(m.changedTexts, changes.length),
      record(m.averagePredictionChange, roundOff(averageChange)),
      ...(flipped.length > 0
        ? [
            record(
              m.failingRowIndices,
              flipped.slice(0, shownRows).map(({ row }) => row),
            ),
          ]
        : []),
      ...showWorst(changes, classNames),
    ],
  };
}

function showWorst(changes: readonly ChangedPrediction[], classNames: readonly string[]): Measurement[] {
  const worst = [...changes]
    .sort((a, b) => Number(isFlip(b)) - Number(isFlip(a)) || dropOf(b) - dropOf(a) || a.row - b.row)
    .slice(0, shownTexts);
  const shown = worst.map(({ original, changed }) => showChange(original, changed));
  const nameOf = (index: number): string => classNames[index] ?? String(index);
  return [
    record(
      m.originalTexts,
      shown.map(([before]) => before),
    ),
    record(
      m.transformedTexts,
      shown.map(([, after]) => after),
    ),
    record(
      m.rows,
      worst.map(({ row }) => row),
    ),
    record(
      m.originalClasses,
      worst.map(({ classBefore }) => nameOf(classBefore)),
    ),
    record(
      m.finalClasses,
      worst.map(({ classAfter }) => nameOf(classAfter)),
    ),
    record(
      m.originalProbabilities,
      worst.map(({ probabilityBefore }) => probabilityBefore),
    ),
    record(
      m.finalProbabilities,
      worst.map(({ probabilityAfter }) => probabilityAfter),
    ),
  ];
}

function isFlip({ classBefore, classAfter }: ChangedPrediction): boolean {
  return classBefore !== classAfter;
}

function dropOf({ probabilityBefore, probabilityAfter }: ChangedPrediction): number {
  return Math.abs(probabilityBefore - probabilityAfter);
}
