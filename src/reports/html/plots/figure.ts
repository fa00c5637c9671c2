import { markup, type Content, type Markup } from '../markup.js';
import { valueTable, type ValueTable } from './value-table.js';

export interface FigureParts {
  readonly title: string;
  /** The plot in words, for those who do not see it. */
  readonly alternative: string;
  readonly width: number;
  readonly height: number;
  /** SVG elements. */
  readonly drawing: Content;
  /** Class words and what they stand for, in the order drawn. */
  readonly legend?: readonly (readonly [className: string, meaning: string])[];
  /** A sentence that keeps the plot from being misread. */
  readonly note?: string | undefined;
  /** What is drawn, in numbers; left out where a table beside the plot has them. */
  readonly values?: ValueTable;
}

/** An SVG plot with its caption and its legend. */
export function figure({
  title,
  alternative,
  width,
  height,
  drawing,
  legend = [],
  note,
  values,
}: FigureParts): Markup {
  const keys = legend.map(([name, meaning]) => markup`<span><i class="key ${name}"></i>${meaning}</span>`);
  return markup`<figure class="w${width}">
    <figcaption>${title}${keys.length > 0 ? markup`<span class="keys">${keys}</span>` : ''}${note === undefined ? '' : markup`<span class="sub">${note}</span>`}</figcaption>
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${alternative}">
      ${drawing}
    </svg>
    ${values ? valueTable(title, values) : ''}
  </figure>`;
}
