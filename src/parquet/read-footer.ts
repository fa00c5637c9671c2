import { storedTypes, type StoredType, type ValueKind, valueKindOf } from './column-type.js';
import { ParquetError } from './parquet-error.js';
import type { RandomAccess } from './random-access.js';
import { readThrift, type ThriftStruct } from './thrift-struct.js';

/** What a Parquet file says of itself. */
export interface ParquetFooter {
  readonly rowCount: number;
  readonly columns: readonly ParquetColumn[];
  readonly groups: readonly RowGroup[];
  /** What its writer added, by key. */
  readonly remarks: ReadonlyMap<string, string>;
}

export type ParquetColumn = FlatColumn | OtherColumn;

/** A column with one value, or null, a row. */
export interface FlatColumn {
  readonly name: string;
  readonly holds: ValueKind;
  readonly stored: StoredType;
  /** Of a value, where all have as many. */
  readonly byteLength: number;
  readonly mayBeNull: boolean;
  /** The index of its chunk in each row group. */
  readonly chunk: number;
}

/** A column that is none of a table. */
export interface OtherColumn {
  readonly name: string;
  readonly holds: undefined;
  /** What is in it, such as `lists or structures`. */
  readonly instead: string;
}

/** What is in a column that none can be made of. */
export const otherBytes = 'bytes that are no texts, numbers or dates';

export interface RowGroup {
  readonly rowCount: number;
  readonly chunks: readonly ColumnChunk[];
}

/** The pages of one column in one row group. */
export interface ColumnChunk {
  /** As `CompressionCodec` numbers them. */
  readonly codec: number;
  readonly start: number;
  readonly end: number;
}

const magic = 'PAR1';
const encryptedMagic = 'PARE';
const tailBytes = 8;
const mostFooterBytes = 32 * 1024 * 1024;
const latin1 = new TextDecoder('latin1');

/** Fields of `FileMetaData`. */
const ofFile = { schema: 2, rowCount: 3, groups: 4, remarks: 5, encryption: 8 };
/** Of `SchemaElement`. */
const ofElement = { type: 1, length: 2, repetition: 3, name: 4, childCount: 5 };
const repeated = 2;
const required = 0;
/** Of `RowGroup`. */
const ofGroup = { columns: 1, rowCount: 3 };
/** Of `ColumnChunk`. */
const ofChunk = { file: 1, metadata: 3, encryption: 8 };
/** Of `ColumnMetaData`. */
const ofMetadata = { codec: 4, bytes: 7, firstPage: 9, dictionary: 11 };

/**
 * Reads the end of a Parquet file, where all is told of it. Nothing is made of what it says before it was held against the
 * file's size: it may come from anywhere. Throws ParquetError. Source: parquet.thrift of Apache Parquet 2.11.
 */
export async function readFooter(file: RandomAccess): Promise<ParquetFooter> {
  const struct = await readFileMetadata(file);
  if (struct.has(ofFile.encryption)) throw encrypted();
  const rowCount = struct.count(ofFile.rowCount, 'how many rows it has');
  const columns = readSchema(struct.structs(ofFile.schema));
  const chunkCount = columns.reduce((count, { leafCount }) => count + leafCount, 0);
  const groups = struct.structs(ofFile.groups).map((group) => readGroup(group, chunkCount, file.sizeBytes));
  const grouped = groups.reduce((sum, group) => sum + group.rowCount, 0);
  if (grouped !== rowCount) {
    throw new ParquetError(`declares ${rowCount} rows, and its row groups ${grouped}: it is damaged`);
  }
  // Else a few bytes could be unpacked again and again.
  const chunkBytes = groups
    .flatMap(({ chunks }) => chunks)
    .reduce((sum, { start, end }) => sum + end - start, 0);
  if (chunkBytes > file.sizeBytes) throw new ParquetError('is damaged: columns of it overlap');
  const remarks = struct
    .structs(ofFile.remarks)
    .map((pair) => [pair.text(1) ?? '', pair.text(2) ?? ''] as const);
  return { rowCount, columns: columns.map(({ column }) => column), groups, remarks: new Map(remarks) };
}

async function readFileMetadata(file: RandomAccess): Promise<ThriftStruct> {
  const { sizeBytes } = file;
  if (sizeBytes === 0) throw new ParquetError('is an empty file');
  if (sizeBytes < magic.length + tailBytes)
    throw new ParquetError('is too short to be Parquet: it is cut off');
  const tail = await file.read(sizeBytes - tailBytes, tailBytes);
  const ending = latin1.decode(tail.subarray(4));
  if (ending === encryptedMagic) throw encrypted();
  if (ending !== magic) throw new ParquetError('is no Parquet file, or is cut off: its end is missing');
  const length = new DataView(tail.buffer, tail.byteOffset).getUint32(0, true);
  if (length > mostFooterBytes) {
    throw new ParquetError(`has a footer of ${length} bytes, and at most ${mostFooterBytes} are read`);
  }
  if (length > sizeBytes - tailBytes - magic.length) {
    throw new ParquetError('is cut off: its footer begins before the file does');
  }
  const bytes = await file.read(sizeBytes - tailBytes - length, length);
  try {
    return readThrift(bytes, 0).struct;
  } catch (error) {
    if (error instanceof ParquetError) throw error;
    throw new ParquetError('is damaged: its footer ends in the middle', { cause: error });
  }
}

interface ReadColumn {
  readonly column: ParquetColumn;
  /** Row groups have a chunk for each of its leaves. */
  readonly leafCount: number;
}

/** The columns of the top level, of which nested ones take several elements. */
function readSchema(elements: readonly ThriftStruct[]): readonly ReadColumn[] {
  const columns: ReadColumn[] = [];
  let chunk = 0;
  for (let index = 1; index < elements.length;) {
    const first = elements[index];
    if (!first) break;
    let leafCount = 0;
    // Elements stand in depth-first order, each with the number of those directly below.
    let open = 1;
    for (; open > 0; index++) {
      const element = elements[index];
      if (!element) throw new ParquetError('is damaged: its schema names more columns than it has');
      const childCount = element.number(ofElement.childCount) ?? 0;
      if (childCount <= 0) leafCount++;
      open += Math.max(0, childCount) - 1;
    }
    columns.push({ column: readColumn(first, chunk), leafCount });
    chunk += leafCount;
  }
  return columns;
}

function readColumn(element: ThriftStruct, chunk: number): ParquetColumn {
  const name = element.text(ofElement.name) ?? '';
  const stored = storedTypes[element.number(ofElement.type) ?? -1];
  const isNested =
    (element.number(ofElement.childCount) ?? 0) > 0 || element.number(ofElement.repetition) === repeated;
  if (isNested || !stored) return { name, holds: undefined, instead: 'lists or structures' };
  const holds = valueKindOf(element, stored);
  if (!holds) return { name, holds: undefined, instead: otherBytes };
  const byteLength = element.number(ofElement.length) ?? 0;
  if (stored === 'FIXED_LEN_BYTE_ARRAY' && !(byteLength > 0)) {
    throw new ParquetError('is damaged: it has values without a length');
  }
  return {
    name,
    holds,
    stored,
    byteLength,
    mayBeNull: element.number(ofElement.repetition) !== required,
    chunk,
  };
}

function readGroup(group: ThriftStruct, chunkCount: number, sizeBytes: number): RowGroup {
  const rowCount = group.count(ofGroup.rowCount, 'how many rows a row group has');
  const chunks = group.structs(ofGroup.columns).map((chunk) => readChunk(chunk, sizeBytes));
  if (chunks.length !== chunkCount) {
    throw new ParquetError(
      `is damaged: a row group has ${chunks.length} columns, and its schema ${chunkCount}`,
    );
  }
  return { rowCount, chunks };
}

function readChunk(chunk: ThriftStruct, sizeBytes: number): ColumnChunk {
  if (chunk.has(ofChunk.file)) throw new ParquetError('has its columns in other files, which are not read');
  const metadata = chunk.struct(ofChunk.metadata);
  if (chunk.has(ofChunk.encryption) || !metadata) throw encrypted();
  const dictionary = metadata.number(ofMetadata.dictionary) ?? 0;
  const firstPage = metadata.count(ofMetadata.firstPage, 'where a column begins');
  const start = dictionary > 0 && dictionary < firstPage ? dictionary : firstPage;
  const end = start + metadata.count(ofMetadata.bytes, 'how many bytes a column has');
  if (end > sizeBytes) throw new ParquetError('is damaged: a column of it lies beyond its end');
  return { codec: metadata.count(ofMetadata.codec, 'how a column is packed'), start, end };
}

function encrypted(): ParquetError {
  return new ParquetError('is encrypted: write it without encryption');
}
