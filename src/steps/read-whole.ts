import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';

import { InputError } from '../domain/errors.js';
import type { FoundFile } from './list-directory.js';

/**
 * The content of a file whose size was announced. Fails with InputError, naming `setting`, when it can't be read or
 * has another size by now: a storage would wait for the missing bytes, or keep half of a file as if it were whole.
 */
export function readWhole(file: FoundFile, setting: string): Readable {
  return Readable.from(read(file, setting), { objectMode: false });
}

async function* read(
  { path, absolutePath, sizeBytes }: FoundFile,
  setting: string,
): AsyncGenerator<Buffer, void> {
  const changed = (): InputError =>
    refuse(setting, `${path} changed while it was uploaded. Write it before this step, and not during it.`);
  let readBytes = 0;
  const content = createReadStream(absolutePath) as AsyncIterable<Buffer>;
  try {
    for await (const chunk of content) {
      readBytes += chunk.length;
      if (readBytes > sizeBytes) throw changed();
      yield chunk;
    }
  } catch (error) {
    if (error instanceof InputError) throw error;
    const why =
      typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
    throw refuse(setting, `${path} can't be read (${why}); it would be uploaded to the cluster.`);
  }
  if (readBytes < sizeBytes) throw changed();
}

function refuse(name: string, message: string): InputError {
  return new InputError([{ name, message }]);
}
