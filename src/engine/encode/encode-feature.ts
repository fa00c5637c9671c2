import type { CaseOutline } from '../jobs/records.js';
import { urlSafeFeatureId } from './encode-test-case.js';
import { distinct, isFailing, summarizeCases } from './summarize-cases.js';

/** The cases about one feature alone, by its name: those about several features are no feature's own. */
export function casesByFeature(cases: readonly CaseOutline[]): ReadonlyMap<string, readonly CaseOutline[]> {
  const byName = new Map<string, CaseOutline[]>();
  for (const one of cases) {
    const [name, second] = one.caseResult.features;
    if (name === undefined || second !== undefined) continue;
    const found = byName.get(name);
    if (found) found.push(one);
    else byName.set(name, [one]);
  }
  return byName;
}

/** All that was found on one feature. */
export function encodeFeature(name: string, cases: readonly CaseOutline[]): object {
  const { severity, summaryCounts } = summarizeCases(cases);
  return {
    urlSafeFeatureId: urlSafeFeatureId([name]),
    featureName: name,
    severity,
    summaryCounts,
    failingTests: distinct(cases.filter(isFailing).map(({ testType }) => testType)),
    driftStatistic: driftOf(cases),
    modelImpact: null, // What a case calls its impact is in the unit of its test.
    featureInfos: [],
    display: null,
  };
}

/** The first statistic of drift that was measured on it. */
function driftOf(cases: readonly CaseOutline[]): object | null {
  for (const { caseResult } of cases)
    for (const { name, category, value } of caseResult.measurements)
      if (category === 'drift-stat' && 'float' in value && Number.isFinite(value.float))
        return { name, value: value.float };
  return null;
}
