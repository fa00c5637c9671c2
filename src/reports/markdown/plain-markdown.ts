import { cleanLine } from '../safe-text/clean-text.js';

/** A sentence that may quote foreign text, as Markdown that shows it as it is: no markup, no HTML, no link. */
export function plainMarkdown(sentence: string, maxLength = 2000): string {
  return (
    cleanLine(sentence, maxLength)
      .replaceAll(/[\\`*_[\]<>&|~#]/g, '\\$&')
      .replaceAll('://', ':\\/\\/')
      // After an underscore, too, which GitHub's rules let stand before an address.
      .replaceAll(/(www)\./gi, '$1\\.')
  );
}
