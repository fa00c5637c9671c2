import type { BaselineChoice, GatePolicy } from '../../domain/plan.js';
import { limitOf } from '../../domain/judge/threshold-rules.js';
import { plural } from '../../domain/words/plural.js';
import { quoteWord } from '../../domain/words/quote-word.js';

/** What can turn a run under this policy red, a clause each. Foreign text. */
export function redRules(gate: GatePolicy): readonly string[] {
  const own = [...Object.keys(gate.categories), ...Object.keys(gate.tests)];
  return [
    ...['alert' as const, 'warning' as const].flatMap((word) => tellLimit(gate, word)),
    ...(own.length > 0
      ? [`what the rules of their own of ${own.map(quoteWord).join(', ')} count as too many findings`]
      : []),
    ...tellBaseline(gate),
    `fewer than ${plural(gate.minTests, 'judged test case')} (an error)`,
    'a category, test, protected feature or metric that is asked for by name and judged nowhere (an error)',
  ];
}

function tellLimit(gate: GatePolicy, word: 'alert' | 'warning'): string[] {
  const limit = limitOf(gate, word);
  if (limit === Infinity) return [];
  const verb = limit > 1 ? 'are' : 'is';
  const since = gate.baseline.kind === 'none' ? '' : ` that ${verb} new or worse than in the baseline`;
  return [`${limit === 0 ? `any ${word}` : `more than ${plural(limit, word)}`}${since}`];
}

/** Alerts for what got worse; `tellLimit` says how many are too many. */
function tellBaseline({
  baseline,
  evidence,
  maxDrop,
  onLostCoverage,
  onMissingBaseline,
}: GatePolicy): string[] {
  if (baseline.kind === 'none') return [];
  const drops = [
    `${maxDrop.overall}`,
    ...Object.entries(maxDrop.metrics).map(([metric, drop]) => `${quoteWord(metric)} ${drop}`),
  ].join(', ');
  return [
    evidence === 'worse'
      ? `a metric that surely dropped since ${nameOf(baseline)}, by more than ${drops} (max-drop): an alert`
      : `a metric not proven to have dropped by at most ${drops} (max-drop) since ${nameOf(baseline)}: an alert`,
    ...(onLostCoverage === 'fail'
      ? ["whole tests, or more than a tenth of the baseline's cases, not judged: an alert"]
      : []),
    ...(onMissingBaseline === 'fail' ? ['a baseline that is not there (an error)'] : []),
  ];
}

function nameOf(baseline: Exclude<BaselineChoice, { readonly kind: 'none' }>): string {
  switch (baseline.kind) {
    case 'file':
      return baseline.path;
    case 'test-run':
      return `the test run ${baseline.id}`;
    case 'branch':
      return `the branch ${baseline.name}`;
  }
}
