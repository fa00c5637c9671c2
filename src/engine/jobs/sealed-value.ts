import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';

const checksumBytes = 32;

/** A heading, the SHA-256 of what follows, and the value as V8 writes it down: text would take numbers and time apart. */
export function seal(heading: string, value: unknown): Buffer {
  const body = serialize(value);
  return Buffer.concat([Buffer.from(heading), checksumOf(body), body]);
}

/** `undefined` for what is damaged, cut off, or under another heading. */
export function unseal(heading: string, bytes: Buffer): unknown {
  const start = heading.length + checksumBytes;
  const body = bytes.subarray(start);
  const isWhole =
    bytes.toString('latin1', 0, heading.length) === heading &&
    bytes.subarray(heading.length, start).equals(checksumOf(body));
  return isWhole ? deserialize(body) : undefined;
}

function checksumOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
