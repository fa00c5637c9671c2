import { fetchModel } from '../hub/fetch-model.js';
import { fetchTokenizer } from '../hub/fetch-tokenizer.js';
import { type Remotes, fetchData, notesOf, withFetched } from '../jobs/fetch-sources.js';
import type { InspectionSpec, Notes } from './inspection.js';

/** What can be had is on this machine then; what can't stays in `fromHub` or `web`, and is told. */
export async function fetchEach(
  spec: InspectionSpec,
  remotes: Remotes,
  notes: Notes,
): Promise<InspectionSpec> {
  const { hub } = remotes;
  const { model, tokenizer } = spec.fromHub ?? {};
  const fetched = {
    model: model && (await notes.attempt('model-uri', () => fetchModel(model, hub))),
    tokenizer: tokenizer && (await notes.attempt('model-info', () => fetchTokenizer(tokenizer, hub))),
    reference: await notes.attempt('reference-uri', () => fetchData('reference', spec, remotes)),
    evaluation: await notes.attempt('evaluation-uri', () => fetchData('evaluation', spec, remotes)),
  };
  notes.facts.push(...notesOf(fetched));
  return withFetched(spec, fetched);
}
