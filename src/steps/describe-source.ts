import { assertNever } from '../domain/assert-never.js';
import type { DatasetSource, ModelSource } from '../domain/plan.js';
import { showAddress } from '../domain/web-address.js';
import { isWebAddress } from '../domain/web-file.js';

/** What people know data by, for the name it is registered under. */
export function describeData(source: DatasetSource): string {
  switch (source.kind) {
    case 'hugging-face':
      return `${source.uri}_${source.split}`;
    case 'data-loading':
      return source.loader.path;
    case 'databricks':
      return source.table;
    case 'data-file':
      return isWebAddress(source.path) ? showAddress(source.path) : source.path;
    case 'workspace-file':
      return source.path;
    case 'registered':
      return source.id;
    case 'none':
      return 'none';
    default:
      return assertNever(source);
  }
}

/** What people know a model by, for the name it is registered under. */
export function describeModel(source: ModelSource): string {
  switch (source.kind) {
    case 'hugging-face':
      return source.uri;
    case 'model-path':
    case 'workspace-file':
      return source.path;
    case 'endpoint':
      return showAddress(source.endpoint.url);
    case 'registered':
      return source.id;
    case 'none':
      return 'none';
    default:
      return assertNever(source);
  }
}
