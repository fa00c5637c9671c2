/** One row of an HTML table on one line, so that GitHub never reads Markdown in it. Cells are HTML already. */
export function tableRow(cell: 'td' | 'th', cells: readonly string[]): string {
  return `<tr>${cells.map((content) => `<${cell}>${content}</${cell}>`).join('')}</tr>`;
}

/** The start of a table with these column heads; rows and `</table>` follow. */
export function tableHead(head: readonly string[]): string {
  return head.length === 0 ? '<table>' : `<table>\n${tableRow('th', head)}`;
}
