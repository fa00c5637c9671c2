import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InputError } from '../domain/errors.js';
import { findConfigPath } from '../inputs/given/find-config-file.js';
import type { CommandEdge, ExitStatus } from './command-edge.js';
import { readFlag } from './flag.js';
import { initFlags } from './flags/init-flags.js';
import { silentAsker, terminalAsker } from './init/asker.js';
import { chooseSettings } from './init/choose-settings.js';
import { lookForFiles } from './init/look-for-files.js';
import { tryOut } from './init/try-out.js';
import { type Chosen, configText, workflowText } from './init/write-settings.js';
import type { Arguments } from './parse-arguments.js';
import { runCommand } from './run-command.js';

const workflowPath = '.github/workflows/model-gate.yml';

/**
 * `init`: looks at model and data, asks what it can't know, has it all opened as a run would, writes the config file and the
 * workflow, and runs once. Throws InputError before anything is written for what can't be guessed, or would not run.
 */
export async function initCommand({ values, switches }: Arguments, edge: CommandEdge): Promise<ExitStatus> {
  const { log, workspace } = edge;
  const configPath = findConfigPath(values['config']);
  const isDry = switches.has('dry-run');
  if (!isDry && !switches.has('force')) await refuseExisting([configPath, workflowPath], workspace);
  if (!switches.has('yes') && !process.stdin.isTTY) {
    const message = 'is needed where no terminal can be asked; flags say what it would ask.';
    throw new InputError([{ name: '--yes', message }]);
  }
  const asker = switches.has('yes') ? silentAsker : terminalAsker(process.stdin, process.stderr);
  let chosen: Chosen;
  try {
    chosen = await chooseSettings(values, await lookForFiles(workspace), asker, edge);
  } finally {
    asker.close();
  }
  const config = configText(chosen);
  const workflow = workflowText(readFlag(initFlags.action, values['action']) ?? 'OWNER/rime-model-gate@v1');
  if (isDry) {
    edge.print(`# ${configPath}\n${config}\n# ${workflowPath}\n${workflow}`);
    return 0;
  }
  await tryOut(config, configPath, edge);
  for (const [path, text] of [
    [configPath, config],
    [workflowPath, workflow],
  ] as const) {
    await mkdir(dirname(join(workspace, path)), { recursive: true });
    await writeFile(join(workspace, path), text);
    log.info(`Wrote ${path}.`);
  }
  const given = {
    command: 'run',
    operand: undefined,
    values: { config: configPath },
    switches: new Set<string>(),
  } as const;
  const status = await runCommand(given, edge);
  log.info(explain(status, configPath, values['action'] === undefined));
  // What the run found is no failure of init.
  return status === 2 ? 2 : 0;
}

async function refuseExisting(paths: readonly string[], workspace: string): Promise<void> {
  const there = [];
  for (const path of paths) if (await stat(join(workspace, path)).catch(() => undefined)) there.push(path);
  if (there.length === 0) return;
  const message = `is needed to write over ${there.join(' and ')}; --dry-run shows what would be written.`;
  throw new InputError([{ name: '--force', message }]);
}

function explain(status: ExitStatus, configPath: string, needsAction: boolean): string {
  const verdict = {
    0: 'The gate is green: nothing in these rows speaks against the model.',
    1: 'The gate would be red. Where the findings are old, that is no reason to wait: pull requests are compared with main, and only what is new or worse blocks them.',
    2: 'This run failed. Mend what it says, then: model-gate run.',
  }[status];
  return [
    verdict,
    'The whole of it: model-gate-report/report.html',
    `Next: commit ${configPath} and ${workflowPath}${needsAction ? ', after putting the owner of the action into its "uses"' : ''}. The first run on main stores what pull requests are compared with.`,
    'Then require the check "model-gate" in the rules of the branch.',
  ].join('\n');
}
