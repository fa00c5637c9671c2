import { isLoopback } from './is-loopback.js';

/** How prediction services are spoken to: MLflow's scoring server, KServe's and Triton's v2, and a list of instances. */
export const endpointFormats = ['mlflow', 'v2', 'instances'] as const;
export type EndpointFormat = (typeof endpointFormats)[number];

/** A model that answers over HTTP. */
export interface Endpoint {
  /** Whole; its query may be a key, so that people are shown `showEndpoint` of it. */
  readonly url: string;
  readonly format: EndpointFormat;
  /** By the name of a header the variable of the environment that holds its value, a secret. */
  readonly headersFromEnv: Readonly<Record<string, string>>;
  /** Rows of one request. */
  readonly batchSize: number;
  /** For one request, in milliseconds. */
  readonly timeoutMs: number;
  /** Requests at once. */
  readonly maxConcurrency: number;
}

export const endpointLimits = {
  batchSize: { most: 10_000, fallback: 100 },
  maxConcurrency: { most: 64, fallback: 4 },
  timeoutMs: { most: 24 * 86_400_000, fallback: 60_000 },
} as const;

/** The address of a service: https, or http on this machine, without a password; `undefined` for any other text. */
export function parseEndpointUrl(given: string): URL | undefined {
  if (!URL.canParse(given)) return undefined;
  const url = new URL(given);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
  return isSafe && url.username === '' && url.password === '' && url.hash === '' ? url : undefined;
}

/** By the path of the address, as the services themselves lay it down. */
export function endpointFormatOf({ pathname }: URL): EndpointFormat {
  if (/\/invocations\/?$/.test(pathname)) return 'mlflow';
  return /\/v2\/models\/.+\/infer$/.test(pathname) ? 'v2' : 'instances';
}

type EndpointOptions = { readonly [Key in Exclude<keyof Endpoint, 'url'>]?: Endpoint[Key] | undefined };

/** All of an endpoint, with the defaults for what is not given. */
export function toEndpoint(url: URL, given: EndpointOptions = {}): Endpoint {
  const { batchSize, timeoutMs, maxConcurrency } = endpointLimits;
  return {
    url: url.href,
    format: given.format ?? endpointFormatOf(url),
    headersFromEnv: given.headersFromEnv ?? {},
    batchSize: given.batchSize ?? batchSize.fallback,
    timeoutMs: given.timeoutMs ?? timeoutMs.fallback,
    maxConcurrency: given.maxConcurrency ?? maxConcurrency.fallback,
  };
}

/** The address without its query. */
export function showEndpoint(url: string | URL): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

/** RFC 9110, "token"; not one that decides on the transport itself. */
export function isHeaderName(name: string): boolean {
  return (
    /^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}$/.test(name) &&
    !/^(?:host|content-length|content-type|transfer-encoding|connection|accept-encoding|expect|upgrade|te|trailer)$/i.test(
      name,
    )
  );
}

export function isVariableName(name: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]{0,199}$/.test(name);
}
