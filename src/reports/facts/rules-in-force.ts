import type { Outcome } from '../../domain/outcome.js';

/** More clauses than a policy can differ by; a foreign file may tell of more. */
const shownRules = 30;

/** By which rules the verdict came about, as far as they differ from the defaults; `''` when none does. Foreign text. */
export function rulesInForce({ asked }: Outcome): string {
  const rules = asked?.rules ?? [];
  const hidden = rules.length - shownRules;
  return [...rules.slice(0, shownRules), ...(hidden > 0 ? [`and ${hidden} more`] : [])].join('; ');
}

/** Characters of all of them together that a report shows. */
export const rulesLength = 2000;
