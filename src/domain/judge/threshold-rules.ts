import { nearest } from '../words/nearest.js';
import type { GatePolicy, Thresholds } from '../plan.js';
import { quoteWord } from '../words/quote-word.js';
import type { TestCase } from '../results.js';
import { getOrMake } from './get-or-make.js';

/** Thresholds with the findings that they, and no more specific ones, govern. */
export interface ThresholdRule {
  /** For people, such as `category "drift"`; `undefined` for the global rule. */
  readonly name: string | undefined;
  /** Told as well where a test of several categories has several rules; `undefined` for all but tests' rules. */
  readonly within?: string;
  readonly thresholds: Thresholds;
}

export interface ThresholdRules {
  /** The one rule that counts this case: its test's, else its category's, else the global one. */
  ruleOf(testCase: TestCase): ThresholdRule;
  /** A sentence for each test that has a rule and that no case asked about so far belongs to. */
  noteUnseen(): string[];
}

/** More types than this are not searched for the one that was meant. */
const maxSuggestions = 300;

/**
 * The rules of a policy. Fields that a test's rule lacks come from its category's rule, then from the global one, each
 * field by itself; what is inherited is the limit, never the count.
 */
export function compileThresholds(policy: GatePolicy): ThresholdRules {
  const global: ThresholdRule = { name: undefined, thresholds: policy };
  const tests = new Map(Object.entries(policy.tests));
  const categories = new Map(Object.entries(policy.categories));
  const rules = new Map<string, Map<string, ThresholdRule>>();
  const byCategory = new Map<string, ThresholdRule>();

  const toCategoryRule = (category: string): ThresholdRule => {
    const own = categories.get(category);
    return own ? { name: `category ${quoteWord(category)}`, thresholds: inherit(own, policy) } : global;
  };
  // By what it inherits from: invented categories must not give a test's rule a fresh count each.
  const byTest = new Map<string, Map<ThresholdRule, ThresholdRule>>();
  const toRule = (testType: string, category: string): ThresholdRule => {
    const parent = getOrMake(byCategory, category, () => toCategoryRule(category));
    const own = tests.get(testType);
    if (!own) return parent;
    const ofTest = getOrMake(byTest, testType, () => new Map<ThresholdRule, ThresholdRule>());
    return getOrMake(ofTest, parent, () => ({
      name: `test ${quoteWord(testType)}`,
      within: parent.name ?? 'other categories',
      thresholds: inherit(own, parent.thresholds),
    }));
  };
  return {
    ruleOf: ({ testType, category }) => {
      const ofTest = getOrMake(rules, testType, () => new Map<string, ThresholdRule>());
      return getOrMake(ofTest, category, () => toRule(testType, category));
    },
    noteUnseen: () => {
      const seen = [...rules.keys()].filter((testType) => testType.length <= 120).slice(0, maxSuggestions);
      return [...tests.keys()]
        .filter((testType) => !rules.has(testType))
        .map((testType) => {
          const meant = nearest(testType, seen);
          const hint = meant === undefined ? '' : ` Did you mean ${quoteWord(meant)}?`;
          return `gate.tests has a rule for ${quoteWord(testType)}, but this run has no case of that test.${hint}`;
        });
    },
  };
}

function inherit(own: Partial<Thresholds>, parent: Thresholds): Thresholds {
  return {
    failOn: own.failOn ?? parent.failOn,
    maxAlerts: own.maxAlerts ?? parent.maxAlerts,
    maxWarnings: own.maxWarnings ?? parent.maxWarnings,
  };
}

/** How many findings of a severity are allowed. Warnings are unlimited unless they count as findings or a limit was given. */
export function limitOf(
  { failOn, maxAlerts, maxWarnings }: Thresholds,
  severity: 'alert' | 'warning',
): number {
  if (failOn === 'never') return Infinity;
  return severity === 'alert' ? maxAlerts : (maxWarnings ?? (failOn === 'warning' ? 0 : Infinity));
}
