import type { Json } from '../../domain/plan.js';
import { quoteWord } from '../../domain/words/quote-word.js';
import type { ModelKwargs } from '../models/model-kwargs.js';
import type { HubData } from './fetch-dataset.js';
import type { HubModel } from './fetch-model.js';
import { HubError } from './hub-error.js';
import { isObject } from './is-object.js';
import { checkRevision, toRepository } from './repository.js';

/** What of a job comes from the Hub. */
export interface HubSources {
  readonly model?: HubModel | undefined;
  /** When it is in another repository than the model. */
  readonly tokenizer?: HubModel | undefined;
  readonly reference?: HubData | undefined;
  readonly evaluation?: HubData | undefined;
}

/** A model by its name and what `kwargs` say of it. Throws HubError for what can't name one. */
export function toHubModel(id: string, { revision, file }: ModelKwargs): HubModel {
  toRepository('model', id);
  if (revision !== undefined) checkRevision(revision);
  return { id, revision, file };
}

/**
 * A dataset's split by its name and the API's `loading_params_json`, parsed, of which `name` (the configuration) and
 * `revision` are known. Throws HubError for any other.
 */
export function toHubData(id: string, split: string, params: Json | undefined): HubData {
  const { name: config, revision } = readTexts(params, ['name', 'revision'], 'loading_params_json');
  toRepository('dataset', id);
  if (revision !== undefined) checkRevision(revision);
  return { id, split, config, revision };
}

function readTexts<Name extends string>(
  given: Json | undefined,
  names: readonly Name[],
  what: string,
): Partial<Record<Name, string>> {
  if (given === undefined || given === null) return {};
  if (!isObject(given)) throw new HubError(`${what} must be a JSON object.`);
  const texts: Partial<Record<Name, string>> = {};
  for (const [key, value] of Object.entries(given)) {
    const name = names.find((known) => known === key);
    if (name === undefined) {
      throw new HubError(
        `${what} holds ${quoteWord(key)}, which the embedded engine does not know: it reads ${names.join(' and ')}.`,
      );
    }
    if (value === null) continue;
    if (typeof value !== 'string') throw new HubError(`${what}.${name} must be text.`);
    texts[name] = value;
  }
  return texts;
}
