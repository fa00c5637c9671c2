import type { Json } from '../../../domain/plan.js';
import { isList } from '../../contract/kind.js';
import type { AnyShape } from '../../contract/parameter.js';
import { parameterMeanings } from './parameter-meanings.js';
import type { WrittenPage } from './written-page.js';

/** A parameter as a page tells it; of a group each of its own. */
export interface ExplainedParameter {
  /** Such as `params.psi_thresholds`. */
  readonly path: string;
  readonly preset: Json;
  /** What it may be. */
  readonly allowed: string;
  readonly meaning: string;
}

/** Throws TypeError for one of which neither the page nor the common list says what it means. */
export function explainParameters(
  page: Pick<WrittenPage, 'testType' | 'meanings'>,
  shape: AnyShape,
  prefix = '',
): readonly ExplainedParameter[] {
  return Object.entries(shape).flatMap(([name, { preset, allowed, within }]) => {
    const path = `${prefix}${name}`;
    if (within) return explainParameters(page, within, `${path}.`);
    const meaning = page.meanings?.[path] ?? parameterMeanings[path];
    if (meaning === undefined) throw new TypeError(`${page.testType}: ${path} has no meaning`);
    return [{ path, preset, allowed, meaning }];
  });
}

/** Its thresholds as sentences, from their defaults. */
export function thresholdSentences(parameters: readonly ExplainedParameter[]): readonly string[] {
  return parameters
    .filter(({ path }) => path.endsWith('thresholds'))
    .map(({ path, preset, meaning }) => `\`${path}\`: ${meaning}. ${presetWords(preset)}.`);
}

function presetWords(preset: Json): string {
  if (!isList(preset)) return 'Not set by default';
  const [warning, alert] = preset;
  return `A warning beyond ${JSON.stringify(warning)}, an alert beyond ${JSON.stringify(alert)}`;
}
