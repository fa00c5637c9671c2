import type { FuzzTarget } from './target.js';
import { cluster } from './targets/cluster.js';
import { config } from './targets/config.js';
import { csv } from './targets/csv.js';
import { json } from './targets/json.js';
import { onnx, onnxFile } from './targets/onnx.js';
import { parquet } from './targets/parquet.js';
import { predictions, scores } from './targets/predictions.js';
import { results } from './targets/results.js';
import { tokenizer } from './targets/tokenizer.js';

/** All readers of what strangers may write. `folder`: where those that read files put them. */
export function fuzzTargets(folder: string): readonly FuzzTarget[] {
  const makers = [
    onnxFile,
    onnx,
    csv,
    json,
    parquet,
    tokenizer,
    config,
    results,
    predictions,
    scores,
    cluster,
  ];
  return makers.map((make) => make(folder));
}
