import { cleanLine } from '../../safe-text/clean-text.js';
import { formatNumber } from '../../facts/format-number.js';
import { markup, type Content, type Markup } from '../markup.js';
import type { Bound } from './bounds.js';
import { linearScale, niceTicks, type Scale } from './scale.js';
import { label as word } from './shapes.js';

const labelWidth = 150;
export const rowPlotWidth = 480;
const rowHeight = 20;
const top = 6;

export interface PlotRow {
  readonly label: string;
  readonly draw: (x: Scale, y: number) => Content;
}

/**
 * Rows of a plot with a label each, over one horizontal axis with ticks. `domain`: of the axis. `guides`: values that
 * get a line through all rows, and so do the `bounds` that hold for all of them.
 */
export function rowPlot(
  rows: readonly PlotRow[],
  domain: readonly [number, number],
  guides: readonly number[] = [],
  bounds: readonly Bound[] = [],
): { readonly height: number; readonly drawing: Markup } {
  const x = linearScale(domain, [labelWidth + 8, rowPlotWidth - 10]);
  const bottom = top + rows.length * rowHeight;
  const ticks = niceTicks(domain[0], domain[1]).map((tick) => [
    markup`<path class="grid" d="M${x(tick)} ${top}V${bottom}"/>`,
    word('mid', x(tick), bottom + 14, formatNumber(tick)),
  ]);
  const drawn = rows.map(({ label, draw }, index) => {
    const y = top + (index + 0.5) * rowHeight;
    return [word('end', labelWidth, y + 4, cleanLine(label, 23)), draw(x, y)];
  });
  const lines = guides.map((value) => markup`<path class="guide" d="M${x(value)} ${top}V${bottom}"/>`);
  const limits = bounds.map(
    ({ severity, value }) => markup`<path class="bound ${severity}" d="M${x(value)} ${top}V${bottom}"/>`,
  );
  return { height: bottom + 20, drawing: markup`${ticks}${lines}${drawn}${limits}` };
}
