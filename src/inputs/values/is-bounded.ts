const maxValues = 100_000;
const maxDepth = 64;

/**
 * Whether a document read from YAML can be walked: aliases let a short text stand for more values than fit into memory,
 * or for a value inside itself. At most 100,000 values, at most 64 levels deep.
 */
export function isBounded(document: unknown): boolean {
  let left = maxValues;
  const visit = (value: unknown, depth: number): boolean => {
    if (--left < 0 || depth > maxDepth) return false;
    if (typeof value !== 'object' || value === null) return true;
    return Object.values(value).every((one) => visit(one, depth + 1));
  };
  return visit(document, 1);
}
