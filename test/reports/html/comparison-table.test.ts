import { expect, test } from '@jest/globals';

import { isJudged, type Outcome } from '../../../src/domain/outcome.js';
import { renderHtml } from '../../../src/reports/html/render-html.js';
import { makeAsked } from '../../support/make-outcome.js';
import { makeComparedOutcome, modelComparison } from '../../support/make-compared-outcome.js';

/** What a reader sees of the overview. */
function overviewOf(outcome: Outcome): string {
  const [, overview = ''] = /id="overview"([^]*?)<\/section>/.exec(renderHtml(outcome)) ?? [];
  return overview.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
}

test('the overview begins with the two models, worst metric first', () => {
  const text = overviewOf(makeComparedOutcome());
  const start = text.indexOf('worse Accuracy');
  expect(text.slice(start, text.indexOf('2 alerts'))).toBe(
    'worse Accuracy 91.6 % 87.2 % 4.43 ± 2.6 points worse 24 / 7 ' +
      'uncertain Recall 75 % 70 % 5 ± 6 points worse 9 / 4 ' +
      'not worse Mean reciprocal rank 0.5 0.5123 0.0123 better (values only) – ' +
      'Recall is uncertain: about 180 rows would settle it. ' +
      'The flips to wrong concentrate in channel = shop : 20 of 120 rows that were right went wrong, elsewhere 4 of 231. ' +
      '383 of 400 rows are in the baseline, too, which has 383: the models are compared on those. ',
  );
});

test('each metric is the head of its row, and the table has a name', () => {
  const page = renderHtml(makeComparedOutcome());
  expect(page).toContain('<th scope="row">Accuracy</th>');
  expect(page).toMatch(
    /<caption>\s*Metrics of the baseline's model and of this run's, worst first\s*<\/caption>/,
  );
});

test('the power of the run and what is uncertain are told', () => {
  const text = overviewOf(makeComparedOutcome());
  expect(text).toContain(
    'With 383 rows a loss in accuracy below 4.1 points cannot be told from chance; with 120 rows one in recall below 9.9 points.',
  );
  expect(text).toContain(
    'Texts in capitals, hypothesis: beyond the threshold by its point; about 640 rows would settle it',
  );
});

test('the banner tells how much was measured, and the rules where they are not the defaults', () => {
  const outcome = makeComparedOutcome();
  const banner = /<header[^]*?<\/header>/.exec(renderHtml(outcome))?.[0] ?? '';
  expect(banner).toContain('Model gate failed (measured 6 of 7)');
  expect(banner).toContain('Rules: rule for &quot;drift&quot; (fail-on never); 1 ignore rule');
  expect(renderHtml({ ...outcome, asked: makeAsked() })).not.toContain('Rules:');
});

test('foreign names of metrics and subsets are text', () => {
  const outcome = makeComparedOutcome();
  const { verdict } = outcome;
  const [metric] = modelComparison.metrics;
  const place = modelComparison.concentration;
  if (!metric || !place || !isJudged(verdict) || !verdict.comparison) throw new TypeError('no comparison');
  const model = {
    ...modelComparison,
    metrics: [{ ...metric, title: '<img src=x>' }],
    concentration: { ...place, feature: '<b>', subset: '</code>' },
    notes: ['<script>1</script>'],
  };
  const asked = makeAsked({ rules: ['<i>rule</i>'] });
  const page = renderHtml({
    ...outcome,
    asked,
    verdict: { ...verdict, comparison: { ...verdict.comparison, model } },
  });
  for (const tag of ['<img', '<b>', '<script>1', '<i>']) expect(page).not.toContain(tag);
  expect(page).toContain('<code>&lt;b&gt; = &lt;/code&gt;</code>');
});
