import type { Paint } from '../reports/terminal/result-table.js';

/** What decides about colours and live lines; a `tty.WriteStream` has it. */
export interface Terminal {
  readonly isTTY?: boolean | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether to colour what is written to this stream: FORCE_COLOR before NO_COLOR before what the stream is. Sources:
 * no-color.org (set and not empty) and Node's reading of FORCE_COLOR (`0` and `false` mean no).
 */
export function isColoured({ isTTY }: Terminal, env: Environment): boolean {
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR);
  if (env.NO_COLOR) return false;
  return Boolean(isTTY) && env.TERM !== 'dumb';
}

const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] } as const;

/** Colours for such a stream, or none. Node's `styleText` would ask standard output about the other stream. */
export function paintFor(stream: Terminal, env: Environment): Paint {
  if (!isColoured(stream, env)) return (_style, text) => text;
  return (style, text) => {
    const [on, off] = codes[style];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
