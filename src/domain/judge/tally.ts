import type { Thresholds } from '../plan.js';
import { plural } from '../words/plural.js';
import { getOrMake } from './get-or-make.js';
import { limitOf, type ThresholdRule } from './threshold-rules.js';

/** Counts findings by the rule that governs them, and tells which limits are exceeded. */
export interface Tally {
  add(rule: ThresholdRule, severity: 'alert' | 'warning'): void;
  /** One clause for each limit that is exceeded, the global rule's first; empty when the gate passes. */
  breaches(adjective: string): string[];
  /** One clause for what was found and yet exceeds no limit: which rule lets it pass. */
  allowances(): string[];
}

export function createTally(): Tally {
  const counts = new Map<ThresholdRule, Found>();
  const nameOf = (rule: ThresholdRule): string => {
    const isAlone = [...counts.keys()].every((other) => other === rule || other.name !== rule.name);
    return isAlone || rule.within === undefined ? (rule.name ?? '') : `${rule.name ?? ''} in ${rule.within}`;
  };
  const byName = (): readonly Counted[] =>
    [...counts]
      .map(([rule, found]) => ({ name: nameOf(rule), thresholds: rule.thresholds, ...found }))
      .sort((a, b) => compareNames(a.name, b.name));
  return {
    add: (rule, severity) => {
      getOrMake(counts, rule, () => ({ alert: 0, warning: 0 }))[severity]++;
    },
    breaches: (adjective) => byName().flatMap((counted) => breachesOf(counted, adjective)),
    allowances: () => byName().flatMap(allowancesOf),
  };
}

interface Found {
  alert: number;
  warning: number;
}

interface Counted extends Readonly<Found> {
  /** `''` for the global rule. */
  readonly name: string;
  readonly thresholds: Thresholds;
}

function breachesOf({ name, thresholds, alert, warning }: Counted, adjective: string): string[] {
  const breach = (found: number, word: 'alert' | 'warning'): string[] => {
    const limit = limitOf(thresholds, word);
    return found > limit
      ? [`${prefix(name)}${plural(found, `${adjective}${word}`)}, at most ${limit} allowed`]
      : [];
  };
  return [...breach(alert, 'alert'), ...breach(warning, 'warning')];
}

function allowancesOf({ name, thresholds, alert, warning }: Counted): string[] {
  const { failOn, maxAlerts, maxWarnings } = thresholds;
  const found = (['alert', 'warning'] as const)
    .map((word) => [word, word === 'alert' ? alert : warning] as const)
    .filter(([, count]) => count > 0);
  if (failOn === 'never') {
    const verb = alert + warning === 1 ? 'fails' : 'fail';
    const counts = found.map(([word, count]) => plural(count, word)).join(' and ');
    return [`${prefix(name)}${counts}, which never ${verb} the gate (fail-on: never)`];
  }
  return found.map(([word, count]) => {
    const limit = word === 'alert' ? maxAlerts : maxWarnings;
    const why =
      limit === undefined
        ? `which ${count === 1 ? "doesn't" : "don't"} fail the gate (fail-on: ${failOn})`
        : `within the ${limit} allowed (max-${word}s)`;
    return `${prefix(name)}${plural(count, word)}, ${why}`;
  });
}

function prefix(name: string): string {
  return name === '' ? '' : `${name}: `;
}

function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
