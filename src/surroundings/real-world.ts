import { randomBytes } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';

import { InterruptedError } from '../domain/errors.js';
import type { Surroundings } from '../inputs/given/raw-inputs.js';
import { findCacheFolder } from './find-cache-folder.js';
import { whyWithoutSecrets } from './why-without-secrets.js';

/** Aborted by the first SIGINT or SIGTERM, so that the run can cancel its job; a second one ends the process. */
export function abortOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(130);
      controller.abort(new InterruptedError(`The run was stopped by ${name}.`));
    });
  }
  return controller.signal;
}

const runnerFileNames = [
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_STATE',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_EVENT_PATH',
] as const;

/** What the environment tells: a runner's variables, else the current folder. */
export function readSurroundings(env: NodeJS.ProcessEnv): Surroundings {
  const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
  const run = [env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT].filter(Boolean).join('-');
  return {
    workspace,
    reportRoots: [workspace, ...(env.RUNNER_TEMP ? [env.RUNNER_TEMP] : [])],
    runnerFiles: Object.fromEntries(
      runnerFileNames.flatMap((name) => (env[name] ? [[name, env[name]]] : [])),
    ),
    cacheFolder: findCacheFolder(env),
    repository: env.GITHUB_REPOSITORY ?? basename(workspace),
    commitSha: env.GITHUB_SHA,
    ...repositoryOf(env),
    // The legs of a matrix share the run's id, hence the random part.
    uniqueSuffix: [run || 'local', randomBytes(4).toString('hex')].join('-'),
    isRerun: Number(env.GITHUB_RUN_ATTEMPT ?? '1') > 1,
    isProposal: /^(pull_request|merge_group)/.test(env.GITHUB_EVENT_NAME ?? ''),
    isPullRequest: /^pull_request/.test(env.GITHUB_EVENT_NAME ?? ''),
    withoutSecrets: whyWithoutSecrets(env, readEvent(env.GITHUB_EVENT_PATH)),
    ...docsOf(env),
    jobName: [env.GITHUB_WORKFLOW, env.GITHUB_JOB].filter(Boolean).join(' / '),
  };
}

/** The repository's page, and the number of the pull request by the ref that is tested. */
function repositoryOf(env: NodeJS.ProcessEnv): Pick<Surroundings, 'pullRequest' | 'repositoryUrl'> {
  const [, number] = /^refs\/pull\/(\d{1,9})\/(?:merge|head)$/.exec(env.GITHUB_REF ?? '') ?? [];
  const { GITHUB_REPOSITORY: repository = '' } = env;
  return {
    ...(number !== undefined && { pullRequest: Number(number) }),
    ...(/^[\w.-]+\/[\w.-]+$/.test(repository) && {
      repositoryUrl: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}`,
    }),
  };
}

/** Where the documentation of this action can be read: its own repository at the version that runs. */
function docsOf(env: NodeJS.ProcessEnv): Pick<Surroundings, 'docsUrl'> {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref)) return {};
  return { docsUrl: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/blob/${ref}` };
}

const maxEventBytes = 1024 * 1024;

/** The payload of the event that started the workflow; `undefined` when it can't be had, which is no reason to fail. */
function readEvent(path: string | undefined): unknown {
  if (!path) return undefined;
  try {
    const found = statSync(path);
    if (!found.isFile() || found.size > maxEventBytes) return undefined;
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
