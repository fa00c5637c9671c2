import { defaultMaxDrop } from '../../domain/drop-policy.js';
import { gateRules } from '../../domain/gate-rules.js';
import type { GatePolicy, Plan, Thresholds } from '../../domain/plan.js';
import { plural } from '../../domain/words/plural.js';
import { quoteWord } from '../../domain/words/quote-word.js';

/** More are counted, not listed. */
const shownNames = 6;

/**
 * What of the policy and the tests differs from the defaults, a clause each: whoever reads the verdict must know by
 * which rules it came about. Empty when all are the defaults.
 */
export function describeRules({
  gate,
  run,
  target,
}: Pick<Plan, 'gate' | 'run' | 'target'>): readonly string[] {
  const { tests = {}, categories, excludeColumns, sensitivity } = run;
  const names = Object.keys(tests);
  const isOff = (name: string): boolean => {
    const one = tests[name];
    return typeof one === 'object' && one !== null && 'run' in one && one.run === false;
  };
  const off = names.filter(isOff);
  const tuned = names.filter((name) => !isOff(name));
  return [
    ...describePolicy(gate),
    ...(target.kind === 'embedded' && target.compat !== 'default' ? [`compat ${target.compat}`] : []),
    ...(categories ? [`categories ${list(categories)}`] : []),
    ...(off.length > 0 ? [`tests off: ${list(off)}`] : []),
    ...(tuned.length > 0 ? [`tests re-tuned: ${list(tuned)}`] : []),
    ...(sensitivity !== undefined && sensitivity !== 'default' ? [`sensitivity ${sensitivity}`] : []),
    ...(excludeColumns.length > 0 ? [`columns left out: ${list(excludeColumns)}`] : []),
  ];
}

function describePolicy(gate: GatePolicy): string[] {
  const { categories, tests, ignore, maxDrop } = gate;
  const ownDrops = Object.entries(maxDrop.metrics).map(([name, drop]) => `${name} ${drop}`);
  const own = (names: readonly PlainRule[]): string[] =>
    tellRules(
      gate,
      names.filter((name) => gate[name] !== gateRules[name].fallback),
    );
  const named = (rules: GatePolicy['tests']): string[] =>
    Object.entries(rules).map(
      ([name, rule]) => `${quoteWord(name)} (${tellRules(rule, thresholds).join(', ')})`,
    );
  return [
    ...own(['mode', ...thresholds, 'minTests']),
    ...(maxDrop.overall === defaultMaxDrop.overall ? [] : [`max-drop ${maxDrop.overall}`]),
    ...(ownDrops.length > 0 ? [`max-drop of ${cut(ownDrops).join(', ')}`] : []),
    ...own(['evidence', 'onLostCoverage']),
    ...cut([...named(categories), ...named(tests)]).map((rule) => `rule for ${rule}`),
    ...(ignore.length > 0 ? [plural(ignore.length, 'ignore rule')] : []),
  ];
}

/** Rules that are a word or a number. */
type PlainRule = keyof Thresholds | 'mode' | 'minTests' | 'evidence' | 'onLostCoverage';

const thresholds = ['failOn', 'maxAlerts', 'maxWarnings'] as const;

/** `max-alerts 3` and so on, for those that are there. */
function tellRules(rules: Partial<GatePolicy>, names: readonly PlainRule[]): string[] {
  return names.flatMap((name) =>
    rules[name] === undefined ? [] : [`${gateRules[name].key} ${rules[name]}`],
  );
}

function list(names: readonly string[]): string {
  return cut(names.map(quoteWord)).join(', ');
}

function cut(names: readonly string[]): readonly string[] {
  const hidden = names.length - shownNames;
  return hidden > 0 ? [...names.slice(0, shownNames), `${hidden} more`] : names;
}
