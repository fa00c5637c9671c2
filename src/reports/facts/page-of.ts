/** What a reader should know of a test, as its page tells it. */
export interface TestPage {
  readonly title: string;
  readonly about: string;
  readonly causes: string;
  readonly remedy: string;
  readonly path: string;
}

/** The page of a test; `undefined` where there is none, as of a test that only a cluster knows. */
export function pageOf(testType: string): TestPage | undefined {
  return Object.hasOwn(pages, testType) ? pages[testType] : undefined;
}

const pages: Readonly<Record<string, TestPage>> = {};
