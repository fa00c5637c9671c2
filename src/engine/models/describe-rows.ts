/** Such as `rows 1 to 256` or `row 7`. `firstRow`: index of the first, so from 0. */
export function describeRows(firstRow: number, count: number): string {
  return count === 1 ? `row ${firstRow + 1}` : `rows ${firstRow + 1} to ${firstRow + count}`;
}
