import type { Problem } from '../domain/errors.js';
import type { Plan } from '../domain/plan.js';
import type { EngineOptions } from './engine-options.js';
import { inspectPlaces, inspectSettings } from './inspection/inspect-settings.js';
import { Notes } from './inspection/inspection.js';
import { planToInspection } from './inspection/plan-to-inspection.js';
import { toEngineSettings } from './to-engine-settings.js';

/**
 * What a run of this plan would be refused for, by the gate's settings, as far as no file need be opened to tell. Starts
 * nothing. Throws InputError for what cannot be asked of an engine at all.
 */
export async function checkPlan(plan: Plan, options: EngineOptions): Promise<readonly Problem[]> {
  const spec = planToInspection(plan, toEngineSettings(options));
  const notes = new Notes();
  await inspectSettings(spec, notes);
  await inspectPlaces(spec, notes);
  return notes.problems;
}
