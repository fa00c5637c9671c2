import { inputNames, settings } from '../inputs/settings.js';

/** The help text, at most 100 columns wide. */
export function helpText(version: string): string {
  const flags = inputNames.flatMap((name) => {
    const { meaning, fallback, key } = settings[name];
    const facts = [
      `default: ${fallback.replaceAll('`', '')}`,
      ...(key === undefined ? [] : [`file: ${key}`]),
    ];
    return [
      `  --${name}`,
      ...wrap(`${meaning.replaceAll('`', '')}. ${facts.join(' · ')}`, 92).map((line) => `        ${line}`),
    ];
  });
  return [
    `model-gate ${version}: gate a machine-learning model in CI.`,
    '',
    'Usage: model-gate run [--config FILE] [flags]',
    '',
    'Examples:',
    '  model-gate run --config examples/bank/model-gate.yml',
    '  model-gate run --model-uri ./model.onnx --reference-uri ./train.csv --evaluation-uri ./test.csv \\',
    '                 --model-task binary-classification --label-column label',
    '  model-gate run --cluster-url rime.example.com --project "NLI gate" --model-uri owner/model \\',
    '                 --dataset-uri owner/data      (the key in RIME_API_KEY)',
    '',
    'Without --cluster-url the stress tests run on this machine, in the embedded engine.',
    'Exit status: 0 passed (or mode report), 1 failed, 2 error.',
    '',
    'Flags (each also an input of the action and a key of the config file; flags win):',
    ...flags,
    '  --json',
    '        Print results.json instead of the table.',
    '  --debug',
    '        Print debug lines, and the stack trace of an error.',
    '  --help, --version',
    '',
  ].join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && line.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines;
}
