/** What reports tell of a stress test: the part of its page that a reader of a finding needs. Plain text, no Markdown. */
export interface TestPage {
  /** For people, such as `Accuracy on a subset`. */
  readonly title: string;
  /** One sentence: what it does. */
  readonly about: string;
  /** What usually causes a finding. */
  readonly causes: string;
  /** What to do about one. */
  readonly remedy: string;
  /** Of the whole page, from the root of the repository. */
  readonly path: string;
}

export const pagesFolder = 'docs/tests';

/** `docs/tests/floor-ranking.md` for `floor:ranking`: no file is named with a colon on Windows. */
export function pagePath(testType: string): string {
  return `${pagesFolder}/${testType.replaceAll(':', '-')}.md`;
}
