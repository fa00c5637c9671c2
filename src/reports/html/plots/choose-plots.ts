import type { CaseRow } from '../case-rows.js';
import type { Markup } from '../markup.js';
import type { TestGroup } from '../test-groups.js';
import { calibrationPlot } from './calibration-plot.js';
import { driftPlot } from './drift-plot.js';
import { probabilityPlot } from './probability-plot.js';
import { rankPlot } from './rank-plot.js';
import { residualPlot, truthPlot } from './regression-plots.js';
import { shiftPlot } from './shift-plot.js';
import { subsetPlot } from './subset-plot.js';

/** A plot per case is drawn for at most so many cases of a test, the worst first. */
const maxCasePlots = 12;

/**
 * The plots that the measurements of a test's cases allow, that over all of them first: whoever measured them, the
 * embedded engine or a cluster. One is only made when it is asked for.
 */
export function* choosePlots({ rows, commonMetric }: TestGroup): Generator<Markup> {
  const measured = rows.filter(({ severity }) => severity !== 'skip').sort((a, b) => rank(b) - rank(a));
  const overview =
    probabilityPlot(measured) ?? shiftPlot(measured) ?? rankPlot(measured, commonMetric ?? 'key metric');
  if (overview) yield overview;
  for (const row of measured.slice(0, maxCasePlots)) {
    const plot = driftPlot(row) ?? subsetPlot(row) ?? calibrationPlot(row) ?? truthPlot(row);
    if (plot) yield plot;
    const residuals = residualPlot(row);
    if (residuals) yield residuals;
  }
}

function rank({ severity, testCase }: CaseRow): number {
  const base = severity === 'alert' ? 2e9 : severity === 'warning' ? 1e9 : 0;
  return base + Math.min(Math.abs(testCase.importance ?? 0), 1e8);
}
