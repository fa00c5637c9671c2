import type { TestCase } from '../../../domain/results.js';
import { cleanLine } from '../../safe-text/clean-text.js';
import { formatNumber } from '../../facts/format-number.js';
import { headlineMetric } from '../../facts/headline.js';
import type { CaseRow } from '../case-rows.js';
import { markup, type Markup } from '../markup.js';
import { beyondNote } from './beyond-note.js';
import { effectBounds, type Bound } from './bounds.js';
import { boundKeys, boundWords } from './bound-marks.js';
import { figure } from './figure.js';
import { rowPlot, rowPlotWidth } from './row-plot.js';
import type { Scale } from './scale.js';

/** Rows beyond these are left out and counted. */
const maxRows = 20;
/** As many times the longest bar. */
const farthest = 5;

/** The telling number of each case as a bar, largest first; `undefined` for fewer than two or when all are 0. */
export function rankPlot(rows: readonly CaseRow[], metric: string): Markup | undefined {
  const bars: {
    readonly testCase: TestCase;
    readonly severity: CaseRow['severity'];
    readonly value: number;
  }[] = [];
  for (const { testCase, severity } of rows) {
    const value = headlineMetric(testCase)?.value;
    if (typeof value === 'number' && Number.isFinite(value)) bars.push({ testCase, severity, value });
  }
  bars.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  const most = bars[0];
  if (bars.length < 2 || most === undefined || most.value === 0) return undefined;
  const shown = bars.slice(0, maxRows).map(({ testCase, ...bar }) => ({
    ...bar,
    label: testCase.features.join(', ') || `case ${testCase.caseId}`,
  }));
  const bounds = commonBounds(bars.map(({ testCase }) => testCase));
  // A bound far beyond the bars is told in words alone, so that they can still be told apart.
  const drawn = bounds.filter(({ value }) => Math.abs(value) <= farthest * Math.abs(most.value));
  const ends = [...shown, ...drawn].map(({ value }) => value);
  const low = Math.min(0, ...ends);
  const high = Math.max(0, ...ends);
  const { height, drawing } = rowPlot(
    shown.map(({ label, value, severity }) => ({
      label,
      draw: (x: Scale, y: number) => markup`<path class="bar ${severity}" d="M${x(0)} ${y}H${x(value)}" />`,
    })),
    [low, high],
    [0],
    drawn,
  );
  const begins = bounds.length === 0 ? '' : `; ${boundWords(bounds)}`;
  const hidden = bars.length - shown.length;
  const first = shown
    .slice(0, 3)
    .map(({ label, value, severity }) => `${cleanLine(label, 30)} ${formatNumber(value, 3)} (${severity})`);
  return figure({
    title: `${metric.replace(/ by$/, '')} by feature${hidden > 0 ? `; ${hidden} smaller ones left out` : ''}`,
    alternative: `${cleanLine(metric, 40)}, largest first: ${first.join(', ')}${bars.length > 3 ? `, and ${bars.length - 3} more` : ''}${begins}`,
    width: rowPlotWidth,
    note: bounds.length === 0 ? undefined : beyondNote(rows),
    height,
    drawing,
    legend: [
      ...(['alert', 'warning', 'pass'] as const)
        .filter((severity) => shown.some((bar) => bar.severity === severity))
        .map((severity) => [severity, severity] as const),
      ...boundKeys(bounds, (severity) => {
        const bound = bounds.find((one) => one.severity === severity);
        const isFar = bound !== undefined && !drawn.includes(bound);
        return `${severity} begins at ${formatNumber(bound?.value ?? 0, 3)}${isFar ? ', beyond this plot' : ''}`;
      }),
    ],
  });
}

/** The bounds of the bars where all cases have the same, and they are of what the bars show. */
function commonBounds(cases: readonly TestCase[]): readonly Bound[] {
  const [first] = cases;
  if (!first) return [];
  const bounds = effectBounds(first);
  const same = JSON.stringify(bounds);
  const isSame = cases.every(
    (one) => headlineMetric(one) === one.metrics[0] && JSON.stringify(effectBounds(one)) === same,
  );
  return isSame ? bounds : [];
}
