/** The rows that have a label, upwards. `labels`: class index per row, −1 where there is none. */
export function labelledRows(labels: Int32Array): Int32Array {
  const rows = new Int32Array(labels.length);
  let count = 0;
  for (let row = 0; row < labels.length; row++) if ((labels[row] ?? -1) >= 0) rows[count++] = row;
  return rows.slice(0, count);
}
