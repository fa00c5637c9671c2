import { m } from '../../../domain/measures/index.js';
import { read } from '../../../domain/measures/read.js';
import type { CaseRow } from '../case-rows.js';
import { cleanLine } from '../../safe-text/clean-text.js';
import { formatNumber } from '../../facts/format-number.js';
import { markup, Markup } from '../markup.js';
import { figure } from './figure.js';
import { linearScale } from './scale.js';
import { label } from './shapes.js';

const [width, height] = [320, 300];
const [left, right, top, bottom] = [38, width - 10, 8, height - 36];
/** Points beyond these are left out and counted; rows come worst first. */
const maxPoints = 400;
/** Of these the values are told, too. */
const maxValues = 10;

/**
 * Probability of the class predicted at first, before and after each change, one point per case: on the diagonal
 * nothing changed. `undefined` when no case carries both.
 */
export function probabilityPlot(rows: readonly CaseRow[]): Markup | undefined {
  const points = rows.flatMap(({ testCase, severity }) => {
    const before = read(testCase, m.originalProbability);
    const after = read(testCase, m.finalProbability);
    return before === undefined || after === undefined ? [] : [{ before, after, severity, testCase }];
  });
  if (points.length === 0) return undefined;
  const x = linearScale([0, 1], [left, right]);
  const y = linearScale([0, 1], [bottom, top]);
  const shown = points.slice(0, maxPoints);
  const severities = (['pass', 'warning', 'alert'] as const).filter((severity) =>
    shown.some((point) => point.severity === severity),
  );
  // A line of no length with round ends is a dot, and the shortest way to write one.
  const dots = severities.map((severity) => {
    const own = shown.filter((point) => point.severity === severity);
    const places = own.map(({ before, after }) => `M${Math.round(x(before))} ${Math.round(y(after))}h0`);
    const path = [...new Set(places)].join('');
    return markup`<path class="dots ${severity}" d="${new Markup(path)}" />`;
  });
  const axes = [0, 0.5, 1].map((tick) => [
    markup`<path class="grid" d="M${left} ${y(tick)}H${right}M${x(tick)} ${top}V${bottom}"/>`,
    label('end', left - 5, y(tick) + 4, String(tick)),
    label('mid', x(tick), bottom + 15, String(tick)),
  ]);
  const fallen = points.filter(({ before, after }) => after < before).length;
  const risen = points.filter(({ before, after }) => after > before).length;
  const hidden = points.length - shown.length;
  return figure({
    title: `Probability of the first prediction, before and after${hidden > 0 ? `; ${hidden} passing cases left out` : ''}`,
    alternative: `Probability of the first prediction before and after the change, ${points.length} cases: lower in ${fallen}, higher in ${risen}, equal in ${points.length - fallen - risen}`,
    width,
    height,
    legend: severities.map((severity) => [`${severity} dot`, severity] as const),
    drawing: [
      axes,
      markup`<path class="guide" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`,
      dots,
      label('mid', (left + right) / 2, height - 4, 'before'),
      label('start', left + 4, top + 10, 'after'),
    ],
    values: {
      heads: ['Case', 'Before', 'After', 'Result'],
      rows: points
        .slice(0, maxValues)
        .map(({ before, after, severity, testCase }) => [
          cleanLine(testCase.caseId, 24),
          formatNumber(before, 3),
          formatNumber(after, 3),
          severity,
        ]),
      leftOut: Math.max(0, points.length - maxValues),
    },
  });
}
