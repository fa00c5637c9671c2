import { cleanLine } from '../safe-text/clean-text.js';
import { escapeHtml } from '../safe-text/escape-html.js';

/** A word or number that no renderer makes a mention, link, reference, commit or emoji of. */
const plainWord =
  /^["'(“]*(?:[A-Za-z]?[a-z]*(?:['’-][a-z]+)*|-?\d{1,6}(?:[.,]\d{1,6})?%?|-?\d{1,3}(?:,\d{3}){2,4}|F1|R²|MAE|MAPE|RMSE|%)["')”]*[,.;:!?]*["')”]*$|^[-–—±=<>&/+]$/;
/** No word of ours is longer; a longer one could keep the pattern busy. */
const longestWord = 40;
/** All-hexadecimal words may name a commit. */
const commitLike = /^\W*[a-f]{7,40}\W*$/;

/**
 * A sentence of ours that may quote foreign text, as HTML: ordinary words stay, everything else (names with
 * underscores, paths, addresses, `@` and `#`) stands in `<code>`, where GitHub makes no mentions and links.
 */
export function prose(sentence: string, maxLength = 600): string {
  const parts: { readonly isPlain: boolean; readonly words: string[] }[] = [];
  for (const word of cleanLine(sentence, maxLength).split(' ')) {
    const isPlain = word.length <= longestWord && plainWord.test(word) && !commitLike.test(word);
    const last = parts.at(-1);
    if (last?.isPlain === isPlain) last.words.push(word);
    else parts.push({ isPlain, words: [word] });
  }
  return parts
    .map(({ isPlain, words }) => {
      const text = words.join(' ');
      if (isPlain) return escapeHtml(text);
      const [, body = text, stop = ''] = /^(.*?)([,.;:!?]*)$/.exec(text) ?? [];
      return body === '' ? stop : `<code>${escapeHtml(body)}</code>${stop}`;
    })
    .join(' ');
}
