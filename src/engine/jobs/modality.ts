import type { Modality } from '../contract/stress-test.js';

/** Data with text inputs get the text tests, all others the tabular ones. */
export function modalityOf(textFeatures: readonly string[]): Modality {
  return textFeatures.length > 0 ? 'text' : 'tabular';
}
