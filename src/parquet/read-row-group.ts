import { encrypted, ParquetError } from './parquet-error.js';
import type { ColumnChunk, RowGroup } from './parquet-footer.js';
import type { ThriftStruct } from './thrift-struct.js';

/** Fields of `RowGroup`. */
const ofGroup = { columns: 1, rowCount: 3 };
/** Of `ColumnChunk`. */
const ofChunk = { file: 1, metadata: 3, encryption: 8 };
/** Of `ColumnMetaData`. */
const ofMetadata = { codec: 4, bytes: 7, firstPage: 9, dictionary: 11 };

/** Some rows of all columns, and where in the file of `sizeBytes` they are. Throws ParquetError. */
export function readRowGroup(group: ThriftStruct, chunkCount: number, sizeBytes: number): RowGroup {
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
