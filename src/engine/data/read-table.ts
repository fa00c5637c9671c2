import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { DataError } from './data-error.js';
import { errorCode, errorMessage } from './describe-error.js';
import { decodeUtf8 } from './decode-utf8.js';
import { readCsv, type TextTable } from './read-csv.js';
import { readJsonLines, readJsonList } from './read-json.js';
import { recogniseFile } from './recognise-file.js';
import type { Table } from './table.js';

/** A CSV file's cells are all text and still to be typed; JSON says itself what is a number. */
export type SourceTable =
  { readonly kind: 'text'; readonly table: TextTable } | { readonly kind: 'typed'; readonly table: Table };

/** Unpacked size, in bytes: near the longest text that Node can hold. */
const defaultMaxBytes = 500 * 1024 * 1024;

/**
 * Reads a data file by its ending: `.csv`, `.json` or `.jsonl`, each also with `.gz`. Throws DataError when it is not
 * there, not a file, not readable, too large (`maxBytes`, unpacked), not UTF-8, or not in the format of its ending.
 */
export async function readTable(path: string, maxBytes = defaultMaxBytes): Promise<SourceTable> {
  const packed = await readBytes(path, maxBytes);
  const bytes = path.endsWith('.gz') ? await unpack(packed, path, maxBytes) : packed;
  const kind = recogniseFile(bytes);
  if (kind !== undefined) throw new DataError(`${path} is ${kind}, not UTF-8 text. ${readable}`);
  const text = decodeUtf8(bytes, path);
  const ending = /\.(csv|json|jsonl)(\.gz)?$/.exec(path)?.[1];
  if (ending === 'csv') return { kind: 'text', table: readCsv(text, path) };
  if (ending === 'json') return { kind: 'typed', table: readJsonList(text, path) };
  if (ending === 'jsonl') return { kind: 'typed', table: readJsonLines(text, path) };
  throw new DataError(`${path} has another ending. ${readable}`);
}

const readable = 'The embedded engine reads .csv, .json and .jsonl in UTF-8, each also packed as .gz.';

async function readBytes(path: string, maxBytes: number): Promise<Buffer> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new DataError(`${path} is a directory: name a file in it.`);
    if (found.size > maxBytes) throw tooLarge(path, maxBytes);
    return await readFile(path);
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw new DataError(`${path} ${describeAccess(error)}.`, { cause: error });
  }
}

function describeAccess(error: unknown): string {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by this user';
  return `cannot be read: ${errorMessage(error)}`;
}

async function unpack(packed: Buffer, path: string, maxBytes: number): Promise<Buffer> {
  try {
    return await promisify(gunzip)(packed, { maxOutputLength: maxBytes });
  } catch (error) {
    if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(path, maxBytes);
    throw new DataError(`${path} ends in .gz but cannot be unpacked (${errorMessage(error)}).`, {
      cause: error,
    });
  }
}

function tooLarge(path: string, maxBytes: number): DataError {
  return new DataError(
    `${path} is larger than ${maxBytes} bytes (unpacked): the embedded engine holds data in memory. ` +
      'Sample it to a smaller file first.',
  );
}
