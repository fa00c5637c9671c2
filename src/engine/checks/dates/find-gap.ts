/** Days without a row, both ends included, counted from 1970-01-01. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** Far below what a run may take for granted by chance, whatever the number of columns. */
const surelyNoChance = 1e-6;
/** A feed that pauses for a while did so before as a rule. */
export const timesLonger = 3;

/**
 * The longest stretch of days without a row between the first and the last one, when it is more than three times the
 * reference's longest, and chance would not leave it: of d days with rows in a span of S, spread by chance, a stretch of
 * g without any has a probability of at most d·(1 − g/S)^(d−1). Source: W. L. Stevens, Annals of Eugenics 9 (1939), by
 * Boole's inequality.
 */
export function findGap(days: readonly number[], reference: readonly number[]): Gap | undefined {
  const sorted = distinct(days);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const longest = longestGap(sorted);
  const usual = longestGap(distinct(reference));
  const share = longest.length / (last - first);
  const byChance = sorted.length * (1 - share) ** (sorted.length - 1);
  if (longest.length <= timesLonger * Math.max(1, usual.length) || byChance > surelyNoChance)
    return undefined;
  return { from: longest.after + 1, to: longest.after + longest.length };
}

function distinct(days: readonly number[]): readonly number[] {
  return [...new Set(days)].sort((a, b) => a - b);
}

/** `length` days after the day `after`; of equals the first. */
function longestGap(sorted: readonly number[]): { readonly after: number; readonly length: number } {
  let longest = { after: 0, length: 0 };
  for (const [index, day] of sorted.entries()) {
    const length = (sorted[index + 1] ?? day + 1) - day - 1;
    if (length > longest.length) longest = { after: day, length };
  }
  return longest;
}
