import type { DatasetRecord, ModelRecord, ProjectRecord } from '../jobs/records.js';
import type { Store } from '../store/store.js';

/** Records go with what can't be without them. Test runs stay when their model or their data go: they are results. */

export function removeDataset({ datasets, predictions }: Store, dataset: DatasetRecord): void {
  for (const one of predictions.list()) if (one.datasetId === dataset.id) predictions.remove(one);
  datasets.remove(dataset);
}

export function removeModel({ models, predictions }: Store, model: ModelRecord): void {
  for (const one of predictions.list()) if (one.modelId === model.id) predictions.remove(one);
  models.remove(model);
}

/** With everything in it. None of its jobs may still be on its way. */
export function removeProject(store: Store, { id }: ProjectRecord): void {
  for (const dataset of store.datasets.list()) if (dataset.projectId === id) removeDataset(store, dataset);
  for (const model of store.models.list()) if (model.projectId === id) removeModel(store, model);
  for (const run of store.testRuns.list()) if (run.request.projectId === id) store.testRuns.remove(run);
  for (const job of store.jobs.list()) if (job.request.projectId === id) store.jobs.remove(job);
  const project = store.projects.get(id);
  if (project) store.projects.remove(project);
}
