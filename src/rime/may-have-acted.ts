import { RimeError } from '../domain/errors.js';
import { ExchangeFault } from './exchange-fault.js';

/** Whether the server may have done what a failed request asked for, so that its work must be looked for. */
export function mayHaveActed(error: unknown): error is RimeError {
  if (!(error instanceof RimeError)) return false;
  if (error.cause instanceof ExchangeFault && error.cause.kind === 'no-connection') return false;
  return ['unreachable', 'server-error', 'bad-response'].includes(error.code);
}
