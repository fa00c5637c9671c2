import { actionLog } from './action-log.js';
import { annotate, attempt, concludeChanged, concludeStep } from './publish.js';
import { appendSummary, writeOutputs, type IsAsWritten } from './written-files.js';
import { TamperedError } from '../domain/errors.js';
import type { Outcome } from '../domain/outcome.js';
import type { Asked } from '../domain/plan.js';
import { loadForComment, postComment, type CommentEdge } from '../github/post-comment.js';
import { loadForArtifact, storeArtifact } from './store-artifact.js';
import { toAnnotations } from '../reports/ci/annotations.js';
import { toOutputs } from '../reports/outputs.js';
import { resultTable } from '../reports/terminal/result-table.js';
import { renderSummary } from '../reports/markdown/summary.js';
import type { ReportBounds } from '../surroundings/report-folder.js';
import { replaceReports } from '../surroundings/store-reports.js';
import { watchFiles, type WatchedFiles } from '../surroundings/watch-files.js';

/** Has what publishing needs in memory, before code of others runs that could change it on disk. */
export async function loadForPublishing(report: Asked['report'], edge: CommentEdge): Promise<void> {
  await loadForComment(report, edge);
  await loadForArtifact(report, edge.env);
}

/** A workflow's log folds nothing and needs no colour to be read. */
const logLook = { width: 160, paint: (_style: string, text: string) => text };

const writtenTo: readonly string[] = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'];

/**
 * Concludes the step and sends all that tells of the run. The verdict stands; the one thing here that can change it is that
 * a file no longer holds what was written to it.
 */
export async function publishRun(
  outcome: Outcome,
  reportDir: string,
  { runnerFiles, ...bounds }: ReportBounds & { readonly runnerFiles: WatchedFiles },
  edge: CommentEdge,
): Promise<void> {
  concludeStep(outcome);
  const others = Object.entries(runnerFiles).filter(([name]) => !writtenTo.includes(name));
  const changedOthers = await watchFiles(Object.fromEntries(others));
  const reports = await replaceReports(outcome, reportDir, bounds, actionLog);
  const outputs = toOutputs(outcome, reports.paths);
  const written: Record<string, IsAsWritten> = {};
  await attempt('outputs', () => {
    written['GITHUB_OUTPUT'] = writeOutputs(outputs);
  });
  let artifactUrl: string | undefined;
  await attempt('report artifact', async () => {
    artifactUrl = await storeArtifact(outcome, reports.paths, reportDir, edge.env, actionLog);
  });
  await attempt('annotations', () => annotate(toAnnotations(outcome)));
  await attempt('job summary', async () => {
    written['GITHUB_STEP_SUMMARY'] = await appendSummary(renderSummary(outcome, { artifactUrl }));
  });
  await attempt('result table', () => actionLog.info(resultTable(outcome, logLook)));
  await attempt('pull-request comment', async () => {
    await postComment(outcome, edge, artifactUrl);
  });
  const changed = [
    ...Object.keys(written).filter((name) => !written[name]?.()),
    ...(await changedOthers()),
    ...(await reports.changed()),
  ];
  if (changed.length === 0) return;
  const error = new TamperedError('After the run was judged', changed);
  concludeChanged(error);
  await attempt('outputs', () => {
    writeOutputs({ ...outputs, verdict: 'error', 'error-code': error.code });
  });
}
