import { logSafe } from '../domain/words/log-safe.js';
import type { Amount, Log } from '../domain/world.js';
import type { Paint } from '../reports/terminal/result-table.js';
import { createLiveLine, type LineStream } from './live-line.js';
import { progressLine } from './progress-line.js';
import { createTimeLeft } from './time-left.js';

export interface TerminalLog extends Log {
  /** Erases the live line for good: what follows on any stream starts on a line of its own. */
  finish(): void;
}

export interface LogStream extends LineStream {
  on(event: 'resize', listener: () => void): unknown;
  off(event: 'resize', listener: () => void): unknown;
}

export interface LogLook {
  readonly isDebug: boolean;
  /** Whether progress is one live line, written over, or a line for each change. */
  readonly isLive: boolean;
  readonly paint: Paint;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
}

interface Task {
  readonly message: string;
  readonly amount: Amount | undefined;
}

/**
 * The log of the command line, on standard error. The live line shows a bar and the time left, which go on by the second,
 * and stays below what is logged meanwhile. Masked secrets are replaced wherever they appear.
 */
export function terminalLog(stream: LogStream, { isDebug, isLive, paint, now }: LogLook): TerminalLog {
  const secrets = new Set<string>();
  const live = createLiveLine(stream);
  const timeLeft = createTimeLeft();
  let task: Task | undefined;
  let timer: NodeJS.Timeout | undefined;

  const clean = (message: string): string => {
    let text = logSafe(message);
    for (const secret of secrets) text = text.replaceAll(secret, '***');
    return text;
  };
  const redraw = (): void => {
    if (!task) return;
    const leftMs = task.amount && timeLeft.estimateMs(now());
    live.draw(progressLine({ ...task, leftMs }, live.room(), paint));
  };
  const resize = (): void => {
    live.erase();
    redraw();
  };
  const line = (text: string): void => {
    live.erase();
    stream.write(`${text}\n`);
    // What has come to its end, or tells none, is not held up as if it went on.
    if (task?.amount && task.amount.done < task.amount.total) redraw();
    else task = undefined;
  };
  const startTicking = (): void => {
    if (timer) return;
    stream.on('resize', resize);
    timer = setInterval(redraw, 1000);
    // A live line keeps no program from its end.
    timer.unref();
  };
  return {
    debug: (message) => {
      if (isDebug) line(clean(message));
    },
    info: (message) => line(clean(message)),
    warning: (message) => line(`${paint('yellow', 'Warning:')} ${clean(message)}`),
    progress: (message, amount) => {
      if (!isLive) return line(clean(message));
      task = { message: clean(message).replaceAll(/[\t\n]+/g, ' '), amount };
      if (amount) timeLeft.note(amount, now());
      redraw();
      startTicking();
    },
    mask: (secret) => {
      if (secret.trim() !== '') secrets.add(secret);
    },
    finish: () => {
      live.erase();
      task = undefined;
      clearInterval(timer);
      stream.off('resize', resize);
      timer = undefined;
    },
  };
}
