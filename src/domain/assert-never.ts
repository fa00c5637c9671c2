/** Makes the compiler list every switch that a new variant of a union still misses. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected variant: ${JSON.stringify(value)}`);
}
