import { resolve } from 'node:path';
import type { EngineOptions } from './engine-options.js';
import type { EngineSettings } from './jobs/job-spec.js';

const defaultPredictTimeoutMs = 120_000;

/** What each job is told of the options that the engine was started with. */
export function toEngineSettings({
  root,
  runtime,
  compat,
  python,
  environment,
  requirements,
  assets,
  predictTimeoutMs,
  cache,
  serving,
}: EngineOptions): EngineSettings {
  return {
    root: resolve(root),
    runtime,
    compat: compat ?? 'default',
    python,
    ...(environment && { environment }),
    ...(requirements !== undefined && { requirements }),
    assets,
    predictTimeoutMs: predictTimeoutMs ?? defaultPredictTimeoutMs,
    ...(serving?.maxRows !== undefined && { maxRows: serving.maxRows }),
    ...(serving && { allowsAbsentExclusions: true }),
    ...(cache && { cache }),
  };
}
