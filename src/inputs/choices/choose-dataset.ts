import { assertNever } from '../../domain/assert-never.js';
import { dataFormatOf, listDataEndings } from '../../domain/data-formats.js';
import type { DatasetSource } from '../../domain/plan.js';
import { isWebAddress, readWebFile } from '../../domain/web-file.js';
import { cloudNeedsCluster, noIds, type Chooser } from './chooser.js';
import type { ConnectedSource } from '../structured/connection-info.js';
import type { SettingName } from '../settings.js';
import type { SourceUri } from '../values/source-uri.js';

type Role = 'reference' | 'evaluation';

/** `undefined` after a refusal. */
export function chooseDataset(role: Role, chooser: Chooser): DatasetSource | undefined {
  const source = chooseSource(role, chooser);
  const split = chooser.given[`${role}-split`];
  if (source && split !== undefined && source.kind !== 'hugging-face') {
    return chooser.refuse(
      `${role}-split`,
      'belongs to a Hugging Face dataset; other data has no splits: remove it.',
    );
  }
  if (source?.kind === 'hugging-face' && split !== undefined && split !== source.split) {
    return chooser.refuse(
      `${role}-split`,
      `contradicts the split_name of ${role}.connection: give one of the two.`,
    );
  }
  return source;
}

function chooseSource(role: Role, chooser: Chooser): DatasetSource | undefined {
  const { given, isEmbedded, nameOf, refuse, isUnreadable } = chooser;
  const id = given[`${role}-id`];
  const own = given[`${role}-uri`];
  const connection = given[`${role}-connection`];
  const contradicts = (name: SettingName, other: SettingName): undefined =>
    refuse(name, `contradicts ${nameOf(other)}: give one of the two.`);
  if (id !== undefined && own) return contradicts(`${role}-uri`, `${role}-id`);
  if (id !== undefined && connection) return contradicts(`${role}-connection`, `${role}-id`);
  if (own && connection) return contradicts(`${role}-connection`, `${role}-uri`);
  if (id !== undefined) return isEmbedded ? refuse(`${role}-id`, noIds) : { kind: 'registered', id };
  if (connection) return restrict(`${role}-connection`, connection, chooser);
  if (own) return restrict(`${role}-uri`, toSource(role, own, chooser), chooser);
  const shared = given['dataset-uri'];
  if (shared && shared.kind !== 'hugging-face') {
    return refuse(
      'dataset-uri',
      'only a Hugging Face dataset has splits; give reference-uri and evaluation-uri for files.',
    );
  }
  if (shared) return restrict('dataset-uri', toSource(role, shared, chooser), chooser);
  if (isUnreadable(`${role}-uri`, `${role}-id`, `${role}-connection`, 'dataset-uri', 'run-config'))
    return undefined;
  return refuse(
    `${role}-uri`,
    `is missing: say which data is the ${role} data, such as ./${role}.csv, or give dataset-uri.`,
  );
}

function toSource(role: Role, uri: SourceUri, { given }: Chooser): ConnectedSource {
  switch (uri.kind) {
    case 'hugging-face':
      return {
        kind: 'hugging-face',
        uri: uri.uri,
        split: given[`${role}-split`] ?? (role === 'reference' ? 'train' : 'test'),
        loadingParams: uri.revision === undefined ? {} : { revision: uri.revision },
      };
    case 'file':
      return { kind: 'workspace-file', path: uri.path };
    case 'cloud':
      return { kind: 'data-file', path: uri.path };
    case 'databricks':
      return uri;
    default:
      return assertNever(uri);
  }
}

/** To what a cluster, or the embedded engine, can read. */
function restrict(name: SettingName, source: ConnectedSource, chooser: Chooser): DatasetSource | undefined {
  const { isEmbedded, refuse } = chooser;
  switch (source.kind) {
    case 'workspace-file':
      if (!isEmbedded) return uploadable(name, source, chooser);
      if (dataFormatOf(source.path) || source.path.endsWith('/')) return source;
      return refuse(
        name,
        `"${source.path}" is not a file the embedded engine can read; allowed are ${listDataEndings()}, and a folder of ` +
          'parts, with / at its end.',
      );
    case 'data-loading':
      if (source.loader.kind === 'workspace-file' && !/\.py$/.test(source.loader.path)) {
        return refuse(name, `the data loader "${source.loader.path}" must be a .py file.`);
      }
      return isEmbedded ? refuse(name, `a data loader ${needsCluster}`) : source;
    case 'hugging-face':
      return source;
    case 'data-file':
      if (isWebAddress(source.path)) return onWeb(name, source, chooser);
      if (!isEmbedded) return source;
      return refuse(
        name,
        source.path.includes('://')
          ? cloudNeedsCluster(source.path)
          : `"${source.path}" is a path of a cluster. For a file of the workspace write ./${source.path}, or set cluster-url.`,
      );
    case 'databricks':
      return isEmbedded ? refuse(name, `a Databricks table ${needsCluster}`) : source;
    default:
      return assertNever(source);
  }
}

/** What a cluster makes of an address is its own affair, as long as nobody reads along. */
function onWeb<Source extends { readonly path: string }>(
  name: SettingName,
  source: Source,
  { isEmbedded, refuse }: Chooser,
): Source | undefined {
  const file = readWebFile(source.path);
  const isAllowed = isEmbedded ? !('problem' in file) : /^https:/i.test(source.path);
  if (isAllowed) return source;
  return refuse(
    name,
    'problem' in file ? `the address ${file.problem}.` : 'is on this machine, which a cluster cannot read.',
  );
}

const needsCluster = `needs a cluster. The embedded engine reads local files that end in ${listDataEndings()}; or set cluster-url.`;

/** Data that is uploaded is recognised by its ending. */
export function uploadable<File extends { readonly path: string }>(
  name: SettingName,
  file: File,
  { refuse }: Chooser,
): File | undefined {
  if (dataFormatOf(file.path.toLowerCase())) return file;
  return refuse(
    name,
    `"${file.path}" is not a data file; allowed are ${listDataEndings()}. Example: ./data/test.csv`,
  );
}
