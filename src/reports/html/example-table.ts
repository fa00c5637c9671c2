import type { ExampleRows } from '../../domain/example-rows.js';
import type { TestCase } from '../../domain/results.js';
import { formatPercent } from '../facts/format-number.js';
import { shownExamples } from '../facts/shown-examples.js';
import { cleanLine } from '../safe-text/clean-text.js';
import { markup, type Content } from './markup.js';

/** Columns of a table; the others are in results.json. */
const shownColumns = 12;
const longestCell = 60;

/** The worst rows that a finding rests on, the columns it is about first and marked; nothing where none are known. */
export function exampleTable(examples: ExampleRows | undefined, testCase: TestCase): Content {
  const shown = shownExamples(examples, testCase, shownColumns);
  if (!shown) return '';
  const { columns, rows, hasLabels, hasPredictions } = shown;
  const look = (isMarked: boolean): Content => (isMarked ? markup` class="marked"` : '');
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="Rows of this finding">
    <table class="rows">
      <caption>
        Rows that this finding rests on
      </caption>
      <thead>
        <tr>
          <th scope="col">Row</th>
          ${hasLabels ? markup`<th scope="col">Label</th>` : ''}${hasPredictions ? markup`<th scope="col">Predicted</th>` : ''}
          ${columns.map(({ name, isMarked }) => markup`<th scope="col"${look(isMarked)}>${cleanLine(name, longestCell)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ number, label, prediction, probability, cells }) =>
            markup`<tr>
              <th scope="row">${number}</th>
              ${hasLabels ? markup`<td>${cleanLine(label ?? '–', longestCell)}</td>` : ''}${hasPredictions ? markup`<td>${cleanLine(prediction ?? '–', longestCell)}${probability === undefined ? '' : markup` (${formatPercent(probability)})`}</td>` : ''}
              ${columns.map(({ place, isMarked }) => markup`<td${look(isMarked)}>${cleanLine(cells[place] ?? '–', longestCell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
