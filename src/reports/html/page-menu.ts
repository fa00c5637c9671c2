import { markup, type Markup } from './markup.js';
import { quietWord } from './test-page.js';
import type { TestGroup } from './test-groups.js';

/** The pages of the report: overview, all cases, a page for each test below its category, about the run. */
export function pageMenu(groups: readonly TestGroup[]): Markup {
  const categories = [...new Set(groups.map(({ category }) => category))].map((category) => {
    const own = groups.filter((group) => group.category === category);
    const tests = own.map(testLink);
    return markup`<li>
      <span class="category">${category}</span>
      <ul>
        ${tests}
      </ul>
    </li>`;
  });
  const cases = groups.length > 0 ? markup`<li><a href="#cases">All test cases</a></li>` : '';
  return markup`<nav aria-label="Report">
    <details open>
      <summary>Pages</summary>
      <ul>
        <li><a href="#overview">Overview</a></li>
        ${cases}
        <li><a href="#about">About this run</a></li>
        ${categories}
      </ul>
    </details>
  </nav>`;
}

/** The test's name for people, and the one that rules and the API know it by as a tooltip. */
function testLink({ id, testType, title, counts }: TestGroup): Markup {
  const quiet = quietWord(counts);
  const marks = (['alert', 'warning'] as const)
    .filter((severity) => counts[severity] > 0)
    .map(
      (severity) =>
        markup` <span class="count ${severity}"
          >${counts[severity]}<span class="unseen"> ${severity}</span></span
        >`,
    );
  return markup`<li>
    <a href="#${id}"${title === testType ? '' : markup` title="${testType}"`}><span>${title}</span>${marks}${quiet === undefined ? '' : markup` <small>${quiet}</small>`}</a>
  </li>`;
}
