import type { Plan } from '../../domain/plan.js';
import type { SettingName } from '../settings.js';

export interface LocalFile {
  readonly name: SettingName;
  /** As written, relative to the workspace. */
  readonly path: string;
}

/** The files and folders of the workspace that a plan names, by their settings. */
export function localFiles(plan: Plan): readonly LocalFile[] {
  const { model, reference, evaluation, predictions, ownMetrics, target } = plan;
  const { baseline } = plan.gate;
  const sources = [
    ['model-uri', model],
    ['reference-uri', reference],
    ['evaluation-uri', evaluation],
    ['predictions', predictions?.reference],
    ['predictions', predictions?.evaluation],
  ] as const;
  const paths = [
    ['python-requirements', target.kind === 'embedded' ? target.requirements : undefined],
    ['model-metrics', ownMetrics?.metrics],
    ['model-scores', ownMetrics?.scores],
    ['baseline', baseline.kind === 'file' ? baseline.path : undefined],
  ] as const;
  return [
    ...sources.map(
      ([name, source]) => [name, source?.kind === 'workspace-file' ? source.path : undefined] as const,
    ),
    ...paths,
  ].flatMap(([name, path]) => (path === undefined ? [] : [{ name, path }]));
}
