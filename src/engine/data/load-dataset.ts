import type { DataParams } from '../../domain/plan.js';
import type { ModelTask } from '../../domain/vocabulary.js';
import { predictsValues, testedTasks } from '../../domain/metrics/task-groups.js';
import type { Cell } from './cell.js';
import { type Column, toCodedColumn, toColumn } from './columns/column.js';
import { mapWords } from './columns/words.js';
import type { Fields } from './csv/fields.js';
import { DataError } from './data-error.js';
import type { Dataset } from './dataset.js';
import { checkColumn } from './find-column.js';
import { nameFinder } from './find-name.js';
import { isNumbered, readGoldLabels } from './gold-labels.js';
import { gatherProblems } from './gather-problems.js';
import { readDataParams, type DatasetSettings } from './read-data-params.js';
import type { Shard } from './open-random-access.js';
import { numberedClasses } from './read-labels.js';
import { readTarget, takeLabels } from './read-target.js';
import type { CsvTable } from './read-csv.js';
import { spelledClasses } from './spelled-classes.js';
import { readTable, type SourceTable } from './read-table.js';
import type { ReadingPlan, TypedTable } from './reading-plan.js';
import { columnOf, Table, takeRows } from './table.js';
import type { Spelling } from './spelling.js';
import { typeColumn } from './type-column.js';
import type { Typing } from './typing/typing.js';

export interface LoadedDataset extends Dataset {
  /**
   * Index = class id. Without `class_names`: as the model calls them where the labels allow it, else "0", "1", … up to
   * the highest label; empty when nothing tells them.
   */
  readonly classNames: readonly string[];
  /** The model's text inputs, in order; empty for tabular data. */
  readonly textFeatures: readonly string[];
  /** Per row its place in the file, counted from 1. */
  readonly rowNumbers: Int32Array;
  /** The classes as the labels call them, where nothing else does; those of the reference data count for all. */
  readonly spelledClasses?: readonly string[] | undefined;
  /** What a reader would not expect of how the file is written; parts of a sentence about it. */
  readonly written?: readonly string[] | undefined;
  /** Columns of the file that are not in the table, and what is in them that no cell can hold. */
  readonly unread?: TypedTable['leftOut'];
  /** Rows that the file has, when it is known and only some of them were taken. */
  readonly fileRowCount?: number | undefined;
  /** How many of those that were taken have no gold label, and are not in the table. */
  readonly goldlessCount?: number;
}

/**
 * Loads a data file: typed columns, class indices, and with `nrows` a sample of rows (in file order, the same on every
 * run; the first rows when `sample` is false). Columns of a CSV file follow the types of `reference` where it has them,
 * so that "1" does not turn from a text into a number because the odd values are missing, nor all values of a column
 * into texts because one of them is odd. `modelClasses`: what the model calls its classes, for data whose parameters do
 * not name them. `shards`: its files, when it is not in the one at `path`, which then names it. `ahead`: what
 * was read of it beforehand.
 * Throws DataError when the file, a column, a label or a parameter is not usable.
 */
export async function loadDataset(
  path: string,
  params: DataParams,
  task: ModelTask,
  reference?: LoadedDataset,
  modelClasses?: readonly string[],
  shards?: readonly Shard[],
  ahead?: ReadingPlan['ahead'],
): Promise<LoadedDataset> {
  const settings = readDataParams(params);
  // A class must be called the same in both.
  const byModel = !reference || reference.classNames === modelClasses ? modelClasses : undefined;
  checkTask(task);
  checkClasses(task, settings);
  const source = await readSource(path, settings, reference?.table, shards, ahead);
  const { labelColumn, textFeatures } = settings;
  const byData = source.kind === 'typed' ? source.labelNames : undefined;
  const names = chooseNames(byModel, byData, task);
  const isClass = classFinder(settings, names);
  const where = `${path}, label column "${labelColumn ?? ''}"`;
  const cells = labelColumn === undefined ? undefined : labelCells(source, labelColumn, isClass);
  const asked = settings.classNames ?? names;
  const gold =
    cells && !predictsValues(task)
      ? readGoldLabels(
          cells,
          {
            byData,
            asked,
            askedBy: settings.classNames ? 'data_params.class_names are' : 'the model lists',
            count: asked?.length ?? (task === 'binary-classification' ? 2 : undefined),
          },
          where,
        )
      : undefined;
  const labels = gold?.cells ?? cells;
  const spelled =
    labels && !settings.classNames && !predictsValues(task)
      ? reference
        ? reference.spelledClasses
        : spelledClasses(labels, names, task)
      : undefined;
  const target = labels && readTarget(labels, settings.classNames ?? spelled, task, where, names);
  const namesAlone = settings.classNames ?? names ?? classNamesAlone(task);
  const taken =
    source.kind === 'text'
      ? typeCsv(source.table, settings, isClass, reference?.table)
      : { table: textsOf(source.table, textFeatures), rows: source.sample?.rows };
  const { table, rows } = gold ? dropRows(taken, gold.goldless) : taken;
  const sample = source.kind === 'text' ? source.table.sample : source.sample;
  return {
    table,
    target: rows && target ? takeLabels(target, rows) : target,
    rowNumbers: numberRows(table.rowCount, rows),
    classNames: target?.kind === 'classes' ? target.names : predictsValues(task) ? [] : namesAlone,
    textFeatures,
    ...(spelled && !reference && { spelledClasses: spelled }),
    ...(source.written && source.written.length > 0 && { written: source.written }),
    ...(source.kind === 'typed' && { unread: source.leftOut }),
    ...(sample && { fileRowCount: sample.fileRowCount }),
    ...(table.rowCount < taken.table.rowCount && { goldlessCount: taken.table.rowCount - table.rowCount }),
  };
}

/**
 * The file as it is, of a CSV file the rows that are asked for. `reference`: the data whose types its columns follow.
 * Throws DataError when it is not usable, and for every column of the parameters that it lacks.
 */
export function readSource(
  path: string,
  settings: DatasetSettings,
  reference?: Table,
  shards?: readonly Shard[],
  ahead?: ReadingPlan['ahead'],
): Promise<SourceTable> {
  const { labelColumn, rowLimit, isSampled, loading } = settings;
  return readTable(path, {
    check: (names) => checkColumns(names, settings, path),
    typingOf: (name) => (name === labelColumn ? 'text' : typingOf(name, settings, reference)),
    needs: (name) =>
      namedColumns({ ...settings, featuresNotInModel: [] }).some(([column]) => column === name),
    rowLimit,
    isSampled,
    labelColumn,
    loading,
    shards,
    ahead,
  });
}

/** Throws DataError for a task that the engine does not test. */
export function checkTask(task: ModelTask): void {
  if (!testedTasks.includes(task)) {
    throw new DataError(`The embedded engine tests ${testedTasks.join(', ')}, not ${task}.`);
  }
}

/** Throws DataError when the class names or text features are not those that the task needs. */
export function checkClasses(task: ModelTask, { classNames, textFeatures }: DatasetSettings): void {
  if (task === 'natural-language-inference' && textFeatures.length !== 2) {
    throw new DataError(
      'data_params.text_features must be two columns for natural-language-inference: the premise, then the hypothesis.',
    );
  }
  if (!classNames) return;
  if (predictsValues(task)) {
    throw new DataError(`data_params.class_names is not for ${task}, which has no classes: leave it out.`);
  }
  if (task === 'binary-classification' && classNames.length !== 2) {
    throw new DataError(
      `data_params.class_names must be exactly two names for binary-classification, not ${classNames.length}.`,
    );
  }
  if (classNames.length < 2) throw new DataError('data_params.class_names must be at least two names.');
}

function checkColumns(present: readonly string[], settings: DatasetSettings, path: string): void {
  const { labelColumn, textFeatures } = settings;
  gatherProblems([
    ...namedColumns(settings).map(
      ([name, what]) =>
        () =>
          checkColumn({ names: present }, name, what, path),
    ),
    () => {
      if (labelColumn === undefined || !textFeatures.includes(labelColumn)) return;
      throw new DataError(`"${labelColumn}" cannot be both the label column and a text feature.`);
    },
    () => {
      // Every answer would be right.
      if (labelColumn === undefined || labelColumn !== settings.predictionColumn) return;
      throw new DataError(
        `"${labelColumn}" cannot be both the label column and the predictions (data_params.pred_col).`,
      );
    },
  ]);
}

/** The columns that the parameters name, each with what for. */
function namedColumns(settings: DatasetSettings): readonly (readonly [name: string, what: string])[] {
  const {
    labelColumn,
    predictionColumn,
    textFeatures,
    categoricalFeatures = [],
    featuresNotInModel,
  } = settings;
  const { protectedFeatures, intersections } = settings;
  const all = (names: readonly string[], what: string): (readonly [string, string])[] =>
    names.map((name) => [name, what]);
  return [
    ...all(labelColumn === undefined ? [] : [labelColumn], 'the label column (data_params.label_col)'),
    ...all(
      predictionColumn === undefined ? [] : [predictionColumn],
      'the predictions (data_params.pred_col)',
    ),
    ...all(textFeatures, 'the text feature (data_params.text_features)'),
    ...all(categoricalFeatures, 'the feature (data_params.categorical_features)'),
    ...all(featuresNotInModel, 'the feature (data_params.features_not_in_model)'),
    ...all(protectedFeatures, 'the feature (data_params.protected_features)'),
    ...all([...new Set(intersections.flat())], 'the feature (data_params.intersections)'),
  ];
}

function classNamesAlone(task: ModelTask): readonly string[] {
  return task === 'binary-classification' ? numberedClasses(2) : [];
}

function classFinder(
  { classNames }: DatasetSettings,
  modelClasses: readonly string[] | undefined,
): (name: string) => boolean {
  const find = nameFinder(classNames ?? modelClasses ?? []);
  return (name) => find(name) !== undefined;
}

/** All of the file's labels. */
function labelCells(source: SourceTable, name: string, isClass: (name: string) => boolean): Column {
  if (source.kind === 'typed') return source.sample?.labels ?? columnOf(source.table, name);
  const { fields, sample, form } = source.table;
  return typeLabels(sample?.labels ?? fields.get(name), form.spelling, isClass);
}

/** A class may be called "None" or "NA": a name is a name before it is a spelling of null. */
function typeLabels(
  fields: Fields | undefined,
  spelling: Spelling,
  isClass: (name: string) => boolean,
): Column {
  if (fields?.kind !== 'coded') throw new TypeError('labels are kept as they are spelled');
  const toCell = (word: string): Cell => {
    if (isClass(word)) return word;
    return spelling.isNull(word) ? null : spelling.normalize(word);
  };
  return toCodedColumn(fields.codes, mapWords(fields.words, toCell));
}

/** Their places in the file, counted from 1. */
function numberRows(count: number, rows: readonly number[] | undefined): Int32Array {
  const numbers = new Int32Array(count);
  for (let place = 0; place < count; place++) numbers[place] = (rows?.[place] ?? place) + 1;
  return numbers;
}

/** Some rows of a file, all when `rows` is undefined. */
interface TakenRows {
  readonly table: Table;
  readonly rows: readonly number[] | undefined;
}

/** Without those of the file's rows. */
function dropRows(taken: TakenRows, dropped: ReadonlySet<number>): TakenRows {
  if (dropped.size === 0) return taken;
  const { table, rows } = taken;
  const fileRow = (place: number): number => rows?.[place] ?? place;
  const kept = Array.from({ length: table.rowCount }, (_, place) => place).filter(
    (place) => !dropped.has(fileRow(place)),
  );
  return { table: takeRows(table, kept), rows: kept.map(fileRow) };
}

/** What classes without `class_names` are called: as the model does, if it has names for them; else as the data do. */
function chooseNames(
  byModel: readonly string[] | undefined,
  byData: readonly string[] | undefined,
  task: ModelTask,
): readonly string[] | undefined {
  const isFitting = byData && (task !== 'binary-classification' || byData.length === 2);
  return isFitting && (!byModel || isNumbered(byModel)) ? byData : byModel;
}

function typeCsv(
  { names, fields, rowCount, sample, form: { spelling } }: CsvTable,
  settings: DatasetSettings,
  isClass: (name: string) => boolean,
  reference: Table | undefined,
): TakenRows {
  const columns = new Map<string, Column>();
  for (const [name, ofColumn] of fields) {
    const typing = typingOf(name, settings, reference);
    columns.set(
      name,
      name === settings.labelColumn
        ? typeLabels(ofColumn, spelling, isClass)
        : typeColumn(ofColumn, spelling, typing, reference?.column(name), sample?.tallies.get(name)),
    );
  }
  return { table: new Table(names, rowCount, (name) => columns.get(name)), rows: sample?.rows };
}

function typingOf(name: string, { textFeatures }: DatasetSettings, reference: Table | undefined): Typing {
  if (textFeatures.includes(name)) return 'prose';
  const model = reference?.column(name);
  if (model?.holds('number')) return 'number';
  if (model?.holds('string')) return 'text';
  return model?.holds('boolean') ? 'flag' : 'any';
}

/** What the model reads as language is text, whatever JSON says. */
function textsOf(table: Table, textFeatures: readonly string[]): Table {
  const toText = (cell: Cell): Cell => (cell === null ? null : String(cell));
  return new Table(table.names, table.rowCount, (name) => {
    const column = table.column(name);
    return column && textFeatures.includes(name) ? toColumn(column.map(toText)) : column;
  });
}
