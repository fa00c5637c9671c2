import { markup, type Content, type Markup } from '../markup.js';

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
}

/** An SVG plot with its caption and its legend. */
export function figure({ title, alternative, width, height, drawing, legend = [] }: FigureParts): Markup {
  const keys = legend.map(([name, meaning]) => markup`<span><i class="key ${name}"></i>${meaning}</span>`);
  return markup`<figure>
    <figcaption>${title}${keys.length > 0 ? markup`<span class="keys">${keys}</span>` : ''}</figcaption>
    <svg viewBox="0 0 ${width} ${height}" class="w${width}" role="img" aria-label="${alternative}">
      ${drawing}
    </svg>
  </figure>`;
}
