import { countByCategory } from '../count-by-category.js';
import { formatNumber } from '../headline.js';
import type { ModelMetric, TestCase } from '../../domain/results.js';
import { markup, type Content } from './markup.js';

const maxRows = 100;

/** Cases by category and result, worst category first. */
export function categoryTable(cases: readonly TestCase[]): Content {
  if (cases.length === 0) return '';
  const words = ['alert', 'warning', 'pass', 'skip'] as const;
  const rows = countByCategory(cases)
    .slice(0, maxRows)
    .map(
      ([category, counts]) =>
        markup`<tr>
          <th scope="row">${category}</th>
          ${words.map((word) => markup`<td class="number ${counts[word] > 0 ? word : 'none'}">${counts[word]}</td>`)}
        </tr>`,
    );
  return markup`<div>
    <h3>By category</h3>
    <table>
      <caption>
        Test cases by category and result
      </caption>
      <thead>
        <tr>
          <th scope="col">Category</th>
          <th scope="col" class="number">Alert</th>
          <th scope="col" class="number">Warning</th>
          <th scope="col" class="number">Passed</th>
          <th scope="col" class="number">Skipped</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

/** The model's metrics on both datasets. */
export function metricTable(metrics: readonly ModelMetric[]): Content {
  if (metrics.length === 0) return '';
  const show = (value: number | undefined): string => (value === undefined ? '–' : formatNumber(value));
  const rows = metrics.slice(0, maxRows).map(
    ({ name, reference, evaluation }) =>
      markup`<tr>
        <th scope="row">${name}</th>
        <td class="number">${show(reference)}</td>
        <td class="number">${show(evaluation)}</td>
      </tr>`,
  );
  return markup`<div>
    <h3>Model metrics</h3>
    <table>
      <caption>
        Metrics of the model on both datasets
      </caption>
      <thead>
        <tr>
          <th scope="col">Metric</th>
          <th scope="col" class="number">Reference</th>
          <th scope="col" class="number">Evaluation</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
