const dayMs = 86_400_000;
const daySeconds = 86_400n;

/** `2024-01-31`; the day's number where no calendar of ours goes so far. */
export function spellDay(day: number): string {
  return isoOf(day * dayMs)?.slice(0, -'T00:00:00.000Z'.length) ?? String(day);
}

/** `23:59:59.25`, of so many parts of a second since midnight. */
export function spellTime(parts: bigint, perSecond: number): string {
  const [seconds, rest] = divide(parts, BigInt(perSecond));
  const clock = isoOf(Number(divide(seconds, daySeconds)[1]) * 1000)?.slice(11, 19) ?? '';
  return clock + spellFraction(rest, perSecond);
}

/** `2024-01-31 23:59:59.25`, of so many parts of a second since 1970; a point in time is told in UTC, with `+00:00`. */
export function spellTimestamp(parts: bigint, perSecond: number, isUtc: boolean): string {
  const [seconds, rest] = divide(parts, BigInt(perSecond));
  const iso = isoOf(Number(seconds) * 1000);
  if (iso === undefined) return String(parts);
  return `${iso.slice(0, -'.000Z'.length).replace('T', ' ')}${spellFraction(rest, perSecond)}${isUtc ? '+00:00' : ''}`;
}

/** Rounded down, so that what is left is never negative. */
function divide(value: bigint, divisor: bigint): readonly [quotient: bigint, rest: bigint] {
  const rest = ((value % divisor) + divisor) % divisor;
  return [(value - rest) / divisor, rest];
}

function spellFraction(rest: bigint, perSecond: number): string {
  if (rest === 0n) return '';
  const digits = String(perSecond).length - 1;
  return `.${String(rest).padStart(digits, '0').replace(/0+$/, '')}`;
}

function isoOf(ms: number): string | undefined {
  const date = new Date(ms);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}
