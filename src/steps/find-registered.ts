import { InputError } from '../domain/errors.js';
import type { Registered } from '../rime/answers/decode-registered.js';

/**
 * What is registered under an id or a name, when the project may use it. Throws InputError, naming `setting`, when
 * there is no such thing or it belongs to other projects only.
 */
export async function findRegistered(
  setting: string,
  idOrName: string,
  projectId: string | undefined,
  find: (idOrName: string) => Promise<Registered | undefined>,
): Promise<Registered> {
  const refuse = (message: string): InputError => new InputError([{ name: setting, message }]);
  const found = await find(idOrName);
  if (!found) {
    throw refuse(
      `the cluster knows nothing with the id or name "${idOrName}", or this key may not see it. Look up the id in the RIME web app, or give a uri instead.`,
    );
  }
  const { projectIds } = found;
  if (projectId !== undefined && projectIds.length > 0 && !projectIds.includes(projectId)) {
    throw refuse(
      `"${idOrName}" belongs to the project ${projectIds.join(', ')}, not to ${projectId}. Give that project, or register it in this one.`,
    );
  }
  return found;
}
