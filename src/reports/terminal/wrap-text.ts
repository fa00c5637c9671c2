import { columnsOf, cutToColumns } from './fit-columns.js';

/** The words of a text in lines of at most `columns` columns; a longer word has a line of its own. */
export function wrapText(text: string, columns: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && columnsOf(line) + 1 + columnsOf(word) > columns) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}

/** No number is longer, so that none is broken. */
const leastColumns = 24;

/**
 * A text after a label, the further lines set in below its beginning. A word longer than a line, which no number is,
 * goes on in the next one.
 */
export function hangText(label: string, text: string, columns: number): string[] {
  const room = Math.max(leastColumns, columns - columnsOf(label));
  const lines = wrapText(bindUnits(text), room).flatMap((line) => breakLine(line, room));
  const indent = ' '.repeat(columnsOf(label));
  return lines.map((line, index) => `${index === 0 ? label : indent}${looseUnits(line)}`.trimEnd());
}

/** A number and its unit are one word. */
function bindUnits(text: string): string {
  return text.replaceAll(/(?<=\d) (?=%|points?\b)/g, '\u00a0');
}

function looseUnits(line: string): string {
  return line.replaceAll('\u00a0', ' ');
}

function breakLine(line: string, columns: number): string[] {
  const pieces: string[] = [];
  let rest = line;
  while (columnsOf(rest) > columns) {
    const piece = cutToColumns(rest, columns);
    pieces.push(piece);
    rest = rest.slice(piece.length);
  }
  return [...pieces, rest];
}
