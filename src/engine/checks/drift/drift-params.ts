import { bounds } from '../../contract/bounds.js';
import { choice } from '../../contract/parameter-kinds.js';

/** The only drift statistic of the engine; the platform has others, such as `Chi Squared`. */
export const driftStatistic = choice('Population Stability Index');

/** Upper bounds of the index. */
export const indexBounds = bounds(0.2, 0.6);
