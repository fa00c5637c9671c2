/**
 * Which of a family of hypotheses may be called false so that the chance of a single wrong call stays at `alpha`,
 * however the tests hang together. In the order given: whether it was rejected, and the level its p-value was, or
 * would have been, compared with; equal p-values take their levels in the order given. Throws RangeError for a p-value
 * outside 0 to 1. Source: S. Holm, Scandinavian Journal of Statistics 6 (1979).
 */
export function holmAlphas(
  pValues: readonly number[],
  alpha: number,
): { readonly rejected: boolean; readonly alpha: number }[] {
  for (const p of pValues) {
    if (!(p >= 0 && p <= 1)) throw new RangeError(`A p-value from 0 to 1 is needed, not ${p}.`);
  }
  const ascending = [...pValues.entries()].sort(([, a], [, b]) => a - b);
  const answers: { rejected: boolean; alpha: number }[] = [];
  let rejected = true;
  for (const [rank, [index, p]] of ascending.entries()) {
    const local = alpha / (pValues.length - rank);
    // The first that stands lets all after it stand.
    rejected &&= p <= local;
    answers[index] = { rejected, alpha: local };
  }
  return answers;
}
