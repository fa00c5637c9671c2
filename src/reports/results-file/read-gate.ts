import { defaultMaxDrop, type MaxDrop } from '../../domain/drop-policy.js';
import type { BaselineChoice, GatePolicy, IgnoreRule, Thresholds } from '../../domain/plan.js';
import {
  failOnLevels,
  gateEvidences,
  modes,
  onLostCoverages,
  onMissingBaselines,
} from '../../domain/vocabulary.js';
import {
  asCount,
  asList,
  asNumber,
  asObject,
  asOneOf,
  asText,
  member,
  orNothing,
  type Members,
  type Reader,
} from './json-members.js';

const asFailOn = asOneOf(failOnLevels);

/** The policy that a run was judged by. What version 1 of the file doesn't have is the default. */
export const readGate: Reader<GatePolicy> = (value, at) => {
  const gate = asObject(value, at);
  return {
    mode: member(gate, 'mode', at, asOneOf(modes)),
    failOn: member(gate, 'failOn', at, asFailOn),
    maxAlerts: member(gate, 'maxAlerts', at, asCount),
    maxWarnings: member(gate, 'maxWarnings', at, orNothing(asCount)),
    minTests: member(gate, 'minTests', at, asCount),
    categories: member(gate, 'categories', at, orNothing(readOverrides)) ?? {},
    tests: member(gate, 'tests', at, orNothing(readOverrides)) ?? {},
    ignore: member(gate, 'ignore', at, orNothing(asList(readIgnoreRule))) ?? [],
    baseline: member(gate, 'baseline', at, orNothing(readBaselineChoice)) ?? { kind: 'none' },
    onMissingBaseline:
      member(gate, 'onMissingBaseline', at, orNothing(asOneOf(onMissingBaselines))) ?? 'absolute',
    onLostCoverage: member(gate, 'onLostCoverage', at, orNothing(asOneOf(onLostCoverages))) ?? 'fail',
    evidence: member(gate, 'evidence', at, orNothing(asOneOf(gateEvidences))) ?? 'worse',
    maxDrop: member(gate, 'maxDrop', at, orNothing(readMaxDrop)) ?? defaultMaxDrop,
  };
};

const readMaxDrop: Reader<MaxDrop> = (value, at) => {
  const maxDrop = asObject(value, at);
  const metrics = Object.entries(member(maxDrop, 'metrics', at, asObject));
  return {
    overall: member(maxDrop, 'overall', at, asNumber),
    metrics: Object.fromEntries(metrics.map(([name, one]) => [name, asNumber(one, `${at}.metrics`)])),
  };
};

const readOverrides: Reader<Readonly<Record<string, Partial<Thresholds>>>> = (value, at) => {
  const overrides = Object.entries(asObject(value, at));
  // Own members only, also for a name such as `__proto__`.
  return Object.fromEntries(overrides.map(([name, one]) => [name, readThresholds(asObject(one, at), at)]));
};

function readThresholds(thresholds: Members, at: string): Partial<Thresholds> {
  const failOn = member(thresholds, 'failOn', at, orNothing(asFailOn));
  const maxAlerts = member(thresholds, 'maxAlerts', at, orNothing(asCount));
  const maxWarnings = member(thresholds, 'maxWarnings', at, orNothing(asCount));
  return {
    ...(failOn !== undefined && { failOn }),
    ...(maxAlerts !== undefined && { maxAlerts }),
    ...(maxWarnings !== undefined && { maxWarnings }),
  };
}

export const readIgnoreRule: Reader<IgnoreRule> = (value, at) => {
  const rule = asObject(value, at);
  return {
    test: member(rule, 'test', at, asText),
    feature: member(rule, 'feature', at, orNothing(asText)),
    category: member(rule, 'category', at, orNothing(asText)),
    case: member(rule, 'case', at, orNothing(asText)),
    reason: member(rule, 'reason', at, asText),
    expires: member(rule, 'expires', at, asText),
  };
};

const readBaselineChoice: Reader<BaselineChoice> = (value, at) => {
  const choice = asObject(value, at);
  const kind = member(choice, 'kind', at, asOneOf(['none', 'file', 'test-run', 'branch']));
  switch (kind) {
    case 'none':
      return { kind };
    case 'file':
      return { kind, path: member(choice, 'path', at, asText) };
    case 'test-run':
      return { kind, id: member(choice, 'id', at, asText) };
    case 'branch':
      return { kind, name: member(choice, 'name', at, asText) };
  }
};
