import { m } from '../../../domain/measures/index.js';
import { read } from '../../../domain/measures/read.js';
import { formatNumber } from '../../facts/format-number.js';
import type { CaseRow } from '../case-rows.js';
import { markup, type Markup } from '../markup.js';
import { figure } from './figure.js';
import { linearScale, niceTicks, padded } from './scale.js';
import { label } from './shapes.js';
import type { ValueTable } from './value-table.js';

const [width, height] = [320, 300];
const [left, right, top, bottom] = [46, width - 10, 8, height - 36];

interface Point {
  readonly predicted: number;
  readonly truth: number;
}

/** What a model of numbers predicted beside what was true: on the diagonal they are equal. `undefined` without such numbers. */
export function truthPlot(row: CaseRow): Markup | undefined {
  const points = pointsOf(row);
  if (!points) return undefined;
  const domain = padded(points.flatMap(({ predicted, truth }) => [predicted, truth]));
  const below = points.filter(({ predicted, truth }) => predicted < truth).length;
  return plot({
    title: 'Predicted and true numbers',
    alternative: `Predicted against true numbers of ${points.length} evaluation rows drawn by chance: predicted too low in ${below}, too high or right in ${points.length - below}`,
    dots: points.map(({ predicted, truth }) => [truth, predicted] as const),
    x: domain,
    y: domain,
    guide: [
      [domain[0], domain[0]],
      [domain[1], domain[1]],
    ],
    words: ['true', 'predicted'],
    legend: 'predicted = true',
    values: {
      heads: ['True', 'Predicted', 'Predicted − true'],
      rows: points.map(({ predicted, truth }) =>
        [truth, predicted, predicted - truth].map((one) => formatNumber(one)),
      ),
    },
  });
}

/** The errors of a model of numbers by what it predicted: without a fault they lie on both sides of 0 alike. */
export function residualPlot(row: CaseRow): Markup | undefined {
  const points = pointsOf(row);
  if (!points) return undefined;
  const errors = points.map(({ predicted, truth }) => predicted - truth);
  const [low, high] = padded(points.map(({ predicted }) => predicted));
  const largest = errors.reduce((most, error) => Math.max(most, Math.abs(error)), 0);
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  return plot({
    title: 'Errors by prediction',
    alternative: `Predicted less true number by the predicted one, of ${points.length} evaluation rows drawn by chance: ${formatNumber(mean, 3)} on average, at most ${formatNumber(largest, 3)} off`,
    dots: points.map(({ predicted, truth }) => [predicted, predicted - truth] as const),
    x: [low, high],
    y: padded([-largest, largest]),
    guide: [
      [low, 0],
      [high, 0],
    ],
    words: ['predicted', 'predicted − true'],
    legend: 'no error',
  });
}

function pointsOf({ testCase }: CaseRow): readonly Point[] | undefined {
  const predicted = read(testCase, m.predictedNumbers);
  const truths = read(testCase, m.trueNumbers);
  if (!predicted || truths?.length !== predicted.length) return undefined;
  return predicted.map((one, place) => ({ predicted: one, truth: truths[place] ?? 0 }));
}

type Place = readonly [x: number, y: number];

interface Plot {
  readonly title: string;
  readonly alternative: string;
  readonly dots: readonly Place[];
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly guide: readonly [Place, Place];
  /** Of the two axes. */
  readonly words: readonly [string, string];
  readonly legend: string;
  readonly values?: ValueTable;
}

function plot({ title, alternative, dots, guide, words, legend, values, ...domains }: Plot): Markup {
  const x = linearScale(domains.x, [left, right]);
  const y = linearScale(domains.y, [bottom, top]);
  const [[x1, y1], [x2, y2]] = guide;
  return figure({
    title,
    alternative,
    width,
    height,
    legend: [
      ['eva dot', 'a row'],
      ['guide', legend],
    ],
    drawing: [
      niceTicks(...domains.x, 4).map((tick) => [
        markup`<path class="grid" d="M${x(tick)} ${top}V${bottom}"/>`,
        label('mid', x(tick), bottom + 15, formatNumber(tick, 4)),
      ]),
      niceTicks(...domains.y, 4).map((tick) => [
        markup`<path class="grid" d="M${left} ${y(tick)}H${right}"/>`,
        label('end', left - 5, y(tick) + 4, formatNumber(tick, 4)),
      ]),
      markup`<path class="guide" d="M${x(x1)} ${y(y1)}L${x(x2)} ${y(y2)}"/>`,
      dots.map(([atX, atY]) => markup`<circle class="eva" cx="${x(atX)}" cy="${y(atY)}" r="3"/>`),
      label('mid', (left + right) / 2, height - 4, words[0]),
      label('start', left + 4, top + 10, words[1]),
    ],
    ...(values && { values }),
  });
}
