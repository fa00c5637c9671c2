import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from '@jest/globals';
import { encodeTexts } from '../../../src/engine/tokens/encode-texts.js';
import { openTokenizer } from '../../../src/engine/tokens/open-tokenizer.js';
import { randomStream } from '../../../src/statistics/random.js';
import { tokenizerFiles } from '../../support/tokenizer-files.js';

// All expected ids are those of Hugging Face's Rust crate, through its binding for Node.
const rust = createRequire(import.meta.url)('@anush008/tokenizers') as typeof import('@anush008/tokenizers');

const families = ['roberta', 'bert', 'unigram'] as const;
const sentences = ['train', 'reference', 'evaluation'].flatMap((name) =>
  readFileSync(new URL(`../../../examples/sentiment/${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { sentence: string }).sentence),
);

/** Of what has broken tokenizers before: blanks of all kinds, marks, scripts, emoji, halves of them, tokens as text. */
const oddities =
  `a b Hello . ,  ' 's n't " $ ^ ~ _ - -- ... !? 1 ٣ ² ½ Ⅷ € é ﬁ ß Σ ΑΣ İ I ſ K ǅ ﷺ ① 𝒜 ｱ 日本 中 한국 ไทย ำ नमस्ते ا ` +
  `😀 👨‍👩‍👧 🇩🇪 <s> </s> <mask> <pad> <unk> [SEP] [CLS] [MASK] [UNK] ##ing ▁ ing ${'x'.repeat(120)}`;
const blanksAndMarks = [
  ...[' ', '  ', '     ', ' the', '\t', '\n', '\r\n', '\r', '\u0000', '\u0001', '\u007f', '\u0085', '\u00a0'],
  ...['\u00ad', '\u0301', 'e\u0301', '\u0489', '\u0600', '\u1680', '\u180e', '\u2028', '\u200b', '\u200d'],
  ...['\u202e', '\u3000', '\ufeff', '\ufffd', '\ud800', '\udc00', '\u{20000}', '\u{2b820}', '\u{2b920}'],
  ...['\ue000', '\u0378', '\u{e0001}', '\u{10ffff}', '\u1e9e\u0323', '\u1100\u1161\u11a8', 'ΑΣ '],
];
const parts = [...oddities.split(' '), ...blanksAndMarks];

function oddTexts(count: number): string[] {
  const random = randomStream('7', 'odd texts');
  const pick = (): string => parts[random.below(parts.length)] ?? '';
  return Array.from({ length: count }, () => Array.from({ length: 1 + random.below(8) }, pick).join(''));
}

describe.each(families)('%s', (family) => {
  const file = tokenizerFiles[family]();
  const ours = openTokenizer(file);
  const theirs = rust.Tokenizer.fromString(file);

  const unlike = async (
    texts: readonly (readonly [string] | readonly [string, string])[],
    most = Infinity,
  ): Promise<unknown[]> => {
    const found: unknown[] = [];
    for (const pair of texts) {
      const expected = await theirs.encode(pair[0], pair[1]);
      const { ids, types } = encodeTexts(ours, pair, most);
      const isSame =
        String(ids) === String(expected.getIds()) && String(types) === String(expected.getTypeIds());
      if (!isSame) found.push({ pair, ids, types, expected: [expected.getIds(), expected.getTypeIds()] });
    }
    return found;
  };

  it('reads real sentences and pairs as Rust does', async () => {
    expect(await unlike(sentences.map((sentence) => [sentence]))).toEqual([]);
    const pairs = sentences.map((sentence, index) => [sentence, sentences[index + 1] ?? ''] as const);
    expect(await unlike(pairs.slice(0, 300))).toEqual([]);
  });

  it('reads each oddity as Rust does, alone, inside and between blanks', async () => {
    const texts = parts.flatMap((part) => [part, `a${part}a`, ` a${part} a`, ` ${part} `, `${part}${part}`]);
    expect(await unlike(['', ...texts].map((text) => [text]))).toEqual([]);
  });

  it('reads three thousand hostile texts as Rust does', async () => {
    expect(await unlike(oddTexts(3000).map((text) => [text]))).toEqual([]);
  });

  it.each([6, 7, 8, 13, 512])('cuts pairs and texts to %d tokens as Rust does', async (most) => {
    theirs.setTruncation(most);
    try {
      // Rust keeps what it cuts off, piece by piece, and takes minutes for long texts and short limits.
      const long =
        most < 100 ? oddTexts(12).map((text) => text.slice(0, 40)) : ['word '.repeat(600), 'a '.repeat(300)];
      const texts = ['', 'a', 'a cat', 'a cat sits on a mat', ...long];
      const pairs = texts.flatMap((first) => texts.map((second) => [first, second] as const));
      expect(await unlike([...texts.map((text) => [text] as const), ...pairs], most)).toEqual([]);
    } finally {
      theirs.disableTruncation();
    }
  });
});
