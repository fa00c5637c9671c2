import type { Json } from '../../domain/plan.js';
import { didYouMeanInBrackets } from '../../domain/words/nearest.js';
import type { AnyShape, Given, Parameter, Reading, Shape } from './parameter.js';

/** The values of all parameters. Names that the shape has not are passed over; `findUnknown` tells them. */
export function readShape<Values>(shape: Shape<Values>, given: Given, reading: Reading): Values {
  const entries = Object.entries<Parameter<unknown>>(shape).map(([name, parameter]) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    return [name, parameter.read(value, { ...reading, path: `${reading.path}.${name}` })];
  });
  // Each name has the value of its own parameter.
  return Object.fromEntries(entries) as Values;
}

/** The published defaults by name. */
export function defaultsOf(shape: AnyShape): Given {
  return Object.fromEntries(Object.entries(shape).map(([name, { preset }]) => [name, preset]));
}

/** One problem for each name that is none of `allowed`; a misspelt parameter would have no effect unnoticed. */
export function findUnknown(given: Given, allowed: readonly string[], path: string): string[] {
  return Object.keys(given)
    .filter((name) => !allowed.includes(name))
    .map((name) => {
      const near = didYouMeanInBrackets(name, allowed);
      return `${path}.${name} is not a parameter${near}; allowed: ${allowed.join(', ') || 'none'}`;
    });
}

/** The parameters of both. A name in both is the second's. */
export function joinShapes<A, B>(first: Shape<A>, second: Shape<B>): Shape<A & B> {
  return { ...first, ...second } as Shape<A & B>;
}

export function isJsonObject(value: Json | undefined): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
