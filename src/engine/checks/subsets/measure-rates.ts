import type { ClassPredictions } from '../../../domain/metrics/predictions.js';
import type { Proportion } from '../../../statistics/interval.js';
import { wilsonInterval } from '../../../statistics/proportion-interval.js';
import { answersOf } from '../answers-of.js';
import { beyond, greaterShare, leastRows } from '../rating/effect.js';
import type { Allowances } from './allowances.js';
import type { Cuts } from './cuts.js';
import type { Cap, MeasuredSubset } from './describe-subsets.js';
import { joinPieces, rowsOf, type Subset } from './join-pieces.js';
import type { MeasuredSlicing } from './rate-slicings.js';
import type { ClassGroup, RateKind } from './rate-kind.js';
import type { Slicing } from './studied-subsets.js';
import type { SubsetParams } from './subset-params.js';
import { type ClassTally, tallyOnce } from './tally-classes.js';

const longestName = 60;

/** A smooth model on an abrupt class does so, however good it is. */
const nearBoundary: Cap = {
  why: 'a model that is smooth in a number misses a class near its boundary, so that a class missed on an interval may be no fault',
  warnsBeyond: 'warning',
};

/** The classes of one rate, and how many rows matter to it. */
export interface SizedGroup extends ClassGroup {
  readonly size: number;
  /** A subset with fewer of its rows is left out. */
  readonly least: number;
}

export interface RatedSample {
  readonly predictions: ClassPredictions;
  readonly labels: Int32Array;
  readonly classNames: readonly string[];
}

export function sizeGroups(
  kind: RateKind,
  { predictions: { classCount }, labels }: RatedSample,
  { min_sample_size, min_frq }: SubsetParams,
): readonly SizedGroup[] {
  const counts = new Uint32Array(classCount);
  for (const label of labels) if (label >= 0) counts[label] = (counts[label] ?? 0) + 1;
  return kind.groupsOf(classCount).map((group) => {
    const size = group.classes.reduce((sum, k) => sum + (counts[k] ?? 0), 0);
    return { ...group, size, least: Math.max(leastRows, min_sample_size, min_frq * size) };
  });
}

/** The rate of each group of classes on each subset, beside the rest of the rows. */
export function measureRates(
  kind: RateKind,
  groups: readonly SizedGroup[],
  sample: RatedSample,
  slicing: Slicing,
  parts: number,
  allowances: Allowances,
): MeasuredSlicing {
  const cuts = slicing.cut(parts, Math.max(...groups.map(({ least }) => least)));
  const tally = tallyOnce(cuts, sample.predictions, sample.labels);
  const measured = groups.map((group) => measureGroup(kind, group, sample, slicing, cuts, tally, allowances));
  return {
    slicing,
    subsets: measured.flatMap(({ subsets }) => subsets),
    leftOut: measured.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
}

function measureGroup(
  kind: RateKind,
  { classes, isNamed, least }: SizedGroup,
  sample: RatedSample,
  { isProtected }: Slicing,
  cuts: Cuts,
  tally: ClassTally,
  allowances: Allowances,
): Omit<MeasuredSlicing, 'slicing'> {
  const joined = joinPieces(cuts, (first, last) => tally.of(first, last, classes).rows >= least);
  const all = tally.total(classes);
  const className = sample.classNames[classes[0] ?? -1] ?? '';
  let leftOut = joined.leftOut;
  const subsets = joined.subsets.flatMap((subset): MeasuredSubset[] => {
    const inside = tally.of(subset.first, subset.last, classes);
    const here = { successes: inside.right, total: inside.rows };
    const rest = { successes: all.right - inside.right, total: all.rows - inside.rows };
    if (rest.total < leastRows) {
      leftOut++;
      return [];
    }
    const plain = greaterShare(rest, here);
    const { allowed, cap } = isProtected
      ? { allowed: 0, cap: undefined }
      : allowances({ classes, inside, all, loss: plain.point, isHere: isIn(subset, cuts) });
    const isOneClassNearby = isNamed && !isProtected && subset.last < cuts.intervals;
    const { low, high } = wilsonInterval(here, 0.95);
    return [
      {
        name: isNamed ? nameWithClass(subset.name, className) : subset.name,
        size: here.total,
        value: toldRate(kind, here),
        comparedValue: toldRate(kind, rest),
        overall: toldRate(kind, { successes: all.right, total: all.rows }),
        margin: (high - low) / 2,
        allowed,
        effect: beyond(plain, allowed),
        cap: cap ?? (isOneClassNearby ? nearBoundary : undefined),
        failingRows: () => failingRowsOf(subset, cuts, classes, sample),
      },
    ];
  });
  return { subsets, leftOut };
}

function isIn(
  { first, last }: Subset,
  { codes: [codes = new Int32Array()] }: Cuts,
): (row: number) => boolean {
  return (row) => {
    const code = codes[row] ?? -1;
    return code >= first && code <= last;
  };
}

function failingRowsOf(
  subset: Subset,
  { codes: [codes = new Int32Array()] }: Cuts,
  classes: readonly number[],
  { predictions, labels }: RatedSample,
): Int32Array {
  const { classes: guesses } = answersOf(predictions);
  const matter = new Set(classes);
  return rowsOf(subset, codes).filter((row) => matter.has(labels[row] ?? -1) && guesses[row] !== labels[row]);
}

/** A long value hides no class. */
function nameWithClass(name: string, className: string): string {
  return `${name.slice(0, longestName)}, labelled ${className.slice(0, longestName)}`;
}

function toldRate({ worseWhen }: RateKind, { successes, total }: Proportion): number {
  return worseWhen === 'lower' ? successes / total : 1 - successes / total;
}
