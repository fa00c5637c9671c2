import { quoteWord } from '../../domain/words/quote-word.js';

const shown = 20;

/** Such as `"no", "yes"`; of many names the first ones. They may come from a model or data of strangers. */
export function listNames(names: readonly string[]): string {
  const more = names.length > shown ? `, … (${names.length} in all)` : '';
  return `${names.slice(0, shown).map(quoteWord).join(', ')}${more}`;
}
