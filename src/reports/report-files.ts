import { isJudged, type Outcome } from '../domain/outcome.js';
import { usualFormats, type ReportFormat } from '../domain/vocabulary.js';
import { renderHtml } from './html/render-html.js';
import { junitPieces } from './ci/junit.js';
import { resultsJsonPieces } from './results-file/results-json.js';
import { renderSarif } from './ci/sarif.js';
import { renderSummary } from './markdown/summary.js';
import { renderModelCard } from './model-card/render-model-card.js';
import { reportList, type ReportName } from './report-list.js';

export interface ReportFile extends Rendering {
  readonly name: ReportName;
  /** `undefined` for what can't be made again from a results.json. */
  readonly format: ReportFormat | undefined;
}

interface Rendering {
  /** Its content, in pieces to be written one after the other. */
  readonly render: (outcome: Outcome) => Iterable<string | Uint8Array>;
  /** Whether such a run has this report at all; every run has when it is not given. */
  readonly tellsOf?: (outcome: Outcome) => boolean;
}

const renderings: Readonly<Record<ReportName, Rendering>> = {
  'predictions.parquet': {
    render: ({ predictions }) => [predictions?.bytes ?? ''],
    tellsOf: ({ predictions }) => predictions?.bytes !== undefined,
  },
  'scores.parquet': {
    render: ({ scores }) => [scores?.bytes ?? ''],
    tellsOf: ({ scores }) => scores?.bytes !== undefined,
  },
  'results.json': { render: resultsJsonPieces },
  'summary.md': { render: (outcome) => [renderSummary(outcome)] },
  'report.html': { render: (outcome) => [renderHtml(outcome)] },
  'junit.xml': { render: junitPieces },
  'model-gate.sarif': {
    render: (outcome) => [renderSarif(outcome)],
    // Code scanning closes what an upload does not list, and a run that judged nothing would list nothing.
    tellsOf: ({ verdict }) => isJudged(verdict),
  },
  'MODEL_CARD.md': {
    render: (outcome) => [renderModelCard(outcome)],
    tellsOf: ({ verdict }) => isJudged(verdict),
  },
};

/** Every file of the report folder. */
export const reportFiles: readonly ReportFile[] = reportList.map(({ name, format }) => ({
  name,
  format,
  ...renderings[name],
}));

/** Those of `files` that such a run has. */
export function reportsFor(
  outcome: Outcome,
  files: readonly ReportFile[] = reportFiles,
): readonly ReportFile[] {
  return files.filter(({ tellsOf }) => tellsOf?.(outcome) ?? true);
}

/** Those that such a run has and was asked for. What results.json names goes with it. */
export function reportsAskedFor(outcome: Outcome): readonly ReportFile[] {
  const formats = outcome.asked?.report.formats ?? usualFormats;
  return reportsFor(outcome).filter(({ format }) => formats.includes(format ?? 'json'));
}
