import { compareWithBaseline } from './compare-with-baseline.js';
import { noteLeftOut } from './domain/judge/note-left-out.js';
import type { TestRun } from './domain/results.js';
import { keepScores, type Measured, type WholeStory } from './measure.js';
import { findBaseline } from './steps/find-baseline.js';

/** Own metrics beside those of the baseline, where there is nothing else: no model, no data, and so no stress test. */
export async function measureAlone(story: Omit<WholeStory, 'client' | 'evidenceOf'>): Promise<Measured> {
  const { plan, own, commitSha } = story;
  const found = await findBaseline(story, { projectId: '', testRunId: undefined, commitSha });
  const collected = { testRun: noTestRun(plan.run.name), cases: own.cases };
  return {
    ...found,
    ...(await compareWithBaseline(collected, undefined, found.baseline, plan, own.scores)),
    predictions: undefined,
    read: {},
    scores: await keepScores(own, plan),
    unmeasured: undefined,
    shortOfRows: [],
    brokenModel: undefined,
    isKnownByOwnMetrics: true,
    notes: [...noteLeftOut(plan), ...own.notes],
    projectId: undefined,
  };
}

function noTestRun(name: string): TestRun {
  return {
    testRunId: '',
    name,
    modelTask: undefined,
    webUrl: undefined,
    categories: [],
    modelMetrics: [],
    durationMs: undefined,
    engineVersion: undefined,
  };
}
