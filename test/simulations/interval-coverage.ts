import { areaInterval } from '../../src/statistics/area-interval.js';
import { bootstrapCounts } from '../../src/statistics/bootstrap.js';
import { pairedRocAreas, type RocCurveArea, rocArea } from '../../src/statistics/delong.js';
import type { Interval } from '../../src/statistics/interval.js';
import { drawBinomial } from '../../src/statistics/multinomial.js';
import { independentDifference } from '../../src/statistics/newcombe.js';
import { normalQuantile, standardErrorsOf } from '../../src/statistics/normal.js';
import { pairedDifference } from '../../src/statistics/paired-proportions.js';
import { clopperPearsonInterval, wilsonInterval } from '../../src/statistics/proportion-interval.js';
import { type RandomStream, randomStream } from '../../src/statistics/random.js';

/** Data whose truth is known, and the interval that is made of one draw of them; undefined where there is none. */
export interface Situation {
  readonly interval: string;
  readonly data: string;
  readonly rows: number;
  readonly truth: number;
  readonly draw: (random: RandomStream) => Interval | undefined;
}

export interface Coverage {
  /** Draws that gave an interval. */
  readonly draws: number;
  /** Of these, how often the truth lay within the interval, below its low end, above its high end. */
  readonly within: number;
  readonly below: number;
  readonly above: number;
  readonly meanWidth: number;
}

export const level = 0.95;

/** How often the interval holds the truth; the same for the same situation and number of draws. */
export function coverageOf({ interval, data, rows, truth, draw }: Situation, draws: number): Coverage {
  const random = randomStream('coverage', interval, data, rows);
  let [given, below, above, width] = [0, 0, 0, 0];
  for (let i = 0; i < draws; i++) {
    const answer = draw(random);
    if (!answer || Number.isNaN(answer.low + answer.high)) continue;
    given++;
    width += answer.high - answer.low;
    // A truth at the very end (0 or 1) must not be missed by rounding.
    if (truth < answer.low - 1e-12) below++;
    else if (truth > answer.high + 1e-12) above++;
  }
  return { draws: given, within: given - below - above, below, above, meanWidth: width / given };
}

export function proportionSituations(rows: number): Situation[] {
  return [0.5, 0.9, 0.99].flatMap((share) => {
    const draw = (random: RandomStream) => ({ successes: drawBinomial(rows, share, random), total: rows });
    const data = `p = ${share}`;
    return [
      { interval: 'Wilson', data, rows, truth: share, draw: (random) => wilsonInterval(draw(random), level) },
      {
        interval: 'Clopper–Pearson',
        data,
        rows,
        truth: share,
        draw: (random) => clopperPearsonInterval(draw(random), level),
      },
    ] satisfies Situation[];
  });
}

/** The two sides differ in size: the second has twice the rows. */
export function independentSituations(rows: number): Situation[] {
  const shares = [
    [0.5, 0.5],
    [0.9, 0.85],
    [0.99, 0.97],
  ] as const;
  return shares.map(([a, b]) => ({
    interval: 'Newcombe, independent',
    data: `p = ${a} and ${b}`,
    rows,
    truth: a - b,
    draw: (random) =>
      independentDifference(
        { successes: drawBinomial(rows, a, random), total: rows },
        { successes: drawBinomial(2 * rows, b, random), total: 2 * rows },
        level,
      ).interval,
  }));
}

export function pairedSituations(rows: number): Situation[] {
  // The shares of rows right by both, the first alone, the second alone, neither.
  const tables = [
    ['p = 0.5 twice, correlation 0.3', [0.325, 0.175, 0.175, 0.325]],
    ['p = 0.9 twice, correlation 0.3', [0.837, 0.063, 0.063, 0.037]],
    ['p = 0.9 twice, correlation 0.9', [0.891, 0.009, 0.009, 0.091]],
    ['p = 0.9 and 0.8', [0.77, 0.13, 0.03, 0.07]],
    ['p = 0.99 and 0.97', [0.965, 0.025, 0.005, 0.005]],
  ] as const;
  return tables.map(([data, shares]) => ({
    interval: 'Tango, paired',
    data,
    rows,
    truth: shares[1] - shares[2],
    draw: (random) => {
      const [both = 0, onlyFirst = 0, onlySecond = 0, neither = 0] = drawCounts(rows, shares, random);
      return pairedDifference({ both, onlyFirst, onlySecond, neither }, level).interval;
    },
  }));
}

/** Normal scores, the positives' higher by what the area needs; a fraction of the rows is positive. */
export function areaSituations(rows: number): Situation[] {
  const cases = [
    { area: 0.75, positive: 0.5 },
    { area: 0.95, positive: 0.2 },
  ];
  return cases.flatMap(({ area, positive }) => {
    const situation = { data: `area ${area}, ${positive * 100} % positive`, rows, truth: area };
    const draw = (random: RandomStream): RocCurveArea | undefined => {
      const { labels, first } = drawScores(rows, positive, [area, area], 0, random);
      return rocArea(first, labels);
    };
    return [
      {
        ...situation,
        interval: 'DeLong, area ± z·SE',
        draw: (random) => {
          const answer = draw(random);
          return answer && around(answer.area, answer.variance);
        },
      },
      {
        ...situation,
        interval: 'DeLong, area by its logit',
        draw: (random) => {
          const answer = draw(random);
          return answer && areaInterval(answer, level);
        },
      },
    ] satisfies Situation[];
  });
}

export function pairedAreaSituations(rows: number): Situation[] {
  const cases = [
    { areas: [0.8, 0.8], positive: 0.5, correlation: 0.8 },
    { areas: [0.95, 0.9], positive: 0.2, correlation: 0.5 },
    { areas: [0.95, 0.95], positive: 0.2, correlation: 0.95 },
  ] as const;
  return cases.map(({ areas, positive, correlation }) => ({
    interval: 'DeLong, difference ± z·SE',
    data: `areas ${areas[0]} and ${areas[1]}, correlation ${correlation}, ${positive * 100} % positive`,
    rows,
    truth: areas[0] - areas[1],
    draw: (random) => {
      const { labels, first, second } = drawScores(rows, positive, areas, correlation, random);
      const answer = pairedRocAreas(first, second, labels);
      if (!answer) return undefined;
      const variance = answer.first.variance + answer.second.variance - 2 * answer.covariance;
      return around(answer.first.area - answer.second.area, Math.max(0, variance));
    },
  }));
}

export function bootstrapSituations(rows: number, bootstrapDraws = 1000): Situation[] {
  // The cells are label, first, second: 000, 001 … 111.
  const different = [0.45, 0.06, 0.03, 0.06, 0.04, 0.08, 0.02, 0.26];
  const alike = [0.55, 0.02, 0.02, 0.06, 0.04, 0.02, 0.02, 0.27];
  const rare = [0.86, 0.02, 0.02, 0.01, 0.01, 0.015, 0.015, 0.05];
  // Label by answer of three classes.
  const threeClasses = [0.45, 0.04, 0.01, 0.05, 0.2, 0.05, 0.02, 0.03, 0.15];
  const cases = [
    ['F1 of two models, one better', different, f1Difference],
    ['F1 of two models alike', alike, f1Difference],
    ['F1 of two models alike, 9 % positive', rare, f1Difference],
    ['macro F1 of three classes', threeClasses, macroF1],
  ] as const;
  return cases.map(([data, shares, statistic]) => ({
    interval: 'bootstrap, BCa',
    data,
    rows,
    truth: statistic(shares),
    draw: (random) =>
      bootstrapCounts(drawCounts(rows, shares, random), statistic, { draws: bootstrapDraws, level, random })
        .interval,
  }));
}

function around(middle: number, variance: number): Interval {
  const reach = standardErrorsOf(level) * Math.sqrt(variance);
  return { low: middle - reach, high: middle + reach };
}

/** Counts of so many rows over the cells of these shares; drawn apart from `drawMultinomial`, which is under test. */
function drawCounts(rows: number, shares: readonly number[], random: RandomStream): number[] {
  let left = 1;
  let rowsLeft = rows;
  return shares.map((share, cell) => {
    const chance = cell === shares.length - 1 ? 1 : Math.min(1, share / left);
    const count = drawBinomial(rowsLeft, chance, random);
    left -= share;
    rowsLeft -= count;
    return count;
  });
}

function drawScores(
  rows: number,
  positive: number,
  areas: readonly [number, number],
  correlation: number,
  random: RandomStream,
): { labels: number[]; first: number[]; second: number[] } {
  // Two normal scores a distance δ apart have the area Φ(δ/√2).
  const distances = areas.map((area) => normalQuantile(area) * Math.SQRT2);
  const [labels, first, second]: [number[], number[], number[]] = [[], [], []];
  for (let row = 0; row < rows; row++) {
    const label = random.next() < positive ? 1 : 0;
    const [common, own] = [drawNormal(random), drawNormal(random)];
    labels.push(label);
    first.push(common + label * (distances[0] ?? NaN));
    second.push(correlation * common + Math.sqrt(1 - correlation ** 2) * own + label * (distances[1] ?? NaN));
  }
  return { labels, first, second };
}

function drawNormal(random: RandomStream): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}

/** Of the first rater less that of the second. */
function f1Difference(cells: ArrayLike<number>): number {
  const at = (cell: number): number => cells[cell] ?? NaN;
  const first = f1(at(6) + at(7), at(2) + at(3), at(4) + at(5));
  return first - f1(at(5) + at(7), at(1) + at(3), at(4) + at(6));
}

function macroF1(cells: ArrayLike<number>): number {
  const at = (label: number, answer: number): number => cells[3 * label + answer] ?? NaN;
  const ofClass = (own: number): number => {
    const others = [0, 1, 2].filter((other) => other !== own);
    const falseAlarms = others.reduce((sum, other) => sum + at(other, own), 0);
    const misses = others.reduce((sum, other) => sum + at(own, other), 0);
    return f1(at(own, own), falseAlarms, misses);
  };
  return (ofClass(0) + ofClass(1) + ofClass(2)) / 3;
}

function f1(hits: number, falseAlarms: number, misses: number): number {
  return (2 * hits) / (2 * hits + falseAlarms + misses);
}
