import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Links under which the log of one job can be read without the API key, as from a storage with pre-signed links. What
 * they carry opens that job's log and nothing else, and ends with the engine.
 */
export interface LogLinks {
  /** `origin`: such as `http://127.0.0.1:8080`. */
  urlOf(jobId: string, origin: string): string;
  /** The job whose log this is a link to; `undefined` for any other path, and for a link that is not one of ours. */
  jobOf(url: URL): string | undefined;
}

const folder = '/job-logs/';

export function createLogLinks(): LogLinks {
  const secret = randomBytes(32);
  const tokenOf = (jobId: string): string => createHmac('sha256', secret).update(jobId).digest('base64url');
  return {
    urlOf: (jobId, origin) => `${origin}${folder}${jobId}?token=${tokenOf(jobId)}`,
    jobOf: ({ pathname, searchParams }) => {
      if (!pathname.startsWith(folder)) return undefined;
      const jobId = pathname.slice(folder.length);
      const [given, right] = [searchParams.get('token') ?? '', tokenOf(jobId)].map((text) =>
        Buffer.from(text),
      );
      const isRight = given && right && given.length === right.length && timingSafeEqual(given, right);
      return isRight ? jobId : undefined;
    },
  };
}
