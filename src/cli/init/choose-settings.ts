import { basename, dirname, resolve } from 'node:path';
import { InputError } from '../../domain/errors.js';
import { plural } from '../../domain/words/plural.js';
import { shorten } from '../../domain/words/shorten.js';
import type { CommandEdge } from '../command-edge.js';
import type { Arguments } from '../parse-arguments.js';
import type { Asker } from './asker.js';
import { lookAtData, type SeenData } from './look-at-data.js';
import type { FoundFiles } from './look-for-files.js';
import { isTrainingName, suggestEvaluation, suggestLabel, suggestReference, suggestTask } from './suggest.js';
import type { Chosen } from './write-settings.js';

/** Asks what neither flags nor files tell. Throws InputError for what can't be asked. */
export async function chooseSettings(
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
