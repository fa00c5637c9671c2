import { version } from '../../domain/version.js';

/** Told as the version of whatever was tested here. */
export const engineVersion = `model-gate-engine ${version}`;
