/** The formats of data files by their ending: a cluster takes all of them, the embedded engine those it has a reader for. */
const dataFormats = [
  { ending: 'csv', isReadByEngine: true },
  { ending: 'parquet', isReadByEngine: false },
  { ending: 'json', isReadByEngine: true },
  { ending: 'jsonl', isReadByEngine: true },
] as const;

type Listed = (typeof dataFormats)[number];
export type DataEnding = Listed['ending'];
export type EngineDataEnding = Extract<Listed, { readonly isReadByEngine: true }>['ending'];

export const dataEndings: readonly DataEnding[] = dataFormats.map(({ ending }) => ending);
export const engineDataEndings: readonly EngineDataEnding[] = dataFormats.flatMap((format) =>
  format.isReadByEngine ? [format.ending] : [],
);

/** The ending of a path, be it packed as `.gz` or not; `undefined` when it is none of these. */
export function endingOf<Ending extends string>(
  path: string,
  endings: readonly Ending[],
): Ending | undefined {
  return endings.find((ending) => path.endsWith(`.${ending}`) || path.endsWith(`.${ending}.gz`));
}

/** `.csv, .json, .jsonl`, or with ` and ` before the last. */
export function tellEndings(endings: readonly string[], beforeLast = ', '): string {
  const told = endings.map((ending) => `.${ending}`);
  return [told.slice(0, -1).join(', '), ...told.slice(-1)].join(beforeLast);
}
