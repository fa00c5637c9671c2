/** What the bytes 80 to BF become when they are read as Windows-1252 or Latin-1. */
const continuation =
  '[\\u0080-\\u00bf\\u20ac\\u201a\\u0192\\u201e\\u2026\\u2020\\u2021\\u02c6\\u2030\\u0160\\u2039\\u0152\\u017d\\u2018\\u2019\\u201c\\u201d\\u2022\\u2013\\u2014\\u02dc\\u2122\\u0161\\u203a\\u0153\\u017e\\u0178]';

/**
 * What UTF-8 looks like when it is read as Windows-1252: Western accents (`Ã©` for é), quotation marks (`â€™` for ’),
 * emoji (`ðŸ‘` for 👍), the byte-order mark, two letters of Cyrillic; or what was put for bytes that cannot be read.
 */
const damage = new RegExp(
  [
    `[\\u00c2\\u00c3]${continuation}`,
    `\\u00e2[\\u0080\\u20ac]${continuation}`,
    `\\u00f0[\\u009f\\u0178]${continuation}`,
    '\\u00ef(?:\\u00bf\\u00bd|\\u00bb\\u00bf)',
    `(?:[\\u00d0\\u00d1]${continuation}){2}`,
    '\\ufffd',
  ].join('|'),
);

/**
 * Whether a text was read in another encoding than it was written in, as far as its characters tell. Rare in sound
 * texts and not impossible (`«MAÇÃ»`), so that only a share says something.
 */
export function isMisdecoded(text: string): boolean {
  return damage.test(text);
}
