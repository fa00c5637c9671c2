// Size of dist by part, and what the action really loads when it drives a cluster.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const kB = (bytes) => `${(bytes / 1024).toFixed(0)} kB`;
const files = readdirSync('dist', { recursive: true })
  .map(String)
  .filter((file) => statSync(join('dist', file)).isFile());
const size = (some) => some.reduce((total, file) => total + statSync(join('dist', file)).size, 0);

const loaded = (script, env) => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-size-'));
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'])
    writeFileSync((env[name] = join(folder, name)), '');
  spawnSync(process.execPath, script, {
    env: { ...process.env, ...env, GITHUB_WORKSPACE: folder, NODE_V8_COVERAGE: folder },
  });
  const urls = readdirSync(folder)
    .filter((file) => file.startsWith('coverage-'))
    .flatMap((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')).result.map(({ url }) => url));
  rmSync(folder, { recursive: true, force: true });
  return files.filter((file) => urls.some((url) => url.endsWith(`/dist/${file}`)));
};
// Nothing listens on port 9, so the run goes as far as its first request.
const cluster = {
  'INPUT_CLUSTER-URL': 'http://127.0.0.1:9',
  'INPUT_API-KEY': 'k',
  'INPUT_MODEL-URI': 'a/b',
  'INPUT_DATASET-URI': 'a/b',
  INPUT_PROJECT: 'x',
  INPUT_TIMEOUT: '2s',
};
const withCluster = loaded(['dist/index.js'], cluster);

console.log('dist by part');
for (const file of files.filter((file) => !file.startsWith('bundle') && !file.startsWith('assets')))
  console.log(`  ${file}: ${kB(size([file]))}`);
const bundle = files.filter((file) => file.startsWith('bundle'));
console.log(`  bundle: ${kB(size(bundle))} in ${bundle.length} files`);
for (const file of files.filter((file) => file.startsWith('assets')))
  console.log(`  ${file}: ${kB(size([file]))}`);
console.log(`  all: ${kB(size(files))}`);
console.log(`loaded by the action with a cluster: ${kB(size(withCluster))} (${withCluster.join(', ')})`);

// What a room of the sources and a package bring, as the bundler has counted it at the last build.
const statistics = 'build/bundle-stats.json';
if (existsSync(statistics)) {
  const modules = new Map();
  const gather = (nested) => {
    for (const module of nested)
      if (module.modules) gather(module.modules);
      else modules.set(module.name, module.size);
  };
  gather(JSON.parse(readFileSync(statistics, 'utf8')).modules);
  const parts = {
    'models and data of the Hub': ['engine/hub/', 'engine/downloads/'],
    'transformers and their tokenizers': [
      'engine/tokens/',
      'engine/models/transformer/',
      '/@huggingface/tokenizers/',
    ],
    'models behind a service': ['engine/models/endpoint/'],
    'stored predictions': ['engine/jobs/stored/'],
    'own metrics and scores': ['own-metrics/'],
    Parquet: ['/parquet/', '/hyparquet/', '/hyparquet-writer/', '/hyparquet-compressors/', '/fzstd/'],
  };
  console.log('JavaScript by what it is for, before the bundler puts it into files');
  for (const [part, folders] of Object.entries(parts)) {
    const sizes = [...modules]
      .filter(([name]) => folders.some((folder) => name.includes(folder)))
      .map(([, bytes]) => bytes);
    console.log(`  ${part}: ${kB(sizes.reduce((total, bytes) => total + bytes, 0))}`);
  }
}
