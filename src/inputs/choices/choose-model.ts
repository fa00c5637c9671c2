import { dirname } from 'node:path';

import { assertNever } from '../../domain/assert-never.js';
import { type Endpoint, parseEndpointUrl, toEndpoint } from '../../domain/endpoint.js';
import type { DataParams, ModelSource } from '../../domain/plan.js';
import { chooseOwnMetrics } from './choose-own-metrics.js';
import { cloudNeedsCluster, liesIn, noIds, type Chooser } from './chooser.js';
import type { ModelInfo } from '../structured/model-info.js';
import type { SettingName } from '../settings.js';
import type { ModelUri } from '../values/source-uri.js';

/** `undefined` after a refusal. */
export function chooseModel(chooser: Chooser, dataParams: DataParams): ModelSource | undefined {
  const { given, isEmbedded, nameOf, refuse } = chooser;
  const { 'model-uri': uri, 'model-id': id, 'model-info': info } = given;
  if (uri && id !== undefined) return refuse('model-uri', `contradicts ${nameOf('model-id')}: ${oneOfThem}`);
  if (info && id !== undefined)
    return refuse('model-info', `contradicts ${nameOf('model-id')}: ${oneOfThem}`);
  if (info && uri) return refuse('model-info', `contradicts ${nameOf('model-uri')}: ${oneOfThem}`);
  const beside = (['model-uri', 'model-id', 'model-info'] as const).find((name) => given[name] !== undefined);
  if (given['model-endpoint'] && beside) {
    return refuse('model-endpoint', `contradicts ${nameOf(beside)}: ${oneOfThem}`);
  }
  const source = chooseSource(chooser, dataParams);
  if (
    source?.kind !== 'workspace-file' &&
    given['model-directory'] !== undefined &&
    !(isEmbedded && source)
  ) {
    return refuse(
      'model-directory',
      'goes with a model file of the workspace, such as model-uri: ./model/model.py.',
    );
  }
  return source;
}

const oneOfThem = 'give one of the two.';

function chooseSource(chooser: Chooser, dataParams: DataParams): ModelSource | undefined {
  const { given, isEmbedded, refuse, isUnreadable } = chooser;
  const { 'model-uri': uri, 'model-id': id, 'model-info': info, 'model-endpoint': endpoint } = given;
  if (id !== undefined) return isEmbedded ? refuse('model-id', noIds) : { kind: 'registered', id };
  if (info) return restrict('model-info', info, chooser);
  if (uri) return fromUri(uri, chooser);
  if (endpoint) return service('model-endpoint', endpoint, chooser);
  if (isUnreadable('model-uri', 'model-id', 'model-info', 'model-endpoint', 'run-config')) return undefined;
  // Whoever measured it elsewhere may have no model here.
  if (chooseOwnMetrics(chooser)) return { kind: 'none' };
  // Predictions need a model to belong to; one without a source is registered for them.
  if (given.predictions || dataParams['pred_col'] !== undefined) return { kind: 'none' };
  return refuse('model-uri', 'is missing: say which model to test, such as ./model.onnx or owner/name.');
}

function fromUri(uri: ModelUri, chooser: Chooser): ModelSource | undefined {
  switch (uri.kind) {
    case 'none':
      return { kind: 'none' };
    case 'hugging-face': {
      const kwargs = uri.revision === undefined ? undefined : { revision: uri.revision };
      return restrict('model-uri', { kind: 'hugging-face', uri: uri.uri, kwargs }, chooser);
    }
    case 'file':
      return restrict('model-uri', { kind: 'workspace-file', path: uri.path }, chooser);
    case 'endpoint':
      return service('model-uri', uri.endpoint, chooser);
    case 'cloud': {
      // Whatever a cluster would load it with, the embedded engine asks what is no file.
      const address = chooser.isEmbedded ? parseEndpointUrl(uri.path) : undefined;
      return address && !/\.[a-z]\w*$/i.test(address.pathname)
        ? { kind: 'endpoint', endpoint: toEndpoint(address) }
        : restrict('model-uri', { kind: 'data-file', path: uri.path }, chooser);
    }
    case 'databricks':
      return chooser.refuse('model-uri', 'a Databricks table is a dataset, not a model.');
    default:
      return assertNever(uri);
  }
}

function service(
  name: SettingName,
  endpoint: Endpoint,
  { isEmbedded, refuse }: Chooser,
): ModelSource | undefined {
  if (isEmbedded) return { kind: 'endpoint', endpoint };
  return refuse(
    name,
    'is for the embedded engine: a cluster asks no service. Leave cluster-url out, or give the cluster a Python file whose predict_df asks the service.',
  );
}

/** To what a cluster, or the embedded engine, can run. */
function restrict(name: SettingName, source: ModelInfo, chooser: Chooser): ModelSource | undefined {
  const { isEmbedded, refuse } = chooser;
  switch (source.kind) {
    case 'hugging-face':
      return source;
    case 'workspace-file':
      return isEmbedded ? localFile(name, source.path, chooser) : uploadedFile(name, source.path, chooser);
    case 'data-file':
      if (isEmbedded) {
        return refuse(
          name,
          source.path.includes('://')
            ? cloudNeedsCluster(source.path)
            : `"${source.path}" is a path of a cluster. For a file of the workspace write ./${source.path}, or set cluster-url.`,
        );
      }
      if (/\.onnx$/i.test(source.path)) return refuse(name, pythonOnly(source.path));
      return { kind: 'model-path', path: source.path };
    default:
      return assertNever(source);
  }
}

function localFile(name: SettingName, path: string, chooser: Chooser): ModelSource | undefined {
  // A name without an ending may be a folder's; whether it is, the engine looks.
  if (/\.[A-Za-z]\w*$/.test(path) && !/\.(?:onnx|py)$/.test(path)) {
    return chooser.refuse(
      name,
      `"${path}" is not a file the embedded engine can read; allowed are .onnx or .py, or a folder with an .onnx and its tokenizer.json.`,
    );
  }
  // Read in place, where the rest of its folder is as well.
  const directory = chooser.given['model-directory'];
  return directory === undefined || holds(directory, path, chooser)
    ? { kind: 'workspace-file', path, directory: undefined }
    : undefined;
}

function uploadedFile(name: SettingName, path: string, chooser: Chooser): ModelSource | undefined {
  const { given, refuse, workspace } = chooser;
  if (/\.onnx$/i.test(path)) return refuse(name, pythonOnly(path));
  if (!/\.py$/.test(path)) {
    return refuse(
      name,
      `"${path}" is not a file a cluster can run; allowed is .py, such as ./model/model.py.`,
    );
  }
  const directory = given['model-directory'];
  if (directory !== undefined) {
    return holds(directory, path, chooser) ? { kind: 'workspace-file', path, directory } : undefined;
  }
  // Never the whole workspace, nor a folder outside of it, unless that is asked for.
  const own = dirname(path);
  return { kind: 'workspace-file', path, directory: liesIn(workspace, '.', own) ? own : undefined };
}

function holds(directory: string, path: string, { refuse, workspace }: Chooser): boolean {
  if (liesIn(workspace, directory, path)) return true;
  refuse(
    'model-directory',
    `"${directory}" does not hold the model file "${path}": name a folder that the file lies in.`,
  );
  return false;
}

function pythonOnly(path: string): string {
  return `"${path}" is an ONNX model, and a RIME cluster runs Python files only. Put a .py file beside it whose predict_df or predict_dict loads it with onnxruntime, and give that (both are uploaded); or leave cluster-url out to run it here.`;
}
