/** The numbers of both lists, sorted upwards as they are, −0 before 0; written into `merged`, which is as long as both. */
export function mergeSorted(
  a: Float64Array,
  b: Float64Array,
  merged = new Float64Array(a.length + b.length),
): Float64Array {
  let [i, j, place] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const first = a[i] ?? 0;
    const second = b[j] ?? 0;
    const isFirst = first < second || (first === second && !(second === 0 && Object.is(second, -0)));
    merged[place++] = isFirst ? first : second;
    if (isFirst) i++;
    else j++;
  }
  merged.set(a.subarray(i), place);
  merged.set(b.subarray(j), place + a.length - i);
  return merged;
}
