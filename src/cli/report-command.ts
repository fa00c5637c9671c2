import { readFile, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { InputError } from '../domain/errors.js';
import { formatBytes } from '../domain/words/format-bytes.js';
import type { Outcome } from '../domain/outcome.js';
import { usualFormats, type ReportFormat } from '../domain/vocabulary.js';
import { postReportComment } from '../github/post-comment.js';
import { realClock } from '../http/real-clock.js';
import { readResultsJson, resultsJsonLimitBytes } from '../reports/results-file/read-results-json.js';
import { reportsFor } from '../reports/report-files.js';
import { resultTable } from '../reports/terminal/result-table.js';
import { storeReports } from '../surroundings/store-reports.js';
import type { CommandEdge, ExitStatus } from './command-edge.js';
import { reportFlags } from './flags/report-flags.js';
import { readFlag } from './flag.js';
import type { Arguments } from './parse-arguments.js';

/** `report`: the reports of a run again, from its results.json, and the comment. Throws InputError for the file. */
export async function reportCommand(
  { operand = '', values, switches }: Arguments,
  edge: CommandEdge,
): Promise<ExitStatus> {
  const { log, env, workspace } = edge;
  const token = values['github-token'] ?? env.GITHUB_TOKEN ?? '';
  log.mask(token);
  const dir = resolve(
    workspace,
    readFlag(reportFlags['report-dir'], values['report-dir']) ?? 'model-gate-report',
  );
  const asked = readFlag(reportFlags.format, values.format);
  const formats: readonly ReportFormat[] = asked ?? usualFormats.filter((format) => format !== 'json');
  const source = resolve(workspace, operand);

  const outcome = await readOutcome(source, operand);
  const files = reportsFor(outcome).filter(({ format }) => format !== undefined && formats.includes(format));
  const without = asked?.filter((format) => !files.some((file) => file.format === format)) ?? [];
  if (without.length > 0) log.warning(`A run that judged nothing has no such report: ${without.join(', ')}.`);
  for (const { name } of files) await refuseSource(source, join(dir, name));
  const { paths: reports } = await storeReports(outcome, dir, log, files);
  const key = readFlag(reportFlags['comment-key'], values['comment-key']);
  const when = readFlag(reportFlags['comment-when'], values['comment-when']);
  const comment = switches.has('comment')
    ? await postReportComment(outcome, { when, key }, { token, env, log, clock: realClock })
    : undefined;

  const result = { verdict: outcome.verdict.kind, reports, comment: comment ?? null };
  edge.print(switches.has('json') ? `${JSON.stringify(result)}\n` : resultTable(outcome, edge.look));
  const written = Object.keys(reports).length;
  if (written > 0) log.info(`Reports: ${dir}`);
  if (comment !== undefined) log.info(`Pull-request comment: ${comment}`);
  return written === files.length ? 0 : 2;
}

async function readOutcome(path: string, name: string): Promise<Outcome> {
  const refuse = (why: string): InputError => new InputError([{ name: JSON.stringify(name), message: why }]);
  const found = await stat(path).catch((error: unknown) => {
    throw refuse(`can't be read: ${reasonOf(error)}`);
  });
  // A pipe or a device could go on for ever.
  if (!found.isFile()) throw refuse('is not a regular file; give the results.json of a run.');
  if (found.size > resultsJsonLimitBytes) {
    throw refuse(`is larger than ${formatBytes(resultsJsonLimitBytes)}; give the results.json of a run.`);
  }
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw refuse(`can't be read: ${reasonOf(error)}`);
  });
  return readResultsJson(text, JSON.stringify(name));
}

/** The results are not written over by what was read of them. Throws InputError when they would be. */
async function refuseSource(source: string, target: string): Promise<void> {
  const place = await realpath(target).catch(() => undefined);
  if (place === undefined || place !== (await realpath(source))) return;
  const message = `${JSON.stringify(target)} is the file that is read. Give another folder, as in --report-dir again.`;
  throw new InputError([{ name: '--report-dir', message }]);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
