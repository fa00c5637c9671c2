import { shorten } from '../../domain/words/shorten.js';

/** Control, bidirectional-override, zero-width and unpaired surrogate characters: nothing a name needs. */
const invisible =
  // eslint-disable-next-line no-control-regex -- control characters are what this removes
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** What most texts are: printable ASCII with single blanks inside. Nothing of it needs cleaning. */
const plainLine = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Foreign text on one line: invisible characters removed, white space folded, at most `maxLength` characters
 * (the last one is then `…`).
 */
export function cleanLine(text: string, maxLength = 200): string {
  if (text.length <= maxLength && plainLine.test(text)) return text;
  // Bounded before the patterns run, so that a text of megabytes costs nothing.
  const head = text.slice(0, maxLength * 4);
  const line = head.replaceAll(/\s+/g, ' ').replaceAll(invisible, '').trim();
  return shorten(line, maxLength);
}

/** Foreign text of several lines, such as a traceback: as `cleanLine`, but its line breaks stay. */
export function cleanBlock(text: string, maxLength = 4000): string {
  const block = text
    .slice(0, maxLength * 4)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(invisible, '')
    .trim();
  return shorten(block, maxLength);
}
