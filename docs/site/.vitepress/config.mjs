// The documentation as a site: `npm run build` in docs/site writes build/site.
import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { slug } from 'github-slugger';
import { defineConfig } from 'vitepress';
import { navigation, sidebar } from '../navigation.mjs';
import { noPages, placeOf } from '../pages.mjs';
import { plainMarkdown } from '../plain-markdown.mjs';
import { repositoryLinks } from '../repository-links.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
process.chdir(root);
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name, SITE_BASE: base } = process.env;
const repository = server && name ? `${server}/${name}` : undefined;
const schemas = ['docs/model-gate.schema.json', 'docs/results.schema.json'];
const published = Object.fromEntries(schemas.map((path) => [path, `/${basename(path)}`]));
const pages = new Set();
const icon =
  "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'><path fill='%236d4aff' d='M8 0l7 2v6c0 4-3 7-7 8-4-1-7-4-7-8V2z'/><path fill='none' stroke='white' stroke-width='2' d='M4.5 8l2.5 2.5 4.5-5'/></svg>";

export default defineConfig({
  title: 'RIME Model Gate',
  description: 'Gate a machine-learning model in CI, and read what broke.',
  lang: 'en',
  base: base ? `/${base}/`.replaceAll(/\/+/g, '/') : '/',
  srcDir: root,
  srcExclude: noPages,
  outDir: join(root, 'build/site'),
  cacheDir: join(root, 'docs/site/node_modules/.vitepress'),
  rewrites: (path) => (pages.add(path), placeOf(path)),
  head: [
    ['link', { rel: 'icon', href: icon }],
    // Nothing is asked of any other host, whatever a page holds.
    [
      'meta',
      {
        'http-equiv': 'Content-Security-Policy',
        content:
          "default-src 'self' 'unsafe-inline' data:; object-src 'none'; base-uri 'none'; form-action 'none'",
      },
    ],
  ],
  markdown: {
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    attrs: { disable: true },
    // GitHub's, so that a link to a heading leads to it there and here.
    anchor: { slugify: (text) => slug(text) },
    config: (markdown) => {
      plainMarkdown(markdown);
      repositoryLinks(markdown, { root, repository, pages, published });
    },
  },
  themeConfig: {
    nav: navigation,
    sidebar: sidebar(),
    outline: [2, 3],
    search: { provider: 'local' },
    ...(repository && {
      socialLinks: [{ icon: 'github', link: repository }],
      editLink: { pattern: `${repository}/edit/main/:path`, text: 'Edit this page' },
    }),
  },
  buildEnd: ({ outDir }) => {
    for (const path of schemas) cpSync(join(root, path), join(outDir, basename(path)));
  },
});
