import { at, param, textAt, toAnswerForm, type Call } from './call.js';
import { newJob, showJob } from './jobs.js';
import { answerItems, readPage } from './pages.js';
import { ok, Refusal, type Reply, type Wire } from './reply.js';
import { lastRead, readNext, type Cluster, type StoredImage } from './state.js';

/** Source: the contract, ManagedImage.name. */
const namePattern = /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/;

export function getImage(call: Call, cluster: Cluster): Reply {
  refuseInCloud(cluster);
  const image = findImage(param(call, 'name'), cluster);
  readNext(image);
  return ok({ image: showImage(image, cluster) }, true);
}

/** Makes the image and the job that builds it. */
export function createImage(call: Call, cluster: Cluster): Reply {
  refuseInCloud(cluster);
  const { state, settings } = cluster;
  const name = textAt(call.body, 'name');
  if (!namePattern.test(name)) throw new Refusal('invalid', `invalid managed image name '${name}'`);
  if (state.images.some((image) => image.name === name)) {
    throw new Refusal('taken', `managed image with name ${name} already exists`);
  }
  const building = Array.from({ length: settings.imageBuildPolls }, () => 'BUILDING_FIRST_TIME');
  const image: StoredImage = {
    name,
    pipRequirements: toAnswerForm(at(call.body, 'pip_requirements') ?? []),
    pythonVersion: textAt(call.body, 'python_version') || '3.9',
    statuses: [...building, settings.imageBuildEnds],
    reads: 0,
  };
  state.images.push(image);
  const job = newJob(cluster, '', { kind: 'image', image });
  const shown = { ...showImage(image, cluster), status: 'STATUS_BUILDING_FIRST_TIME' };
  return ok({ image: shown, job: showJob(job, cluster, false) }, true);
}

export function listImages(call: Call, cluster: Cluster): Reply {
  refuseInCloud(cluster);
  const images = cluster.state.images.map((image) => showImage(image, cluster));
  return answerItems(call, readPage(call, cluster), 'images', images);
}

/** Throws Refusal when there is none. */
export function findImage(name: string, { state }: Cluster): StoredImage {
  const image = state.images.find((one) => one.name === name);
  if (!image) throw new Refusal('not-found', `managed image ${name} not found`);
  return image;
}

function refuseInCloud({ settings }: Cluster): void {
  if (settings.cloud) throw new Refusal('unimplemented', 'managed images are not available in the cloud');
}

function showImage(image: StoredImage, { settings }: Cluster): Wire {
  const { name, pipRequirements, pythonVersion } = image;
  const status = lastRead(image);
  return {
    name,
    baseImage: {
      name: `rime-testing-engine:${settings.version}`,
      referenceType: 'REFERENCE_TYPE_RIME_DOCKERHUB',
    },
    roleType: 'ROLE_TYPE_USER_DEFINED',
    childImages: [],
    rimeTag: settings.version,
    repoUri: `registry.example.com/rime-managed-images/${name}`,
    status: `STATUS_${status}`,
    packageRequirements: [],
    pipRequirements,
    pipLibraries: status === 'READY' ? [{ name: 'transformers', version: '4.36.2' }] : [],
    pythonVersion,
  };
}
