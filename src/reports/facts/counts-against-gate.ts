import { compileThresholds } from '../../domain/judge/threshold-rules.js';
import type { Finding } from '../../domain/outcome.js';
import type { GatePolicy } from '../../domain/plan.js';

/**
 * Tells whether a finding can fail the gate at all, whatever the limit: alerts unless its rule's `fail-on` is `never`,
 * warnings where they are findings or limited. Without a policy only alerts do.
 */
export function gateCounter(policy: GatePolicy | undefined): (finding: Finding) => boolean {
  const rules = policy && compileThresholds(policy);
  return ({ severity, testCase }) => {
    if (rules === undefined) return severity === 'alert';
    const { failOn, maxWarnings } = rules.ruleOf(testCase).thresholds;
    if (failOn === 'never') return false;
    return severity === 'alert' || failOn === 'warning' || maxWarnings !== undefined;
  };
}
