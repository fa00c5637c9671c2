import { noEvidence } from '../../domain/evidence.js';
import type { RunResults } from '../jobs/records.js';

/** The cases and the evidence of each test run, by its id: far larger than all else that the engine knows. */
export interface RunResultsStore {
  /** Resolves when they are kept as long as the store lives. Rejects with StoreError when they can't be. */
  keep(id: string, results: RunResults): Promise<void>;
  /** Of a run that was kept. Throws StoreError when they can't be read any more. */
  of(id: string): RunResults;
  remove(id: string): void;
}

/** For the engine of one run, which ends with it. */
export function resultsInMemory(): RunResultsStore {
  const byId = new Map<string, RunResults>();
  return {
    keep: (id, results) => {
      byId.set(id, results);
      return Promise.resolve();
    },
    of: (id) => byId.get(id) ?? { cases: [], evidence: noEvidence },
    remove: (id) => void byId.delete(id),
  };
}
