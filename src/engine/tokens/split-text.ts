import type { JsonPart } from '../data/json-part.js';

export const splitBehaviors = [
  'Removed',
  'Isolated',
  'Contiguous',
  'MergedWithPrevious',
  'MergedWithNext',
] as const;
/** What becomes of the matches of a pattern. */
export type SplitBehavior = (typeof splitBehaviors)[number];

export function readBehavior(part: JsonPart): SplitBehavior {
  const given = part.text();
  const known = splitBehaviors.find((one) => one === given);
  if (known === undefined) throw part.unfit(`one of ${splitBehaviors.join(', ')}`);
  return known;
}

interface Piece {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * Cuts a text at what a pattern (with the flag g) finds; with `isInverted`, at what lies between.
 * Source: tokenizers, src/tokenizer/normalizer.rs, NormalizedString::split.
 */
export function splitText(
  text: string,
  pattern: RegExp,
  behavior: SplitBehavior,
  isInverted: boolean,
): string[] {
  const pieces = [...cut(text, pattern)].map((piece) =>
    isInverted ? { text: piece.text, isMatch: !piece.isMatch } : piece,
  );
  switch (behavior) {
    case 'Removed':
      return pieces.flatMap((piece) => (piece.isMatch ? [] : [piece.text]));
    case 'Isolated':
      return pieces.map((piece) => piece.text);
    case 'Contiguous':
      return join(pieces, (piece, next) => piece.isMatch === next.isMatch);
    case 'MergedWithPrevious':
      return join(pieces, (piece, next) => next.isMatch && !piece.isMatch);
    case 'MergedWithNext':
      return join(pieces, (piece, next) => piece.isMatch && !next.isMatch);
  }
}

function* cut(text: string, pattern: RegExp): Generator<Piece> {
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match[0] === '') continue;
    if (match.index > end) yield { text: text.slice(end, match.index), isMatch: false };
    yield { text: match[0], isMatch: true };
    end = match.index + match[0].length;
  }
  if (end < text.length) yield { text: text.slice(end), isMatch: false };
}

/** Neighbours that belong together become one. */
function join(pieces: readonly Piece[], belong: (piece: Piece, next: Piece) => boolean): string[] {
  const joined: string[] = [];
  let last: Piece | undefined;
  for (const piece of pieces) {
    if (last && belong(last, piece)) joined.push(`${joined.pop() ?? ''}${piece.text}`);
    else joined.push(piece.text);
    last = piece;
  }
  return joined;
}
