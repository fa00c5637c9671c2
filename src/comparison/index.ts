/** The room's gate, loaded only by runs that compare. */
export { compareRuns } from './compare-runs.js';
export { detectableAlone } from './detectable-drops.js';
