import { gateRules } from '../../domain/gate-rules.js';
import type { GatePolicy } from '../../domain/plan.js';
import type { Given } from '../settings.js';

/** The policy as given, each rule that was not with its fallback. */
export function toGatePolicy(given: Given): GatePolicy {
  return {
    mode: given.mode ?? gateRules.mode.fallback,
    failOn: given['fail-on'] ?? gateRules.failOn.fallback,
    maxAlerts: given['max-alerts'] ?? gateRules.maxAlerts.fallback,
    maxWarnings: given['max-warnings'] ?? gateRules.maxWarnings.fallback,
    minTests: given['min-tests'] ?? gateRules.minTests.fallback,
    categories: given['gate-categories'] ?? gateRules.categories.fallback,
    tests: given['gate-tests'] ?? gateRules.tests.fallback,
    ignore: given.ignore ?? gateRules.ignore.fallback,
    baseline: given.baseline ?? gateRules.baseline.fallback,
    onMissingBaseline: given['on-missing-baseline'] ?? gateRules.onMissingBaseline.fallback,
    onLostCoverage: given['on-lost-coverage'] ?? gateRules.onLostCoverage.fallback,
    evidence: given.evidence ?? gateRules.evidence.fallback,
    maxDrop: given['max-drop'] ?? gateRules.maxDrop.fallback,
  };
}
