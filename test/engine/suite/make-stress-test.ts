import type { StressTest } from '../../../src/engine/contract/stress-test.js';

/** A test that passes, on by default, for binary tabular data. */
export function makeStressTest(testType: string, overrides: Partial<StressTest> = {}): StressTest {
  return {
    testType,
    configKey: testType,
    title: testType,
    description: testType,
    category: 'drift',
    modalities: ['tabular'],
    tasks: ['binary-classification'],
    runsByDefault: true,
    params: {},
    run: () =>
      Promise.resolve([
        { features: [], outcome: { kind: 'measured', severity: 'pass' }, impact: 0, measurements: [] },
      ]),
    ...overrides,
  };
}
