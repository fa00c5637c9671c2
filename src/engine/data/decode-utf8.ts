import { isUtf8 } from 'node:buffer';
import { DataError } from './data-error.js';

const byteOrderMark = '\uFEFF';
const replacement = '\uFFFD';
const replacementBytes = Buffer.from(replacement);

/**
 * The text of a UTF-8 file, without its byte order mark. Strict: a byte that is not UTF-8 is an error and never a
 * replacement character. Throws DataError with the offset and line of the first wrong byte, or when there is a zero
 * byte, which text never has.
 */
export function decodeUtf8(bytes: Buffer, file: string): string {
  const text = bytes.toString('utf8');
  if (!isUtf8(bytes)) throw wrongByte(bytes, text, file);
  const zero = text.indexOf('\0');
  if (zero >= 0) {
    throw new DataError(
      `${file}: there is a zero byte on line ${lineAt(text, zero)}, so this is not UTF-8 text (UTF-16 without its mark, ` +
        'perhaps). Save the file as UTF-8.',
    );
  }
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}

/** A replacement character that the bytes do not hold stands where decoding failed. */
function wrongByte(bytes: Buffer, text: string, file: string): DataError {
  let at = -1;
  let offset = 0;
  do {
    const from = at + 1;
    at = text.indexOf(replacement, from);
    offset += Buffer.byteLength(text.slice(from, at)) + (from > 0 ? replacementBytes.length : 0);
  } while (bytes.subarray(offset, offset + replacementBytes.length).equals(replacementBytes));
  const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  return new DataError(
    `${file}: byte ${offset} (0x${byte}, line ${lineAt(text, at)}) is not UTF-8. Data files must be UTF-8: save it ` +
      'again with that encoding; files from Windows are often Windows-1252.',
  );
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
