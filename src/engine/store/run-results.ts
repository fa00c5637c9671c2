import { noEvidence, type Evidence } from '../../domain/evidence.js';
import type { CaseOutline, CaseRecord, RunResults } from '../jobs/records.js';

/** The cases and the evidence of each test run, by its id: far larger than all else that the engine knows. */
export interface RunResultsStore {
  /** Resolves when they are kept as long as the store lives. Rejects with StoreError when they can't be. */
  keep(id: string, results: RunResults): Promise<void>;
  /** Those of a run that was kept. Throws StoreError when they can't be read any more, as all that it has does. */
  of(id: string): KeptResults;
  remove(id: string): void;
}

/** The results of one run, read as far as they are asked for. */
export interface KeptResults {
  readonly caseCount: number;
  /** These cases, in their order, as the API's JSON, one after the other with commas between. `places`: ascending, from 0. */
  casesJson(places: readonly number[]): Buffer;
  outlines(): readonly CaseOutline[];
  evidence(): Evidence;
}

/** The API's words for a case of a run. */
export type EncodeCase = (record: CaseRecord, testRunId: string) => object;

/** For the engine of one run, which ends with it. */
export function resultsInMemory(encode: EncodeCase): RunResultsStore {
  const byId = new Map<string, RunResults>();
  return {
    keep: (id, results) => {
      byId.set(id, results);
      return Promise.resolve();
    },
    of: (id) => heldResults(byId.get(id) ?? { cases: [], evidence: noEvidence }, id, encode),
    remove: (id) => void byId.delete(id),
  };
}

/** Results that are in memory whole. */
export function heldResults({ cases, evidence }: RunResults, id: string, encode: EncodeCase): KeptResults {
  return {
    caseCount: cases.length,
    casesJson: (places) => {
      const asked = places.flatMap((place) => cases[place] ?? []);
      return Buffer.from(asked.map((one) => JSON.stringify(encode(one, id))).join(','));
    },
    outlines: () => cases,
    evidence: () => evidence,
  };
}
