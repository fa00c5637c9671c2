import { ModelError } from '../models/model.js';
import { chooseModelFiles } from './choose-model-files.js';
import type { Hub } from './hub.js';
import { HubError } from './hub-error.js';
import { toRepository } from './repository.js';
import { renamedNote } from './renamed-note.js';

/** A model of the Hub, as it is asked for. */
export interface HubModel {
  /** `owner/name`. */
  readonly id: string;
  /** Branch, tag or commit; `main` when not given. */
  readonly revision: string | undefined;
  /** The ONNX file to run, by path or by its name in `onnx/`; `onnx/model.onnx`, else `model.onnx` when not given. */
  readonly file: string | undefined;
}

/** A model in the cache. */
export interface FetchedModel {
  /** Absolute; holds `config.json` and the tokenizer's files, as far as the repository has them. */
  readonly folder: string;
  /** Absolute path of the ONNX file, in `folder` or below it; its weights are beside it. */
  readonly onnxPath: string;
  /** What the reader of a verdict should know of it, the pinned commit first. */
  readonly notes: readonly string[];
}

/** Has a model in the cache: its ONNX file, configuration and tokenizer, and no more. Throws ModelError. */
export async function fetchModel({ id, revision, file }: HubModel, hub: Hub): Promise<FetchedModel> {
  try {
    const repository = toRepository('model', id);
    const { commit, newId } = await hub.pin(repository, revision ?? 'main');
    const { files } = await hub.list(repository, commit, '', true);
    const { onnx, others } = chooseModelFiles(files, file, id);
    const [onnxPath = ''] = await hub.fetch(repository, commit, [onnx, ...others]);
    return {
      folder: onnxPath.slice(0, -onnx.path.length - 1),
      onnxPath,
      notes: [`The model is ${id}@${commit} of Hugging Face, file ${onnx.path}.`, ...renamedNote(id, newId)],
    };
  } catch (error) {
    throw error instanceof HubError ? new ModelError(error.message, { cause: error }) : error;
  }
}
