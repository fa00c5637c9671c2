import { type Asked, embeddedEngine, type Plan } from './plan.js';

/** Reports never see the target, and so not the key. */
export function toAsked(plan: Plan): Asked {
  const {
    target,
    run: { name, seed },
    gate,
    report,
    rules,
  } = plan;
  return {
    target: target.kind === 'cluster' ? target.url : embeddedEngine,
    run: { name, seed },
    gate,
    report,
    rules,
  };
}
