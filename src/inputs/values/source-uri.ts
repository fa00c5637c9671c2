import { type Endpoint, parseEndpointUrl, toEndpoint } from '../../domain/endpoint.js';
import { dataEndings } from '../../domain/data-formats.js';
import { isWorkspacePath } from '../../domain/workspace-path.js';
import { textLike, type ValueType } from './value-type.js';

/** Where a model or dataset is, decided by its spelling alone, never by what exists on disk. */
export type SourceUri =
  | { readonly kind: 'hugging-face'; readonly uri: string; readonly revision: string | undefined }
  /** A file of the workspace, as written. */
  | { readonly kind: 'file'; readonly path: string }
  /** A path the cluster reads by itself. */
  | { readonly kind: 'cloud'; readonly path: string }
  | { readonly kind: 'databricks'; readonly table: string };

export type ModelUri =
  | SourceUri
  /** A prediction service of this machine; one at https:// is spelled like a file that a cluster reads. */
  | { readonly kind: 'endpoint'; readonly endpoint: Endpoint }
  | { readonly kind: 'none' };

const huggingFace = /^(?:hf:)?([\w.-]+\/[\w.-]+)(?:@([\w./-]+))?$/;
const databricks = /^databricks:([^\s/]+)$/;
const cloud = /^(?:s3|gs|abfss|https):\/\/\S+$/;
const modelEndings = ['.py', '.onnx'];
const knownEndings = [...modelEndings, ...dataEndings];

export function parseSourceUri(given: string): SourceUri | undefined {
  if (cloud.test(given)) return { kind: 'cloud', path: given };
  const table = databricks.exec(given)?.[1];
  if (table !== undefined) return { kind: 'databricks', table };
  const [, uri, revision] = huggingFace.exec(given) ?? [];
  const isFile = !given.startsWith('hf:') && (isWorkspacePath(given) || isKnown(given));
  if (isFile && !given.includes('://')) return { kind: 'file', path: given };
  return uri === undefined ? undefined : { kind: 'hugging-face', uri, revision };
}

/** What is packed, and how letters are written, is for whoever reads the file. */
function isKnown(path: string): boolean {
  const name = path.toLowerCase().replace(/\.gz$/, '');
  return knownEndings.some((ending) => name.endsWith(ending));
}

/** What a place is spelled like that is no dataset of Hugging Face. */
export const placesOf = (endings: readonly string[]): string =>
  `a path (./x, /x or one ending in ${endings.join(' ')}, also .gz), s3:// gs:// abfss:// https://, or databricks:catalog.schema.table`;

const allowed = `owner/name or hf:owner/name[@revision] (Hugging Face), ${placesOf(knownEndings)}`;

function sourceUri(example: string): ValueType<SourceUri> {
  return {
    allowed,
    example,
    fromText: parseSourceUri,
    fromConfig: (value) => (typeof value === 'string' ? parseSourceUri(value.trim()) : undefined),
    schema: { type: 'string', minLength: 1, examples: [example] },
  };
}

function parseModelUri(given: string): ModelUri | undefined {
  if (given === 'none') return { kind: 'none' };
  const address = given.startsWith('http://') ? parseEndpointUrl(given) : undefined;
  return address ? { kind: 'endpoint', endpoint: toEndpoint(address) } : parseSourceUri(given);
}

/** `none` is a run on the data alone. */
export const modelUri: ValueType<ModelUri> = {
  ...sourceUri('./model.onnx'),
  allowed: `${allowed}, or none for a run on the data alone`,
  fromText: parseModelUri,
  fromConfig: (value) => (typeof value === 'string' ? parseModelUri(value.trim()) : undefined),
};
const sourceOfData = sourceUri('./evaluation.csv');

/** Whose refusal of plain http:// can say why. */
function parseDataUri(given: string): SourceUri | undefined {
  return /^http:\/\/\S+$/.test(given) ? { kind: 'cloud', path: given } : parseSourceUri(given);
}

export const datasetUri: ValueType<SourceUri> = {
  ...sourceOfData,
  fromText: parseDataUri,
  fromConfig: (value) => (typeof value === 'string' ? parseDataUri(value.trim()) : undefined),
};

/** A plain path of the workspace. */
export const dataFile = (example: string): ValueType<string> => textLike(/^[^\0]+$/, 'a path', example);
