import { assertNever } from '../domain/assert-never.js';
import type { DatasetSource, ModelSource } from '../domain/plan.js';
import type { Given, SettingName } from './settings.js';
import type { SourceUri } from './source-uri.js';

export interface Chooser {
  readonly given: Given;
  readonly nameOf: (name: SettingName) => string;
  readonly isEmbedded: boolean;
  /** Records a problem with a setting; the answer can be returned in place of the choice that failed. */
  readonly refuse: (name: SettingName, message: string) => undefined;
}

/** `undefined` after a refusal. */
export function chooseModel(chooser: Chooser): ModelSource | undefined {
  const { given, isEmbedded, refuse } = chooser;
  const { 'model-uri': uri, 'model-id': id } = given;
  if (uri && id !== undefined) return refuse('model-uri', 'contradicts model-id: give one of the two.');
  if (id !== undefined) {
    if (isEmbedded) return refuse('model-id', noIds);
    return { kind: 'registered', id };
  }
  if (!uri) {
    return refuse('model-uri', 'is missing: say which model to test, such as ./model.onnx or owner/name.');
  }
  switch (uri.kind) {
    case 'hugging-face':
      if (isEmbedded) {
        return refuse(
          'model-uri',
          `"${uri.uri}" is a Hugging Face model, which needs a cluster. The embedded engine runs a local .onnx or .py file, such as ./model.onnx; or set cluster-url.`,
        );
      }
      return {
        kind: 'hugging-face',
        uri: uri.uri,
        kwargs: uri.revision === undefined ? undefined : { revision: uri.revision },
      };
    case 'file': {
      const path = workspaceFile('model-uri', uri.path, /\.(?:onnx|py)$/, '.onnx or .py', chooser);
      return path === undefined ? undefined : { kind: 'model-path', path };
    }
    case 'cloud':
      if (isEmbedded) return refuse('model-uri', cloudNeedsCluster(uri.path));
      return { kind: 'model-path', path: uri.path };
    case 'databricks':
      return refuse('model-uri', 'a Databricks table is a dataset, not a model.');
    default:
      return assertNever(uri);
  }
}

/** `undefined` after a refusal. */
export function chooseDataset(role: 'reference' | 'evaluation', chooser: Chooser): DatasetSource | undefined {
  const { given, isEmbedded, refuse } = chooser;
  const id = given[`${role}-id`];
  const own = given[`${role}-uri`];
  if (id !== undefined && own) return refuse(`${role}-uri`, `contradicts ${role}-id: give one of the two.`);
  if (id !== undefined) {
    if (isEmbedded) return refuse(`${role}-id`, noIds);
    return { kind: 'registered', id };
  }
  const shared = given['dataset-uri'];
  const uri = own ?? shared;
  if (!uri) {
    return refuse(
      `${role}-uri`,
      `is missing: say which data is the ${role} data, such as ./${role}.csv, or give dataset-uri.`,
    );
  }
  const name = own ? (`${role}-uri` as const) : 'dataset-uri';
  if (!own && uri.kind !== 'hugging-face') {
    return refuse(
      name,
      'only a Hugging Face dataset has splits; give reference-uri and evaluation-uri for files.',
    );
  }
  return toDatasetSource(role, name, uri, chooser);
}

function toDatasetSource(
  role: 'reference' | 'evaluation',
  name: SettingName,
  uri: SourceUri,
  chooser: Chooser,
): DatasetSource | undefined {
  const { given, isEmbedded, refuse } = chooser;
  switch (uri.kind) {
    case 'hugging-face': {
      if (isEmbedded) {
        return refuse(
          name,
          `"${uri.uri}" is a Hugging Face dataset, which needs a cluster. The embedded engine reads local .csv, .json and .jsonl files (also .gz); or set cluster-url.`,
        );
      }
      const split = given[`${role}-split`] ?? (role === 'reference' ? 'train' : 'test');
      return {
        kind: 'hugging-face',
        uri: uri.uri,
        split,
        loadingParams: uri.revision === undefined ? {} : { revision: uri.revision },
      };
    }
    case 'file': {
      const path = workspaceFile(
        name,
        uri.path,
        /\.(?:csv|json|jsonl)(?:\.gz)?$/,
        '.csv, .json, .jsonl (also .gz)',
        chooser,
      );
      return path === undefined ? undefined : { kind: 'data-file', path };
    }
    case 'cloud':
      if (isEmbedded) return refuse(name, cloudNeedsCluster(uri.path));
      return { kind: 'data-file', path: uri.path };
    case 'databricks':
      return refuse(
        name,
        'Databricks tables are not supported yet; export the table to a file the cluster can read.',
      );
    default:
      return assertNever(uri);
  }
}

/** A file of the workspace, as given: the embedded engine reads it in place, a cluster cannot see it. */
function workspaceFile(
  name: SettingName,
  path: string,
  ending: RegExp,
  allowed: string,
  { isEmbedded, refuse }: Chooser,
): string | undefined {
  if (!isEmbedded) {
    return refuse(
      name,
      `"${path}" is a file of the workspace, which the cluster cannot see. Put it where the cluster can read it (s3://, gs://, abfss://, https://), or leave cluster-url out to test it here.`,
    );
  }
  if (!ending.test(path)) {
    return refuse(name, `"${path}" is not a file the embedded engine can read; allowed are ${allowed}.`);
  }
  return path;
}

const noIds =
  'needs a cluster: the embedded engine starts empty on each run. Give a path instead, or set cluster-url.';

function cloudNeedsCluster(path: string): string {
  const scheme = path.slice(0, path.indexOf(':'));
  return `${scheme}:// paths need a cluster; the embedded engine reads local files. Download the file in a step before, or set cluster-url.`;
}
