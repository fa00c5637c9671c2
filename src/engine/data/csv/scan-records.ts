import { DataError } from '../data-error.js';
import { checkUtf8 } from '../decode-utf8.js';

const lineFeed = 10;
const carriageReturn = 13;
const byteOrderMark = Buffer.from('\uFEFF');
/** No text of Node is longer than 2^29 letters. */
const longestRecord = 2 ** 28;

/** What walks over the bytes of a file; it takes whole records only. */
export interface RecordTaker {
  /** Line of the file, from 1, on which the next record starts. */
  readonly line: number;
  /** Whether it needs no more. */
  readonly isDone: boolean;
  /** Takes the records that the bytes begin with and returns how many bytes they are; all of them when `isLast`. */
  take(bytes: Buffer, isLast: boolean): number;
}

/**
 * Gives a file's bytes to the taker in pieces that end with a line, all of them UTF-8; a piece begins with what the taker
 * left of the last one. The byte order mark is left out. Throws DataError when a byte is not UTF-8, or a record is longer
 * than 256 MiB.
 */
export async function scanRecords(
  chunks: AsyncIterable<Buffer>,
  file: string,
  taker: RecordTaker,
  longest = longestRecord,
): Promise<void> {
  /** Bytes that are not taken yet, at its beginning; one for all chunks, since a new one for each is what costs. */
  let window = Buffer.alloc(0);
  let [filled, needed, offset] = [0, 1, 0];
  const give = (bytes: Buffer, isLast: boolean): number => {
    checkUtf8(bytes, file, { offset, line: taker.line });
    const isMarked = offset === 0 && bytes.subarray(0, byteOrderMark.length).equals(byteOrderMark);
    const mark = isMarked ? byteOrderMark.length : 0;
    const taken = taker.take(bytes.subarray(mark), isLast);
    return taken === 0 ? 0 : mark + taken;
  };
  for await (const chunk of chunks) {
    if (filled + chunk.length > window.length) {
      const wider = Buffer.allocUnsafe(2 * (filled + chunk.length));
      window.copy(wider, 0, 0, filled);
      window = wider;
    }
    chunk.copy(window, filled);
    filled += chunk.length;
    if (filled < needed) continue;
    const bytes = window.subarray(0, filled);
    const given = give(bytes.subarray(0, endOfLines(bytes)), false);
    if (taker.isDone) return;
    offset += given;
    window.copyWithin(0, given, filled);
    filled -= given;
    if (filled > longest) {
      throw new DataError(
        `${file}: the record that starts on line ${taker.line} is longer than 256 MiB. Is a quote never closed?`,
      );
    }
    // Trying a long record again with each chunk of it would take the square of its time; but one that is too long is seen.
    needed = given === 0 ? Math.min(2 * filled, longest + 1) : 1;
  }
  give(window.subarray(0, filled), true);
}

/** Behind the last line end; where there are none but CR, behind one of which the next byte tells that no LF follows. */
function endOfLines(bytes: Buffer): number {
  const end = bytes.lastIndexOf(lineFeed);
  if (end >= 0) return end + 1;
  return bytes.length < 2 ? 0 : bytes.lastIndexOf(carriageReturn, bytes.length - 2) + 1;
}
