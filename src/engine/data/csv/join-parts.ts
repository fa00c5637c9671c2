import { basename } from 'node:path';
import { quoteWord } from '../../../domain/words/quote-word.js';
import { DataError } from '../data-error.js';
import type { ByteSource } from '../read-chunks.js';

const quote = 34;
const lineFeed = 10;
const carriageReturn = 13;
const byteOrderMark = /^\uFEFF/;
const mostHeaderBytes = 16 * 1024 * 1024;

export interface CsvPart {
  readonly path: string;
  readonly source: ByteSource;
}

/** Files of the same columns as one, with the header of the first. Chunks throw DataError where a header is another. */
export function joinParts(parts: readonly CsvPart[]): ByteSource {
  const sizes = parts.map(({ source }) => source.sizeBytes);
  return {
    sizeBytes: sizes.reduce(
      (sum, size) => (sum === undefined || size === undefined ? undefined : sum + size),
      0,
    ),
    chunks: () => readParts(parts),
  };
}

async function* readParts(parts: readonly CsvPart[]): AsyncGenerator<Buffer> {
  let first: { readonly header: string; readonly path: string } | undefined;
  for (const { path, source } of parts) {
    let head: Buffer | undefined = Buffer.alloc(0);
    let last: number | undefined;
    for await (const chunk of source.chunks()) {
      let bytes = chunk;
      if (head) {
        head = Buffer.concat([head, chunk]);
        const end = endOfHeader(head);
        if (end === undefined && head.length <= mostHeaderBytes) continue;
        const header = textOf(head.subarray(0, end));
        bytes = first ? head.subarray(end) : head;
        if (first) {
          checkHeader(header, path, first);
          // Lines are counted as if the header stood there.
          yield Buffer.of(lineFeed);
        }
        first ??= { header, path };
        head = undefined;
      }
      if (bytes.length > 0) last = bytes.at(-1);
      yield bytes;
    }
    // A file of a header alone, without a line end.
    if (head && head.length > 0) {
      if (first) checkHeader(textOf(head), path, first);
      else {
        first = { header: textOf(head), path };
        yield head;
        last = head.at(-1);
      }
    }
    if (last !== undefined && last !== lineFeed) yield Buffer.of(lineFeed);
  }
}

/** Behind the header's line end; `undefined` where there is none yet. */
function endOfHeader(bytes: Buffer): number | undefined {
  let isQuoted = false;
  let hasBegun = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    const isLineEnd = byte === lineFeed || byte === carriageReturn;
    if (byte === quote) isQuoted = !isQuoted;
    // A CR may be half of a line end.
    if (isLineEnd && hasBegun && !isQuoted && (byte === lineFeed || at + 1 < bytes.length)) {
      return byte === carriageReturn && bytes[at + 1] === lineFeed ? at + 2 : at + 1;
    }
    if (!isLineEnd) hasBegun = true;
  }
  return undefined;
}

function textOf(header: Buffer): string {
  return header.toString('utf8').replace(byteOrderMark, '').trim();
}

function checkHeader(
  header: string,
  path: string,
  first: { readonly header: string; readonly path: string },
): void {
  if (header === first.header) return;
  const [ours, theirs] = [namesIn(header), namesIn(first.header)];
  const place = ours.findIndex((name, index) => name !== theirs[index]);
  const at = place < 0 ? ours.length : place;
  const tell = (name: string | undefined): string =>
    name === undefined ? 'no column' : `the column ${quoteWord(name)}`;
  throw new DataError(
    `${path} has other columns than ${basename(first.path)}: at place ${at + 1} it has ${tell(ours[at])}, and ` +
      `${basename(first.path)} has ${tell(theirs[at])}. All parts of a table have the same columns in the same order.`,
  );
}

/** Near enough to name what differs. */
function namesIn(header: string): string[] {
  return header.split(/[,;\t|]/).map((name) => name.replaceAll('"', ''));
}
