import { type Change, Collection, NamedCollection } from './collection.js';
import type { RunResultsStore } from './run-results.js';
import type {
  DatasetRecord,
  ImageRecord,
  JobRecord,
  ModelRecord,
  PredictionsRecord,
  ProjectRecord,
  TestRunRecord,
} from '../jobs/records.js';

interface Records {
  readonly projects: ProjectRecord;
  readonly datasets: DatasetRecord;
  readonly models: ModelRecord;
  readonly predictions: PredictionsRecord;
  readonly images: ImageRecord;
  readonly jobs: JobRecord;
  readonly testRuns: TestRunRecord;
}
type CollectionName = keyof Records;

/** A change of one of the collections. */
export type StoreChange = {
  [Name in CollectionName]: { readonly of: Name; readonly change: Change<Records[Name]> };
}[CollectionName];

/** Everything the engine knows. */
export interface Store {
  readonly projects: Collection<ProjectRecord>;
  readonly datasets: NamedCollection<DatasetRecord>;
  readonly models: NamedCollection<ModelRecord>;
  readonly predictions: Collection<PredictionsRecord>;
  readonly images: Collection<ImageRecord>;
  readonly jobs: Collection<JobRecord>;
  readonly testRuns: Collection<TestRunRecord>;
  readonly results: RunResultsStore;
}

interface StoreOptions {
  readonly results: RunResultsStore;
  /** Hears of each change of a collection. */
  readonly told?: ((change: StoreChange) => void) | undefined;
}

/** Records in memory. */
export function createStore({ results, told = () => undefined }: StoreOptions): Store {
  return {
    projects: new Collection((change) => told({ of: 'projects', change })),
    datasets: new NamedCollection((change) => told({ of: 'datasets', change })),
    models: new NamedCollection((change) => told({ of: 'models', change })),
    predictions: new Collection((change) => told({ of: 'predictions', change })),
    images: new Collection((change) => told({ of: 'images', change })),
    jobs: new Collection((change) => told({ of: 'jobs', change })),
    testRuns: new Collection((change) => {
      told({ of: 'testRuns', change });
      if (change.kind === 'removed') results.remove(change.id);
    }),
    results,
  };
}
