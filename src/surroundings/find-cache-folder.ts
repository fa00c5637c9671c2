import { isAbsolute, join } from 'node:path';

/**
 * Where this machine keeps what can be made again: the runner's tool cache, else the user's cache folder, of the XDG
 * specification or Windows; `undefined` when the environment names neither.
 */
export function findCacheFolder(env: NodeJS.ProcessEnv): string | undefined {
  const { RUNNER_TOOL_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = env;
  const folder = [RUNNER_TOOL_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME && join(HOME, '.cache')].find(
    // The specification has relative ones ignored.
    (one) => one !== undefined && isAbsolute(one),
  );
  return folder && join(folder, 'model-gate');
}
