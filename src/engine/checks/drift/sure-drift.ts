import { chiSquaredUpperTail } from '../../../statistics/chi-squared.js';
import { float, text } from '../../contract/case-result.js';
import { leastRows } from '../rating/effect.js';
import { familyAlpha } from '../rating/rate-family.js';
import type { Params } from '../../contract/read-params.js';
import type { CaseResult, StressTest } from '../../contract/stress-test.js';

const least = 'min_sample_size';

/**
 * The same test by the rules of all tests: from 20 values on, and what lies beyond a threshold counts only when chance
 * does not explain it, corrected for the number of columns; else it is uncertain, and passes.
 *
 * Without drift the index times nm/(n + m), with n and m values, is about chi-squared with one degree of freedom less
 * than there are bins. Source: B. Yurdakul, "Statistical properties of population stability index", dissertation,
 * Western Michigan University (2018).
 */
export function sureDrift(test: StressTest): StressTest {
  return {
    ...test,
    defaults: withLeast(test.defaults, test.defaults, true),
    readParams: (params, sensitivity) =>
      test.readParams(withLeast(params, test.defaults, false), sensitivity),
    run: async (context, params) => {
      const cases = await test.run(context, withLeast(params, test.defaults, false));
      const rated = cases.filter((caseResult) => numberOf(caseResult, 'bins') !== undefined).length;
      return cases.map((caseResult) => rate(caseResult, familyAlpha / Math.max(1, rated)));
    },
  };
}

/** `min_sample_size` where the test has it, at the top or among `params`; given ones stay unless `isForced`. */
function withLeast(params: Params, defaults: Params, isForced: boolean): Params {
  if (least in defaults) return isForced || !(least in params) ? { ...params, [least]: leastRows } : params;
  const inner = params['params'];
  if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return params;
  return { ...params, params: withLeast(inner as Params, { [least]: leastRows }, isForced) };
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
