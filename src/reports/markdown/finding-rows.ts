import type { Outcome } from '../../domain/outcome.js';
import type { TestCase } from '../../domain/results.js';
import { findingsOf } from '../facts/findings-of.js';
import { formatPercent } from '../facts/format-number.js';
import { shownExamples, type ShownExamples } from '../facts/shown-examples.js';
import { testTitle } from '../facts/test-title.js';
import { code } from '../safe-text/escape-html.js';
import { featureCells } from './finding-cells.js';
import type { Section } from './fit-sections.js';
import { folded, mapRows, moreIn } from './folded-section.js';
import { tableHead, tableRow } from './html-table.js';
import { prose } from './prose.js';

/** Findings whose rows are shown: those that stand open, whose rows a reader wants to see. */
const shownFindings = 10;
/** The columns that a finding is about come first; all are in results.json. */
const shownColumns = 6;
const longestCell = 40;

/** The worst evaluation rows of the strongest findings, a small table each, folded; nothing with `report.rows: false`. */
export function findingRows(outcome: Outcome, whole: string): Section {
  const known = findingsOf(outcome)
    .findings.slice(0, shownFindings)
    .flatMap(({ testCase }) => {
      const shown = shownExamples(outcome.examples, testCase, shownColumns);
      return shown ? [{ testCase, shown }] : [];
    });
  return folded(
    true,
    {
      rank: 6,
      title: known.length === 1 ? 'Rows of the finding' : 'Rows of the findings',
      rowCount: known.length,
      head: '',
      rows: mapRows(known, ({ testCase, shown }) => rowTable(testCase, shown)),
      tail: '',
    },
    (hidden) => moreIn(whole, hidden),
  );
}

function rowTable(testCase: TestCase, { columns, rows, hasLabels, hasPredictions }: ShownExamples): string {
  const cell = (text: string | undefined): string => code(text ?? '', longestCell) || '–';
  const features = featureCells(testCase);
  const title = `<strong>${prose(testTitle(testCase.testType), 100)}</strong>${features === '' ? '' : ` on ${features}`}`;
  const heads = [
    'Row',
    ...(hasLabels ? ['Label'] : []),
    ...(hasPredictions ? ['Predicted'] : []),
    ...columns.map(({ name }) => cell(name)),
  ];
  const lines = rows.map(({ number, label, prediction, probability, cells }) =>
    tableRow('td', [
      String(number),
      ...(hasLabels ? [cell(label)] : []),
      ...(hasPredictions
        ? [`${cell(prediction)}${probability === undefined ? '' : ` (${formatPercent(probability)})`}`]
        : []),
      ...columns.map(({ place }) => cell(cells[place])),
    ]),
  );
  return [`<p>${title}</p>`, tableHead(heads), ...lines, '</table>'].join('\n');
}
