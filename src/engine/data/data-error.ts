import { UserError } from './user-error.js';

/** The data are not usable as they are. */
export class DataError extends UserError {
  override readonly name = 'DataError';

  constructor(problems: string | readonly string[], options?: ErrorOptions) {
    super(typeof problems === 'string' ? [problems] : problems, options);
  }
}
