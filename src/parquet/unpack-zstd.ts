import { Decompress, decompress } from 'fzstd';
import { ParquetError } from './parquet-error.js';

const frameMagic = 0xfd2fb528;
/** Of frames that hold something else; the last four bits are free. */
const skippableMagic = 0x184d2a5;
const checksumBytes = 4;
const blockKind = { raw: 0, repeated: 1, packed: 2 };
/** What any decoder should have room for; more would be made by a few bytes. */
const mostWindowBytes = 8 * 1024 * 1024;

/** Unpacks frames of Zstandard, which together fill `room`. Throws for any other. Source: RFC 8878, section 3. */
export function unpackZstd(packed: Uint8Array, room: Uint8Array): void {
  const frames = [...splitFrames(packed)];
  let filled = 0;
  for (const [index, { bytes, contentBytes, windowBytes }] of frames.entries()) {
    const isLast = index === frames.length - 1;
    const size = contentBytes ?? (isLast ? room.length - filled : undefined);
    if (size === undefined) filled += unpackUntold(bytes, windowBytes, room.subarray(filled));
    else {
      if (filled + size > room.length) throw wrong();
      decompress(bytes, room.subarray(filled, filled + size));
      filled += size;
    }
  }
  if (filled !== room.length) throw wrong();
}

/** A frame that does not tell how much it holds. Returns how much it is. */
function unpackUntold(bytes: Uint8Array, windowBytes: number, room: Uint8Array): number {
  if (windowBytes > mostWindowBytes) throw wrong();
  let filled = 0;
  const unpacker = new Decompress((block) => {
    room.set(block, filled);
    filled += block.length;
  });
  unpacker.push(bytes, true);
  return filled;
}

interface Frame {
  readonly bytes: Uint8Array;
  readonly contentBytes: number | undefined;
  readonly windowBytes: number;
}

function* splitFrames(packed: Uint8Array): Generator<Frame> {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  for (let at = 0; at < packed.length;) {
    const magic = view.getUint32(at, true);
    if (magic >>> 4 === skippableMagic) {
      at += 8 + view.getUint32(at + 4, true);
      continue;
    }
    if (magic !== frameMagic) throw wrong();
    const start = at;
    const { end: headEnd, hasChecksum, ...sizes } = readHead(view, at + 4);
    at = headEnd;
    for (let isLast = false; !isLast;) {
      const head = view.getUint16(at, true) + 65536 * view.getUint8(at + 2);
      isLast = head % 2 === 1;
      const kind = (head >> 1) & 3;
      if (kind > blockKind.packed) throw wrong();
      at += 3 + (kind === blockKind.repeated ? 1 : head >> 3);
    }
    if (hasChecksum) at += checksumBytes;
    if (at > packed.length) throw wrong();
    yield { bytes: packed.subarray(start, at), ...sizes };
  }
}

/** Section 3.1.1.1. */
function readHead(view: DataView, at: number): Omit<Frame, 'bytes'> & { end: number; hasChecksum: boolean } {
  const flags = view.getUint8(at++);
  const isSingleSegment = (flags & 0x20) !== 0;
  let windowBytes = 0;
  if (!isSingleSegment) {
    const window = view.getUint8(at++);
    windowBytes = 2 ** (10 + (window >> 3)) * (1 + (window & 7) / 8);
  }
  at += [0, 1, 2, 4][flags & 3] ?? 0;
  const sizeFlag = flags >> 6;
  const contentBytes = [
    () => (isSingleSegment ? view.getUint8(at) : undefined),
    () => view.getUint16(at, true) + 256,
    () => view.getUint32(at, true),
    () => Number(view.getBigUint64(at, true)),
  ][sizeFlag]?.();
  at += sizeFlag === 0 ? Number(isSingleSegment) : 2 ** sizeFlag;
  return { contentBytes, windowBytes, end: at, hasChecksum: (flags & 4) !== 0 };
}

function wrong(): ParquetError {
  return new ParquetError('is damaged: a page of it is no Zstandard');
}
