// The whole fault sweep: every request of a run with every fault, in both dialects. CI runs a sample of it.
process.env.FAULTS = 'all';
process.argv.push('test/whole/fault-sweep');
await import('./test.mjs');
