const relativeOrAbsolute = /^(?:\.{0,2}[/\\]|[A-Za-z]:[/\\])/;

/** Whether it is spelled as a path (`./x`, `/x`, `C:\x`), and so is no name of Hugging Face. */
export function isWorkspacePath(given: string): boolean {
  return relativeOrAbsolute.test(given);
}
