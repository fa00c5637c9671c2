import { endingOf, engineDataEndings, tellEndings } from '../../domain/data-formats.js';
import { DataError } from './data-error.js';
import { decodeUtf8 } from './decode-utf8.js';
import { type ByteSource, openBytes } from './read-chunks.js';
import { type CsvTable, readCsv, type ReadingPlan } from './read-csv.js';
import { readJsonLines, readJsonList } from './read-json.js';
import { recogniseFile } from './recognise-file.js';
import type { Table } from './table.js';

/** A CSV file's cells are still to be typed; JSON says itself what is a number, and all of its rows are there. */
export type SourceTable =
  { readonly kind: 'text'; readonly table: CsvTable } | { readonly kind: 'typed'; readonly table: Table };

/** Unpacked size of a JSON file, in bytes: near the longest text that Node can hold. */
const mostJsonBytes = 500 * 1024 * 1024;
/** Of a CSV file, whose cells are limited and not its bytes; a packed file may go on for ever. */
const mostCsvBytes = 64 * 1024 * 1024 * 1024;

const readAll: ReadingPlan = { check: () => undefined, typingOf: () => 'any' };

/**
 * Reads a data file by its ending: `.csv`, `.json` or `.jsonl`, each also with `.gz`. Throws DataError when it is not
 * there, not a file, not readable, too large (`maxBytes`, unpacked), not UTF-8, not in the format of its ending, or refused
 * by the plan.
 */
export async function readTable(path: string, plan = readAll, maxBytes?: number): Promise<SourceTable> {
  const ending = endingOf(path, engineDataEndings);
  const source = await openBytes(path, maxBytes ?? (ending === 'csv' ? mostCsvBytes : mostJsonBytes));
  await recognise(source, path);
  if (ending === 'csv') return { kind: 'text', table: await readCsv(source, path, plan) };
  if (ending === undefined) throw new DataError(`${path} has another ending. ${readable}`);
  const chunks: Buffer[] = [];
  for await (const chunk of source.chunks()) chunks.push(Buffer.from(chunk));
  const text = decodeUtf8(Buffer.concat(chunks), path);
  const table = readTextOf[ending](text, path);
  plan.check(table.names);
  return { kind: 'typed', table };
}

const readTextOf = { json: readJsonList, jsonl: readJsonLines } as const;

const readable = `The embedded engine reads ${tellEndings(engineDataEndings, ' and ')} in UTF-8, each also packed as .gz.`;

const recognisedBytes = 64;

/** Throws DataError when its first bytes tell that it is something else than text. */
async function recognise(source: ByteSource, path: string): Promise<void> {
  let head: Buffer = Buffer.alloc(0);
  for await (const chunk of source.chunks()) {
    head = Buffer.from(chunk.subarray(0, recognisedBytes));
    break;
  }
  const kind = recogniseFile(head);
  if (kind !== undefined) throw new DataError(`${path} is ${kind}, not UTF-8 text. ${readable}`);
}
