export type Scale = (value: number) => number;

/** Maps `from` to `to` linearly; a domain without width maps to the middle of the range. Rounded to a tenth. */
export function linearScale(from: readonly [number, number], to: readonly [number, number]): Scale {
  const [low, high] = from;
  const [start, end] = to;
  return (value) => {
    const share = high === low ? 0.5 : (value - low) / (high - low);
    return Math.round((start + share * (end - start)) * 10) / 10;
  };
}

/** Round numbers within `low` … `high`, steps of 1, 2 or 5 times a power of ten, about `count` of them. */
export function niceTicks(low: number, high: number, count = 5): readonly number[] {
  if (!(high > low)) return [low];
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5].find((one) => one * power >= rough) ?? 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
}

/** Smallest and largest, widened by a twentieth of the distance on both sides; for equal ones by 0.05 of the value's size. */
export function padded(values: readonly number[]): readonly [number, number] {
  const low = values.reduce((a, b) => Math.min(a, b), Infinity);
  const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const margin = (high - low || Math.abs(high) || 1) / 20;
  return [low - margin, high + margin];
}
