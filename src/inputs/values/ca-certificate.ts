import type { ValueType } from './value-type.js';

export type GivenCaCert =
  | { readonly kind: 'pem'; readonly text: string }
  /** As written, relative to the workspace. */
  | { readonly kind: 'file'; readonly path: string };

const isPem =
  /^(?:[^-]*-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]+-----END (?:TRUSTED |X509 )?CERTIFICATE-----)+[^-]*$/;

/** A CA certificate: PEM text when it begins as one, else the path of a PEM file. A private key is never one. */
export const caCertificate: ValueType<GivenCaCert> = {
  allowed:
    'the PEM text of one or more certificates (-----BEGIN CERTIFICATE-----…), or the path of a file with it',
  example: './company-ca.pem',
  fromText: parse,
  fromConfig: (value) => (typeof value === 'string' && value.trim() !== '' ? parse(value.trim()) : undefined),
  schema: { type: 'string', minLength: 1, examples: ['./company-ca.pem'] },
};

function parse(given: string): GivenCaCert | undefined {
  if (given.startsWith('-----BEGIN')) return isPem.test(given) ? { kind: 'pem', text: given } : undefined;
  return /[\n\r\0]/.test(given) ? undefined : { kind: 'file', path: given };
}
