import type { Download, DownloadParts, Failure } from '../downloads/send.js';
import { createSend } from '../downloads/send.js';
import type { HubEnvironment } from './hub-environment.js';
import { toHubError, type Asked } from './to-hub-error.js';

export interface HubRequest<Result> extends Pick<Download<Result>, 'take' | 'hasProgress'> {
  readonly asked: Asked;
  /** Begins with a slash, percent-encoded; may have a query. */
  readonly path: string;
  /** Beside the token, for each attempt anew. */
  readonly headers?: () => Readonly<Record<string, string>>;
}

/** Sends one GET to the Hub, and again where that may help. Throws HubError. */
export type HubSend = <Result>(request: HubRequest<Result>) => Promise<Result>;

/** The token goes to the endpoint's own origin and nowhere else, wherever the Hub keeps its files. */
export function createHubSend(environment: HubEnvironment, parts: DownloadParts): HubSend {
  const { endpoint, token } = environment;
  const { origin } = new URL(endpoint);
  const authorization: Readonly<Record<string, string>> =
    token === undefined ? {} : { authorization: `Bearer ${token}` };
  const send = createSend(parts);
  return ({ asked, path, headers = () => ({}), ...rest }) =>
    send({
      ...rest,
      url: new URL(`${endpoint}${path}`),
      headers: (target) => ({ ...headers(), ...(target.origin === origin && authorization) }),
      toError: (failure: Failure) => toHubError(asked, environment, failure, parts.world.clock.now()),
    });
}
