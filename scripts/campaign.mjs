// Runs the suite it is given whole; CI runs a sample of it. See `npm run faults`, `npm run truth` and `npm run many-pages`.
process.env.CAMPAIGN = 'all';
await import('./test.mjs');
