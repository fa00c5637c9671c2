import { ByteWords, type Words } from '../data/columns/words.js';
import { SortedNumbers } from '../../statistics/sorted-numbers.js';
import type { CodedFields, Fields, NumberFields } from '../data/csv/fields.js';
import type { CsvTable } from '../data/read-csv.js';

/** The columns of a CSV file as a message between threads carries them: no object has methods. */
export interface PackedColumns extends Pick<CsvTable, 'names' | 'rowCount'> {
  readonly fields: ReadonlyMap<string, PackedFields>;
}

type PackedFields = PackedCodes | PackedNumbers;
type PackedCodes = Omit<CodedFields, 'words'> & { readonly words: PackedWords };
type PackedNumbers = Omit<NumberFields, 'words' | 'sorted'> & {
  readonly words: PackedWords;
  readonly sorted?: Pick<SortedNumbers, 'steps' | 'ends'> | undefined;
};
type PackedWords =
  | readonly string[]
  | { readonly bytes: Uint8Array; readonly ends: Uint32Array; readonly encoding: ByteWords['encoding'] };

/** And the memory that goes over without being copied. */
export function packColumns({ names, rowCount, fields }: CsvTable): [PackedColumns, ArrayBuffer[]] {
  const packed = new Map<string, PackedFields>();
  const buffers = new Set<ArrayBufferLike>();
  for (const [name, column] of fields) {
    const words = packWords(column.words);
    if (column.kind === 'numbers') {
      const { steps, ends } = column.sorted ?? {};
      packed.set(name, { ...column, words, sorted: steps && { steps, ends } });
      for (const part of [column.values, steps, ends]) if (part) buffers.add(part.buffer);
    } else {
      packed.set(name, { ...column, words });
      buffers.add(column.codes.buffer);
    }
    if (column.words instanceof ByteWords)
      for (const { buffer } of [column.words.bytes, column.words.ends]) buffers.add(buffer);
  }
  return [{ names, rowCount, fields: packed }, [...buffers].filter((one) => one instanceof ArrayBuffer)];
}

export function unpackColumns({ names, rowCount, fields }: PackedColumns): Omit<CsvTable, 'form'> {
  const unpacked = [...fields].map(([name, column]): [string, Fields] => [name, unpackFields(column)]);
  return { names, rowCount, fields: new Map(unpacked) };
}

function unpackFields(column: PackedFields): Fields {
  const words = unpackWords(column.words);
  if (column.kind === 'coded') return { ...column, words };
  const { sorted } = column;
  return { ...column, words, sorted: sorted && new SortedNumbers(sorted.steps, sorted.ends) };
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
