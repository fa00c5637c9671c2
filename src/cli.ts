import type { CommandEdge, ExitStatus } from './cli/command-edge.js';
import { paintFor } from './cli/colours.js';
import { commandNames, shells } from './cli/commands.js';
import { completionScript } from './cli/completion-script.js';
import { helpData, helpText } from './cli/help.js';
import { terminalColumns } from './cli/live-line.js';
import { parseArguments, type Arguments } from './cli/parse-arguments.js';
import { terminalLog } from './cli/terminal-log.js';
import { assertNever } from './domain/assert-never.js';
import { GateError, InputError } from './domain/errors.js';
import { logSafe } from './domain/words/log-safe.js';
import type { PackageHome } from './domain/package-home.js';
import { version } from './domain/version.js';
import { endOnCrash } from './surroundings/end-on-crash.js';
import { remedies } from './reports/facts/remedies.js';

/** The width of tables that go to no terminal. */
const plainColumns = 160;

/** The command line's front door. Its exit status is 0 passed or done, 1 the gate failed, 2 error. */
export async function cli(home: PackageHome): Promise<void> {
  const { stdout, stderr, env } = process;
  // A reader that has gone, as in `model-gate run | head`, changes neither the run nor its exit status.
  for (const stream of [stdout, stderr]) stream.on('error', () => undefined);
  const argv = process.argv.slice(2);
  const isJson = argv.includes('--json');
  const isDebug = argv.includes('--debug');
  const log = terminalLog(stderr, {
    isDebug,
    isLive: stderr.isTTY && env.TERM !== 'dumb',
    paint: paintFor(stderr, env),
    now: () => performance.now(),
  });
  const fail = (error: unknown): void => {
    log.finish();
    const told = describe(error);
    if (isJson) stdout.write(`${JSON.stringify({ error: told })}\n`);
    stderr.write(logSafe(`Error (${told.code})\n${told.message}\n`));
    if (told.code === 'internal') stderr.write(`What to do: ${remedies.internal}\n`);
    if (error instanceof Error && !(error instanceof InputError)) log.debug(error.stack ?? '');
  };
  // Also on the way out by a second Ctrl-C.
  process.once('exit', () => log.finish());
  endOnCrash(fail);
  try {
    const edge: CommandEdge = {
      home,
      log,
      workspace: process.cwd(),
      env,
      print: (text) => void stdout.write(text),
      look: {
        width: stdout.isTTY ? terminalColumns(stdout) : plainColumns,
        paint: paintFor(stdout, env),
      },
    };
    process.exitCode = await start(parseArguments(argv), edge);
  } catch (error) {
    fail(error);
    process.exitCode = 2;
  }
  log.finish();
}

/** Each command's own code is loaded only when it is called. */
async function start(given: Arguments, edge: CommandEdge): Promise<ExitStatus> {
  switch (given.command) {
    case 'run':
    case 'validate':
      return (await import('./cli/run-command.js')).runCommand(given, edge);
    case 'plan':
      return (await import('./cli/plan-command.js')).planCommand(given, edge);
    case 'init':
      return (await import('./cli/init-command.js')).initCommand(given, edge);
    case 'report':
      return (await import('./cli/report-command.js')).reportCommand(given, edge);
    case 'tests':
      return (await import('./cli/tests-command.js')).testsCommand(given, edge);
    case 'serve':
      return (await import('./cli/serve-command.js')).serveCommand(given, edge);
    case 'completion':
      edge.print(completionScript(shells.find((shell) => shell === given.operand) ?? 'bash'));
      return 0;
    case 'help': {
      const about = commandNames.find((name) => name === given.operand);
      edge.print(
        given.switches.has('json')
          ? `${JSON.stringify(helpData(version), undefined, 1)}\n`
          : helpText(version, about),
      );
      return 0;
    }
    case 'version':
      edge.print(given.switches.has('json') ? `${JSON.stringify({ version })}\n` : `${version}\n`);
      return 0;
    default:
      return assertNever(given.command);
  }
}

interface ToldError {
  readonly code: string;
  readonly message: string;
}

function describe(error: unknown): ToldError {
  const message = error instanceof Error ? error.message : String(error);
  return { code: error instanceof GateError ? error.code : 'internal', message };
}
