import type { Amount } from '../domain/world.js';
import { columnsOf, cutToColumns } from '../reports/terminal/fit-columns.js';
import type { Paint } from '../reports/terminal/result-table.js';

export interface Progress {
  /** One line without control characters. */
  readonly message: string;
  readonly amount: Amount | undefined;
  /** Time left, as far as it can be told, in milliseconds. */
  readonly leftMs: number | undefined;
}

const barColumns = 24;
/** Below this a bar would leave too little of the message. */
const leastColumns = 60;

/** The live line of a task, at most `columns` wide: a bar, the share done, the message, and the time left. */
export function progressLine({ message, amount, leftMs }: Progress, columns: number, paint: Paint): string {
  if (!amount || amount.total <= 0) return cutToColumns(message, columns);
  const share = Math.min(1, Math.max(0, amount.done / amount.total));
  // Rounded down, so that 100 % means all.
  const text = `${String(Math.floor(share * 100)).padStart(3)} %  ${message}`;
  const tail = leftMs === undefined || share === 1 ? '' : ` · about ${roughTime(leftMs)} left`;
  const hasBar = columns >= leastColumns;
  const room = hasBar ? columns - barColumns - 1 : columns;
  const isTailShown = columnsOf(text) + columnsOf(tail) <= room;
  return `${hasBar ? `${bar(share, paint)} ` : ''}${cutToColumns(text, room)}${isTailShown && tail ? paint('dim', tail) : ''}`;
}

function bar(share: number, paint: Paint): string {
  const full = Math.floor(share * barColumns);
  const parts = [
    ['green', '█'.repeat(full)],
    ['dim', '░'.repeat(barColumns - full)],
  ] as const;
  return parts.map(([style, part]) => (part === '' ? '' : paint(style, part))).join('');
}

/** In steps a guess deserves: seconds by fives, then minutes, then hours with a half. */
function roughTime(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 57.5) return `${Math.max(5, Math.round(seconds / 5) * 5)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 30) / 2} h`;
}
