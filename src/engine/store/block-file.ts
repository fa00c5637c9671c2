import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Of each block: its length, its CRC-32. */
const bytesPerEntry = 8;
/** How many blocks there are, and the CRC-32 of what is known of them. */
const footerBytes = 8;

/**
 * Blocks of bytes in one file, of which any are read without the others: a heading, the blocks one after the other, and what is
 * known of each.
 */
export function* toBlockFile(heading: string, blocks: Iterable<Buffer>): Generator<Buffer> {
  yield Buffer.from(heading);
  const entries: number[] = [];
  for (const block of blocks) {
    entries.push(block.length, crc32(block));
    yield block;
  }
  const directory = bytesOf(Uint32Array.from(entries));
  yield directory;
  yield bytesOf(Uint32Array.of(entries.length / 2, crc32(directory)));
}

/** What is known of the blocks of a file is in memory, some bytes each; they themselves are not. */
export class BlockFile {
  private constructor(
    private readonly path: string,
    /** Where each block starts, and the last one ends. */
    private readonly starts: Float64Array,
    private readonly checksums: Uint32Array,
  ) {}

  /** `undefined` for a file under another heading. Throws RangeError when it is damaged, and as the disk does. */
  static open(path: string, heading: string): BlockFile | undefined {
    return withFile(path, (file) => {
      if (readBytes(file, 0, heading.length)?.toString('latin1') !== heading) return undefined;
      const { size } = fstatSync(file);
      const [count = 0, checksum] = numbersIn(readBytes(file, size - footerBytes, footerBytes));
      const end = size - footerBytes - count * bytesPerEntry;
      const directory = readBytes(file, end, count * bytesPerEntry);
      if (!directory || end < heading.length || crc32(directory) !== checksum) throw damaged();
      const entries = numbersIn(directory);
      const starts = new Float64Array(count + 1);
      starts[0] = heading.length;
      for (let block = 0; block < count; block++)
        starts[block + 1] = (starts[block] ?? 0) + (entries[2 * block] ?? 0);
      if (starts[count] !== end) throw damaged();
      return new BlockFile(
        path,
        starts,
        entries.filter((_, place) => place % 2 === 1),
      );
    });
  }

  get count(): number {
    return this.checksums.length;
  }

  /** The blocks from `from` up to `to`, one after the other. Throws RangeError when one is damaged, and as the disk does. */
  read(from: number, to: number): Buffer {
    const [start = 0, end = 0] = [this.starts[from], this.starts[to]];
    const bytes = withFile(this.path, (file) => readBytes(file, start, end - start));
    if (!bytes) throw damaged();
    for (let block = from; block < to; block++) {
      const own = bytes.subarray((this.starts[block] ?? 0) - start, (this.starts[block + 1] ?? 0) - start);
      if (crc32(own) !== this.checksums[block]) throw damaged();
    }
    return bytes;
  }
}

const damaged = (): RangeError => new RangeError('the file is damaged');

function withFile<T>(path: string, read: (file: number) => T): T {
  const file = openSync(path, 'r');
  try {
    return read(file);
  } finally {
    closeSync(file);
  }
}

/** `undefined` when there are not so many. */
function readBytes(file: number, start: number, length: number): Buffer | undefined {
  if (start < 0) return undefined;
  const bytes = Buffer.allocUnsafeSlow(length);
  for (let done = 0; done < length;) {
    const read = readSync(file, bytes, done, length - done, start + done);
    if (read === 0) return undefined;
    done += read;
  }
  return bytes;
}

const bytesOf = (numbers: Uint32Array): Buffer =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);

/** Of bytes that have memory of their own. */
const numbersIn = (bytes: Buffer | undefined): Uint32Array =>
  bytes ? new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4) : new Uint32Array();
