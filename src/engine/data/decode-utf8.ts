import { isUtf8 } from 'node:buffer';
import { DataError } from './data-error.js';

const byteOrderMark = '\uFEFF';
const replacement = '\uFFFD';
const replacementBytes = Buffer.from(replacement);

/** Where bytes are in their file. */
export interface Place {
  /** Of the first byte, from 0. */
  readonly offset: number;
  /** That the first byte is on, from 1. */
  readonly line: number;
}

const beginning: Place = { offset: 0, line: 1 };

/** The text of a UTF-8 file, without its byte order mark. Throws DataError as `checkUtf8` does. */
export function decodeUtf8(bytes: Buffer, file: string): string {
  checkUtf8(bytes, file);
  const text = bytes.toString('utf8');
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}

/**
 * Strict: a byte that is not UTF-8 is an error and never a replacement character. Throws DataError with the offset and
 * line of the first wrong byte, or when there is a zero byte, which text never has. The bytes end between two letters.
 */
export function checkUtf8(bytes: Buffer, file: string, place = beginning): void {
  if (!isUtf8(bytes)) throw wrongByte(bytes, file, place);
  const zero = bytes.indexOf(0);
  if (zero < 0) return;
  const line = lineAt(bytes.toString('utf8', 0, zero), place);
  throw new DataError(
    `${file}: there is a zero byte on line ${line}, so this is not UTF-8 text. Save it as ` +
      'UTF-8, or if it is UTF-16 without its mark, say so under data: with loading-kwargs: {encoding: utf-16}.',
  );
}

/** A replacement character that the bytes do not hold stands where decoding failed. */
function wrongByte(bytes: Buffer, file: string, place: Place): DataError {
  const text = bytes.toString('utf8');
  let at = -1;
  let offset = 0;
  do {
    const from = at + 1;
    at = text.indexOf(replacement, from);
    offset += Buffer.byteLength(text.slice(from, at)) + (from > 0 ? replacementBytes.length : 0);
  } while (bytes.subarray(offset, offset + replacementBytes.length).equals(replacementBytes));
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return new DataError(
    `${file}: byte ${place.offset + offset} (0x${byte}, line ${lineAt(text.slice(0, at), place)}) is not UTF-8. Save ` +
      'it as UTF-8, or say under data: how it is written, such as loading-kwargs: {encoding: cp1252} for files from Windows ' +
      '(or latin-1).',
  );
}

/** The line behind this text. */
function lineAt(text: string, { line }: Place): number {
  return line + text.split('\n').length - 1;
}
