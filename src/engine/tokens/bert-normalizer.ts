import type { JsonPart } from '../data/json-part.js';
import type { Normalizer } from './normalizers.js';
import { inPlainCase } from './plain-case.js';

/** Ideographs, each a word. The sixth block begins at 2B920 in the crate, too, which Unicode has at 2B820. */
const ideographs =
  /[\u4e00-\u9fff\u3400-\u4dbf\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b920}-\u{2ceaf}\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;
// eslint-disable-next-line no-control-regex -- NUL is one of what this removes
const removed = /[\u0000\ufffd]|(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const blanks = /\p{White_Space}/gu;

/** Source: tokenizers, src/normalizers/bert.rs. */
export function readBertNormalizer(part: JsonPart): Normalizer {
  const cleans = part.member('clean_text').flag(true);
  const partsIdeographs = part.member('handle_chinese_chars').flag(true);
  const isLowerCase = part.member('lowercase').flag(true);
  const stripsAccents = part.member('strip_accents').flag(isLowerCase);
  return (given) => {
    let text = given;
    if (cleans) text = text.replaceAll(removed, '').replaceAll(blanks, ' ');
    if (partsIdeographs) text = text.replaceAll(ideographs, ' $& ');
    if (stripsAccents) text = text.normalize('NFD').replaceAll(/\p{Mn}/gu, '');
    return isLowerCase ? inPlainCase(text) : text;
  };
}
