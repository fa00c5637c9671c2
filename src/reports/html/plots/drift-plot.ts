import { m } from '../../../domain/measures/index.js';
import { read } from '../../../domain/measures/read.js';
import { cleanLine } from '../../safe-text/clean-text.js';
import { formatNumber } from '../../facts/format-number.js';
import { testTitle } from '../../facts/test-title.js';
import { percent } from '../case-cells.js';
import type { CaseRow } from '../case-rows.js';
import { markup, Markup } from '../markup.js';
import { effectBounds } from './bounds.js';
import { boundWords } from './bound-marks.js';
import { figure } from './figure.js';
import { linearScale, niceTicks } from './scale.js';
import { label } from './shapes.js';

const width = 320;
const height = 150;
const [left, right, top, bottom] = [34, width - 4, 6, height - 22];

/**
 * Share of the rows in each bin, reference beside evaluation; `undefined` without the counts by bin. Bins in the order
 * they were measured.
 */
export function driftPlot({ testCase }: CaseRow): Markup | undefined {
  const names = read(testCase, m.binNames);
  const reference = toShares(read(testCase, m.referenceCounts));
  const evaluation = toShares(read(testCase, m.evaluationCounts));
  if (!names || reference?.length !== names.length || evaluation?.length !== names.length) return undefined;
  const most = Math.max(...reference, ...evaluation);
  const y = linearScale([0, most], [bottom, top]);
  const slot = (right - left) / names.length;
  const round = (value: number): number => Math.round(value * 10) / 10;
  const bars = (shares: readonly number[], offset: number): Markup =>
    new Markup(
      shares
        .map((share, k) => {
          const start = round(left + (k + offset) * slot);
          return share > 0 ? `M${start} ${bottom}V${y(share)}h${round(slot * 0.4)}V${bottom}z` : '';
        })
        .join(''),
    );
  const grid = niceTicks(0, most, 3).map((tick) => [
    markup`<path class="grid" d="M${left} ${y(tick)}H${right}"/>`,
    label('end', left - 4, y(tick) + 4, percent(tick)),
  ]);
  const index = read(testCase, m.psi);
  const title = testCase.features.join(', ') || testTitle(testCase.testType);
  const begins = boundWords(effectBounds(testCase));
  const told =
    index === undefined ? [] : [`index ${formatNumber(index, 3)}`, ...(begins === '' ? [] : [begins])];
  return figure({
    title: [cleanLine(title, 120), told.join('; ')].filter(Boolean).join(', '),
    alternative: [describe(title, names, reference, evaluation), ...told].join('; '),
    width,
    height,
    legend: [
      ['ref', 'reference'],
      ['eva', 'evaluation'],
    ],
    drawing: [
      grid,
      markup`<path class="ref" d="${bars(reference, 0.08)}"/>`,
      markup`<path class="eva" d="${bars(evaluation, 0.52)}"/>`,
      binLabels(names, slot),
    ],
    values: {
      heads: ['Value', 'Reference', 'Evaluation'],
      rows: names.map((name, k) => [
        cleanLine(name, 40),
        percent(reference[k] ?? 0),
        percent(evaluation[k] ?? 0),
      ]),
    },
  });
}

function toShares(counts: readonly number[] | undefined): readonly number[] | undefined {
  const total = counts?.reduce((a, b) => a + b, 0) ?? 0;
  return total > 0 ? counts?.map((count) => count / total) : undefined;
}

/** As many labels as there is room for, always the first and the last. */
function binLabels(names: readonly string[], slot: number): readonly Markup[] {
  const few = names.length <= 6;
  const shown = few ? names.map((_, k) => k) : [0, names.length - 1];
  return shown.map((k) => {
    const place = few ? 'mid' : k === 0 ? 'start' : 'end';
    const x = few ? left + (k + 0.5) * slot : k === 0 ? left : right;
    const room = few ? Math.max(3, Math.floor(slot / 6)) : 20;
    return label(place, Math.round(x), bottom + 15, cleanLine(names[k] ?? '', room));
  });
}

/** The three bins that changed most, in words. */
function describe(
  title: string,
  names: readonly string[],
  reference: readonly number[],
  evaluation: readonly number[],
): string {
  const changes = names
    .map((name, k) => ({ name, before: reference[k] ?? 0, after: evaluation[k] ?? 0 }))
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
    .slice(0, 3)
    .map(({ name, before, after }) => `${cleanLine(name, 30)} ${percent(before)} to ${percent(after)}`);
  return `Distribution of ${cleanLine(title, 60)}, reference to evaluation; largest changes: ${changes.join(', ')}`;
}
