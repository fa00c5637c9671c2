/**
 * The allowed word closest to what was typed, when it is close enough to be meant: at most a third is different, or one
 * character, and not all of it.
 */
export function nearest(typed: string, allowed: readonly string[]): string | undefined {
  const normal = (word: string): string => word.toLowerCase().replaceAll('_', '-');
  const ranked = allowed
    .map((word) => ({ word, distance: editDistance(normal(typed), normal(word)) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  const most = Math.min(Math.max(1, typed.length / 3), typed.length - 1);
  return best && best.distance <= most ? best.word : undefined;
}

/** `Did you mean …?` with a leading blank, or nothing. */
export function didYouMean(typed: string, allowed: readonly string[]): string {
  const word = nearest(typed, allowed);
  return word === undefined ? '' : ` Did you mean "${word}"?`;
}

/** The same within a sentence: ` (did you mean "…"?)`. */
export function didYouMeanInBrackets(typed: string, allowed: readonly string[]): string {
  const word = nearest(typed, allowed);
  return word === undefined ? '' : ` (did you mean "${word}"?)`;
}

/** Edits of single characters; two neighbours that changed places are one (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforePrevious: readonly number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (beforePrevious[j - 2] ?? 0) + 1 : Infinity;
      current.push(Math.min(substitution, swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    [beforePrevious, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}
