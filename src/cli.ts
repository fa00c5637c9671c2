import { resolve } from 'node:path';
import { styleText } from 'node:util';

import { helpText } from './cli/help.js';
import { parseArguments, type Arguments } from './cli/parse-arguments.js';
import { terminalLog } from './cli/terminal-log.js';
import { InputError } from './domain/errors.js';
import type { Outcome } from './domain/outcome.js';
import type { PackageHome } from './domain/package-home.js';
import { findConfigFile } from './inputs/find-config-file.js';
import { abortOnSignals, proxyFor, readSurroundings, realClock } from './real-world.js';
import { resultTable, type Paint } from './reports/result-table.js';
import { renderResultsJson } from './reports/results-json.js';
import { run } from './run.js';
import { storeReports } from './store-reports.js';
import { version } from './domain/version.js';

const exitStatus = { passed: 0, skipped: 0, failed: 1, error: 2 } as const;

/** The command line's front door: the same run as the action, told to a person at a terminal. */
export async function cli(home: PackageHome): Promise<void> {
  // A reader that has gone, as in `model-gate run | head`, changes neither the run nor its exit status.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  let given: Arguments;
  try {
    given = parseArguments(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`Error (${error.code})\n${error.message}\n`);
    process.exitCode = exitStatus.error;
    return;
  }
  if (given.command === 'version') process.stdout.write(`${version}\n`);
  else if (given.command === 'help') process.stdout.write(helpText(version));
  else await runGate(given, home);
}

async function runGate({ values, debug, json }: Arguments, home: PackageHome): Promise<void> {
  const log = terminalLog(process.stderr, debug);
  const apiKey = values['api-key'] ?? process.env.RIME_API_KEY ?? '';
  log.mask(apiKey);
  const surroundings = { ...readSurroundings(process.env), workspace: process.cwd() };
  const readInputs = async () => ({
    values: { ...values, 'api-key': apiKey },
    configFile: await findConfigFile(values.config, surroundings.workspace),
    surroundings,
  });
  const outcome = await run(readInputs, { log, clock: realClock, signal: abortOnSignals(), proxyFor }, home);
  log.finish();

  const dir = outcome.asked?.report.dir ?? resolve(surroundings.workspace, 'model-gate-report');
  const paths = await storeReports(outcome, dir, log);
  process.stdout.write(json ? renderResultsJson(outcome) : tableFor(process.stdout, outcome));
  if (paths['results.json'] !== undefined) log.info(`Reports: ${dir}`);
  process.exitCode =
    outcome.verdict.kind === 'failed' && outcome.asked?.gate.mode === 'report'
      ? 0
      : exitStatus[outcome.verdict.kind];
}

function tableFor(stream: NodeJS.WriteStream, outcome: Outcome): string {
  const isColoured = process.env.FORCE_COLOR ? true : stream.isTTY && !process.env.NO_COLOR;
  const paint: Paint = (style, text) => (isColoured ? styleText(style, text) : text);
  return resultTable(outcome, { width: stream.isTTY ? stream.columns : 160, paint });
}
