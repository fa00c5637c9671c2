import { examplesOfCase, type ExampleRows } from '../../domain/example-rows.js';
import type { TestCase } from '../../domain/results.js';
import { formatPercent } from '../facts/format-number.js';
import { cleanLine } from '../safe-text/clean-text.js';
import { markup, type Content } from './markup.js';

/** Columns of a table; the others are in results.json. */
const shownColumns = 12;
const longestCell = 60;

/** The worst rows that a finding rests on, the columns it is about first and marked; nothing where none are known. */
export function exampleTable(examples: ExampleRows | undefined, { testType, caseId }: TestCase): Content {
  const found = examples?.ofCases.find((one) => one.testType === testType && one.caseId === caseId);
  if (!examples || !found) return '';
  const { columns } = examples;
  const rows = found.rows.slice(0, examplesOfCase).flatMap((position) => examples.rows[position] ?? []);
  if (rows.length === 0) return '';
  const isMarked = (place: number): boolean => found.marked.includes(columns[place] ?? '');
  const places = columns
    .map((_, place) => place)
    .sort((a, b) => Number(isMarked(b)) - Number(isMarked(a)) || a - b)
    .slice(0, shownColumns);
  const hasLabels = rows.some(({ label }) => label !== undefined);
  const hasPredictions = rows.some(({ prediction }) => prediction !== undefined);
  const look = (place: number): Content => (isMarked(place) ? markup` class="marked"` : '');
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="Rows of this finding">
    <table class="rows">
      <caption>
        Rows that this finding rests on
      </caption>
      <thead>
        <tr>
          <th scope="col">Row</th>
          ${hasLabels ? markup`<th scope="col">Label</th>` : ''}${hasPredictions ? markup`<th scope="col">Predicted</th>` : ''}
          ${places.map((place) => markup`<th scope="col"${look(place)}>${cleanLine(columns[place] ?? '', longestCell)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ number, label, prediction, probability, cells }) =>
            markup`<tr>
              <th scope="row">${number}</th>
              ${hasLabels ? markup`<td>${cleanLine(label ?? '–', longestCell)}</td>` : ''}${hasPredictions ? markup`<td>${cleanLine(prediction ?? '–', longestCell)}${probability === undefined ? '' : markup` (${formatPercent(probability)})`}</td>` : ''}
              ${places.map((place) => markup`<td${look(place)}>${cleanLine(cells[place] ?? '–', longestCell)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
