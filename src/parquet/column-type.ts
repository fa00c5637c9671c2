import type { ThriftStruct } from './thrift-struct.js';

/** How a value is stored. Source: parquet.thrift of Apache Parquet 2.11, `enum Type`, in its order. */
export const storedTypes = [
  'BOOLEAN',
  'INT32',
  'INT64',
  'INT96',
  'FLOAT',
  'DOUBLE',
  'BYTE_ARRAY',
  'FIXED_LEN_BYTE_ARRAY',
] as const;
export type StoredType = (typeof storedTypes)[number];

/** What the stored value means. */
export type ValueKind =
  | { readonly kind: 'flag' | 'real' | 'half' | 'date' | 'text' | 'uuid' }
  | { readonly kind: 'integer'; readonly isUnsigned: boolean }
  /** The stored integer ÷ 10^scale. */
  | { readonly kind: 'decimal'; readonly scale: number }
  | { readonly kind: 'time'; readonly perSecond: number }
  /** `isUtc`: a point in time, told in UTC; else what a clock on the wall showed. */
  | { readonly kind: 'timestamp'; readonly perSecond: number; readonly isUtc: boolean }
  /** Nanoseconds of the day and the Julian day, in twelve bytes. */
  | { readonly kind: 'julian' };

/** `converted_type`, the older way to tell what a value means. */
const converted = {
  text: 0,
  enum: 4,
  decimal: 5,
  date: 6,
  timeMillis: 7,
  timeMicros: 8,
  timestampMillis: 9,
  timestampMicros: 10,
  firstUnsigned: 11,
  lastUnsigned: 14,
  json: 19,
};
const field = { scale: 7, convertedType: 6, logicalType: 10 };
/** The fields of `union LogicalType`. */
const logical = {
  text: 1,
  enum: 4,
  decimal: 5,
  date: 6,
  time: 7,
  timestamp: 8,
  integer: 10,
  unknown: 11,
  json: 12,
  uuid: 14,
  half: 15,
};
const texts = [logical.text, logical.enum, logical.json];
const convertedTexts = [converted.text, converted.enum, converted.json];
const [milli, micro, nano] = [1e3, 1e6, 1e9];
const mostScale = 1000;

/** What the values of a schema element mean; `undefined` for what is no cell of a table, such as an interval. */
export function valueKindOf(element: ThriftStruct, stored: StoredType): ValueKind | undefined {
  const type = element.struct(field.logicalType);
  const older = element.number(field.convertedType) ?? -1;
  switch (stored) {
    case 'BOOLEAN':
      return { kind: 'flag' };
    case 'FLOAT':
    case 'DOUBLE':
      return { kind: 'real' };
    case 'INT96':
      return { kind: 'julian' };
    case 'INT32':
    case 'INT64':
      return kindOfInteger(element, type, older, stored);
    default:
      return kindOfBytes(element, type, older, stored);
  }
}

function kindOfInteger(
  element: ThriftStruct,
  type: ThriftStruct | undefined,
  older: number,
  stored: StoredType,
): ValueKind | undefined {
  const time = type?.struct(logical.time);
  const timestamp = type?.struct(logical.timestamp);
  if (timestamp)
    return { kind: 'timestamp', perSecond: unitOf(timestamp), isUtc: timestamp.flag(1) === true };
  if (time) return { kind: 'time', perSecond: unitOf(time) };
  if (type?.has(logical.date) || older === converted.date) return { kind: 'date' };
  if (type?.has(logical.decimal) || older === converted.decimal) return decimal(element, type);
  if (older === converted.timestampMillis || older === converted.timestampMicros) {
    return {
      kind: 'timestamp',
      perSecond: older === converted.timestampMillis ? milli : micro,
      isUtc: false,
    };
  }
  if (older === converted.timeMillis || older === converted.timeMicros) {
    return { kind: 'time', perSecond: stored === 'INT32' ? milli : micro };
  }
  const isUnsigned =
    type?.struct(logical.integer)?.flag(2) === false ||
    (older >= converted.firstUnsigned && older <= converted.lastUnsigned);
  return { kind: 'integer', isUnsigned };
}

function kindOfBytes(
  element: ThriftStruct,
  type: ThriftStruct | undefined,
  older: number,
  stored: StoredType,
): ValueKind | undefined {
  if (type?.has(logical.decimal) || older === converted.decimal) return decimal(element, type);
  if (type?.has(logical.uuid)) return { kind: 'uuid' };
  if (type?.has(logical.half)) return { kind: 'half' };
  if (texts.some((id) => type?.has(id)) || convertedTexts.includes(older)) return { kind: 'text' };
  // Some write texts without saying so; bytes that are none are found when they are read.
  const isPlain = older < 0 && (!type || type.has(logical.unknown));
  return stored === 'BYTE_ARRAY' && isPlain ? { kind: 'text' } : undefined;
}

function decimal(element: ThriftStruct, type: ThriftStruct | undefined): ValueKind | undefined {
  const scale = type?.struct(logical.decimal)?.number(1) ?? element.number(field.scale) ?? 0;
  return scale >= 0 && scale <= mostScale ? { kind: 'decimal', scale } : undefined;
}

function unitOf(timed: ThriftStruct): number {
  const unit = timed.struct(2);
  if (unit?.has(1)) return milli;
  return unit?.has(2) ? micro : nano;
}
