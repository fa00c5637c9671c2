import { logSafe } from '../domain/log-safe.js';
import type { Log } from '../domain/world.js';

export interface TerminalLog extends Log {
  /** Ends a live line, so that what follows starts on its own. */
  finish(): void;
}

/**
 * The log of the command line, on standard error: on a terminal the progress is one live line, elsewhere a line
 * each. Masked secrets are replaced wherever they appear.
 */
export function terminalLog(stream: NodeJS.WriteStream, isDebug: boolean): TerminalLog {
  const secrets = new Set<string>();
  let isLive = false;
  const clean = (message: string): string => {
    let text = logSafe(message);
    for (const secret of secrets) text = text.replaceAll(secret, '***');
    return text;
  };
  const finish = (): void => {
    if (isLive) stream.write('\r\u001b[K');
    isLive = false;
  };
  const line = (text: string): void => {
    finish();
    stream.write(`${text}\n`);
  };
  return {
    debug: (message) => {
      if (isDebug) line(clean(message));
    },
    info: (message) => line(clean(message)),
    warning: (message) => line(`Warning: ${clean(message)}`),
    progress: (message) => {
      if (!stream.isTTY) return line(clean(message));
      const width = Math.max(20, stream.columns - 1);
      stream.write(`\r\u001b[K${clean(message).replaceAll('\n', ' ').slice(0, width)}`);
      isLive = true;
    },
    mask: (secret) => {
      if (secret.trim() !== '') secrets.add(secret);
    },
    finish,
  };
}
