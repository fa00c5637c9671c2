/** Anything shorter is no token, and replacing it would garble texts. */
const shortestKey = 8;

/**
 * A text without a key that whoever wrote it may have echoed: as it is, and as URLs, base64, hexadecimal numbers and JSON
 * spell it.
 */
export function hideKey(text: string, key: string): string {
  if (key.length < shortestKey) return text;
  return spellings(key).reduce((hidden, spelling) => hidden.replaceAll(spelling, '***'), text);
}

function spellings(key: string): readonly string[] {
  const bytes = Buffer.from(key);
  const base64 = bytes.toString('base64').replace(/=+$/, '');
  const hex = bytes.toString('hex');
  const plain = [key, encodeURIComponent(key), base64, bytes.toString('base64url'), hex, hex.toUpperCase()];
  const inJson = plain.flatMap((one) => [JSON.stringify(one).slice(1, -1), one.replaceAll('/', '\\/')]);
  // The longest first, or a part of it would be left.
  return [...new Set([...plain, ...inJson])].sort((a, b) => b.length - a.length);
}
