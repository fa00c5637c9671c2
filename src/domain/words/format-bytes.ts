const units = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** A size for people: `812 bytes`, `1.2 kB`, `34 MB`; powers of 1000. */
export function formatBytes(bytes: number): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  const shown = unit === 0 || value >= 10 ? Math.round(value) : Number(value.toFixed(1));
  return `${shown} ${units[unit] ?? ''}`;
}
