import * as library from '@huggingface/tokenizers';

/** What cuts words into pieces, called as a function. */
export interface LibraryModel {
  (words: readonly string[]): string[];
  readonly tokens_to_ids: ReadonlyMap<string, number>;
  readonly unk_token_id?: number | undefined;
}

type Pattern = { readonly String: string } | { readonly Regex: string };

interface Library {
  readonly BPE: new (config: {
    readonly vocab: Readonly<Record<string, number>>;
    readonly merges: readonly (readonly [string, string])[];
    readonly unk_token: string | null;
    readonly end_of_word_suffix: string | null;
    readonly fuse_unk: boolean;
    readonly byte_fallback: boolean;
    readonly ignore_merges: boolean;
  }) => LibraryModel;
  readonly WordPiece: new (config: {
    readonly vocab: Readonly<Record<string, number>>;
    readonly unk_token: string;
    readonly continuing_subword_prefix: string;
    readonly max_input_chars_per_word: number;
  }) => LibraryModel;
  readonly Unigram: new (
    config: { readonly vocab: readonly (readonly [string, number])[]; readonly unk_id: number },
    endToken: string,
  ) => LibraryModel;
  readonly SplitPreTokenizer: new (config: { readonly pattern: Pattern }) => {
    readonly pattern: RegExp | null;
  };
}

/**
 * Hugging Face's own tokenizers in JavaScript: its vocabularies, and its translation of regular expressions from Rust.
 * What goes on around them differs from Rust's crate (U+FEFF, Σ at the end of a word, ideographs of four bytes,
 * Metaspace, empty second texts, RoBERTa's segments), so that part is ours. The package's types can't be resolved as
 * ECMAScript modules, hence these.
 */
export const { BPE, WordPiece, Unigram, SplitPreTokenizer } = library as unknown as Library;

/** A regular expression or text of tokenizer.json, with the flags g and u. Throws SyntaxError for one that has no like. */
export function toRegExp(pattern: Pattern): RegExp | null {
  return new SplitPreTokenizer({ pattern }).pattern;
}
