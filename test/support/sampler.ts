/** Draws without replacement, the same each time for the same seed. Source of the generator: Park and Miller 1988. */
export function sampler(seed: number): <Item>(items: readonly Item[], count: number) => readonly Item[] {
  let state = seed % 2_147_483_647;
  const next = (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  return (items, count) => {
    if (count >= items.length) return items;
    return items
      .map((item) => ({ item, key: next() }))
      .sort((a, b) => a.key - b.key)
      .slice(0, count)
      .map(({ item }) => item);
  };
}
