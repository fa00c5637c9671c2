/** Properties of a text by which data are sliced and compared; the model does not see them. */
export interface TextProperties {
  /** Code points. */
  readonly CharacterCount: number;
  readonly TokenCount: number;
  /** Code points per token, 0 without tokens; so is the next one. */
  readonly AverageTokenLength: number;
  readonly MaxTokenLength: number;
  /** Upper-case letters among all letters, 0 without letters. */
  readonly UpperCaseShare: number;
  /** Punctuation and symbols among all characters, 0 for an empty text; so is the next one. */
  readonly PunctuationShare: number;
  readonly DigitShare: number;
}

/** Measures one text. A token is a run of letters, marks and digits, apostrophes inside it included ("don't"). */
export function textProperties(text: string): TextProperties {
  const characters = characterCount(text);
  const lengths = tokensOf(text).map(characterCount);
  const letters = countMatches(text, /\p{L}/gu);
  return {
    CharacterCount: characters,
    TokenCount: lengths.length,
    AverageTokenLength: share(
      lengths.reduce((a, b) => a + b, 0),
      lengths.length,
    ),
    MaxTokenLength: lengths.reduce((a, b) => Math.max(a, b), 0),
    UpperCaseShare: share(countMatches(text, /\p{Lu}/gu), letters),
    PunctuationShare: share(countMatches(text, /[\p{P}\p{S}]/gu), characters),
    DigitShare: share(countMatches(text, /\p{Nd}/gu), characters),
  };
}

/** How a hypothesis relates to its premise; what natural-language inference can be right about for a wrong reason. */
export interface PairProperties {
  /** Distinct hypothesis tokens that the premise has too, ignoring case; 0 without tokens. */
  readonly TokenOverlap: number;
  /** Tokens of the hypothesis per token of the premise; 0 without tokens in the premise. */
  readonly LengthRatio: number;
  /** Whether the hypothesis has an English negation, such as "not", "nobody" or "don't". */
  readonly NegationPresent: boolean;
}

export function pairProperties(premise: string, hypothesis: string): PairProperties {
  const premiseTokens = tokensOf(premise.toLowerCase());
  const hypothesisTokens = tokensOf(hypothesis.toLowerCase());
  const [known, asked] = [new Set(premiseTokens), new Set(hypothesisTokens)];
  return {
    TokenOverlap: share([...asked].filter((token) => known.has(token)).length, asked.size),
    LengthRatio: share(hypothesisTokens.length, premiseTokens.length),
    NegationPresent: hypothesisTokens.some((token) => negations.has(token) || /n['’]t$/u.test(token)),
  };
}

const negations = new Set(
  'no not never none nobody nothing nowhere neither nor cannot without dont cant wont'.split(' '),
);

function tokensOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

function characterCount(text: string): number {
  return text.length - countMatches(text, /[\uD800-\uDBFF][\uDC00-\uDFFF]/g);
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
