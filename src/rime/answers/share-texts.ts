/** More different texts than that are no vocabulary, and the list of them would cost more than it saves. */
const maxShared = 10_000;

/**
 * Returns a function that gives equal texts back as one, so that a hundred thousand test cases don't hold the name of
 * their test a hundred thousand times. Beyond ten thousand different texts, new ones are given back as they come.
 */
export function createTextSharing(): (text: string) => string {
  const shared = new Map<string, string>();
  return (text) => {
    const known = shared.get(text);
    if (known !== undefined) return known;
    if (shared.size < maxShared) shared.set(text, text);
    return text;
  };
}
