import type { Outcome } from '../domain/outcome.js';
import { renderHtml } from './html/render-html.js';
import { junitPieces } from './junit.js';
import { resultsJsonPieces } from './results-json.js';
import type { predictionsName } from './predictions/predictions-format.js';
import { renderSarif } from './sarif.js';
import { renderSummary } from './summary.js';

export interface ReportFile {
  readonly name: ReportName;
  /** The word of the command line for it. */
  readonly format: ReportFormat;
  /** Its text, in pieces to be written one after the other. */
  readonly render: (outcome: Outcome) => Iterable<string>;
}

export const reportFormats = ['json', 'markdown', 'html', 'junit', 'sarif'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export type ReportName =
  'results.json' | 'summary.md' | 'report.html' | 'junit.xml' | 'model-gate.sarif' | typeof predictionsName;
/** Absolute path of each report that was written. */
export type ReportPaths = { readonly [Name in ReportName]?: string };

/** Every file of the report folder. A new reporter is one line here. */
export const reportFiles: readonly ReportFile[] = [
  { name: 'results.json', format: 'json', render: resultsJsonPieces },
  { name: 'summary.md', format: 'markdown', render: (outcome) => [renderSummary(outcome)] },
  { name: 'report.html', format: 'html', render: (outcome) => [renderHtml(outcome)] },
  { name: 'junit.xml', format: 'junit', render: junitPieces },
  { name: 'model-gate.sarif', format: 'sarif', render: (outcome) => [renderSarif(outcome)] },
];
