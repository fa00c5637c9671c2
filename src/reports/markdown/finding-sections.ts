import type { Finding, Outcome } from '../../domain/outcome.js';
import { plural } from '../../domain/words/plural.js';
import { m } from '../../domain/measures/index.js';
import { read } from '../../domain/measures/read.js';
import type { TestCase } from '../../domain/results.js';
import { code } from '../safe-text/escape-html.js';
import { caseCells, changeWords, featureCells } from './finding-cells.js';
import { caseFacts, evidenceOf } from '../facts/case-facts.js';
import { findingsOf } from '../facts/findings-of.js';
import type { Section } from './fit-sections.js';
import { folded, mapRows, moreIn } from './folded-section.js';
import { formatNumber } from '../facts/format-number.js';
import { formatValue } from '../facts/headline.js';
import { tableHead, tableRow } from './html-table.js';
import { prose } from './prose.js';

/** So many stand open; the others are folded. */
const openFindings = 10;

/** The strongest of what counts against the gate, or of what was found before an error: a sentence each. */
export function findingTable(outcome: Outcome, whole: string): Section {
  const { findings, comparison } = findingsOf(outcome);
  const title = comparison ? 'New and worse findings' : 'Findings';
  const shown = findings.slice(0, openFindings);
  // What to do about a test is told once.
  const advised = new Set(new Map(shown.toReversed().map((one) => [one.testCase.testType, one])).values());
  return {
    rank: 3,
    head: findings.length === 0 ? '' : `### ${title}\n\n${tableHead(columns)}`,
    rowCount: shown.length,
    rows: mapRows(shown, (finding) => tableRow('td', toldCells(finding, advised.has(finding)))),
    foot: (hidden) => `\n</table>${moreIn(whole, hidden)}${howSure(shown)}`,
    brief: `<p>${plural(findings.length, 'finding')}: see ${whole}.</p>`,
  };
}

/** What the intervals say, where some are shown. */
function howSure(shown: readonly Finding[]): string {
  const isRated = shown.some(({ testCase }) => read(testCase, m.confidenceLevel) !== undefined);
  return isRated
    ? '\n\n<p><sub>How sure: by chance alone one test finds something in at most about 0.5 % of runs; the floors, the what-ifs and the comparison with a baseline have levels of their own, 2.5 % or 5 %. At least and at most are the ends of the interval that makes it so.</sub></p>'
    : '';
}

/** Those that do not stand open. */
export function furtherFindings(outcome: Outcome, whole: string): Section {
  const others = findingsOf(outcome).findings.slice(openFindings);
  return folded(
    true,
    {
      rank: 4,
      title: `${others.length} more ${others.length === 1 ? 'finding' : 'findings'}`,
      rowCount: others.length,
      head: tableHead(columns),
      rows: mapRows(others, (finding) => tableRow('td', toldCells(finding, false))),
      tail: '</table>',
    },
    (hidden) => moreIn(whole, hidden),
  );
}

const columns = ['Result', 'What was found', 'How large, how sure'];

/** Severity and change; what and where, in a sentence; how large and how sure, with the threshold. */
function toldCells({ severity, testCase, change, isUncertain }: Finding, isAdvised: boolean): string[] {
  const facts = caseFacts(testCase, isUncertain);
  const word = severity === 'alert' ? '🔴 alert' : '🟡 warning';
  const also = facts.echoes.length > 0 ? `Also seen as ${facts.echoes.join('; ')}.` : '';
  const told = [
    `<strong>${prose(facts.title, 100)}</strong>${facts.where === '' ? '' : ` on ${featureCells(testCase)}`}`,
    prose(facts.sentence),
    prose(also),
    ...(facts.page && isAdvised ? [`<em>What to do:</em> ${prose(facts.page.remedy)}`] : []),
    ...(facts.title === facts.testType ? [] : [`<sub>${code(facts.testType)}</sub>`]),
  ];
  return [
    `${word}${change === undefined ? '' : `<br>${changeWords[change]}`}`,
    told.filter(Boolean).join('<br>'),
    [prose(evidenceOf(facts)), prose(facts.uncertain)].filter(Boolean).join('<br>'),
  ];
}

/** Cells of a finding; with a baseline the second says what became of it. */
export function findingCells(
  { severity, testCase, change, isUncertain }: Finding,
  hasBaseline: boolean,
): string[] {
  const word = severity === 'alert' ? '🔴 alert' : '🟡 warning';
  return [
    isUncertain ? `${word} (uncertain)` : word,
    ...(hasBaseline ? [change === undefined ? '' : changeWords[change]] : []),
    ...caseCells(testCase),
  ];
}

/** The metrics of the worst findings, each folded. */
export function findingDetails(outcome: Outcome, shown: number): Section {
  const { findings } = findingsOf(outcome);
  const some = findings.slice(0, shown);
  return folded(true, {
    rank: 6,
    title: some.length < findings.length ? `Details of the worst ${some.length}` : 'Details',
    rowCount: some.length,
    head: '',
    rows: mapRows(some, ({ testCase }) => metricTable(testCase)),
    tail: '',
  });
}

const shownMetrics = 30;

function metricTable(testCase: TestCase): string {
  const rows = testCase.metrics.slice(0, shownMetrics).map(({ name, value }) => {
    const shown = typeof value === 'number' ? formatNumber(value) : code(formatValue(value), 400);
    return tableRow('td', [code(name, 80), shown]);
  });
  const features = featureCells(testCase);
  const title = features === '' ? code(testCase.testType) : `${code(testCase.testType)} on ${features}`;
  return [`<p>${title}</p>`, tableHead(['Metric', 'Value']), ...rows, '</table>'].join('\n');
}
