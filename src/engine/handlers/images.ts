import { randomUUID } from 'node:crypto';
import { encodeImage, encodeImageJob, imageNote } from '../encode/encode-image.js';
import type { ImageRecord, Requirement } from '../jobs/records.js';
import type { Fields } from '../server/fields.js';
import type { Handler, Handlers } from '../server/listen.js';
import { cutPage, readPage } from '../server/paginate.js';
import { Query } from '../server/query.js';
import { invalid, nameTaken, notFound } from '../server/rest-error.js';
import type { EngineParts } from './engine-parts.js';

const namePattern = /^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/;

/**
 * Models run right here, so an image has no effect. Clients that make one first, as the published walk-through does, get
 * one that is ready, and are told.
 */
export function imageHandlers({
  store,
  logLinks,
  tell,
  now,
}: EngineParts): Pick<
  Handlers,
  'getImage' | 'createImage' | 'listImages' | 'listImagesFiltered' | 'deleteImage'
> {
  const find = (name: string): ImageRecord | undefined =>
    store.images.list().find((image) => image.name === name);
  const existing = (name = ''): ImageRecord => {
    const found = find(name);
    if (!found) throw notFound(`managed image ${name}`);
    return found;
  };
  const list = (query: Query): object => {
    const named = store.images.list().filter(({ name }) => name !== undefined);
    const { items, nextPageToken } = cutPage(named, readPage(query, 'images'));
    return { images: items.map(encodeImage), nextPageToken };
  };
  const createImage: Handler = ({ body, origin }) => {
    const name = body.text('name');
    if (name !== undefined && !namePattern.test(name))
      throw invalid('name must be lower-case words and digits, with _ or - between them');
    if (name !== undefined && find(name)) throw nameTaken('managed image', name);
    const image = store.images.add({
      id: randomUUID(),
      createdAtMs: now(),
      name,
      pipRequirements: readRequirements(body, 'pip_requirements'),
      packageRequirements: readRequirements(body, 'package_requirements'),
      pythonVersion: body.text('python_version') ?? '',
    });
    tell(imageNote);
    return { image: encodeImage(image), job: encodeImageJob(image, logLinks.urlOf(image.id, origin)) };
  };
  return {
    createImage,
    getImage: ({ params }) => ({ image: encodeImage(existing(params['name'])) }),
    listImages: ({ query }) => list(query),
    listImagesFiltered: ({ body }) => {
      if (body.messages('pip_libraries').length > 0)
        throw invalid(
          'pip_libraries: the embedded engine knows of no libraries in images, which have no effect. Leave it out',
        );
      const [token, size] = [body.text('page_token'), body.int64('page_size')];
      return list(
        new Query(
          new URLSearchParams({
            ...(token !== undefined && { pageToken: token }),
            ...(size !== undefined && { pageSize: size }),
          }),
        ),
      );
    },
    deleteImage: ({ params }) => {
      store.images.remove(existing(params['name']));
      return {};
    },
  };
}

function readRequirements(body: Fields, name: string): readonly Requirement[] {
  return body.messages(name).map((item) => ({
    name: item.requiredText('name'),
    versionSpecifier: item.text('version_specifier') ?? '',
  }));
}
