import { createHash, timingSafeEqual } from 'node:crypto';
import { unauthenticated } from './rest-error.js';

/** Throws RestError unless the header holds the engine's key. The time it takes tells nothing about the key. */
export function authenticate(header: string | readonly string[] | undefined, apiKey: string): void {
  const isRight = typeof header === 'string' && timingSafeEqual(digest(header), digest(apiKey));
  if (!isRight) throw unauthenticated();
}

/** Equal lengths, which `timingSafeEqual` needs. */
const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
