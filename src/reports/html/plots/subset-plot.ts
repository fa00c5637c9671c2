import { m } from '../../../domain/measures/index.js';
import { read } from '../../../domain/measures/read.js';
import { cleanLine } from '../../safe-text/clean-text.js';
import { formatNumber } from '../../facts/format-number.js';
import { metricHeading } from '../../facts/test-title.js';
import type { CaseRow } from '../case-rows.js';
import type { Markup } from '../markup.js';
import { beyondNote } from './beyond-note.js';
import { valueBounds, type Bound } from './bounds.js';
import { boundKeys, boundMarks, boundWords } from './bound-marks.js';
import { figure } from './figure.js';
import { rowPlot, rowPlotWidth } from './row-plot.js';
import { padded, type Scale } from './scale.js';
import { dot, span } from './shapes.js';

/** Subsets beyond these are left out and counted; the worst come first. */
const maxSubsets = 14;

/** The metric on each subset with its 95 % interval, and on all rows; `undefined` without values by subset. */
export function subsetPlot(row: CaseRow): Markup | undefined {
  const { testCase } = row;
  const names = read(testCase, m.subsetNames);
  const values = read(testCase, m.subsetValues);
  if (!names || values?.length !== names.length) return undefined;
  const sizes = read(testCase, m.subsetSizes);
  const margins = read(testCase, m.subsetMargins);
  const metric = read(testCase, m.metric) ?? m.metric.name;
  const overall = read(testCase, m.overall(metric));
  const subsets = names.slice(0, maxSubsets).map((name, k) => ({
    name,
    value: values[k] ?? 0,
    margin: margins?.[k] ?? 0,
    size: sizes?.[k],
  }));
  const guides = overall === undefined ? [] : [overall];
  const bounds = valueBounds(testCase);
  // Where the rest of the rows is the measure, each subset has another; the case tells that of its worst, the first.
  const isCommon = read(testCase, m.differenceFromOverall) !== undefined;
  const domain = padded([
    ...subsets.flatMap(({ value, margin }) => [value - margin, value + margin]),
    ...guides,
    ...bounds.map(({ value }) => value),
  ]);
  const rows = subsets.map(({ name, value, margin, size }, k) => ({
    label: size === undefined ? name : `${cleanLine(name, 16)} (${size})`,
    draw: (x: Scale, y: number) => [
      span('eva', value, margin, x, y),
      ...(k === 0 && !isCommon ? boundMarks(bounds, x, y) : []),
      dot('eva', value, x, y),
    ],
  }));
  const feature = testCase.features.join(', ');
  const heading = metricHeading(metric);
  const hidden = names.length - subsets.length;
  return figure({
    title: `${heading} by ${feature}${hidden > 0 ? `, ${hidden} better subsets left out` : ''}`,
    alternative: describe(heading, feature, overall, subsets, bounds),
    width: rowPlotWidth,
    note: bounds.length === 0 ? undefined : beyondNote([row]),
    ...rowPlot(rows, domain, guides, isCommon ? bounds : []),
    legend: [
      ['eva dot', margins ? 'subset (rows), 95 % interval' : 'subset (rows)'],
      ...(overall === undefined ? [] : [['guide', `all rows ${formatNumber(overall, 3)}`] as const]),
      ...boundKeys(bounds, (severity) => {
        const at = bounds.find((one) => one.severity === severity)?.value ?? 0;
        const whose = isCommon ? '' : ` of ${cleanLine(subsets[0]?.name ?? '', 30)}`;
        return `${severity}${whose} begins at ${formatNumber(at, 3)}`;
      }),
    ],
    values: {
      heads: ['Subset', ...(sizes ? ['Rows'] : []), heading],
      rows: subsets.map(({ name, size, value, margin }) => [
        cleanLine(name, 40),
        ...(sizes ? [formatNumber(size ?? 0)] : []),
        `${formatNumber(value)}${margin > 0 ? ` ± ${formatNumber(margin, 2)}` : ''}`,
      ]),
      leftOut: hidden,
    },
  });
}

function describe(
  metric: string,
  feature: string,
  overall: number | undefined,
  subsets: readonly { readonly name: string; readonly value: number; readonly margin: number }[],
  bounds: readonly Bound[],
): string {
  const worst = subsets.slice(0, 3).map(({ name, value, margin }) => {
    const interval = margin > 0 ? ` ± ${formatNumber(margin, 2)}` : '';
    return `${cleanLine(name, 30)} ${formatNumber(value, 3)}${interval}`;
  });
  const all = overall === undefined ? '' : `; all rows ${formatNumber(overall, 3)}`;
  const begins =
    bounds.length === 0 ? '' : `; for ${cleanLine(subsets[0]?.name ?? '', 30)} ${boundWords(bounds)}`;
  return `${cleanLine(metric, 30)} by subset of ${cleanLine(feature, 60)}, worst: ${worst.join(', ')}${all}${begins}`;
}
