import type { JsonPart } from '../data/json-part.js';
import type { Normalizer } from './normalizers.js';

/** Part of a text: a token of its own, or what is to be cut into words. */
export type Section = { readonly id: number } | { readonly text: string; readonly isStart: boolean };

interface AddedToken {
  readonly id: number;
  readonly content: string;
  /** Whether it is none inside a word. */
  readonly isWord: boolean;
  /** Whether it takes the blanks before, or after it, along. */
  readonly takesBefore: boolean;
  readonly takesAfter: boolean;
  /** Whether it is looked for in the text as normalised. */
  readonly isNormalized: boolean;
}

const highestId = 10_000_000;
const mostTokens = 100_000;
const endsInWord = /[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}]$/u;
const beginsWithWord = /^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\p{Join_Control}]/u;

/** `added_tokens` of tokenizer.json. Throws DataError when it is something else. */
export class AddedTokens {
  readonly ids: ReadonlyMap<string, number>;
  private readonly asGiven: TokenFinder | undefined;
  private readonly asNormalized: TokenFinder | undefined;

  constructor(
    part: JsonPart,
    private readonly normalize: Normalizer,
  ) {
    const tokens = part.optional((list) => list.list().map(readToken)) ?? [];
    if (tokens.length > mostTokens) throw part.unfit(`a list of at most ${mostTokens}`);
    this.ids = new Map(tokens.map(({ content, id }) => [content, id]));
    this.asGiven = toFinder(tokens.filter(({ isNormalized }) => !isNormalized));
    this.asNormalized = toFinder(
      tokens
        .filter(({ isNormalized }) => isNormalized)
        .map((token) => ({ ...token, content: normalize(token.content) }))
        .filter(({ content }) => content !== ''),
    );
  }

  /**
   * Cuts a text at the tokens in it; what lies between is normalised.
   * Source: tokenizers, src/tokenizer/added_vocabulary.rs.
   */
  sectionsOf(text: string): readonly Section[] {
    return find(text, true, this.asGiven).flatMap((section) =>
      'id' in section ? [section] : find(this.normalize(section.text), section.isStart, this.asNormalized),
    );
  }
}

interface TokenFinder {
  /** Finds the longest token at the first place where there is one. */
  readonly pattern: RegExp;
  readonly tokens: ReadonlyMap<string, AddedToken>;
}

function toFinder(tokens: readonly AddedToken[]): TokenFinder | undefined {
  if (tokens.length === 0) return undefined;
  const contents = tokens.map(({ content }) => content).sort((a, b) => b.length - a.length);
  const escaped = contents.map((content) => content.replaceAll(/[$()*+./?[\\\]^{|}]/g, '\\$&'));
  return {
    pattern: new RegExp(escaped.join('|'), 'gu'),
    tokens: new Map(tokens.map((token) => [token.content, token])),
  };
}

function find(text: string, isStart: boolean, finder: TokenFinder | undefined): readonly Section[] {
  const sections: Section[] = [];
  let end = 0;
  const addText = (until: number): void => {
    if (until > end) sections.push({ text: text.slice(end, until), isStart: isStart && end === 0 });
  };
  for (const match of finder ? text.matchAll(finder.pattern) : []) {
    const token = finder?.tokens.get(match[0]);
    if (!token) continue;
    const stop = match.index + match[0].length;
    const [before, after] = [text.slice(0, match.index), text.slice(stop)];
    if (token.isWord && (endsInWord.test(before) || beginsWithWord.test(after))) continue;
    addText(match.index - (token.takesBefore ? blanksAtEnd(before) : 0));
    sections.push({ id: token.id });
    end = stop + (token.takesAfter ? (/^\p{White_Space}*/u.exec(after)?.[0].length ?? 0) : 0);
  }
  addText(text.length);
  return sections;
}

function blanksAtEnd(text: string): number {
  let start = text.length;
  while (start > 0 && /\p{White_Space}/u.test(text.charAt(start - 1))) start--;
  return text.length - start;
}

function readToken(part: JsonPart): AddedToken {
  const content = part.member('content').text();
  if (content === '') throw part.member('content').unfit('a text');
  const isSpecial = part.member('special').flag(false);
  return {
    id: part.member('id').count(highestId),
    content,
    isWord: part.member('single_word').flag(false),
    takesBefore: part.member('lstrip').flag(false),
    takesAfter: part.member('rstrip').flag(false),
    isNormalized: part.member('normalized').flag(!isSpecial),
  };
}
