import type { PipRequirement } from '../../domain/plan.js';
import type * as wire from '../../wire/requests.js';
import type { Api } from '../calls/api.js';
import { decodeImageState, type ImageState } from '../answers/decode.js';
import { findOrUndefined } from '../calls/find-or-undefined.js';
import { showForeign } from '../../domain/words/show-foreign.js';

export interface Image {
  readonly state: ImageState;
  /** The cluster's own word of the state, for messages. */
  readonly stateWord: string;
}

export interface Images {
  /** `undefined` when there is no image of that name. */
  find(name: string): Promise<Image | undefined>;
  /** Starts to build it. Throws RimeError `conflict` when the name is taken, on the whole cluster. */
  create(
    name: string,
    requirements: readonly PipRequirement[],
  ): Promise<{ readonly buildJobId: string | undefined }>;
}

export function images(api: Api): Images {
  return {
    find: (name) =>
      findOrUndefined(async () => {
        const task = `look up the managed image ${name}`;
        const word = (await api.call('getImage', { task, params: { name } })).object('image').text('status');
        return { state: decodeImageState(word), stateWord: showForeign(word ?? 'no state', 60) };
      }),
    create: async (name, requirements) => {
      const body: wire.CreateImageInput = {
        name,
        pip_requirements: requirements.map(({ name: library, versionSpecifier }) => ({
          name: library,
          ...(versionSpecifier !== undefined && { version_specifier: versionSpecifier }),
        })),
      };
      const answer = await api.call('createImage', { task: `create the managed image ${name}`, body });
      return { buildJobId: answer.object('job').text('jobId') };
    },
  };
}
