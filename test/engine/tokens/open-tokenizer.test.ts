import { describe, expect, it } from '@jest/globals';
import { DataError } from '../../../src/engine/data/data-error.js';
import { openTokenizer } from '../../../src/engine/tokens/open-tokenizer.js';

/** Reads "ab" as one token, "a" and "b" as two. */
const model = {
  type: 'BPE',
  unk_token: '<unk>',
  vocab: { '<unk>': 0, a: 1, b: 2, ab: 3 },
  merges: ['a b'],
};
const split = { type: 'WhitespaceSplit' };
const open = (file: object) => openTokenizer(JSON.stringify(file));

/** The one sentence that the file is refused with. */
function refusal(text: string): string {
  try {
    openTokenizer(text);
  } catch (error) {
    if (error instanceof DataError) return error.problems.join('\n');
    throw error;
  }
  return 'accepted';
}
const refusalOf = (file: unknown): string => refusal(JSON.stringify(file));

describe('openTokenizer', () => {
  it('needs nothing but a vocabulary', () => {
    const tokenizer = open({ model });
    expect(tokenizer.idsOf('abba')).toEqual([3, 2, 1]);
    expect(tokenizer.vocabularySize).toBe(4);
    expect(tokenizer.paddingId).toBeUndefined();
  });

  it('counts added tokens beyond the vocabulary', () => {
    const tokenizer = open({ model, added_tokens: [{ id: 9, content: '<sep>', special: true }] });
    expect(tokenizer.vocabularySize).toBe(10);
    expect(tokenizer.idsOf('a<sep>b')).toEqual([1, 9, 2]);
  });

  it('finds a token that is a word of its own only there', () => {
    const tokenizer = open({ model, added_tokens: [{ id: 9, content: 'b', single_word: true }] });
    expect(tokenizer.idsOf('ab')).toEqual([3]);
    expect(tokenizer.idsOf('b')).toEqual([9]);
  });

  it('takes the blanks beside a token along where the token says so', () => {
    const added_tokens = [{ id: 9, content: 'x', lstrip: true, rstrip: true }];
    expect(open({ model, added_tokens }).idsOf('a  x\u0085 b')).toEqual([1, 9, 2]);
  });

  it('leaves a text in a Replace as it is, also where it has a "$"', () => {
    const normalizer = { type: 'Replace', pattern: { String: '&' }, content: '$&' };
    const dollar = { ...model, vocab: { ...model.vocab, $: 4, '&': 5 } };
    expect(open({ model: dollar, normalizer }).idsOf('a&b')).toEqual([1, 4, 5, 2]);
  });

  it('knows the id of a token and of the padding', () => {
    const tokenizer = open({ model, padding: { pad_id: 2 }, added_tokens: [{ id: 9, content: '<sep>' }] });
    expect([tokenizer.idOfToken('ab'), tokenizer.idOfToken('<sep>'), tokenizer.idOfToken('ba')]).toEqual([
      3,
      9,
      undefined,
    ]);
    expect(tokenizer.paddingId).toBe(2);
  });

  it.each([
    ['no JSON', '{"model": ', 'tokenizer.json is not JSON.'],
    ['a list', '[]', 'tokenizer.json must be an object, not a list.'],
    ['null', 'null', 'tokenizer.json must be an object, not null.'],
    ['nothing inside', '{}', 'tokenizer.json: model is missing; it must be an object.'],
    ['lists in lists', '['.repeat(100_000), 'tokenizer.json is not JSON.'],
  ])('refuses %s in one sentence', (_, text, expected) => {
    expect(refusal(text)).toContain(expected);
    expect(refusal(text).split('\n')).toHaveLength(1);
  });

  it('refuses parts that are nested without end', () => {
    const step = '{"type":"Sequence","normalizers":[';
    const file = `{"model":{},"normalizer":${step.repeat(50_000)}${']}'.repeat(50_000)}}`;
    expect(refusal(file)).toMatch(/^tokenizer\.json(: [^\n]* is nested too deeply| is not JSON)\.$/);
  });

  it.each([
    ['model.type', { model: { ...model, type: 'WordLevel' } }],
    ['model.type', { model: { ...model, type: 7 } }],
    ['model.vocab', { model: { ...model, vocab: [] } }],
    ['model.vocab', { model: { ...model, vocab: {} } }],
    ['model.vocab["a"]', { model: { ...model, vocab: { ...model.vocab, a: -1 } } }],
    ['model.vocab["a"]', { model: { ...model, vocab: { ...model.vocab, a: 4e9 } } }],
    ['model.vocab["a"]', { model: { ...model, vocab: { ...model.vocab, a: '1' } } }],
    ['model.merges', { model: { ...model, merges: 'a b' } }],
    ['model.merges[0]', { model: { ...model, merges: ['b a'] } }],
    ['model.merges[0]', { model: { ...model, merges: [['a', 'b', 'a']] } }],
    ['model.unk_token', { model: { ...model, unk_token: '?' } }],
    ['model.dropout', { model: { ...model, dropout: 0.1 } }],
    ['model.unk_id', { model: { type: 'Unigram', vocab: [['a', 0]], unk_id: 1 } }],
    ['model.vocab[0]', { model: { type: 'Unigram', vocab: [['a']], unk_id: 0 } }],
    ['added_tokens', { model, added_tokens: {} }],
    ['added_tokens[0].content', { model, added_tokens: [{ id: 1, content: '' }] }],
    ['added_tokens[0].id', { model, added_tokens: [{ id: 1.5, content: 'x' }] }],
    ['normalizer.type', { model, normalizer: { type: 'Toaster' } }],
    ['normalizer', { model, normalizer: [] }],
    ['normalizer.pattern', { model, normalizer: { type: 'Replace', pattern: { Regex: '(' }, content: '' } }],
    ['precompiled_charsmap', { model, normalizer: { type: 'Precompiled', precompiled_charsmap: '////' } }],
    ['pre_tokenizer.behavior', { model, pre_tokenizer: { type: 'Punctuation', behavior: 'Melted' } }],
    ['pre_tokenizer.pattern', { model, pre_tokenizer: { type: 'Split', pattern: 'x', behavior: 'Removed' } }],
    ['post_processor.type', { model, post_processor: { type: 'Toaster' } }],
    ['post_processor.cls', { model, post_processor: { type: 'BertProcessing', sep: ['s', 1], cls: ['c'] } }],
    [
      'post_processor.single[0].SpecialToken.id',
      {
        model,
        post_processor: {
          type: 'TemplateProcessing',
          special_tokens: {},
          single: [{ SpecialToken: { id: '<s>', type_id: 0 } }],
          pair: [],
        },
      },
    ],
  ])('refuses a wrong %s in one sentence', (place, file) => {
    const found = refusalOf(file);
    expect(found).toContain(place);
    expect(found.length).toBeLessThan(400);
    expect(found).toMatch(/^tokenizer\.json: [^\n]*\.$/);
  });

  it('tells of a text that the vocabulary can not spell', () => {
    const bare = { type: 'Unigram', vocab: [['a', -1]], unk_id: 0 };
    expect(open({ model: bare, pre_tokenizer: split }).idsOf('a zz')).toEqual([0, 0]);
  });
});
