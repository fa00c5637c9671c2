import type { JudgedVerdict } from '../../domain/outcome.js';
import {
  comparedMetrics,
  flipPlace,
  flipsConcentrate,
  type ComparedMetric,
} from '../facts/compared-metrics.js';
import { code } from '../safe-text/escape-html.js';
import type { Section } from './fit-sections.js';
import { mapRows } from './folded-section.js';
import { tableHead, tableRow } from './html-table.js';
import { prose } from './prose.js';

const marks = {
  worse: '🔴 worse',
  unproven: '🔴 not proven to be no worse',
  uncertain: '🟡 uncertain',
  better: '🟢 better',
} as const;

/** This run's model beside the baseline's, worst metric first; then where the flips are, and what to know of it. */
export function comparisonSections({ comparison }: JudgedVerdict, whole: string): readonly Section[] {
  const model = comparison?.model;
  if (!model) return [];
  const total = model.metrics.length;
  const shown = comparedMetrics(model);
  const notes = model.notes.slice(0, shownNotes).map((note) => `<li>${prose(note)}</li>`);
  const columns = ['Metric', 'Baseline', 'This run', 'Difference', 'Rows flipped: to wrong / to right'];
  return [
    {
      rank: 1,
      head: total === 0 ? '' : tableHead(columns),
      rowCount: total,
      rows: mapRows(shown, (metric) => tableRow('td', cells(metric))),
      foot: (hidden) => `\n</table>${hidden > 0 ? `\n\n${hidden} more metrics in ${whole}.` : ''}`,
    },
    { rank: 1, head: model.concentration ? `<p>${concentrationLine(model.concentration)}</p>` : '' },
    { rank: 1, head: notes.length === 0 ? '' : ['<ul>', ...notes, '</ul>'].join('\n') },
  ];
}

const shownNotes = 20;

function cells({ title, baseline, current, difference, flips, mark, settling }: ComparedMetric): string[] {
  const marked = mark === undefined ? '' : ` ${marks[mark]}${settling && `: ${settling}`}`;
  return [prose(title, 80) + marked, baseline, current, difference, flips];
}

function concentrationLine(concentration: Parameters<typeof flipPlace>[0]): string {
  const { subset, share } = flipPlace(concentration);
  return `${flipsConcentrate} ${code(subset, 160)}: ${share}.`;
}
