import type { Json } from '../../domain/plan.js';
import { isList, type Kind, optional, withDefault } from './kind.js';
import type { Parameter } from './parameter.js';
import { type Thresholds, widen } from './thresholds.js';

/** Upper bounds `[warning, alert]`, wider for a less sensitive run. */
export function bounds(warning: number, alert: number): Parameter<Thresholds> {
  return withDefault(upperBounds, [warning, alert]);
}

/** The same, or `null` for the test's own. */
export function optionalBounds(): Parameter<Thresholds | undefined> {
  return optional(upperBounds);
}

/**
 * Bounds on a metric's own value, `[warning, alert]`, or `null` when it is not judged. They are the user's own numbers,
 * so the sensitivity leaves them alone. Where a lower value is worse they fall (`[0.9, 0.8]`), otherwise they rise.
 */
export function absoluteBounds(worseWhen: 'lower' | 'higher' | 'either'): Parameter<Thresholds | undefined> {
  return optional({
    allowed: `two numbers, [warning, alert], the second not ${worseWhen === 'lower' ? 'above' : 'below'} the first`,
    parse: (given) => {
      const pair = toPair(given);
      const [warning, alert] = pair ?? [0, 0];
      return (worseWhen === 'lower' ? alert <= warning : alert >= warning) ? pair : undefined;
    },
  });
}

/** Two numbers, or three as old versions had: low, medium, high, of which the middle one is dropped. */
const upperBounds: Kind<Thresholds> = {
  allowed: 'two numbers, [warning, alert], the second not below the first',
  parse: (given, sensitivity) => {
    const pair = toPair(given);
    return pair && pair[0] <= pair[1] ? widen(pair, sensitivity) : undefined;
  },
};

function toPair(given: Json): Thresholds | undefined {
  if (!isList(given) || (given.length !== 2 && given.length !== 3)) return undefined;
  const [warning, alert] = [given[0], given.at(-1)];
  return typeof warning === 'number' && typeof alert === 'number' ? [warning, alert] : undefined;
}
