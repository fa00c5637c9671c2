import { createHash, timingSafeEqual } from 'node:crypto';
import { unauthenticated } from './rest-error.js';

/** A key that opens the engine. The key itself is not kept. */
export interface ApiKey {
  /** For people: whose it is, or what for. */
  readonly name: string;
  readonly digest: Buffer;
}

/** The keys of the moment, asked for with each request: one may be revoked while the engine runs. */
export type Keys = () => readonly ApiKey[];

export function toApiKey(name: string, key: string): ApiKey {
  return { name, digest: digest(key) };
}

/** Throws RestError unless the header holds one of the keys. The time it takes tells nothing about them. */
export function authenticate(
  header: string | readonly string[] | undefined,
  keys: readonly ApiKey[],
): ApiKey {
  const given = digest(typeof header === 'string' ? header : '');
  const found = keys.filter((key) => timingSafeEqual(given, key.digest));
  const [right] = typeof header === 'string' ? found : [];
  if (!right) throw unauthenticated();
  return right;
}

/** Equal lengths, which `timingSafeEqual` needs. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
