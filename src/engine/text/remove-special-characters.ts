/** Without full stops and apostrophes (the straight ones), the two that RIME calls special. */
export function removeSpecialCharacters(text: string): string {
  return text.replace(/[.']/g, '');
}
