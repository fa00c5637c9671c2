import type { JudgedVerdict } from '../../domain/outcome.js';
import {
  comparedMetrics,
  flipPlace,
  flipsConcentrate,
  type ComparedMetric,
  type Mark,
} from '../facts/compared-metrics.js';
import { cleanLine } from '../safe-text/clean-text.js';
import { markup, type Content, type Markup } from './markup.js';

const marks: Readonly<Record<Mark, { readonly look: string; readonly words: string }>> = {
  worse: { look: 'a', words: 'worse' },
  unproven: { look: 'a', words: 'not proven to be no worse' },
  uncertain: { look: 'w', words: 'uncertain' },
  better: { look: 'p', words: 'better' },
};
const shownNotes = 20;

/** This run's model beside the baseline's, worst metric first; then where the flips are, and what to know of it. */
export function comparisonTable({ comparison }: JudgedVerdict): Content {
  const model = comparison?.model;
  if (!model) return '';
  const metrics = comparedMetrics(model);
  const place = model.concentration && flipPlace(model.concentration);
  return markup`<h3>This model and the baseline's</h3>
    ${metrics.length > 0 ? table(metrics, model.metrics.length) : ''}
    ${
      place &&
      markup`<p>${flipsConcentrate} <code>${cleanLine(place.subset, 160)}</code>: ${place.share}.</p>`
    }
    ${
      model.notes.length > 0
        ? markup`<ul>
            ${model.notes.slice(0, shownNotes).map((note) => markup`<li>${note}</li>`)}
          </ul>`
        : ''
    }`;
}

function table(metrics: readonly ComparedMetric[], total: number): Markup {
  const hidden = total - metrics.length;
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="This model and the baseline's">
      <table>
        <caption>
          Metrics of the baseline's model and of this run's, worst first
        </caption>
        <thead>
          <tr>
            <th scope="col">Result</th>
            <th scope="col">Metric</th>
            <th scope="col" class="number">Baseline</th>
            <th scope="col" class="number">This run</th>
            <th scope="col" class="number">Difference</th>
            <th scope="col" class="number">Flips to wrong / right</th>
          </tr>
        </thead>
        <tbody>
          ${metrics.map(row)}
        </tbody>
      </table>
    </div>
    ${metrics.map(({ title, settling }) => (settling === '' ? '' : markup`<p class="sub">${cleanLine(title, 80)} is uncertain: ${settling}.</p>`))}
    ${hidden > 0 ? markup`<p class="sub">${hidden} more metrics are in results.json.</p>` : ''}`;
}

function row({ title, baseline, current, difference, flips, mark }: ComparedMetric): Markup {
  const { look, words } = mark ? marks[mark] : { look: 'p', words: 'not worse' };
  return markup`<tr class="${look}">
    <td>${words}</td>
    <th scope="row">${cleanLine(title, 80)}</th>
    <td class="number">${baseline}</td>
    <td class="number">${current}</td>
    <td class="number">${difference}</td>
    <td class="number">${flips}</td>
  </tr>`;
}
