import type { Plan } from '../domain/plan.js';
import { secretsOfAddress } from '../domain/web-file.js';
import { secretsOf } from './models/endpoint/header-values.js';

/**
 * What a run of this plan sends that nobody may see: the values of an endpoint's headers, the queries of links to data.
 * `environment`: that of the process that sends it.
 */
export function secretsOfPlan(
  { model, reference, evaluation }: Pick<Plan, 'model' | 'reference' | 'evaluation'>,
  environment: NodeJS.ProcessEnv,
): readonly string[] {
  const variables = model.kind === 'endpoint' ? Object.values(model.endpoint.headersFromEnv) : [];
  const links = [reference, evaluation].flatMap((data) =>
    data.kind === 'data-file' ? secretsOfAddress(data.path) : [],
  );
  return [...links, ...secretsOf(variables.map((name) => environment[name]?.trim() ?? ''))];
}
