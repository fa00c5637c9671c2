import { countByCategory, ignoredCases } from '../facts/count-by-category.js';
import { formatMetric } from '../facts/amount.js';
import { metricHeading } from '../facts/test-title.js';
import type { Outcome } from '../../domain/outcome.js';
import type { ModelMetric } from '../../domain/results.js';
import { markup, type Content } from './markup.js';

const maxRows = 100;

/** Cases by category and result, worst category first. */
export function categoryTable(outcome: Outcome): Content {
  const cases = outcome.results?.cases ?? [];
  if (cases.length === 0) return '';
  const ignored = ignoredCases(outcome);
  const words = [
    'alert',
    'warning',
    'pass',
    'skip',
    ...(ignored.size > 0 ? (['ignored'] as const) : []),
  ] as const;
  const heads = { alert: 'Alert', warning: 'Warning', pass: 'Passed', skip: 'Skipped', ignored: 'Ignored' };
  const rows = countByCategory(cases, ignored)
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
          ${words.map((word) => markup`<th scope="col" class="number">${heads[word]}</th>`)}
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
  const show = (name: string, value: number | undefined): string =>
    value === undefined ? '–' : formatMetric(name, value);
  const rows = metrics.slice(0, maxRows).map(
    ({ name, reference, evaluation }) =>
      markup`<tr>
        <th scope="row">${metricHeading(name)}</th>
        <td class="number">${show(name, reference)}</td>
        <td class="number">${show(name, evaluation)}</td>
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
