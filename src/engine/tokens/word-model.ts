import { DataError } from '../data/data-error.js';
import type { JsonPart } from '../data/json-part.js';
import { createPairMerger, type PairMerger } from './pair-merger.js';
import { BPE, Unigram, WordPiece, type LibraryModel } from './library.js';

/** What cuts words into pieces of a vocabulary. */
export interface WordModel {
  /** The ids of a word's pieces. Throws DataError for one that the vocabulary can't spell. */
  idsOf(word: string): readonly number[];
  readonly ids: ReadonlyMap<string, number>;
}

const highestId = 10_000_000;
/** Of the words that come again and again; longer ones do not. */
const longestKept = 60;
const mostKept = 50_000;

/** `model` of tokenizer.json. Throws DataError for another kind, and where its parts do not fit each other. */
export function readWordModel(part: JsonPart): WordModel {
  const { model, merge } = readModel(part);
  const unknown = model.unk_token_id;
  const kept = new Map<string, readonly number[]>();
  const spell = (word: string): readonly number[] =>
    model([word]).map((piece) => {
      const id = model.tokens_to_ids.get(piece) ?? unknown;
      if (id === undefined) throw new DataError(`${part.place} has no token for what it does not know.`);
      return id;
    });
  return {
    ids: model.tokens_to_ids,
    idsOf: (word) => {
      const known = kept.get(word);
      if (known) return known;
      const ids = merge?.(word) ?? spell(word);
      if (word.length <= longestKept) {
        if (kept.size >= mostKept) kept.clear();
        kept.set(word, ids);
      }
      return ids;
    },
  };
}

interface ReadModel {
  readonly model: LibraryModel;
  /** Does the same for most words, sooner. */
  readonly merge?: PairMerger | undefined;
}

function readModel(part: JsonPart): ReadModel {
  const type = part.member('type').optional((one) => one.text()) ?? kindOf(part);
  switch (type) {
    case 'BPE':
      return readBpe(part);
    case 'WordPiece':
      return { model: readWordPiece(part) };
    case 'Unigram':
      return { model: readUnigram(part) };
    default:
      throw part.member('type').unfit('BPE, WordPiece or Unigram');
  }
}

/** Of files of before 2020, which do not say it. */
function kindOf(part: JsonPart): string {
  if (!part.member('merges').isMissing) return 'BPE';
  return part.member('unk_id').isMissing ? 'WordPiece' : 'Unigram';
}

function readBpe(part: JsonPart): ReadModel {
  const vocab = readVocabulary(part.member('vocab'));
  const unk = readUnknown(part, vocab);
  if (part.member('dropout').optional((one) => one.number())) {
    throw part.member('dropout').unfit('none: a gate needs the same tokens each time');
  }
  if (part.member('continuing_subword_prefix').optional((one) => one.text())) {
    throw part.member('continuing_subword_prefix').unfit('empty for this engine');
  }
  const merges = part
    .member('merges')
    .list()
    .map((merge) => readMerge(merge, vocab));
  const suffix = part.member('end_of_word_suffix').optional((one) => one.text()) ?? null;
  const ignoresMerges = part.member('ignore_merges').flag(false);
  const model = new BPE({
    vocab,
    merges,
    unk_token: unk,
    end_of_word_suffix: suffix,
    fuse_unk: part.member('fuse_unk').flag(false),
    byte_fallback: part.member('byte_fallback').flag(false),
    ignore_merges: ignoresMerges,
  });
  return {
    model,
    merge: suffix || ignoresMerges ? undefined : createPairMerger(model.tokens_to_ids, merges),
  };
}

/** `"a b"`, or since 2024 `["a", "b"]`. */
function readMerge(merge: JsonPart, vocab: Readonly<Record<string, number>>): [string, string] {
  const [first, second, ...more] = merge.isList
    ? merge.list().map((one) => one.text())
    : merge.text().split(' ');
  if (first === undefined || second === undefined || more.length > 0) throw merge.unfit('two pieces');
  if (!Object.hasOwn(vocab, first + second)) throw merge.unfit('two pieces that make one of the vocabulary');
  return [first, second];
}

function readWordPiece(part: JsonPart): LibraryModel {
  const vocab = readVocabulary(part.member('vocab'));
  const unk = readUnknown(part, vocab);
  if (unk === null) throw part.member('unk_token').unfit('a token of the vocabulary');
  return new WordPiece({
    vocab,
    unk_token: unk,
    continuing_subword_prefix: part.member('continuing_subword_prefix').optional((one) => one.text()) ?? '##',
    max_input_chars_per_word: part.member('max_input_chars_per_word').optional((one) => one.count()) ?? 100,
  });
}

function readUnigram(part: JsonPart): LibraryModel {
  const vocab = part.member('vocab').list().map(readScored);
  if (part.member('byte_fallback').flag(false)) {
    throw part.member('byte_fallback').unfit('false for this engine');
  }
  const unknown = part.member('unk_id').count(vocab.length - 1);
  return new Unigram({ vocab, unk_id: unknown }, '');
}

function readScored(scored: JsonPart): [string, number] {
  const [piece, score, ...more] = scored.list();
  if (!piece || !score || more.length > 0) throw scored.unfit('a piece and its score');
  return [piece.text(), score.number()];
}

function readVocabulary(part: JsonPart): Record<string, number> {
  const entries = part.entries().map(([token, id]) => [token, id.count(highestId)] as const);
  if (entries.length === 0) throw part.unfit('a vocabulary with tokens');
  return Object.fromEntries(entries);
}

function readUnknown(part: JsonPart, vocab: Readonly<Record<string, number>>): string | null {
  const token = part.member('unk_token').optional((one) => one.text());
  if (token === undefined || token === '') return null;
  if (!Object.hasOwn(vocab, token)) throw part.member('unk_token').unfit('a token of the vocabulary');
  return token;
}
