import { assertNever } from '../domain/assert-never.js';
import { showEndpoint } from '../domain/endpoint.js';
import type { DatasetSource, ModelSource } from '../domain/plan.js';

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
      return showEndpoint(source.endpoint.url);
    case 'registered':
      return source.id;
    case 'none':
      return 'none';
    default:
      return assertNever(source);
  }
}
