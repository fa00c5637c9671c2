import { markup, Markup, type Content } from '../markup.js';

/** What a plot shows, in numbers: for those who do not see it, and those who want to know exactly. */
export interface ValueTable {
  readonly heads: readonly string[];
  /** Of one cell for each head, the first of which names the row. */
  readonly rows: readonly (readonly Content[])[];
  /** How many more the plot left out. */
  readonly leftOut?: number;
}

/** Rows beyond these are counted; plots show the worst first. */
const maxRows = 40;

/** A table that is folded away below its plot. `name`: of the plot. End tags that HTML lets out are left out. */
export function valueTable(name: string, { heads, rows, leftOut = 0 }: ValueTable): Markup {
  const shown = rows
    .slice(0, maxRows)
    .map(
      ([first, ...cells]) =>
        markup`<tr><th scope="row">${first}${cells.map((cell) => markup`<td>${cell}`)}`.text,
    );
  const hidden = rows.length - shown.length + leftOut;
  return markup`<details class="values"><summary>Values<span class="unseen"> of ${name}</span></summary><table><thead><tr>${heads.map((head) => markup`<th scope="col">${head}`)}</thead><tbody>${new Markup(shown.join('\n'))}</table>${hidden > 0 ? markup`<p class="sub">${hidden} more rows are in results.json.</p>` : ''}</details>`;
}
