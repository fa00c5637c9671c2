import { isJudged, type Outcome } from '../../domain/outcome.js';
import { formatMetric } from '../facts/amount.js';
import { comparedMetrics } from '../facts/compared-metrics.js';
import { capitalize } from '../facts/sentences/words.js';
import { metricWords } from '../facts/test-title.js';
import { paragraph, table } from './card-markdown.js';
import { measuredMetrics } from './measured-metrics.js';

/** The metrics on both data; with a baseline its model's beside them, with half the interval of the difference. */
export function metricBlocks({ results, verdict }: Outcome): readonly string[] {
  const metrics = measuredMetrics(results);
  const comparison = isJudged(verdict) ? verdict.comparison : undefined;
  const compared = comparison?.model ? comparedMetrics(comparison.model) : [];
  return [
    table(['Metric', 'Evaluation data', 'Reference data'], metrics, ({ name, evaluation, reference }) => [
      capitalize(metricWords(name)),
      formatMetric(name, evaluation),
      reference === undefined ? '' : formatMetric(name, reference),
    ]),
    compared.length === 0
      ? ''
      : paragraph(
          `Beside the baseline ${comparison?.baseline ?? ''}; ± is half of the interval of the difference:`,
        ),
    table(
      ['Metric', 'Baseline', 'This model', 'Difference', 'Rows flipped: to wrong / to right'],
      compared,
      ({ title, baseline, current, difference, flips, mark, settling }) => [
        title,
        baseline,
        current,
        [difference, mark === 'uncertain' ? 'uncertain' : '', settling].filter(Boolean).join('; '),
        flips,
      ],
    ),
  ];
}
