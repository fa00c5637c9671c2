import { codePoints } from './code-points.js';

/** Letters and marks that Unicode does not decompose, and what people write where only ASCII is at hand. */
const spellings = new Map(
  Object.entries({
    ß: 'ss',
    ẞ: 'SS',
    æ: 'ae',
    Æ: 'AE',
    œ: 'oe',
    Œ: 'OE',
    ø: 'o',
    Ø: 'O',
    ł: 'l',
    Ł: 'L',
    đ: 'd',
    Đ: 'D',
    ð: 'd',
    Ð: 'D',
    þ: 'th',
    Þ: 'Th',
    ı: 'i',
    '‘': "'",
    '’': "'",
    '‚': "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '‐': '-',
    '‑': '-',
    '–': '-',
    '—': '-',
    '−': '-',
    '×': 'x',
    '⁄': '/',
    '€': 'EUR',
    '£': 'GBP',
  }),
);

/**
 * The text in ASCII: accents go, ligatures and typographic marks are spelt out, what has no counterpart (emoji, other
 * scripts) is dropped. A text of which nothing visible would be left is given back as it is.
 * Source: Unicode normalisation form KD, then the table above.
 */
export function toAscii(text: string): string {
  const kept = spellOut(text).replace(/\P{ASCII}/gu, '');
  return kept.trim() === '' ? text : kept;
}

/** Normalisation form KD with ligatures and typographic marks spelt out; accents stand apart, nothing is dropped. */
export function spellOut(text: string): string {
  return codePoints(text.normalize('NFKD'))
    .map((character) => spellings.get(character) ?? character)
    .join('');
}
