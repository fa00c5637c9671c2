import { describe, expect, test } from '@jest/globals';

import { parseArguments } from '../../src/cli/parse-arguments.js';

const switches = (...names: string[]): { switches: Set<string> } => ({ switches: new Set(names) });

describe('what is given', () => {
  test.each([
    [['run', '--config', 'a.yml'], { command: 'run', values: { config: 'a.yml' } }],
    [
      ['run', '--max-alerts=3', '--json', '--debug'],
      { command: 'run', values: { 'max-alerts': '3' }, ...switches('json', 'debug') },
    ],
    [
      ['run', '--categories', 'drift', '--categories', 'adversarial'],
      { values: { categories: 'drift\nadversarial' } },
    ],
    [['--config', 'a.yml', 'run'], { command: 'run', values: { config: 'a.yml' } }],
    // A value may begin with a dash; a name as text that only begins like a flag's, too.
    [['run', '--seed', '-5'], { values: { seed: '-5' } }],
    [['run', '--run-name', '--nightly'], { values: { 'run-name': '--nightly' } }],
    // An empty value counts as not given.
    [['run', '--project', '', '--seed=1'], { values: { seed: '1' } }],
    [['validate'], { command: 'validate', operand: undefined }],
    [
      ['report', 'r.json', '--comment', '--format', 'html,junit'],
      { command: 'report', operand: 'r.json', values: { format: 'html,junit' }, ...switches('comment') },
    ],
    // A switch of one command takes a value in another.
    [['run', '--comment', 'always'], { values: { comment: 'always' } }],
    [['tests', 'null_check'], { command: 'tests', operand: 'null_check' }],
    [['tests', '--', '--odd'], { command: 'tests', operand: '--odd' }],
    [['serve', '--port', '8080'], { command: 'serve', values: { port: '8080' } }],
    [['completion', 'bash'], { command: 'completion', operand: 'bash' }],
    [['help', 'run'], { command: 'help', operand: 'run' }],
    [['run', '--help'], { command: 'help', operand: 'run' }],
    [['-h'], { command: 'help', operand: undefined }],
    [[], { command: 'help', operand: undefined }],
    [['--version', '--json'], { command: 'version', ...switches('version') }],
    [['version'], { command: 'version' }],
    // Help is help, whatever else is wrong.
    [['serve', '--porr', '--help'], { command: 'help', operand: 'serve' }],
    [['rum', '--help'], { command: 'help', operand: undefined }],
  ])('reads %j', (argv, expected) => {
    const { switches: given, ...read } = parseArguments(argv);
    const { switches: wanted, ...rest } = expected as { switches?: Set<string> };
    expect(read).toMatchObject(rest);
    for (const name of wanted ?? []) expect(given).toContain(name);
  });
});

describe('what can not be', () => {
  test.each([
    [['rum'], '"rum": is not a command. Did you mean "run"?'],
    [['--json', 'rum'], '"rum": is not a command. Did you mean "run"?'],
    [['run', '--max-alert', '3'], '--max-alert: is not a flag of run. Did you mean "max-alerts"?'],
    [['run', '--config'], '--config: needs a value.'],
    [['run', '--config', '--json'], '--config: needs a value.'],
    [['run', '--json=yes'], '--json: takes no value.'],
    [['run', 'model.onnx'], '"model.onnx": is not expected here'],
    [['run', '--project-id', 'x'], '--project-id: is not a flag of run.'],
    [['run', '--__proto__', 'x'], '--__proto__: is not a flag of run.'],
    [['run', '--constructor=x'], '--constructor: is not a flag of run.'],
    [['run', '-x'], '-x: is not a flag of run.'],
    [['validate', '--mode', 'gate'], '--mode: is not a flag of validate.'],
    [['--config', 'a.yml'], 'command: is missing before the flags'],
    [['report'], '<results.json>: is missing.'],
    [['report', 'a.json', 'b.json'], '"b.json": is not expected here'],
    [['report', 'a.json', '--format', 'pdf'], '--format: "pdf" must be'],
    [['serve', '--port', '70000'], '--port: "70000" must be a whole number of at least 1 and at most 65535.'],
    [['serve', '--port', '80 '.repeat(2)], '--port: "80 80 " must be'],
    [['tests', '--category', 'drifting'], '--category: "drifting" must be one of'],
    [['completion', 'bsh'], '"bsh": is not known here. Did you mean "bash"? Allowed: bash, zsh, fish'],
    [['completion'], '<shell>: is missing. Allowed: bash, zsh, fish'],
    [['help', 'rum'], '"rum": is not known here. Did you mean "run"?'],
  ])('is refused: %j', (argv, message) => {
    expect(() => parseArguments(argv)).toThrow(message);
  });

  test('is told all at once, over command, flags, values and switches', () => {
    const argv = ['serv', '--foo', '--bar=1', '--port', 'x', '--json=1', '--data-dir'];
    expect(() => parseArguments(argv)).toThrow(
      /"serv".*"serve"[^]*--foo[^]*--bar[^]*--json[^]*--data-dir: needs a value\.[^]*--port: "x"/,
    );
  });
});
