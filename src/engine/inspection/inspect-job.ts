import type { DataSize } from '../../domain/foreseen.js';
import type { LoadedDataset } from '../data/load-dataset.js';
import { checkExcludedColumns } from '../data/profile-features.js';
import type { Remotes } from '../jobs/fetch-sources.js';
import { matchClasses, namesFromModel, refuseClassifier } from '../jobs/match-classes.js';
import type { ModelEdges } from '../jobs/open-model.js';
import { checkColumns } from '../suite/check-params.js';
import { fetchEach } from './fetch-each.js';
import { fitDatasets } from './fit-datasets.js';
import { countTests, foreseenTests } from './foreseen-tests.js';
import { inspectDataset } from './inspect-dataset.js';
import { inspectModel, readClasses } from './inspect-model.js';
import { inspectSettings } from './inspect-settings.js';
import { type Inspection, type InspectionSpec, Notes } from './inspection.js';

export interface InspectionEdges extends ModelEdges, Remotes {
  /** Told what is known before the model is opened, whose code may end the process. */
  readonly onDataInspected: (found: Inspection) => void;
}

/**
 * Looks at all that a stress test would use, with the same code, and measures nothing: task, parameters, files, columns,
 * labels, the model and what it answers to the rows. Each part is looked at as far as the others allow, so that all
 * problems are found at once.
 */
export async function inspectJob(asked: InspectionSpec, edges: InspectionEdges): Promise<Inspection> {
  const notes = new Notes();
  const spec = await fetchEach(asked, edges, notes);
  const { params: settings, known, selected } = await inspectSettings(spec, notes);
  const modelClasses = await notes.attempt('model-uri', () => readClasses(spec));
  const names = known && namesFromModel(modelClasses, known);
  const reference = await inspectDataset('reference', spec, known, settings, notes, undefined, names);
  const evaluation = await inspectDataset('evaluation', spec, known, settings, notes, reference, names);
  if (reference) {
    await notes.check('exclude-columns', () => checkExcludedColumns(reference, spec.excludeColumns));
  }
  const data =
    known && reference && evaluation && (await fitDatasets(spec, known, reference, evaluation, notes));
  if (data && selected) await notes.check('tests', () => checkColumns(selected, data));
  const areNamed = settings?.classNames !== undefined;
  // Names that are given need no data to be compared.
  const classNames = settings?.classNames ?? data?.classNames;
  const classes =
    classNames &&
    (await notes.attempt('class-names', () => {
      refuseClassifier(modelClasses, known ?? 'binary-classification');
      return matchClasses(modelClasses, classNames, areNamed);
    }));
  if (classes) notes.facts.push(...classes.notes);
  const tests = selected && known && settings && foreseenTests(spec, known, settings, data?.files);
  if (tests) notes.facts.push(countTests(tests, spec.categories));
  const found = (): Inspection => ({
    problems: notes.problems,
    facts: notes.facts,
    tests,
    sizes: { reference: reference && sizeOf(reference), evaluation: evaluation && sizeOf(evaluation) },
  });
  edges.onDataInspected(found());
  await inspectModel(spec, known, data, classes, modelClasses, notes, edges);
  return found();
}

function sizeOf({ table }: LoadedDataset): DataSize {
  return { rows: table.rowCount, columns: table.names.length };
}
