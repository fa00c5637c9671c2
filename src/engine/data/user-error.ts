import type { Problem } from '../../domain/errors.js';

/** The user's to fix. Each of its problems says what, where, what is allowed, what next. */
export abstract class UserError extends Error {
  /** The gate's setting that it is about, such as `evaluation-uri`; `undefined` as long as nobody has said so. */
  setting: string | undefined;

  constructor(
    readonly problems: readonly string[],
    options?: ErrorOptions,
  ) {
    super(problems.join('\n'), options);
  }
}

/** Has whatever is the user's to fix in the work say which setting it is about, where nothing in it knew better. */
export async function about<T>(setting: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) error.setting ??= setting;
    throw error;
  }
}

/** `undefined` where the setting is not known. */
export function toProblems({ setting, problems }: UserError): readonly Problem[] | undefined {
  return setting === undefined ? undefined : problems.map((message) => ({ name: setting, message }));
}
