import type { Baseline } from '../domain/baseline.js';
import { MissingBaselineError } from '../domain/errors.js';
import type { BaselineChoice, Plan } from '../domain/plan.js';
import { groupThousands } from '../domain/words/group-thousands.js';
import { quoteWord } from '../domain/words/quote-word.js';
import type { World } from '../domain/world.js';
import type { BaselineSearch } from './baseline/baseline-search.js';
import type { BaselineSources } from './baseline/baseline-sources.js';
import { findBranchRun } from './baseline/find-branch-run.js';
import { findResultsFile } from './baseline/find-results-file.js';
import { findStoredResults } from './baseline/find-stored-results.js';
import { findTestRun } from './baseline/find-test-run.js';
import type { ComparedRun } from './baseline/compared-run.js';
import type { BaselineClient } from './baseline/read-test-run.js';

/** What of the story is needed. */
export interface Asking {
  /** `undefined` where nothing runs: a baseline is a file then. */
  readonly client?: BaselineClient;
  readonly plan: Pick<Plan, 'gate' | 'report' | 'run' | 'target'>;
  readonly sources: BaselineSources;
  readonly world: Pick<World, 'log'>;
}

/** What `judge` is told about the baseline. */
export interface FoundBaseline {
  readonly baseline: Baseline | undefined;
  /** Why there is none though one was asked for, as a sentence. */
  readonly missingBaseline: string | undefined;
}

/**
 * Finds what the plan wants to be compared with. A baseline that is not there, or not whole, is missing:
 * `on-missing-baseline` says whether that is a line in the log and a note (`absolute`), a warning (`warn`), or
 * MissingBaselineError (`fail`). A file that is there but broken is at least a warning. Throws RimeError when the
 * cluster can't be asked, or its answers contradict each other: that is trouble, and trouble is never an answer.
 *
 * Needs only the project, so it is best called before the test starts: a gate that is to fail then fails at once.
 */
export async function findBaseline(asking: Asking, own: ComparedRun): Promise<FoundBaseline> {
  const {
    plan,
    world: { log },
  } = asking;
  const { baseline: choice, onMissingBaseline } = plan.gate;
  if (choice.kind === 'none') return { baseline: undefined, missingBaseline: undefined };
  const found = await find(choice, asking, own);
  if (found.kind === 'found') {
    const { rowsMissing } = found.baseline;
    // By their values alone, two models differ less surely than row by row: a gate that insists would let more pass.
    if (rowsMissing !== undefined && onMissingBaseline === 'fail') {
      throw new MissingBaselineError(`The baseline is not whole: its ${rowsMissing}.`);
    }
    const { label, cases, rows } = found.baseline;
    const told = rows ? `, ${groupThousands(rows.labels.length)} rows` : '';
    log.info(
      `Comparing with the baseline ${quoteWord(label)}, ${groupThousands(cases.length)} test cases${told}.`,
    );
    if (rowsMissing !== undefined) log.warning(`The baseline's ${rowsMissing}.`);
    return { baseline: found.baseline, missingBaseline: undefined };
  }
  const reason = `There is no baseline: ${found.reason}.`;
  if (onMissingBaseline === 'fail') throw new MissingBaselineError(reason);
  const missingBaseline = `${reason} So every finding counts.`;
  if (onMissingBaseline === 'warn' || found.kind === 'broken') log.warning(missingBaseline);
  else log.debug(missingBaseline);
  return { baseline: undefined, missingBaseline };
}

async function find(
  choice: Exclude<BaselineChoice, { readonly kind: 'none' }>,
  asking: Asking,
  own: ComparedRun,
): Promise<BaselineSearch> {
  if (choice.kind === 'file') return findResultsFile(choice.path, asking.sources);
  const { client } = asking;
  if (!client || asking.plan.target.kind === 'embedded') {
    return choice.kind === 'branch' && asking.sources.storedBy
      ? findStoredResults(choice.name, asking.sources.storedBy, asking.plan.report.artifact)
      : { kind: 'missing', reason: keepsNoRuns(choice) };
  }
  return choice.kind === 'test-run'
    ? findTestRun(client, choice.id, own)
    : findBranchRun(choice.name, { ...asking, client }, own);
}

function keepsNoRuns(choice: Extract<BaselineChoice, { readonly kind: 'branch' | 'test-run' }>): string {
  const cure = 'give the path of a results.json instead';
  return choice.kind === 'branch'
    ? `the embedded engine keeps no runs; those of the branch ${quoteWord(choice.name)} are found by the action in a workflow, elsewhere ${cure}`
    : `the embedded engine keeps no runs, so the test run ${choice.id} can't be in it; ${cure}`;
}
