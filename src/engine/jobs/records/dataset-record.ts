import type { DataParams } from '../../../domain/plan.js';
import type { WebFile } from '../../../domain/web-file.js';
import type { HubData } from '../../hub/fetch-dataset.js';
import type { KeptFields, Stored } from './stored.js';

export interface DatasetRecord extends Stored {
  readonly name: string;
  readonly kept: KeptFields;
  readonly projectId: string;
  readonly source: DataFileSource | HubDataSource | WebDataSource;
  readonly params: DataParams;
}

export interface DataFileSource {
  readonly kind: 'file';
  /** As registered. */
  readonly path: string;
  readonly absolutePath: string;
  readonly sizeBytes: number;
}

/** Fetched when a job needs it. */
interface HubDataSource {
  readonly kind: 'hub';
  readonly asked: HubData;
  /** `loading_params_json`, as registered. */
  readonly json: string | undefined;
}

/** Fetched when a job needs it. */
interface WebDataSource {
  readonly kind: 'web';
  readonly file: WebFile;
}
