import type { Job } from '../../wire/answers.js';
import type { ImageRecord, Requirement } from '../jobs/records.js';
import { engineVersion } from './engine-version.js';

/** Said wherever an image is asked for. */
export const imageNote =
  'Managed images have no effect on the embedded engine: models run in the Python of this machine, which must have what they need.';

export function encodeImage({
  name,
  pipRequirements,
  packageRequirements,
  pythonVersion,
}: ImageRecord): object {
  return {
    name: name ?? '',
    roleType: 'ROLE_TYPE_USER_DEFINED',
    childImages: [],
    rimeTag: engineVersion,
    status: 'STATUS_READY',
    packageRequirements: packageRequirements.map(encodeRequirement),
    pipRequirements: pipRequirements.map(encodeRequirement),
    pipLibraries: [], // What is installed here nobody has looked at.
    pythonVersion,
  };
}

const encodeRequirement = ({ name, versionSpecifier }: Requirement): object => ({ name, versionSpecifier });

/** The job that has built an image, at once, since there was nothing to build. */
export function encodeImageJob({ id, createdAtMs }: ImageRecord, logUrl: string): Job {
  const time = new Date(createdAtMs).toISOString();
  return {
    jobId: id,
    jobType: 'JOB_TYPE_IMAGE_BUILDER',
    status: 'JOB_STATUS_SUCCEEDED',
    creationTime: time,
    startTime: time,
    completionTime: time,
    runningTimeSecs: 0,
    jobData: null,
    cancellationRequested: false,
    archivedJobLogs: { url: { url: logUrl }, expirationTime: null },
    errorMsg: '',
    terminationReason: 'TERMINATION_REASON_UNSPECIFIED',
  };
}
