// What docs/reference tells of inputs, config file, outputs, error codes and commands, from the lists that the product reads.
import { commandNames, commandOf } from '../build/cli/commands.js';
import { helpText } from '../build/cli/help.js';
import { errorCodes } from '../build/domain/errors.js';
import { dataParamNames, dataParamParts } from '../build/inputs/structured/data-params.js';
import { inputNames, settingNames, settings } from '../build/inputs/settings.js';
import { remedies } from '../build/reports/facts/remedies.js';
import { outputMeanings } from '../build/reports/outputs.js';

const code = (text) => `\`${text}\``;
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

const inputs = () =>
  table(
    ['Input', 'Config key', 'Meaning', 'Default'],
    inputNames.map((name) => {
      const { key, meaning, fallback } = settings[name];
      return [code(name), key ? code(key) : '–', meaning, fallback];
    }),
  );

const ofKind = {
  string: 'a text',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  array: 'a list',
  object: 'a map',
};
const kindOf = ({ type, anyOf }) => ofKind[type ?? anyOf[0].type];
/** In a file a list is a list; how it is written in an input is said there. */
const inFile = (allowed) => allowed.replace(' (one per line, comma-separated, or a JSON array)', '');

/** Parameters of the API that are keys of `data`, beside those that the gate has words of its own for. */
const dataRows = () =>
  dataParamNames.map((name) => [
    code(`data.${name.replaceAll('_', '-')}`),
    '–',
    kindOf(dataParamParts[name].schema),
    `${code(`data_params.${name}`)} of the API`,
    'none',
  ]);

/** The keys of the file by their section, those without one first. */
const configKeys = () => {
  const keys = settingNames
    .map((name) => ({ name, ...settings[name] }))
    .filter(({ key }) => key !== undefined)
    .map(({ name, key, isInput, type, meaning, fallback }) => ({
      section: key.includes('.') ? key.slice(0, key.indexOf('.')) : '',
      row: [code(key), isInput ? code(name) : '–', inFile(type.allowed), meaning, fallback],
    }));
  const sections = [...new Set(keys.map(({ section }) => section))].sort();
  return sections
    .map((section) => {
      const rows = keys.filter((one) => one.section === section).map(({ row }) => row);
      const all = section === 'data' ? [...rows, ...dataRows()] : rows;
      const head = ['Key', 'Input', 'It may be', 'Meaning', 'Default'];
      return `${section === '' ? '## Without a section' : `## ${code(section)}`}\n\n${table(head, all)}`;
    })
    .join('\n\n');
};

const outputs = () =>
  table(
    ['Output', 'Meaning'],
    Object.entries(outputMeanings).map(([name, meaning]) => [code(name), meaning]),
  );

const codes = () =>
  table(
    ['Code', 'What to do'],
    errorCodes.map((name) => [`[${code(name)}](../errors.md#${name})`, remedies[name]]),
  );

/** The help of each command; flags that are inputs are told on their own page. */
const commands = () => {
  const summaries = table(
    ['Command', 'What it does'],
    commandNames.map((name) => [`[${code(name)}](#${name})`, commandOf(name).summary]),
  );
  const helps = commandNames.map((name) => {
    const { settings: ofGate, flags } = commandOf(name);
    const [summary, ...rest] = helpText('', name).trim().split('\n');
    const help = rest.join('\n').trim();
    const takesInputs = ofGate.length > 20;
    const shown = takesInputs ? help.slice(0, help.indexOf('\nFlags (')).trim() : help;
    const own = Object.keys(flags).map((flag) => code(`--${flag}`));
    const more = takesInputs ? `\n\nIts flags are the [inputs](inputs.md), and ${own.join(', ')}.` : '';
    return `## ${code(name)}\n\n${summary}\n\n\`\`\`text\n${shown}\n\`\`\`${more}`;
  });
  return [summaries, ...helps].join('\n\n');
};

/** By page, what stands between its marks. */
export const referenceParts = () => ({
  'docs/reference/inputs.md': { inputs: inputs() },
  'docs/reference/config-file.md': { 'config-keys': configKeys() },
  'docs/reference/outputs.md': { outputs: outputs(), 'error-codes': codes() },
  'docs/reference/command-line.md': { commands: commands() },
});
