import { cleanLine } from './clean-text.js';
import { escapeCommands } from './escape-commands.js';

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return escapeCommands(text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character));
}

/**
 * Foreign text as an HTML code element on one line. Inside an HTML block of GitHub's Markdown nothing of it is read
 * as Markdown, and inside `<code>` GitHub makes no mentions, issue links or addresses of it.
 */
export function code(text: string, maxLength?: number): string {
  const line = cleanLine(text, maxLength);
  return line === '' ? '' : `<code>${escapeHtml(line)}</code>`;
}

/** A link, or only its text unless the address is http(s). */
export function link(label: string, url: string | undefined): string {
  if (!isWebAddress(url)) return escapeHtml(label);
  return `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
}

/** Whether a foreign address may be linked: http(s), printable ASCII, nothing that ends an attribute. */
export function isWebAddress(url: string | undefined): url is string {
  return url !== undefined && url.length <= 2000 && /^https?:\/\/[!#-&(-;=?-~]+$/.test(url);
}

/** As `link`, with the foreign label in `<code>`. */
export function codeLink(label: string, url: string | undefined): string {
  const shown = code(label);
  return isWebAddress(url) ? `<a href="${escapeHtml(url)}">${shown}</a>` : shown;
}
