import { TamperedError } from '../domain/errors.js';
import type { Outcome } from '../domain/outcome.js';
import { postComment } from '../github/post-comment.js';
import { findReportDir } from '../inputs/given/find-report-dir.js';
import { realClock } from '../http/real-clock.js';
import { resultTable } from '../reports/terminal/result-table.js';
import { resultsJsonPieces } from '../reports/results-file/results-json.js';
import type { ReportBounds } from '../surroundings/report-folder.js';
import { replaceReports } from '../surroundings/store-reports.js';
import type { CommandEdge, ExitStatus } from './command-edge.js';
import type { Arguments } from './parse-arguments.js';
import { runGiven } from './run-given.js';

const exitStatus = { passed: 0, skipped: 0, failed: 1, error: 2 } as const;

/** `run` and `validate`: the same run as the action's, told to a person at a terminal. */
export async function runCommand(given: Arguments, edge: CommandEdge): Promise<ExitStatus> {
  const isValidation = given.command === 'validate';
  const flags = { ...given.values, ...(isValidation && { mode: 'validate' }) };
  const { outcome, raw, token } = await runGiven(given, edge, flags, 'run');

  // What was only looked at leaves the reports of the last run alone.
  if (!isValidation) {
    const reportDir = outcome.asked?.report.dir ?? (await findReportDir(raw));
    await publish(outcome, reportDir, raw.surroundings, token, edge, given.values.comment !== undefined);
  }
  if (given.switches.has('json')) for (const piece of resultsJsonPieces(outcome)) edge.print(piece);
  else edge.print(resultTable(outcome, edge.look));
  const { verdict, asked } = outcome;
  return verdict.kind === 'failed' && asked?.gate.mode === 'report' ? 0 : exitStatus[verdict.kind];
}

/** The verdict stands; nothing here can change it. Throws TamperedError where a report no longer holds what was written. */
async function publish(
  outcome: Outcome,
  reportDir: string,
  bounds: ReportBounds,
  token: string,
  { log, env }: CommandEdge,
  isCommentAsked: boolean,
): Promise<void> {
  const { paths, changed } = await replaceReports(outcome, reportDir, bounds, log);
  if (paths['results.json'] !== undefined) log.info(`Reports: ${reportDir}`);
  // In a workflow. Elsewhere nobody is asked, and without a token nobody needs to hear that it is missing.
  if (token !== '' || isCommentAsked) {
    await postComment(outcome, { token, env, log, clock: realClock }).catch((error: unknown) =>
      log.warning(`The pull-request comment could not be written: ${String(error)}`),
    );
  }
  const changedReports = await changed();
  if (changedReports.length > 0) throw new TamperedError('After the run was judged', changedReports);
}
