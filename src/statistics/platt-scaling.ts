/** What a score is worth: log-odds of slope · score + intercept of its group. */
export interface Scaling {
  readonly slope: number;
  /** One per group. */
  readonly intercepts: Float64Array;
}

const mostSteps = 50;
const tolerance = 1e-9;
const roundingNoise = 1e-12;
const leastShare = 1e-3;

/** Rows of one group and one score. */
export interface ScoredRows {
  /** In log-odds, finite. */
  readonly score: number;
  /** From 0. */
  readonly group: number;
  readonly rows: number;
  /** In how many of them it happened. */
  readonly happened: number;
}

/**
 * Logistic regression of what happened on a score in log-odds, with one slope and an intercept for each group of rows.
 * A normal prior of standard deviation 1 around slope 1 and intercepts 0 leaves the scores as they are where few rows
 * speak. No row gives the prior.
 * Source: J. Platt (1999), within each answered class as C. Gupta and A. Ramdas, "Top-label calibration", ICLR (2022);
 * by Newton's method.
 */
export function plattScaling(data: readonly ScoredRows[], groupCount: number): Scaling {
  let scaling: Scaling = { slope: 1, intercepts: new Float64Array(groupCount) };
  let loss = lossOf(data, scaling);
  for (let step = 0; step < mostSteps; step++) {
    const direction = newtonStep(data, scaling);
    let share = 1;
    let next = move(scaling, direction, share);
    // Far from its end Newton's step may be too long; near it, only rounding is left.
    while (lossOf(data, next) > loss * (1 + roundingNoise) && share > leastShare) {
      share /= 2;
      next = move(scaling, direction, share);
    }
    scaling = next;
    loss = lossOf(data, scaling);
    if (Math.max(Math.abs(direction.slope), ...direction.intercepts.map(Math.abs)) < tolerance) break;
  }
  return scaling;
}

/** How probable it is at this score in this group. */
export function scaled({ slope, intercepts }: Scaling, score: number, group: number): number {
  return 1 / (1 + Math.exp(-slope * score - (intercepts[group] ?? 0)));
}

function move({ slope, intercepts }: Scaling, step: Scaling, share: number): Scaling {
  return {
    slope: slope - share * step.slope,
    intercepts: intercepts.map((value, k) => value - share * (step.intercepts[k] ?? 0)),
  };
}

function lossOf(data: readonly ScoredRows[], { slope, intercepts }: Scaling): number {
  let loss = (slope - 1) ** 2 / 2;
  for (const value of intercepts) loss += value ** 2 / 2;
  for (const { score, group, rows, happened } of data) {
    const odds = slope * score + (intercepts[group] ?? 0);
    loss += rows * (Math.max(0, odds) + Math.log1p(Math.exp(-Math.abs(odds)))) - happened * odds;
  }
  return loss;
}

/** The intercepts hang together by the slope alone, so that it is solved first. */
function newtonStep(data: readonly ScoredRows[], scaling: Scaling): Scaling {
  const { slope, intercepts } = scaling;
  let [pull, bend] = [slope - 1, 1];
  const pulls = intercepts.slice();
  const bends = new Float64Array(intercepts.length).fill(1);
  const shared = new Float64Array(intercepts.length);
  for (const { score, group, rows, happened } of data) {
    const p = scaled(scaling, score, group);
    const error = rows * p - happened;
    const weight = rows * p * (1 - p);
    pull += error * score;
    bend += weight * score * score;
    pulls[group] = (pulls[group] ?? 0) + error;
    bends[group] = (bends[group] ?? 0) + weight;
    shared[group] = (shared[group] ?? 0) + weight * score;
  }
  let [top, bottom] = [pull, bend];
  for (const [k, both] of shared.entries()) {
    const own = bends[k] ?? 1;
    top -= (both * (pulls[k] ?? 0)) / own;
    bottom -= (both * both) / own;
  }
  const ofSlope = top / bottom;
  return {
    slope: ofSlope,
    intercepts: pulls.map((value, k) => (value - (shared[k] ?? 0) * ofSlope) / (bends[k] ?? 1)),
  };
}
