import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fc } from '../support/seeded-fast-check.js';
import type { Browser, Page } from 'playwright-core';
import type { Outcome } from '../../src/domain/outcome.js';
import type { TestCase } from '../../src/domain/results.js';
import { renderHtml } from '../../src/reports/html/render-html.js';
import { sampleCases, sampleOutcome } from '../reports/html/sample-outcome.js';
import { makeAsked } from '../support/make-outcome.js';
import { hasChromium, launchChromium } from './chromium.js';

const scraps = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(1)>',
  '</style><style>*{color:red}',
  '" onclick="alert(1)" x="',
  "' autofocus onfocus='alert(1)",
  '--><!--',
  '</noscript><img src=x onerror=alert(1)>',
  '</td></tr></table><h1>',
  '<svg><foreignObject><iframe src=//evil.test>',
  '&lt;b&gt; &amp; &#x3c;',
  'javascript:alert(1)',
  '<base href=//evil.test>',
  '\u202eevil\u0000\u2028',
  ']]>',
  '`${1}`',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...scraps), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 4 })
  .map((parts) => parts.join(''));

/** The sample's run with foreign text in every place where a text can be. */
function poison(next: () => string): Outcome {
  const sample = sampleOutcome();
  const spoil = (testCase: TestCase): TestCase => ({
    ...testCase,
    testType: next(),
    category: next(),
    caseId: next(),
    features: [next(), next()],
    metrics: testCase.metrics.map((metric) => ({
      ...metric,
      // The names that the plots look for stay every other time.
      name: next().length % 2 === 0 ? metric.name : next(),
      value: typeof metric.value === 'string' ? next() : metric.value,
    })),
  });
  const cases = sampleCases.map(spoil);
  const { verdict, results } = sample;
  if (verdict.kind !== 'failed' || !results || !verdict.comparison)
    throw new Error('The sample is not failed.');
  const [first, second, third] = cases;
  return {
    ...sample,
    asked: makeAsked({ target: next(), run: { name: next(), seed: 1 } }),
    ids: { jobId: next(), testRunId: next(), projectId: next() },
    results: {
      detectable: [],
      testRun: {
        ...results.testRun,
        webUrl: `https://rime.test/${next()}`,
        modelTask: next(),
        engineVersion: next(),
        modelMetrics: [{ name: next(), reference: 1, evaluation: 2 }],
      },
      cases,
    },
    verdict: {
      ...verdict,
      reason: next(),
      notes: [next()],
      findings: verdict.findings.map((one, k) => ({
        ...one,
        testCase: [first, second, third][k] ?? one.testCase,
      })),
      ignored: verdict.ignored.map((one) => ({
        ...one,
        testCase: spoil(one.testCase),
        rule: { ...one.rule, reason: next(), expires: next() },
      })),
      comparison: {
        ...verdict.comparison,
        baseline: next(),
        differences: [next()],
        fixed: [spoil(sampleCases[0] ?? (cases[0] as TestCase))],
      },
    },
    startedAt: next(),
  };
}

/** Runs in the browser: every element and attribute that its parser finds in the page. */
const vocabularyScript = `(page) => {
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  const words = new Set();
  for (const element of parsed.querySelectorAll('*')) {
    words.add(element.localName);
    for (const { name } of element.attributes) words.add(element.localName + ' ' + name);
    for (const name of ['href', 'src']) {
      const value = element.getAttribute(name);
      if (value !== null) words.add(element.localName + ' ' + name + ' ' + value.replace(/^(#|https:[/][/]rime[.]test[/]).*/s, '$1'));
    }
  }
  const scripts = [...parsed.scripts].map((script) => script.text.length);
  const styles = [...parsed.querySelectorAll('style')].map((style) => style.textContent.length);
  return { words: [...words].sort(), scripts, styles, title: parsed.title };
}`;

interface Vocabulary {
  readonly words: readonly string[];
  readonly scripts: readonly number[];
  readonly styles: readonly number[];
}

(hasChromium ? describe : describe.skip)('foreign text in the HTML report', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchChromium();
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const parse = (html: string): Promise<Vocabulary> =>
    page.evaluate(`(${vocabularyScript})(${JSON.stringify(html)})`);

  test('adds no element, attribute, address, script or style', async () => {
    // What a harmless run has, with links and every optional part.
    const harmless = await parse(renderHtml(poison(() => 'plain')));
    const plain = await parse(renderHtml(sampleOutcome()));
    const known = new Set([...harmless.words, ...plain.words]);
    await fc.assert(
      fc.asyncProperty(fc.array(hostile, { minLength: 8, maxLength: 40 }), async (texts) => {
        let turn = 0;
        const found = await parse(renderHtml(poison(() => texts[turn++ % texts.length] ?? '')));
        expect(found.words.filter((word) => !known.has(word))).toEqual([]);
        expect([found.scripts, found.styles]).toEqual([plain.scripts, plain.styles]);
      }),
      { numRuns: 150 },
    );
  });

  test('is shown as it is', async () => {
    const name = '<img src=x onerror=alert(1)> & "quoted" \'too\'';
    const outcome = poison(() => name);
    await page.setContent(renderHtml(outcome));
    expect(await page.locator('.test h3').first().textContent()).toBe(name);
    expect(await page.title()).toContain(name);
    // With what the script makes of the rows.
    await page.evaluate(`location.hash = '#cases'`);
    const rows = page.locator('.cases tbody tr');
    await rows.first().waitFor();
    expect(await rows.first().textContent()).toContain(name);
    expect(await page.locator('img, iframe, h1 ~ h1').count()).toBe(0);
  });
});
