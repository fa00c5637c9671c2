import { readFile } from 'node:fs/promises';

/** What the runner tells about why and where the workflow runs. */
export interface WorkflowEvent {
  /** Such as `pull_request`. */
  readonly name: string;
  readonly payload: unknown;
  /** `owner/name` of the repository that the workflow belongs to. */
  readonly repository: string;
  /** Such as `refs/pull/3/merge`. */
  readonly ref: string;
  /** The page of this attempt of this workflow run, with its job summaries. */
  readonly runUrl: string | undefined;
}

const maxPayloadBytes = 32 * 1024 * 1024;

/** The event by the runner's variables. A payload that can't be read is `undefined`, as outside of a runner. */
export async function readWorkflowEvent(env: NodeJS.ProcessEnv): Promise<WorkflowEvent> {
  const repository = env.GITHUB_REPOSITORY ?? '';
  const server = env.GITHUB_SERVER_URL ?? 'https://github.com';
  const run = `${server}/${repository}/actions/runs/${env.GITHUB_RUN_ID ?? ''}`;
  const attempt = env.GITHUB_RUN_ATTEMPT ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : '';
  return {
    name: env.GITHUB_EVENT_NAME ?? '',
    payload: await readPayload(env.GITHUB_EVENT_PATH),
    repository,
    ref: env.GITHUB_REF ?? '',
    runUrl: env.GITHUB_RUN_ID ? `${run}${attempt}` : undefined,
  };
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (!path) return undefined;
  try {
    const bytes = await readFile(path);
    return bytes.length > maxPayloadBytes ? undefined : JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** The value at this path of a payload; `undefined` when there is none. */
export function valueAt(payload: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, name)
        ? (value as Readonly<Record<string, unknown>>)[name]
        : undefined,
    payload,
  );
}

/** As `valueAt`, when it is a text that isn't empty. */
export function textAt(payload: unknown, ...path: readonly string[]): string | undefined {
  const value = valueAt(payload, ...path);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
