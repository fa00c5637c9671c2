import { formatNumber } from '../../facts/format-number.js';
import { markup, type Markup } from '../markup.js';
import type { Bound } from './bounds.js';
import type { Scale } from './scale.js';

/** Half the height of a mark that belongs to one row. */
const reach = 9;

/** The bounds of one row, as short lines across it. */
export function boundMarks(bounds: readonly Bound[], x: Scale, y: number): readonly Markup[] {
  return bounds.map(
    ({ severity, value }) =>
      markup`<path class="bound ${severity}" d="M${x(value)} ${y - reach}v${2 * reach}"/>`,
  );
}

/** `a warning begins at 0.2, an alert at 0.6`; `''` without any. */
export function boundWords(bounds: readonly Bound[]): string {
  return bounds
    .map(({ severity, value }, index) => {
      const word = severity === 'alert' ? 'an alert' : 'a warning';
      return `${word} ${index === 0 ? 'begins ' : ''}at ${formatNumber(value, 3)}`;
    })
    .join(', ');
}

/** Keys of the severities that have a bound, with `words` for each. */
export function boundKeys(
  bounds: readonly Bound[],
  words: (severity: Bound['severity']) => string,
): readonly (readonly [className: string, meaning: string])[] {
  return (['warning', 'alert'] as const)
    .filter((severity) => bounds.some((bound) => bound.severity === severity))
    .map((severity) => [`bound ${severity}`, words(severity)] as const);
}
