import type { Handlers } from '../server/listen.js';
import { agentHandlers } from './agents.js';
import { datasetHandlers } from './datasets.js';
import type { EngineParts } from './engine-parts.js';
import { imageHandlers } from './images.js';
import { infoHandlers } from './info.js';
import { jobHandlers } from './jobs.js';
import { modelHandlers } from './models.js';
import { predictionHandlers } from './predictions.js';
import { projectHandlers } from './projects.js';
import { resultHandlers } from './results.js';
import { scheduleHandlers } from './schedules.js';
import { stressTestHandlers } from './stress-tests.js';
import { testRunHandlers } from './test-runs.js';
import { testSuiteHandlers } from './test-suite.js';
import { uploadHandlers } from './uploads.js';

/** What the engine does for each operation of the contract, the same in both dialects. */
export function createHandlers(parts: EngineParts): Handlers {
  return {
    ...infoHandlers(parts),
    ...projectHandlers(parts),
    ...predictionHandlers(parts),
    ...agentHandlers(parts),
    ...uploadHandlers(),
    ...scheduleHandlers(),
    ...imageHandlers(parts),
    ...datasetHandlers(parts),
    ...modelHandlers(parts),
    ...stressTestHandlers(parts),
    ...jobHandlers(parts),
    ...testRunHandlers(parts),
    ...resultHandlers(parts),
    ...testSuiteHandlers(parts),
  };
}
