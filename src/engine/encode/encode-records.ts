import type { DataParams, Json } from '../../domain/plan.js';
import { showAddress } from '../../domain/web-address.js';
import type { Uuid } from '../../wire/answers.js';
import { modelTaskPrefix, wireWord } from '../../wire/enums.js';
import type {
  DatasetRecord,
  KeptFields,
  ModelRecord,
  ModelSource,
  PredictionsRecord,
  ProjectRecord,
} from '../jobs/records.js';
import { renameFields, toCamelCase } from '../server/field-names.js';
import { timestamp } from './timestamp.js';

/**
 * The engine's records in the API's words and shapes; with its neighbours in this folder the only writer of them.
 * int64 travels as text, times as RFC 3339 in UTC.
 */

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
