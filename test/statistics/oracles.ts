import { readFileSync } from 'node:fs';

type Ends = readonly [low: number, high: number];

interface Oracles {
  readonly normal: readonly { z: number; cdf: number }[];
  readonly normalQuantile: readonly { p: number; z: number }[];
  readonly binomialTail: readonly { successes: number; total: number; probability: number; tail: number }[];
  readonly proportions: readonly {
    successes: number;
    total: number;
    level: number;
    wilson: Ends;
    clopperPearson: Ends;
  }[];
  readonly independent: readonly { counts: readonly [number, number, number, number]; interval: Ends }[];
  readonly mcnemar: readonly {
    onlyFirst: number;
    onlySecond: number;
    twoSided: number;
    firstGreater: number;
  }[];
  readonly paired: readonly {
    onlyFirst: number;
    onlySecond: number;
    rows: number;
    level: number;
    interval: Ends;
  }[];
  readonly delong: readonly {
    labels: readonly number[];
    first: readonly number[];
    second: readonly number[];
    areas: Ends;
    variances: Ends;
    covariance: number;
  }[];
  readonly bootstrap: readonly {
    counts: readonly number[];
    estimate: number;
    standardError: number;
    interval: Ends;
  }[];
  readonly holm: readonly {
    pValues: readonly number[];
    alpha: number;
    rejected: readonly boolean[];
    corrected: readonly number[];
  }[];
  readonly detectable: readonly { rows: number; background: number; alpha: number; loss: number }[];
}

/** Expected values from numpy, scipy, statsmodels and scikit-learn; see test/fixtures/statistics/make_oracles.py. */
export const oracles = JSON.parse(
  readFileSync(new URL('../fixtures/statistics/oracles.json', import.meta.url), 'utf8'),
) as Oracles;
