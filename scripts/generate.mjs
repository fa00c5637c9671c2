// Writes what is derived from the lists and shapes in src: action.yml, the JSON Schemas of the config file and of
// results.json, the tables of docs/reference, the catalogue and the pages of tests and the texts that reports show of them.
// `node scripts/generate.mjs --check` only compares. Needs `build/` (npm run build).
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dump } from 'js-yaml';
import { format, resolveConfig } from 'prettier';
import { configSchema } from '../build/inputs/config-schema.js';
import { situationParts, truthTable } from '../build/domain/judge/decide.js';
import { stressTests } from '../build/engine/checks/index.js';
import { inputNames, settings } from '../build/inputs/settings.js';
import { outputMeanings } from '../build/reports/outputs.js';
import { reportList } from '../build/reports/report-list.js';
import { resultsSchema } from '../build/reports/results-file/results-shape.js';
import { pagePath, pagesFolder } from '../build/domain/test-page.js';
import { referenceParts } from './reference-parts.mjs';
import { howTestsJudge, pageFamilies, testPages } from './test-pages.mjs';

const sentence = (name) => `${settings[name].meaning}. Default: ${settings[name].fallback}.`;
const actionYml = () => {
  const inputs = Object.fromEntries(
    inputNames.map((name) => {
      const { actionDefault } = settings[name];
      const base = { description: sentence(name), required: false };
      return [name, actionDefault === undefined ? base : { ...base, default: actionDefault }];
    }),
  );
  const outputs = Object.fromEntries(
    Object.entries(outputMeanings).map(([name, meaning]) => [name, { description: `${meaning}.` }]),
  );
  return dump(
    {
      name: 'RIME Model Gate',
      description:
        'Stress-test a machine-learning model on a RIME cluster, or on the runner itself, and fail the job when it got worse.',
      branding: { icon: 'shield', color: 'purple' },
      inputs,
      outputs,
      runs: { using: 'node24', main: 'dist/index.js', post: 'dist/post.js' },
    },
    { lineWidth: -1 },
  );
};
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
const reportTable = () =>
  table(
    ['File', 'For', 'Output'],
    reportList.map(({ name, audience, output }) => [`\`${name}\``, audience, output ? `\`${output}\`` : '']),
  );
const catalogue = () => {
  const categories = [...new Set(stressTests.map(({ category }) => category))];
  const sections = categories.map((category) => {
    const tests = stressTests.filter((one) => one.category === category);
    const rows = tests.map((one) => [
      `[${one.title}](${pagePath(one.testType).replace('docs/', '')})`,
      `\`${one.testType}\``,
      `\`${one.configKey}\`${one.runsByDefault ? '' : ' (off by default)'}`,
      one.modalities.join(', '),
      one.description,
      Object.entries(one.params)
        .map(([name, { preset }]) => `\`${name}\` ${JSON.stringify(preset)}`)
        .join('<br>'),
    ]);
    return `## ${category}\n\n${table(['Test', 'Type', 'Config key', 'Data', 'What it does', 'Parameters'], rows)}\n`;
  });
  return `# The stress tests of the embedded engine

${stressTests.length} tests, by category; each has [a page](tests/README.md) of its own. A test is configured by its key under \`run.tests\`
(\`individual_tests_config\` of the API): \`{text_upper_case: {sample_size: 50}}\`, or \`{run: false}\` to leave it out.
Thresholds are \`[warning, alert]\`, both strictly exceeded; \`sensitivity: less\` widens them by half, \`more\` halves them.
Thresholds of \`null\` are the test's own: what it tries nobody has sent yet, so its findings are warnings at most, unless
the model raises or answers nonsense. Your own thresholds decide up to an alert.

${sections.join('\n')}`;
};
const pageTexts =
  () => `// Written by scripts/generate.mjs from the pages of the embedded engine's tests (src/engine/checks/**/*.page.ts).

interface PageFamily {
  readonly causes: string;
  readonly remedy: string;
  /** By test type. */
  readonly tests: Readonly<Record<string, { readonly title: string; readonly about: string }>>;
}

/** What reports tell of the stress tests; those of one family share causes and remedy. */
export const pageFamilies: readonly PageFamily[] = ${JSON.stringify(pageFamilies())};
`;
const judgingTexts =
  () => `// Written by scripts/generate.mjs from the pages of the embedded engine's tests (src/engine/checks/**/*.page.ts).

/** How each stress test judges, by its type: paragraphs of plain text. */
export const howTestsJudge: Readonly<Record<string, readonly string[]>> = ${JSON.stringify(howTestsJudge())};
`;
const verdictTable = () => {
  const heads = {
    infrastructure: 'Infrastructure',
    excess: 'Exceeds a threshold',
    baseline: 'Baseline',
    onMissingBaseline: '`on-missing-baseline`',
    mode: '`mode`',
  };
  const parts = Object.keys(situationParts);
  const rows = truthTable.map(({ when, then, because }) => [
    ...parts.map((part) => when[part]?.join(', ') ?? 'any'),
    `\`${then.kind}\``,
    String(then.wouldFail),
    then.step,
    because,
  ]);
  return table([...parts.map((part) => heads[part]), 'Verdict', '`would-fail`', 'Step', 'Why'], rows);
};
/** A page that people write, with what is derived between its marks: `parts` by their names. */
const filled = (path, parts) =>
  Object.entries(parts).reduce(
    (text, [name, content]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- /${name} -->)`),
        (_, start, end) => `${start}\n${content}\n\n${end}`,
      ),
    readFileSync(path, 'utf8'),
  );

const pretty = async (path, text) => format(text, { ...(await resolveConfig(path)), filepath: path });
const filledPages = {
  'docs/policy.md': { 'truth-table': verdictTable() },
  'docs/reports.md': { reports: reportTable() },
  ...referenceParts(),
};
const pages = testPages();
const files = {
  'action.yml': await pretty('action.yml', actionYml()),
  'docs/stress-tests.md': await pretty('docs/stress-tests.md', catalogue()),
  'src/reports/facts/test-pages.ts': await pretty('src/reports/facts/test-pages.ts', pageTexts()),
  'src/cli/how-tests-judge.ts': await pretty('src/cli/how-tests-judge.ts', judgingTexts()),
  ...Object.fromEntries(
    await Promise.all(Object.entries(pages).map(async ([path, text]) => [path, await pretty(path, text)])),
  ),
  'docs/model-gate.schema.json': `${JSON.stringify(configSchema(), undefined, 2)}\n`,
  'docs/results.schema.json': `${JSON.stringify(resultsSchema(), undefined, 2)}\n`,
  ...Object.fromEntries(
    await Promise.all(
      Object.entries(filledPages).map(async ([path, parts]) => [
        path,
        await pretty(path, filled(path, parts)),
      ]),
    ),
  ),
};

let stale = 0;
mkdirSync(pagesFolder, { recursive: true });
for (const name of readdirSync(pagesFolder)) {
  const path = `${pagesFolder}/${name}`;
  if (path in pages) continue;
  stale++;
  if (process.argv.includes('--check')) console.error(`${path} is the page of no test: remove it`);
  else rmSync(path);
}
for (const [path, text] of Object.entries(files)) {
  let current;
  try {
    current = readFileSync(path, 'utf8');
  } catch {
    current = undefined;
  }
  if (current === text) continue;
  stale++;
  if (process.argv.includes('--check'))
    console.error(`${path} is out of date: run node scripts/generate.mjs`);
  else writeFileSync(path, text);
}
if (process.argv.includes('--check') && stale > 0) process.exit(1);
