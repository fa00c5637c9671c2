import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter();

/** Joiners of hieroglyphs and the like: string-width 8.1.0 throws when a character consists of them alone. */
const visibleFormat = /(?!\p{Default_Ignorable_Code_Point})\p{Cf}/gu;

/** Columns of a terminal that a text takes: two for East Asian wide characters and emoji, none for marks. */
export function columnsOf(text: string): number {
  return stringWidth(text.replaceAll(visibleFormat, ''));
}

/** At most `columns` columns of a line without escape sequences; no character is split, so it may be one narrower. */
export function cutToColumns(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let used = 0;
  let end = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    used += columnsOf(segment);
    if (used > columns) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** The text with blanks after it, up to `columns` columns. */
export function padToColumns(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** Columns as wide as their widest cell, in columns of a terminal. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries())
      widths[column] = Math.max(widths[column] ?? 0, columnsOf(cell));
  }
  return rows.map((row) => {
    const cells = row.map((cell, column) => padToColumns(cell, widths[column] ?? 0));
    return cells.join('  ').trimEnd();
  });
}
