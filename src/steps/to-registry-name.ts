const longestSource = 120;

/**
 * A name that no other run uses and a person recognises, such as `rungalileo/snli_train_reference_77-1-ab12cd34`.
 * Of a long path the end is kept; a link's query, which may sign it, is left out.
 */
export function toRegistryName(source: string, role: string, uniqueSuffix: string): string {
  const bare = source.replace(/^([a-z0-9+.-]+:\/\/[^?#]*)[?#].*$/i, '$1').slice(-longestSource);
  return `${bare}_${role}_${uniqueSuffix}`;
}
