// The client of a cluster: how often it asks, how soon it sees a job's end, and what a huge test run costs.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ids, startBareCluster } from './bare-cluster.mjs';
import { measureNode } from './process-facts.mjs';

const nextPause = new URL('../build/rime/http/next-pause.js', import.meta.url);

/** Reads all pages of the url it is given and counts. */
const bareReader = `
let count = 0;
let token = '';
do {
  const query = token ? 'pageToken=' + token : 'listTestCasesQuery.testRunId=x';
  const page = await (await fetch(process.argv[1] + '/v1/test-cases?pageSize=1000&' + query)).json();
  count += page.testCases.length;
  token = page.nextPageToken;
} while (token);
console.log(count + ' cases');
`;

await requestsOfARun();
await endsOfJobs();
await simulatedJobs();
await manyCases();

async function gate(cluster, extra = []) {
  const reports = mkdtempSync(join(tmpdir(), 'bench-cluster-'));
  const flags = {
    'cluster-url': cluster.url,
    'api-key': 'bench-key-0123456789',
    project: 'Loans',
    'reference-id': ids.reference,
    'evaluation-id': ids.evaluation,
    'model-id': ids.model,
    'managed-image': 'loans_image',
    'report-dir': reports,
  };
  const argv = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
  const run = await measureNode(['dist/cli.js', 'run', ...argv, ...extra]);
  const { verdict } = JSON.parse(readFileSync(join(reports, 'results.json'), 'utf8'));
  rmSync(reports, { recursive: true, force: true });
  cluster.close();
  if (verdict.kind === 'error') throw new Error(verdict.reason);
  return { ...run, verdict };
}

async function requestsOfARun() {
  const cluster = await startBareCluster({ jobMs: 3000 });
  await gate(cluster);
  const polls = cluster.requests.filter((call) => call.startsWith('GET /v1/jobs/')).length;
  const others = cluster.requests.length - polls;
  console.log(`Requests of a run where everything exists: ${others} beside ${polls} polls (aim: at most 12)`);
}

async function endsOfJobs() {
  console.log("From the job's end on the cluster to the question that sees it (real clock, loopback)");
  for (const seconds of [1, 5, 15]) {
    const cluster = await startBareCluster({ jobMs: seconds * 1000 });
    await gate(cluster);
    const lateMs = cluster.seenAt() - cluster.endedAt();
    console.log(`  job of ${seconds} s: ${(lateMs / 1000).toFixed(2)} s (aim: at most 2 s)`);
  }
}

/** The pauses as they are compiled, with a clock that only adds them up. */
async function simulatedJobs() {
  if (!existsSync(nextPause))
    return void console.log('Simulated jobs: left out, npm run build makes them possible');
  const { nextPauseMs } = await import(nextPause.href);
  const pauses = { firstMs: 1000, longestMs: 30_000 };
  console.log(
    'Simulated jobs: polls, and the longest pause after any end up to that length (an answer takes its own time on top)',
  );
  for (const minutes of [1, 5, 15, 30, 60, 120]) {
    const endMs = minutes * 60_000;
    let now = 0;
    let polls = 0;
    let latest = 0;
    let latestShare = 0;
    for (let pause = pauses.firstMs; ; pause = nextPauseMs(now, pause, pauses)) {
      polls++;
      if (now >= endMs) break;
      // A job that ends just after this answer is seen by the next one.
      latest = Math.max(latest, pause);
      if (now >= 60_000) latestShare = Math.max(latestShare, pause / now);
      now += pause;
    }
    const share =
      latestShare === 0 ? '' : `, ${(latestShare * 100).toFixed(2)} % of the job's length (aim: at most 5 %)`;
    console.log(`  ${minutes} min: ${polls} polls, at most ${(latest / 1000).toFixed(1)} s late${share}`);
  }
}

/** Beside a program that only reads the same pages and counts. */
async function manyCases() {
  const caseCount = 100_000;
  console.log('100,000 test cases read, judged and reported (aim: at most 300 MiB)');
  for (const maxPageSize of [20, 1000]) {
    const bare = await startBareCluster({ caseCount, maxPageSize });
    const reading = await measureNode(['--input-type=module', '-e', bareReader, bare.url]);
    bare.close();
    const cluster = await startBareCluster({ caseCount, maxPageSize });
    const run = await gate(cluster);
    const { alert, warning, pass } = run.verdict.counts;
    if (`${alert} ${warning} ${pass}` !== '100 900 99000') throw new Error('Cases were lost or doubled.');
    console.log(
      `  pages of ${maxPageSize}: ${(run.wallMs / 1000).toFixed(1)} s wall, ${(run.cpuMs / 1000).toFixed(1)} s CPU, ${run.peakMiB.toFixed(0)} MiB peak, ${cluster.requests.length} requests; only reading: ${(reading.wallMs / 1000).toFixed(1)} s, ${reading.peakMiB.toFixed(0)} MiB (${reading.output.trim()})`,
    );
  }
}
