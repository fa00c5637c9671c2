import { JsonPart } from '../json-part.js';
import { DataError } from '../data-error.js';

const mostClasses = 10_000;

/**
 * What Hugging Face's `datasets` wrote into the file of the classes of a column: a ClassLabel with its names. `undefined`
 * when there is none that can be used. `remarks`: those of the footer.
 */
export function readClassLabel(
  remarks: ReadonlyMap<string, string>,
  column: string | undefined,
): readonly string[] | undefined {
  const remark = remarks.get('huggingface');
  if (remark === undefined || column === undefined) return undefined;
  try {
    const features = JsonPart.parse(remark, 'huggingface').member('info').member('features');
    const feature = features.member(column);
    if (feature.isMissing || feature.member('_type').text() !== 'ClassLabel') return undefined;
    const names = feature
      .member('names')
      .list()
      .map((name) => name.text());
    const areUsable =
      names.length >= 2 && names.length <= mostClasses && new Set(names).size === names.length;
    return areUsable ? names : undefined;
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}
