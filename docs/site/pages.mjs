// Which files of the repository are pages of the site, at which address, and where their links lead.
import { posix } from 'node:path';

/** Markdown of the repository that is no page, as glob patterns. */
export const noPages = ['!(README|CHANGELOG|CONTRIBUTING).md', '!(docs|examples|src)/**/*', 'docs/site/**'];

const named = {
  'README.md': 'index.md',
  'CHANGELOG.md': 'changelog.md',
  'CONTRIBUTING.md': 'contributing.md',
  'src/engine/README.md': 'engine.md',
};

/** A page's place in the site, from its path in the repository: `docs/tests/README.md` is `tests/index.md`. */
export const placeOf = (path) =>
  named[path] ?? path.replace(/^docs\//, '').replace(/(^|\/)README\.md$/, '$1index.md');

/**
 * Where a link of the page at `from` leads. `href` is as GitHub reads it, relative to that page; `pages` are the paths of all
 * pages. A page, or a folder with one, is `{page}`, its address from the site's root; any other file of the repository is
 * `{file}`, its path there; `undefined` is what stays as it is: other hosts, and places on the page itself.
 */
export const resolveLink = (href, from, pages) => {
  if (/^([a-z][a-z\d+.-]*:|#|\/)/i.test(href)) return undefined;
  const [, target, hash] = /^([^#]*)(.*)$/.exec(href);
  const path = posix.join(posix.dirname(from), decodeURI(target)).replace(/\/$/, '');
  const page = [path, `${path}/README.md`].find((one) => pages.has(one));
  return page === undefined ? { file: path } : { page: `/${placeOf(page)}${hash}` };
};
