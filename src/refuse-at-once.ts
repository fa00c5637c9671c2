import { InputError } from './domain/errors.js';
import type { Plan } from './domain/plan.js';
import { refuseBesideConfig } from './inputs/choices/refuse-beside-config.js';
import { refuseLinksOut } from './inputs/choices/refuse-links-out.js';
import type { RawInputs } from './inputs/given/raw-inputs.js';
import type { UserWords } from './inputs/given/user-words.js';
import { refuseKeptCache } from './surroundings/refuse-kept-cache.js';
import { whyNoReports } from './surroundings/report-folder.js';

/**
 * Before anything is made elsewhere: where reports would be written and answers kept, and what the plan names. Throws
 * InputError.
 */
export async function refuseAtOnce(plan: Plan, raw: RawInputs, words: UserWords): Promise<void> {
  const { surroundings } = raw;
  await refuseReportDir(plan.report.dir, surroundings);
  await words.inWork(refuseBesideConfig(plan, raw));
  await words.inWork(refuseLinksOut(plan, raw));
  await refuseKeptCache(plan.target, surroundings.isProposal);
}

async function refuseReportDir(dir: string, surroundings: RawInputs['surroundings']): Promise<void> {
  const why = await whyNoReports(dir, surroundings);
  if (why !== undefined) throw new InputError([{ name: 'report-dir', message: why }]);
}
