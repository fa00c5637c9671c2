import type { ValueType } from './value-type.js';

const unitMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const shortForm = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
const isoForm = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
/** Node's timers hold 31 bits of milliseconds; nobody waits longer for a gate. */
const longestMs = 24 * unitMs.d;

/** A length of time such as `90m`, `1h30m`, `45s` or ISO 8601 `PT1H30M`, more than 0 and at most 24 days. In milliseconds. */
export const duration: ValueType<number> = {
  allowed: 'a length of time with its unit (s, m, h, d) or ISO 8601, at most 24d',
  example: '90m',
  fromText: parseDuration,
  fromConfig: (value) => (typeof value === 'string' ? parseDuration(value.trim()) : undefined),
  schema: { type: 'string', pattern: '^(P[0-9DTHMS]+|([0-9]+[dhms])+)$', examples: ['90m', '2h', 'PT1H30M'] },
};

function parseDuration(given: string): number | undefined {
  const match = shortForm.exec(given) ?? isoForm.exec(given);
  if (!match) return undefined;
  const parts: readonly (string | undefined)[] = match.slice(1);
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  const ms = days * unitMs.d + hours * unitMs.h + minutes * unitMs.m + seconds * unitMs.s;
  return ms > 0 && ms <= longestMs ? ms : undefined;
}
