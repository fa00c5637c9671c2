/** The numbers of both lists, sorted upwards as they are, −0 before 0. */
export function mergeSorted(a: Float64Array, b: Float64Array): Float64Array {
  const merged = new Float64Array(a.length + b.length);
  let [i, j] = [0, 0];
  for (let place = 0; place < merged.length; place++) {
    const [first, second] = [a[i] ?? Infinity, b[j] ?? Infinity];
    const isFirst =
      j === b.length || (i < a.length && (first < second || (first === second && !Object.is(second, -0))));
    merged[place] = isFirst ? first : second;
    if (isFirst) i++;
    else j++;
  }
  return merged;
}
