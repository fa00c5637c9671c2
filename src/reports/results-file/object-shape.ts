import { optional } from './adapted-shape.js';
import { plain, wrong, type Shape, type ValueOf, type Words } from './shape.js';

export type KindShape<Value> = Shape<Value> & { readonly members: { readonly kind: Words<string> } };
type Shapes = Readonly<Record<string, Shape<unknown>>>;
/** What an object of the file holds. */
export type Members = Readonly<Record<string, unknown>>;
type ValuesOf<M extends Shapes> = { readonly [Name in keyof M]: ValueOf<M[Name]> };

/** Own members only, also for a name such as `__proto__`. The place of a value doesn't tell its name, which is foreign. */
export function mapOf<Value>(shape: Shape<Value>): Shape<{ readonly [name: string]: Value }> {
  const each = <From, To>(object: Readonly<Record<string, From>>, turn: (value: From) => To) =>
    Object.fromEntries(Object.entries(object).map(([name, value]) => [name, turn(value)]));
  return {
    read: (value, at) => each(asObject(value, at), (one) => shape.read(one, at)),
    write: (values) => each(values, (one) => shape.write(one)),
    schema: { type: 'object', additionalProperties: shape.schema },
  };
}

/** Members that this version doesn't know are ignored, and not written. The others are written in this order. */
export function object<const M extends Shapes>(members: M): Shape<ValuesOf<M>> & { readonly members: M } {
  const entries = Object.entries(members);
  return {
    read: (value, at) => {
      const given = asObject(value, at);
      const read: Record<string, unknown> = {};
      for (const [name, shape] of entries) read[name] = readMember(given, name, at, shape);
      return read as ValuesOf<M>;
    },
    write: (values: Members) => {
      const written: Record<string, unknown> = {};
      for (const [name, shape] of entries) {
        written[name] = shape.isAsIs ? values[name] : shape.write(values[name]);
      }
      return written;
    },
    schema: {
      type: 'object',
      required: entries.filter(([, { mayBeMissing }]) => !mayBeMissing).map(([name]) => name),
      properties: Object.fromEntries(entries.map(([name, { schema }]) => [name, schema])),
    },
    members,
  };
}

/** An object that tells only what is known: the other members are missing, in what is read, too. */
export function partial<const M extends Shapes>(members: M): Shape<Partial<ValuesOf<M>>> {
  const all = object(
    Object.fromEntries(Object.entries(members).map(([name, shape]) => [name, optional(shape)])),
  );
  return {
    read: (value, at) => {
      const known = Object.entries(all.read(value, at)).filter(([, one]) => one !== undefined);
      return Object.fromEntries(known) as Partial<ValuesOf<M>>;
    },
    write: (values) => all.write(values),
    schema: { type: 'object', properties: all.schema['properties'] ?? {} },
  };
}

/** Objects of several kinds, told apart by their member `kind`. */
export function oneKindOf<const Kinds extends readonly { readonly kind: string }[]>(
  ...kinds: { readonly [Place in keyof Kinds]: KindShape<Kinds[Place]> }
): Shape<Kinds[number]> {
  const shapes: readonly KindShape<Kinds[number]>[] = kinds;
  const shapeOf = new Map(shapes.flatMap((shape) => shape.members.kind.words.map((word) => [word, shape])));
  const kind = plain({}, (word, at) => {
    const shape = typeof word === 'string' ? shapeOf.get(word) : undefined;
    if (!shape) throw wrong(word, at, `one of ${[...shapeOf.keys()].join(', ')}`);
    return shape;
  });
  return {
    read: (value, at) => readMember(asObject(value, at), 'kind', at, kind).read(value, at),
    write: (value) => shapeOf.get(value.kind)?.write(value),
    schema: { oneOf: shapes.map(({ schema }) => schema) },
  };
}

export function asObject(value: unknown, at: string): Members {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(value, at, 'an object');
  return value as Members;
}

/** A member of an object; what the object inherits is none. `at`: the object's place, empty for the file itself. */
export function readMember<Value>(
  object: Members,
  name: string,
  at: string,
  shape: Pick<Shape<Value>, 'read'>,
): Value {
  return shape.read(
    Object.hasOwn(object, name) ? object[name] : undefined,
    at === '' ? name : `${at}.${name}`,
  );
}
