// Links are written for GitHub, relative to their page, so that docs can be read there; here they are led on.
import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { resolveLink } from './pages.mjs';

/**
 * `root`: the repository's folder; `repository`: its address on the web, if it is known; `pages`: the paths of all pages;
 * `published`: files of the repository that lie in the site itself, by their address there. Throws at a link to nothing.
 */
export const repositoryLinks = (markdown, { root, repository, pages, published }) => {
  markdown.core.ruler.push('repository-links', ({ tokens, env }) => {
    const from = relative(root, env.realPath ?? env.path).replaceAll('\\', '/');
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type !== 'link_open') continue;
      const { page, file } = resolveLink(token.attrGet('href') ?? '', from, pages) ?? {};
      if (page !== undefined) token.attrSet('href', page);
      if (file === undefined) continue;
      if (!existsSync(join(root, file))) throw new Error(`${from} links to ${file}, which does not exist`);
      const target = published[file] ?? (repository && `${repository}/blob/HEAD/${file}`);
      // A site made without a repository has no place to lead to; `a` without `href` is plain text.
      if (target) token.attrSet('href', target);
      else token.attrs = [];
    }
  });
  // Samples name the action as whoever reads them has to.
  if (repository)
    markdown.core.ruler.push('own-name', ({ tokens }) => {
      const name = new URL(repository).pathname.slice(1);
      for (const token of tokens)
        if (token.type === 'fence') token.content = token.content.replaceAll('<owner>/<repo>', name);
    });
};
