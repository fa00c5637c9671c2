import type { FilePlace, Json } from '../../domain/plan.js';
import { jsonTextOrMap } from '../values/api-values.js';
import { filePlace } from '../values/file-place.js';
import { message, oneMember } from '../values/message-part.js';
import { leaf, mapped, structured, type Part } from '../values/part.js';
import { text } from '../values/value-type.js';

export type ModelInfo =
  { readonly kind: 'hugging-face'; readonly uri: string; readonly kwargs: Json | undefined } | FilePlace;

const huggingFace: Part<ModelInfo> = mapped(
  message({ model_uri: leaf(text('owner/name')) }, { kwargs: leaf(jsonTextOrMap) }),
  ({ model_uri: uri, kwargs }) => ({ kind: 'hugging-face', uri, kwargs }),
);

const modelPath: Part<ModelInfo> = mapped(message({ path: leaf(text('./model.py')) }, {}), ({ path }) =>
  filePlace(path),
);

/**
 * `model_info` of the API, or of the SDK, where a map stands for a JSON text. Source: the published contract,
 * ModelInfoInput, 2.0-beta to 2.10.
 */
export const modelInfo = structured(
  mapped(oneMember({ hugging_face: huggingFace, model_path: modelPath }), ({ value }) => value),
  'a map with one of hugging_face, model_path',
  '{hugging_face: {model_uri: owner/name, kwargs: {tokenizer_uri: owner/name}}}',
);
