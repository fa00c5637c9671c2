// The pages of the stress tests as Markdown: what is written beside each check, and what the catalogue tells of it.
import { pagePath, pagesFolder } from '../build/domain/test-page.js';
import { defaultCategories } from '../build/domain/vocabulary.js';
import { stressTests } from '../build/engine/checks/index.js';
import { explainParameters, thresholdSentences } from '../build/engine/checks/pages/explain-parameters.js';
import { writtenPages } from '../build/engine/checks/pages/index.js';
import { plainText } from '../build/engine/checks/pages/plain-text.js';
import { strictTests } from '../build/engine/checks/strict/index.js';

const capitalize = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const code = (text) => `\`${text}\``;
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

const pageOf = ({ testType }) => {
  const page = writtenPages.find((one) => one.testType === testType);
  if (!page) throw new Error(`${testType} has no page: write one beside its code`);
  return page;
};

const whenItRuns = ({ isFloor, category, runsByDefault }) => {
  if (isFloor) return 'It runs whatever categories are asked for.';
  if (!runsByDefault) return 'It is off unless it is switched on with `run: true`.';
  return defaultCategories.includes(category)
    ? `It runs with the category ${code(category)}, one of those that run when \`run.categories\` names none.`
    : `It runs when \`run.categories\` names ${code(category)}.`;
};

const sharedKey = (test) => {
  const others = stressTests.filter((one) => one.configKey === test.configKey && one !== test);
  if (others.length === 0) return '';
  const names = others.map(({ testType }) => code(testType)).join(', ');
  return ` Its key ${code(test.configKey)} is that of ${names}, too.`;
};

const parameterTable = (parameters) =>
  parameters.length === 0
    ? 'It has no parameters.'
    : table(
        ['Parameter', 'Default', 'What it means', 'It may be'],
        parameters.map(({ path, preset, meaning, allowed }) => [
          code(path),
          code(JSON.stringify(preset)),
          meaning,
          allowed,
        ]),
      );

const tuning = (test, parameters) => `${whenItRuns(test)}${sharedKey(test)}

${parameterTable(parameters)}

${parameters.some(({ path }) => path.endsWith('thresholds') && path !== 'absolute_thresholds') ? '`run.sensitivity: less` widens its thresholds by half, `more` halves them. ' : ''}To leave the test out, to look at it without ever failing by it, or to leave out a finding that is known and tolerable:

\`\`\`yaml
run:
  tests:
    ${test.configKey}: { run: false }
gate:
  tests:
    ${test.testType}: { fail-on: never }
  ignore:
    - test: ${test.testType} # with feature: only those of a column
      reason: why it is tolerable
      expires: 2027-03-31
\`\`\`

More on [thresholds and ignore rules](../policy.md).`;

/** Under whose rules `engine.compat: strict` rates it. */
const strictly = (test) => {
  const strict = strictTests.find(({ testType }) => testType === test.testType);
  if (!strict) return '`engine.compat: strict` leaves it out.';
  if (strict === test) return '`engine.compat: strict` runs it as it is.';
  const defaults = Object.entries(strict.params)
    .filter(([name, { preset }]) => JSON.stringify(test.params[name]?.preset) !== JSON.stringify(preset))
    .map(([name, { preset }]) => `${code(name)} ${code(JSON.stringify(preset))}`);
  const told = defaults.length === 0 ? 'with the same defaults' : `with the defaults ${defaults.join(', ')}`;
  const off = strict.runsByDefault ? '' : ', and only when it is switched on';
  const fewer = strict.tasks.length < test.tasks.length ? ', for classification only' : '';
  return `\`engine.compat: strict\` rates it by the platform's rule, ${told}${fewer}${off}.`;
};

const sections = (test, page) => {
  const parameters = explainParameters(page, test.params);
  const thresholds = thresholdSentences(parameters);
  const { before, after, finding } = page.example;
  return {
    'Why it bites': page.why,
    Example: `**Before:** ${before}\n\n**After:** ${after}\n\n${finding}`,
    'How it judges': [page.judges, thresholds.map((sentence) => `- ${sentence}`).join('\n')].join('\n\n'),
    'What usually causes it': page.causes,
    'What to do': page.remedy,
    'Tune or silence it': tuning(test, parameters),
    "RIME's rule": `${page.platform} ${strictly(test)}`,
  };
};

const pageText = (test) => {
  const page = pageOf(test);
  const facts = table(
    ['Test', 'Name in the catalogue', 'Category', 'Data', 'Tasks'],
    [[code(test.testType), test.title, test.category, test.modalities.join(', '), test.tasks.join(', ')]],
  );
  const parts = Object.entries(sections(test, page)).map(([head, text]) => `## ${head}\n\n${text}`);
  return `<!-- Written by npm run generate from the page beside the check's code. -->

# ${page.title}

${page.about}

${facts}

${parts.join('\n\n')}
`;
};

const indexText = () => {
  const categories = [...new Set(stressTests.map(({ category }) => category))];
  const parts = categories.map((category) => {
    const rows = stressTests
      .filter((test) => test.category === category)
      .map((test) => {
        const { title, about } = pageOf(test);
        return [
          `[${title}](${pagePath(test.testType).slice(pagesFolder.length + 1)})`,
          about,
          code(test.testType),
        ];
      });
    return `## ${capitalize(category.replaceAll('-', ' '))}\n\n${table(['Page', 'What it does', 'Test'], rows)}`;
  });
  return `<!-- Written by npm run generate from the pages beside the checks' code. -->

# What each test does

A page for each of the ${stressTests.length} stress tests of the embedded engine: what it does and why, how it judges, what
usually causes a finding and what to do about it. All parameters in one place: [the catalogue](../stress-tests.md). What
an alert is worth: [how sure an alert is](../how-sure.md).

${parts.join('\n\n')}
`;
};

/** Path → text of every page and of their index. */
export const testPages = () => ({
  [`${pagesFolder}/README.md`]: indexText(),
  ...Object.fromEntries(stressTests.map((test) => [pagePath(test.testType), pageText(test)])),
});

/** What reports tell of them: tests with the same causes and remedy share these. */
export const pageFamilies = () => {
  const families = new Map();
  for (const test of stressTests) {
    const { title, about, causes, remedy } = pageOf(test);
    const key = JSON.stringify([causes, remedy]);
    const family = families.get(key) ?? { causes, remedy, tests: {} };
    family.tests[test.testType] = { title, about };
    families.set(key, family);
  }
  return [...families.values()];
};

/** How each test judges, as paragraphs without Markdown, by its type: what the command line shows. */
export const howTestsJudge = () =>
  Object.fromEntries(
    stressTests.map((test) => {
      const page = pageOf(test);
      const thresholds = thresholdSentences(explainParameters(page, test.params)).map((one) => `- ${one}`);
      return [test.testType, [...page.judges.split('\n\n'), ...thresholds].map(plainText)];
    }),
  );
