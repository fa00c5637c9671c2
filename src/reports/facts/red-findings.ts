import {
  compileThresholds,
  limitOf,
  type ThresholdRule,
  type ThresholdRules,
} from '../../domain/judge/threshold-rules.js';
import { isJudged, type Finding, type Outcome } from '../../domain/outcome.js';

/**
 * The findings that make the gate's step red: those of a severity of which there are more than the rule that governs
 * them allows. None where the step is green, as of a run that only reports. Without a policy every alert.
 */
export function redFindings({ verdict, asked }: Outcome): ReadonlySet<Finding> {
  if (!isJudged(verdict) || verdict.kind !== 'failed' || asked?.gate.mode === 'report') return new Set();
  const { findings } = verdict;
  if (!asked) return new Set(findings.filter(({ severity }) => severity === 'alert'));
  const rules = compileThresholds(asked.gate);
  return new Set((['alert', 'warning'] as const).flatMap((severity) => exceeding(findings, severity, rules)));
}

function exceeding(
  findings: readonly Finding[],
  severity: Finding['severity'],
  rules: ThresholdRules,
): readonly Finding[] {
  const groups = new Map<ThresholdRule, Finding[]>();
  for (const finding of findings) {
    if (finding.severity !== severity) continue;
    const rule = rules.ruleOf(finding.testCase);
    const group = groups.get(rule);
    if (group) group.push(finding);
    else groups.set(rule, [finding]);
  }
  return [...groups].flatMap(([{ thresholds }, group]) =>
    group.length > limitOf(thresholds, severity) ? group : [],
  );
}
