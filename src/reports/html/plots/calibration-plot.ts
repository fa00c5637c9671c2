import { m } from '../../../domain/measures/index.js';
import { read } from '../../../domain/measures/read.js';
import { formatNumber } from '../../facts/format-number.js';
import { percent } from '../case-cells.js';
import type { CaseRow } from '../case-rows.js';
import { markup, Markup } from '../markup.js';
import { figure } from './figure.js';
import { linearScale } from './scale.js';
import { label } from './shapes.js';

const [width, height] = [320, 300];
const [left, right, top, bottom] = [38, width - 10, 8, height - 36];

/**
 * How often something is so (a row positive, an answer right) by how probable that was said to be; on the diagonal the
 * probabilities mean what they say. The larger the dot, the more rows. `undefined` without a calibration curve.
 */
export function calibrationPlot({ testCase }: CaseRow): Markup | undefined {
  const predicted = read(testCase, m.calibrationPredictedProbabilities);
  const observed = read(testCase, m.calibrationObservedShares);
  const sizes = read(testCase, m.calibrationBinSizes);
  if (!predicted || observed?.length !== predicted.length || sizes?.length !== predicted.length) {
    return undefined;
  }
  const x = linearScale([0, 1], [left, right]);
  const y = linearScale([0, 1], [bottom, top]);
  const most = Math.max(...sizes);
  const bins = predicted.map((probability, k) => ({
    probability,
    share: observed[k] ?? 0,
    radius: Math.round(20 + 60 * Math.sqrt((sizes[k] ?? 0) / most)) / 10,
  }));
  const line = bins.map(({ probability, share }) => `${x(probability)} ${y(share)}`).join('L');
  const axes = [0, 0.5, 1].map((tick) => [
    markup`<path class="grid" d="M${left} ${y(tick)}H${right}M${x(tick)} ${top}V${bottom}"/>`,
    label('end', left - 5, y(tick) + 4, String(tick)),
    label('mid', x(tick), bottom + 15, String(tick)),
  ]);
  const told = bins.map(({ probability, share }) => `${formatNumber(probability, 2)}: ${percent(share)}`);
  return figure({
    title: 'Calibration on the evaluation data',
    alternative: `Observed share of rows by predicted probability: ${told.join(', ')}`,
    width,
    height,
    legend: [
      ['eva dot', 'rows of one tenth'],
      ['guide', 'perfectly calibrated'],
    ],
    drawing: [
      axes,
      markup`<path class="guide" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`,
      markup`<path class="curve" d="M${new Markup(line)}"/>`,
      bins.map(
        ({ probability, share, radius }) =>
          markup`<circle class="eva" cx="${x(probability)}" cy="${y(share)}" r="${radius}"/>`,
      ),
      label('mid', (left + right) / 2, height - 4, 'predicted probability'),
      label('start', left + 4, top + 10, 'observed share'),
    ],
    values: {
      heads: ['Predicted', 'Observed', 'Rows'],
      rows: bins.map(({ probability, share }, k) => [
        formatNumber(probability, 3),
        percent(share),
        formatNumber(sizes[k] ?? 0),
      ]),
    },
  });
}
