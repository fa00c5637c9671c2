import { isIPv4 } from 'node:net';
import { forbidden } from './rest-error.js';

/** Whether an address is of this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIPv4(host) && host.startsWith('127.'));
}

/**
 * Refuses a request to a loopback address under a name of the web: a page that has its own name resolved to this machine
 * (DNS rebinding) sends its own name as Host.
 */
export function checkHost(header: string | undefined): void {
  const host = /^(?:\[(?<six>[\d:a-f]+)\]|(?<name>[^:[\]]+))(?::\d+)?$/i.exec(header ?? '')?.groups;
  if (isLoopback((host?.['six'] ?? host?.['name'] ?? '').toLowerCase())) return;
  throw forbidden('the Host header must be localhost or 127.0.0.1: this engine serves its own machine alone');
}
