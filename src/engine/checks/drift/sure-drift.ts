import { chiSquaredUpperTail } from '../../../statistics/chi-squared.js';
import { float, text } from '../../contract/case-result.js';
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
      const rated = cases.filter((caseResult) => numberOf(caseResult, 'bins') !== undefined).length;
      return cases.map((caseResult) => rate(caseResult, familyAlpha / Math.max(1, rated)));
    },
  };
}

function rate(caseResult: CaseResult, alpha: number): CaseResult {
  const [index = 0, bins = 0, n = 0, m = 0] = [
    'population stability index',
    'bins',
    'reference sample size',
    'evaluation sample size',
  ].map((name) => numberOf(caseResult, name));
  const { outcome } = caseResult;
  if (bins < 2 || (outcome.kind === 'measured' && outcome.severity === 'pass')) return caseResult;
  const byChance = chiSquaredUpperTail((index * n * m) / (n + m), bins - 1);
  const chance = float('probability by chance', 'drift-stat', byChance);
  if (outcome.kind === 'measured' && byChance < alpha) {
    return { ...caseResult, measurements: [...caseResult.measurements, chance] };
  }
  const uncertain = text(
    'uncertain',
    'performance-metric-value',
    `an index of ${index.toFixed(3)} over ${bins} values can't be told from chance with ${n} and ${m} rows`,
  );
  return {
    ...caseResult,
    outcome: { kind: 'measured', severity: 'pass' },
    measurements: [...caseResult.measurements, chance, uncertain],
  };
}

function numberOf({ measurements }: CaseResult, name: string): number | undefined {
  const value = measurements.find((one) => one.name === name)?.value;
  if (!value) return undefined;
  return 'float' in value ? value.float : 'int' in value ? value.int : undefined;
}
