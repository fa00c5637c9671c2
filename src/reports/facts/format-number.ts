import { groupThousands } from '../../domain/words/group-thousands.js';

/** Below it a number is written with a power of ten. */
const smallest = 1e-4;
/** From here on a power of ten is easier to read than its digits. */
const largest = 1e15;
/** From here on what stands behind the point tells nobody anything. */
const wholeFrom = 1000;

/**
 * A number for people: whole ones as they are, others with four significant digits, or as many as asked for, and from
 * 1,000 on without what stands behind the point; thousands apart.
 */
export function formatNumber(value: number, digits = 4): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size >= largest || (size > 0 && size < smallest)) return String(Number(value.toPrecision(digits)));
  if (Number.isInteger(value)) return groupThousands(value);
  return size >= wholeFrom ? groupThousands(Math.round(value)) : String(Number(value.toPrecision(digits)));
}

/** `4 %`, `0.26 %`: three significant digits of a share of 1. */
export function formatPercent(share: number): string {
  return `${formatNumber(share * 100, 3)} %`;
}

/** `5,000 rows`, `1 row`. */
export function countOf(count: number, word: string): string {
  return `${formatNumber(count)} ${word}${count === 1 ? '' : 's'}`;
}

/**
 * The intervals in a name of ours, such as `(59, 93]`, in words: `from 59 to 93`. Thousands are set apart only where there
 * are five digits, as columns of years are common. Their ends are told apart by the neighbouring interval.
 */
export function intervalsInWords(name: string): string {
  return name
    .replaceAll(/[([](-?\d[\d.e+-]{0,30}), (-?\d[\d.e+-]{0,30})[)\]]/gi, (_, low: string, high: string) =>
      rangeInWords(Number(low), Number(high)),
    )
    .replaceAll(/\b(above|up to) (-?\d[\d.e+-]{0,30})$/gi, (_, word: string, end: string) =>
      Number.isNaN(Number(end))
        ? `${word} ${end}`
        : `${word} ${rangeEnd(Number(end), Math.abs(Number(end)))}`,
    )
    .replaceAll(' = from ', ' from ');
}

/** `from 3,940 to 102,127`. */
export function rangeInWords(low: number, high: number): string {
  const largestEnd = Math.max(Math.abs(low), Math.abs(high));
  return `from ${rangeEnd(low, largestEnd)} to ${rangeEnd(high, largestEnd)}`;
}

function rangeEnd(value: number, largestEnd: number): string {
  const isYearLike = largestEnd < 10_000;
  return isYearLike ? formatNumber(value).replaceAll(',', '') : formatNumber(value);
}
