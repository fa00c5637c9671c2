/** JSON in which a workflow's log, where somebody may print it, reads no command. Lone surrogates are escaped. */
export function toJsonText(value: unknown, indent?: number): string {
  return withoutCommands(JSON.stringify(value, undefined, indent));
}

/** The same of a text that is JSON already. */
export function withoutCommands(json: string): string {
  return json.replaceAll('##[', '#\\u0023[');
}
