import { mkdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import { InputError } from '../domain/errors.js';
import { plural } from '../domain/words/plural.js';
import { shorten } from '../domain/words/shorten.js';
import { proxyFor } from '../http/proxy-for.js';
import { realClock } from '../http/real-clock.js';
import { findConfigPath } from '../inputs/given/find-config-file.js';
import { run } from '../run.js';
import { abortOnSignals, readSurroundings } from '../surroundings/real-world.js';
import type { CommandEdge, ExitStatus } from './command-edge.js';
import { initFlags } from './flags/init-flags.js';
import { readFlag } from './flag.js';
import { silentAsker, terminalAsker, type Asker } from './init/asker.js';
import { lookAtData, type SeenData } from './init/look-at-data.js';
import { lookForFiles, type FoundFiles } from './init/look-for-files.js';
import {
  isTrainingName,
  suggestEvaluation,
  suggestLabel,
  suggestReference,
  suggestTask,
} from './init/suggest.js';
import { configText, workflowText, type Chosen } from './init/write-settings.js';
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
    chosen = await choose(values, await lookForFiles(workspace), asker, edge);
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

async function choose(
  values: Arguments['values'],
  files: FoundFiles,
  asker: Asker,
  edge: CommandEdge,
): Promise<Chosen> {
  const { log, workspace } = edge;
  const pick = async (
    flag: string,
    question: string,
    suggestion: Parameters<Asker['choose']>[2],
  ): Promise<string> => values[flag] ?? asker.choose(question, flag, suggestion);
  const model = await pick('model-uri', 'Which is the model?', {
    options: [...files.models, 'none'],
    isClear: files.models.length <= 1,
  });
  const evaluation = await pick(
    'evaluation-uri',
    'On which labelled rows is it tested?',
    suggestEvaluation(files.data),
  );
  const reference = await pick(
    'reference-uri',
    'What are they measured from? Rows that the model was not fitted on, such as those of the last accepted model.',
    suggestReference(files.data, evaluation),
  );
  if (isTrainingName(basename(reference)))
    log.warning(
      `${reference} sounds like training data. A model does better on rows it was fitted on than on any others, and would seem to have got worse.`,
    );
  const [seenReference, seenEvaluation] = [
    await look(reference, workspace, log),
    await look(evaluation, workspace, log),
  ];
  const label = await pick(
    'label-column',
    'Which column holds the true answers?',
    suggestLabel(seenReference, seenEvaluation),
  );
  const column = seenReference.columns.find(({ name }) => name === label);
  const texts = seenReference.columns
    .filter(({ isProse, name }) => isProse && name !== label)
    .map(({ name }) => name);
  const task =
    values['model-task'] ??
    (column
      ? await asker.choose('What does the model do?', 'model-task', suggestTask(column, texts))
      : undefined);
  if (task === undefined)
    throw new InputError([{ name: '--label-column', message: `is no column of ${reference}.` }]);
  const features = seenReference.columns.filter(({ name, role }) => name !== label && role === undefined);
  // A column of remarks makes no text model of a table's.
  const isTextModel = !/\.(onnx|py)$/.test(model) || features.length === texts.length;
  const nearModel = files.requirements.find((path) => path === `${dirname(model)}/requirements.txt`);
  return {
    projectName: basename(resolve(workspace)),
    task,
    model,
    reference,
    evaluation,
    label,
    textFeatures:
      values['text-features']?.split(',').map((name) => name.trim()) ??
      (isTextModel ? texts.slice(0, 2) : []),
    requirements: model.endsWith('.py') ? nearModel : undefined,
  };
}

/** Tells what a file is like, as it is read. */
async function look(path: string, workspace: string, log: CommandEdge['log']): Promise<SeenData> {
  const seen = await lookAtData(path, workspace);
  const of = (role: string): readonly string[] =>
    seen.columns.filter((column) => column.role === role).map(({ name }) => name);
  const roles = [
    ['ids', of('id')],
    ['running numbers', of('row-number')],
    ['dates', of('date')],
  ] as const;
  const left = roles.flatMap(([what, names]) =>
    names.length > 0 ? `${what}: ${shorten(names.join(', '), 80)}` : [],
  );
  const told = [
    `${plural(seen.rowCount, 'row')}, ${plural(seen.columns.length, 'column')}`,
    ...left,
    ...seen.notes,
  ];
  log.info(`${path}: ${told.join('; ')}`);
  return seen;
}

/** Everything is opened as a run opens it, and the model is asked. Throws InputError, with nothing written. */
async function tryOut(config: string, path: string, edge: CommandEdge): Promise<void> {
  const { log, env, workspace, home } = edge;
  const surroundings = { ...readSurroundings(env), workspace, reportRoots: undefined };
  const raw = { values: { mode: 'validate' }, configFile: { path, text: config }, surroundings };
  const world = { log, clock: realClock, signal: abortOnSignals(), proxyFor };
  const { verdict } = await run(() => Promise.resolve(raw), world, home, {
    commitsOf: () => Promise.resolve([]),
  });
  if (verdict.kind === 'error')
    throw new InputError([
      { name: 'what was chosen', message: `would not run, so nothing was written. ${verdict.reason}` },
    ]);
  log.info(verdict.kind === 'skipped' ? verdict.reason : '');
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
