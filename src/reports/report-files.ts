import type { Outcome } from '../domain/outcome.js';
import { renderResultsJson } from './results-json.js';
import { renderSummary } from './summary.js';

export interface ReportFile {
  readonly name: ReportName;
  readonly render: (outcome: Outcome) => string;
}

export type ReportName = 'results.json' | 'summary.md';
/** Absolute path of each report that was written. */
export type ReportPaths = { readonly [Name in ReportName]?: string };

/** Every file of the report folder. A new reporter is one line here. */
export const reportFiles: readonly ReportFile[] = [
  { name: 'results.json', render: renderResultsJson },
  { name: 'summary.md', render: (outcome) => renderSummary(outcome) },
];
