import { cleanLine } from '../safe-text/clean-text.js';
import { caseFacts, evidenceOf } from '../facts/case-facts.js';
import { detailCell, featureCell, resultCell } from './case-cells.js';
import type { CaseRow } from './case-rows.js';
import { markup, type Content } from './markup.js';
import type { TestGroup } from './test-groups.js';

/** Rows of the overview's tables; all of them are on the pages of their tests. */
export const maxFindings = 100;
/** Texts shown of a case that changed several; the others are on the page of its test. */
const maxTexts = 3;

/** What was found over all tests, known findings too, with links to the tests; ignored ones have a table of their own. */
export function findingTable(rows: readonly CaseRow[], groups: readonly TestGroup[]): Content {
  const findings = rows.filter(
    ({ severity, ignoredBy }) => (severity === 'alert' || severity === 'warning') && !ignoredBy,
  );
  if (findings.length === 0) return '';
  const ids = new Map(groups.flatMap((group) => group.rows.map((row) => [row, group.id] as const)));
  const shown = findings.slice(0, maxFindings).map((row) => {
    const { testType } = row.testCase;
    const id = ids.get(row);
    const { title, sentence, uncertain, echoes, ...facts } = caseFacts(row.testCase, row.isUncertain);
    const also = echoes.length > 0 ? `Also seen as ${echoes.join('; ')}.` : '';
    const notes = [uncertain, also, facts.page?.remedy ?? ''].filter(Boolean);
    return markup`<tr class="${row.severity === 'alert' ? 'a' : 'w'}">
      <td>${resultCell(row)}</td>
      <td>${id === undefined ? title : markup`<a href="#${id}">${title}</a>`} <small>${cleanLine(testType, 60)}</small></td>
      <td>${featureCell(row.testCase)}</td>
      <td>${sentence}${notes.map((note) => markup`<br>${note}`)}</td>
      <td>${evidenceOf({ title, sentence, uncertain, echoes, ...facts })}</td>
      <td>${detailCell(row, 100, maxTexts)}</td>
    </tr> `;
  });
  const hidden = findings.length - shown.length;
  const more =
    hidden > 0 ? markup`<p class="sub">${hidden} more findings are in the tables of the tests.</p>` : '';
  return markup`<h3>Findings</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="Findings">
      <table>
        <caption>
          Findings, strongest first
        </caption>
        <thead>
          <tr>
            <th scope="col">Result</th>
            <th scope="col">Test</th>
            <th scope="col">Feature</th>
            <th scope="col">What was found</th>
            <th scope="col">How large, how sure</th>
            <th scope="col">Details</th>
          </tr>
        </thead>
        <tbody>
          ${shown}
        </tbody>
      </table>
    </div>
    ${more}`;
}
