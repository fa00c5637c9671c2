import type { DataParams } from '../../domain/plan.js';
import type { ModelTask } from '../../domain/vocabulary.js';
import { predictsValues } from '../../domain/metrics/task-groups.js';
import { checkClasses, checkTask } from './check-task.js';
import type { Column } from './columns/column.js';
import type { Dataset } from './dataset.js';
import { nameFinder } from './find-name.js';
import { isNumbered, readGoldLabels } from './gold-labels.js';
import { readDataParams, type DatasetSettings } from './read-data-params.js';
import type { Shard } from './open-random-access.js';
import { numberedClasses } from './read-labels.js';
import { readSource } from './read-source.js';
import { readTarget, takeLabels } from './read-target.js';
import { spelledClasses } from './spelled-classes.js';
import type { SourceTable } from './read-table.js';
import type { ReadingPlan, TypedTable } from './reading-plan.js';
import { columnOf } from './table.js';
import { dropRows } from './taken-rows.js';
import { textsOf } from './texts-of.js';
import { typeCsv } from './type-csv.js';
import { typeLabels } from './type-labels.js';

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

/** Their places in the file, counted from 1. */
function numberRows(count: number, rows: readonly number[] | undefined): Int32Array {
  const numbers = new Int32Array(count);
  for (let place = 0; place < count; place++) numbers[place] = (rows?.[place] ?? place) + 1;
  return numbers;
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
