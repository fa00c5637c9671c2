import { resolve } from 'node:path';
import { predictsValues } from '../../../domain/metrics/task-groups.js';
import type { ModelTask } from '../../../domain/vocabulary.js';
import { columnOf, type Table } from '../../data/table.js';
import type { Answer, AnswerForm } from '../answer.js';
import { describeRows } from '../describe-rows.js';
import type { ModelRequest } from '../load-model.js';
import { ModelError } from '../model.js';
import type { ModelRunner } from '../to-model.js';
import { readBridgeMessage, type BridgeMessage } from './bridge-message.js';
import { ColumnKinds } from './column-kinds.js';
import { PythonProcess } from './python-process.js';

type PythonRequest = Pick<
  ModelRequest,
  | 'path'
  | 'task'
  | 'features'
  | 'classCount'
  | 'python'
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
export async function openPythonModel(request: PythonRequest): Promise<ModelRunner> {
  const { features, task, classCount } = request;
  let running = await loadModelFile(request);
  let restarts = 0;
  const kinds = new ColumnKinds(features);
  return {
    form: formOf(task, classCount),
    begin: (rows) => kinds.learn(rows),
    ask: async (batch, firstRow) => {
      if (running.python.hasCrashed && restarts < maxRestarts) {
        restarts++;
        running = await loadModelFile(request);
      }
      return ask(running, kinds, batch, firstRow);
    },
    mayRisk: () => restarts < maxRiskedRestarts && !running.python.isStopped,
    accepts: (feature) => features.includes(feature),
    close: () => running.python.close(),
  };
}

/** As RIME's model interface has it: P(1) of two classes, all of several, one number for regression. */
function formOf(task: ModelTask, classCount: number): AnswerForm {
  if (predictsValues(task)) return { kind: 'values' };
  const isBinary = task === 'binary-classification';
  return { kind: 'classes', classCount, takesPositiveOnly: isBinary, takesAllClasses: !isBinary };
}

/** A process that has loaded the model, and the function the model defines. */
interface LoadedModel {
  readonly python: PythonProcess;
  readonly functionName: string;
}

async function loadModelFile(request: PythonRequest): Promise<LoadedModel> {
  const python = await startPython(request);
  if (python.pid !== undefined) request.onChild(python.pid);
  try {
    return { python, functionName: await loadedFunction(python, request.path) };
  } catch (error) {
    await python.close();
    throw error;
  }
}

async function startPython(request: PythonRequest): Promise<PythonProcess> {
  const { python, workspace, assets, path, predictTimeoutMs, log } = request;
  const named = python?.includes('/') ? resolve(workspace, python) : python;
  const candidates = named === undefined ? ['python3', 'python'] : [named];
  for (const interpreter of candidates) {
    const command = { interpreter, bridgeScript: assets.bridgeScript, modelPath: path };
    const started = await PythonProcess.start(command, predictTimeoutMs, (line) => log(`model: ${line}`));
    if (started) return started;
  }
  throw new ModelError(
    `A Python model needs a Python interpreter; tried ${candidates.join(' and ')}, found none. Install Python 3.8 or ` +
      'newer (actions/setup-python in a workflow), or name the interpreter with the input python.',
  );
}

async function loadedFunction(python: PythonProcess, path: string): Promise<string> {
  const message = readBridgeMessage(await python.receiveNext(`Loading ${path}`));
  if ('ready' in message) return message.ready;
  throw new ModelError(`${path} cannot be used as a model: ${whatWentWrong(message)}`);
}

async function ask(
  { python, functionName }: LoadedModel,
  kinds: ColumnKinds,
  batch: Table,
  firstRow: number,
): Promise<Answer> {
  const rows = describeRows(firstRow, batch.rowCount);
  python.send({
    names: kinds.names,
    kinds: kinds.ofTable,
    cells: kinds.names.map((name) => [...columnOf(batch, name)]),
  });
  const message = readBridgeMessage(await python.receiveNext(`${functionName} on ${rows}`));
  if ('shape' in message) return { source: functionName, ...message };
  throw new ModelError(`${functionName} failed on ${rows}: ${whatWentWrong(message)}`);
}

function whatWentWrong(message: BridgeMessage): string {
  if (!('error' in message)) return 'the bridge answered out of turn';
  return message.traceback === '' ? message.error : `${message.error}\n${message.traceback.trimEnd()}`;
}
