import { quoteWord } from '../../domain/words/quote-word.js';
import { HubError } from './hub-error.js';
import type { RepoFile } from './repo-file.js';

export interface ModelFiles {
  readonly onnx: RepoFile;
  /** What is beside it and needed with it: weights in files of their own, configuration, tokenizer. */
  readonly others: readonly RepoFile[];
}

const companions = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];
/** A quantised or half-precision export is another model to a gate, so none is taken unless it is asked for. */
const exported = ['onnx/model.onnx', 'model.onnx'];
const shown = 8;

/**
 * What of a model's repository is needed to run it. `asked`: an ONNX file by its path, or by its name in `onnx/`.
 * Throws HubError when there is none.
 */
export function chooseModelFiles(
  files: readonly RepoFile[],
  asked: string | undefined,
  id: string,
): ModelFiles {
  const at = new Map(files.map((file) => [file.path, file]));
  const candidates = asked === undefined ? exported : [asked, `onnx/${asked}`];
  const onnx = candidates.map((path) => at.get(path)).find((file) => file !== undefined);
  if (!onnx?.path.endsWith('.onnx')) throw noExport(files, asked, id);
  const weights = files.filter(({ path }) => isWeightsOf(onnx.path, path));
  const found = companions.flatMap((name) => at.get(name) ?? []);
  return { onnx, others: [...weights, ...found] };
}

/** Whether a file holds weights of a model of more than 2 GB: `model.onnx_data`, `model.onnx.data`, `model.onnx_data_1`. */
function isWeightsOf(onnxPath: string, path: string): boolean {
  return path.startsWith(onnxPath) && /^[._]data(?:_\d{1,3})?$/.test(path.slice(onnxPath.length));
}

function noExport(files: readonly RepoFile[], asked: string | undefined, id: string): HubError {
  const others = files.map(({ path }) => path).filter((path) => path.endsWith('.onnx'));
  const named = others.slice(0, shown).map(quoteWord).join(', ');
  const more = others.length > shown ? ` and ${others.length - shown} more` : '';
  if (asked !== undefined) {
    const has = others.length > 0 ? `it has ${named}${more}` : 'it has no ONNX file at all';
    return new HubError(`The model ${id} has no ONNX file ${quoteWord(asked)}: ${has}.`);
  }
  if (others.length > 0) {
    return new HubError(
      `The model ${id} has no onnx/model.onnx: it has ${named}${more}. Name the one to test in the model's kwargs, such as {"file": ${JSON.stringify(others[0])}}.`,
    );
  }
  return new HubError(
    `The model ${id} has no ONNX export, which the embedded engine runs: make one with "optimum-cli export onnx --model ${id} ./model" and give ./model, or set cluster-url.`,
  );
}
