import type { PackageHome } from '../domain/package-home.js';
import type { Paint } from '../reports/terminal/result-table.js';
import type { TerminalLog } from './terminal-log.js';

/** What a command is lent of the outside. */
export interface CommandEdge {
  readonly home: PackageHome;
  readonly log: TerminalLog;
  /** Absolute path that relative ones start from. */
  readonly workspace: string;
  readonly env: NodeJS.ProcessEnv;
  /** Writes to standard output: what the command is for, and nothing else. */
  print(text: string): void;
  /** Columns and colours of standard output. */
  readonly look: { readonly width: number; readonly paint: Paint };
}

/** 0 passed or done, 1 the gate failed, 2 error. */
export type ExitStatus = 0 | 1 | 2;
