import type { TestCategory } from './vocabulary.js';

/** A stress test of the catalogue, and whether a run would run it. */
export interface ForeseenTest {
  readonly testType: string;
  readonly title: string;
  readonly category: TestCategory;
  /** Runs whatever categories are asked for. */
  readonly isFloor: boolean;
  /** Why a run would leave it out or measure nothing by it, a clause; `undefined` when it would run. */
  readonly whyNot: string | undefined;
}

export interface DataSize {
  readonly rows: number;
  readonly columns: number;
}

/** What a look at model, data and settings tells of a run before there is one. */
export interface Foreseen {
  /** What is in order, and what a run would make elsewhere, a sentence each. */
  readonly facts: readonly string[];
  /** In the order of the catalogue; `undefined` where the tests are chosen elsewhere, as on a cluster. */
  readonly tests?: readonly ForeseenTest[] | undefined;
  /** Of the data that were opened. */
  readonly sizes?: Readonly<Record<'reference' | 'evaluation', DataSize | undefined>> | undefined;
}
