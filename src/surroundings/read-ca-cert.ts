import { X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import { InputError } from '../domain/errors.js';
import type { CaCert } from '../domain/plan.js';

const maxBytes = 1024 * 1024;

/** The certificates of `ca-cert` in PEM. Throws InputError when the file can't be read or holds no certificate. */
export async function readCaCert(caCert: CaCert): Promise<string> {
  const text = caCert.kind === 'pem' ? caCert.text : await readText(caCert.path);
  const blocks = text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
  if (blocks.length === 0) throw refuse('holds no certificate in PEM form');
  for (const block of blocks) {
    try {
      new X509Certificate(block);
    } catch {
      throw refuse('holds a certificate that cannot be read');
    }
  }
  return blocks.join('\n');
}

async function readText(path: string): Promise<string> {
  try {
    const bytes = await readFile(path);
    if (bytes.length <= maxBytes) return bytes.toString('latin1');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw refuse(`cannot be read: ${reason}`);
  }
  throw refuse(`is larger than ${maxBytes} bytes: ${path}`);
}

function refuse(reason: string): InputError {
  const message = `${reason}. Give the CA's certificate as text (-----BEGIN CERTIFICATE-----…) or the path of its PEM file. Example: ./corporate-ca.pem`;
  return new InputError([{ name: 'ca-cert', message }]);
}
