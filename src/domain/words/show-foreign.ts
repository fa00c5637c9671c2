import { logSafe } from './log-safe.js';
import { shorten } from './shorten.js';

const defaultMaxLength = 600;

/**
 * Text of a server on one line, fit for a message: control characters removed, white space folded, at most
 * `maxLength` characters. What links carry as query, fragment or password is left out, since a pre-signed link
 * is a key to whatever it points at.
 */
export function showForeign(text: string, maxLength = defaultMaxLength): string {
  return shorten(hideLinkSecrets(logSafe(bound(text, maxLength).replaceAll(/\s+/g, ' '))).trim(), maxLength);
}

/** As `showForeign`, but the line breaks stay, for tracebacks. */
export function showForeignBlock(text: string, maxLength = 2000): string {
  return shorten(
    hideLinkSecrets(logSafe(bound(text, maxLength).replaceAll(/\r\n?/g, '\n'))).trim(),
    maxLength,
  );
}

/** Cut before the patterns run, so that a text of megabytes costs nothing. */
function bound(text: string, maxLength: number): string {
  return text.slice(0, maxLength * 4);
}

/** Without what links carry as query, fragment or password. */
export function hideLinkSecrets(text: string): string {
  return text
    .replaceAll(/(\b[a-z][a-z0-9+.-]{1,15}:\/\/)[^\s/?#@"'<>]*@/gi, '$1')
    .replaceAll(/(\b[a-z][a-z0-9+.-]{1,15}:\/\/[^\s?#"'<>]*)[?#][^\s"'<>]*/gi, '$1?…');
}
