import { cleanLine } from '../../clean-text.js';
import { formatNumber } from '../../headline.js';
import type { CaseRow } from '../case-rows.js';
import { markup, type Markup } from '../markup.js';
import { numberOf, textOf } from '../read-metric.js';
import { figure } from './figure.js';
import { rowPlot, rowPlotWidth } from './row-plot.js';
import { padded } from './scale.js';

/** Rows beyond these are left out and counted. */
const maxRows = 20;

/** The pairs of numbers that tests measure: names of the metrics, their margins of error, and what to call them. */
const pairs = [
  {
    names: ['reference value', 'evaluation value'],
    margins: ['reference margin of error', 'evaluation margin of error'],
    words: ['reference', 'evaluation'],
  },
  { names: ['value before', 'value after'], margins: [undefined, undefined], words: ['before', 'after'] },
  {
    names: ['passing rows value', 'failing rows value'],
    margins: [undefined, undefined],
    words: ['passing rows', 'failing rows'],
  },
] as const;

interface Shift {
  readonly label: string;
  readonly ends: readonly [number, number];
  readonly margins: readonly [number, number];
}

/** From where to where a metric moved, a row for each case; `undefined` when no case carries such a pair. */
export function shiftPlot(rows: readonly CaseRow[]): Markup | undefined {
  for (const pair of pairs) {
    const shifts = rows.flatMap(({ testCase }): Shift[] => {
      const [start, end] = pair.names.map((name) => numberOf(testCase, name));
      if (start === undefined || end === undefined) return [];
      const [startMargin = 0, endMargin = 0] = pair.margins.map((name) =>
        name === undefined ? 0 : numberOf(testCase, name),
      );
      const label = testCase.features.join(', ') || testCase.testType.replace(/^.*:/, '');
      return [{ label, ends: [start, end], margins: [startMargin, endMargin] }];
    });
    const metric = rows.map(({ testCase }) => textOf(testCase, 'metric')).find((name) => name !== undefined);
    if (shifts.length > 0) return draw(shifts, metric ?? 'metric', pair.words);
  }
  return undefined;
}

function draw(
  shifts: readonly Shift[],
  metric: string,
  [startWord, endWord]: readonly [string, string],
): Markup {
  const shown = shifts.slice(0, maxRows);
  const domain = padded(
    shown.flatMap(({ ends, margins }) =>
      ends.flatMap((end, k) => [end - (margins[k] ?? 0), end + (margins[k] ?? 0)]),
    ),
  );
  const { height, drawing } = rowPlot(
    shown.map(({ label, ends: [start, end], margins }) => ({
      label,
      draw: (x: (of: number) => number, y: number) => {
        const spans = [start, end].map((value, k) => {
          const margin = margins[k] ?? 0;
          return margin > 0
            ? markup`<path class="span" d="M${x(value - margin)} ${y}H${x(value + margin)}" />`
            : '';
        });
        return markup`${spans}<path class="move" d="M${x(start)} ${y}H${x(end)}" /><circle
            class="ref"
            cx="${x(start)}"
            cy="${y}"
            r="4"
          /><circle class="eva" cx="${x(end)}" cy="${y}" r="4" />`;
      },
    })),
    domain,
  );
  const hidden = shifts.length - shown.length;
  const worst = shown
    .slice(0, 3)
    .map(
      ({ label, ends: [start, end] }) =>
        `${cleanLine(label, 30)} ${formatNumber(start, 3)} to ${formatNumber(end, 3)}`,
    );
  return figure({
    title: `${metric}, ${startWord} and ${endWord}${hidden > 0 ? `; ${hidden} cases left out` : ''}`,
    alternative: `${cleanLine(metric, 30)}, ${startWord} to ${endWord}: ${worst.join(', ')}${shifts.length > 3 ? `, and ${shifts.length - 3} more` : ''}`,
    width: rowPlotWidth,
    height,
    drawing,
    legend: [
      ['ref dot', startWord],
      ['eva dot', endWord],
    ],
  });
}
