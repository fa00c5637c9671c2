import type { Json } from '../../domain/plan.js';
import { isPlainObject, jsonMap, toJsonMap } from './json-map.js';
import { message } from './message-part.js';
import { leaf, listPart, notAllowed, type Part } from './part.js';
import { text, textLike, type ValueType } from './value-type.js';

/** Values of the API that travel in more than one form. */

export const uuid = textLike(
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i,
  'a uuid',
  '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60',
);

/** A text on one line. The platform takes any other character in a name: `#`, `/`, an emoji. */
export function line(example: string): ValueType<string> {
  // eslint-disable-next-line no-control-regex -- control characters are what this refuses
  const pattern = /^[^\u0000-\u001f\u007f]{1,512}$/;
  const like = textLike(pattern, 'a text on one line, at most 512 characters', example);
  return {
    ...like,
    fromConfig: (value) => (typeof value === 'string' ? like.fromText(value.trim()) : undefined) || undefined,
  };
}

/** The id of something registered, or the name it was registered under. */
export const registered = line('b1e6f0a4-7c2d-4e95-8b3a-2f6d1c0e9a75');

export const imageName = textLike(
  /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/,
  'lower-case letters and digits in parts joined by - or _, starting with a letter',
  'huggingface_image',
);

export const truth: ValueType<boolean> = {
  allowed: 'true or false',
  example: 'true',
  fromText: (given) => (given === 'true' ? true : given === 'false' ? false : undefined),
  fromConfig: (value) => (typeof value === 'boolean' ? value : undefined),
  schema: { type: 'boolean' },
};

export const finiteNumber: ValueType<number> = {
  allowed: 'a number',
  example: '0.5',
  fromText: (given) => (/^-?\d+(?:\.\d+)?$/.test(given) ? Number(given) : undefined),
  fromConfig: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
  schema: { type: 'number' },
};

/** A whole number that travels as text; a number is read as well. */
export const int64: ValueType<string> = {
  allowed: 'a whole number of at least 0',
  example: '1000',
  fromText: (given) => (/^\d{1,18}$/.test(given) ? given : undefined),
  fromConfig: (value) => {
    if (typeof value === 'string') return /^\d{1,18}$/.test(value) ? value : undefined;
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
  },
  schema: {
    anyOf: [
      { type: 'integer', minimum: 0 },
      { type: 'string', pattern: '^[0-9]{1,18}$' },
    ],
  },
};

/** An RFC 3339 time. */
export const dateTime = textLike(
  /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/,
  'a time in RFC 3339',
  '2024-01-31T00:00:00Z',
);

/** An id as the SDK takes it, bare, or as it travels: `{uuid: …}`. */
export function idPart(bare: ValueType<string>): Part<string> {
  const wrapped = message({ uuid: leaf(bare) }, {});
  return {
    read: (value, path, refuse) =>
      isPlainObject(value) ? wrapped.read(value, path, refuse)?.uuid : leaf(bare).read(value, path, refuse),
    schema: { anyOf: [bare.schema, wrapped.schema] },
  };
}

/** A map, or the JSON text of one, as the API carries it. */
export const jsonTextOrMap: ValueType<{ readonly [key: string]: Json }> = {
  allowed: 'a map, or the JSON text of one',
  example: '{sep: ";"}',
  fromText: (given) => jsonMap.fromText(given),
  fromConfig: (value) => {
    if (typeof value !== 'string') return toJsonMap(value);
    try {
      return toJsonMap(JSON.parse(value));
    } catch {
      return undefined;
    }
  },
  schema: { anyOf: [{ type: 'object' }, { type: 'string', contentMediaType: 'application/json' }] },
};

/** A list of texts. */
export const textsPart: Part<readonly string[]> = listPart(leaf(text('id')), '[id]');

/** The name of a pull secret, bare as the SDK takes it or `{name: …}`. */
export const pullSecretPart: Part<string> = {
  read: (value, path, refuse) => {
    if (isPlainObject(value))
      return message({ name: leaf(text('registry')) }, {}).read(value, path, refuse)?.name;
    return typeof value === 'string' && value.trim() !== ''
      ? value.trim()
      : refuse(path, notAllowed(value, 'the name of a secret, or {name: …}', 'registry'));
  },
  schema: {
    anyOf: [{ type: 'string', minLength: 1 }, message({ name: leaf(text('registry')) }, {}).schema],
  },
};
