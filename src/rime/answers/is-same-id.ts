/** Whether two ids name the same thing: most are UUIDs, which are the same in capitals. */
export function isSameId(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
