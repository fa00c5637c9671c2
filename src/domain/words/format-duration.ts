/** A length of time for people: `850 ms`, `12.3 s`, `45 s`, `4 min 5 s`, `90 min` as `1 h 30 min`. */
export function formatDuration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 60_000) return `${Number((ms / 1000).toFixed(1))} s`;
  const seconds = Math.round(ms / 1000);
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return both(minutes, 'min', seconds % 60, 's');
  return both(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}

function both(more: number, unit: string, less: number, smallerUnit: string): string {
  return less === 0 ? `${more} ${unit}` : `${more} ${unit} ${less} ${smallerUnit}`;
}
