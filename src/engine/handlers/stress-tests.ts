import { randomUUID } from 'node:crypto';
import type { EngineCompat, ModelTask } from '../../domain/vocabulary.js';
import { modelTaskPrefix, testCategoryPrefix, wireWord } from '../../wire/enums.js';
import { imageNote } from '../encode/encode-image.js';
import { encodeJob } from '../encode/encode-job.js';
import type { BatchProgress, DatasetSpec, JobSpec } from '../jobs/job-spec.js';
import { modalityOf } from '../jobs/modality.js';
import { testedTasks } from '../../domain/metrics/task-groups.js';
import type { Handlers } from '../server/listen.js';
import { invalid, tooMany } from '../server/rest-error.js';
import type { DatasetRecord, ModelRecord, ProjectRecord } from '../jobs/records.js';
import type { Store } from '../store/store.js';
import { ConfigError } from '../suite/config-error.js';
import { askedFor, selectTests } from '../suite/select-tests.js';
import { testsOf } from '../checks/index.js';
import type { JobQueue } from '../workers/job-queue.js';
import type { EngineParts } from './engine-parts.js';
import { findDataset, findModel, findPredictions, findProject } from './find.js';
import { readRunConfig, type RunConfig } from './read-run-config.js';

export function stressTestHandlers({
  store,
  queue,
  settings,
  agent,
  logLinks,
  tell,
  now,
}: EngineParts): Pick<Handlers, 'startStressTest'> {
  return {
    startStressTest: ({ params, body, origin }) => {
      refuseWhenFull(queue);
      const project = findProject(store, params['projectUuid']);
      const task = taskOf(project);
      const { run, suite, namesImage } = readRunConfig(body, agent);
      const model = findModel(store, run.modelId, project.id);
      const reference = findDataset(store, run.referenceId, project.id);
      const evaluation = findDataset(store, run.evaluationId, project.id);
      const job = store.jobs.add({
        id: randomUUID(),
        createdAtMs: now(),
        request: { ...run, projectId: project.id },
        spec: {
          ...suite,
          task,
          modelPath: model.source?.absolutePath,
          modelKwargs: model.source?.huggingFace?.kwargs,
          endpoint: model.source?.endpoint,
          reference: toSpec(store, model, reference),
          evaluation: toSpec(store, model, evaluation),
          ...hubSources(model, reference, evaluation),
          settings,
        },
        state: { kind: 'requested' },
        cancellationRequested: false,
        log: [],
        batches: planBatches(suite, settings.compat, task, textFeaturesOf(reference)),
      });
      if (namesImage) tell(imageNote);
      queue.add(job);
      return { job: encodeJob(job, 'basic', now(), logLinks.urlOf(job.id, origin)) };
    },
  };
}

function refuseWhenFull(queue: JobQueue): void {
  const { waiting, maxWaiting } = queue.load();
  if (waiting >= maxWaiting)
    throw tooMany(`${waiting} stress tests are waiting already, as many as may: try again when one is over`);
}

function toSpec(store: Store, model: ModelRecord, { id, source, params }: DatasetRecord): DatasetSpec {
  const predictions = findPredictions(store, model.id, id)?.file;
  return {
    path: source.kind === 'file' ? source.absolutePath : '',
    params,
    ...(source.kind === 'web' && { web: source.file }),
    ...(predictions && { predictions }),
  };
}

function hubSources(
  { source: model }: ModelRecord,
  { source: reference }: DatasetRecord,
  { source: evaluation }: DatasetRecord,
): Pick<JobSpec, 'fromHub'> {
  const fromHub = {
    ...model?.fromHub,
    ...(reference.kind === 'hub' && { reference: reference.asked }),
    ...(evaluation.kind === 'hub' && { evaluation: evaluation.asked }),
  };
  return Object.keys(fromHub).length > 0 ? { fromHub } : {};
}

function taskOf({ id, details: { task } }: ProjectRecord): ModelTask {
  if (task !== undefined && testedTasks.includes(task)) return task;
  const words = testedTasks.map((supported) => wireWord(modelTaskPrefix, supported)).join(', ');
  const given = task === undefined ? 'no model task' : `the model task ${wireWord(modelTaskPrefix, task)}`;
  throw invalid(`project ${id} has ${given}; the embedded engine runs ${words}`);
}

function textFeaturesOf({ params }: DatasetRecord): readonly string[] {
  const value = params['text_features'] ?? [];
  return Array.isArray(value) ? value.map(String) : []; // Checked to be texts when it was registered.
}

/** The tests that will run, all pending. Throws RestError when the configuration is wrong or selects none. */
function planBatches(
  { categories, tests }: RunConfig['suite'],
  compat: EngineCompat,
  task: ModelTask,
  textFeatures: readonly string[],
): readonly BatchProgress[] {
  if (task === 'natural-language-inference' && textFeatures.length !== 2) {
    throw invalid(
      'natural-language inference needs data_params.text_features with two columns: premise, hypothesis',
    );
  }
  const modality = modalityOf(textFeatures);
  const selected = select(() => selectTests(testsOf(compat), modality, task, categories, tests));
  if (askedFor(selected).length === 0) {
    const asked = categories.map((category) => wireWord(testCategoryPrefix, category)).join(', ');
    throw invalid(`no test of the embedded engine fits ${asked} on ${modality} data: name other categories`);
  }
  return selected.map(({ test }) => ({ testType: test.testType, status: 'pending' }));
}

function select<T>(selection: () => T): T {
  try {
    return selection();
  } catch (error) {
    if (error instanceof ConfigError) throw invalid(`individual_tests_config: ${error.problems.join('; ')}`);
    throw error;
  }
}
