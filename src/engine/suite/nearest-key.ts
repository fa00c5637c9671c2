/**
 * ` (did you mean "…"?)` for the allowed key closest to the given one, or nothing when none is close: at most a third
 * of its characters may differ (always one).
 */
export function didYouMean(given: string, allowed: readonly string[]): string {
  const ranked = allowed
    .map((key) => ({ key, distance: editDistance(given.toLowerCase(), key.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(1, given.length / 3) ? ` (did you mean "${best.key}"?)` : '';
}

/** Levenshtein distance, row by row of its table. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    above = row;
  }
  return above[b.length] ?? 0;
}
