import type { Outcome } from '../../domain/outcome.js';
import { aboutPage } from './about-page.js';
import { toCaseRows } from './case-rows.js';
import { chooseRows } from './choose-rows.js';
import { filterForm } from './filter-form.js';
import { markup, type Content, type Markup } from './markup.js';
import { overviewPage } from './overview-page.js';
import { pageHead, pageScriptElement } from './page-head.js';
import { pageMenu } from './page-menu.js';
import { choosePlots } from './plots/choose-plots.js';
import { groupByTest, type TestGroup } from './test-groups.js';
import { testPage } from './test-page.js';
import { verdictBanner, verdictWords } from './verdict-banner.js';

/** With more cases than this there may be so many findings that a page that opens at once, on a phone as well, can't hold them. */
const manyCases = 2_000;

/** Beyond so many tests, more than any run of the platform has, the frames of their pages would crowd out the cases. */
const manyTests = 50;
const testFrameBytes = 2_500;

/** In UTF-8 bytes. */
export interface PageLimits {
  /** Of the whole page, unless the overview alone is larger. */
  readonly limitBytes: number;
  /** Of the whole page as long as passing cases and plots make it larger. */
  readonly calmBytes: number;
  /** What plots may take of it, if cases leave it, and what they surely get. */
  readonly plotBytes: number;
  readonly leastPlotBytes: number;
}

function limitsFor(caseCount: number, testCount: number): PageLimits {
  const calmBytes = 300_000 + testFrameBytes * Math.max(0, testCount - manyTests);
  const limitBytes = caseCount > manyCases ? Math.max(calmBytes, 2_000_000) : calmBytes;
  return { limitBytes, calmBytes, plotBytes: 150_000, leastPlotBytes: 20_000 };
}
/** Tests beyond these, the harmless ones, get no page. */
const maxTests = 300;
/** For the few sentences that depend on what fits. */
const spareBytes = 1_000;

/**
 * The run as one page that needs nothing else: no network, no second file. Everything can be read without script; the
 * script adds a page for each test, filters and search. What does not fit is counted: passing cases give way first.
 */
export function renderHtml(outcome: Outcome, given?: PageLimits): string {
  const rows = toCaseRows(outcome);
  const allGroups = groupByTest(rows);
  const groups = allGroups.slice(0, maxTests);
  const limits = given ?? limitsFor(rows.length, groups.length);
  const title = `${verdictWords(outcome.verdict, outcome.asked?.gate.mode === 'report')} · ${outcome.asked?.run.name ?? 'RIME Model Gate'}`;
  const before = markup`<!doctype html>
    <html lang="en">
      ${pageHead(title)}
      <body>
        <a class="jump" href="#main">Skip to content</a>
        ${verdictBanner(outcome)}
        ${pageMenu(groups)}
        <main id="main" tabindex="-1">
          ${overviewPage(outcome, rows, groups)}`;
  const after = markup`
          ${aboutPage(outcome)}
        </main>
        <footer>RIME Model Gate</footer>
        ${pageScriptElement()}
      </body>
    </html>
  `;
  const sections = (
    shown: ReadonlyMap<TestGroup, readonly string[]>,
    plots: ReadonlyMap<TestGroup, readonly Markup[]>,
  ): readonly Markup[] =>
    groups.map((group) => testPage(group, shown.get(group) ?? [], plots.get(group) ?? []));
  const form = filterForm(rows, groups);
  const emptyParts = [before, after, form, ...sections(new Map(), new Map())];
  const emptyBytes = emptyParts.reduce((sum, { text }) => sum + Buffer.byteLength(text), spareBytes);
  const takenBytes = emptyBytes + limits.leastPlotBytes;
  const { byGroup, leftOut, usedBytes } = chooseRows(rows, groups, {
    findingBytes: limits.limitBytes - takenBytes,
    passingBytes: limits.calmBytes - takenBytes,
  });
  // Plots take what the cases leave.
  const leftBytes = Math.max(limits.leastPlotBytes, limits.calmBytes - emptyBytes - usedBytes);
  const plots = choosePlotsWithin(groups, Math.min(limits.plotBytes, leftBytes));
  const cases = [leftOut > 0 ? left(leftOut, rows.length) : '', form, sections(byGroup, plots)];
  return before.text + (groups.length > 0 ? casesPage(cases).text : '') + after.text;
}

function casesPage(content: Content): Markup {
  return markup`<section class="page" id="cases" aria-labelledby="cases-title">
    <h2 id="cases-title" tabindex="-1">Test cases</h2>
    <p class="notes unread">
      This page's script did not run. It shows the tables of cases, which are in results.json, too.
    </p>
    ${content}
  </section> `;
}

function left(count: number, total: number): Markup {
  return markup`<p class="notes">
    ${count} of ${total} cases are left out so that this page opens quickly, passing ones first. All are in
    results.json.
  </p>`;
}

/**
 * The plots that fit: the first of each test, worst tests first, then the second of each, and so on, so that no test of
 * many columns takes the room of the others; one that does not fit is left out.
 */
function choosePlotsWithin(
  groups: readonly TestGroup[],
  limitBytes: number,
): ReadonlyMap<TestGroup, readonly Markup[]> {
  let room = limitBytes;
  const chosen = new Map<TestGroup, Markup[]>(groups.map((group) => [group, []]));
  let waiting = groups.map((group) => ({ group, plots: choosePlots(group) }));
  while (waiting.length > 0 && room > 0) {
    waiting = waiting.filter(({ group, plots }) => {
      const next = room > 0 ? plots.next() : undefined;
      if (!next || next.done === true) return false;
      const bytes = Buffer.byteLength(next.value.text);
      if (bytes <= room) {
        room -= bytes;
        chosen.get(group)?.push(next.value);
      }
      return true;
    });
  }
  return chosen;
}
