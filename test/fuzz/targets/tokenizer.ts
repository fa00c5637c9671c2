import { readFileSync } from 'node:fs';
import { DataError } from '../../../src/engine/data/data-error.js';
import { JsonPart } from '../../../src/engine/data/json-part.js';
import { readTransformerSettings } from '../../../src/engine/models/transformer/transformer-settings.js';
import { encodeTexts, specialCount } from '../../../src/engine/tokens/encode-texts.js';
import { openTokenizer } from '../../../src/engine/tokens/open-tokenizer.js';
import { mutateBytes } from '../mutations/mutate-bytes.js';
import { mutateJson } from '../mutations/mutate-json.js';
import { pick } from '../mutations/pick.js';
import { type FuzzTarget, readOrRefuse } from '../target.js';

const parsed = (name: string): unknown => JSON.parse(readFileSync(`examples/nli/model/${name}`, 'utf8'));

const normalizers: readonly unknown[] = [
  { type: 'Sequence', normalizers: [{ type: 'NFKC' }, { type: 'Lowercase' }, { type: 'StripAccents' }] },
  {
    type: 'BertNormalizer',
    clean_text: true,
    handle_chinese_chars: true,
    strip_accents: null,
    lowercase: true,
  },
  { type: 'Replace', pattern: { Regex: '\\s+|(?i:ab)*' }, content: ' $&' },
  { type: 'Replace', pattern: { Regex: '(a+)+$' }, content: '' },
  { type: 'Precompiled', precompiled_charsmap: 'AAQAAAAAAAAAAAAA' },
  ...[{ type: 'Strip' }, { type: 'Prepend', prepend: '▁' }, { type: 'Nmt' }],
];
const splitters: readonly unknown[] = [
  ...[
    'ByteLevel',
    'BertPreTokenizer',
    'Whitespace',
    'WhitespaceSplit',
    'Metaspace',
    'Punctuation',
    'Digits',
  ].map((type) => ({ type })),
  { type: 'Split', pattern: { Regex: '\\p{L}+| ?[^\\s]+' }, behavior: 'Isolated', invert: true },
  { type: 'Split', pattern: { String: 'b' }, behavior: 'MergedWithPrevious' },
  { type: 'CharDelimiterSplit', delimiter: '-' },
];
const layouts: readonly unknown[] = [
  { type: 'RobertaProcessing', sep: ['</s>', 2], cls: ['<s>', 0] },
  {
    type: 'TemplateProcessing',
    single: [{ Sequence: { id: 'A', type_id: 0 } }],
    pair: [{ SpecialToken: { id: 's', type_id: 1 } }],
    special_tokens: { s: { ids: [2, 3] } },
  },
];
const addedTokens: readonly unknown[] = [
  { id: 3, content: 'ab', lstrip: true, rstrip: true, single_word: true, special: true, normalized: false },
];
const vocab = { '<unk>': 0, a: 1, b: 2, ab: 3, '##b': 4, '▁a': 5, Ġa: 6 };
const models: readonly unknown[] = [
  { type: 'BPE', unk_token: '<unk>', vocab, merges: ['a b'], byte_fallback: true, fuse_unk: true },
  { type: 'BPE', vocab, merges: [['a', 'b']], ignore_merges: true, end_of_word_suffix: '</w>' },
  { type: 'WordPiece', unk_token: '<unk>', vocab, max_input_chars_per_word: 5 },
  { type: 'Unigram', unk_id: 0, vocab: Object.keys(vocab).map((piece, id) => [piece, -id]) },
];
const parts = [...normalizers, ...splitters, ...layouts, ...addedTokens, ...models];
const texts = [
  '',
  'ab ba',
  'A B\u00e9\u4e2d\u0301 <unk>ab-a\u{1f600}',
  'a'.repeat(40),
  ' \u0000\ud800\t\r\n',
];
const configs = { config: parsed('config.json'), tokenizerConfig: parsed('tokenizer_config.json') };
const example = parsed('tokenizer.json');

/** The three files beside a transformer, in one: `{tokenizer, config, tokenizerConfig}`, each a text. */
export function tokenizer(): FuzzTarget {
  return {
    name: 'tokenizer',
    ending: '.json',
    mutate: (random) => {
      const whole = {
        model: pick(random, models),
        normalizer: pick(random, [null, ...normalizers]),
        pre_tokenizer: pick(random, [null, ...splitters]),
        post_processor: pick(random, [null, ...layouts]),
        added_tokens: random.next() < 0.3 ? addedTokens : [],
      };
      const file = random.next() < 0.05 ? example : whole;
      const text =
        random.next() < 0.9
          ? mutateJson(file, random, parts)
          : Buffer.from(mutateBytes(Buffer.from(JSON.stringify(file)), random)).toString();
      const config = mutateJson(configs.config, random);
      const tokenizerConfig = mutateJson(configs.tokenizerConfig, random);
      return Buffer.from(JSON.stringify({ tokenizer: text, config, tokenizerConfig }));
    },
    check: async (input) => {
      const files = JSON.parse(Buffer.from(input).toString()) as Readonly<
        Record<'tokenizer' | 'config' | 'tokenizerConfig', string>
      >;
      await readOrRefuse(
        () =>
          readTransformerSettings(
            {
              config: JsonPart.parse(files.config, 'config.json'),
              tokenizerConfig: JsonPart.parse(files.tokenizerConfig, 'tokenizer_config.json'),
            },
            'multiclass-classification',
          ),
        DataError,
      );
      return readOrRefuse(() => {
        const opened = openTokenizer(files.tokenizer);
        for (const text of texts) {
          encodeTexts(opened, [text], specialCount(opened, 1) + 4);
          encodeTexts(opened, [text, 'b ab'], specialCount(opened, 2) + 4);
        }
      }, DataError);
    },
  };
}
