import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { DataError } from './data-error.js';
import { errorCode, errorMessage } from './describe-error.js';

/** A file that can be read from its beginning, as often as need be. */
export interface ByteSource {
  /** Of the bytes that `chunks` gives; `undefined` when the file is packed. */
  readonly sizeBytes: number | undefined;
  /** Each chunk is good until the next one is asked for. */
  chunks(): AsyncIterable<Buffer>;
}

const chunkBytes = 1024 * 1024;

/**
 * The bytes of a file, those of a `.gz` file unpacked. Throws DataError when it is not there, not a file, not readable or
 * cannot be unpacked, and as soon as there are more than `maxBytes`, unpacked.
 */
export async function openBytes(path: string, maxBytes: number): Promise<ByteSource> {
  const isPacked = path.endsWith('.gz');
  const found = await stat(path).catch((error: unknown) => {
    throw notRead(path, error);
  });
  if (found.isDirectory()) throw new DataError(`${path} is a directory: name a file in it.`);
  if (found.size > maxBytes) throw tooLarge(path, maxBytes);
  return isPacked
    ? { sizeBytes: undefined, chunks: () => readPacked(path, maxBytes) }
    : { sizeBytes: found.size, chunks: () => readPlain(path, maxBytes) };
}

async function* readPlain(path: string, maxBytes: number): AsyncGenerator<Buffer> {
  try {
    const file = await open(path);
    try {
      const buffer = Buffer.allocUnsafe(chunkBytes);
      let count = 0;
      for (;;) {
        const { bytesRead } = await file.read(buffer, 0, chunkBytes);
        if (bytesRead === 0) return;
        count += bytesRead;
        if (count > maxBytes) throw tooLarge(path, maxBytes);
        yield buffer.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw notRead(path, error);
  }
}

async function* readPacked(path: string, maxBytes: number): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: chunkBytes });
  const unpacked = unpack(file);
  let count = 0;
  try {
    for await (const chunk of unpacked) {
      const bytes = chunk as Buffer;
      count += bytes.length;
      if (count > maxBytes) throw tooLarge(path, maxBytes);
      yield bytes;
    }
  } catch (error) {
    if (error instanceof DataError) throw error;
    if (file.errored) throw notRead(path, error);
    throw new DataError(`${path} ends in .gz but cannot be unpacked (${errorMessage(error)}).`, {
      cause: error,
    });
  } finally {
    file.destroy();
    unpacked.destroy();
  }
}

function unpack(file: Readable): Readable {
  const unpacking = createGunzip({ chunkSize: chunkBytes });
  file.on('error', (error) => unpacking.destroy(error));
  return file.pipe(unpacking);
}

function notRead(path: string, error: unknown): DataError {
  return new DataError(`${path} ${describeAccess(error)}.`, { cause: error });
}

function describeAccess(error: unknown): string {
  const code = errorCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'does not exist';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read by this user';
  return `cannot be read: ${errorMessage(error)}`;
}

function tooLarge(path: string, maxBytes: number): DataError {
  return new DataError(
    `${path} is larger than ${maxBytes} bytes (unpacked): the embedded engine holds data in memory. ` +
      'Sample it to a smaller file first.',
  );
}
