/**
 * The assignment of labels to outputs with the most right rows: `assignment[output]` is the class that this output
 * should be called. `confusion[label][output]`: rows, square. O(n³).
 * Source: Kuhn, Naval Research Logistics Quarterly 2 (1955), in the form with potentials of Jonker and Volgenant (1987).
 */
export function assignClasses(confusion: readonly (readonly number[])[]): readonly number[] {
  const size = confusion.length;
  const cost = (output: number, label: number): number => -(confusion[label - 1]?.[output - 1] ?? 0);
  // Indices from 1; 0 is the place of what is not assigned yet.
  const outputPotential = new Float64Array(size + 1);
  const labelPotential = new Float64Array(size + 1);
  const outputOf = new Int32Array(size + 1);
  for (let output = 1; output <= size; output++) {
    const before = new Int32Array(size + 1);
    const slack = new Float64Array(size + 1).fill(Infinity);
    const isVisited = new Uint8Array(size + 1);
    outputOf[0] = output;
    let label = 0;
    do {
      isVisited[label] = 1;
      const from = outputOf[label] ?? 0;
      let delta = Infinity;
      let next = 0;
      for (let other = 1; other <= size; other++) {
        if (isVisited[other]) continue;
        const reduced = cost(from, other) - (outputPotential[from] ?? 0) - (labelPotential[other] ?? 0);
        if (reduced < (slack[other] ?? 0)) {
          slack[other] = reduced;
          before[other] = label;
        }
        if ((slack[other] ?? 0) < delta) {
          delta = slack[other] ?? 0;
          next = other;
        }
      }
      for (let other = 0; other <= size; other++) {
        if (isVisited[other]) {
          const held = outputOf[other] ?? 0;
          outputPotential[held] = (outputPotential[held] ?? 0) + delta;
          labelPotential[other] = (labelPotential[other] ?? 0) - delta;
        } else slack[other] = (slack[other] ?? 0) - delta;
      }
      label = next;
    } while (outputOf[label] !== 0);
    for (; label !== 0; label = before[label] ?? 0) outputOf[label] = outputOf[before[label] ?? 0] ?? 0;
  }
  const assignment = new Array<number>(size).fill(0);
  for (let label = 1; label <= size; label++) assignment[(outputOf[label] ?? 1) - 1] = label - 1;
  return assignment;
}
