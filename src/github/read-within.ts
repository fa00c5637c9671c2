import { GitHubError } from './github-api.js';

/** All of an artifact that has no more than `limitBytes`. Throws GitHubError. */
export async function readWithin(body: ReadableStream<Uint8Array>, limitBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body) {
      size += chunk.length;
      if (size > limitBytes) throw new Error(`it has more than ${limitBytes} bytes`);
      chunks.push(chunk);
    }
  } catch (error) {
    throw new GitHubError(200, `The artifact could not be read: ${String(error)}`, { cause: error });
  }
  return Buffer.concat(chunks);
}
