import { ModelError } from '../models/model.js';
import type { HubModel } from './fetch-model.js';
import type { Hub } from './hub.js';
import { HubError } from './hub-error.js';
import { toRepository } from './repository.js';
import { renamedNote } from './renamed-note.js';

/** A tokenizer in the cache. */
export interface FetchedTokenizer {
  /** Absolute; holds `tokenizer.json` and, as far as the repository has it, `tokenizer_config.json`. */
  readonly folder: string;
  /** What the reader of a verdict should know of it, the pinned commit first. */
  readonly notes: readonly string[];
}

const name = 'tokenizer.json';

/** Has the tokenizer of a model of the Hub in the cache, and no more. Throws ModelError. */
export async function fetchTokenizer(
  { id, revision }: Pick<HubModel, 'id' | 'revision'>,
  hub: Hub,
): Promise<FetchedTokenizer> {
  try {
    const repository = toRepository('model', id);
    const { commit, newId } = await hub.pin(repository, revision ?? 'main');
    const { files } = await hub.list(repository, commit, '', false);
    const found = [name, 'tokenizer_config.json'].flatMap(
      (one) => files.find(({ path }) => path === one) ?? [],
    );
    if (found[0]?.path !== name)
      throw new HubError(`The model ${id} has no ${name}: name another in tokenizer_uri.`);
    const [path = ''] = await hub.fetch(repository, commit, found);
    return {
      folder: path.slice(0, -name.length - 1),
      notes: [`The tokenizer is of ${id}@${commit} of Hugging Face.`, ...renamedNote(id, newId)],
    };
  } catch (error) {
    throw error instanceof HubError ? new ModelError(error.message, { cause: error }) : error;
  }
}
