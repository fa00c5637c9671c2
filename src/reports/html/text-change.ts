import { diffWordsWithSpace } from 'diff';
import { escapeHtml } from '../safe-text/escape-html.js';
import { cleanLine } from '../safe-text/clean-text.js';
import { markup, Markup } from './markup.js';

/** Longest text compared, in characters; comparing takes time with the square of the number of changes. */
const maxLength = 240;
/** A text with more changed parts than this is shown whole, before and after. */
const maxParts = 24;

/** What became of a text: the words that went struck out, the new ones marked; unreadably many as two texts. */
export function textChange(before: string, after: string): Markup {
  const [original, transformed] = [cleanLine(before, maxLength), cleanLine(after, maxLength)];
  if (original === transformed) return markup`${transformed}`;
  // The library gives up (undefined) instead of comparing for long.
  const parts = diffWordsWithSpace(original, transformed, { maxEditLength: 60 });
  if (!parts || parts.length > maxParts || !parts.some(({ added, removed }) => !added && !removed)) {
    return markup`<del>${original}</del> <ins>${transformed}</ins>`;
  }
  const marked = parts.map(({ added, removed, value }) => {
    const text = escapeHtml(value);
    return added ? `<ins>${text}</ins>` : removed ? `<del>${text}</del>` : text;
  });
  return new Markup(marked.join(''));
}
