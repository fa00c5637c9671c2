import type { DataParams, OwnMetricFiles } from '../../domain/plan.js';
import type { SettingName } from '../settings.js';
import type { Chooser } from './chooser.js';

/** Files with metrics of the user's own; `undefined` when none were given. */
export function chooseOwnMetrics({ given }: Pick<Chooser, 'given'>): OwnMetricFiles | undefined {
  const { 'model-metrics': metrics, 'model-scores': scores } = given;
  return metrics === undefined && scores === undefined ? undefined : { metrics, scores };
}

/** What asks for a run of tests. */
const tested: readonly SettingName[] = [
  'cluster-url',
  'model-id',
  'model-info',
  'model-endpoint',
  'predictions',
  'dataset-uri',
  'reference-uri',
  'reference-id',
  'reference-connection',
  'reference-split',
  'evaluation-uri',
  'evaluation-id',
  'evaluation-connection',
  'evaluation-split',
  'label-column',
  'text-features',
  'class-names',
  'categories',
  'tests',
  'run-config',
];

/** Whether own metrics are all there is: they are compared with the baseline's, and nothing is run. */
export function areMetricsAlone(chooser: Chooser, dataParams: DataParams): boolean {
  const { given, isEmbedded, isUnreadable } = chooser;
  const uri = given['model-uri'];
  return (
    isEmbedded &&
    chooseOwnMetrics(chooser) !== undefined &&
    (uri === undefined || uri.kind === 'none') &&
    Object.keys(dataParams).length === 0 &&
    !tested.some((name) => given[name] !== undefined) &&
    !isUnreadable('model-uri', ...tested)
  );
}
