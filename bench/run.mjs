// Every benchmark, one after the other.
for (const name of [
  'start',
  'dist-size',
  'examples',
  'columns',
  'worker-code',
  'data-part',
  'parquet',
  'predict',
  'python',
  'rerun',
  'tokens',
  'edits',
  'reports',
  'html-report',
  'compare',
  'cluster',
  'own-engine',
  'serve',
]) {
  await import(`./${name}.mjs`);
  console.log();
}
