import { PairTable } from './pair-table.js';

/** The ids of a word's pieces; `undefined` for one with a character that the vocabulary does not have. */
export type PairMerger = (word: string) => number[] | undefined;

/** After every rank. */
const none = 2 ** 30;
/** Longer words are left to whoever keeps the pairs in a heap. */
const longestWord = 200;

/**
 * Byte pair encoding on ids: of all neighbours the pair that comes first in `merges` becomes one, the leftmost of several,
 * until no pair is left. Every merged piece is in the vocabulary. `undefined` when two of its tokens have one id.
 * Source: R. Sennrich et al., "Neural Machine Translation of Rare Words with Subword Units", ACL 2016.
 */
export function createPairMerger(
  vocabulary: ReadonlyMap<string, number>,
  merges: readonly (readonly [string, string])[],
): PairMerger | undefined {
  if (new Set(vocabulary.values()).size !== vocabulary.size) return undefined;
  const ranks = new PairTable(merges.length);
  const merged = new Int32Array(merges.length);
  for (const [rank, [first, second]] of merges.entries()) {
    const [left, right] = [vocabulary.get(first), vocabulary.get(second)];
    if (left === undefined || right === undefined) continue;
    ranks.set(left, right, rank);
    merged[rank] = vocabulary.get(first + second) ?? 0;
  }
  const rankAt = (pieces: readonly number[], at: number): number => {
    const [left, right] = [pieces[at], pieces[at + 1]];
    if (left === undefined || right === undefined) return none;
    const rank = ranks.get(left, right);
    return rank < 0 ? none : rank;
  };

  return (word) => {
    if (word.length > longestWord) return undefined;
    const pieces: number[] = [];
    for (const character of word) {
      const id = vocabulary.get(character);
      if (id === undefined) return undefined;
      pieces.push(id);
    }
    const pairs = pieces.map((_, at) => rankAt(pieces, at));
    for (;;) {
      let at = 0;
      for (let other = 1; other < pairs.length; other++) {
        if ((pairs[other] ?? none) < (pairs[at] ?? none)) at = other;
      }
      const rank = pairs[at] ?? none;
      if (rank === none) return pieces;
      pieces.splice(at, 2, merged[rank] ?? 0);
      pairs.splice(at, 1);
      pairs[at] = rankAt(pieces, at);
      if (at > 0) pairs[at - 1] = rankAt(pieces, at - 1);
    }
  };
}
