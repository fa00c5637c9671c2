/** Where a model or data came from, in the words of whoever asked for the run. */
export interface Origin {
  /**
   * `file`: of the workspace; `hub`: of Hugging Face; `address`: of the web; `cluster`: known to the cluster alone;
   * `predictions`: of a model, its stored answers.
   */
  readonly kind: 'file' | 'hub' | 'address' | 'cluster' | 'predictions';
  /** A path as written, `owner/name`, an address without its query, a table, or an id. */
  readonly name: string;
  /** Of what comes from the Hub, as far as they were given. */
  readonly revision?: string | undefined;
  readonly configuration?: string | undefined;
  readonly split?: string | undefined;
}

/** What a run is about. */
export interface Sources {
  /** `undefined` in a run on the data alone. */
  readonly model: Origin | undefined;
  /** Both `undefined` in a run on metrics alone. */
  readonly reference: Origin | undefined;
  readonly evaluation: Origin | undefined;
}

/** Such as `./test.csv`, or `owner/name (split test)`. */
export function tellOrigin({ name, revision, configuration, split }: Omit<Origin, 'kind'>): string {
  const parts = [
    ...(configuration === undefined ? [] : [`configuration ${configuration}`]),
    ...(split === undefined ? [] : [`split ${split}`]),
    ...(revision === undefined ? [] : [`revision ${revision}`]),
  ];
  return parts.length === 0 ? name : `${name} (${parts.join(', ')})`;
}

/** Such as `./model.onnx on ./test.csv, beside the reference data ./valid.csv`; `''` where there is neither model nor data. */
export function tellSources({ model, reference, evaluation }: Sources): string {
  if (!evaluation) return '';
  const on = model ? `${tellOrigin(model)} on ${tellOrigin(evaluation)}` : tellOrigin(evaluation);
  return reference ? `${on}, beside the reference data ${tellOrigin(reference)}` : on;
}
