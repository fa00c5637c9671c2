import { resolve } from 'node:path';
import { predictsValues } from '../../../domain/metrics/task-groups.js';
import type { ModelTask } from '../../../domain/vocabulary.js';
import { showForeign } from '../../../domain/words/show-foreign.js';
import type { Table } from '../../data/table.js';
import type { AnswerForm } from '../answer.js';
import { describeRows } from '../describe-rows.js';
import type { FileRunner } from '../file-runner.js';
import type { ModelRequest } from '../model-request.js';
import { ModelError } from '../model.js';
import { readBridgeMessage, type BridgeMessage, type ReadyMessage } from './bridge-message.js';
import { ColumnKinds } from '../column-kinds.js';
import type { Said } from '../said.js';
import { encodeColumns } from '../encode-columns.js';
import { PythonProcess } from './python-process.js';
import { openEnvironment } from './virtual-environment.js';
import { toAnswer } from '../to-answer.js';

type PythonRequest = Pick<
  ModelRequest,
  | 'path'
  | 'task'
  | 'features'
  | 'classCount'
  | 'classLabels'
  | 'python'
  | 'packages'
  | 'environment'
  | 'assets'
  | 'workspace'
  | 'predictTimeoutMs'
  | 'onChild'
  | 'log'
>;

/** How often a model that took its process down is started again: each start costs, and so may each crash. */
const maxRestarts = 30;
/** How many of them the search for deadly rows may take, so that enough are left for what the tests ask. */
const maxRiskedRestarts = 15;

/**
 * Runs a Python file in RIME's model interface, `predict_df` or `predict_dict`, in a process of its own. The model is
 * given all feature columns in file order. A process that a batch took down is started again for the next one.
 * Throws ModelError when there is no interpreter, the file cannot be loaded, or does not define exactly one of the two.
 */
export async function openPythonModel(request: PythonRequest): Promise<FileRunner> {
  const { features, task, classCount, classLabels } = request;
  const form = formOf(task, classCount);
  const interpreters = await chooseInterpreters(request);
  let running = await loadModelFile(request, interpreters);
  let restarts = 0;
  const kinds = new ColumnKinds(features);
  const { version, environment } = running.ready;
  return {
    runtime: `Python ${version}`,
    identity: { parts: [version, environment], readsFolder: true, runsCode: true },
    form,
    begin: (rows) => kinds.learn(rows),
    kinds: () => kinds.ofTable,
    ask: async (batch, firstRow) => {
      if (running.python.hasCrashed && restarts < maxRestarts) {
        restarts++;
        running = await loadModelFile(request, interpreters);
      }
      const { source, said } = await ask(running, kinds, batch, firstRow);
      return toAnswer(source, said, form, classLabels);
    },
    mayRisk: () => restarts < maxRiskedRestarts && !running.python.isStopped,
    accepts: (feature) => features.includes(feature),
    close: () => running.python.close(),
  };
}

/**
 * As RIME's model interface has it: P(1) of two classes, all of several, one number for regression; and both of two
 * classes, as libraries give them.
 */
function formOf(task: ModelTask, classCount: number): AnswerForm {
  if (predictsValues(task)) return { kind: 'values' };
  return {
    kind: 'classes',
    classCount,
    takesPositiveOnly: task === 'binary-classification',
    takesAllClasses: true,
  };
}

/** A process that has loaded the model, and what it says of itself. */
interface LoadedModel {
  readonly python: PythonProcess;
  readonly ready: ReadyMessage;
}

async function loadModelFile(request: PythonRequest, interpreters: readonly string[]): Promise<LoadedModel> {
  const python = await startPython(request, interpreters);
  if (python.pid !== undefined) request.onChild(python.pid);
  try {
    return { python, ready: await readReady(python, request.path) };
  } catch (error) {
    await python.close();
    throw error;
  }
}

/** Those that are tried, the best first; where packages are asked for, that of their environment. */
async function chooseInterpreters(request: PythonRequest): Promise<readonly string[]> {
  const { python, packages, workspace: folder, onChild, log } = request;
  const named = python?.includes('/') ? resolve(folder, python) : python;
  const candidates = named === undefined ? ['python3', 'python'] : [named];
  if (!packages) return candidates;
  const edges = { folder, onChild, log: (line: string) => log(`pip: ${showForeign(line)}`) };
  for (const interpreter of candidates) {
    const own = await openEnvironment(interpreter, packages, edges);
    if (own !== undefined) return [own];
  }
  throw noInterpreter(candidates);
}

async function startPython(
  { assets, path, environment = [], predictTimeoutMs, log }: PythonRequest,
  interpreters: readonly string[],
): Promise<PythonProcess> {
  for (const interpreter of interpreters) {
    const command = { interpreter, bridgeScript: assets.bridgeScript, modelPath: path, environment };
    const started = await PythonProcess.start(command, predictTimeoutMs, (line) => log(`model: ${line}`));
    if (started) return started;
  }
  throw noInterpreter(interpreters);
}

function noInterpreter(tried: readonly string[]): ModelError {
  return new ModelError(
    `A Python model needs a Python interpreter; tried ${tried.join(' and ')}, found none. Install Python 3.8 or ` +
      'newer (actions/setup-python in a workflow), or name the interpreter with the input python.',
  );
}

async function readReady(python: PythonProcess, path: string): Promise<ReadyMessage> {
  const message = readBridgeMessage(await python.receiveNext(`Loading ${path}`));
  if ('ready' in message) return message;
  throw new ModelError(`${path} cannot be used as a model: ${whatWentWrong(message)}`);
}

async function ask(
  { python, ready: { ready: functionName } }: LoadedModel,
  kinds: ColumnKinds,
  batch: Table,
  firstRow: number,
): Promise<{ readonly source: string; readonly said: Said }> {
  const rows = describeRows(firstRow, batch.rowCount);
  const { message: columns, raw } = encodeColumns(batch, kinds.names, kinds.ofTable);
  python.send(columns, raw);
  const message = readBridgeMessage(await python.receiveNext(`${functionName} on ${rows}`, batch.rowCount));
  if ('shape' in message) return { source: functionName, said: message };
  const isLasting = 'error' in message && message.isLasting;
  throw new ModelError(`${functionName} failed on ${rows}: ${whatWentWrong(message)}`, { isLasting });
}

function whatWentWrong(message: BridgeMessage): string {
  if (!('error' in message)) return 'the bridge answered out of turn';
  return message.traceback === '' ? message.error : `${message.error}\n${message.traceback.trimEnd()}`;
}
