import * as core from '@actions/core';

import { logSafe } from '../domain/words/log-safe.js';
import type { Log } from '../domain/world.js';

/** The runner's log. Each line is made safe, since messages carry text of clusters, models and files. */
export const actionLog: Log = {
  debug: (message) => core.debug(logSafe(message)),
  info: (message) => core.info(logSafe(message)),
  warning: (message) => core.warning(logSafe(message)),
  progress: (message) => core.info(logSafe(message)),
  mask: (secret) => {
    // The runner masks line by line, and an empty mask would hide everything.
    for (const line of secret.split(/\r?\n/)) if (line.trim() !== '') core.setSecret(line);
  },
};
