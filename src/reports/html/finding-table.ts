import type { ExampleRows } from '../../domain/example-rows.js';
import { caseFingerprints } from '../ci/case-fingerprint.js';
import { cleanLine } from '../safe-text/clean-text.js';
import { caseFacts, evidenceOf } from '../facts/case-facts.js';
import { detailCell, featureCell, resultCell } from './case-cells.js';
import type { CaseRow } from './case-rows.js';
import { exampleTable } from './example-table.js';
import { markup, paragraph, type Content } from './markup.js';
import type { TestGroup } from './test-groups.js';

/** Rows of the overview's tables; all of them are on the pages of their tests. */
export const maxFindings = 100;
/** Findings beyond these show no rows, so that the page stays small. */
const maxExamples = 20;
/** Texts shown of a case that changed several; the others are on the page of its test. */
const maxTexts = 3;
/** Rows are laid out in groups of so many when they come into view. */
const groupSize = 10;

/** What was found over all tests, known findings too, with links to the tests; ignored ones have a table of their own. */
export function findingTable(
  rows: readonly CaseRow[],
  groups: readonly TestGroup[],
  examples: ExampleRows | undefined,
): Content {
  const findings = rows.filter(
    ({ severity, ignoredBy }) => (severity === 'alert' || severity === 'warning') && !ignoredBy,
  );
  if (findings.length === 0) return '';
  const ids = new Map(groups.flatMap((group) => group.rows.map((row) => [row, group.id] as const)));
  const advised = new Set<string>();
  const fingerprint = caseFingerprints(findings.map(({ testCase }) => testCase));
  const shown = findings.slice(0, maxFindings).map((row, index) => {
    const { testType } = row.testCase;
    const place = `finding-${fingerprint(row.testCase).slice(0, 8)}`;
    const id = ids.get(row);
    const facts = caseFacts(row.testCase, row.isUncertain);
    const also = facts.echoes.length > 0 ? `Also seen as ${facts.echoes.join('; ')}.` : '';
    const told = [facts.sentence, evidenceOf(facts), facts.uncertain, also].filter(Boolean);
    // What to do about a test is told once.
    const page = advised.has(testType) ? undefined : facts.page;
    advised.add(testType);
    const advice = page
      ? markup`<br><strong>Usual causes:</strong> ${paragraph(page.causes)}<br><strong>What to do:</strong> ${paragraph(page.remedy)}`
      : '';
    const title = id === undefined ? facts.title : markup`<a href="#${id}">${facts.title}</a>`;
    const feature = featureCell(row.testCase);
    // End tags that HTML lets out are left out.
    return markup`<tr class="${row.severity === 'alert' ? 'a' : 'w'}" id="${place}"><td>${resultCell(row)}<td>${title}${feature === '' ? '' : markup` · <strong>${feature}</strong>`} <a href="#${place}">#</a> <small>${cleanLine(testType, 60)}</small>${told.map((line) => markup`<br>${line}`)}${advice}${index < maxExamples ? exampleTable(examples, row.testCase) : ''}<td>${detailCell(row, 100, maxTexts)}
`;
  });
  const hidden = findings.length - shown.length;
  const more =
    hidden > 0 ? markup`<p class="sub">${hidden} more findings are in the tables of the tests.</p>` : '';
  return markup`<h3>Findings</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="Findings">
      <table class="findings">
        <caption>
          Findings, strongest first
        </caption>
        <thead>
          <tr>
            <th scope="col">Result</th>
            <th scope="col">What was found</th>
            <th scope="col">Details</th>
          </tr>
        </thead>
        ${inGroups(shown, groupSize).map((rows) => markup`<tbody>${rows}</tbody>`)}
      </table>
    </div>
    ${more}`;
}

function inGroups<T>(list: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, k) =>
    list.slice(k * size, (k + 1) * size),
  );
}
