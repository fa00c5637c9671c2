import { wilsonInterval } from '../../../src/statistics/proportion-interval.js';

/** Such as `2.0 % (0.6–7.0)`, the share with Wilson's 95 % interval; a dash when there was nothing to count. */
export function showShare(successes: number, total: number): string {
  if (total === 0) return '–';
  const { low, high } = wilsonInterval({ successes, total }, 0.95);
  const percent = (share: number): string => (100 * share).toFixed(1);
  return `${percent(successes / total)} % (${percent(low)}–${percent(high)})`;
}

/** A Markdown table; columns of numbers stand right. */
export function toTable(head: readonly string[], lines: readonly (readonly (string | number)[])[]): string {
  const aligned = head.map((_, column) =>
    lines.every((line) => /^[\d–]/.test(String(line[column] ?? ''))) && lines.length > 0 ? '---:' : '---',
  );
  return [head, aligned, ...lines].map((line) => `| ${line.join(' | ')} |`).join('\n');
}
