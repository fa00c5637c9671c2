import type { Endpoint } from '../../../domain/endpoint.js';
import { ModelError } from '../model.js';

export interface HeaderValues {
  readonly headers: Readonly<Record<string, string>>;
  /** The text with whatever of these values it repeats left out, since a service may say back what it was sent. */
  readonly hide: (text: string) => string;
}

/** A value, or a word of one, that is shorter is no key, and hiding it would only tear texts apart. */
const shortest = { value: 3, word: 8 };

/** Reads the values of an endpoint's headers. Throws ModelError, naming the variable, for one that is missing or no header. */
export function readHeaderValues(
  { headersFromEnv }: Pick<Endpoint, 'headersFromEnv'>,
  env: NodeJS.ProcessEnv,
): HeaderValues {
  const headers: Record<string, string> = {};
  for (const [header, variable] of Object.entries(headersFromEnv)) {
    const value = env[variable]?.trim() ?? '';
    const given = `model.endpoint.headers-from-env: the variable ${variable}, for the header ${header},`;
    if (value === '') {
      throw new ModelError(
        `${given} is not set, or empty. Pass it to the step under env:, and not under the name of one of the gate's own secrets, which the model does not get.`,
      );
    }
    if (!/^[\x20-\x7e]*$/.test(value)) {
      throw new ModelError(`${given} holds a line break or a character outside ASCII, which no header can.`);
    }
    headers[header] = value;
  }
  const secrets = secretsOf(Object.values(headers));
  return {
    headers,
    hide: (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text),
  };
}

/** The values and, of `Bearer abc`, the key itself; the longest first, so that none is hidden in part. */
export function secretsOf(values: readonly string[]): readonly string[] {
  const words = values.flatMap((value) => value.split(/\s+/));
  const secrets = [
    ...values.filter(({ length }) => length >= shortest.value),
    ...words.filter(({ length }) => length >= shortest.word),
  ];
  return [...new Set(secrets)].sort((a, b) => b.length - a.length);
}
