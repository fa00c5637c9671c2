import { groupThousands } from './group-thousands.js';

/** `1 alert`, `2 alerts`, `10,000 rows`. */
export function plural(count: number, word: string): string {
  return `${groupThousands(count)} ${word}${count === 1 ? '' : 's'}`;
}
