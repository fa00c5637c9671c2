import { expect, test } from '@jest/globals';
import type { CaseOutcome, Measurement } from '../../../src/engine/contract/stress-test.js';
import type { CaseOutline } from '../../../src/engine/jobs/records.js';
import { deserializeOutlines, serializeOutlines } from '../../../src/engine/store/case-outlines.js';

const outline = (
  testType: string,
  index: number,
  outcome: CaseOutcome,
  features: readonly string[] = [],
  measurements: readonly Measurement[] = [],
): CaseOutline => ({ testType, category: 'drift', index, caseResult: { features, outcome, measurements } });
const pass: CaseOutcome = { kind: 'measured', severity: 'pass' };
const drift = (name: string, float: number): Measurement => ({
  name,
  category: 'drift-stat',
  value: { float },
});
const again = (...cases: readonly CaseOutline[]): readonly CaseOutline[] =>
  deserializeOutlines(serializeOutlines(cases));

test('outlines are there again, in their order', () => {
  const cases = [
    outline('a', 0, pass, ['age']),
    outline('a', 1, { kind: 'measured', severity: 'warning' }, ['age', 'grün']),
    outline('b', 7, { kind: 'measured', severity: 'alert' }),
    outline('a', 2, { kind: 'error', message: '' }, ['']),
    outline('c', 0, { kind: 'skip', reason: '' }, [], [drift('psi', 0.25)]),
    outline('c', 1, pass, [], [drift('js distance', 1e300)]),
  ];
  expect(again(...cases)).toEqual(cases);
  expect(again()).toEqual([]);
});

test('of the measurements the first one of drift is left, of the texts none', () => {
  const [first, second, third] = again(
    outline('a', 0, pass, [], [{ name: 'rows', category: 'failing-inputs', value: { int: 1 } }]),
    outline(
      'a',
      1,
      { kind: 'skip', reason: 'too few rows' },
      [],
      [drift('psi', NaN), drift('js', 1), drift('psi', 2)],
    ),
    outline('a', 2, { kind: 'error', message: 'it raised' }),
  );
  expect(first?.caseResult.measurements).toEqual([]);
  expect(second?.caseResult).toEqual({
    features: [],
    outcome: { kind: 'skip', reason: '' },
    measurements: [drift('js', 1)],
  });
  expect(third?.caseResult.outcome).toEqual({ kind: 'error', message: '' });
});
