import type { JudgedVerdict } from '../../domain/outcome.js';
import { cleanLine } from '../safe-text/clean-text.js';
import { featureCell } from './case-cells.js';
import { maxFindings } from './finding-table.js';
import { markup, type Content } from './markup.js';

/** Findings that a rule leaves out, with its reason and its last day. */
export function ignoredTable({ ignored }: JudgedVerdict): Content {
  if (ignored.length === 0) return '';
  const rows = ignored.slice(0, maxFindings).map(
    ({ severity, testCase, rule }) =>
      markup`<tr class="${severity === 'alert' ? 'a' : 'w'} i">
        <td>${severity}</td>
        <td><code>${cleanLine(testCase.testType, 60)}</code></td>
        <td>${featureCell(testCase)}</td>
        <td>${rule.reason}</td>
        <td>${rule.expires}</td>
      </tr> `,
  );
  const hidden = ignored.length - rows.length;
  const more = hidden > 0 ? markup`<p class="sub">${hidden} more are ignored.</p>` : '';
  return markup`<h3>Ignored</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="Ignored findings">
      <table>
        <caption>
          Findings that a rule leaves out
        </caption>
        <thead>
          <tr>
            <th scope="col">Result</th>
            <th scope="col">Test</th>
            <th scope="col">Feature</th>
            <th scope="col">Reason</th>
            <th scope="col">Until</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
    ${more}`;
}
