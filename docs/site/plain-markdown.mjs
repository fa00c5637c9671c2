// Reads Markdown as GitHub does, where the site's generator would read more into it: a page is text, never a template.

/** HTML that pages may use; a comment shows nothing. None that has to be closed: a page that forgot it would end the build. */
const allowedHtml = /^(<!--[^]*-->|<br\s*\/?>)\s*$/;
/** Words of the generator's own after `:::`. */
const containers = ['tip', 'info', 'warning', 'danger', 'details', 'v-pre', 'raw', 'code-group'];
const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Everything else that looks like HTML is shown as it is written, and nothing in braces is evaluated. */
export const plainMarkdown = (markdown) => {
  // `:smile:`, `[[toc]]`, `<<< file` and `::: name` are none of GitHub's.
  markdown.disable(['emoji', 'toc', 'snippet', ...containers.map((name) => `container_${name}`)]);
  const render = markdown.render.bind(markdown);
  markdown.render = (text, environment) => `<div v-pre>\n${render(text, environment)}</div>\n`;
  for (const kind of ['html_block', 'html_inline'])
    markdown.renderer.rules[kind] = (tokens, index) => {
      const { content } = tokens[index];
      if (allowedHtml.test(content)) return content.startsWith('<!--') ? '' : content;
      return kind === 'html_block' ? `<p>${escapeHtml(content)}</p>\n` : escapeHtml(content);
    };
  // A long name in a table may go on in the next line after a part of it, and is copied as it is.
  const renderCode = markdown.renderer.rules.code_inline;
  markdown.renderer.rules.code_inline = (...args) =>
    renderCode(...args).replaceAll(/(?<=\w[_:.])(?=\w)/g, '<wbr>');
};
