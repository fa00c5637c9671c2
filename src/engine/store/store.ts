import { Collection, NamedCollection } from './collection.js';
import type {
  DatasetRecord,
  ImageRecord,
  JobRecord,
  ModelRecord,
  PredictionsRecord,
  ProjectRecord,
  TestRunRecord,
} from '../jobs/records.js';

/** Everything the engine knows, in memory: it lives as long as the gate's run. */
export interface Store {
  readonly projects: Collection<ProjectRecord>;
  readonly datasets: NamedCollection<DatasetRecord>;
  readonly models: NamedCollection<ModelRecord>;
  readonly predictions: Collection<PredictionsRecord>;
  readonly images: Collection<ImageRecord>;
  readonly jobs: Collection<JobRecord>;
  readonly testRuns: Collection<TestRunRecord>;
}

export function createStore(): Store {
  return {
    projects: new Collection(),
    datasets: new NamedCollection(),
    models: new NamedCollection(),
    predictions: new Collection(),
    images: new Collection(),
    jobs: new Collection(),
    testRuns: new Collection(),
  };
}
