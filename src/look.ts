import type { Foreseen } from './domain/foreseen.js';
import type { Verdict } from './domain/outcome.js';
import type { OpenCluster } from './open-cluster.js';
import type { OwnMetrics } from './own-metrics/read-own-metrics.js';
import type { Story } from './steps/story.js';
import { tellCluster } from './steps/tell-cluster.js';
import { tellMade } from './steps/tell-made.js';
import { validate } from './steps/validate.js';

/** Whether to do it, or to tell what doing it would be. */
export type Aim = 'run' | 'foresee';

/** Mode `validate`, and a plan: all that a run would use, with nothing tested. */
export async function look(
  story: Story & { readonly own: OwnMetrics },
  inspect: OpenCluster['inspect'],
  aim: Aim,
): Promise<Foreseen> {
  if (story.plan.target.kind === 'cluster') await tellCluster(story);
  const seen = inspect ? await inspect() : { facts: await validate(story) };
  const made = aim === 'foresee' && !inspect ? tellMade(story.plan) : [];
  return { ...seen, facts: [...seen.facts, ...made, ...story.own.facts] };
}

/** The verdict where nothing was tested; `facts`: what was seen. */
export function looked(facts: readonly string[]): Verdict {
  const head = 'Nothing was tested (mode validate). What a run needs is in order:';
  return { kind: 'skipped', reason: [head, ...facts.map((fact) => `- ${fact}`)].join('\n') };
}
