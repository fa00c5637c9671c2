import { cleanLine } from '../clean-text.js';
import { headlineMetric } from '../headline.js';
import { featureCell } from './case-cells.js';
import type { CaseRow } from './case-rows.js';

/** The cases of one test type. */
export interface TestGroup {
  /** Cut to 100 characters, the category to 60. */
  readonly testType: string;
  readonly category: string;
  /** Unique in the page, of a–z, 0–9, `-` and `_`. */
  readonly id: string;
  /** In the order they came in. */
  readonly rows: readonly CaseRow[];
  readonly counts: Readonly<Record<CaseRow['severity'], number>>;
  /** The features that all of its cases are about; `undefined` when they differ. */
  readonly commonFeatures: string | undefined;
  /** Name of the telling metric when all cases have the same. */
  readonly commonMetric: string | undefined;
}

/** Rows by test type: categories and tests with most alerts, then warnings, first. */
export function groupByTest(rows: readonly CaseRow[]): readonly TestGroup[] {
  const byTest = new Map<string, CaseRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.testCase.category, row.testCase.testType]);
    const known = byTest.get(key);
    if (known) known.push(row);
    else byTest.set(key, [row]);
  }
  const usedIds = new Set<string>();
  const groups = [...byTest.values()].map((group) => toGroup(group, usedIds));
  const worstOf = new Map<string, number>();
  for (const group of groups) {
    worstOf.set(group.category, Math.max(worstOf.get(group.category) ?? 0, badness(group)));
  }
  const rank = ({ category }: TestGroup): number => worstOf.get(category) ?? 0;
  return groups.sort(
    (a, b) =>
      rank(b) - rank(a) ||
      a.category.localeCompare(b.category, 'en') ||
      badness(b) - badness(a) ||
      a.testType.localeCompare(b.testType, 'en'),
  );
}

function toGroup(rows: readonly CaseRow[], usedIds: Set<string>): TestGroup {
  const { testType = '', category = '' } = rows[0]?.testCase ?? {};
  const counts = { alert: 0, warning: 0, pass: 0, skip: 0 };
  for (const { severity } of rows) counts[severity]++;
  return {
    testType: cleanLine(testType, 100),
    category: cleanLine(category, 60),
    id: uniqueId(testType, usedIds),
    rows,
    counts,
    commonFeatures: common(rows.map(({ testCase }) => featureCell(testCase))),
    commonMetric: common(
      rows
        .filter(({ severity }) => severity !== 'skip')
        .map(({ testCase }) => cleanLine(headlineMetric(testCase)?.name ?? '', 60)),
    ),
  };
}

/** Any alert outweighs all warnings. */
function badness({ counts }: TestGroup): number {
  return counts.alert * 1e6 + counts.warning;
}

function common(words: readonly string[]): string | undefined {
  const [first] = words;
  return words.every((word) => word === first) ? first : undefined;
}

function uniqueId(testType: string, usedIds: Set<string>): string {
  const word = testType
    .toLowerCase()
    .slice(0, 60)
    .replaceAll(/[^a-z0-9_]+/g, '-');
  const isFree = !usedIds.has(`test-${word}`);
  const id = isFree ? `test-${word}` : `test-${word}-${usedIds.size}`;
  usedIds.add(id);
  return id;
}
