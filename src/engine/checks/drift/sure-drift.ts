import { m } from '../../../domain/measures/index.js';
import { chiSquaredUpperTail } from '../../../statistics/chi-squared.js';
import { measured, record } from '../../contract/case-result.js';
import { familyAlpha } from '../rating/rate-family.js';
import type { CaseResult, StressTest } from '../../contract/stress-test.js';

/**
 * The same test by the rules of all tests: what lies beyond a threshold counts only when chance
 * does not explain it, corrected for the number of columns; else it is uncertain, and passes.
 *
 * Without drift the index times nm/(n + m), with n and m values, is about chi-squared with one degree of freedom less
 * than there are bins. Source: B. Yurdakul, "Statistical properties of population stability index", dissertation,
 * Western Michigan University (2018).
 */
export function sureDrift(test: StressTest): StressTest {
  return {
    ...test,
    run: async (context, given) => {
      const cases = await test.run(context, given);
      const rated = cases.filter((caseResult) => measured(caseResult, m.bins) !== undefined).length;
      return cases.map((caseResult) => rate(caseResult, familyAlpha / Math.max(1, rated)));
    },
  };
}

function rate(caseResult: CaseResult, alpha: number): CaseResult {
  const [index, bins] = [measured(caseResult, m.psi) ?? 0, measured(caseResult, m.bins) ?? 0];
  const before = measured(caseResult, m.driftReferenceSize) ?? 0;
  const now = measured(caseResult, m.driftEvaluationSize) ?? 0;
  const { outcome } = caseResult;
  if (bins < 2 || (outcome.kind === 'measured' && outcome.severity === 'pass')) return caseResult;
  const byChance = chiSquaredUpperTail((index * before * now) / (before + now), bins - 1);
  const chance = record(m.probabilityByChance, byChance);
  if (outcome.kind === 'measured' && byChance < alpha) {
    return { ...caseResult, measurements: [...caseResult.measurements, chance] };
  }
  const uncertain = record(
    m.uncertain,
    `an index of ${index.toFixed(3)} over ${bins} values can't be told from chance with ${before} and ${now} rows`,
  );
  return {
    ...caseResult,
    outcome: { kind: 'measured', severity: 'pass' },
    measurements: [...caseResult.measurements, chance, uncertain],
  };
}
