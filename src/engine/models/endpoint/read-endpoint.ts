import {
  type Endpoint,
  endpointFormatOf,
  endpointFormats,
  endpointLimits,
  isHeaderName,
  isVariableName,
  parseEndpointUrl,
} from '../../../domain/endpoint.js';
import type { JsonPart } from '../../data/json-part.js';

/** An endpoint as it is registered: its own members as JSON. Throws DataError for what is none; its address is not told then. */
export function readEndpoint(part: JsonPart): Endpoint {
  const url = parseEndpointUrl(part.member('url').text());
  if (!url) {
    throw part.unfit('an endpoint with an https:// url (http:// on this machine) without a password in it');
  }
  const { batchSize, timeoutMs, maxConcurrency } = endpointLimits;
  const format = part.member('format').optional((one) => one.text()) ?? endpointFormatOf(url);
  const known = endpointFormats.find((one) => one === format);
  if (known === undefined) throw part.member('format').unfit(`one of ${endpointFormats.join(', ')}`);
  return {
    url: url.href,
    format: known,
    headersFromEnv: part.member('headersFromEnv').optional(readHeaders) ?? {},
    batchSize: readCount(part.member('batchSize'), batchSize),
    timeoutMs: readCount(part.member('timeoutMs'), timeoutMs),
    maxConcurrency: readCount(part.member('maxConcurrency'), maxConcurrency),
  };
}

function readHeaders(part: JsonPart): Readonly<Record<string, string>> {
  const headers = part.entries().map(([name, variable]) => [name, variable.text()] as const);
  if (!headers.every(([name, variable]) => isHeaderName(name) && isVariableName(variable))) {
    throw part.unfit('a map from a header to the name of an environment variable');
  }
  return Object.fromEntries(headers);
}

function readCount(
  part: JsonPart,
  { most, fallback }: { readonly most: number; readonly fallback: number },
): number {
  const count = part.optional((one) => one.count(most)) ?? fallback;
  if (count === 0) throw part.unfit(`a whole number from 1 to ${most}`);
  return count;
}
