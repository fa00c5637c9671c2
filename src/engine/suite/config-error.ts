import { UserError } from '../data/user-error.js';

/** The test configuration is wrong; every problem found is told. */
export class ConfigError extends UserError {
  override readonly name = 'ConfigError';
}
