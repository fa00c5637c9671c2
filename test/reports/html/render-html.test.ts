import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import type { Outcome } from '../../../src/domain/outcome.js';
import { pageOf } from '../../../src/reports/facts/page-of.js';
import { renderHtml } from '../../../src/reports/html/render-html.js';
import { makeAsked, makeOutcome, policy } from '../../support/make-outcome.js';
import { makeTestCase } from '../../support/make-test-case.js';
import { driftMetrics, sampleCases, sampleOutcome, textCase } from './sample-outcome.js';
import { cpuSeconds } from '../../support/cpu-seconds.js';

/** What a reader sees, without elements; enough for texts without markup of their own. */
function textOf(page: string): string {
  return page
    .replaceAll(/<(style|script)>[^]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

/** A run as large as they come in practice: texts of ten words, one finding in ten. */
function manyCases(count: number, tests = 20): Outcome {
  const severity = (k: number): 'alert' | 'warning' | 'pass' =>
    k % 20 === 0 ? 'alert' : k % 20 === 10 ? 'warning' : 'pass';
  return makeOutcome(
    Array.from({ length: count }, (_, k) =>
      textCase(k, severity(k + Math.floor(k / 20)), `text_test_${k % tests}`),
    ),
  );
}

test('tells the verdict and its reason before anything else', () => {
  const text = textOf(renderHtml(sampleOutcome())).slice(0, 300);
  expect(text).toMatch(
    /✗ Model gate failed \(measured 8 of 9\) 3 alerts, at most 0 allowed\. demo run · 2026-01-02 03:04 UTC/,
  );
});

test('tells what to do about a finding in full, and once for a test', () => {
  const testType = 'subset_performance:subset_accuracy';
  const found = ['a', 'b'].map((feature) =>
    makeTestCase({ testType, severity: 'alert', features: [feature] }),
  );
  const parts = textOf(renderHtml(makeOutcome(found))).split(pageOf(testType)?.remedy ?? 'no page');
  expect(parts).toHaveLength(2);
});

test.each([
  {
    name: 'a skipped run',
    verdict: { kind: 'skipped', reason: 'the inputs are valid' },
    expected: /Model gate skipped the inputs are valid/,
  },
  {
    name: 'an error with what to do',
    verdict: { kind: 'error', code: 'job-failed', reason: 'Traceback:\n  ValueError: bad <x>' },
    expected: /Model gate could not decide job-failed Traceback: ValueError: bad &lt;x&gt; What to do:/,
  },
] as const)('is rendered for $name without results', ({ verdict, expected }) => {
  const page = renderHtml(makeOutcome([], { results: undefined, asked: undefined, ids: {}, verdict }));
  expect(textOf(page)).toMatch(expected);
  expect(page).not.toContain('id="cases"');
});

test('says that the gate would fail when it only reports', () => {
  const asked = makeAsked({ gate: { ...policy, mode: 'report' } });
  expect(renderHtml({ ...sampleOutcome(), asked })).toContain('Model gate would fail (mode: report)');
});

test('tells what is new since the baseline, what is fixed, noted and ignored', () => {
  const text = textOf(renderHtml(sampleOutcome()));
  expect(text).toContain('Compared with baseline/results.json : 2 new, 1 worse, 1 fixed.');
  expect(text).toContain('2 cases are only in this run, 1 only in the baseline.');
  expect(text).toContain('The baseline has another seed.');
  expect(text).toContain('null_check job');
  expect(text).toContain('The ignore rule for text_swap expired on 2026-01-01.');
  expect(text).toContain('numeric_feature_drift age The survey reaches older people since May 2027-03-31');
});

test('marks the row of each finding with its baseline class', () => {
  const page = renderHtml(sampleOutcome());
  expect(page).toContain('<tr class="a n"><td>alert <small>new</small>');
  expect(page).toContain('<tr class="a x"><td>alert <small>worse</small> <small>uncertain</small>');
  expect(page).toContain('<tr class="w k"><td>warning <small>known</small>');
  expect(page).toContain('<tr class="a n i"><td>alert <small>ignored</small> <small>new</small>');
});

test('shows a failing text word by word, a passing one as it was tested', () => {
  const texts = [
    { name: 'original text', category: 'input', value: 'Not a good bargain.' },
    { name: 'transformed text', category: 'input', value: 'Not a godo bargain.' },
  ];
  const cases = [
    makeTestCase({ status: 'warning', severity: 'alert', metrics: texts }),
    makeTestCase({ caseId: '1', metrics: texts }),
  ];
  const page = renderHtml(makeOutcome(cases));
  expect(page).toContain('<td>Not a <del>good</del><ins>godo</ins> bargain.');
  expect(page).toContain('<td>Not a godo bargain.');
});

test('shows the worst texts of a case one below the other, at most ten, three in the overview', () => {
  const words = Array.from({ length: 30 }, (_, k) => `word${k}`);
  const metrics = [
    { name: 'share of flipped predictions', category: 'output-diff', value: 0.3 },
    { name: 'original texts', category: 'input', value: words.map((word) => `A ${word} <b>`) },
    {
      name: 'transformed texts',
      category: 'input',
      value: words.map((word) => `A ${word.toUpperCase()} <b>`),
    },
    { name: 'original classes', category: 'output', value: words.map(() => 'positive') },
    {
      name: 'final classes',
      category: 'output',
      value: words.map((_, k) => (k < 2 ? 'nega<tive' : 'positive')),
    },
  ];
  const page = renderHtml(makeOutcome([makeTestCase({ status: 'warning', severity: 'warning', metrics })]));
  const shown = page.match(/<div>A <del>word\d+<\/del><ins>WORD\d+<\/ins> &lt;b&gt;/g) ?? [];
  expect(shown).toHaveLength(3 + 10);
  expect(page.match(/<span class="flip">positive → nega&lt;tive<\/span>/g)).toHaveLength(2 + 2);
  const passing = renderHtml(makeOutcome([makeTestCase({ metrics })]));
  expect(passing).toContain('<td>A WORD0 &lt;b&gt;');
  expect(passing).not.toContain('WORD1 ');
});

test('judges a case with an unknown word as an alert and names the word', () => {
  const page = renderHtml(makeOutcome([makeTestCase({ unknownWords: ['SEVERITY_DIRE'] })]));
  expect(page).toContain('<tr class="a"><td>alert<td>impact 0.01<td>unknown word “SEVERITY_DIRE”');
});

test('allows its own style and script by their hashes, and nothing else', () => {
  const page = renderHtml(sampleOutcome());
  const hashOf = (element: string): string => {
    const content = new RegExp(`<${element}>([^]*?)</${element}>`).exec(page)?.[1] ?? '';
    return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
  };
  expect(page).toContain(
    `content="default-src 'none'; style-src ${hashOf('style')}; script-src ${hashOf('script')}; base-uri 'none'; form-action 'none'"`,
  );
  expect(page).not.toMatch(/<[^>]+\s(on\w+|style)=/);
  expect(page.match(/<script/g)).toHaveLength(1);
});

test('is the same for the same outcome', () => {
  expect(renderHtml(sampleOutcome())).toBe(renderHtml(sampleOutcome()));
});

describe('size', () => {
  test('2,000 cases fit into 300 kB, all of them shown', () => {
    const page = renderHtml(manyCases(2000));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(300_000);
    expect(page.match(/<tr class="[awps]/g)?.length).toBe(2000 + 100);
    expect(page).not.toContain('are left out so that');
  });

  test('2,000 cases of twice as many tests, each with its plots, fit as well, without some that passed', () => {
    const page = renderHtml(manyCases(2000, 40));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(300_000);
    const shown = (page.split('id="cases"')[1] ?? '').match(/<tr class="[awps]/g)?.length ?? 0;
    expect(shown).toBeGreaterThan(1500);
  });

  test('with far more tests than any run has, the cases that matter are shown all the same', () => {
    const outcome = manyCases(2000, 150);
    const shown = renderHtml(outcome).split('id="cases"')[1] ?? '';
    const findings = outcome.results?.cases.filter(({ severity }) => severity !== 'pass').length;
    expect(shown.match(/<tr class="[aw]/g)?.length).toBe(findings);
  });

  test('three cases for each of 2,000 columns fit as well: passing ones give way, and no finding does', () => {
    const outcome = manyCases(6000);
    const page = renderHtml(outcome);
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(300_000);
    const shown = page.split('id="cases"')[1] ?? '';
    const findings = outcome.results?.cases.filter(({ severity }) => severity !== 'pass').length;
    expect(shown.match(/<tr class="[aw]/g)?.length).toBe(findings);
  });

  test('of 100,000 cases the passing ones are left out and counted, findings beyond 2 MB, too, quickly', () => {
    const outcome = manyCases(100_000);
    let page = '';
    const took = cpuSeconds(() => {
      page = renderHtml(outcome);
    });
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(2_000_000);
    // Well above what it takes; in the square of the cases it would be hours.
    expect(took).toBeLessThan(20);
    const rows = (page.split('id="cases"')[1] ?? '').match(/<tr class="[awps]/g)?.length ?? 0;
    expect(textOf(page)).toContain(`${100_000 - rows} of 100000 cases are left out`);
  });

  test('what is not a pass stays when there is no room for all, and every test keeps examples', () => {
    const outcome = manyCases(1000);
    const page = renderHtml(outcome, {
      limitBytes: 170_000,
      calmBytes: 170_000,
      plotBytes: 40_000,
      leastPlotBytes: 10_000,
    });
    const shown = page.split('id="cases"')[1] ?? '';
    const findings = outcome.results?.cases.filter(({ severity }) => severity !== 'pass').length;
    expect(shown.match(/<tr class="[aw]/g)?.length).toBe(findings);
    const tests = shown.split(/<section\s+class="test"/).slice(1);
    expect(tests).toHaveLength(20);
    for (const one of tests) expect(one).toContain('<tr class="p">');
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(170_000);
  });

  test('plots are shared out: each test has its first before any has its second', () => {
    const drifts = (testType: string, count: number) =>
      Array.from({ length: count }, (_, k) =>
        makeTestCase({
          testType,
          caseId: String(k),
          features: [`column${k}`],
          severity: 'alert',
          metrics: driftMetrics,
        }),
      );
    const outcome = makeOutcome([...drifts('a', 12), ...drifts('b', 1)]);
    // Room for a few of the fourteen.
    const limits = { limitBytes: 90_000, calmBytes: 90_000, plotBytes: 5_000, leastPlotBytes: 5_000 };
    const [, first = '', second = ''] = renderHtml(outcome, limits).split(/<section\s+class="test"/);
    expect(first.match(/<figure/g)?.length).toBeLessThan(5);
    expect(second.match(/<figure/g)).toHaveLength(1);
  });

  test('thousands of tests with long names stay within the limit', () => {
    const cases = Array.from({ length: 5000 }, (_, k) =>
      makeTestCase({
        testType: `test ${k} ${'x'.repeat(5000)}`,
        category: `category ${k} ${'é'.repeat(5000)}`,
        features: ['y'.repeat(5000)],
        severity: 'alert',
        metrics: [{ name: 'z'.repeat(5000), category: 'output-diff', value: 'w'.repeat(5000) }],
      }),
    );
    expect(Buffer.byteLength(renderHtml(makeOutcome(cases)))).toBeLessThanOrEqual(2_000_000);
  });
});

test('gives tests with alike names sections of their own', () => {
  const page = renderHtml(
    makeOutcome([
      makeTestCase({ testType: 'a:b' }),
      makeTestCase({ testType: 'a b' }),
      makeTestCase({ testType: 'a-b' }),
    ]),
  );
  const ids = [...page.matchAll(/<section[^>]*\sid="(test-[^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(3);
});

test('says beside the name of a test without findings that it passed or was skipped', () => {
  const drift = { testType: 'numeric_feature_drift', category: 'drift' };
  const headings = (...cases: ReturnType<typeof makeTestCase>[]): (string | undefined)[] => {
    const page = renderHtml(makeOutcome(cases));
    return [/<h3 id="test-[^>]*>([^]*?)<\/h3>/, /<a href="#test-[^>]*>([^]*?)<\/a>/].map((part) =>
      textOf(part.exec(page)?.[1] ?? '').trim(),
    );
  };
  const name = 'A column of numbers drifted';
  expect(headings(makeTestCase(drift))).toEqual([`${name} passed`, `${name} passed`]);
  const skip = makeTestCase({ ...drift, status: 'skip', severity: undefined });
  expect(headings(skip)).toEqual([`${name} skipped`, `${name} skipped`]);
  expect(headings(makeTestCase(drift), makeTestCase({ ...drift, caseId: '1', severity: 'alert' }))).toEqual([
    name,
    `${name} 1 alert`,
  ]);
});

const calibrated = makeTestCase({
  testType: 'model_performance:area_under_curve',
  category: 'model-performance',
  features: [],
  metrics: [
    { name: 'calibration predicted probabilities', category: 'output', value: [0.12, 0.8] },
    { name: 'calibration observed shares', category: 'output', value: [0.5, 1] },
    { name: 'calibration bin sizes', category: 'output', value: [2, 1] },
  ],
});

test('draws a plot for each kind of measurement', () => {
  const page = renderHtml(makeOutcome([...sampleCases, calibrated]));
  const plots = [...page.matchAll(/role="img" aria-label="([^"]*)"/g)].map(([, words]) => words);
  // By hand from the sample's numbers.
  expect(plots).toEqual(
    expect.arrayContaining([
      'Probability of the first prediction before and after the change, 4 cases: lower in 4, higher in 0, equal in 0',
      'Distribution of age, reference to evaluation; largest changes: above 60 10 % to 45 %, up to 30 50 % to 20 %, (30, 60] 40 % to 35 %; index 0.42',
      'Accuracy by subset of month, worst: may 0.6 ± 0.05, june 0.86 ± 0.02; all rows 0.8',
      'Accuracy, before to after: day 0.7 to 0.55',
      'Observed share of rows by predicted probability: 0.12: 50 %, 0.8: 100 %',
    ]),
  );
});

test('plots name metrics and the labels for people, not as the API does', () => {
  const metrics = [
    { name: 'metric', category: 'performance-metric-name', value: 'area_under_curve' },
    { name: 'reference value', category: 'performance-metric-value', value: 0.7 },
    { name: 'evaluation value', category: 'performance-metric-value', value: 0.6 },
  ] as const;
  const cases = [
    makeTestCase({ testType: 'degradation:area_under_curve', features: [], metrics }),
    makeTestCase({ testType: 'label_drift', features: [], metrics: driftMetrics }),
  ];
  const page = renderHtml(makeOutcome(cases));
  const titles = [...page.matchAll(/<figcaption>([^<]*)/g)].map(([, title]) => title);
  expect(titles).toEqual(['Area under curve, reference and evaluation', 'Another mix of labels, index 0.42']);
  expect(textOf(page)).toContain('area under curve 0.7 → 0.6');
});

test('of columns that stand still shows how much of them is one value, and not p-values, of which small ones tell', () => {
  const cases = [0.25, 1].map((share, k) =>
    makeTestCase({
      testType: 'frozen_column',
      caseId: String(k),
      features: [`column ${k}`],
      importance: share,
      metrics: [
        { name: 'share of the commonest value', category: 'failing-inputs', value: share },
        { name: 'share of the commonest value in the reference', category: 'failing-inputs', value: 0.2 },
        { name: 'p-value', category: 'statistical-dependence', value: 0.5 ** (4 * k) },
      ],
    }),
  );
  const [words] = [...renderHtml(makeOutcome(cases)).matchAll(/role="img" aria-label="([^"]*)"/g)];
  expect(words?.[1]).toBe(
    'share of the commonest value, reference to evaluation: column 1 0.2 to 1, column 0 0.2 to 0.25',
  );
});

test('the menu names tests for people, and by their type where two are called alike', () => {
  const comparison = 'baseline:';
  const types = [
    'subset_performance:subset_false_positive_rate',
    `${comparison}Loss rate`,
    `${comparison}loss_rate`,
    'only <a> cluster knows',
  ];
  const cases = types.map((testType) => makeTestCase({ testType, category: 'one' }));
  const page = renderHtml(makeOutcome(cases));
  const menu = /<nav[^]*?<\/nav>/.exec(page)?.[0] ?? '';
  const links = [...menu.matchAll(/<a href="#test-[^"]*"(?: title="([^"]*)")?><span>([^<]*)/g)];
  expect(links.map(([, type, name]) => [name, type])).toEqual([
    [`Loss rate against the baseline (${types[1]})`, types[1]],
    [`Loss rate against the baseline (${types[2]})`, types[2]],
    ['only &lt;a&gt; cluster knows', undefined],
    ['False alarms on a subset', types[0]],
  ]);
  // Its own page tells the name that rules know it by.
  const section = /<section[^>]*subset_false_positive_rate[^]*?<\/p>/.exec(page)?.[0] ?? '';
  expect(textOf(section)).toMatch(
    /False alarms on a subset passed subset_performance:subset_false_positive_rate · one/,
  );
});
