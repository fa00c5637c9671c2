import type { DataParams, Json } from '../../domain/plan.js';
import { version } from '../../domain/version.js';
import { showAddress } from '../../domain/web-address.js';
import { modelTaskPrefix, testCategoryPrefix, wireWord } from '../../wire/enums.js';
import type { TestRunDetail, Uuid } from '../../wire/answers.js';
import { encodeTally } from './encode-test-case.js';
import { renameFields, toCamelCase } from '../server/field-names.js';
import type {
  DatasetRecord,
  KeptFields,
  ModelRecord,
  ModelSource,
  PredictionsRecord,
  ProjectRecord,
  TestRunRecord,
} from '../jobs/records.js';

/**
 * The engine's records in the API's words and shapes; with its neighbours `encode-job.ts` and `encode-test-case.ts` the
 * only writer of them.
 * int64 travels as text, times as RFC 3339 in UTC.
 */

/** Told as the version of whatever was tested here. */
export const engineVersion = `model-gate-engine ${version}`;

export function encodeProject({ id, details, createdAtMs }: ProjectRecord): object {
  const { name, description, task, useCase, ethicalConsideration, tags, isPublished, workspaceId } = details;
  return {
    id: { uuid: id },
    name,
    description,
    useCase,
    ethicalConsideration,
    creationTime: timestamp(createdAtMs),
    workspaceId: uuidOf(workspaceId),
    modelTask: task ? wireWord(modelTaskPrefix, task) : 'MODEL_TASK_UNSPECIFIED',
    tags,
    isPublished,
  };
}

export function encodeDataset({
  id,
  name,
  kept,
  projectId,
  source,
  params,
  createdAtMs,
}: DatasetRecord): object {
  return {
    ...encodeKept(kept),
    datasetId: id,
    name,
    projectIds: [{ uuid: projectId }],
    creationTime: timestamp(createdAtMs),
    dataInfo: { connectionInfo: encodeConnection(source), dataParams: encodeDataParams(params) },
    // What is still to be fetched has no size here.
    sizeBytes: String(source.kind === 'file' ? source.sizeBytes : 0),
    // The content is looked at when the stress test runs, and not before.
    validityStatus: 'VALIDITY_STATUS_UNSPECIFIED',
    validityStatusMessage: '',
  };
}

export function encodeModel({
  id,
  name,
  kept,
  externalId,
  projectId,
  source,
  createdAtMs,
}: ModelRecord): object {
  return {
    ...encodeKept(kept),
    externalId,
    modelId: { uuid: id },
    name,
    projectIds: [{ uuid: projectId }],
    creationTime: timestamp(createdAtMs),
    modelInfo: source ? encodeModelInfo(source) : null,
    // The content is looked at when the stress test runs, and not before.
    validityStatus: 'VALIDITY_STATUS_UNSPECIFIED',
    validityStatusMessage: '',
  };
}

export function encodePredictions({
  kept,
  modelId,
  datasetId,
  projectId,
  path,
  file: { column },
  createdAtMs,
}: PredictionsRecord): object {
  return {
    ...encodeKept(kept),
    modelId: { uuid: modelId },
    datasetId,
    projectIds: [{ uuid: projectId }],
    creationTime: timestamp(createdAtMs),
    predInfo: {
      connectionInfo: { dataFile: { path } },
      predParams: column === undefined ? {} : { predCol: column },
    },
    // The content is looked at when the stress test runs, and not before.
    validityStatus: 'VALIDITY_STATUS_UNSPECIFIED',
    validityStatusMessage: '',
  };
}

function encodeKept({ tags, extraInfo, integrationId }: KeptFields): object {
  return { userMetadata: { tags, extraInfo }, integrationId: uuidOf(integrationId) };
}

function encodeConnection(source: DatasetRecord['source']): object {
  if (source.kind === 'file') return { dataFile: { path: source.path } };
  if (source.kind === 'web') return { dataFile: { path: showAddress(source.file.url) } };
  const { asked, json = '' } = source;
  return { huggingFace: { datasetUri: asked.id, splitName: asked.split, loadingParamsJson: json } };
}

function encodeModelInfo({ uri, huggingFace, endpoint }: ModelSource): object {
  if (endpoint) return { endpoint: { url: uri } };
  return huggingFace
    ? { huggingFace: { modelUri: uri, kwargs: huggingFace.given } }
    : { modelPath: { path: uri } };
}

export function encodeTestRun(run: TestRunRecord): TestRunDetail {
  const { request } = run;
  return {
    testRunId: run.id,
    name: request.name,
    projectId: { uuid: request.projectId },
    modelTask: wireWord(modelTaskPrefix, run.task),
    modelId: { uuid: request.modelId },
    refDataId: request.referenceId,
    evalDataId: request.evaluationId,
    uploadTime: timestamp(run.createdAtMs),
    webAppUrl: null,
    testCategories: run.categories.map((category) => wireWord(testCategoryPrefix, category)),
    metrics: {
      modelPerf: Object.fromEntries(run.performance.map(encodePerformance)),
      durationMillis: String(Math.round(run.durationMs)),
      ...encodeTally(run.tally),
    },
    status: 'TEST_TASK_STATUS_COMPLETED',
    rimeVersion: engineVersion,
    ...(run.sampled?.reference !== undefined && { refDataSamplingPct: run.sampled.reference }),
    ...(run.sampled?.evaluation !== undefined && { evalDataSamplingPct: run.sampled.evaluation }),
  };
}

function encodePerformance({
  name,
  reference,
  evaluation,
}: TestRunRecord['performance'][number]): [string, object] {
  return [
    name,
    {
      ...(reference !== undefined && { refMetric: reference }),
      ...(evaluation !== undefined && { evalMetric: evaluation }),
    },
  ];
}

/** int64 keys of `data_params`, which answers carry as text. */
const int64Params: readonly string[] = ['nrows', 'nrows_per_time_bin'];

function encodeDataParams(params: DataParams): Json {
  const entries = Object.entries(params).map(([name, value]): [string, Json] => [
    name,
    int64Params.includes(name) && typeof value === 'number' ? String(value) : value,
  ]);
  return renameFields(Object.fromEntries(entries), toCamelCase);
}

function uuidOf(id: string | undefined): Uuid | null {
  return id === undefined ? null : { uuid: id };
}

function timestamp(ms: number): string {
  return new Date(ms).toISOString();
}
