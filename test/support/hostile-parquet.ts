import { parquetWriteBuffer } from 'hyparquet-writer';

const ofTwoRows = [
  { name: 'row', data: [1, 2], type: 'INT32' as const },
  { name: 'hash', data: [1n, 2n], type: 'INT64' as const },
];
export const ofTwoClasses = [
  { key: 'model-gate', value: JSON.stringify({ format: 1, classNames: ['0', '1'] }) },
];

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

/** What a page says of itself; what is left out, as it is. */
export interface PageClaims {
  readonly unpackedBytes?: number;
  readonly packedBytes?: number;
  readonly crc?: number;
  /** As parquet.thrift numbers them; plain when left out. */
  readonly encoding?: number;
}

const [plain, runs] = [0, 3];
const [dataType, dictionaryType] = [0, 2];

/** A data page of version 1 with the values as they are packed. */
export function dataPage(content: readonly number[], values: number, claims: PageClaims = {}): number[] {
  const ofData = [
    ...[0x10 | i32, ...number(values), 0x10 | i32, ...number(claims.encoding ?? plain)],
    ...[0x10 | i32, ...number(runs), 0x10 | i32, ...number(runs), 0],
  ];
  return page(content, dataType, 5, ofData, claims);
}

/** A dictionary of plain values, as they are packed. */
export function dictionaryPage(
  content: readonly number[],
  values: number,
  claims: PageClaims = {},
): number[] {
  return page(
    content,
    dictionaryType,
    7,
    [0x10 | i32, ...number(values), 0x10 | i32, ...number(plain), 0],
    claims,
  );
}

/** `id`: of the field that tells more of this type of page. */
function page(
  content: readonly number[],
  type: number,
  id: number,
  more: readonly number[],
  { unpackedBytes = content.length, packedBytes = content.length, crc }: PageClaims,
): number[] {
  const sizes = [0x10 | i32, ...number(unpackedBytes), 0x10 | i32, ...number(packedBytes)];
  const check = crc === undefined ? [] : [0x10 | i32, ...number(crc | 0)];
  const step = id - (crc === undefined ? 3 : 4);
  return [0x10 | i32, ...number(type), ...sizes, ...check, (step << 4) | struct, ...more, 0, ...content];
}

/** `type`: as parquet.thrift numbers them. */
export interface HandColumn {
  readonly name: string;
  readonly type: number;
  readonly isOptional?: boolean;
  readonly codec?: number;
  /** Heads and all. */
  readonly pages: readonly number[];
}

export interface FileClaims {
  readonly rows?: bigint | number;
  readonly columnBytes?: bigint;
  /** Of the first column; the others follow. */
  readonly start?: bigint;
  /** All columns begin there. */
  readonly isOverlapping?: boolean;
  readonly remarks?: readonly { readonly key: string; readonly value: string }[];
}

/** A file of one row group, written by hand; its claims may be lies. */
export function fileOf(
  columns: readonly HandColumn[],
  groupRows: number,
  claims: FileClaims = {},
): ArrayBuffer {
  const { rows = groupRows, columnBytes, start = 4n, isOverlapping = false, remarks = [] } = claims;
  const root = [0x40 | binary, ...text('schema'), 0x10 | i32, ...number(columns.length), 0];
  const schema = columns.map(({ name, type, isOptional }) => [
    ...[
      0x10 | i32,
      ...number(type),
      0x20 | i32,
      ...number(isOptional ? 1 : 0),
      0x10 | binary,
      ...text(name),
      0,
    ],
  ]);
  let at = start;
  const chunks = columns.map(({ name, type, codec = 0, pages }) => {
    const size = columnBytes ?? BigInt(pages.length);
    const metadata = [
      ...[0x10 | i32, ...number(type), 0x10 | list, ...listOf(i32, [number(0)])],
      ...[0x10 | list, ...listOf(binary, [text(name)]), 0x10 | i32, ...number(codec)],
      ...[0x10 | i64, ...number(groupRows), 0x10 | i64, ...number(size), 0x10 | i64, ...number(size)],
      ...[0x20 | i64, ...number(at), 0],
    ];
    if (!isOverlapping) at += size;
    return [0x20 | i64, ...number(4), 0x10 | struct, ...metadata, 0];
  });
  const group = [
    ...[0x10 | list, ...listOf(struct, chunks), 0x10 | i64, ...number(at - start)],
    ...[0x10 | i64, ...number(groupRows), 0],
  ];
  const pairs = remarks.map(({ key, value }) => [
    0x10 | binary,
    ...text(key),
    0x10 | binary,
    ...text(value),
    0,
  ]);
  const footer = [
    ...[0x10 | i32, ...number(1), 0x10 | list, ...listOf(struct, [root, ...schema])],
    ...[0x10 | i64, ...number(rows), 0x10 | list, ...listOf(struct, [group])],
    ...[0x10 | list, ...listOf(struct, pairs), 0],
  ];
  const magic = [...Buffer.from('PAR1')];
  const length = [0, 8, 16, 24].map((shift) => (footer.length >> shift) & 0xff);
  const pages = columns.flatMap((column) => column.pages);
  return Uint8Array.from([...magic, ...pages, ...footer, ...length, ...magic]).buffer;
}

export interface Lie extends PageClaims, FileClaims {
  readonly values?: number;
}

/** A file of one int32 column "row" with two values, one of its numbers a lie. */
export function lyingFile({ values = 2, ...lie }: Lie): ArrayBuffer {
  const pages = dataPage([1, 0, 0, 0, 2, 0, 0, 0], values, lie);
  return fileOf([{ name: 'row', type: 1, pages }], 2, lie);
}

/** Two rows of two classes, as the gate might have written them, but for what is given. */
export function predictionsFile({
  rowPages = dataPage([1, 0, 0, 0, 2, 0, 0, 0], 2),
  labelLevels = [4, 1],
  ...claims
}: FileClaims & {
  readonly rowPages?: readonly number[];
  readonly labelLevels?: readonly number[];
}): ArrayBuffer {
  const labels = ['0', '1'].flatMap((label) => [label.length, 0, 0, 0, ...Buffer.from(label)]);
  const floats = (...values: number[]): number[] => [...new Uint8Array(Float32Array.from(values).buffer)];
  const columns = [
    { name: 'row', type: 1, pages: rowPages },
    { name: 'hash', type: 2, pages: dataPage([...floats(1, 2), ...floats(3, 4)], 2) },
    {
      name: 'label',
      type: 6,
      isOptional: true,
      pages: dataPage([labelLevels.length, 0, 0, 0, ...labelLevels, ...labels], 2),
    },
    { name: 'probability:0', type: 4, pages: dataPage(floats(1, 0), 2) },
    { name: 'probability:1', type: 4, pages: dataPage(floats(0, 1), 2) },
  ];
  return fileOf(columns, 2, { remarks: ofTwoClasses, ...claims });
}

/** Levels of which the first is said to be 1 for so many rows. */
export function levelsOf(rowCount: number): number[] {
  return [...varint(2n * BigInt(rowCount)), 1];
}
