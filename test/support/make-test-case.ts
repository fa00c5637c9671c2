import type { TestCase } from '../../src/domain/results.js';

export function makeTestCase(overrides: Partial<TestCase> = {}): TestCase {
  return {
    testType: 'text_upper_case',
    caseId: '0',
    category: 'transformations',
    features: ['premise'],
    status: 'pass',
    severity: 'pass',
    importance: 0.01,
    metrics: [],
    unknownWords: [],
    ...overrides,
  };
}
