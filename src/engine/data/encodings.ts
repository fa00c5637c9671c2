import { DataError } from './data-error.js';
import { errorMessage } from './describe-error.js';
import type { ByteSource } from './read-chunks.js';

/** Each with the names that Python knows it by, without their dashes, and the WHATWG label of its decoder. */
const encodings = {
  'utf-8': { aliases: ['utf8', 'utf8sig', 'ascii'], label: undefined },
  'utf-16': { aliases: ['utf16', 'utf16le'], label: 'utf-16le' },
  'utf-16-be': { aliases: ['utf16be'], label: 'utf-16be' },
  'latin-1': { aliases: ['latin1', 'latin', 'l1', 'iso88591'], label: undefined },
  cp1252: { aliases: ['cp1252', 'windows1252', '1252'], label: 'windows-1252' },
} as const satisfies Record<
  string,
  { readonly aliases: readonly string[]; readonly label: string | undefined }
>;

export type Encoding = keyof typeof encodings;

export const encodingNames = Object.keys(encodings) as readonly Encoding[];

/** The encoding of this name, in any of its spellings. */
export function findEncoding(name: string): Encoding | undefined {
  const key = name.toLowerCase().replaceAll(/[-_ ]/g, '');
  return encodingNames.find((encoding) => (encodings[encoding].aliases as readonly string[]).includes(key));
}

/** What the byte order mark at a file's beginning tells. */
export function encodingOfMark(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16';
  return head[0] === 0xfe && head[1] === 0xff ? 'utf-16-be' : undefined;
}

/** The text as UTF-8. Its chunks throw DataError where a byte is none of the encoding. */
export function toUtf8(source: ByteSource, encoding: Encoding, file: string): ByteSource {
  if (encoding === 'utf-8') return source;
  return { sizeBytes: undefined, chunks: () => decodeChunks(source, encoding, file) };
}

async function* decodeChunks(source: ByteSource, encoding: Encoding, file: string): AsyncGenerator<Buffer> {
  const decode = decoderOf(encoding);
  try {
    for await (const chunk of source.chunks()) yield Buffer.from(decode(chunk));
    yield Buffer.from(decode());
  } catch (error) {
    if (error instanceof DataError) throw error;
    throw new DataError(`${file} is not ${encoding} text (${errorMessage(error)}).`, { cause: error });
  }
}

/** Gives the letters of the next bytes; without any, what is left of the last ones. */
function decoderOf(encoding: Encoding): (bytes?: Buffer) => string {
  const { label } = encodings[encoding];
  // To the Web latin-1 is a name of Windows-1252.
  if (label === undefined) return (bytes) => bytes?.toString('latin1') ?? '';
  const decoder = new TextDecoder(label, { fatal: true });
  return (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
}
