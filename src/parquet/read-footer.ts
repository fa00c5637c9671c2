import { encrypted, ParquetError } from './parquet-error.js';
import type { ParquetFooter } from './parquet-footer.js';
import type { RandomAccess } from './random-access.js';
import { readRowGroup } from './read-row-group.js';
import { readSchema } from './read-schema.js';
import { readThrift, type ThriftStruct } from './thrift-struct.js';

const magic = 'PAR1';
const encryptedMagic = 'PARE';
const tailBytes = 8;
const mostFooterBytes = 32 * 1024 * 1024;
const latin1 = new TextDecoder('latin1');

/** Fields of `FileMetaData`. */
const ofFile = { schema: 2, rowCount: 3, groups: 4, remarks: 5, encryption: 8 };

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
  const groups = struct
    .structs(ofFile.groups)
    .map((group) => readRowGroup(group, chunkCount, file.sizeBytes));
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
