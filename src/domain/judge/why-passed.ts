import type { FailOn } from '../vocabulary.js';
import { plural } from '../words/plural.js';

/** The reason of a run that passed. `allowances`: what was found, and which rule lets it pass. */
export function whyPassed(
  judgedCount: number,
  allowances: readonly string[],
  failOn: FailOn,
  known: number,
  ignored: number,
): string {
  const setAside = [
    ...(known > 0 ? [`${plural(known, 'finding')} known from the baseline`] : []),
    ...(ignored > 0 ? [`${ignored} ignored`] : []),
  ];
  const aside = setAside.length > 0 ? ` (${setAside.join(', ')})` : '';
  const none = failOn === 'never' ? 'no finding (fail-on: never)' : 'none beyond the thresholds';
  const found = allowances.length > 0 ? allowances.join('; ') : none;
  return `${plural(judgedCount, 'test case')} judged, ${found}${aside}`;
}
