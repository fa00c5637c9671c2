// Loaded into a server before its program (`node --import`): tells whoever asks over IPC how long its event loop was late, and
// what it did in the longest of those times: computing is its own doing, waiting for a processor is the machine's.
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay, PerformanceObserver } from 'node:perf_hooks';

const lookEveryMs = 4;

/** Starts to look; the answer of `stop` is in milliseconds. On Linux only it tells what the time went into. */
export function watchLoop() {
  const histogram = monitorEventLoopDelay({ resolution: 1 });
  histogram.enable();
  const gaps = [];
  let collectedMs = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) collectedMs += duration;
  });
  observer.observe({ entryTypes: ['gc'] });
  let [last, before] = [performance.now(), spent()];
  const timer = setInterval(() => {
    const [now, after] = [performance.now(), spent()];
    gaps.push({
      ms: now - last - lookEveryMs,
      ownMs: after.ownMs - before.ownMs,
      waitMs: after.waitMs - before.waitMs,
    });
    [last, before] = [now, after];
  }, lookEveryMs);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      histogram.disable();
      observer.disconnect();
      const own = gaps.map(({ ownMs }) => ownMs).sort((a, b) => a - b);
      return {
        p99Ms: histogram.percentile(99) / 1e6,
        longestMs: histogram.max / 1e6,
        longest: gaps.reduce((worst, gap) => (gap.ms > worst.ms ? gap : worst), {
          ms: 0,
          ownMs: 0,
          waitMs: 0,
        }),
        longestOwnMs: own.at(-1) ?? NaN,
        waitMs: gaps.reduce((sum, { waitMs }) => sum + waitMs, 0),
        ownMs: gaps.reduce((sum, { ownMs }) => sum + ownMs, 0),
        collectedMs,
      };
    },
  };
}

/** What the main thread has computed, and how long it was ready to and no processor free. */
function spent() {
  try {
    const [own, wait] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
    return { ownMs: Number(own) / 1e6, waitMs: Number(wait) / 1e6 };
  } catch {
    return { ownMs: NaN, waitMs: NaN };
  }
}

if (process.send && process.env.BENCH_LOOP) {
  delete process.env.BENCH_LOOP;
  let watched;
  process.on('message', (word) => {
    if (word === 'watch') watched = watchLoop();
    else if (word === 'tell') process.send(watched.stop());
  });
  process.channel.unref();
}
