import type { Json } from '../../domain/plan.js';
import type { Schema, Shape } from './shape.js';

/** null in the file; a missing member reads the same. */
export function nullable<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  const { type, enum: words } = shape.schema;
  const orNull: Schema = Array.isArray(words)
    ? { enum: [...(words as readonly Json[]), null] }
    : typeof type === 'string' && type !== 'object'
      ? { type: [type, 'null'] }
      : { oneOf: [{ type: 'null' }, shape.schema] };
  return {
    ...orNothing(shape),
    write: (value) => (value === undefined ? null : shape.write(value)),
    schema: 'oneOf' in orNull ? orNull : { ...shape.schema, ...orNull },
  };
}

/** A member that is left out where there is nothing to say; null reads the same. */
export function optional<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  return { ...orNothing(shape), mayBeMissing: true };
}

function orNothing<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  return {
    read: (value, at) => (value === undefined || value === null ? undefined : shape.read(value, at)),
    write: (value) => (value === undefined ? undefined : shape.write(value)),
    schema: shape.schema,
  };
}

/** A member that a file of a former version may lack, and what it means then. */
export function since<Value>(shape: Shape<Value>, formerly: Value): Shape<Value> {
  const former = orNothing(shape);
  return { ...shape, read: (value, at) => former.read(value, at) ?? formerly };
}

/** Written for other programs; ours doesn't read it. */
export function unread<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  return { ...orNothing(shape), read: () => undefined };
}

/** A shape with more said of it, such as a description or a bound that only the writer promises. */
export function detailed<S extends Shape<unknown>>(shape: S, details: Schema | string): S {
  const more = typeof details === 'string' ? { description: details } : details;
  return { ...shape, schema: { ...shape.schema, ...more } };
}

/** A shape with a place of its own among the schema's `$defs`. */
export function named<S extends Shape<unknown>>(name: string, shape: S): S & Definition {
  return { ...shape, schema: { $ref: `#/$defs/${name}` }, name, definition: shape.schema };
}

export interface Definition {
  readonly name: string;
  readonly definition: Schema;
}

/** A shape whose values the program holds in another form. */
export function converted<File, Value>(
  shape: Shape<File>,
  fromFile: (file: File) => Value,
  toFile: (value: Value) => File,
): Shape<Value> {
  return {
    ...shape,
    isAsIs: false,
    read: (value, at) => fromFile(shape.read(value, at)),
    write: (value) => shape.write(toFile(value)),
  };
}
