// Follows every link of the built site to its file and to the heading on it, and asks that nothing is loaded from elsewhere:
// `node check-links.mjs <folder>` ends with status 1 and all that is wrong. (Of linkinator 7, the last for Node 20, links to
// headings of other pages pass unseen.)
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const [folder = ''] = process.argv.slice(2);
const files = readdirSync(folder, { recursive: true }).map((name) => name.replaceAll('\\', '/'));
const pages = files.filter((name) => name.endsWith('.html'));
const texts = new Map(pages.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
const unescape = (text) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
const valuesOf = (text, pattern) => [...text.matchAll(pattern)].map(([, value]) => unescape(value));
const headings = new Map(
  [...texts].map(([name, text]) => [name, new Set(valuesOf(text, /\sid="([^"]*)"/g))]),
);
const isElsewhere = (address) => /^([a-z][a-z\d+.-]*:)?\/\//i.test(address);

const wrong = [];
let followed = 0;
for (const [page, text] of texts) {
  const links = valuesOf(text, /<a\s[^>]*?href="([^"]*)"/g).filter((href) => !/^(\w+:|\/\/)/.test(href));
  for (const href of new Set(links)) {
    followed++;
    const [path, hash = ''] = href.split('#').map(decodeURIComponent);
    const target =
      path === ''
        ? page
        : posix.join(path.startsWith('/') ? '' : posix.dirname(page), path).replace(/^\//, '');
    const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
    if (!existsSync(join(folder, file))) wrong.push(`${page} links to ${href}: no such page`);
    else if (hash !== '' && !headings.get(file)?.has(hash))
      wrong.push(`${page} links to ${href}: no such heading`);
  }
  const loaded = valuesOf(
    text,
    /<(?:script|img|link|iframe|source|video|audio)\s[^>]*?(?:src|href)="([^"]*)"/g,
  );
  wrong.push(...loaded.filter(isElsewhere).map((address) => `${page} loads ${address}`));
}
console.log(`${pages.length} pages, ${followed} links followed`);
if (wrong.length > 0 || pages.length === 0) {
  console.error([...new Set(wrong)].join('\n') || `There are no pages in ${folder}`);
  process.exitCode = 1;
}
