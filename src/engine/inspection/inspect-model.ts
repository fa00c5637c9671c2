import type { ModelTask } from '../../domain/vocabulary.js';
import { findModel } from '../data/find-model.js';
import type { MatchedClasses } from '../jobs/match-classes.js';
import { type ModelEdges, modelFile, modelInputs, openModel } from '../jobs/open-model.js';
import { checkModelFile } from '../models/load-model.js';
import { readModelClasses } from '../models/read-model-classes.js';
import type { InspectedData } from './fit-datasets.js';
import type { InspectionSpec, Notes } from './inspection.js';
import { triedAtOnce, tryRows } from './try-rows.js';

/** What the model's file calls its classes. Nothing for a file that is not there, which is told later. */
export async function readClasses({
  modelPath,
  modelKwargs,
  endpoint,
  settings,
}: InspectionSpec): Promise<readonly string[] | undefined> {
  const found =
    modelPath === undefined || endpoint
      ? undefined
      : await findModel(modelPath, settings.root, modelKwargs?.file).catch(() => undefined);
  return found && readModelClasses(found.absolutePath, modelKwargs);
}

/** Opens the model, and asks it for a few rows when data and classes are known. */
export async function inspectModel(
  spec: InspectionSpec,
  task: ModelTask | undefined,
  data: InspectedData | undefined,
  classes: MatchedClasses | undefined,
  modelClasses: readonly string[] | undefined,
  notes: Notes,
  edges: ModelEdges,
): Promise<void> {
  const { modelPath: path, endpoint, settings } = spec;
  if (path === undefined) return;
  const setting = endpoint ? 'model.endpoint' : 'model-uri';
  await notes.check(setting, async () => {
    const absolutePath = endpoint
      ? path
      : (await findModel(path, settings.root, spec.modelKwargs?.file)).absolutePath;
    if (!task || !data || !classes) {
      const file = { ...spec, task: task ?? 'binary-classification' };
      await checkModelFile(modelFile(absolutePath, file, edges));
      return;
    }
    const { reference } = data;
    const labels = modelClasses ?? data.classNames;
    const fit = { count: data.classNames.length, columns: classes.columns, labels };
    const fitting = { ...spec, task };
    const model = await openModel(absolutePath, fitting, reference, fit, edges, { batchRows: triedAtOnce });
    try {
      await tryRows(
        { setting, path },
        model,
        data.files,
        modelInputs(reference, spec.reference.params),
        notes,
      );
    } finally {
      await model.close();
    }
  });
}
