import type { Plan } from '../domain/plan.js';
import type { Talk } from './story.js';

/** First and last version whose published contract the client was checked against, as [major, minor]. */
const verified = { from: [2, 0], to: [2, 10] } as const;

/** The first version that knows `databricks` in a dataset's connection; 2.0 has `delta_lake` there. */
const firstWithDatabricks = [2, 1] as const;

/**
 * Logs what the cluster is, once, and warns of a version that was not verified, of a source that it does not know, and
 * of a licence at its end.
 */
export async function tellCluster({ client, plan, world: { log, clock } }: Talk): Promise<void> {
  const { version, customer, licenceEndsMs, graceEndsMs } = await client.info();
  const told = version === undefined ? undefined : numberOf(version);
  const isBeta = plan.target.kind === 'cluster' && plan.target.dialect === 'beta';
  if (readsDatabricks(plan) && (told === undefined ? isBeta : told < toNumber(firstWithDatabricks))) {
    log.warning(
      `A Databricks table needs a cluster of RIME ${firstWithDatabricks.join('.')} or later; this one is ${version === undefined ? 'given as a 2.0-beta' : `RIME ${version}`} and will most likely refuse it. Export the table to a file the cluster reads, or update the cluster.`,
    );
  }
  if (version === undefined) return;
  const licence = licenceEndsMs === undefined ? '' : `, licensed until ${day(licenceEndsMs)}`;
  log.info(`RIME ${version}${licence}.`);
  if (!isVerified(version)) {
    log.warning(
      `RIME ${version} is outside of what this gate was verified with (${verified.from.join('.')} to ${verified.to.join('.')}). Words it does not know are judged as alerts, never as passes.`,
    );
  }
  if (licenceEndsMs === undefined || licenceEndsMs > clock.now() || customer === undefined) return;
  if ((await client.isLicenceExpired(customer)) === false) return;
  const grace = graceEndsMs === undefined ? '' : ` It still works until ${day(graceEndsMs)}.`;
  log.warning(`The cluster's licence ended on ${day(licenceEndsMs)}.${grace} Tell its administrators.`);
}

/** An unreadable version is not known to be outside. */
function isVerified(version: string): boolean {
  const number = numberOf(version);
  return number === undefined || (number >= toNumber(verified.from) && number <= toNumber(verified.to));
}

/** Versions in their order; `undefined` for one that can't be read. */
function numberOf(version: string): number | undefined {
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
  return major === undefined || minor === undefined ? undefined : toNumber([Number(major), Number(minor)]);
}

function toNumber([major, minor]: readonly [number, number]): number {
  return major * 1000 + minor;
}

function readsDatabricks({ reference, evaluation, predictions }: Plan): boolean {
  const sources = [reference, evaluation, predictions?.reference, predictions?.evaluation];
  return sources.some((source) => source?.kind === 'databricks');
}

function day(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
