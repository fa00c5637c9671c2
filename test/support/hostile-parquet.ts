import { parquetWriteBuffer } from 'hyparquet-writer';

const ofTwoRows = [
  { name: 'row', data: [1, 2], type: 'INT32' as const },
  { name: 'hash', data: [1n, 2n], type: 'INT64' as const },
];
const ofTwoClasses = [{ key: 'model-gate', value: JSON.stringify({ format: 1, classNames: ['0', '1'] }) }];

export function withHead(head: unknown): ArrayBuffer {
  const kvMetadata = [{ key: 'model-gate', value: JSON.stringify(head) }];
  return parquetWriteBuffer({ columnData: [{ name: 'a', data: [1, 2] }], kvMetadata });
}

export function withProbability(value: number): ArrayBuffer {
  const columnData = [
    ...ofTwoRows,
    { name: 'label', data: ['0', '1'], type: 'STRING' as const },
    { name: 'probability:0', data: [value, 0], type: 'FLOAT' as const },
    { name: 'probability:1', data: [0, 1], type: 'FLOAT' as const },
  ];
  return parquetWriteBuffer({ columnData, kvMetadata: ofTwoClasses });
}

export function withLabel(label: string): ArrayBuffer {
  const columnData = [
    ...ofTwoRows,
    { name: 'label', data: ['0', label], type: 'STRING' as const },
    { name: 'probability:0', data: [1, 0], type: 'FLOAT' as const },
    { name: 'probability:1', data: [0, 1], type: 'FLOAT' as const },
  ];
  return parquetWriteBuffer({ columnData, kvMetadata: ofTwoClasses });
}

export function withColumns(count: number): ArrayBuffer {
  const columnData = Array.from({ length: count }, (_, column) => ({ name: `${column}`, data: [1] }));
  return parquetWriteBuffer({ columnData, kvMetadata: ofTwoClasses });
}

/** A Parquet file that is nothing but a footer. */
export function ofFooter(footer: readonly number[], declaredBytes = footer.length): ArrayBuffer {
  const magic = [...Buffer.from('PAR1')];
  const length = [0, 8, 16, 24].map((shift) => (declaredBytes >> shift) & 0xff);
  return Uint8Array.from([...magic, ...Array<number>(16).fill(0), ...footer, ...length, ...magic]).buffer;
}

// What follows is Thrift's compact protocol, written by hand: a field is (step from the last id) << 4 | type, then its value.
const [i32, i64, binary, list, struct] = [5, 6, 8, 9, 12];

function varint(value: bigint): number[] {
  return value < 128n ? [Number(value)] : [Number(value & 127n) | 128, ...varint(value >> 7n)];
}

function number(value: bigint | number): number[] {
  const big = BigInt(value);
  return varint(big < 0n ? -2n * big - 1n : 2n * big);
}

function text(value: string): number[] {
  return [...varint(BigInt(value.length)), ...Buffer.from(value)];
}

function listOf(type: number, items: readonly (readonly number[])[]): number[] {
  return [0xf0 | type, ...varint(BigInt(items.length)), ...items.flat()];
}

/** Of a schema of so many columns named "a". */
export function footerOfColumns(count: number): number[] {
  const column = [0x40 | binary, ...text('a'), 0];
  return [
    0x10 | i32,
    ...number(1),
    0x10 | list,
    0xf0 | struct,
    ...varint(BigInt(count)),
    ...Array.from({ length: count }, () => column).flat(),
    0,
  ];
}

export function nestedLists(): number[] {
  const one = [0xf0 | list, ...varint(30_000_000n)];
  return [0x10 | list, ...Array.from({ length: 100 }, () => one).flat()];
}

export interface Lie {
  readonly unpackedBytes?: number;
  readonly packedBytes?: number;
  readonly values?: number;
  readonly rows?: bigint;
  readonly columnBytes?: bigint;
  readonly start?: bigint;
}

/** A file of one int32 column "row" with two values, one of its numbers a lie. */
export function lyingFile({
  unpackedBytes = 8,
  packedBytes = 8,
  values = 2,
  rows = 2n,
  columnBytes,
  start = 4n,
}: Lie): ArrayBuffer {
  const dataPage = [
    0x10 | i32,
    ...number(values),
    0x10 | i32,
    0,
    0x10 | i32,
    ...number(3),
    0x10 | i32,
    ...number(3),
    0,
  ];
  const head = [
    0x10 | i32,
    0,
    0x10 | i32,
    ...number(unpackedBytes),
    0x10 | i32,
    ...number(packedBytes),
    0x20 | struct,
    ...dataPage,
    0,
  ];
  const page = [...head, 1, 0, 0, 0, 2, 0, 0, 0];
  const root = [0x40 | binary, ...text('schema'), 0x10 | i32, ...number(1), 0];
  const column = [0x10 | i32, ...number(1), 0x20 | i32, 0, 0x10 | binary, ...text('row'), 0];
  const size = columnBytes ?? BigInt(page.length);
  const metadata = [
    ...[0x10 | i32, ...number(1), 0x10 | list, ...listOf(i32, [number(0)])],
    ...[0x10 | list, ...listOf(binary, [text('row')]), 0x10 | i32, 0, 0x10 | i64, ...number(2)],
    ...[0x10 | i64, ...number(size), 0x10 | i64, ...number(size), 0x20 | i64, ...number(start), 0],
  ];
  const chunk = [0x20 | i64, ...number(4), 0x10 | struct, ...metadata, 0];
  const group = [
    0x10 | list,
    ...listOf(struct, [chunk]),
    0x10 | i64,
    ...number(size),
    0x10 | i64,
    ...number(2),
    0,
  ];
  const footer = [
    ...[0x10 | i32, ...number(1), 0x10 | list, ...listOf(struct, [root, column])],
    ...[0x10 | i64, ...number(rows), 0x10 | list, ...listOf(struct, [group]), 0],
  ];
  const magic = [...Buffer.from('PAR1')];
  const length = [0, 8, 16, 24].map((shift) => (footer.length >> shift) & 0xff);
  return Uint8Array.from([...magic, ...page, ...footer, ...length, ...magic]).buffer;
}
