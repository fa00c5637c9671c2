import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DataError } from './data-error.js';
import { errorMessage } from './describe-error.js';
import { checkUnchanged, type FileState, findRegular, notRead } from './regular-file.js';

/** A file that can be read from its beginning, as often as need be. */
export interface ByteSource {
  /** Of the bytes that `chunks` gives; `undefined` when the file is packed. */
  readonly sizeBytes: number | undefined;
  /** Each chunk is good until the next one is asked for. */
  chunks(): AsyncIterable<Buffer>;
}

/** Memory that is touched for the first time takes longer than to read into it. */
const chunkBytes = 256 * 1024;
/** Some only look how a file begins. */
const firstBytes = 64 * 1024;

/**
 * The bytes of a file, those of a `.gz` file unpacked. Throws DataError when it is not there, no regular file, not readable
 * or cannot be unpacked, as soon as there are more than `maxBytes`, unpacked, and at its end when it was written to since.
 */
export async function openBytes(path: string, maxBytes: number): Promise<ByteSource> {
  const isPacked = path.endsWith('.gz');
  const found = await findRegular(path);
  if (found.size > maxBytes) throw tooLarge(path, maxBytes);
  return isPacked
    ? { sizeBytes: undefined, chunks: () => readPacked(path, maxBytes, found) }
    : { sizeBytes: found.size, chunks: () => readPlain(path, maxBytes, found) };
}

async function* readPlain(path: string, maxBytes: number, found: FileState): AsyncGenerator<Buffer> {
  try {
    const file = await open(path);
    try {
      const buffer = Buffer.allocUnsafe(chunkBytes);
      let count = 0;
      for (;;) {
        const { bytesRead } = await file.read(buffer, 0, count === 0 ? firstBytes : chunkBytes);
        if (bytesRead === 0) break;
        count += bytesRead;
        if (count > maxBytes) throw tooLarge(path, maxBytes);
        yield buffer.subarray(0, bytesRead);
      }
      await checkUnchanged(path, found, file);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw notRead(path, error);
  }
}

async function* readPacked(path: string, maxBytes: number, found: FileState): AsyncGenerator<Buffer> {
  const handle = await open(path).catch((error: unknown) => {
    throw notRead(path, error);
  });
  const file = handle.createReadStream({ highWaterMark: chunkBytes, autoClose: false });
  const unpacked = unpack(file);
  let count = 0;
  try {
    for await (const chunk of unpacked) {
      const bytes = chunk as Buffer;
      count += bytes.length;
      if (count > maxBytes) throw tooLarge(path, maxBytes);
      yield bytes;
    }
    await checkUnchanged(path, found, handle);
  } catch (error) {
    if (error instanceof DataError) throw error;
    if (file.errored) throw notRead(path, error);
    throw new DataError(`${path} ends in .gz but cannot be unpacked (${errorMessage(error)}).`, {
      cause: error,
    });
  } finally {
    unpacked.destroy();
    file.destroy();
    await handle.close();
  }
}

function unpack(file: Readable): Readable {
  const unpacking = createGunzip({ chunkSize: chunkBytes });
  file.on('error', (error) => unpacking.destroy(error));
  return file.pipe(unpacking);
}

function tooLarge(path: string, maxBytes: number): DataError {
  return new DataError(
    `${path} is larger than ${maxBytes} bytes (unpacked): the embedded engine holds data in memory. ` +
      'Write a sample of it, or the same table as .parquet.',
  );
}
