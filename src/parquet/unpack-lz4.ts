import { ParquetError } from './parquet-error.js';

const shortestMatch = 4;
const more = 15;
const prefixBytes = 8;

/** Unpacks one LZ4 block, which fills `room`. Throws ParquetError for any other. Source: LZ4 Block Format Description. */
export function unpackLz4(packed: Uint8Array, room: Uint8Array): void {
  const at = { place: 0 };
  let filled = 0;
  while (at.place < packed.length) {
    const token = packed[at.place++] ?? 0;
    const literals = readLength(packed, at, token >> 4);
    if (at.place + literals > packed.length || filled + literals > room.length) throw wrong();
    room.set(packed.subarray(at.place, at.place + literals), filled);
    at.place += literals;
    filled += literals;
    if (at.place === packed.length) break;
    const distance = (packed[at.place] ?? 0) + 256 * (packed[at.place + 1] ?? 0);
    at.place += 2;
    const match = shortestMatch + readLength(packed, at, token & more);
    if (distance === 0 || distance > filled || filled + match > room.length) throw wrong();
    // Byte by byte: a match may reach into what it writes itself.
    for (const end = filled + match; filled < end; filled++) room[filled] = room[filled - distance] ?? 0;
  }
  if (filled !== room.length) throw wrong();
}

/**
 * As `unpackLz4`, or blocks that each have two big-endian numbers of four bytes before them: how many bytes it unpacks to,
 * and how many it has. Parquet's older LZ4 codec is either of the two. Source: Apache Parquet, Compression.md.
 */
export function unpackHadoopLz4(packed: Uint8Array, room: Uint8Array): void {
  try {
    unpackPrefixed(packed, room);
  } catch {
    unpackLz4(packed, room);
  }
}

function unpackPrefixed(packed: Uint8Array, room: Uint8Array): void {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  let filled = 0;
  for (let at = 0; at < packed.length;) {
    const [size, packedSize] = [view.getUint32(at), view.getUint32(at + 4)];
    at += prefixBytes;
    if (at + packedSize > packed.length || filled + size > room.length) throw wrong();
    unpackLz4(packed.subarray(at, at + packedSize), room.subarray(filled, filled + size));
    at += packedSize;
    filled += size;
  }
  if (filled !== room.length) throw wrong();
}

/** A length of which the token holds the first 15; each byte of 255 says that another follows. */
function readLength(packed: Uint8Array, at: { place: number }, inToken: number): number {
  if (inToken < more) return inToken;
  let length = inToken;
  for (;;) {
    const byte = packed[at.place++];
    if (byte === undefined) throw wrong();
    length += byte;
    if (byte < 255) return length;
  }
}

function wrong(): ParquetError {
  return new ParquetError('is damaged: a page of it is no LZ4');
}
