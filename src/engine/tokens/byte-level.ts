import type { JsonPart } from '../data/json-part.js';
import type { Splitter } from './splitters.js';

/** As GPT-2 cuts words. Rust's \s is White_Space, which holds U+0085 and not U+FEFF; JavaScript's is the other way round. */
const gpt2Words =
  /'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\p{White_Space}\p{L}\p{N}]+|\p{White_Space}+(?!\P{White_Space})|\p{White_Space}+/gu;

/** Source: tokenizers, src/pre_tokenizers/byte_level.rs. */
export function readByteLevel(part: JsonPart): Splitter {
  const addsSpace = part.member('add_prefix_space').flag(true);
  const isCutInWords = part.member('use_regex').flag(true);
  return (given) => {
    const text = addsSpace && !given.startsWith(' ') ? ` ${given}` : given;
    const words = isCutInWords ? (text.match(gpt2Words) ?? []) : [text];
    return words.map(spellBytes);
  };
}

const spellings = spellingOfBytes();

/** The bytes of a word in UTF-8, each as a character that can be seen. */
function spellBytes(word: string): string {
  if (/^ ?[!-~]*$/.test(word)) return word.startsWith(' ') ? `Ġ${word.slice(1)}` : word;
  let spelled = '';
  for (const byte of Buffer.from(word)) spelled += spellings[byte] ?? '';
  return spelled;
}

/** Bytes that are printable in Latin-1 are themselves; the others follow from U+0100 on. */
function spellingOfBytes(): readonly string[] {
  let next = 256;
  return Array.from({ length: 256 }, (_, byte) => {
    const isPrintable = (byte > 32 && byte < 127) || (byte > 160 && byte !== 173);
    return String.fromCharCode(isPrintable ? byte : next++);
  });
}
