import type { ReportFormat } from '../domain/vocabulary.js';
import { predictionsName, scoresName } from './predictions/predictions-format.js';

/**
 * Every file of the report folder, in the order in which they are written: the name, the word of the command line for
 * it (none for what can't be made again from a results.json), the output that holds its path with what that is the
 * path of, and whom it is for. `docs/reports.md` and action.yml are made from this list; `report-files.ts` renders it.
 */
export const reportList = [
  {
    // First, since results.json names it and the next one.
    name: predictionsName,
    format: undefined,
    output: undefined,
    title: undefined,
    audience: 'the [next comparison](policy.md#worse-than-the-baseline)',
  },
  {
    name: scoresName,
    format: undefined,
    output: undefined,
    title: undefined,
    audience: 'the next comparison of [own scores](own-metrics.md)',
  },
  {
    name: 'results.json',
    format: 'json',
    output: 'results-path',
    title: 'results.json',
    audience: 'machines, and baselines',
  },
  {
    name: 'summary.md',
    format: 'markdown',
    output: 'markdown-path',
    title: 'summary.md',
    audience: 'the job summary',
  },
  {
    name: 'report.html',
    format: 'html',
    output: 'report-path',
    title: 'the HTML report',
    audience: 'people: one page, no network',
  },
  {
    name: 'junit.xml',
    format: 'junit',
    output: 'junit-path',
    title: 'the JUnit report',
    audience: 'test viewers',
  },
  {
    name: 'model-gate.sarif',
    format: 'sarif',
    output: 'sarif-path',
    title: 'the SARIF report',
    audience: 'code scanning',
  },
  {
    name: 'MODEL_CARD.md',
    format: 'model-card',
    output: undefined,
    title: undefined,
    audience: 'the Hugging Face Hub; [only when asked for](#the-model-card)',
  },
] as const satisfies readonly {
  readonly name: string;
  readonly format: ReportFormat | undefined;
  readonly output: string | undefined;
  readonly title: string | undefined;
  readonly audience: string;
}[];

type Listed = (typeof reportList)[number];
export type ReportName = Listed['name'];
/** A report whose path is an output. */
export type LocatedReport = Exclude<Listed, { readonly output: undefined }>;
export type ReportOutput = LocatedReport['output'];
/** Absolute path of each report that was written. */
export type ReportPaths = { readonly [Name in ReportName]?: string };
