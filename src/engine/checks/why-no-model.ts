import type { TestContext } from '../contract/stress-test.js';

export const noModel = 'there is no model to ask';
export const noAnswers = 'there is neither a model nor stored predictions';
const brokenModel = 'the model failed on most of the rows';

/** Why there is no model in the context, for a skip. */
export function whyNoModel(context: TestContext): string {
  return isBroken(context) ? brokenModel : noModel;
}

/** Why the context has no predictions, for a skip. */
export function whyNoPredictions(context: TestContext): string {
  return isBroken(context) ? brokenModel : noAnswers;
}

function isBroken({ failures }: TestContext): boolean {
  return failures.reference !== undefined || failures.evaluation !== undefined;
}
