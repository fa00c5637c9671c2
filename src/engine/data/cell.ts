/** One value of a data file. Nulls are `null`, never NaN or an empty string. */
export type Cell = string | number | boolean | null;

/** What a cell that is not null may be. */
export type CellValue = Exclude<Cell, null>;
