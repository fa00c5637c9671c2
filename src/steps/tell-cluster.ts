import type { World } from '../domain/world.js';
import type { RimeClient } from '../rime/rime-client.js';

/** First and last version whose published contract the client was checked against, as [major, minor]. */
const verified = { from: [2, 0], to: [2, 10] } as const;

/** Logs what the cluster is, once, and warns of a version that was not verified and of a licence at its end. */
export async function tellCluster(
  client: RimeClient,
  { log, clock }: Pick<World, 'log' | 'clock'>,
): Promise<void> {
  const { version, customer, licenceEndsMs, graceEndsMs } = await client.info();
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
  const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
  if (major === undefined || minor === undefined) return true;
  const number = Number(major) * 1000 + Number(minor);
  const bound = ([first, second]: readonly [number, number]): number => first * 1000 + second;
  return number >= bound(verified.from) && number <= bound(verified.to);
}

function day(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
