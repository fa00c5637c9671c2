import { columnsOf } from '../reports/terminal/fit-columns.js';

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
