// Every benchmark, one after the other.
for (const name of [
  'start',
  'dist-size',
  'examples',
  'columns',
  'predict',
  'tokens',
  'reports',
  'compare',
  'cluster',
]) {
  await import(`./${name}.mjs`);
  console.log();
}
