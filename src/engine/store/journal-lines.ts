import { crc32 } from 'node:zlib';
import { StoreError } from './store-error.js';

/** Changes with the layout of the lines and of what they hold. */
const heading = 'model-gate journal 1';
const newline = 0x0a;

/** The first line of a journal. */
export const headingLine = (): Buffer => toLine([JSON.stringify(heading)]);

/** All lines of a journal that has these entries, one a line. */
export function* journalLines(entries: Iterable<unknown>): Generator<Buffer> {
  yield headingLine();
  for (const entry of entries) yield toLine([JSON.stringify(entry)]);
}

/** A line for entries in JSON, after eight hexadecimal digits: the CRC-32 of what follows the space. */
export function toLine(entries: readonly string[]): Buffer {
  const json = Buffer.from(`[${entries.join(',')}]`);
  return Buffer.concat([Buffer.from(`${checksumOf(json)} `), json, Buffer.from([newline])]);
}

/**
 * The entries of a journal that was in the file of that path. `length`: where the last line that is whole ends. Throws
 * StoreError when a line before the last one is damaged.
 */
export function readLines(
  bytes: Buffer,
  path: string,
): { readonly entries: readonly unknown[]; readonly length: number } {
  const entries: unknown[] = [];
  let length = 0;
  while (length < bytes.length) {
    const end = bytes.indexOf(newline, length);
    const line = end < 0 ? undefined : readLine(bytes.subarray(length, end));
    if (!line && end >= 0 && end + 1 < bytes.length)
      throw new StoreError(
        `${path} is damaged from byte ${length} on, which no crash does. Take the folder from a backup; or cut the file off there, and all later changes are lost.`,
      );
    if (!line) break;
    if (length === 0 && line[0] !== heading)
      throw new StoreError(`${path} is no journal that this version reads.`);
    entries.push(...(length === 0 ? [] : line));
    length = end + 1;
  }
  return { entries, length };
}

function readLine(line: Buffer): readonly unknown[] | undefined {
  const json = line.subarray(9);
  if (line.toString('latin1', 0, 9) !== `${checksumOf(json)} `) return undefined;
  return JSON.parse(json.toString()) as readonly unknown[];
}

function checksumOf(bytes: Buffer): string {
  return crc32(bytes).toString(16).padStart(8, '0');
}
