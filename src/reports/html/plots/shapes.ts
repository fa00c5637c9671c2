import { markup, type Content, type Markup } from '../markup.js';
import type { Scale } from './scale.js';

/** Which of the two datasets, or of two measurements, a shape stands for. */
export type Side = 'ref' | 'eva';

export function dot(side: Side, value: number, x: Scale, y: number): Markup {
  return markup`<circle class="${side}" cx="${x(value)}" cy="${y}" r="4"/>`;
}

/** An interval, `margin` to both sides; nothing for a margin of 0. */
export function span(side: Side, value: number, margin: number, x: Scale, y: number): Content {
  return margin > 0
    ? markup`<path class="span ${side}" d="M${x(value - margin)} ${y}H${x(value + margin)}"/>`
    : '';
}

/** A word of an axis. `place`: which part of the word is at x. */
export function label(place: 'start' | 'mid' | 'end', x: number, y: number, text: string): Markup {
  return markup`<text class="${place}" x="${x}" y="${y}">${text}</text>`;
}
