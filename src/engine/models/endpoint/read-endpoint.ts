import {
  type Endpoint,
  type EndpointFormat,
  endpointFormats,
  endpointLimits,
  isHeaderName,
  isVariableName,
  parseEndpointUrl,
  toEndpoint,
} from '../../../domain/endpoint.js';
import type { JsonPart } from '../../data/json-part.js';

/** An endpoint as it is registered: its own members as JSON. Throws DataError for what is none; its address is not told then. */
export function readEndpoint(part: JsonPart): Endpoint {
  const url = parseEndpointUrl(part.member('url').text());
  if (!url) {
    throw part.unfit('an endpoint with an https:// url (http:// on this machine) without a password in it');
  }
  const { batchSize, timeoutMs, maxConcurrency } = endpointLimits;
  return toEndpoint(url, {
    format: part.member('format').optional(readFormat),
    headersFromEnv: part.member('headersFromEnv').optional(readHeaders),
    batchSize: part.member('batchSize').optional(upTo(batchSize.most)),
    timeoutMs: part.member('timeoutMs').optional(upTo(timeoutMs.most)),
    maxConcurrency: part.member('maxConcurrency').optional(upTo(maxConcurrency.most)),
  });
}

function readFormat(part: JsonPart): EndpointFormat {
  const format = endpointFormats.find((one) => one === part.text());
  if (format === undefined) throw part.unfit(`one of ${endpointFormats.join(', ')}`);
  return format;
}

function readHeaders(part: JsonPart): Readonly<Record<string, string>> {
  const headers = part.entries().map(([name, variable]) => [name, variable.text()] as const);
  if (!headers.every(([name, variable]) => isHeaderName(name) && isVariableName(variable))) {
    throw part.unfit('a map from a header to the name of an environment variable');
  }
  return Object.fromEntries(headers);
}

function upTo(most: number): (part: JsonPart) => number {
  return (part) => {
    const count = part.count(most);
    if (count === 0) throw part.unfit(`a whole number from 1 to ${most}`);
    return count;
  };
}
