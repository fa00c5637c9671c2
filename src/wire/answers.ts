/**
 * The JSON answers of the calls in `routes.ts`, in camelCase. Members may be null or missing (protobuf JSON), so almost
 * all are optional.
 */

export type * from './answers/cluster.js';
export type * from './answers/envelope.js';
export type * from './answers/images.js';
export type * from './answers/jobs.js';
export type * from './answers/projects.js';
export type * from './answers/registry.js';
export type * from './answers/scalars.js';
export type * from './answers/test-cases.js';
export type * from './answers/test-runs.js';
export type * from './answers/uploads.js';
