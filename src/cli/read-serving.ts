import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createSecureContext } from 'node:tls';

import { InputError, type Problem } from '../domain/errors.js';
import { isLoopback } from '../engine/server/check-host.js';
import { openKeyFile } from '../engine/server/key-file.js';
import type { Serving } from '../engine/engine-options.js';
import type { CommandEdge } from './command-edge.js';
import { serveFlags } from './flags/serve-flags.js';
import { readFlag } from './flag.js';

type Values = Readonly<Record<string, string>>;

/** To whom and how `serve` serves. Throws InputError with every problem. */
export function readServing(
  values: Values,
  { workspace, log }: Pick<CommandEdge, 'workspace' | 'log'>,
): Serving {
  const problems: Problem[] = [];
  const attempt = <T>(name: string, read: (path: string) => T): T | undefined => {
    const path = values[name];
    try {
      return path === undefined ? undefined : read(resolve(workspace, path.trim()));
    } catch (error) {
      problems.push({ name: `--${name}`, message: `can't be used: ${String(error)}` });
      return undefined;
    }
  };
  const pem = (path: string): string => readFileSync(path, 'utf8');
  const [cert, key] = [attempt('tls-cert', pem), attempt('tls-key', pem)];
  if ((values['tls-cert'] === undefined) !== (values['tls-key'] === undefined))
    problems.push({ name: '--tls-cert', message: 'and --tls-key must be given together.' });
  const tls = cert !== undefined && key !== undefined ? { cert, key } : undefined;
  if (tls) attempt('tls-cert', () => createSecureContext(tls));
  const keyFile = attempt('key-file', (path) => openKeyFile(path, (line) => log.info(line)));
  for (const message of keyFile?.problems ?? [])
    problems.push({ name: '--key-file', message: `${message}.` });
  if (keyFile?.isOpenToOthers)
    log.warning('The key file can be read by others on this machine: chmod 600 would keep it to you.');

  const host = readFlag(serveFlags.host, values['host']) ?? '127.0.0.1';
  if (!isLoopback(host) && (values['key-file'] === undefined || values['tls-cert'] === undefined))
    problems.push({
      name: '--host',
      message: `${JSON.stringify(host)} can be reached from elsewhere: give --key-file, --tls-cert and --tls-key, or leave it out.`,
    });
  if (problems.length > 0) throw new InputError(problems);
  const mebibytes = readFlag(serveFlags['max-body'], values['max-body']);
  return {
    host,
    tls,
    keys: keyFile?.current,
    jobsAtOnce: readFlag(serveFlags.jobs, values['jobs']),
    maxRows: readFlag(serveFlags['max-rows'], values['max-rows']),
    maxWaiting: readFlag(serveFlags['max-queued-jobs'], values['max-queued-jobs']),
    maxConnections: readFlag(serveFlags['max-connections'], values['max-connections']),
    maxBodyBytes: mebibytes === undefined ? undefined : mebibytes * 1024 * 1024,
  };
}
