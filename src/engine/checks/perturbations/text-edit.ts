import type { RandomStream } from '../../../statistics/random.js';
import type { Params } from '../../contract/read-params.js';

/** A change to a text that leaves its meaning as it was. */
export interface TextEdit {
  /** Type and key of the test that makes it. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** Parameters beside those all tests of texts have. */
  readonly defaults?: Params;
  /** The change to make, from the parameters; throws ParameterError for a value that can't be. Its random choices come from the stream alone. */
  readonly prepare: (params: Params) => (text: string, random: RandomStream) => string;
}
