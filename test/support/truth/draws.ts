/** Numbers in (0, 1), the same each time for the same seed. Source of the generator: Park and Miller 1988. */
export function draws(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}
