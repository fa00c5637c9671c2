import { HubError } from './hub-error.js';

const longestPattern = 300;
const mostStars = 8;

/**
 * Whether a path fits a pattern of a dataset's card: `*` and `?` stay within a folder, `**` does not, `[…]` is one of
 * these characters. The pattern is bounded, so that none takes for ever. Throws HubError for one that is too long.
 */
export function toMatcher(pattern: string): (path: string) => boolean {
  const stars = pattern.match(/\*+/g)?.length ?? 0;
  if (pattern.length > longestPattern || stars > mostStars) {
    throw new HubError(`A pattern of the dataset's card is too long: ${pattern.slice(0, 60)}…`);
  }
  const parts = pattern.replace(/^\.\//, '').match(/\*\*\/?|\*|\?|\[[^\]/]+\]|[^*?[]+|\[/g) ?? [];
  const expression = new RegExp(`^${parts.map(toExpression).join('')}$`);
  return (path) => expression.test(path);
}

function toExpression(part: string): string {
  if (part === '**/') return '(?:.*/)?';
  if (part === '**') return '.*';
  if (part === '*') return '[^/]*';
  if (part === '?') return '[^/]';
  const set = /^\[(!?)(.+)\]$/.exec(part);
  if (set) return `[${set[1] ? '^' : ''}${(set[2] ?? '').replaceAll(/[\\\]^]/g, '\\$&')}]`;
  return part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
