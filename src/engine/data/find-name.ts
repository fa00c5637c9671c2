/**
 * Finds a name in the list: the same one, else the only one that is the same but for case and the space around it.
 * The search gives its index, `undefined` when there is none.
 */
export function nameFinder(names: readonly string[]): (name: string) => number | undefined {
  const exact = new Map(names.map((name, index) => [name, index]));
  const alike = new Map<string, number | undefined>();
  for (const [index, name] of names.entries()) {
    const key = foldName(name);
    alike.set(key, alike.has(key) ? undefined : index);
  }
  return (name) => exact.get(name) ?? alike.get(foldName(name));
}

function foldName(name: string): string {
  return name.normalize().trim().toLowerCase();
}
