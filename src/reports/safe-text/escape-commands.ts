/**
 * Escaped text of HTML or XML in which a workflow's log, where somebody may print the report, reads no command: a colon
 * at the start of a line that begins with `::`, and one sign of `##[`, become references. A reader sees the same text.
 */
export function escapeCommands(markup: string): string {
  const safe = markup.includes('##[') ? markup.replaceAll('##[', '#&#35;[') : markup;
  return safe.includes('::') ? safe.replaceAll(/^(\s*):(?=:)/gm, '$1&#58;') : safe;
}
