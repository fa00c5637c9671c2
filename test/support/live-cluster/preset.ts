import type { RegisteredPreset, Settings } from './options.js';
import { now, type ClusterState, type Registered } from './state.js';

/** What is there before the first request. */
export function preset(settings: Settings): ClusterState {
  return {
    projects: settings.projects.map(({ id, name, modelTask = 'MODEL_TASK_UNSPECIFIED' }) => ({
      id,
      name,
      description: '',
      modelTask,
      creationTime: now(),
      lastTestRunTime: null,
    })),
    images: settings.images.map(({ name, status, statuses }) => ({
      name,
      pipRequirements: [],
      pythonVersion: '3.9',
      statuses: statuses ?? [status],
      reads: 0,
    })),
    datasets: settings.datasets.map((one) =>
      registered(one, {
        data_info: { connection_info: { data_file: { path: `s3://example/${one.name}` } } },
      }),
    ),
    models: settings.models.map((one) => registered(one, {})),
    predictions: [],
    jobs: [],
    testRuns: [],
  };
}

function registered(
  { id, name, projectId, validityStatus = 'VALID' }: RegisteredPreset,
  body: Registered['body'],
): Registered {
  return { id, name, projectId, creationTime: now(), body, statuses: [validityStatus], reads: 0 };
}
