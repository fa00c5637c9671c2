import type { ImageChoice } from '../../domain/plan.js';
import type { Chooser } from './chooser.js';

/** `undefined` leaves the image to the platform. */
export function chooseImage(
  { given, nameOf, refuse }: Chooser,
  problem: (name: string, message: string) => void,
): ImageChoice | undefined {
  const name = given['managed-image'];
  const pipRequirements = given['pip-requirements'] ?? [];
  const image = given['run-config']?.run_time_info?.custom_image;
  const own = image?.member === 'custom_image' ? image.value : undefined;
  if (own && name !== undefined) {
    problem(
      'run.config.run_time_info.custom_image',
      `contradicts ${nameOf('managed-image')}: give one of the two.`,
    );
  }
  if (name === undefined && pipRequirements.length > 0) {
    refuse('pip-requirements', 'belongs to a managed image: set managed-image, too.');
  }
  if (own) return { kind: 'own', name: own.name, pullSecret: own.pull_secret };
  return name === undefined ? undefined : { kind: 'managed', name, pipRequirements };
}
