import { DataError } from '../data/data-error.js';
import type { JsonPart } from '../data/json-part.js';
import { readByteLevel } from './byte-level.js';
import { toRegExp } from './library.js';
import { deepestNesting } from './normalizers.js';
import { readPattern } from './patterns.js';
import { readBehavior, splitText, type SplitBehavior } from './split-text.js';

/** `isStart`: whether the text is the beginning of what was given, and not what follows a special token. */
export type Splitter = (text: string, isStart: boolean) => readonly string[];

const punctuation = '\\p{P}!-/:-@[-`{-~';
const aroundPunctuation = new RegExp(`[${punctuation}]|[^\\p{White_Space}${punctuation}]+`, 'gu');

/**
 * How a text is cut into words: `pre_tokenizer` of tokenizer.json. Source: tokenizers 0.20, src/pre_tokenizers; what this
 * engine does not have throws DataError.
 */
export function readSplitter(part: JsonPart, depth = 0): Splitter {
  if (part.isMissing) return (text) => [text];
  if (depth > deepestNesting) throw new DataError(`${part.place} is nested too deeply.`);
  const type = part.member('type').text();
  switch (type) {
    case 'Sequence': {
      const steps = part
        .member('pretokenizers')
        .list()
        .map((step) => readSplitter(step, depth + 1));
      return (text, isStart) =>
        steps.reduce<readonly string[]>(
          (words, step) => words.flatMap((word, index) => step(word, isStart && index === 0)),
          [text],
        );
    }
    case 'ByteLevel':
      return readByteLevel(part);
    case 'BertPreTokenizer':
      return (text) => text.match(aroundPunctuation) ?? [];
    case 'Whitespace': {
      const words = toRegExp({ Regex: '\\w+|[^\\w\\s]+' });
      return (text) => (words ? splitText(text, words, 'Removed', true) : []);
    }
    case 'WhitespaceSplit':
      return (text) => text.match(/\P{White_Space}+/gu) ?? [];
    case 'Metaspace':
      return readMetaspace(part);
    case 'Split': {
      const pattern = readPattern(part.member('pattern'));
      const isInverted = part.member('invert').flag(false);
      return splitAt(pattern, readBehavior(part.member('behavior')), isInverted);
    }
    case 'CharDelimiterSplit':
      return splitAt(characterPattern(part.member('delimiter')), 'Removed');
    case 'Punctuation':
      return splitAt(
        new RegExp(`[${punctuation}]`, 'gu'),
        part.member('behavior').optional(readBehavior) ?? 'Isolated',
      );
    case 'Digits':
      return splitAt(/\p{N}/gu, part.member('individual_digits').flag(false) ? 'Isolated' : 'Contiguous');
    default:
      throw part.member('type').unfit('a pre-tokenizer that this engine has');
  }
}

function splitAt(pattern: RegExp, behavior: SplitBehavior, isInverted = false): Splitter {
  return (text) => splitText(text, pattern, behavior, isInverted);
}

/** A word begins with a sign for the space before it. `add_prefix_space` is how files of before 2024 say `prepend_scheme`. */
function readMetaspace(part: JsonPart): Splitter {
  const replacement = part.member('replacement');
  const sign = replacement.optional((one) => one.text()) ?? '▁';
  const signs = replacement.optional(characterPattern) ?? /▁/gu;
  const isAdded = part.member('add_prefix_space').flag(true);
  const scheme =
    part.member('prepend_scheme').optional((one) => one.text()) ?? (isAdded ? 'always' : 'never');
  const isSplit = part.member('split').flag(true);
  return (given, isStart) => {
    let text = given.replaceAll(' ', sign);
    const isPrefixed = scheme === 'always' || (scheme === 'first' && isStart);
    if (isPrefixed && !text.startsWith(sign)) text = sign + text;
    if (!isSplit) return [text];
    return splitText(text, signs, 'MergedWithNext', false);
  };
}

/** Finds one character. */
function characterPattern(part: JsonPart): RegExp {
  const [character, ...more] = part.text();
  if (character === undefined || more.length > 0) throw part.unfit('one character');
  return new RegExp(`\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`, 'gu');
}
