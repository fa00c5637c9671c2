import type { Handlers } from '../server/listen.js';
import { notFound, unimplemented } from '../server/rest-error.js';

/** Models run right here, in the runner's own Python or in the bundled runtime: there are no images. */
export function imageHandlers(): Pick<Handlers, 'getImage' | 'createImage'> {
  return {
    getImage: ({ params }) => {
      throw notFound(`managed image ${params['name'] ?? ''}`);
    },
    createImage: () => {
      throw unimplemented(
        'the embedded engine has no managed images: install what the model needs on the runner, and leave the image out',
      );
    },
  };
}
