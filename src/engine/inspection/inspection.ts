import type { Problem } from '../../domain/errors.js';
import type { Foreseen } from '../../domain/foreseen.js';
import type { ModelTask } from '../../domain/vocabulary.js';
import { UserError } from '../data/user-error.js';
import type { JobSpec } from '../jobs/job-spec.js';

/** What a job would be given; nothing of it is known to be usable. */
export interface InspectionSpec extends Omit<JobSpec, 'task'> {
  /** `undefined` when none was given. */
  readonly task: ModelTask | undefined;
}

/** What a look at all that a stress test needs has found. */
export interface Inspection extends Foreseen {
  /** What a stress test would be refused for, or fail on; named by the gate's settings. */
  readonly problems: readonly Problem[];
}

/** Collects what is found, so that one problem does not hide the next. */
export class Notes implements Inspection {
  readonly problems: Problem[] = [];
  readonly facts: string[] = [];

  /** `undefined` when the work fails for a reason that is the user's to put right; each reason is noted once. */
  async attempt<T>(setting: string, work: () => T | Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const message of error.problems) this.refuse(error.setting ?? setting, message);
      return undefined;
    }
  }

  /** Whether the work succeeds. */
  async check(setting: string, work: () => void | Promise<void>): Promise<boolean> {
    return (await this.attempt(setting, async () => (await work(), true))) ?? false;
  }

  refuse(name: string, message: string): void {
    if (!this.problems.some((known) => known.message === message)) this.problems.push({ name, message });
  }
}
