import { dataFormatOf, type DataFormatName, listDataEndings } from '../../domain/data-formats.js';
import { DataError } from './data-error.js';
import { plural } from '../../domain/words/plural.js';
import { describeForm } from './csv/csv-form.js';
import { joinParts } from './csv/join-parts.js';
import { decodeUtf8 } from './decode-utf8.js';
import { encodingOfMark, toUtf8 } from './encodings.js';
import { findParts, type Parts } from './find-parts.js';
import { readParquet } from './parquet/read-parquet.js';
import { type ByteSource, openBytes } from './read-chunks.js';
import { type CsvTable, readCsv } from './read-csv.js';
import { checkKwargs } from './read-loading-kwargs.js';
import { type JsonReader, JsonRows, readJsonLines, readJsonList } from './read-json.js';
import type { ReadingPlan, TypedTable } from './reading-plan.js';
import { recogniseFile } from './recognise-file.js';
import { takeSample } from './take-sample.js';

/** A CSV file's cells are still to be typed; the others say themselves what is a number. */
export type SourceTable =
  | { readonly kind: 'text'; readonly table: CsvTable; readonly written: readonly string[] }
  | ({ readonly kind: 'typed' } & TypedTable);

/** Unpacked size of a JSON file, in bytes: near the longest text that Node can hold. */
const mostJsonBytes = 500 * 1024 * 1024;
/** Of a CSV file, whose cells are limited and not its bytes; a packed file may go on for ever. */
const mostCsvBytes = 64 * 1024 * 1024 * 1024;

type Reader = (path: string, plan: ReadingPlan, maxBytes: number | undefined) => Promise<SourceTable>;

const jsonReaders = { json: readJsonList, jsonl: readJsonLines } as const;

/** How each format is read, `maxBytes` at most. */
const readers: Readonly<Record<DataFormatName, Reader>> = {
  csv: async (path, plan, maxBytes = mostCsvBytes) => {
    const { source, written } = await openText(path, plan, maxBytes);
    const table = await readCsv(source, path, plan);
    return { kind: 'text', table, written: [...written, ...describeForm(table.form)] };
  },
  json: (path, plan, maxBytes) => readJson(path, [path], plan, maxBytes, jsonReaders.json),
  jsonl: (path, plan, maxBytes) => readJson(path, [path], plan, maxBytes, jsonReaders.jsonl),
  parquet: async (path, plan) => ({ kind: 'typed', ...(await readParquet(path, plan)) }),
};

const readAll: ReadingPlan = { check: () => undefined, typingOf: () => 'any' };

/**
 * Reads a data file by its ending, which is one of `dataFormats`, or the files of a folder, of a name with `*` or of the
 * plan as one table. Throws DataError when it is not there, not a file, not
 * readable, too large (`maxBytes` of a text, unpacked), not UTF-8, not in the format of its ending, changed while it is
 * read, or refused by the plan.
 */
export async function readTable(path: string, plan = readAll, maxBytes?: number): Promise<SourceTable> {
  const parts = plan.shards ? undefined : await findParts(path);
  if (parts) return readParts(path, parts, plan, maxBytes);
  const format = dataFormatOf(path);
  const local = (plan.shards ?? []).filter((shard) => typeof shard === 'string');
  if (format !== undefined && local.length > 0)
    return readParts(path, { format, paths: local }, plan, maxBytes);
  if (format === undefined) throw new DataError(`${path} has another ending. ${readable()}`);
  checkKwargs(plan.loading, format, path);
  return readers[format](path, plan, maxBytes);
}

/** One table of all parts, whose rows follow each other. */
async function readParts(
  path: string,
  { format, paths }: Parts,
  plan: ReadingPlan,
  maxBytes = mostCsvBytes,
): Promise<SourceTable> {
  checkKwargs(plan.loading, format, path);
  const inParts = `its rows are those of ${plural(paths.length, 'file')}, in the order of their names`;
  if (format === 'parquet') {
    return { kind: 'typed', ...(await readParquet(path, { ...plan, shards: paths })), written: [inParts] };
  }
  if (format !== 'csv') {
    const read = await readJson(path, paths, plan, maxBytes, jsonReaders[format]);
    return { ...read, written: [inParts, ...(read.written ?? [])] };
  }
  const texts = [];
  for (const part of paths) texts.push({ path: part, ...(await openText(part, plan, maxBytes)) });
  const counted = `${path} (lines counted through its ${plural(paths.length, 'file')})`;
  const table = await readCsv(joinParts(texts), counted, plan);
  return {
    kind: 'text',
    table,
    written: [inParts, ...(texts[0]?.written ?? []), ...describeForm(table.form)],
  };
}

/** `paths`: of the files whose rows follow each other, each of `maxBytes` at most. */
async function readJson(
  path: string,
  paths: readonly string[],
  plan: ReadingPlan,
  maxBytes = mostJsonBytes,
  read: JsonReader,
): Promise<{ readonly kind: 'typed' } & TypedTable> {
  const rows = new JsonRows();
  const encodings = new Set<string>();
  for (const part of paths) {
    const { source, written } = await openText(part, plan, maxBytes);
    const chunks: Buffer[] = [];
    for await (const chunk of source.chunks()) chunks.push(Buffer.from(chunk));
    read(rows, decodeUtf8(Buffer.concat(chunks), part), part);
    for (const text of written) encodings.add(text);
  }
  const table = rows.toTable(path);
  plan.check(table.names);
  return { kind: 'typed', ...takeSample(table, plan), written: [...encodings] };
}

function readable(): string {
  return `The embedded engine reads ${listDataEndings()}; texts are UTF-8 where loading-kwargs (encoding) do not say otherwise.`;
}

const recognisedBytes = 64;

/**
 * A text as UTF-8, and what its encoding was when it is another. Throws DataError when its first bytes tell that it is
 * something else than text.
 */
async function openText(
  path: string,
  { loading }: ReadingPlan,
  maxBytes: number,
): Promise<{ readonly source: ByteSource; readonly written: readonly string[] }> {
  const source = await openBytes(path, maxBytes);
  let head: Buffer = Buffer.alloc(0);
  for await (const chunk of source.chunks()) {
    head = Buffer.from(chunk.subarray(0, recognisedBytes));
    break;
  }
  const encoding = encodingOfMark(head) ?? loading?.encoding ?? 'utf-8';
  if (encoding === 'utf-8' || encoding === 'latin-1' || encoding === 'cp1252') {
    const kind = recogniseFile(head);
    if (head.length === 0) throw new DataError(`${path} is ${kind ?? 'empty'}.`);
    if (kind !== undefined) throw new DataError(`${path} is ${kind}, not text. ${readable()}`);
  }
  const written = encoding === 'utf-8' ? [] : [`its encoding is ${encoding}`];
  return { source: toUtf8(source, encoding, path), written };
}
