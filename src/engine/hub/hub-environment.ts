import { join } from 'node:path';

import { isLoopback } from '../../domain/is-loopback.js';
import { HubError } from './hub-error.js';

/** Where the Hub is and what may be asked of it, by the variables that Hugging Face's own libraries read. */
export interface HubEnvironment {
  /** Without a slash at its end; may have a path, as a mirror's has. */
  readonly endpoint: string;
  readonly token: string | undefined;
  /** Absolute path of the cache that is shared with Python. */
  readonly cacheDir: string;
  /** Nothing may be asked: what is not in the cache can't be had. */
  readonly isOffline: boolean;
}

/**
 * Reads `HF_ENDPOINT`, `HF_TOKEN`, `HF_HUB_CACHE`, `HF_HOME` and `HF_HUB_OFFLINE`; `homeDir` is the user's folder.
 * Throws HubError for an endpoint that would be spoken to in the clear, and for a token that no header can hold.
 * Source: huggingface_hub documentation, "Environment variables".
 */
export function readHubEnvironment(env: NodeJS.ProcessEnv, homeDir: string): HubEnvironment {
  const token = env.HF_TOKEN?.trim();
  if (token !== undefined && !/^[\x21-\x7e]*$/.test(token)) {
    throw new HubError(
      'HF_TOKEN holds a blank, a line break or a character outside ASCII: copy the token again.',
    );
  }
  return {
    endpoint: readEndpoint(env.HF_ENDPOINT),
    token: token === '' ? undefined : token,
    cacheDir: findCacheDir(env, homeDir),
    isOffline: /^(?:1|on|yes|true)$/i.test(env.HF_HUB_OFFLINE ?? ''),
  };
}

function readEndpoint(given: string | undefined): string {
  const text = given?.trim() || 'https://huggingface.co';
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
  if (url && isSafe && url.username === '' && url.password === '') {
    return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  }
  throw new HubError(
    'HF_ENDPOINT must be an https:// address without a password in it, such as https://huggingface.co; plain http:// is for this machine alone.',
  );
}

function findCacheDir(env: NodeJS.ProcessEnv, homeDir: string): string {
  const expand = (path: string): string => path.replace(/^~(?=$|[/\\])/, homeDir);
  if (env.HF_HUB_CACHE) return expand(env.HF_HUB_CACHE);
  if (env.HF_HOME) return join(expand(env.HF_HOME), 'hub');
  return join(expand(env.XDG_CACHE_HOME || join(homeDir, '.cache')), 'huggingface', 'hub');
}
