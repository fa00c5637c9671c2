/** A row as it is in the file. */
export type DataRow = Readonly<Record<string, string | number>>;

/** What training sees of a row, such as `["distance", 0.4]` or `["carrier=rail", 1]`. */
export type Terms = readonly (readonly [name: string, value: number])[];

/** Rows of which the truth can be told, and how a model learns from them. */
export interface TruthData {
  readonly task: string;
  /** The column of the label: a class name, or 0 and 1. */
  readonly label: string;
  /** In the order of the outputs. */
  readonly classNames: readonly string[];
  /** Further members of `data` in the config file. */
  readonly settings: object;
  readonly train: readonly DataRow[];
  readonly reference: readonly DataRow[];
  readonly evaluation: readonly DataRow[];
  /** As the evaluation rows are, and none of them. */
  readonly otherRows: readonly DataRow[];
  readonly termsOf: (row: DataRow) => Terms;
  /** About a quarter of the rows. */
  readonly isOfSlice: (row: DataRow) => boolean;
  /** Path of the model that the example ships. */
  readonly ownModel?: string;
}

export function classOf({ label, classNames }: TruthData, row: DataRow): number {
  const value = row[label];
  return typeof value === 'number' ? value : classNames.indexOf(value ?? '');
}

/** Numbers as they are, in units of the scale that is given for the column; a text as one term for each value. */
export function columnTerms(
  row: DataRow,
  scales: Readonly<Record<string, number>>,
  words: readonly string[],
): Terms {
  return [
    ['', 1],
    ...Object.entries(scales).map(([name, scale]) => [name, Number(row[name]) / scale] as const),
    ...words.map((name) => [`${name}=${row[name]}`, 1] as const),
  ];
}
