import { isJudged, type Outcome } from '../../domain/outcome.js';
import { version } from '../../domain/version.js';
import { measuredShare } from '../facts/measured-share.js';
import { paragraph, section } from './card-markdown.js';
import { foundBlocks } from './found-blocks.js';
import { frontMatter, modelName } from './front-matter.js';
import { limitBlocks } from './limit-blocks.js';
import { metricBlocks } from './metric-blocks.js';
import { subsetBlocks } from './subset-blocks.js';
import { testedBlocks } from './tested-blocks.js';

/**
 * A judged run as a model card of the Hugging Face Hub: its metadata, then what was measured on which data, how it
 * came out, and what it can't tell. It knows nothing of the model's training, use and licence.
 */
export function renderModelCard(outcome: Outcome): string {
  const parts = [
    frontMatter(outcome).trimEnd(),
    `# ${paragraph(modelName(outcome))}`,
    paragraph(introduction(outcome)),
    section('What was measured', ...testedBlocks(outcome)),
    section('Metrics', ...metricBlocks(outcome)),
    section('Subsets', ...subsetBlocks(outcome)),
    section('Limits', ...limitBlocks(outcome)),
    section('What the gate found', ...foundBlocks(outcome)),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function introduction({ verdict, startedAt }: Outcome): string {
  const share = isJudged(verdict) ? measuredShare(verdict) : '';
  const day = startedAt.slice(0, 10);
  const told = share === '' ? verdict.kind : `${verdict.kind} (${share})`;
  return (
    `RIME Model Gate ${version} tested this model on ${day}: ${told}. ${verdict.reason.replace(/\.?$/, '.')} ` +
    'This card tells what was measured; use, training and licence are for the authors of the model to add.'
  );
}
