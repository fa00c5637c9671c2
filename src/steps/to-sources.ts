import type { DatasetSource, Json, ModelSource, Plan } from '../domain/plan.js';
import type { Origin, Sources } from '../domain/sources.js';
import { isWebAddress } from '../domain/web-file.js';
import { describeData, describeModel } from './describe-source.js';

/** What a plan is about, for people. */
export function toSources(plan: Pick<Plan, 'model' | 'reference' | 'evaluation'>): Sources {
  return {
    model: modelOrigin(plan.model),
    reference: dataOrigin(plan.reference),
    evaluation: dataOrigin(plan.evaluation),
  };
}

function modelOrigin(source: ModelSource): Origin | undefined {
  if (source.kind === 'none') return undefined;
  if (source.kind === 'hugging-face') {
    return { kind: 'hub', name: source.uri, revision: textOf(source.kwargs, 'revision') };
  }
  return { kind: kindOf(source), name: describeModel(source) };
}

function dataOrigin(source: DatasetSource): Origin | undefined {
  if (source.kind === 'none') return undefined;
  if (source.kind === 'hugging-face') {
    const { uri, split, loadingParams } = source;
    return {
      kind: 'hub',
      name: uri,
      revision: textOf(loadingParams, 'revision'),
      configuration: textOf(loadingParams, 'name'),
      split,
    };
  }
  return { kind: kindOf(source), name: describeData(source) };
}

function kindOf(source: Exclude<ModelSource | DatasetSource, { readonly kind: 'none' }>): Origin['kind'] {
  if (source.kind === 'workspace-file') return 'file';
  if (source.kind === 'data-loading') return source.loader.kind === 'workspace-file' ? 'file' : 'cluster';
  if (source.kind === 'endpoint') return 'address';
  return source.kind === 'data-file' && isWebAddress(source.path) ? 'address' : 'cluster';
}

function textOf(given: Json | undefined, key: string): string | undefined {
  if (typeof given !== 'object' || given === null || !(key in given)) return undefined;
  const value = (given as { readonly [name: string]: Json })[key];
  return typeof value === 'string' ? value : undefined;
}
