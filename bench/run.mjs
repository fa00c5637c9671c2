// Every benchmark, one after the other.
for (const name of [
  'start',
  'dist-size',
  'examples',
  'columns',
  'predict',
  'python',
  'rerun',
  'reports',
  'compare',
  'cluster',
  'own-engine',
]) {
  await import(`./${name}.mjs`);
  console.log();
}
