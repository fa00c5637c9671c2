import type { Cuts } from './cuts.js';

/** So that a long value hides none of the others. */
const longestValue = 60;

/** The pieces that rows of several columns fall into together, named after the columns; of rows with none there is none. */
export function crossCuts(columns: readonly { readonly name: string; readonly cuts: Cuts }[]): Cuts {
  const places = new Map<string, number>();
  const cells: (readonly number[])[] = [];
  const sampleCount = columns[0]?.cuts.codes.length ?? 0;
  const codes = Array.from({ length: sampleCount }, (_, sample) => {
    const ofColumns = columns.map(({ cuts }) => cuts.codes[sample] ?? new Int32Array());
    return Int32Array.from(ofColumns[0] ?? [], (_first, row) => {
      const cell = ofColumns.map((column) => column[row] ?? -1);
      if (cell.includes(-1)) return -1;
      const key = cell.join();
      const known = places.get(key);
      if (known !== undefined) return known;
      const place = cells.push(cell) - 1;
      places.set(key, place);
      return place;
    });
  });
  const nameOf = (place: number): string =>
    columns
      .map(({ name, cuts }, index) => {
        const piece = cells[place]?.[index] ?? 0;
        return `${name.slice(0, longestValue)} = ${cuts.nameOf(piece, piece).slice(0, longestValue)}`;
      })
      .join(' and ');
  return { codes, count: cells.length, intervals: 0, nameOf };
}
