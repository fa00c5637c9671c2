import { plural } from '../../../domain/words/plural.js';
import { showForeign } from '../../../domain/words/show-foreign.js';
import { ModelError } from '../model.js';
import type { Label, Said } from '../said.js';

type Scalar = Label | null;

/**
 * The predictions in a service's answer: `predictions`, `outputs` or the list itself, of numbers or labels, of a list or a
 * map for each row; or the tensors of v2. `source` begins messages; `classNames` put the columns of maps in order.
 * `hide`: takes secrets out of a service's own words. Throws ModelError when there are none, or not `rowCount` of them.
 */
export function readPredictions(
  json: unknown,
  source: string,
  rowCount: number,
  classNames: readonly string[],
  hide: (text: string) => string,
): Said {
  const { shape, cells } = toCells(json, source, classNames, hide);
  if (shape[0] !== rowCount) {
    throw new ModelError(
      `${source}: it gave ${plural(shape[0] ?? 1, 'prediction')} for ${plural(rowCount, 'row')}.`,
    );
  }
  const numbers = cells.filter((cell) => typeof cell === 'number' || cell === null);
  // JSON does not tell 1 from 1.0: for two classes both mean class 1.
  const areLabels = cells.every(
    (cell) => cell !== null && !(typeof cell === 'number' && !Number.isInteger(cell)),
  );
  if (areLabels) return { shape, labels: cells.filter((cell) => cell !== null) };
  if (numbers.length === cells.length) {
    return { shape, values: Float64Array.from(numbers, (cell) => cell ?? NaN) };
  }
  throw new ModelError(`${source}: the predictions are partly numbers and partly none.`);
}

interface Cells {
  readonly shape: readonly number[];
  readonly cells: readonly Scalar[];
}

function toCells(
  json: unknown,
  source: string,
  classNames: readonly string[],
  hide: (text: string) => string,
): Cells {
  const given = isMap(json) ? (json['predictions'] ?? json['outputs']) : json;
  if (!Array.isArray(given)) {
    const keys = isMap(json)
      ? `an object of ${Object.keys(json).slice(0, 8).join(', ') || 'nothing'}`
      : 'no list';
    const error = isMap(json) && typeof json['error'] === 'string' ? ` It said: ${hide(json['error'])}` : '';
    throw new ModelError(
      showForeign(`${source}: the answer is ${keys}, where predictions or outputs must be a list.${error}`),
    );
  }
  const rows: readonly unknown[] = given;
  return rows.some(isTensor)
    ? readTensors(rows.filter(isTensor), source)
    : readRows(rows, source, classNames);
}

interface Tensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly data: readonly unknown[];
}

function isTensor(value: unknown): value is Tensor {
  return (
    isMap(value) &&
    typeof value['name'] === 'string' &&
    isShape(value['shape']) &&
    Array.isArray(value['data'])
  );
}

/** Of several the one that is called after probabilities: exporters of classifiers give the label beside them. */
function readTensors(tensors: readonly Tensor[], source: string): Cells {
  const named = tensors.filter(({ name }) => /prob/i.test(name));
  const [chosen, second] = named.length > 0 ? named : tensors;
  if (!chosen || second) {
    const names = tensors.map(({ name }) => name).join(', ');
    throw new ModelError(
      showForeign(
        `${source}: which of the outputs ${names} are the predictions? Have the model give one of them, or call one probabilities.`,
      ),
    );
  }
  // Some write it flat and some nested, as the protocol allows.
  const cells: readonly unknown[] = chosen.data.flat(8);
  const count = chosen.shape.reduce((product, length) => product * length, 1);
  if (cells.length !== count || !cells.every(isScalar)) {
    throw new ModelError(
      `${source}: the output has the shape [${chosen.shape.join(', ')}] and ${cells.length} values.`,
    );
  }
  return { shape: chosen.shape, cells };
}

function readRows(rows: readonly unknown[], source: string, classNames: readonly string[]): Cells {
  if (rows.every(isScalar)) return { shape: [rows.length], cells: rows };
  const order = columnOrder(rows[0], classNames);
  const lists = rows.map((row): unknown =>
    isMap(row) && Object.keys(row).length === order.length ? order.map((key) => row[key]) : row,
  );
  const width = Array.isArray(lists[0]) ? lists[0].length : 0;
  const isEven = (list: unknown): list is readonly Scalar[] =>
    Array.isArray(list) && list.length === width && list.every(isScalar);
  const odd = lists.findIndex((list) => !isEven(list));
  if (odd >= 0 || width === 0) {
    throw new ModelError(
      `${source}: prediction ${odd + 1} is not of the same form as the others: a number, a label, or a list of ${width || 'them'}.`,
    );
  }
  return { shape: [rows.length, width], cells: lists.filter(isEven).flat() };
}

/** A map for each row is what a data frame becomes; its columns may be the classes, in any order. */
function columnOrder(row: unknown, classNames: readonly string[]): readonly string[] {
  const keys = isMap(row) ? Object.keys(row) : [];
  const areClasses = keys.length === classNames.length && classNames.every((name) => keys.includes(name));
  return areClasses ? classNames : keys;
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ['number', 'string', 'boolean'].includes(typeof value);
}

function isShape(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((length) => Number.isSafeInteger(length) && length >= 0);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
