/**
 * Equal numbers for rows that are equal in every column, from 0 in order of appearance. Cells are equal as keys of a Map
 * are: by type and value. Columns are taken one after the other, each splitting the groups of rows that were equal so
 * far; there is no key per row to build, and it ends as soon as all rows differ.
 */
export function groupRows(columns: readonly ArrayLike<unknown>[], rowCount: number): Float64Array {
  const groups = new Float64Array(rowCount);
  let groupCount = Math.min(1, rowCount);
  for (const column of columns) {
    if (groupCount === rowCount) break;
    const codes = new Map<unknown, number>();
    const splits = new Map<number, number>();
    for (let row = 0; row < rowCount; row++) {
      const code = numberIn(codes, column[row]);
      groups[row] = numberIn(splits, (groups[row] ?? 0) * rowCount + code);
    }
    groupCount = splits.size;
  }
  return groups;
}

/** The rows that equal an earlier row, in ascending order. */
export function repeatsAmong(groups: Float64Array): number[] {
  const seen = new Set<number>();
  const repeats: number[] = [];
  groups.forEach((group, row) => (seen.has(group) ? repeats.push(row) : seen.add(group)));
  return repeats;
}

/** The number of a key: 0 for the first key ever asked for, 1 for the second, … */
function numberIn<Key>(numbers: Map<Key, number>, key: Key): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
