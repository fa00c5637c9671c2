import type { IgnoreRule } from '../plan.js';
import { quoteWord } from '../words/quote-word.js';
import type { RuleUsage } from './match-ignore.js';

/** A sentence for each rule that is past its day. `usage` counts the findings that no other rule leaves out. */
export function noteExpired(usage: readonly RuleUsage[]): string[] {
  return usage.map(({ rule, findings }) => {
    const effect =
      findings === 0
        ? 'it matches no finding'
        : `its ${findings === 1 ? 'finding counts' : `${findings} findings count`} again`;
    return `The ignore rule for ${describeRule(rule)} expired on ${rule.expires}: ${effect}. Its reason was ${quoteWord(rule.reason)}.`;
  });
}

/** A sentence for each rule that leaves nothing out, or everything. */
export function noteUnused(usage: readonly RuleUsage[]): string[] {
  return usage.flatMap(({ rule, findings, others }) => {
    if (isEverything(rule)) {
      return [`The ignore rule for ${describeRule(rule)} leaves out every finding until ${rule.expires}.`];
    }
    if (findings > 0) return [];
    const why =
      others > 0
        ? `${others === 1 ? 'the only case it matches was' : `all ${others} cases it matches were`} passed or skipped`
        : 'it matches no case of this run';
    return [`The ignore rule for ${describeRule(rule)} is not used: ${why}.`];
  });
}

export function describeRule({ test, feature, category, case: name }: IgnoreRule): string {
  const parts = [
    test === '*' ? 'all tests' : `test ${quoteWord(test)}`,
    category === undefined || category === '*' ? '' : `category ${quoteWord(category)}`,
    feature === undefined ? '' : `feature ${quoteWord(feature)}`,
    name === undefined ? '' : `case ${quoteWord(name)}`,
  ];
  return parts.filter(Boolean).join(', ');
}

function isEverything({ test, feature, category, case: name }: IgnoreRule): boolean {
  return (
    test === '*' &&
    feature === undefined &&
    name === undefined &&
    (category === undefined || category === '*')
  );
}
