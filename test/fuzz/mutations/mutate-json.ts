import type { RandomStream } from '../../../src/statistics/random.js';
import { few, pick } from './pick.js';

type Holder = Record<string, unknown> | unknown[];
interface Place {
  readonly holder: Holder;
  readonly key: string;
}

/** Texts that stand for what `JSON.stringify` does not write: not JSON at all, or beyond a double. */
const rawMark = 'raw\u0001';
const raw = [
  'NaN',
  'Infinity',
  '-1e999',
  '1e999',
  '123456789012345678901234567890',
  '-0',
  '01',
  '"\ud800"',
  '"\u0000"',
];
const others: readonly unknown[] = [
  ...[null, true, false, '', 'x', 'NaN', '__proto__', '1e400', '\u202e\u0000', 'y'.repeat(5000)],
  ...[0, -1, 0.5, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308, -1e308, 5e-324],
  ...[[], {}, [[]], [null], { a: {} }],
];
const keys = ['__proto__', 'constructor', 'toString', 'length', '', 'type', 'kind', 'A'.repeat(300)];

/** What may be wrong with a document of which every value was written for a reason: no value becomes another good one. */
const damages: readonly ((place: Place, random: RandomStream) => void)[] = [
  ({ holder, key }) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  },
  (place) => {
    if (Array.isArray(place.holder)) place.holder.splice(Number(place.key), 0, structuredClone(get(place)));
  },
  (place, random) => {
    set(place, rawMark + pick(random, raw));
  },
  (place, random) => {
    const value = get(place);
    if (typeof value === 'string')
      set(place, pick(random, [`${value}X`, value.toUpperCase(), `\u0000${value}`, value.slice(1)]));
  },
  ({ holder }, random) => {
    if (!Array.isArray(holder) || holder.length < 2) return;
    const [one, two] = [random.below(holder.length), random.below(holder.length)];
    [holder[one], holder[two]] = [holder[two], holder[one]];
  },
  (place, random) => {
    set(place, structuredClone(pick(random, others)));
  },
];

/** What makes another document of it, which may be as good. */
const changes: readonly ((place: Place, random: RandomStream) => void)[] = [
  (place, random) => {
    const value = get(place);
    if (typeof value === 'number') set(place, value * pick(random, [0, -1, 1.000001, 10, 1e12]));
  },
  ({ holder, key }, random) => {
    if (Array.isArray(holder)) return;
    const name = pick(random, keys);
    const value = holder[key];
    Reflect.deleteProperty(holder, key);
    Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
  },
  (place, random) => {
    const depth = pick(random, [1, 12, 70, 3000, 100_000]);
    set(
      place,
      rawMark +
        pick(random, [
          '['.repeat(depth) + ']'.repeat(depth),
          '{"a":'.repeat(depth) + '1' + '}'.repeat(depth),
        ]),
    );
  },
  (place, random) => {
    if (Array.isArray(place.holder) && JSON.stringify([get(place)]).length < 2000) {
      const times = pick(random, [3, 100]);
      // Copies, so that what is put into one of them later is not in all.
      place.holder.push(...Array.from({ length: times }, () => structuredClone(get(place))));
    }
  },
];

/** One damage in the document: a member dropped, an item twice or swapped, a value of another type, a word nobody knows. */
export function damageJson(document: unknown, random: RandomStream): string {
  return written(document, (root) => {
    pick(random, damages)(pick(random, placesOf(root)), random);
  });
}

/** Some damages and changes in the document. `moreValues`: what this kind of document knows. */
export function mutateJson(
  document: unknown,
  random: RandomStream,
  moreValues: readonly unknown[] = [],
): string {
  return written(document, (root) => {
    for (let left = few(random, 5); left > 0; left--) {
      const place = pick(random, placesOf(root));
      if (moreValues.length > 0 && random.next() < 0.3) set(place, structuredClone(pick(random, moreValues)));
      else pick(random, [...damages, ...changes])(place, random);
    }
  });
}

function written(document: unknown, change: (root: Holder) => void): string {
  const root = [structuredClone(document)];
  change(root);
  const text = root[0] === undefined ? '' : JSON.stringify(root[0]);
  return text.replaceAll(
    /"raw\\u0001((?:[^"\\]|\\.)*)"/g,
    (_, inner: string) => JSON.parse(`"${inner}"`) as string,
  );
}

/** Where values stand, those of the root included; of a huge list, a few. */
function placesOf(root: Holder): readonly Place[] {
  const places: Place[] = [];
  const visit = (holder: Holder, depth: number): void => {
    for (const [index, key] of Object.keys(holder).entries()) {
      const place = { holder, key };
      places.push(place);
      const value = get(place);
      const isHolder = typeof value === 'object' && value !== null;
      if (isHolder && depth < 40 && index < 300) visit(value as Holder, depth + 1);
    }
  };
  visit(root, 0);
  return places.length > 0 ? places : [{ holder: root, key: '0' }];
}

function get({ holder, key }: Place): unknown {
  return Object.hasOwn(holder, key) ? (Reflect.get(holder, key) as unknown) : undefined;
}

function set({ holder, key }: Place, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
