/** A format of data files, which is told by the ending alone. */
export interface DataFormat {
  readonly ending: `.${string}`;
  /** Whether the same packed with gzip, and `.gz` behind its ending, is read, too. */
  readonly mayBePacked: boolean;
}

/** All that the embedded engine reads, and a cluster is sent. Parquet is packed by itself. */
export const dataFormats = {
  csv: { ending: '.csv', mayBePacked: true },
  json: { ending: '.json', mayBePacked: true },
  jsonl: { ending: '.jsonl', mayBePacked: true },
  parquet: { ending: '.parquet', mayBePacked: false },
} as const satisfies Record<string, DataFormat>;

export type DataFormatName = keyof typeof dataFormats;

const packed = '.gz';

const formats: readonly (readonly [DataFormatName, DataFormat])[] = Object.entries(dataFormats) as [
  DataFormatName,
  DataFormat,
][];

/** `.csv`, `.json` and so on, each without `.gz`. */
export const dataEndings: readonly string[] = formats.map(([, { ending }]) => ending);

/** The format that a path's ending tells; `undefined` when it tells none. */
export function dataFormatOf(path: string): DataFormatName | undefined {
  return formats.find(
    ([, { ending, mayBePacked }]) =>
      path.endsWith(ending) || (mayBePacked && path.endsWith(`${ending}${packed}`)),
  )?.[0];
}

/** Such as `.csv, .json, .jsonl (also .gz) and .parquet`. */
export function listDataEndings(): string {
  const endings = (isPacked: boolean): string =>
    formats
      .filter(([, { mayBePacked }]) => mayBePacked === isPacked)
      .map(([, { ending }]) => ending)
      .join(', ');
  return `${endings(true)} (also ${packed}) and ${endings(false)}`;
}
