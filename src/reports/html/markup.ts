import { cleanLine } from '../safe-text/clean-text.js';
import { escapeHtml } from '../safe-text/escape-html.js';

/** HTML that is safe to insert as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Content = Markup | string | number | undefined | readonly Content[];

/** Foreign text is cut here, unless it comes in as markup. */
const maxTextLength = 300;

/**
 * A template of HTML. What is inserted is foreign text: one clean line of at most 300 characters, escaped for elements
 * and for quoted attributes. Markup goes in as it is, lists item by item, `undefined` as nothing. The template's own
 * indentation is left out.
 */
export function markup(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  const [first = '', ...others] = withoutIndentation(parts);
  let text = first;
  for (const [index, content] of contents.entries()) text += insert(content) + (others[index] ?? '');
  return new Markup(text);
}

/** A template's parts are the same object each time, and some templates are used thousands of times. */
const knownParts = new WeakMap<TemplateStringsArray, readonly string[]>();

function withoutIndentation(parts: TemplateStringsArray): readonly string[] {
  const known = knownParts.get(parts);
  if (known) return known;
  const stripped = parts.map((part) => part.replaceAll(/\n\s+/g, '\n'));
  knownParts.set(parts, stripped);
  return stripped;
}

/** A text of several hundred characters, which is cut nowhere. */
export function paragraph(text: string): Markup {
  return new Markup(escapeHtml(text));
}

function insert(content: Content): string {
  if (content === undefined) return '';
  if (content instanceof Markup) return content.text;
  if (typeof content === 'number') return String(content);
  if (typeof content === 'string') return escapeHtml(cleanLine(content, maxTextLength));
  return content.map(insert).join('');
}
