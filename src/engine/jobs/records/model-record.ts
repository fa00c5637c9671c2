import type { Endpoint } from '../../../domain/endpoint.js';
import type { HubSources } from '../../hub/hub-sources.js';
import type { ModelKwargs } from '../../models/model-kwargs.js';
import type { KeptFields, Stored } from './stored.js';

export interface ModelRecord extends Stored {
  readonly name: string;
  readonly kept: KeptFields;
  readonly externalId: string;
  readonly projectId: string;
  /** `undefined` for data-only runs. */
  readonly source: ModelSource | undefined;
}

/** Where a model is. One of the Hub is a folder like those of the workspace, as soon as it is fetched. */
export interface ModelSource {
  /** As registered: a path, or the name of a repository; the address of an endpoint, as people are shown it. */
  readonly uri: string;
  /** Of its file, or that address; `undefined` as long as it is to be fetched. */
  readonly absolutePath: string | undefined;
  readonly endpoint?: Endpoint;
  readonly fromHub: Pick<HubSources, 'model' | 'tokenizer'>;
  /** When it was registered as Hugging Face's: its `kwargs` as given, and as read. */
  readonly huggingFace?: { readonly given: string; readonly kwargs: ModelKwargs };
}
