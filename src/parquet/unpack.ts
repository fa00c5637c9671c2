import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { snappyUncompress } from 'hyparquet/src/snappy.js';
import { ParquetError } from './parquet-error.js';
import { unpackHadoopLz4, unpackLz4 } from './unpack-lz4.js';
import { unpackZstd } from './unpack-zstd.js';

type Unpacker = (packed: Uint8Array, sizeBytes: number) => Uint8Array;

const intoRoom =
  (unpackInto: (packed: Uint8Array, room: Uint8Array) => unknown): Unpacker =>
  (packed, sizeBytes) => {
    const room = new Uint8Array(sizeBytes);
    unpackInto(packed, room);
    return room;
  };

/** By the number of the codec. Source: parquet.thrift of Apache Parquet 2.11, `enum CompressionCodec`. LZO (3) is read by nobody. */
const unpackers: ReadonlyMap<number, Unpacker> = new Map([
  [0, (packed) => packed],
  [1, intoRoom(snappyUncompress)],
  [2, (packed, sizeBytes) => gunzipSync(packed, { maxOutputLength: sizeBytes })],
  [4, (packed, sizeBytes) => brotliDecompressSync(packed, { maxOutputLength: sizeBytes })],
  [5, intoRoom(unpackHadoopLz4)],
  [6, intoRoom(unpackZstd)],
  [7, intoRoom(unpackLz4)],
]);

/** The bytes of a page, `sizeBytes` of them and never more. Throws ParquetError when they are not what was declared. */
export function unpack(codec: number, packed: Uint8Array, sizeBytes: number): Uint8Array {
  const unpacker = unpackers.get(codec);
  if (!unpacker) {
    throw new ParquetError(
      `is packed in a way that is not read (codec ${codec}): write it with snappy or zstd`,
    );
  }
  if (sizeBytes === 0) return new Uint8Array(0);
  const bytes = unpackOr(unpacker, packed, sizeBytes);
  if (bytes?.length === sizeBytes) return bytes;
  throw new ParquetError('is damaged: a page of it cannot be unpacked');
}

function unpackOr(unpacker: Unpacker, packed: Uint8Array, sizeBytes: number): Uint8Array | undefined {
  try {
    return unpacker(packed, sizeBytes);
  } catch {
    return undefined;
  }
}
