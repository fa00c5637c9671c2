import { DataError } from '../data/data-error.js';
import type { JsonPart } from '../data/json-part.js';
import { readBertNormalizer } from './bert-normalizer.js';
import { inPlainCase } from './plain-case.js';
import { readPattern } from './patterns.js';
import { readCharsmap } from './precompiled-charsmap.js';

export type Normalizer = (text: string) => string;

/** Parts inside parts; no real file has as many. */
export const deepestNesting = 10;

/**
 * How a text is rewritten before it is split: `normalizer` of tokenizer.json. Source: tokenizers 0.20, src/normalizers;
 * what this engine does not have throws DataError.
 */
export function readNormalizer(part: JsonPart, depth = 0): Normalizer {
  if (part.isMissing) return (text) => text;
  if (depth > deepestNesting) throw new DataError(`${part.place} is nested too deeply.`);
  const type = part.member('type').text();
  switch (type) {
    case 'Sequence': {
      const steps = part
        .member('normalizers')
        .list()
        .map((step) => readNormalizer(step, depth + 1));
      return (text) => steps.reduce((rewritten, step) => step(rewritten), text);
    }
    case 'NFC':
    case 'NFD':
    case 'NFKC':
    case 'NFKD':
      return (text) => text.normalize(type);
    case 'Lowercase':
      return inPlainCase;
    case 'StripAccents':
      return (text) => text.replaceAll(/\p{M}/gu, '');
    case 'Strip':
      return readStrip(part);
    case 'Replace':
      return readReplace(part);
    case 'Prepend': {
      const prefix = part.member('prepend').text();
      return (text) => (text === '' ? text : prefix + text);
    }
    case 'Nmt':
      return forTranslation;
    case 'BertNormalizer':
      return readBertNormalizer(part);
    case 'Precompiled':
      return readCharsmap(part.member('precompiled_charsmap'));
    default:
      throw part.member('type').unfit('a normalizer that this engine has');
  }
}

function readStrip(part: JsonPart): Normalizer {
  const isLeft = part.member('strip_left').flag(true);
  const isRight = part.member('strip_right').flag(true);
  return (text) => {
    const rest = isLeft ? text.replace(/^\p{White_Space}+/u, '') : text;
    return isRight ? rest.replace(/\p{White_Space}+$/u, '') : rest;
  };
}

function readReplace(part: JsonPart): Normalizer {
  const content = part.member('content').text();
  const pattern = readPattern(part.member('pattern'));
  // As a function, so that no "$" of the content means anything.
  return (text) => text.replaceAll(pattern, () => content);
}

/** Source: tokenizers, src/normalizers/unicode.rs, Nmt. */
function forTranslation(text: string): string {
  return (
    text
      // eslint-disable-next-line no-control-regex -- control characters are what this removes
      .replaceAll(/[\u0001-\u0008\u000b\u000e-\u001f\u007f\u008f\u009f]/g, '')
      .replaceAll(/[\t\n\f\r\u1680\u200b-\u200f\u2028\u2029\u2581\ufeff\ufffd]/g, ' ')
  );
}
