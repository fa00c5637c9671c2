import { DataError } from '../data/data-error.js';
import type { JsonPart } from '../data/json-part.js';

/** What may be said of a model beside where it is: `kwargs` of the API's `model_info.hugging_face`. */
export interface ModelKwargs {
  /** Of a repository of the Hub: a branch, tag or commit. */
  readonly revision?: string | undefined;
  /** Which ONNX file of the folder or repository is the model, by path or by its name in `onnx/`. */
  readonly file?: string | undefined;
  /** What the model's classes are called, in the order of its probabilities, in place of its own names. */
  readonly classMap?: readonly string[] | undefined;
  /** Whether its classes are those of the data by index, whatever it calls them. */
  readonly ignoreClassNames?: boolean;
  /** Where its tokenizer is, when that is another place: a folder of the workspace, or a repository of the Hub. */
  readonly tokenizer?: string | undefined;
}

const known = ['revision', 'file', 'tokenizer_uri', 'class_map', 'ignore_class_names'];

/**
 * Reads `kwargs`; places are as written. Throws DataError for one that the engine does not know, since it would change
 * what is tested.
 */
export function readModelKwargs(part: JsonPart): ModelKwargs {
  if (part.isMissing) return {};
  for (const [name] of part.entries()) {
    if (!known.includes(name)) {
      throw new DataError(`${part.place} has no "${name}"; the embedded engine reads ${known.join(', ')}.`);
    }
  }
  const text = (name: string): string | undefined => part.member(name).optional((one) => one.text());
  return {
    revision: text('revision'),
    file: text('file'),
    classMap: part.member('class_map').optional(readClassMap),
    ignoreClassNames: part.member('ignore_class_names').flag(false),
    tokenizer: text('tokenizer_uri'),
  };
}

/** `{"0": "no", "1": "yes"}`: names by index, each once; also `id2label` of config.json. Throws DataError for another. */
export function readClassMap(part: JsonPart): readonly string[] {
  const names = new Map(part.entries().map(([index, name]) => [index, name.text()]));
  const list = Array.from(names, (_, index) => names.get(String(index)));
  if (list.length === 0 || list.length > 10_000 || list.includes(undefined)) {
    throw part.unfit('a name for each class from "0" on');
  }
  return list.filter((name) => name !== undefined);
}
