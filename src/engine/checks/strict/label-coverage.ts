/** Below this share of labelled rows a performance metric says too little. Source: `impact_label_threshold`. */
const minLabelledShare = 0.8;

/** The labels when enough rows have one to weigh an impact by performance; −1 is a row without. */
export function usableLabels(labels: Int32Array | undefined): Int32Array | undefined {
  if (!labels || labels.length === 0) return undefined;
  const labelled = labels.reduce((count, label) => count + (label < 0 ? 0 : 1), 0);
  return labelled / labels.length < minLabelledShare ? undefined : labels;
}
