import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BlockFile, toBlockFile } from '../../../src/engine/store/block-file.js';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'blocks-'));
  path = join(folder, 'file');
});
afterEach(() => rmSync(folder, { recursive: true }));

const heading = 'blocks\n';
function write(...texts: readonly string[]): Buffer {
  const blocks = texts.map((text) => Buffer.from(text));
  writeFileSync(path, Buffer.concat([...toBlockFile(heading, blocks)]));
  return readFileSync(path);
}
const open = (): BlockFile | undefined => BlockFile.open(path, heading);

describe('a file of blocks', () => {
  test('has any of them, without the others', () => {
    write('one', '', 'grün', 'four');
    const file = open();
    expect(file?.count).toBe(4);
    expect(file?.read(0, 4).toString()).toBe('onegrünfour');
    expect(file?.read(2, 3).toString()).toBe('grün');
    expect(file?.read(1, 2)).toHaveLength(0);
    expect(file?.read(3, 3)).toHaveLength(0);
  });

  test('of none has none', () => {
    write();
    expect(open()?.count).toBe(0);
  });

  test('ends with the length and the checksum of each block, and those of that', () => {
    // python3: c = zlib.crc32; d = struct.pack('<II', 3, c(b'one')); (d + struct.pack('<II', 1, c(d))).hex()
    expect(
      write('one')
        .subarray(heading.length + 3)
        .toString('hex'),
    ).toBe('03000000f1866c7a01000000f3725749');
  });

  test('under another heading is none of ours', () => {
    writeFileSync(path, 'blacks\n');
    expect(open()).toBeUndefined();
    writeFileSync(path, '');
    expect(open()).toBeUndefined();
  });

  test('is known to be damaged, whatever byte of it is changed or cut off', () => {
    const whole = write('one', 'two');
    for (let place = 0; place < whole.length; place++) {
      const changed = Buffer.from(whole);
      changed[place] = (changed[place] ?? 0) ^ 0x10;
      writeFileSync(path, changed);
      if (place < heading.length) expect(open()).toBeUndefined();
      else expect(() => open()?.read(0, 2)).toThrow('the file is damaged');
      writeFileSync(path, whole.subarray(0, place));
      if (place >= heading.length) expect(open).toThrow('the file is damaged');
    }
  });

  test('that says it has more blocks than there are bytes is refused, and asks for no memory', () => {
    const whole = write('one');
    whole.writeUInt32LE(0xffffffff, whole.length - 8);
    writeFileSync(path, whole);
    expect(open).toThrow('the file is damaged');
  });
});
