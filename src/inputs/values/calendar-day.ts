import type { ValueType } from './value-type.js';

const form = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const midnight = 'T00:00:00.000Z';

/** A day that exists, `YYYY-MM-DD`; of the config file also a YAML date. */
export const calendarDay: ValueType<string> = {
  allowed: 'a day that exists, as YYYY-MM-DD',
  example: '2027-03-31',
  fromText: parseDay,
  fromConfig: (value) => {
    if (typeof value === 'string') return parseDay(value.trim());
    if (!(value instanceof Date) || Number.isNaN(value.getTime())) return undefined;
    // Some YAML parsers make a date of an unquoted day; a time of day was more than that.
    const iso = value.toISOString();
    return iso.endsWith(midnight) ? parseDay(iso.slice(0, -midnight.length)) : undefined;
  },
  schema: { type: 'string', pattern: form.source, examples: ['2027-03-31'] },
};

/** 30 February is read as a day of March, so it doesn't come back as it was written. */
function parseDay(given: string): string | undefined {
  if (!form.test(given)) return undefined;
  const ms = Date.parse(`${given}${midnight}`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(given) ? given : undefined;
}
