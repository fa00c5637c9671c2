import type { Json } from '../domain/plan.js';
import { isJson } from './json-map.js';

/**
 * Keys of `data_params` that the config file takes under `data:` beside those with an input of their own.
 * Source: the published contract, DataParamsInput, 2.0-beta to 2.10.
 */
export const dataParamNames = [
  'label_col',
  'pred_col',
  'timestamp_col',
  'ranking_info',
  'nrows',
  'nrows_per_time_bin',
  'sample',
  'categorical_features',
  'protected_features',
  'features_not_in_model',
  'image_features',
  'prompt_col',
  'intersections',
  'loading_kwargs',
  'feature_type_path',
  'pred_path',
  'image_load_path',
  'experimental_fields',
] as const;

/** `data.features-not-in-model` → `features_not_in_model`; `data.label-col` → `label_col`, the API's own spelling. */
export function dataParamKey(key: string): string | undefined {
  if (!key.startsWith('data.')) return undefined;
  const param = key.slice('data.'.length).replaceAll('-', '_');
  return dataParamNames.find((name) => name === param);
}

/** JSON that travels as text is accepted as a map, too. */
const jsonTexts = new Set(['loading_kwargs']);

export function readDataParam(
  param: string,
  value: unknown,
  into: Record<string, Json>,
  problem: (name: string, message: string) => void,
): void {
  if (!isJson(value) || value === null) problem(`data.${param}`, `must be plain data, not ${String(value)}`);
  else into[param] = jsonTexts.has(param) && typeof value !== 'string' ? JSON.stringify(value) : value;
}
