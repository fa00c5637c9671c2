import type { Tokenizer } from './open-tokenizer.js';
import type { LayoutPart } from './token-layout.js';

/** A text or a pair as a model reads it, with its special tokens. */
export interface EncodedTexts {
  readonly ids: readonly number[];
  /** Per token the segment that it belongs to. */
  readonly types: readonly number[];
}

/**
 * Encodes one text, or a pair, with at most `mostTokens` in all, which must leave room for a token beside the special
 * ones (`specialCount`). What is too long loses its end, of a pair the longer one first.
 */
export function encodeTexts(
  tokenizer: Tokenizer,
  texts: readonly [string] | readonly [string, string],
  mostTokens: number,
): EncodedTexts {
  const [first, second] = texts;
  const parts = layoutFor(tokenizer, texts.length);
  const room = mostTokens - specialCount(tokenizer, texts.length);
  const encoded = {
    first: tokenizer.idsOf(first),
    second: second === undefined ? [] : tokenizer.idsOf(second),
  };
  const lengths = fitPair(encoded.first.length, encoded.second.length, room);
  encoded.first.length = lengths[0];
  encoded.second.length = lengths[1];
  const ids: number[] = [];
  const types: number[] = [];
  for (const part of parts) {
    for (const id of 'ids' in part ? part.ids : encoded[part.text]) {
      ids.push(id);
      types.push(part.type);
    }
  }
  return { ids, types };
}

/** How many special tokens are put around one text, or two. */
export function specialCount(tokenizer: Tokenizer, textCount: number): number {
  return layoutFor(tokenizer, textCount).reduce(
    (sum, part) => sum + ('ids' in part ? part.ids.length : 0),
    0,
  );
}

function layoutFor({ layout }: Tokenizer, textCount: number): readonly LayoutPart[] {
  return textCount === 1 ? layout.single : layout.pair;
}

/**
 * The lengths that are left of two lists when both together may have `room`: the longer one is cut first.
 * Source: tokenizers, src/utils/truncation.rs, LongestFirst; of an odd room the second has more.
 */
function fitPair(first: number, second: number, room: number): readonly [number, number] {
  if (first + second <= room) return [first, second];
  const shorter = Math.min(first, second);
  const longer = Math.max(shorter, room - shorter);
  if (shorter > room || shorter + longer > room) {
    const half = Math.floor(room / 2);
    const rest = room - half;
    return first > second ? [rest, half] : [half, rest];
  }
  return first > second ? [longer, shorter] : [shorter, longer];
}
