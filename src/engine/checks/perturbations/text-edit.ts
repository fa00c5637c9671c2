import type { RandomStream } from '../../../statistics/random.js';
import type { NoValues, Shape } from '../../contract/parameter.js';

/** A change to a text that leaves its meaning as it was. */
export interface TextEdit<Own = NoValues> {
  /** Type and key of the test that makes it. */
  readonly key: string;
  readonly title: string;
  readonly description: string;
  /** Parameters beside those all tests of texts have. */
  readonly params: Shape<Own>;
  /** The change to make. Its random choices come from the stream alone. */
  readonly prepare: (own: Own) => (text: string, random: RandomStream) => string;
}
