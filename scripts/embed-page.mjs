// Writes the HTML report's style and script, src/reports/html/client/, as texts into src/reports/html/page-assets.ts,
// where the bundler finds them. `--check` only compares. The result is the same on every machine: the report's
// content security policy names its hash.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../src/reports/html');
const target = join(folder, 'page-assets.ts');

/** The text that page-assets.ts should have. */
export async function embedPage() {
  const style = readFileSync(join(folder, 'client/report-page.css'), 'utf8')
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim();
  const { outputText } = ts.transpileModule(readFileSync(join(folder, 'client/report-page.ts'), 'utf8'), {
    compilerOptions: { target: 'ES2022', module: 'ES2022', removeComments: true },
  });
  const script = outputText.replaceAll(/^\s+/gm, '').trim();
  for (const text of [style, script]) {
    if (/<\/(script|style)|<!--/i.test(text)) throw new Error('A text would end its own element.');
  }
  const module = `// Made of client/report-page.css and client/report-page.ts by scripts/embed-page.mjs; change those.
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
