import { cleanLine } from '../../safe-text/clean-text.js';
import { formatNumber } from '../../facts/format-number.js';
import { metricHeading } from '../../facts/test-title.js';
import type { CaseRow } from '../case-rows.js';
import { markup, type Markup } from '../markup.js';
import { valuePair, type ValuePair } from '../value-pair.js';
import { beyondNote } from './beyond-note.js';
import { valueBounds, type Bound } from './bounds.js';
import { boundKeys, boundMarks, boundWords } from './bound-marks.js';
import { figure } from './figure.js';
import { rowPlot, rowPlotWidth } from './row-plot.js';
import { padded, type Scale } from './scale.js';
import { dot, span } from './shapes.js';

/** Rows beyond these are left out and counted. */
const maxRows = 20;

interface Shift extends ValuePair {
  readonly row: CaseRow;
  readonly label: string;
  /** Of the second value. */
  readonly bounds: readonly Bound[];
}

/** From where to where a metric moved, a row for each case; `undefined` when no case carries such a pair. */
export function shiftPlot(rows: readonly CaseRow[]): Markup | undefined {
  const shifts = rows.flatMap((row): Shift[] => {
    const { testCase } = row;
    const pair = valuePair(testCase);
    const label = testCase.features.join(', ') || metricHeading(testCase.testType.replace(/^.*:/, ''));
    return pair ? [{ ...pair, row, label, bounds: valueBounds(testCase) }] : [];
  });
  const [first] = shifts;
  if (!first) return undefined;
  const { words } = first;
  const metric = metricHeading(first.metric);
  const shown = shifts.slice(0, maxRows);
  const ends = shown.flatMap(({ values, margins, bounds }) => [
    ...values.flatMap((value, k) => [value - (margins[k] ?? 0), value + (margins[k] ?? 0)]),
    ...bounds.map(({ value }) => value),
  ]);
  const allBounds = shown.flatMap(({ bounds }) => bounds);
  const plotRows = shown.map((shift) => ({
    label: shift.label,
    draw: (x: Scale, y: number) => drawShift(shift, x, y),
  }));
  const hidden = shifts.length - shown.length;
  return figure({
    title: `${metric}, ${words.join(' and ')}${hidden > 0 ? `; ${hidden} cases left out` : ''}`,
    alternative: describe(shifts, metric, words),
    width: rowPlotWidth,
    note: beyondNote(shown.map(({ row }) => row)),
    ...rowPlot(plotRows, padded(ends)),
    legend: [
      ['ref dot', words[0]],
      ['eva dot', words[1]],
      ...boundKeys(allBounds, (severity) => `${severity} begins`),
    ],
    values: {
      heads: [
        'Case',
        words[0],
        words[1],
        ...(allBounds.length > 0 ? ['Warning begins', 'Alert begins'] : []),
      ],
      rows: shown.map(({ label, values, margins, bounds }) => [
        cleanLine(label, 40),
        ...values.map((value, k) => withMargin(value, margins[k] ?? 0)),
        ...(allBounds.length > 0
          ? (['warning', 'alert'] as const).map((severity) => {
              const bound = bounds.find((one) => one.severity === severity);
              return bound === undefined ? '–' : formatNumber(bound.value);
            })
          : []),
      ]),
      leftOut: hidden,
    },
  });
}

function drawShift(
  { values: [start, end], margins: [startMargin, endMargin], bounds }: Shift,
  x: Scale,
  y: number,
): Markup {
  return markup`${span('ref', start, startMargin, x, y)}${span('eva', end, endMargin, x, y)}<path class="move" d="M${x(start)} ${y}H${x(end)}"/>${dot('ref', start, x, y)}${boundMarks(bounds, x, y)}${dot('eva', end, x, y)}`;
}

function describe(shifts: readonly Shift[], metric: string, words: readonly [string, string]): string {
  const told = shifts
    .slice(0, 3)
    .map(
      ({ label, values: [start, end], bounds }) =>
        `${cleanLine(label, 30)} ${formatNumber(start, 3)} to ${formatNumber(end, 3)}${bounds.length === 0 ? '' : ` (${boundWords(bounds)})`}`,
    );
  const more = shifts.length > 3 ? `, and ${shifts.length - 3} more` : '';
  return `${cleanLine(metric, 30)}, ${words.join(' to ')}: ${told.join(', ')}${more}`;
}

function withMargin(value: number, margin: number): string {
  return `${formatNumber(value)}${margin > 0 ? ` ± ${formatNumber(margin, 2)}` : ''}`;
}
