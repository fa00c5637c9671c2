import {
  type Endpoint,
  endpointFormats,
  endpointLimits,
  isHeaderName,
  isVariableName,
  parseEndpointUrl,
  toEndpoint,
} from '../../domain/endpoint.js';
import { duration } from '../values/duration.js';
import { isPlainObject } from '../values/json-map.js';
import { message } from '../values/message-part.js';
import { leaf, mapped, notAllowed, structured, type Part } from '../values/part.js';
import { oneOf, wholeNumber } from '../values/value-type.js';

const urlExample = 'https://models.example.com/invocations';

const url: Part<URL> = {
  read: (value, path, refuse) =>
    (typeof value === 'string' ? parseEndpointUrl(value.trim()) : undefined) ??
    // What was given may hold a password, so that it is not repeated.
    refuse(
      path,
      `must be an https:// address without a password in it (plain http:// only for localhost, 127.0.0.1 or [::1]); keys go into headers-from-env. Example: ${urlExample}`,
    ),
  schema: { type: 'string', pattern: '^https?://', examples: [urlExample] },
};

const headersExample = '{Authorization: MODEL_AUTHORIZATION}';

const headersFromEnv: Part<Readonly<Record<string, string>>> = {
  read: (value, path, refuse) => {
    if (!isPlainObject(value)) {
      // A list or a text is likely the header itself, with its key.
      return refuse(
        path,
        `must be a map from a header to the environment variable that holds its value. Example: ${headersExample}`,
      );
    }
    const headers: Record<string, string> = {};
    for (const [header, variable] of Object.entries(value)) {
      if (!isHeaderName(header)) {
        refuse(path, notAllowed(header.slice(0, 60), 'the name of a header of your own', 'Authorization'));
      } else if (typeof variable === 'string' && isVariableName(variable)) headers[header] = variable;
      else {
        refuse(
          `${path}.${header}`,
          'must be the name of an environment variable, such as MODEL_AUTHORIZATION, and never the value itself.',
        );
      }
    }
    return headers;
  },
  schema: { type: 'object', additionalProperties: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$' } },
};

const { batchSize, maxConcurrency } = endpointLimits;

/** A prediction service; its format is told by its address when it is not given. */
export const endpoint = structured<Endpoint>(
  mapped(
    message(
      { url },
      {
        format: leaf(oneOf(endpointFormats)),
        'headers-from-env': headersFromEnv,
        'batch-size': leaf(wholeNumber(1, batchSize.most)),
        timeout: leaf(duration),
        'max-concurrency': leaf(wholeNumber(1, maxConcurrency.most)),
      },
    ),
    ({ url, format, timeout, ...given }) =>
      toEndpoint(url, {
        format,
        headersFromEnv: given['headers-from-env'],
        batchSize: given['batch-size'],
        timeoutMs: timeout,
        maxConcurrency: given['max-concurrency'],
      }),
  ),
  'a map with the url of a prediction service',
  `{url: ${urlExample}, headers-from-env: ${headersExample}}`,
);
