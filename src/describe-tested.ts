import type { Plan } from './domain/plan.js';
import type { Origin } from './domain/sources.js';
import type { ReadSource, ReadSources, Tested, TestedSource } from './domain/tested.js';
import type { Surroundings } from './inputs/given/raw-inputs.js';
import { toSources } from './steps/to-sources.js';

const unread: ReadSource = { files: [], rowCount: undefined };

/** What a run tests, for people: as it was asked for, and what the engine knows of the files behind it. */
export function describeTested(
  plan: Pick<Plan, 'model' | 'reference' | 'evaluation'>,
  {
    commitSha,
    pullRequest,
    repositoryUrl,
  }: Pick<Surroundings, 'commitSha' | 'pullRequest' | 'repositoryUrl'>,
  read?: ReadSources,
): Tested {
  const { model, reference, evaluation } = toSources(plan);
  const files = read?.model ?? [];
  return {
    model: describe(model ?? (files.length > 0 ? storedAnswers : undefined), { ...unread, files }),
    reference: describe(reference, read?.reference),
    evaluation: describe(evaluation, read?.evaluation),
    runtime: read?.runtime,
    commit: commitSha,
    pullRequest,
    repositoryUrl,
  };
}

const storedAnswers: Origin = { kind: 'predictions', name: 'stored predictions' };

function describe(origin: Origin | undefined, read = unread): TestedSource | undefined {
  return origin && { ...origin, ...read };
}
