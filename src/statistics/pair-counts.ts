/** How often each pair of levels occurs, row by row: `rowCount` × `columnCount`. */
export interface PairCounts {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly counts: Float64Array;
}

/** How often each level of a row and of a column occurs. */
export function marginsOf(pairs: PairCounts): [ofRows: Float64Array, ofColumns: Float64Array] {
  const { rowCount, columnCount, counts } = pairs;
  const [ofRows, ofColumns] = [new Float64Array(rowCount), new Float64Array(columnCount)];
  for (let row = 0, cell = 0; row < rowCount; row++) {
    let all = 0;
    for (let column = 0; column < columnCount; column++, cell++) {
      const count = counts[cell] ?? 0;
      all += count;
      ofColumns[column] = (ofColumns[column] ?? 0) + count;
    }
    ofRows[row] = all;
  }
  return [ofRows, ofColumns];
}

/** Writes into `sums`, for each row, the counts times the values of their columns. */
export function sumOverColumns(
  { rowCount, columnCount, counts }: PairCounts,
  values: Float64Array,
  sums: Float64Array,
): void {
  for (let row = 0, cell = 0; row < rowCount; row++) {
    let all = 0;
    for (let column = 0; column < columnCount; column++, cell++) {
      all += (counts[cell] ?? 0) * (values[column] ?? 0);
    }
    sums[row] = all;
  }
}

/** Writes into `sums`, for each column, the counts times the values of their rows. */
export function sumOverRows(
  { rowCount, columnCount, counts }: PairCounts,
  values: Float64Array,
  sums: Float64Array,
): void {
  sums.fill(0);
  for (let row = 0, cell = 0; row < rowCount; row++) {
    const value = values[row] ?? 0;
    for (let column = 0; column < columnCount; column++, cell++) {
      sums[column] = (sums[column] ?? 0) + (counts[cell] ?? 0) * value;
    }
  }
}
