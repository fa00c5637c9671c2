/** At most `maxLength` UTF-16 units; when cut, the last is `…` and no surrogate pair is split. */
export function shorten(text: string, maxLength: number): string {
  return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
