import { createHash } from 'node:crypto';

import type { DataParams, Json, Plan, RunSettings } from '../../domain/plan.js';
import { formatDuration } from '../../domain/words/format-duration.js';
import type { Chooser } from './chooser.js';
import type { Surroundings } from '../given/raw-inputs.js';

const defaultTimeoutMs = 60 * 60_000;

/** What is tested, beside how. */
export interface Tested extends Pick<Plan, 'predictions' | 'image'> {
  /** `undefined` after a refusal. */
  readonly model: Plan['model'] | undefined;
  readonly reference: Plan['reference'] | undefined;
  readonly evaluation: Plan['evaluation'] | undefined;
  readonly dataParams: DataParams;
}

/** The run's default name is made of the repository, the commit and a hash of everything that can change its results. */
export function toRunSettings(chooser: Chooser, surroundings: Surroundings, tested: Tested): RunSettings {
  const { given, isEmbedded, refuse } = chooser;
  const config = given['run-config'];
  const { tests, excludeColumns } = partExcluded(chooser);
  const timeoutMs = given.timeout ?? defaultTimeoutMs;
  const queueTimeoutMs = given['queue-timeout'] ?? timeoutMs;
  if (queueTimeoutMs > timeoutMs) {
    refuse(
      'queue-timeout',
      `${formatDuration(queueTimeoutMs)} is longer than the timeout of the whole run, which is ${formatDuration(timeoutMs)}: give at most that.`,
    );
  }
  const measured = {
    categories: given.categories,
    excludeColumns,
    sensitivity: given.sensitivity,
    tests,
    customTests: config?.test_suite_config?.custom_tests ?? [],
    profiling: filled(config?.profiling_config),
    explicitErrors: config?.run_time_info?.explicit_errors,
    evaluationInterval: filled(config?.data_info?.eval_dataset_time_interval),
    seed: given.seed ?? 42,
  };
  const resources = config?.run_time_info?.resource_request;
  const { repository, commitSha, uniqueSuffix, isRerun } = surroundings;
  return {
    ...measured,
    name:
      given['run-name'] ??
      [repository, commitSha?.slice(0, 7), shortHash({ ...tested, ...measured })].filter(Boolean).join(' '),
    uniqueSuffix,
    resources: filled(resources) && {
      ramMegabytes: resources?.ram_request_megabytes,
      cpuMillicores: resources?.cpu_request_millicores,
    },
    timeoutMs,
    queueTimeoutMs,
    pollIntervalMs: given['poll-interval'] ?? 30_000,
    reuse: given.reuse ?? (isRerun && !isEmbedded ? 'same-commit' : 'never'),
  };
}

/** 2.0-beta carried the excluded columns inside the tests' configuration, and so do configurations written for it. */
function partExcluded({ given, refuse }: Chooser): Pick<RunSettings, 'tests' | 'excludeColumns'> {
  const own = given['exclude-columns'] ?? [];
  if (!given.tests || !('global_exclude_columns' in given.tests))
    return { tests: given.tests, excludeColumns: own };
  const { global_exclude_columns: inner, ...tests } = given.tests;
  if (!Array.isArray(inner) || !inner.every((column) => typeof column === 'string')) {
    refuse('tests', 'global_exclude_columns must be a list of column names. Example: [id]');
    return { tests, excludeColumns: own };
  }
  return { tests, excludeColumns: [...new Set([...own, ...(inner as readonly string[])])] };
}

function filled(value: object | undefined): { readonly [key: string]: Json } | undefined {
  return value && Object.keys(value).length > 0 ? (value as { readonly [key: string]: Json }) : undefined;
}

function shortHash(tested: object): string {
  return createHash('sha256').update(JSON.stringify(tested)).digest('hex').slice(0, 8);
}
