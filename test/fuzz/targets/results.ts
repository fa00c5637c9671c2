import { GateError } from '../../../src/domain/errors.js';
import { reportsFor } from '../../../src/reports/report-files.js';
import { readResultsJson } from '../../../src/reports/results-file/read-results-json.js';
import { renderResultsJson } from '../../../src/reports/results-file/results-json.js';
import { resultTable } from '../../../src/reports/terminal/result-table.js';
import { makeComparedOutcome } from '../../support/make-compared-outcome.js';
import { damageJson, mutateJson } from '../mutations/mutate-json.js';
import { mutateBytes } from '../mutations/mutate-bytes.js';
import { pick } from '../mutations/pick.js';
import { type FuzzTarget, readOrRefuse } from '../target.js';
import { gateBeside, gatedRuns } from './baseline-gate.js';

/** A results.json, whose baseline it is, and whether it is damaged: cut, or with one value that can't be right. */
interface Input {
  readonly run: string;
  readonly isDamaged: boolean;
  readonly text: string;
}

const look = { paint: (_: unknown, text: string) => text, width: 80 };
const names = Object.keys(gatedRuns);
const texts = Object.fromEntries(
  Object.entries(gatedRuns).map(([name, { baseline }]) => [name, renderResultsJson(baseline)]),
);
const compared = renderResultsJson(makeComparedOutcome());

/** A results.json: as a baseline, and to make reports of. A damaged one makes no run pass that fails beside the whole one. */
export function results(folder: string): FuzzTarget {
  return {
    name: 'results',
    ending: '.json',
    mutate: (random) => {
      const run = pick(random, names);
      const good = random.next() < 0.2 ? compared : (texts[run] ?? '');
      const choice = random.next();
      const input = (isDamaged: boolean, text: string): Uint8Array =>
        Buffer.from(JSON.stringify({ run, isDamaged: isDamaged && good !== compared, text } satisfies Input));
      if (choice < 0.05) return input(true, good.slice(0, random.below(good.length)));
      if (choice < 0.5) return input(true, damageJson(JSON.parse(good), random));
      if (choice < 0.85) return input(false, mutateJson(JSON.parse(good), random));
      return input(false, Buffer.from(mutateBytes(Buffer.from(good), random)).toString());
    },
    check: async (input) => {
      const { run, isDamaged, text } = JSON.parse(Buffer.from(input).toString()) as Input;
      const gated = gatedRuns[run];
      if (!gated) throw new RangeError(`There is no run ${run}.`);
      const fate = await readOrRefuse(() => {
        const outcome = readResultsJson(text);
        for (const { render } of reportsFor(outcome)) Array.from(render(outcome));
        resultTable(outcome, look);
      }, GateError);
      const { bytes } = gated.baseline.predictions ?? {};
      const mayPass = !isDamaged || run === 'nothing worse' || (bytes !== undefined && !namesRows(text));
      await readOrRefuse(async () => {
        const verdict = await gateBeside(
          folder,
          { 'results.json': text, ...(bytes && { 'predictions.parquet': bytes }) },
          gated,
        );
        if (!mayPass && verdict.kind === 'passed') {
          throw new Error(
            `The verdict got greener: ${run}, and it passed. ${verdict.reason}. ${verdict.notes.join(' ')}`,
          );
        }
      }, GateError);
      return fate;
    },
  };
}

/** One that names no file of rows is that of a run which kept none, and as good. */
function namesRows(text: string): boolean {
  try {
    return (JSON.parse(text) as { readonly predictions?: unknown }).predictions != undefined;
  } catch {
    return true;
  }
}
