import { open, stat } from 'node:fs/promises';
import { showAddress } from '../../domain/web-address.js';
import type { WebFile } from '../../domain/web-file.js';
import { formatBytes } from '../../domain/words/format-bytes.js';
import { DataError } from '../data/data-error.js';
import { hashFile } from './hash-file.js';
import { webPage } from './unfit-file.js';

/** The hash of what came. Throws DataError when it is not what was asked for. */
export async function checkFile(own: string, { url, sha256 }: WebFile): Promise<string> {
  const shown = showAddress(url);
  if (/^\s*<(?:!doctype html|html)\b/i.test(await headOf(own))) throw webPage(url);
  const { size } = await stat(own);
  const hash = await hashFile(own, 'sha256', size);
  if (sha256 === undefined || hash === sha256) return hash;
  throw new DataError(
    `${shown} has another content than its checksum says: ${formatBytes(size)} with the SHA-256 ${hash}. If the file was changed on purpose, write that behind #sha256=.`,
  );
}

async function headOf(path: string): Promise<string> {
  const handle = await open(path);
  try {
    const head = Buffer.alloc(64);
    await handle.read(head, 0, head.length, 0);
    return head.toString('latin1');
  } finally {
    await handle.close();
  }
}
