import { cleanLine } from '../safe-text/clean-text.js';
import { headlineMetric } from '../facts/headline.js';
import { testTitle } from '../facts/test-title.js';
import { featureCell } from './case-cells.js';
import type { CaseRow } from './case-rows.js';

/** The cases of one test type. */
export interface TestGroup {
  /** Cut to 100 characters, the category to 60. */
  readonly testType: string;
  /** What people call it: `False alarms on a subset`; with its type where another test of the category is called so, too. */
  readonly title: string;
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
  // Maps in a map, and below comparisons without copies: of 100,000 cases even short texts add up.
  const byCategory = new Map<string, Map<string, CaseRow[]>>();
  for (const row of rows) {
    const { category, testType } = row.testCase;
    const byTest = byCategory.get(category) ?? new Map<string, CaseRow[]>();
    byCategory.set(category, byTest);
    const known = byTest.get(testType);
    if (known) known.push(row);
    else byTest.set(testType, [row]);
  }
  const usedIds = new Set<string>();
  const tests = [...byCategory.values()].flatMap((byTest) => [...byTest.values()]);
  const groups = tellApart(tests.map((group) => toGroup(group, usedIds)));
  const worstOf = new Map<string, number>();
  for (const group of groups) {
    worstOf.set(group.category, Math.max(worstOf.get(group.category) ?? 0, badness(group)));
  }
  const rank = ({ category }: TestGroup): number => worstOf.get(category) ?? 0;
  return [...groups].sort(
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
    title: cleanLine(testTitle(testType), 100),
    category: cleanLine(category, 60),
    id: uniqueId(testType, usedIds),
    rows,
    counts,
    commonFeatures: commonFeatures(rows),
    commonMetric: commonMetric(rows),
  };
}

function tellApart(groups: readonly TestGroup[]): readonly TestGroup[] {
  const key = ({ category, title }: TestGroup): string => JSON.stringify([category, title]);
  const known = new Map<string, number>();
  for (const group of groups) known.set(key(group), (known.get(key(group)) ?? 0) + 1);
  return groups.map((group) =>
    known.get(key(group)) === 1 || group.title === group.testType
      ? group
      : { ...group, title: `${group.title} (${group.testType})` },
  );
}

/** Any alert outweighs all warnings. */
function badness({ counts }: TestGroup): number {
  return counts.alert * 1e6 + counts.warning;
}

function commonFeatures(rows: readonly CaseRow[]): string | undefined {
  const [first] = rows;
  if (!first) return undefined;
  const { features } = first.testCase;
  const isSame = ({ testCase: { features: others } }: CaseRow): boolean =>
    others.length === features.length && others.every((feature, index) => feature === features[index]);
  return rows.every(isSame) ? featureCell(first.testCase) : undefined;
}

function commonMetric(rows: readonly CaseRow[]): string | undefined {
  let name: string | undefined;
  for (const { severity, testCase } of rows) {
    if (severity === 'skip') continue;
    const own = headlineMetric(testCase)?.name ?? '';
    if (own !== (name ??= own)) return undefined;
  }
  return name === undefined ? undefined : cleanLine(name, 60);
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
