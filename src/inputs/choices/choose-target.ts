import { resolve } from 'node:path';

import { InputError, SkippedRun } from '../../domain/errors.js';
import type { CaCert, Target } from '../../domain/plan.js';
import type { Surroundings } from '../given/raw-inputs.js';
import type { Given } from '../settings.js';

/**
 * The cluster, or the embedded engine when no address was given. Without an API key: throws SkippedRun when missing
 * credentials are to be skipped, else InputError `missing-credentials`.
 */
export function chooseTarget(given: Given, surroundings: Surroundings): Target {
  const { workspace, withoutSecrets } = surroundings;
  const url = given['cluster-url'];
  if (url === undefined) {
    return {
      kind: 'embedded',
      runtime: given['engine-runtime'] ?? 'auto',
      python: given.python,
      ...(given['engine-env'] && { environment: given['engine-env'] }),
      ...(given['python-requirements'] !== undefined && { requirements: given['python-requirements'] }),
      compat: given['engine-compat'] ?? 'default',
      cache: chooseCache(given['cache-dir'], surroundings),
    };
  }
  const apiKey = given['api-key'];
  if (apiKey === undefined) {
    const onMissing = given['on-missing-credentials'] ?? (withoutSecrets === undefined ? 'fail' : 'skip');
    const remedy = remedies[withoutSecrets ?? 'none'];
    if (onMissing === 'skip') throw new SkippedRun(`No API key for ${url} reached this job. ${remedy}`);
    const message = `is missing, and ${url} needs one. ${remedy}`;
    throw new InputError([{ name: 'api-key', message }], 'missing-credentials');
  }
  return {
    kind: 'cluster',
    url,
    apiKey,
    dialect: given['api-dialect'] ?? 'auto',
    caCert: toCaCert(given['ca-cert'], workspace),
  };
}

type Cache = Extract<Target, { kind: 'embedded' }>['cache'];

function chooseCache(given: Given['cache-dir'], { workspace, cacheFolder }: Surroundings): Cache {
  if (given === 'none') return undefined;
  if (given !== undefined) return { folder: resolve(workspace, given), isNamed: true };
  return cacheFolder === undefined ? undefined : { folder: cacheFolder, isNamed: false };
}

/** Which store of secrets the key is missing from. */
const remedies = {
  fork: "GitHub never gives secrets to the workflows of a fork's pull request. Run the gate on a branch of this repository, or, taking care that nothing of the fork is run there, in a workflow on pull_request_target or workflow_run.",
  dependabot:
    "Dependabot's workflows read its own store of secrets only: add the key there, too (Settings → Secrets and variables → Dependabot).",
  none: 'Pass it as the input api-key (in a workflow: ${{ secrets.RIME_API_KEY }}, stored under Settings → Secrets and variables → Actions) or in the environment variable RIME_API_KEY.',
};

function toCaCert(given: Given['ca-cert'], workspace: string): CaCert | undefined {
  return given?.kind === 'file' ? { kind: 'file', path: resolve(workspace, given.path) } : given;
}
