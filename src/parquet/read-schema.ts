import { storedTypes, valueKindOf } from './column-type.js';
import { ParquetError } from './parquet-error.js';
import type { ParquetColumn } from './parquet-footer.js';
import type { ThriftStruct } from './thrift-struct.js';

/** What is in a column that none can be made of. */
export const otherBytes = 'bytes that are no texts, numbers or dates';

/** Fields of `SchemaElement`. */
const ofElement = { type: 1, length: 2, repetition: 3, name: 4, childCount: 5 };
const repeated = 2;
const required = 0;

/** A column of the top level. */
export interface ReadColumn {
  readonly column: ParquetColumn;
  /** Row groups have a chunk for each of its leaves. */
  readonly leafCount: number;
}

/** The columns of the top level, of which nested ones take several elements. */
export function readSchema(elements: readonly ThriftStruct[]): readonly ReadColumn[] {
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
