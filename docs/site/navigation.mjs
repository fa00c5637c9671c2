// What stands beside and above the pages. Paths are those of the repository.
import { readdirSync, readFileSync } from 'node:fs';
import { placeOf } from './pages.mjs';

const entry = (text, path) => ({ text, link: `/${placeOf(path)}` });
const docs = (names) => Object.entries(names).map(([text, name]) => entry(text, `docs/${name}.md`));

const groups = {
  Start: [
    entry('What it is', 'README.md'),
    ...docs({
      'A text model of the Hub': 'start/hugging-face',
      'A scikit-learn table': 'start/scikit-learn',
      'An existing RIME cluster': 'start/rime-cluster',
    }),
  ],
  'Day to day': docs({
    Recipes: 'recipes',
    'The pull-request comment': 'pull-request-comment',
    Reports: 'reports',
    'Error codes': 'errors',
  }),
  'How it decides': docs({
    Policy: 'policy',
    'How sure an alert is': 'how-sure',
    'How often it is wrong': 'error-rates',
    'What each test does': 'tests/README',
    'The catalogue of tests': 'stress-tests',
  }),
  'Models and data': docs({
    'What can be tested': 'models-and-data',
    'What the tests see of the data': 'data',
    'Python models': 'python-models',
    'ONNX models': 'onnx-models',
    'Stored predictions': 'stored-predictions',
    'Metrics of your own': 'own-metrics',
  }),
  'Clusters, servers, trust': docs({
    'The gate and your cluster': 'cluster',
    'The engine as a server': 'serve',
    'What the gate trusts': 'security',
  }),
  Reference: docs({
    Inputs: 'reference/inputs',
    'Config file': 'reference/config-file',
    'Outputs and error codes': 'reference/outputs',
    'Command line': 'reference/command-line',
  }),
  Examples: [
    entry('Sentiment, passes', 'examples/sentiment/README.md'),
    entry('Bank, fails', 'examples/bank/README.md'),
    entry('Inference, a transformer', 'examples/nli/README.md'),
    entry('Python', 'examples/python-model/README.md'),
    entry('Regression', 'examples/regression/README.md'),
  ],
  Project: [
    entry('Changelog', 'CHANGELOG.md'),
    entry('How the engine works', 'src/engine/README.md'),
    entry('Working on the gate', 'CONTRIBUTING.md'),
  ],
};

/** The first heading of a page. */
const titleOf = (path) => /^# (.*)$/m.exec(readFileSync(path, 'utf8'))?.[1] ?? path;

/** A page of docs that nobody has given a place above still has one. */
const others = () => {
  const placed = new Set(Object.values(groups).flatMap((items) => items.map(({ link }) => link)));
  const items = readdirSync('docs', { recursive: true })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((path) => /^docs\/(?!tests\/|site\/).*\.md$/.test(path))
    .map((path) => entry(titleOf(path), path))
    .filter(({ link }) => !placed.has(link));
  return items.length === 0 ? [] : [{ text: 'More', items }];
};

/** The tests' own sidebar, from the tables of their index: a category each. */
const tests = () =>
  readFileSync('docs/tests/README.md', 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      text: section.slice(0, section.indexOf('\n')),
      collapsed: true,
      items: [...section.matchAll(/^\| \[(.*?)\]\((.*?\.md)\)/gm)].map(([, text, page]) =>
        entry(text, `docs/tests/${page}`),
      ),
    }));

export const sidebar = () => ({
  '/': [...Object.entries(groups).map(([text, items]) => ({ text, items })), ...others()],
  '/tests/': [
    { text: 'What each test does', items: [entry('All tests', 'docs/tests/README.md')] },
    ...tests(),
  ],
});

export const navigation = [
  entry('Start', 'README.md'),
  entry('Recipes', 'docs/recipes.md'),
  entry('Tests', 'docs/tests/README.md'),
  entry('Policy', 'docs/policy.md'),
  entry('Reference', 'docs/reference/inputs.md'),
];
