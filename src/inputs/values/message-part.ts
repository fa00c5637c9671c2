import { didYouMean } from '../../domain/words/nearest.js';
import { isPlainObject } from './json-map.js';
import { notAllowed, shown, type Part, type Refuse } from './part.js';
import type { Schema } from './value-type.js';

type Parts = Readonly<Record<string, Part<unknown>>>;
type Value<P> = P extends Part<infer T> ? T : never;

/** What a message is read into: what may be left out is missing when it was. */
export type MessageOf<Required extends Parts, Optional extends Parts> = {
  readonly [Name in keyof Required]: Value<Required[Name]>;
} & { readonly [Name in keyof Optional]?: Value<Optional[Name]> };

type MemberOf<Members extends Parts> = {
  [Name in keyof Members]: { readonly member: Name; readonly value: Value<Members[Name]> };
}[keyof Members];

/**
 * A message of the API. Its names are given in snake_case; as the API itself, it reads camelCase, too. An empty member
 * counts as not given, and a name that the API doesn't know is refused.
 */
export function message<Required extends Parts, Optional extends Parts>(
  required: Required,
  optional: Optional,
): Part<MessageOf<Required, Optional>> {
  const parts: Parts = { ...optional, ...required };
  return {
    read: (value, path, refuse) => {
      const found = readMembers(parts, value, path, refuse);
      if (!found) return undefined;
      const names = Object.keys(required);
      for (const name of names) {
        if (!found.given.has(name)) refuse(`${path}.${name}`, `is missing${exampleOf(parts, name)}.`);
      }
      const isComplete = names.every((name) => Object.hasOwn(found.values, name));
      return isComplete ? (found.values as MessageOf<Required, Optional>) : undefined;
    },
    schema: {
      ...messageSchema(parts),
      ...(Object.keys(required).length > 0 && {
        allOf: Object.keys(required).map((name) => ({
          anyOf: spellings(name).map((spelling) => ({ required: [spelling] })),
        })),
      }),
    },
  };
}

/** A message of which exactly one member is given. */
export function oneMember<Members extends Parts>(members: Members): Part<MemberOf<Members>> {
  const names = Object.keys(members);
  return {
    read: (value, path, refuse) => {
      const found = readMembers(members, value, path, refuse);
      if (!found) return undefined;
      const [member, second] = found.given;
      if (member === undefined || second !== undefined) {
        const given = [...found.given].join(' and ') || shown(value);
        return refuse(path, `must have exactly one of ${names.join(', ')}, not ${given}.`);
      }
      const chosen = found.values[member];
      return chosen === undefined ? undefined : ({ member, value: chosen } as MemberOf<Members>);
    },
    schema: { ...messageSchema(members), minProperties: 1, maxProperties: 1 },
  };
}

interface Members {
  readonly values: Readonly<Record<string, unknown>>;
  /** Names that were given and are known, be their values right or wrong. */
  readonly given: ReadonlySet<string>;
}

function readMembers(parts: Parts, value: unknown, path: string, refuse: Refuse): Members | undefined {
  const names = Object.keys(parts);
  if (!isPlainObject(value)) {
    return refuse(
      path,
      notAllowed(value, `a map with the keys ${names.join(', ')}`, `{${names[0] ?? ''}: …}`),
    );
  }
  const values: Record<string, unknown> = {};
  const given = new Set<string>();
  const known = new Map(
    names.flatMap((name) => spellings(name).map((spelling) => [spelling, name] as const)),
  );
  for (const [key, one] of Object.entries(value)) {
    const name = known.get(key);
    const part = name === undefined ? undefined : parts[name];
    if (name === undefined || part === undefined) {
      refuse(
        `${path}.${key.slice(0, 60)}`,
        `unknown key.${didYouMean(key.slice(0, 60), names)} Allowed: ${names.join(', ')}`,
      );
    } else if (given.has(name)) {
      refuse(`${path}.${key}`, `is given in snake_case and in camelCase: give one of the two.`);
    } else if (one !== null && one !== undefined) {
      given.add(name);
      const read = part.read(one, `${path}.${key}`, refuse);
      if (read !== undefined) values[name] = read;
    }
  }
  return { values, given };
}

/** `run_name` and `runName`; both are the API's. */
function spellings(name: string): readonly string[] {
  const camel = name.replaceAll(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return camel === name ? [name] : [name, camel];
}

function messageSchema(parts: Parts): Schema {
  const properties = Object.entries(parts).flatMap(([name, { schema }]) =>
    spellings(name).map((spelling) => [spelling, schema] as const),
  );
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
}

function exampleOf(parts: Parts, name: string): string {
  const examples = parts[name]?.schema['examples'];
  const [example] = Array.isArray(examples) ? (examples as readonly unknown[]) : [];
  return typeof example === 'string' ? `. Example: ${example}` : '';
}

/** Refuses two members that say the same thing in different forms. */
export function notBoth<T extends object>(
  part: Part<T>,
  one: keyof T & string,
  other: keyof T & string,
): Part<T> {
  return {
    read: (value, path, refuse) => {
      const found = part.read(value, path, refuse);
      if (found?.[one] === undefined || found[other] === undefined) return found;
      return refuse(`${path}.${other}`, `contradicts ${one}: give one of the two.`);
    },
    schema: part.schema,
  };
}
