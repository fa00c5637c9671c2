import { RimeError } from '../../domain/errors.js';
import { ExchangeFault, type FaultKind } from '../../http/exchange-fault.js';

const notSent: readonly FaultKind[] = ['no-connection', 'proxy-refused'];

/** Whether the server may have done what a failed request asked for, so that its work must be looked for. */
export function mayHaveActed(error: unknown): error is RimeError {
  if (!(error instanceof RimeError)) return false;
  if (error.cause instanceof ExchangeFault && notSent.includes(error.cause.kind)) return false;
  return ['unreachable', 'server-error', 'bad-response'].includes(error.code);
}
