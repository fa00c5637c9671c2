import { publishedCalls, requestErrors, responseErrors } from '../contract.js';
import { at, type Call } from './call.js';
import type { Dialect } from './paths.js';
import type { Reply } from './reply.js';

/** Members that only one dialect knows: the other drops them in silence. Source: x-version-notes of the contract. */
const dialectMembers: readonly (readonly [operation: string, known: Dialect, path: string])[] = [
  ['startStressTest', 'ga', 'agent_id'],
  ['startStressTest', 'ga', 'test_run_config.categories'],
  ['startStressTest', 'ga', 'test_run_config.test_suite_config.global_exclude_columns'],
  ['startStressTest', 'beta', 'test_run_config.test_suite_config.categories'],
  ['registerDataset', 'ga', 'agent_id'],
  ['registerDataset', 'ga', 'skip_validation'],
  ['registerDataset', 'beta', 'data_info.data_params.pred_col'],
  ['registerDataset', 'beta', 'data_info.data_params.pred_path'],
  ['registerDataset', 'ga', 'data_info.connection_info.databricks'],
  ['registerModel', 'ga', 'agent_id'],
  ['registerPredictionSet', 'ga', 'agent_id'],
];

/** What is wrong with a request, in sentences. `isRefused` when the cluster can't read it, and not only drops a part. */
export function requestViolations(
  call: Call,
  sentBody: unknown,
  dialect: Dialect,
): { readonly violations: readonly string[]; readonly isRefused: boolean } {
  const { operation, operationId, query, body } = call;
  const known = publishedCalls.find((published) => published.operationId === operationId)?.queryNames ?? [];
  const strangeQuery = [...query.keys()].filter((name) => !known.includes(name));
  const bodyErrors = requestErrors(operationId, sentBody === undefined ? undefined : body);
  const otherDialect = dialectMembers.filter(
    ([name, at_, path]) => name === operation && at_ !== dialect && at(body, path) !== undefined,
  );
  if (dialect === 'beta' && operation === 'listProjects') {
    strangeQuery.push(...[...query.keys()].filter((name) => name.startsWith('firstPageQuery.')));
  }
  return {
    violations: [
      ...strangeQuery.map((name) => `${operationId}: unknown query parameter ${name}`),
      ...bodyErrors.map((error) => `${operationId} request: ${error}`),
      ...otherDialect.map(([, , path]) => `${operationId}: the ${dialect} dialect has no ${path}`),
    ],
    isRefused: bodyErrors.some((error) => !error.includes('additional')),
  };
}

/** What is wrong with an answer of this cluster; made-up enum words are fine where a test asked for them. */
export function replyViolations({ operationId }: Call, reply: Reply): readonly string[] {
  const found = responseErrors(operationId, reply.status, JSON.parse(reply.text));
  const kept = reply.hasForeignWords ? found.filter((error) => !isAboutWords(error)) : found;
  return kept.map((error) => `${operationId} answer ${reply.status}: ${error}`);
}

/** A null-or-message member says once more that neither form fits when a word in it doesn't. */
function isAboutWords(error: string): boolean {
  return /allowed values|match a schema in anyOf|must be null/.test(error);
}
