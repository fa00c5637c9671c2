import { parseWebAddress } from './web-address.js';

/** How prediction services are spoken to: MLflow's scoring server, KServe's and Triton's v2, and a list of instances. */
export const endpointFormats = ['mlflow', 'v2', 'instances'] as const;
export type EndpointFormat = (typeof endpointFormats)[number];

/** A model that answers over HTTP. */
export interface Endpoint {
  /** Whole; its query may be a key, so that people are shown `showAddress` of it. */
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

/** The address of a service; `undefined` for a text that is none. */
export function parseEndpointUrl(given: string): URL | undefined {
  const url = parseWebAddress(given);
  return url?.hash === '' ? url : undefined;
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
