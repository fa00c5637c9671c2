import type { Plan } from './domain/plan.js';
import type { ReadSources, Tested } from './domain/tested.js';
import type { Surroundings } from './inputs/given/raw-inputs.js';
import { describeData, describeModel } from './steps/describe-source.js';

/** What a run tests, for people: names as they were given, and what the engine knows of the files behind them. */
export function describeTested(
  { model, reference, evaluation }: Pick<Plan, 'model' | 'reference' | 'evaluation'>,
  {
    commitSha,
    pullRequest,
    repositoryUrl,
  }: Pick<Surroundings, 'commitSha' | 'pullRequest' | 'repositoryUrl'>,
  read?: ReadSources,
): Tested {
  const data = (which: 'reference' | 'evaluation', source: Plan['reference']): Tested['reference'] =>
    source.kind === 'none'
      ? undefined
      : { name: describeData(source), ...(read?.[which] ?? { files: [], rowCount: undefined }) };
  const files = read?.model ?? [];
  const hasModel = model.kind !== 'none' || files.length > 0;
  const name = model.kind === 'none' ? 'stored predictions' : describeModel(model);
  return {
    model: hasModel ? { name, files, rowCount: undefined } : undefined,
    reference: data('reference', reference),
    evaluation: data('evaluation', evaluation),
    runtime: read?.runtime,
    commit: commitSha,
    pullRequest,
    repositoryUrl,
  };
}
