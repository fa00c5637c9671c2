import { m } from '../../domain/measures/index.js';
import { read } from '../../domain/measures/read.js';
import { severityOf } from '../../domain/judge/severity-of.js';
import type { JudgedVerdict } from '../../domain/outcome.js';
import type { Results } from '../../domain/results.js';
import { whyUncertain } from '../../domain/judge/is-uncertain.js';
import { code } from '../safe-text/escape-html.js';
import { caseCells, featureCells } from './finding-cells.js';
import { findingCells } from './finding-sections.js';
import type { Section } from './fit-sections.js';
import { folded, mapRows, moreIn } from './folded-section.js';
import { testTitle } from '../facts/test-title.js';
import { prose } from './prose.js';
import { tableHead, tableRow } from './html-table.js';

/** Findings that an ignore rule leaves out, with the rule's reason and last day. */
export function ignoredFold({ ignored }: JudgedVerdict, whole: string): Section {
  return caseFold(
    `${ignored.length} ignored`,
    5,
    ['Severity', 'Test', 'Features', 'How large, how sure', 'Where', 'Reason', 'Until'],
    ignored,
    ({ severity, testCase, rule }) => [
      severity,
      ...caseCells(testCase),
      code(rule.reason),
      code(rule.expires),
    ],
    whole,
  );
}

/** Findings that the baseline has as well. */
export function knownFold({ known }: JudgedVerdict, whole: string): Section {
  return caseFold(
    `${known.length} known from the baseline`,
    6,
    ['Severity', 'Since baseline', 'Test', 'Features', 'How large, how sure', 'Where'],
    known,
    (finding) => findingCells(finding, true),
    whole,
  );
}

/** Cases that pass though they are beyond a threshold by their point, and why nothing is sure. */
export function uncertainFold({ uncertain }: JudgedVerdict, whole: string): Section {
  return caseFold(
    `${uncertain.length} uncertain`,
    5,
    ['Test', 'Features', 'How large, how sure', 'Why'],
    uncertain,
    (testCase) => [...caseCells(testCase).slice(0, 3), prose(whyUncertain(testCase))],
    whole,
  );
}

/** Findings of the baseline that pass now. */
export function fixedFold({ comparison }: JudgedVerdict, whole: string): Section {
  const fixed = comparison?.fixed ?? [];
  return caseFold(
    `${fixed.length} fixed`,
    5,
    ['Test', 'Features', 'How large, how sure', 'Where'],
    fixed,
    caseCells,
    whole,
  );
}

/** What could not be measured, and why. */
export function skippedFold(results: Results | undefined, whole: string): Section {
  const cases = results?.cases.filter((testCase) => severityOf(testCase) === 'skip') ?? [];
  return caseFold(
    `${cases.length} skipped`,
    7,
    ['Test', 'Features', 'Reason'],
    cases,
    (testCase) => {
      const reason = read(testCase, m.skipReason);
      return [
        prose(testTitle(testCase.testType), 100),
        featureCells(testCase),
        reason === undefined ? '' : prose(reason),
      ];
    },
    whole,
  );
}

/** Passing cases, counted by test: the first to give way. */
export function passedFold(results: Results | undefined, whole: string): Section {
  const byTest = new Map<string, number>();
  for (const testCase of results?.cases ?? []) {
    if (severityOf(testCase) === 'pass') {
      byTest.set(testCase.testType, (byTest.get(testCase.testType) ?? 0) + 1);
    }
  }
  const total = [...byTest.values()].reduce((sum, count) => sum + count, 0);
  return caseFold(
    `${total} passed`,
    8,
    ['Test', 'Cases'],
    [...byTest],
    ([test, count]) => [prose(testTitle(test), 100), String(count)],
    whole,
  );
}

function caseFold<Item>(
  title: string,
  rank: number,
  columns: readonly string[],
  items: readonly Item[],
  cells: (item: Item) => readonly string[],
  whole: string,
): Section {
  return folded(
    true,
    {
      rank,
      title,
      rowCount: items.length,
      head: tableHead(columns),
      rows: mapRows(items, (item) => tableRow('td', cells(item))),
      tail: '</table>',
    },
    (hidden) => moreIn(whole, hidden),
  );
}
