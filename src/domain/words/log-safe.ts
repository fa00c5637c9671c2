/**
 * Text that may go to a workflow's log: a runner reads a line that starts with `::`, or holds `##[`, as a command to
 * itself, and a terminal obeys escape sequences, so foreign text must hold none of them.
 */
export function logSafe(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- control characters are what this removes
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
      .replaceAll(/^(\s*):(?=:)/gm, '$1: ')
      .replaceAll('##[', '## [')
  );
}
