import { readFileSync } from 'node:fs';
import type { Cell } from '../../src/engine/data/table.js';

interface Scored<Score> {
  readonly scores: readonly Score[];
  readonly labels: readonly number[];
  readonly all: Readonly<Record<string, number>>;
  readonly rows: readonly number[];
  readonly on_rows: Readonly<Record<string, number>>;
}

interface MeasuredGroups {
  readonly overall: number;
  readonly region: readonly { readonly size: number; readonly value: number }[];
  readonly age: readonly { readonly size: number; readonly value: number }[];
}

interface StatisticsOracle {
  readonly binary: Scored<number>;
  readonly multiclass: Scored<readonly number[]>;
  readonly quantiles: {
    readonly values: readonly number[];
    readonly at: readonly number[];
    readonly expected: readonly number[];
  };
  readonly quantile_bins: readonly {
    readonly name: string;
    readonly parts: number;
    readonly values: readonly number[];
    readonly edges: readonly number[];
    readonly bins: readonly number[];
  }[];
  readonly drift: Readonly<
    Record<
      'none' | 'shift' | 'mostly zero' | 'below the smallest',
      {
        readonly reference: readonly number[];
        readonly evaluation: readonly number[];
        readonly bins: number;
        readonly index: number;
        readonly by_chance: number;
      }
    >
  >;
  readonly subsets: {
    readonly region: readonly string[];
    readonly age: readonly (number | null)[];
    readonly labels: readonly number[];
    readonly scores: readonly number[];
    readonly accuracy: MeasuredGroups;
    readonly f1: MeasuredGroups;
  };
  readonly duplicates: {
    readonly columns: Readonly<Record<string, readonly Cell[]>>;
    readonly labels: readonly number[];
    readonly repeats_with_id: readonly number[];
    readonly repeats_without_id: readonly number[];
  };
  readonly wald: readonly {
    readonly successes: number;
    readonly total: number;
    readonly margin: number;
  }[];
  readonly f1_margins: readonly {
    readonly labels: readonly number[];
    readonly guesses: readonly number[];
    readonly size: number;
    readonly classes: readonly number[];
    readonly margin: number;
  }[];
}

/** Expected values from numpy, scipy, scikit-learn and pandas; see test/fixtures/oracles/make_statistics.py. */
export const oracle = JSON.parse(
  readFileSync(new URL('../fixtures/oracles/statistics.json', import.meta.url), 'utf8'),
) as StatisticsOracle;
