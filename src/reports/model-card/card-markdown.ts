import { plainMarkdown } from '../markdown/plain-markdown.js';

/** Items of a list, rows of a table; the rest is counted. */
const shownItems = 20;
const cellLength = 300;
const itemLength = 1000;

/** A section of the card; nothing where it has nothing to tell. */
export function section(title: string, ...blocks: readonly string[]): string {
  const told = blocks.filter(Boolean);
  return told.length === 0 ? '' : [`## ${title}`, ...told].join('\n\n');
}

/** A table of foreign text, told by `cellsOf`; nothing without rows. */
export function table<One>(
  head: readonly string[],
  rows: readonly One[],
  cellsOf: (row: One) => readonly string[],
): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const escaped = rows.slice(0, shownItems).map((row) => line(cellsOf(row).map(cell)));
  const lines = [line(head), line(head.map(() => '---')), ...escaped];
  return lines.join('\n') + rest(rows.length, '\n\n');
}

/** A list of foreign sentences, told by `tell`; nothing without one. */
export function list<One>(items: readonly One[], tell: (one: One) => string): string {
  if (items.length === 0) return '';
  const lines = items.slice(0, shownItems).map((one) => `- ${startOfLine(tell(one))}`);
  return lines.join('\n') + rest(items.length, '\n- ');
}

/** A paragraph of foreign text. */
export function paragraph(sentence: string): string {
  return sentence === '' ? '' : startOfLine(sentence);
}

function rest(count: number, before: string): string {
  return count > shownItems ? `${before}and ${count - shownItems} more in results.json` : '';
}

function cell(text: string): string {
  return text === '' ? '–' : plainMarkdown(text, cellLength);
}

/** What begins a list, a rule or a heading is text there, too. */
function startOfLine(sentence: string): string {
  return plainMarkdown(sentence, itemLength)
    .replace(/^([-+=:])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
