import type { Outcome } from '../../domain/outcome.js';
import type { Results } from '../../domain/results.js';
import { countByCategory, ignoredCases } from '../facts/count-by-category.js';
import { code } from '../safe-text/escape-html.js';
import type { Section } from './fit-sections.js';
import { mapRows } from './folded-section.js';
import { formatMetric } from '../facts/amount.js';
import { metricHeading } from '../facts/test-title.js';
import { tableHead, tableRow } from './html-table.js';
import { prose } from './prose.js';
import { severityBar } from './severity-bar.js';

/** More than a platform has; what a hostile answer invents beyond is counted. */
const shownCategories = 30;
const shownMetrics = 40;

/** Cases by category and severity, worst category first. */
export function categoryTable(outcome: Outcome): Section {
  const ignored = ignoredCases(outcome);
  const counts = countByCategory(outcome.results?.cases ?? [], ignored);
  const hasIgnored = ignored.size > 0;
  const heads = [
    'Category',
    'Alert',
    'Warning',
    'Passed',
    'Skipped',
    ...(hasIgnored ? ['Ignored'] : []),
    'Share',
  ];
  return {
    rank: 2,
    head: counts.length === 0 ? '' : `### By category\n\n${tableHead(heads)}`,
    rowCount: counts.length,
    rows: mapRows(counts.slice(0, shownCategories), ([category, one]) => {
      const { alert, warning, pass, skip } = one;
      const numbers = [alert, warning, pass, skip, ...(hasIgnored ? [one.ignored] : [])];
      return tableRow('td', [code(category), ...numbers.map(String), severityBar(one)]);
    }),
    foot: (hidden) => `\n</table>${hidden > 0 ? `\n\n${hidden} more categories.` : ''}`,
  };
}

/** Metrics of the model on both datasets. */
export function modelTable(results: Results | undefined): Section {
  const metrics = results?.testRun.modelMetrics ?? [];
  const show = (name: string, value: number | undefined): string =>
    value === undefined ? '–' : formatMetric(name, value);
  return {
    rank: 4,
    head:
      metrics.length === 0
        ? ''
        : `### Model performance\n\n${tableHead(['Metric', 'Reference', 'Evaluation'])}`,
    rowCount: metrics.length,
    rows: mapRows(metrics.slice(0, shownMetrics), ({ name, reference, evaluation }) =>
      tableRow('td', [prose(metricHeading(name), 80), show(name, reference), show(name, evaluation)]),
    ),
    foot: (hidden) => `\n</table>${hidden > 0 ? `\n\n${hidden} more metrics.` : ''}`,
  };
}
