import { ByteWords, type Words } from '../data/columns/words.js';
import type { Fields } from '../data/csv/fields.js';
import type { CsvTable } from '../data/read-csv.js';

/** The columns of a CSV file as a message between threads carries them: no object has methods. */
export interface PackedColumns extends Pick<CsvTable, 'names' | 'rowCount'> {
  readonly fields: ReadonlyMap<string, PackedFields>;
}

type PackedFields = Packed<Extract<Fields, { kind: 'coded' }>> | Packed<Extract<Fields, { kind: 'numbers' }>>;
type Packed<Of extends Fields> = Omit<Of, 'words'> & { readonly words: PackedWords };
type PackedWords =
  | readonly string[]
  | { readonly bytes: Uint8Array; readonly ends: Uint32Array; readonly encoding: ByteWords['encoding'] };

/** And the memory that goes over without being copied. */
export function packColumns({ names, rowCount, fields }: CsvTable): [PackedColumns, ArrayBuffer[]] {
  const packed = new Map<string, PackedFields>();
  const buffers = new Set<ArrayBufferLike>();
  for (const [name, column] of fields) {
    packed.set(name, { ...column, words: packWords(column.words) });
    if (column.kind === 'numbers') buffers.add(column.values.buffer);
    else buffers.add(column.codes.buffer);
    if (column.words instanceof ByteWords)
      for (const { buffer } of [column.words.bytes, column.words.ends]) buffers.add(buffer);
  }
  return [{ names, rowCount, fields: packed }, [...buffers].filter((one) => one instanceof ArrayBuffer)];
}

export function unpackColumns({ names, rowCount, fields }: PackedColumns): Omit<CsvTable, 'form'> {
  const unpacked = [...fields].map(([name, column]): [string, Fields] => [
    name,
    { ...column, words: unpackWords(column.words) },
  ]);
  return { names, rowCount, fields: new Map(unpacked) };
}

function packWords(words: Words): PackedWords {
  if (!(words instanceof ByteWords)) return Array.from({ length: words.length }, (_, k) => words.at(k) ?? '');
  const { bytes, ends, encoding } = words;
  return { bytes, ends, encoding };
}

function unpackWords(words: PackedWords): Words {
  if (!('bytes' in words)) return words;
  const { buffer, byteOffset, length } = words.bytes;
  return new ByteWords(Buffer.from(buffer, byteOffset, length), words.ends, words.encoding);
}
