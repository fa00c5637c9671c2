/** Sums of a quantity over the rows of each piece, for any range of neighbours. */
export interface Tally {
  of(first: number, last: number): number;
  readonly total: number;
}

/** `codes`: the piece of each row, 0 to `count` − 1, or −1. The total counts rows of no piece too. */
export function tallyPieces(codes: Int32Array, count: number, quantity: Float64Array): Tally {
  const sums = new Float64Array(count);
  let total = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? -1;
    const value = quantity[row] ?? 0;
    total += value;
    if (code >= 0) sums[code] = (sums[code] ?? 0) + value;
  }
  return {
    total,
    of: (first, last) => {
      let sum = 0;
      for (let piece = first; piece <= last; piece++) sum += sums[piece] ?? 0;
      return sum;
    },
  };
}
