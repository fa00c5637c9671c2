import { Collection } from './collection.js';
import type {
  DatasetRecord,
  JobRecord,
  ModelRecord,
  PredictionsRecord,
  ProjectRecord,
  TestRunRecord,
} from '../jobs/records.js';

/** Everything the engine knows, in memory: it lives as long as the gate's run. */
export interface Store {
  readonly projects: Collection<ProjectRecord>;
  readonly datasets: Collection<DatasetRecord>;
  readonly models: Collection<ModelRecord>;
  readonly predictions: Collection<PredictionsRecord>;
  readonly jobs: Collection<JobRecord>;
  readonly testRuns: Collection<TestRunRecord>;
}

export function createStore(): Store {
  return {
    projects: new Collection(),
    datasets: new Collection(),
    models: new Collection(),
    predictions: new Collection(),
    jobs: new Collection(),
    testRuns: new Collection(),
  };
}
