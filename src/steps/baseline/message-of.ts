import { shorten } from '../../domain/words/shorten.js';

/** On one line, at a length that can be read: it may quote what is in a file. */
export function messageOf(error: unknown): string {
  // By shape: an error of another realm is no instance of this one's Error.
  const isError = typeof error === 'object' && error !== null && 'message' in error;
  return shorten(String(isError ? error.message : error).replaceAll(/\s+/g, ' '), 300);
}
