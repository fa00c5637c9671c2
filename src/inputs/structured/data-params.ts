import type { Json } from '../../domain/plan.js';
import { int64, jsonTextOrMap, textsPart, truth } from '../values/api-values.js';
import { jsonMap } from '../values/json-map.js';
import { message } from '../values/message-part.js';
import { leaf, listPart, mapped, type Part } from '../values/part.js';
import { listOf, text } from '../values/value-type.js';

const column = leaf(text('age'));
const columns = leaf(listOf(text('age')));
const file = leaf(text('s3://bucket/file.csv'));
// As a number, which the API reads as well, and the embedded engine alone.
const whole = mapped(leaf(int64), Number);

/**
 * Keys of `data_params` that the config file takes under `data:` beside those with an input of their own.
 * Source: the published contract, DataParamsInput, 2.0-beta to 2.10.
 */
export const dataParamParts = {
  label_col: column,
  pred_col: column,
  timestamp_col: column,
  ranking_info: message(
    {},
    { query_col: column, nqueries: whole, nrows_per_query: whole, drop_query_id: leaf(truth) },
  ),
  nrows: whole,
  nrows_per_time_bin: whole,
  sample: leaf(truth),
  categorical_features: columns,
  protected_features: columns,
  features_not_in_model: columns,
  image_features: columns,
  prompt_col: column,
  intersections: listPart(message({ features: textsPart }, {}), '[{features: [age, job]}]'),
  loading_kwargs: mapped(leaf(jsonTextOrMap), (map) => JSON.stringify(map)),
  feature_type_path: file,
  pred_path: file,
  image_load_path: file,
  experimental_fields: leaf(jsonMap),
} satisfies Readonly<Record<string, Part<Json>>>;

export const dataParamNames = Object.keys(dataParamParts) as readonly (keyof typeof dataParamParts)[];

/** `data.features-not-in-model` → `features_not_in_model`; `data.label-col` → `label_col`, the API's own spelling. */
export function dataParamKey(key: string): (typeof dataParamNames)[number] | undefined {
  if (!key.startsWith('data.')) return undefined;
  const param = key.slice('data.'.length).replaceAll('-', '_');
  return dataParamNames.find((name) => name === param);
}

/** Adds a parameter of the config file to the others. Null counts as not given. */
export function readDataParam(
  param: (typeof dataParamNames)[number],
  value: unknown,
  into: Record<string, Json>,
  problem: (name: string, message: string) => void,
): void {
  if (value === null || value === undefined) return;
  const part: Part<Json> = dataParamParts[param];
  const found = part.read(value, `data.${param.replaceAll('_', '-')}`, (name, why) => {
    problem(name, why);
    return undefined;
  });
  if (found !== undefined) into[param] = found;
}
