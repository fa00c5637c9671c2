import { severityOf } from '../../domain/judge/severity-of.js';
import type { Outcome } from '../../domain/outcome.js';
import { standings } from '../facts/case-standing.js';
import { judgedCase } from './case-shape.js';
import { ContentHash } from './content-hash.js';
import { headShape, schemaVersion } from './results-shape.js';
import { toJsonText, withoutCommands } from './to-json-text.js';

/** The run for machines: `results.json`. The same results give the same bytes but for ids, times and durations. */
export function renderResultsJson(outcome: Outcome): string {
  return [...resultsJsonPieces(outcome)].join('');
}

/** How many cases are written at once: few enough that their text is no large object, which lies until the next full collection. */
const casesPerPiece = 100;

/** The file in pieces, a case on each line, so that a huge run is never in memory as one text. */
export function* resultsJsonPieces(outcome: Outcome): Generator<string> {
  const { asked, ids, results, predictions, scores, tested, examples, verdict, startedAt, durationMs } =
    outcome;
  const cases = results?.cases ?? [];
  const head = headShape(cases).write({
    schemaVersion,
    verdict,
    run: { name: asked?.run.name, target: asked?.target, seed: asked?.run.seed, startedAt, durationMs },
    rules: asked?.rules ?? [],
    gate: asked?.gate,
    report: asked && { ...asked.report, ruleLines: asked.report.ruleLines },
    ids,
    predictions,
    scores,
    tested,
    examples,
    detectable: results?.detectable ?? [],
    testRun: results?.testRun,
  });
  const hash = new ContentHash(JSON.stringify(head));
  yield `${toJsonText(head, 1).slice(0, -2)},\n "cases": [`;
  const standingOf = standings(outcome);
  for (let start = 0; start < cases.length; start += casesPerPiece) {
    const lines = cases.slice(start, start + casesPerPiece).map((testCase) => {
      const { kind: standing, finding } = standingOf(testCase);
      const isUncertain = finding?.isUncertain === true ? true : undefined;
      const judgedAs = severityOf(testCase);
      const told = { judgedAs, standing, change: finding?.change, isUncertain };
      // Members added to a spread object give it a hidden class of its own, and each lies until the next full collection.
      const judged = Object.assign({}, testCase, told);
      const written = JSON.stringify(judgedCase.write(judged));
      hash.addCase(written);
      return `  ${withoutCommands(written)}`;
    });
    yield `${start === 0 ? '' : ','}\n${lines.join(',\n')}`;
  }
  yield `${cases.length === 0 ? ']' : '\n ]'},\n "sha256": "${hash.digest()}"\n}\n`;
}
