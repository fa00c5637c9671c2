/** A word (letters with their accents, digits, `_`), one other visible character, or the blanks between them. */
const tokenPattern = /[\p{L}\p{M}\p{N}_]+|\s+|[^\p{L}\p{M}\p{N}_\s]/gu;

const firstBeyondAscii = 128;
const [other, word, blank] = [0, 1, 2];
/** By ASCII code. */
const kinds = Uint8Array.from({ length: firstBeyondAscii }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /\w/.test(letter) ? word : /\s/.test(letter) ? blank : other;
});

/** Where each token of a text starts. Of ASCII without the pattern, which takes ten times as long. */
export function tokenStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let before = other;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= firstBeyondAscii) return Array.from(text.matchAll(tokenPattern), ({ index }) => index);
    const kind = kinds[code] ?? other;
    if (kind === other || kind !== before) starts.push(at);
    before = kind;
  }
  return starts;
}

/** Whether the token that starts here is one of blanks. */
export function isBlankAt(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return code < firstBeyondAscii ? kinds[code] === blank : text.charAt(start).trim() === '';
}
