/** JSON in which a workflow's log, where somebody may print it, reads no command. Lone surrogates are escaped. */
export function toJsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replaceAll('##[', '#\\u0023[');
}
