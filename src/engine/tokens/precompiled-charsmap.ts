import type { JsonPart } from '../data/json-part.js';
import type { Normalizer } from './normalizers.js';

/** As many bytes of a cluster of characters are looked up as a whole, less one. */
const longestCluster = 6;

/**
 * SentencePiece's table of replacements: a double array of prefixes, then the replacements, each ended by a zero byte.
 * Source: the crate spm_precompiled 0.1.4, of which also this is taken over: a cluster is replaced by what its shortest
 * known prefix stands for.
 */
export function readCharsmap(part: JsonPart): Normalizer {
  const blob = Buffer.from(part.text(), 'base64');
  const size = blob.length < 4 ? -1 : blob.readUInt32LE(0);
  if (size < 4 || size % 4 !== 0 || 4 + size > blob.length) throw part.unfit('a table of SentencePiece');
  const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const units = Uint32Array.from({ length: size / 4 }, (_, index) => blob.readUInt32LE(4 + 4 * index));
  const replacements = blob.subarray(4 + size);
  const replace = (piece: string): string | undefined => {
    const at = shortestPrefix(units, Buffer.from(piece));
    if (at === undefined || at > replacements.length) return undefined;
    const end = replacements.indexOf(0, at);
    return replacements.subarray(at, end < 0 ? replacements.length : end).toString();
  };
  const replaceEach = (text: string): string => {
    let replaced = '';
    for (const character of text) replaced += replace(character) ?? character;
    return replaced;
  };
  const ascii = Array.from({ length: 128 }, (_, code) => replaceEach(String.fromCharCode(code)));
  return (text) => {
    let replaced = '';
    // A line break after a carriage return is the only cluster of several.
    // eslint-disable-next-line no-control-regex -- hence all of ASCII but that, and NUL
    if (/^[\u0001-\u000c\u000e-\u007f]*$/.test(text)) {
      for (let index = 0; index < text.length; index++) replaced += ascii[text.charCodeAt(index)] ?? '';
      return replaced;
    }
    for (const { segment } of clusters.segment(text)) {
      const whole = Buffer.byteLength(segment) < longestCluster ? replace(segment) : undefined;
      replaced += whole ?? replaceEach(segment);
    }
    return replaced;
  };
}

/** What is stored for the shortest prefix of the key that has something stored. Source: darts-clone, a unit's bits. */
function shortestPrefix(units: Uint32Array, key: Uint8Array): number | undefined {
  let place = offsetOf(units[0] ?? 0);
  for (const byte of key) {
    if (byte === 0) return undefined;
    place ^= byte;
    const unit = units[place];
    if (unit === undefined || (unit & 0x8000_00ff) >>> 0 !== byte) return undefined;
    place ^= offsetOf(unit);
    if ((unit >>> 8) & 1) return (units[place] ?? 0) & 0x7fff_ffff;
  }
  return undefined;
}

function offsetOf(unit: number): number {
  return (unit >>> 10) << ((unit & 0x200) >>> 6);
}
