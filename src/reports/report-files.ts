import { isJudged, type Outcome } from '../domain/outcome.js';
import { renderHtml } from './html/render-html.js';
import { junitPieces } from './ci/junit.js';
import { resultsJsonPieces } from './results-file/results-json.js';
import { predictionsName } from './predictions/predictions-format.js';
import { renderSarif } from './ci/sarif.js';
import { renderSummary } from './markdown/summary.js';

export interface ReportFile {
  readonly name: ReportName;
  /** The word of the command line for it; `undefined` for what can't be made again from a results.json. */
  readonly format: ReportFormat | undefined;
  /** Its content, in pieces to be written one after the other. */
  readonly render: (outcome: Outcome) => Iterable<string | Uint8Array>;
  /** Whether such a run has this report at all; every run has when it is not given. */
  readonly tellsOf?: (outcome: Outcome) => boolean;
}

export const reportFormats = ['json', 'markdown', 'html', 'junit', 'sarif'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export type ReportName =
  'results.json' | 'summary.md' | 'report.html' | 'junit.xml' | 'model-gate.sarif' | typeof predictionsName;
/** Absolute path of each report that was written. */
export type ReportPaths = { readonly [Name in ReportName]?: string };

/** Every file of the report folder. A new reporter is one line here. */
export const reportFiles: readonly ReportFile[] = [
  {
    // First, since results.json names it.
    name: predictionsName,
    format: undefined,
    render: ({ predictions }) => [predictions?.bytes ?? ''],
    tellsOf: ({ predictions }) => predictions?.bytes !== undefined,
  },
  { name: 'results.json', format: 'json', render: resultsJsonPieces },
  { name: 'summary.md', format: 'markdown', render: (outcome) => [renderSummary(outcome)] },
  { name: 'report.html', format: 'html', render: (outcome) => [renderHtml(outcome)] },
  { name: 'junit.xml', format: 'junit', render: junitPieces },
  {
    name: 'model-gate.sarif',
    format: 'sarif',
    render: (outcome) => [renderSarif(outcome)],
    // Code scanning closes what an upload does not list, and a run that judged nothing would list nothing.
    tellsOf: ({ verdict }) => isJudged(verdict),
  },
];

/** Those of `files` that such a run has. */
export function reportsFor(
  outcome: Outcome,
  files: readonly ReportFile[] = reportFiles,
): readonly ReportFile[] {
  return files.filter(({ tellsOf }) => tellsOf?.(outcome) ?? true);
}

/** Everything that a run may leave in the report folder. */
export const ownFileNames: readonly string[] = reportFiles.map(({ name }) => name);
