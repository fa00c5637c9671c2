import { JsonPart } from '../data/json-part.js';
import { AddedTokens } from './added-tokens.js';
import { readNormalizer } from './normalizers.js';
import { readSplitter } from './splitters.js';
import { readLayout, type TokenLayout } from './token-layout.js';
import { readWordModel } from './word-model.js';

/** Makes of texts the numbers that a model was trained on. */
export interface Tokenizer {
  /** Without special tokens around them. Throws DataError for a text that the vocabulary can't spell. */
  idsOf(text: string): number[];
  readonly layout: TokenLayout;
  /** `undefined` for a text that is no token. */
  idOfToken(token: string): number | undefined;
  /** One more than the highest id. */
  readonly vocabularySize: number;
  /** With what rows are filled up, when the file says it. */
  readonly paddingId: number | undefined;
}

/**
 * The tokenizer of a tokenizer.json, token for token as the Rust crate that trains and runs it elsewhere. Its own
 * `truncation` and `padding` do not count: whoever asks a model sets them anew. Throws DataError, one sentence, for a
 * file that is something else or needs what this engine does not have.
 */
export function openTokenizer(text: string, name = 'tokenizer.json'): Tokenizer {
  const file = JsonPart.parse(text, name);
  const normalize = readNormalizer(file.member('normalizer'));
  const split = readSplitter(file.member('pre_tokenizer'));
  const model = readWordModel(file.member('model'));
  const added = new AddedTokens(file.member('added_tokens'), normalize);
  const layout = readLayout(file.member('post_processor'));
  let highest = 0;
  for (const ids of [model.ids, added.ids]) {
    for (const id of ids.values()) highest = Math.max(highest, id);
  }
  return {
    layout,
    vocabularySize: highest + 1,
    paddingId: file.member('padding').optional((padding) => padding.member('pad_id').count()),
    idOfToken: (token) => added.ids.get(token) ?? model.ids.get(token),
    idsOf: (given) => {
      const ids: number[] = [];
      for (const section of added.sectionsOf(toWellFormed(given))) {
        if ('id' in section) ids.push(section.id);
        else for (const word of split(section.text, section.isStart)) ids.push(...model.idsOf(word));
      }
      return ids;
    },
  };
}

/** Half a surrogate pair is no character: U+FFFD, as where UTF-8 is written. */
function toWellFormed(text: string): string {
  return /\p{Surrogate}/u.test(text) ? Buffer.from(text).toString() : text;
}
