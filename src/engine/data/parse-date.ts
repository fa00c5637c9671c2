const isoLike =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/;
const dayFirst = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;
const monthOrDayFirst = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/**
 * The day of a date or a time, counted from 1970-01-01 in its own zone; `undefined` for any other text. Read are
 * `2024-01-31`, `2024/1/31`, the same with a time, `31.01.2024` and `01/31/2024` (where only that order makes a date,
 * `31/01/2024`). No year before 1000.
 */
export function parseDay(text: string): number | undefined {
  const trimmed = text.trim();
  const iso = isoLike.exec(trimmed);
  if (iso) return Number(iso[4] ?? 0) > 24 ? undefined : toDay(iso[1], iso[2], iso[3]);
  const german = dayFirst.exec(trimmed);
  if (german) return toDay(german[3], german[2], german[1]);
  const slashed = monthOrDayFirst.exec(trimmed);
  if (!slashed) return undefined;
  return toDay(slashed[3], slashed[1], slashed[2]) ?? toDay(slashed[3], slashed[2], slashed[1]);
}

const dayMs = 86_400_000;

function toDay(year = '', month = '', day = ''): number | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const ms = Date.UTC(y, m - 1, d);
  const read = new Date(ms);
  // 31 February would become 3 March.
  const isReal = y >= 1000 && read.getUTCMonth() === m - 1 && read.getUTCDate() === d;
  return isReal ? ms / dayMs : undefined;
}

/** `2024-01-31`. */
export function showDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}
