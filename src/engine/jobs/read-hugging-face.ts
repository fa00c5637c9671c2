import { isWorkspacePath } from '../../domain/workspace-path.js';
import { DataError } from '../data/data-error.js';
import type { JsonPart } from '../data/json-part.js';
import { HubError } from '../hub/hub-error.js';
import { type HubSources, toHubModel } from '../hub/hub-sources.js';
import { type ModelKwargs, readModelKwargs } from '../models/model-kwargs.js';

/** A model as Hugging Face's own libraries are told of one. */
export interface HuggingFaceModel {
  readonly kwargs: ModelKwargs;
  /** As written; `undefined` for a repository of the Hub. */
  readonly folder: string | undefined;
  readonly fromHub: Pick<HubSources, 'model' | 'tokenizer'>;
}

/**
 * What `uri`, a folder of the workspace or a repository of the Hub by its spelling, and the model's `kwargs` ask for.
 * Throws DataError for what the engine can't honour.
 */
export function readHuggingFace(uri: string, given: JsonPart): HuggingFaceModel {
  const kwargs = readModelKwargs(given);
  const { revision, tokenizer } = kwargs;
  const folder = isWorkspacePath(uri) ? uri : undefined;
  if (folder !== undefined && revision !== undefined) {
    throw new DataError(`${given.place}: a folder of the workspace has no revision; leave it out.`);
  }
  const isElsewhere = tokenizer !== undefined && !isWorkspacePath(tokenizer);
  try {
    const fromHub = {
      ...(folder === undefined && { model: toHubModel(uri, kwargs) }),
      ...(isElsewhere && { tokenizer: toHubModel(tokenizer, {}) }),
    };
    return { kwargs, folder, fromHub };
  } catch (error) {
    throw error instanceof HubError ? new DataError(error.message, { cause: error }) : error;
  }
}
