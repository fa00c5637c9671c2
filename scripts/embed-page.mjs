// Writes the HTML report's style and script, src/reports/html/client/, as texts into src/reports/html/page-assets.ts,
// where the bundler finds them. `--check` only compares. The result is the same on every machine: the report's
// content security policy names its hash.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { minify } from '@swc/core';
import ts from 'typescript';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../src/reports/html');
const target = join(folder, 'page-assets.ts');

/** Those that others import come first. */
const scripts = ['filter-address', 'filter-cases', 'theme-button', 'unfold-test', 'report-page'];

/** As a part of one script: a module of this folder is in scope of those after it, and needs no import. */
function compiled(name) {
  const { outputText } = ts.transpileModule(readFileSync(join(folder, `client/${name}.ts`), 'utf8'), {
    compilerOptions: { target: 'ES2022', module: 'ES2022', removeComments: true },
  });
  return outputText
    .replaceAll(/^import [^;]*;$/gm, '')
    .replaceAll(/^export (?=(const|function) )/gm, '')
    .replaceAll(/^\s+/gm, '')
    .trim();
}

/** The text that page-assets.ts should have. */
export async function embedPage() {
  const style = readFileSync(join(folder, 'client/report-page.css'), 'utf8')
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};]) ?/g, '$1')
    .replaceAll(/([:,]) /g, '$1')
    .replaceAll(';}', '}')
    .trim();
  // Fails on a name that two of the files have, too.
  const { code: script } = await minify(`(() => {\n${scripts.map(compiled).join('\n')}\n})();`, {
    compress: true,
    mangle: true,
    ecma: 2022,
  });
  for (const text of [style, script]) {
    if (/<\/(script|style)|<!--/i.test(text)) throw new Error('A text would end its own element.');
  }
  const module = `// Made of the style and the scripts in client/ by scripts/embed-page.mjs; change those.
export const pageStyle = ${JSON.stringify(style)};
export const pageScript = ${JSON.stringify(script)};
`;
  return format(module, { ...(await resolveConfig(target)), filepath: target });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const expected = await embedPage();
  if (!process.argv.includes('--check')) writeFileSync(target, expected);
  else if (readFileSync(target, 'utf8') !== expected) {
    console.error('src/reports/html/page-assets.ts is not current: run `npm run generate`.');
    process.exitCode = 1;
  }
}
