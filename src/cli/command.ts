import type { SettingName } from '../inputs/settings.js';
import type { Flag } from './flag.js';

/** A word that follows the command without a flag. */
export interface Operand {
  /** Such as `<results.json>`. */
  readonly name: string;
  readonly isRequired: boolean;
}

export interface Command {
  /** What it does, as a sentence without its full stop. */
  readonly summary: string;
  readonly operand: Operand | undefined;
  readonly flags: Readonly<Record<string, Flag>>;
  /** Settings of the gate that are flags of this command. */
  readonly settings: readonly SettingName[];
  /** Each a line to type. */
  readonly examples: readonly string[];
  /** What else the reader should know, a paragraph each. */
  readonly notes: readonly string[];
}
