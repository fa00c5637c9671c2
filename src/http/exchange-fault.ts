import { showForeign } from '../domain/words/show-foreign.js';

/** Why an exchange brought no whole answer. */
export type FaultKind =
  /** There was no connection, so the server can't have seen the request. */
  | 'no-connection'
  /** The proxy does not let this pass; asking again would not change it, and wrong passwords lock an account. */
  | 'proxy-refused'
  /** The connection was lost: the server may have done what it was asked for. */
  | 'lost-connection'
  | 'tls'
  | 'time-limit'
  | 'cut-off'
  | 'too-large'
  | 'not-http';

/** Its message completes the sentence "the request …", such as "was refused (ECONNREFUSED)". */
export class ExchangeFault extends Error {
  override readonly name = 'ExchangeFault';
  constructor(
    readonly kind: FaultKind,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Whether a request failed because its answer was refused for its size, which asking again does not change. */
export function isTooLarge(error: Error): boolean {
  return error.cause instanceof ExchangeFault && error.cause.kind === 'too-large';
}

/** Codes of OpenSSL's certificate checks and of Node's TLS. Source: Node documentation, "X509 certificate error codes". */
const tlsCode =
  /^(?:ERR_(?:TLS|SSL)_|EPROTO$|CERT_|CRL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERROR_IN_|HOSTNAME_MISMATCH$|INVALID_(?:CA|PURPOSE)$|PATH_LENGTH_EXCEEDED$)/;

/** What can only happen before a byte of the request is sent. */
const noConnection: Readonly<Record<string, string>> = {
  ENOTFOUND: 'found no such host',
  EAI_AGAIN: 'could not look up the host',
  ECONNREFUSED: 'was refused',
  EHOSTUNREACH: 'found no way to the host',
  ENETUNREACH: 'found no way to the network',
};

const lostConnection: Readonly<Record<string, string>> = {
  ECONNRESET: 'lost its connection before an answer came',
  EPIPE: 'lost its connection before an answer came',
  ETIMEDOUT: 'got no connection in time',
};

/** Sorts what Node reports for a request without an answer. */
export function toExchangeFault(error: Error): ExchangeFault {
  if (error instanceof ExchangeFault) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const told = `${showForeign(error.message)}${code === '' ? '' : ` (${code})`}`;
  if (code === 'EPROTO' || code.startsWith('ERR_SSL_')) {
    return new ExchangeFault('tls', `could not agree on TLS; does this port speak https? (${code})`, {
      cause: error,
    });
  }
  if (tlsCode.test(code)) {
    return new ExchangeFault('tls', `met a certificate that is not trusted: ${told}`, { cause: error });
  }
  if (code.startsWith('HPE_')) {
    return new ExchangeFault('not-http', `got an answer that is not HTTP (${code})`, { cause: error });
  }
  const cause = { cause: error };
  // The client reads HTTPS_PROXY itself, whatever agent it is given, and nothing else here is still to be parsed.
  if (code === 'ERR_INVALID_URL') {
    const message = `was not sent: the variable HTTPS_PROXY holds no address (${code})`;
    return new ExchangeFault('proxy-refused', message, cause);
  }
  const refused = noConnection[code];
  if (refused !== undefined) return new ExchangeFault('no-connection', `${refused} (${code})`, cause);
  const lost = lostConnection[code];
  return new ExchangeFault(
    'lost-connection',
    lost === undefined ? `failed: ${told}` : `${lost} (${code})`,
    cause,
  );
}
