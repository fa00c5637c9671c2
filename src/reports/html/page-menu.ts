import { markup, type Markup } from './markup.js';
import type { TestGroup } from './test-groups.js';

/** The pages of the report: overview, all cases, a page for each test below its category, about the run. */
export function pageMenu(groups: readonly TestGroup[]): Markup {
  const categories = [...new Set(groups.map(({ category }) => category))].map((category) => {
    const own = groups.filter((group) => group.category === category);
    const tests = own.map((group) => testLink(group, menuName(group, own)));
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

/** Without what stands before the colon, unless another test of the category has the same name then. */
function menuName({ testType }: TestGroup, others: readonly TestGroup[]): string {
  const short = shortName(testType);
  return others.filter((other) => shortName(other.testType) === short).length > 1 ? testType : short;
}

function shortName(testType: string): string {
  return testType.replace(/^[^:]*:(?=.)/, '');
}

function testLink({ id, counts }: TestGroup, name: string): Markup {
  const marks = (['alert', 'warning'] as const)
    .filter((severity) => counts[severity] > 0)
    .map(
      (severity) =>
        markup` <span class="count ${severity}"
          >${counts[severity]}<span class="unseen"> ${severity}</span></span
        >`,
    );
  return markup`<li>
    <a href="#${id}"><span>${name}</span>${marks}</a>
  </li>`;
}
