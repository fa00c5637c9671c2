import { deserializeTCompactProtocol } from 'hyparquet/src/thrift.js';
import { checkThrift } from './check-thrift.js';
import { ParquetError } from './parquet-error.js';

const decoder = new TextDecoder();

/** A structure of a Parquet file by the numbers of its fields. Each may be missing, or of another type than it should be. */
export class ThriftStruct {
  constructor(private readonly fields: object) {}

  number(id: number): number | undefined {
    const value = this.field(id);
    return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : undefined;
  }

  flag(id: number): boolean | undefined {
    const value = this.field(id);
    return typeof value === 'boolean' ? value : undefined;
  }

  text(id: number): string | undefined {
    const value = this.field(id);
    return value instanceof Uint8Array ? decoder.decode(value) : undefined;
  }

  struct(id: number): ThriftStruct | undefined {
    const value = this.field(id);
    return isStruct(value) ? new ThriftStruct(value) : undefined;
  }

  structs(id: number): readonly ThriftStruct[] {
    const value = this.field(id);
    return Array.isArray(value) ? value.filter(isStruct).map((item) => new ThriftStruct(item)) : [];
  }

  listLength(id: number): number {
    const value = this.field(id);
    return Array.isArray(value) ? value.length : 0;
  }

  has(id: number): boolean {
    return this.field(id) !== undefined;
  }

  /** A whole number that is not negative. Throws ParquetError when there is none. */
  count(id: number, what: string): number {
    const value = this.number(id);
    if (value !== undefined && Number.isSafeInteger(value) && value >= 0) return value;
    throw new ParquetError(`does not tell ${what}, or tells nonsense`);
  }

  private field(id: number): unknown {
    return Reflect.get(this.fields, `field_${id}`);
  }
}

/**
 * The structure that begins at `offset`, and where it ends. Throws ParquetError for one that makes too much of a few bytes,
 * and RangeError where the bytes end too early.
 */
export function readThrift(
  bytes: Uint8Array,
  offset: number,
): { readonly struct: ThriftStruct; readonly end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = checkThrift(view, offset);
  return { struct: new ThriftStruct(deserializeTCompactProtocol({ view, offset })), end };
}

function isStruct(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && !(value instanceof Uint8Array) && !Array.isArray(value)
  );
}
