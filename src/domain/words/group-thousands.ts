/** `12,345` for 12345. Asking the runtime for it loads a tenth of a second of locales. */
export function groupThousands(whole: number): string {
  return String(whole).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}
