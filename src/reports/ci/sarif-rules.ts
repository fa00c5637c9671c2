import type { Finding } from '../../domain/outcome.js';
import { cleanLine } from '../safe-text/clean-text.js';
import { pageOf } from '../facts/page-of.js';
import { testTitle } from '../facts/test-title.js';
import { plainMarkdown } from '../markdown/plain-markdown.js';

export interface SarifRules {
  readonly rules: readonly object[];
  /** Position of a finding's rule. */
  readonly indexOf: (finding: Finding) => number;
}

/** A rule for each test that has a result, with its help, in the order of the results. */
export function sarifRules(
  findings: readonly Finding[],
  testTypes: readonly string[],
  docsUrl: string | undefined,
): SarifRules {
  // Two names that differ only in what can't be shown share a rule, as rule ids must be unique.
  const positions = new Map<string, number>();
  const positionOfType = new Map<string, number>();
  const categories = new Map(findings.map(({ testCase }) => [testCase.testType, testCase.category]));
  const rules: object[] = [];
  for (const testType of testTypes) {
    const id = cleanLine(testType) || 'unnamed';
    const position = positions.get(id) ?? rules.length;
    if (position === rules.length) rules.push(rule(id, categories.get(testType) ?? '', docsUrl));
    positions.set(id, position);
    positionOfType.set(testType, position);
  }
  return { rules, indexOf: ({ testCase }) => positionOfType.get(testCase.testType) ?? 0 };
}

function rule(id: string, category: string, docsUrl: string | undefined): object {
  const title = testTitle(id);
  const page = pageOf(id);
  const description = page?.about ?? `Stress test ${id} of the cluster.`;
  const shownCategory = cleanLine(category);
  const parts = [
    description,
    ...(page ? [`What usually causes it: ${page.causes}`, `What to do: ${page.remedy}`] : []),
    `Category: ${shownCategory || 'none'}. The HTML report and results.json show what was measured.`,
  ];
  return {
    id,
    name: title,
    shortDescription: { text: title },
    fullDescription: { text: description },
    ...(docsUrl !== undefined && { helpUri: `${docsUrl}/${page?.path ?? 'docs/stress-tests.md'}` }),
    help: { text: parts.join(' '), markdown: parts.map((part) => plainMarkdown(part)).join('\n\n') },
    defaultConfiguration: { level: 'warning' },
    properties: { tags: ['model-gate', ...(shownCategory === '' ? [] : [shownCategory])] },
  };
}
