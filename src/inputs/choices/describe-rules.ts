import { defaultMaxDrop } from '../../domain/drop-policy.js';
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
  const { mode, minTests, categories, tests, ignore, maxDrop, evidence, onLostCoverage } = gate;
  const ownDrops = Object.entries(maxDrop.metrics).map(([name, drop]) => `${name} ${drop}`);
  const named = (rules: GatePolicy['tests']): string[] =>
    Object.entries(rules).map(
      ([name, rule]) => `${quoteWord(name)} (${describeThresholds(rule).join(', ')})`,
    );
  return [
    ...(mode === 'gate' ? [] : [`mode ${mode}`]),
    ...describeThresholds({
      ...(gate.failOn !== 'alert' && { failOn: gate.failOn }),
      ...(gate.maxAlerts !== 0 && { maxAlerts: gate.maxAlerts }),
      ...(gate.maxWarnings !== undefined && { maxWarnings: gate.maxWarnings }),
    }),
    ...(minTests === 1 ? [] : [`min-tests ${minTests}`]),
    ...(maxDrop.overall === defaultMaxDrop.overall ? [] : [`max-drop ${maxDrop.overall}`]),
    ...(ownDrops.length > 0 ? [`max-drop of ${cut(ownDrops).join(', ')}`] : []),
    ...(evidence === 'worse' ? [] : [`evidence ${evidence}`]),
    ...(onLostCoverage === 'fail' ? [] : [`on-lost-coverage ${onLostCoverage}`]),
    ...cut([...named(categories), ...named(tests)]).map((rule) => `rule for ${rule}`),
    ...(ignore.length > 0 ? [plural(ignore.length, 'ignore rule')] : []),
  ];
}

function describeThresholds({ failOn, maxAlerts, maxWarnings }: Partial<Thresholds>): string[] {
  return [
    ...(failOn === undefined ? [] : [`fail-on ${failOn}`]),
    ...(maxAlerts === undefined ? [] : [`max-alerts ${maxAlerts}`]),
    ...(maxWarnings === undefined ? [] : [`max-warnings ${maxWarnings}`]),
  ];
}

function list(names: readonly string[]): string {
  return cut(names.map(quoteWord)).join(', ');
}

function cut(names: readonly string[]): readonly string[] {
  const hidden = names.length - shownNames;
  return hidden > 0 ? [...names.slice(0, shownNames), `${hidden} more`] : names;
}
