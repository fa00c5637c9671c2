/** Protobuf JSON: what is not set is null, or is not there. */
export type Nullable<T> = T | null | undefined;

export interface Uuid {
  readonly uuid: string;
}

/** int64 travels as text; a careful reader also takes a number. */
export type Int64 = string | number;
