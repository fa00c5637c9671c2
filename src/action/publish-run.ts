import { actionLog } from './action-log.js';
import { annotate, attempt, concludeStep, setOutputs, writeJobSummary } from './publish.js';
import type { Outcome } from '../domain/outcome.js';
import { postComment, type CommentEdge } from '../github/post-comment.js';
import { storeArtifact } from './store-artifact.js';
import { toAnnotations } from '../reports/ci/annotations.js';
import { toOutputs } from '../reports/outputs.js';
import { resultTable } from '../reports/terminal/result-table.js';
import { renderSummary } from '../reports/markdown/summary.js';
import type { ReportBounds } from '../surroundings/report-folder.js';
import { replaceReports } from '../surroundings/store-reports.js';

/** A workflow's log folds nothing and needs no colour to be read. */
const logLook = { width: 160, paint: (_style: string, text: string) => text };

/** Concludes the step and sends all that tells of the run. The verdict stands; nothing here can change it. */
export async function publishRun(
  outcome: Outcome,
  reportDir: string,
  bounds: ReportBounds,
  edge: CommentEdge,
): Promise<void> {
  concludeStep(outcome);
  const paths = await replaceReports(outcome, reportDir, bounds, actionLog);
  await attempt('outputs', () => setOutputs(toOutputs(outcome, paths)));
  let artifactUrl: string | undefined;
  await attempt('report artifact', async () => {
    artifactUrl = await storeArtifact(outcome, paths, reportDir, edge.env, actionLog);
  });
  await attempt('annotations', () => annotate(toAnnotations(outcome)));
  await attempt('job summary', () => writeJobSummary(renderSummary(outcome, { artifactUrl })));
  await attempt('result table', () => actionLog.info(resultTable(outcome, logLook)));
  await attempt('pull-request comment', async () => {
    await postComment(outcome, edge, artifactUrl);
  });
}
