/**
 * In small letters, each character by itself. Rust's crate knows no words here, where JavaScript writes the last Σ of
 * one as ς.
 */
export function inPlainCase(text: string): string {
  if (!text.includes('Σ')) return text.toLowerCase();
  return text
    .split('Σ')
    .map((part) => part.toLowerCase())
    .join('σ');
}
