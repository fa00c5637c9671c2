import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Outcome } from '../../src/domain/outcome.js';
import { renderHtml } from '../../src/reports/html/render-html.js';
import { sampleCases, sampleOutcome, textCase } from '../reports/html/sample-outcome.js';
import { makeOutcome } from '../support/make-outcome.js';
import { hasChromium, launchChromium } from './chromium.js';

const axeSource = readFileSync(
  createRequire(join(process.cwd(), 'package.json')).resolve('axe-core'),
  'utf8',
);

(hasChromium ? describe : describe.skip)('the HTML report in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'html-report-'));
  let browser: Browser;
  /** Kept from test to test, as a new one is a new process. */
  let plain: Page | undefined;
  let page: Page;
  let complaints: string[] = [];
  let requests: string[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });
  afterEach(async () => {
    if (page !== plain) await page.context().close();
    // Whatever the page did: no error, no refused style or script, and nothing fetched but the page itself.
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    expect(new Set(requests).size).toBe(1);
  });

  async function open(outcome: Outcome, hash = '', options?: BrowserContextOptions): Promise<number> {
    const path = join(folder, 'report.html');
    writeFileSync(path, renderHtml(outcome));
    page = options === undefined ? await plainPage() : await newPage(options);
    complaints = [];
    requests = [];
    const startedAt = performance.now();
    await page.goto(pathToFileURL(path).href + hash);
    return performance.now() - startedAt;
  }

  async function newPage(options: BrowserContextOptions): Promise<Page> {
    const opened = await (await browser.newContext(options)).newPage();
    opened.setDefaultTimeout(10_000);
    opened.on('console', (message) => complaints.push(message.text()));
    opened.on('pageerror', (error) => complaints.push(error.message));
    opened.on('request', (request) => requests.push(request.url().replace(/#.*$/, '')));
    return opened;
  }

  /** The page of most tests: as new, but for its history. */
  async function plainPage(): Promise<Page> {
    if (plain === undefined) return (plain = await newPage({}));
    await plain.evaluate('localStorage.clear()');
    await plain.emulateMedia({ media: null });
    await plain.goto('about:blank');
    return plain;
  }

  /** Texts of the rows of all tests that can be seen. */
  const visibleRows = (): Promise<string[]> => page.locator('.test tbody tr:visible').allInnerTexts();
  const countShown = (): Promise<string> => page.locator('#shown').innerText();

  test('opens with the verdict, its reason and the overview', async () => {
    await open(sampleOutcome());
    expect(await page.locator('h1').innerText()).toMatch(/Model gate failed \(measured 8 of 9\)$/);
    expect(await page.locator('.reason').innerText()).toBe('3 alerts, at most 0 allowed.');
    expect(await page.locator('#overview').isVisible()).toBe(true);
    expect(await page.locator('#cases').isVisible()).toBe(false);
    expect(await page.getByText('2 new, 1 worse, 1 fixed').isVisible()).toBe(true);
  });

  test('shows one test on a page of its own, with its plot, and remembers it in the address', async () => {
    await open(sampleOutcome());
    await page.getByRole('navigation').getByRole('link', { name: 'A column of numbers drifted' }).click();
    expect(new URL(page.url()).hash).toBe('#test-numeric_feature_drift');
    expect(await countShown()).toBe('2 of 10 cases shown');
    expect(await page.locator('.test:visible').count()).toBe(1);
    expect(await page.getByRole('img', { name: /Distribution of age/ }).isVisible()).toBe(true);
    expect(await page.evaluate('document.activeElement.id')).toBe('test-numeric_feature_drift-title');
    await page.goBack();
    expect(await page.locator('#overview').isVisible()).toBe(true);
  });

  test.each([
    { filter: 'alerts alone', uncheck: ['warning', 'pass', 'skip'], shown: 3 },
    { filter: 'skipped alone', uncheck: ['alert', 'warning', 'pass'], shown: 1 },
  ])('filters by result: $filter', async ({ uncheck, shown }) => {
    await open(sampleOutcome(), '#cases');
    for (const name of uncheck) await page.getByLabel(name, { exact: true }).uncheck();
    expect(await visibleRows()).toHaveLength(shown);
    expect(await countShown()).toBe(`${shown} of 10 cases shown`);
  });

  // Of the ten cases of the sample.
  test.each([
    { label: 'Category', option: 'drift', shown: 2 },
    { label: 'Test', option: 'A column of numbers drifted', shown: 2 },
    { label: 'Since baseline', option: 'worse', shown: 1 },
    { label: 'Since baseline', option: 'known', shown: 1 },
    { label: 'Ignored', option: 'only these', shown: 1 },
    { label: 'Ignored', option: 'hidden', shown: 9 },
  ])('filters by $label: $option', async ({ label, option, shown }) => {
    await open(sampleOutcome(), '#cases');
    await page.getByLabel(label, { exact: true }).selectOption(option);
    expect(await countShown()).toBe(`${shown} of 10 cases shown`);
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.getByText('10 of 10 cases shown').waitFor();
  });

  test('searches all words in rows, test names and categories, whatever their case', async () => {
    await open(sampleOutcome(), '#cases');
    await page.getByLabel('Search').fill('OUTLIER day');
    const rows = await visibleRows();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toContain('4 → 51');
    // The feature that all rows share stands above them.
    await page.getByLabel('Search').fill('sentence transformations');
    expect(await countShown()).toBe('4 of 10 cases shown');
    // What people call a test, and what rules do.
    for (const name of ['column numbers drifted', 'numeric_feature_drift']) {
      await page.getByLabel('Search').fill(name);
      expect(await countShown()).toBe('2 of 10 cases shown');
    }
    await page.getByLabel('Search').fill('nowhere');
    expect(await countShown()).toBe('0 of 10 cases shown');
    expect(await page.locator('.test:visible').count()).toBe(0);
  });

  test('is usable by keyboard alone', async () => {
    await open(sampleOutcome());
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to content');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.keyboard.press('/');
    await page.waitForFunction('document.activeElement.name === "text"');
    await page.keyboard.type('survey');
    expect(await countShown()).toBe('0 of 10 cases shown');
    await page.waitForURL(/#cases\?text=survey$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await page.getByLabel('alert', { exact: true }).isChecked()).toBe(false);
  });

  test('keeps the filters in the address, which the back button takes back', async () => {
    await open(sampleOutcome(), '#cases');
    await page.getByLabel('warning', { exact: true }).uncheck();
    await page.getByLabel('Ignored', { exact: true }).selectOption('hidden');
    expect(new URL(page.url()).hash).toBe('#cases?result=aps&ignored=-i');
    // Ten cases less two warnings, less the ignored alert.
    expect(await countShown()).toBe('7 of 10 cases shown');
    await page.getByLabel('Search').fill('may & 100 %');
    await page.waitForURL(/&text=may\+%26\+100\+%25|text=may\+%26\+100\+%25&/);
    await page.goBack();
    expect(await page.getByLabel('Search').inputValue()).toBe('');
    expect(await countShown()).toBe('8 of 10 cases shown');
    await page.goBack();
    expect(await countShown()).toBe('10 of 10 cases shown');
    await page.goForward();
    expect(await page.getByLabel('warning', { exact: true }).isChecked()).toBe(false);
    // A menu entry leads to a page without filters.
    await page.getByRole('link', { name: 'All test cases' }).click();
    expect(await countShown()).toBe('10 of 10 cases shown');
  });

  // The sample's cases by hand: of two drift cases one is skipped; one typo of four is a warning.
  test.each([
    { hash: '#cases?result=aw&text=typos', shown: 2 },
    { hash: '#test-numeric_feature_drift?result=s', shown: 1 },
    { hash: '#cases?category=drift&change=n', shown: 1 },
    { hash: '#cases?result=', shown: 0 },
  ])('opens filtered as the address says: $hash', async ({ hash, shown }) => {
    await open(sampleOutcome(), hash);
    expect(await countShown()).toBe(`${shown} of 10 cases shown`);
    expect(await visibleRows()).toHaveLength(shown);
  });

  test.each([
    '#cases?category=nothing&change=<b>&ignored=constructor&test=x',
    '#cases?text=%&result=awps%00',
    '#cases?__proto__=1&elements=2&severity=3&=&&?',
    `#cases?${'?'.repeat(5000)}&category=${'y'.repeat(50_000)}`,
  ])('opens all cases for an address of nonsense, number %#', async (hash) => {
    await open(sampleOutcome(), hash);
    expect(await page.locator('#cases').isVisible()).toBe(true);
    const text = hash.includes('text=') ? '%' : '';
    expect(await page.getByLabel('Search').inputValue()).toBe(text);
    if (text === '') expect(await countShown()).toBe('10 of 10 cases shown');
    expect(await page.getByLabel('Category', { exact: true }).inputValue()).toBe('');
  });

  test('opens the finding that the address names, from outside and from another page', async () => {
    await open(sampleOutcome());
    const links = page.getByRole('link', { name: 'Link to this finding' });
    // The sample's findings, the known one too, and not the ignored one.
    expect(await links.count()).toBe(4);
    await links.last().click();
    const { hash } = new URL(page.url());
    expect(hash).toMatch(/^#finding-[0-9a-f]{8}$/);
    await page.getByRole('link', { name: 'All test cases' }).click();
    await page.goBack();
    const finding = page.locator('.opened');
    expect(await finding.getAttribute('id')).toBe(hash.slice(1));
    await open(sampleOutcome(), hash, { viewport: { width: 900, height: 300 } });
    const box = await page.locator('.opened').boundingBox();
    expect(box?.y).toBeLessThan(300);
    expect(box?.y).toBeGreaterThanOrEqual(-1);
    expect(await page.locator('#overview').isVisible()).toBe(true);
  });

  test('opens a finding far down, with nothing of those above it guessed', async () => {
    const cases = Array.from({ length: 100 }, (_, k) => textCase(k, 'alert', `test_${k % 5}`));
    await open(makeOutcome(cases));
    const hash = await page.locator('.findings tr[id]').nth(79).getAttribute('id');
    await open(makeOutcome(cases), `#${hash}`);
    const place = (): Promise<unknown> =>
      page.evaluate(`document.querySelector('.opened').getBoundingClientRect().y`);
    await page.waitForTimeout(200);
    expect(await place()).toBeCloseTo(0, 0);
    expect(await page.locator('.findings tr[id]:visible').count()).toBe(100);
  });

  test('makes the rows of a test when it is first looked at', async () => {
    await open(sampleOutcome());
    const made = (): Promise<number> => page.locator('.cases tbody tr').count();
    expect(await made()).toBe(0);
    const link = page.getByRole('navigation').getByRole('link', { name: 'A column of numbers drifted' });
    // The sample's two cases of the test, once, and then all ten.
    for (let visit = 0; visit < 2; visit++) {
      await link.click();
      expect(await made()).toBe(2);
      await page.goto(`${page.url().replace(/#.*/, '')}#overview`);
    }
    await page.getByRole('link', { name: 'All test cases' }).click();
    expect(await made()).toBe(10);
    expect(await page.locator('noscript').count()).toBe(0);
  });

  test('says where the cases are when only its own script may not run', async () => {
    await open(sampleOutcome());
    expect(await page.getByText('did not run').isVisible()).toBe(false);
    const path = join(folder, 'report.html');
    // Of another hash than the page's policy allows.
    writeFileSync(path, readFileSync(path, 'utf8').replace('<script>', '<script> '));
    await page.reload();
    expect(await page.getByText('did not run').isVisible()).toBe(true);
    expect(complaints).toEqual([expect.stringContaining('Content Security Policy')]);
    complaints = [];
  });

  test('tells its tables as tables, whatever they are laid out as', async () => {
    await open(sampleOutcome());
    const table = page.getByRole('table', { name: 'Findings, strongest first' });
    // The head and the sample's four findings, of three cells each.
    expect(await table.getByRole('row').count()).toBe(5);
    expect(await table.getByRole('columnheader').count()).toBe(3);
    expect(await table.getByRole('cell').count()).toBe(12);
  });

  test.each(['#main', '#%', '#nowhere', '#test-', '#finding-', '#finding-01234567?text=x', '#shown'])(
    'opens the overview for the address %s',
    async (hash) => {
      await open(sampleOutcome(), hash);
      expect(await page.locator('.page:visible').count()).toBe(1);
      expect(await page.locator('#overview').isVisible()).toBe(true);
    },
  );

  test.each(['light', 'dark'] as const)(
    'follows the %s look of the system and can be turned',
    async (colorScheme) => {
      await open(sampleOutcome(), '', { colorScheme });
      const paper = (): Promise<unknown> => page.evaluate('getComputedStyle(document.body).backgroundColor');
      const [light, dark] = ['rgb(253, 253, 252)', 'rgb(21, 24, 27)'];
      expect(await paper()).toBe(colorScheme === 'light' ? light : dark);
      await page
        .getByRole('button', { name: colorScheme === 'light' ? 'Dark theme' : 'Light theme' })
        .click();
      expect(await paper()).toBe(colorScheme === 'light' ? dark : light);
      await page.reload();
      expect(await paper()).toBe(colorScheme === 'light' ? dark : light);
    },
  );

  test.each([
    { colorScheme: 'light', hash: '' },
    { colorScheme: 'dark', hash: '' },
    { colorScheme: 'light', hash: '#cases' },
    { colorScheme: 'dark', hash: '#cases' },
    { colorScheme: 'light', hash: '#test-text_typos' },
    { colorScheme: 'dark', hash: '#test-subset_performance-subset_accuracy' },
    { colorScheme: 'light', hash: '#about' },
  ] as const)('has no accessibility violation: $colorScheme $hash', async ({ colorScheme, hash }) => {
    await open(sampleOutcome(), hash, { colorScheme });
    for (const values of await page.locator('.values summary:visible').all()) await values.click();
    await page.evaluate(axeSource);
    const found = await page.evaluate(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html, nodes[0].failureSummary]))`,
    );
    expect(found).toEqual([]);
  });

  test('without script shows everything but the filters', async () => {
    await open(sampleOutcome(), '', { javaScriptEnabled: false });
    expect(await page.locator('#overview').isVisible()).toBe(true);
    expect(await page.locator('#about').isVisible()).toBe(true);
    expect(await page.locator('.test').count()).toBe(4);
    expect(await page.locator('.test tbody tr:visible').count()).toBe(10);
    expect(await page.locator('#filters').isVisible()).toBe(false);
    expect(await page.getByRole('img', { name: /Distribution of age/ }).isVisible()).toBe(true);
    expect(await page.getByText('did not run').isVisible()).toBe(false);
  });

  test('prints all pages and all cases, whatever is filtered', async () => {
    await open(sampleOutcome(), '#test-text_typos');
    await page.getByLabel('Search').fill('nowhere');
    // Printing for real, which tells the page of it first.
    await page.pdf();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.page:visible').count()).toBe(3);
    expect(await page.locator('.test tbody tr:visible').count()).toBe(10);
    expect(await page.locator('nav:visible, form:visible, button:visible').count()).toBe(0);
  });

  test.each(['dark', 'light'] as const)(
    'prints on light paper, nothing folded and nothing cut, from a %s screen',
    async (colorScheme) => {
      const [testCase] = sampleCases;
      const columns = Array.from({ length: 12 }, (_, k) => `column_${k}_${'x'.repeat(40)}`);
      const { testType = '', caseId = '' } = testCase ?? {};
      const examples = {
        columns,
        rows: [{ number: 123_456, cells: columns, label: 'y'.repeat(60), prediction: 'n', probability: 0.5 }],
        ofCases: [{ testType, caseId, marked: [columns[3] ?? ''], rows: [0] }],
      };
      // As wide as the printable part of a page of A4.
      await open({ ...sampleOutcome(), examples }, '', {
        colorScheme,
        viewport: { width: 718, height: 1000 },
      });
      if (colorScheme === 'light') await page.getByRole('button', { name: 'Dark theme' }).click();
      await page.emulateMedia({ media: 'print', colorScheme });
      await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
        'rgb(253, 253, 252)',
      );
      expect(await page.evaluate('getComputedStyle(document.documentElement).colorScheme')).toBe('light');
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(718);
      expect(await page.locator('main summary:visible').count()).toBe(1);
      expect(await page.getByText('null_check').isVisible()).toBe(true);
      expect(await page.locator('.findings a[href^="#finding-"]:visible, .values:visible').count()).toBe(0);
      await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
      expect(await page.locator('main details[open]').count()).toBe(0);
    },
  );

  test('says of a table that scrolls that it does, and of others nothing', async () => {
    const [testCase] = sampleCases;
    const columns = Array.from({ length: 12 }, (_, k) => `column_${k}`);
    const { testType = '', caseId = '' } = testCase ?? {};
    const examples = {
      columns,
      rows: [{ number: 1, cells: columns, label: 'y', prediction: 'n', probability: 0.5 }],
      ofCases: [{ testType, caseId, marked: [], rows: [0] }],
    };
    await open({ ...sampleOutcome(), examples }, '', { viewport: { width: 390, height: 700 } });
    const rows = page.getByRole('region', { name: 'Rows of this finding' });
    await rows.and(page.locator('.wide')).waitFor();
    expect(
      await page.evaluate(`getComputedStyle(document.querySelector('.wide'), '::before').content`),
    ).toContain('sideways');
    const names = `[...document.querySelectorAll('.wide')].map((one) => one.getAttribute('aria-label'))`;
    // Five columns with a reason in one are too many as well; the findings stand one above the other.
    expect(await page.evaluate(names)).toEqual(['Rows of this finding', 'Ignored findings']);
    await page.setViewportSize({ width: 2400, height: 700 });
    await page.locator('.wide').first().waitFor({ state: 'detached' });
  });

  test('shows cases on a phone one above the other, without sideways scrolling', async () => {
    await open(sampleOutcome(), '#cases', { viewport: { width: 390, height: 700 } });
    const wider = await page.evaluate(
      `[...document.querySelectorAll('#cases .scroll')].map((one) => one.scrollWidth - one.clientWidth)`,
    );
    // Of the sample's four tests.
    expect(wider).toEqual([0, 0, 0, 0]);
  });

  test('needs no sideways scrolling on a phone', async () => {
    await open(sampleOutcome(), '', { viewport: { width: 360, height: 700 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  });

  test.each([360, 390])(
    'shows findings on %i pixels one above the other, without sideways scrolling',
    async (width) => {
      await open(sampleOutcome(), '', { viewport: { width, height: 700 } });
      const table = page.getByRole('region', { name: 'Findings', exact: true });
      const wider = await page.evaluate(
        `[...document.querySelectorAll('.findings')].map(({ parentNode: one }) => one.scrollWidth - one.clientWidth)`,
      );
      expect(wider).toEqual([0]);
      const cells = table.locator('tbody tr').first().locator('td');
      const [result, text] = [await cells.nth(0).boundingBox(), await cells.nth(1).boundingBox()];
      expect(text?.y).toBeGreaterThanOrEqual((result?.y ?? 0) + (result?.height ?? 0));
    },
  );

  test('opens 2,000 cases in a moment', async () => {
    const cases = Array.from({ length: 2000 }, (_, k) =>
      textCase(k, k % 40 === 0 ? 'alert' : k % 20 === 1 ? 'warning' : 'pass', `test_${k % 20}`),
    );
    const tookMs = await open(makeOutcome(cases), '', {});
    // What the browser takes for a window and for as many bytes is not the report's.
    const blankPath = join(folder, 'blank.html');
    const size = readFileSync(join(folder, 'report.html')).length;
    writeFileSync(blankPath, `<!doctype html><meta charset="utf-8"><!--${' '.repeat(size)}-->`);
    const blank = await (await browser.newContext()).newPage();
    const startedAt = performance.now();
    await blank.goto(pathToFileURL(blankPath).href);
    const blankMs = performance.now() - startedAt;
    await blank.context().close();
    console.log(
      `The report of 2,000 cases opened in ${Math.round(tookMs)} ms, a blank page in ${Math.round(blankMs)} ms.`,
    );
    await page.goto(`${page.url().replace(/#.*/, '')}#cases`);
    expect(await countShown()).toBe('2000 of 2000 cases shown');
  });
});
