import type { DataParams, Json } from '../../domain/plan.js';
import { didYouMeanInBrackets } from '../../domain/words/nearest.js';
import { DataError } from './data-error.js';
import { gatherProblems } from './gather-problems.js';
import { type LoadingSettings, readLoadingKwargs } from './read-loading-kwargs.js';

/** The `data_params` the embedded engine acts on; lists are empty and the rest `undefined` when not given. */
export interface DatasetSettings {
  readonly labelColumn: string | undefined;
  /** What a model said of the rows; no feature. */
  readonly predictionColumn: string | undefined;
  readonly classNames: readonly string[] | undefined;
  readonly textFeatures: readonly string[];
  /** When given, all the categorical ones. */
  readonly categoricalFeatures: readonly string[] | undefined;
  readonly featuresNotInModel: readonly string[];
  /** The groups of these must be served as well as the rest, whatever makes them harder. */
  readonly protectedFeatures: readonly string[];
  /** Lists of two or more features whose values together make subsets. */
  readonly intersections: readonly (readonly string[])[];
  /** Rows to use, all when `undefined`. */
  readonly rowLimit: number | undefined;
  /** Whether those rows are drawn at random; else the first ones are taken. */
  readonly isSampled: boolean;
  /** How the file is written; `undefined` when nothing is said of it. */
  readonly loading?: LoadingSettings | undefined;
}

const readNames = [
  'label_col',
  'pred_col',
  'class_names',
  'text_features',
  'categorical_features',
  'features_not_in_model',
  'protected_features',
  'intersections',
  'nrows',
  'sample',
  'loading_kwargs',
];
/** They change only tests that the engine does not have. */
const harmlessNames = ['nrows_per_time_bin'];
/** Each would change what is tested, so that leaving it aside would mislead. */
const refusals: Readonly<Record<string, string>> = {
  timestamp_col: 'it has no tests over time',
  ranking_info: 'it has no ranking tests',
  image_features: 'it reads no images',
  image_load_path: 'it reads no images',
  prompt_col: 'it has no tests of generative models',
  feature_type_path: 'it finds the types itself: use categorical_features',
  pred_path: 'give the file as the predictions of the model',
  experimental_fields: 'it knows none',
};

/**
 * Reads `data_params` (names: stress-test catalogue 4.1). A value of null, "", [] or {} counts as not given.
 * Throws DataError with every parameter the engine cannot honour, does not know, or whose value has another type.
 */
export function readDataParams(params: DataParams): DatasetSettings {
  const given = new Map(Object.entries(params).filter(([, value]) => !isEmpty(value)));
  const read: { -readonly [Name in keyof DatasetSettings]?: DatasetSettings[Name] | undefined } = {};
  const texts = (name: string): readonly string[] | undefined => readTexts(name, given.get(name));
  gatherProblems([
    ...[...given.keys()].map((name) => () => checkName(name)),
    () => (read.labelColumn = readText('label_col', given.get('label_col'))),
    () => (read.predictionColumn = readText('pred_col', given.get('pred_col'))),
    () => (read.classNames = texts('class_names')),
    () => (read.textFeatures = texts('text_features')),
    () => (read.categoricalFeatures = texts('categorical_features')),
    () => (read.featuresNotInModel = texts('features_not_in_model')),
    () => (read.protectedFeatures = texts('protected_features')),
    () => (read.intersections = readIntersections(given.get('intersections'))),
    () => (read.rowLimit = readCount('nrows', given.get('nrows'))),
    () => (read.isSampled = readFlag('sample', given.get('sample'))),
    () => (read.loading = readLoadingKwargs(given.get('loading_kwargs'))),
  ]);
  return {
    labelColumn: read.labelColumn,
    predictionColumn: read.predictionColumn,
    classNames: read.classNames,
    textFeatures: read.textFeatures ?? [],
    categoricalFeatures: read.categoricalFeatures,
    featuresNotInModel: read.featuresNotInModel ?? [],
    protectedFeatures: read.protectedFeatures ?? [],
    intersections: read.intersections ?? [],
    rowLimit: read.rowLimit,
    isSampled: read.isSampled ?? true,
    loading: read.loading,
  };
}

function isEmpty(value: Json): boolean {
  return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}

function checkName(name: string): void {
  if (readNames.includes(name) || harmlessNames.includes(name)) return;
  const reason = Object.hasOwn(refusals, name) ? refusals[name] : undefined;
  if (reason !== undefined)
    throw new DataError(`data_params.${name} is not for the embedded engine: ${reason}.`);
  const hint = didYouMeanInBrackets(name, [...readNames, ...harmlessNames]);
  throw new DataError(
    `data_params has no "${name}"${hint}. The embedded engine reads ${readNames.join(', ')}.`,
  );
}

function readText(name: string, value: Json | undefined): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw wrongType(name, 'a text', value);
}

function readTexts(name: string, value: Json | undefined): readonly string[] | undefined {
  if (value === undefined) return undefined;
  if (!isTexts(value)) throw wrongType(name, 'a list of texts', value);
  const double = value.find((item, index) => value.indexOf(item) < index);
  if (double !== undefined) throw new DataError(`data_params.${name} names "${double}" more than once.`);
  return value;
}

/** `[{"features": ["age", "job"]}]` */
function readIntersections(value: Json | undefined): readonly (readonly string[])[] | undefined {
  if (value === undefined) return undefined;
  const lists = Array.isArray(value) ? value.map(featuresOf) : [];
  if (lists.length === 0 || lists.some((list) => list === undefined)) {
    throw wrongType('intersections', 'a list such as [{"features": ["age", "job"]}]', value);
  }
  const known = lists.filter((list) => list !== undefined);
  const keys = known.map((list) => JSON.stringify([...list].sort()));
  const double = known.find((_, index) => keys.indexOf(keys[index] ?? '') < index);
  if (double) throw new DataError(`data_params.intersections names ${double.join(' and ')} more than once.`);
  return known;
}

function featuresOf(value: Json): readonly string[] | undefined {
  if (typeof value !== 'object' || value === null || !('features' in value)) return undefined;
  const { features, ...others } = value;
  if (Object.keys(others).length > 0) return undefined;
  return isTexts(features) && features.length >= 2 && new Set(features).size === features.length
    ? features
    : undefined;
}

function isTexts(value: Json): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');
}

function readCount(name: string, value: Json | undefined): number | undefined {
  if (value === undefined || (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)) {
    return value;
  }
  throw wrongType(name, 'a whole number from 1', value);
}

function readFlag(name: string, value: Json | undefined): boolean | undefined {
  if (value === undefined || typeof value === 'boolean') return value;
  throw wrongType(name, 'true or false', value);
}

function wrongType(name: string, expected: string, value: Json): DataError {
  return new DataError(
    `data_params.${name} must be ${expected}, not ${JSON.stringify(value).slice(0, 100)}.`,
  );
}
