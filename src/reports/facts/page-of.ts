import { pagePath, type TestPage } from '../../domain/test-page.js';
import { pageFamilies } from './test-pages.js';

export type { TestPage } from '../../domain/test-page.js';

/** The page of a test; `undefined` where there is none, as of a test that only a cluster knows. */
export function pageOf(testType: string): TestPage | undefined {
  for (const { causes, remedy, tests } of pageFamilies) {
    const words = Object.hasOwn(tests, testType) ? tests[testType] : undefined;
    if (words) return { ...words, causes, remedy, path: pagePath(testType) };
  }
  return undefined;
}
