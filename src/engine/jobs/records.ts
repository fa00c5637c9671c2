/** What the engine remembers, in its own words; `engine/encode` turns it into the API's. */

export type * from './records/case-record.js';
export type * from './records/dataset-record.js';
export type * from './records/image-record.js';
export type * from './records/job-record.js';
export type * from './records/model-record.js';
export type * from './records/predictions-record.js';
export type * from './records/project-record.js';
export type * from './records/stored.js';
export type * from './records/test-run-record.js';
