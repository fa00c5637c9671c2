import type { Foreseen } from '../domain/foreseen.js';
import { isJudged, type JudgedVerdict, type Outcome, type Verdict } from '../domain/outcome.js';
import { version } from '../domain/version.js';
import { redRules } from '../reports/facts/red-rules.js';
import { foreseenLines } from '../reports/terminal/foreseen-lines.js';
import { resultTable } from '../reports/terminal/result-table.js';
import type { CommandEdge, ExitStatus } from './command-edge.js';
import type { Arguments } from './parse-arguments.js';
import { runGiven } from './run-given.js';

/** `plan`: what a run would do. Looks as `validate` does; writes and makes nothing. */
export async function planCommand(given: Arguments, edge: CommandEdge): Promise<ExitStatus> {
  const { outcome } = await runGiven(given, edge, given.values, 'foresee');
  const { verdict, foreseen } = outcome;
  const isJson = given.switches.has('json');
  if (foreseen && verdict.kind !== 'error') {
    if (isJson) edge.print(`${JSON.stringify(toData(outcome, foreseen), undefined, 1)}\n`);
    else edge.print(`${foreseenLines(outcome, foreseen, edge.look).join('\n')}\n`);
    return 0;
  }
  if (!isJson || isJudged(verdict)) edge.print(resultTable(outcome, edge.look));
  else edge.print(`${JSON.stringify(whyNoPlan(verdict))}\n`);
  return verdict.kind === 'error' ? 2 : 0;
}

function whyNoPlan(verdict: Exclude<Verdict, JudgedVerdict>): object {
  const { kind, reason } = verdict;
  return kind === 'error' ? { error: { code: verdict.code, message: reason } } : { skipped: reason };
}

function toData({ asked, tested }: Outcome, { facts, tests, sizes }: Foreseen): object {
  const data = (role: 'reference' | 'evaluation'): object | null => {
    const name = tested?.[role]?.name;
    return name === undefined ? null : { name, ...sizes?.[role] };
  };
  return {
    version,
    target: asked?.target,
    run: asked?.run.name,
    mode: asked?.gate.mode,
    model: tested?.model?.name ?? null,
    reference: data('reference'),
    evaluation: data('evaluation'),
    facts,
    // Null where they are chosen elsewhere.
    tests:
      tests?.map(({ whyNot, testType, title, category }) => ({
        testType,
        title,
        category,
        wouldRun: whyNot === undefined,
        whyNot: whyNot ?? null,
      })) ?? null,
    canTurnRed: asked && redRules(asked.gate),
    otherThanDefault: asked?.rules,
  };
}
