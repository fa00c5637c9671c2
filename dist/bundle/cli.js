export const id = "cli";
export const ids = ["cli"];
export const modules = {

/***/ 86916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

;// CONCATENATED MODULE: ./build/cli/colours.js
/**
 * Whether to colour what is written to this stream: FORCE_COLOR before NO_COLOR before what the stream is. Sources:
 * no-color.org (set and not empty) and Node's reading of FORCE_COLOR (`0` and `false` mean no).
 */
function isColoured({ isTTY }, env) {
    if (env.FORCE_COLOR !== undefined)
        return !['0', 'false'].includes(env.FORCE_COLOR);
    if (env.NO_COLOR)
        return false;
    return Boolean(isTTY) && env.TERM !== 'dumb';
}
const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] };
/** Colours for such a stream, or none. Node's `styleText` would ask standard output about the other stream. */
function paintFor(stream, env) {
    if (!isColoured(stream, env))
        return (_style, text) => text;
    return (style, text) => {
        const [on, off] = codes[style];
        return `\u001b[${on}m${text}\u001b[${off}m`;
    };
}

// EXTERNAL MODULE: ./build/inputs/settings.js + 32 modules
var settings = __webpack_require__(33121);
// EXTERNAL MODULE: ./build/cli/flag.js
var flag = __webpack_require__(55643);
// EXTERNAL MODULE: ./build/cli/flags/init-flags.js
var init_flags = __webpack_require__(48957);
// EXTERNAL MODULE: ./build/cli/flags/report-flags.js
var report_flags = __webpack_require__(58477);
// EXTERNAL MODULE: ./build/cli/flags/serve-flags.js
var serve_flags = __webpack_require__(27324);
// EXTERNAL MODULE: ./build/cli/flags/tests-flags.js
var tests_flags = __webpack_require__(45570);
;// CONCATENATED MODULE: ./build/cli/commands.js






const json = (0,flag/* switchFlag */.J9)('Print JSON on standard output, and everything else on standard error');
const debug = (0,flag/* switchFlag */.J9)('Print debug lines, and the stack trace of an error');
const shells = ['bash', 'zsh', 'fish'];
const none = { operand: undefined, flags: {}, settings: [], examples: [], notes: [] };
/** Every command of the command line, in the order of the help. */
const commands = {
    run: {
        ...none,
        summary: 'Stress-test a model and judge it',
        flags: { json, debug },
        settings: settings/* inputNames */.vj,
        examples: [
            'model-gate run --config examples/bank/model-gate.yml',
            'model-gate run --model-uri ./model.onnx --reference-uri ./valid.csv --evaluation-uri ./test.csv \\',
            '               --model-task binary-classification --label-column label',
            'model-gate run --cluster-url rime.example.com --project "NLI gate" --model-uri owner/model \\',
            '               --dataset-uri owner/data      (the key in RIME_API_KEY)',
        ],
        notes: [
            'Without --cluster-url the stress tests run on this machine, in the embedded engine.',
            'With --json standard output is results.json. Exit status: 0 passed (or mode report), 1 failed, 2 error.',
        ],
    },
    init: {
        ...none,
        summary: 'Look at model and data, write the config file and the workflow, and run once',
        flags: { ...init_flags/* initFlags */.o, debug },
        settings: [
            'config',
            'model-uri',
            'reference-uri',
            'evaluation-uri',
            'label-column',
            'model-task',
            'text-features',
        ],
        examples: ['model-gate init', 'model-gate init --yes --model-uri ./model.onnx --label-column churned'],
        notes: [
            'Asks what it cannot know from the files, opens everything as a run does, and only then writes .github/model-gate.yml and .github/workflows/model-gate.yml.',
            'Exit status: 0 done, whatever the first run found, 2 error.',
        ],
    },
    validate: {
        ...none,
        summary: 'Open data, model and interpreter, check credentials and the cluster; test nothing',
        flags: { json, debug },
        settings: settings/* inputNames */.vj.filter((name) => name !== 'mode'),
        examples: [
            'model-gate validate',
            'model-gate validate --config .github/model-gate.yml --cluster-url rime.example.com',
        ],
        notes: ['Writes no report. Its verdict is skipped (exit status 0) or error (2, with all that is wrong).'],
    },
    plan: {
        ...none,
        summary: 'Tell which tests a run would do, which not, and what can turn it red; test nothing',
        flags: { json, debug },
        settings: settings/* inputNames */.vj,
        examples: ['model-gate plan', 'model-gate plan --json --categories drift,model-performance'],
        notes: [
            'Looks as validate does, in the mode that a run would have, and writes and makes nothing. Within a test a run skips cases that the data have no rows or values for.',
            'On a cluster it tells what a run would register there; the cluster chooses the tests. Exit status: 0 done, 2 error.',
        ],
    },
    report: {
        ...none,
        summary: 'Make the reports of a run again from its results.json',
        operand: { name: '<results.json>', isRequired: true },
        flags: { ...report_flags/* reportFlags */.k, json, debug },
        examples: [
            'model-gate report model-gate-report/results.json --format html,junit',
            'model-gate report results.json --comment --comment-when on-change     (in a workflow_run)',
        ],
        notes: [
            'The file may come from anywhere: it is checked, and no path in it is used.',
            'Exit status: 0 done, 2 error, whatever the verdict in the file is.',
        ],
    },
    tests: {
        ...none,
        summary: 'List the stress tests of the embedded engine, or describe one',
        operand: { name: '[test]', isRequired: false },
        flags: { ...tests_flags/* testsFlags */.t, json, debug },
        examples: ['model-gate tests --category drift', 'model-gate tests text_upper_case'],
        notes: [],
    },
    serve: {
        ...none,
        summary: 'Run the embedded engine as a server for notebooks and other clients',
        flags: { ...serve_flags/* serveFlags */.T, json, debug },
        examples: ['model-gate serve --port 8080 --data-dir ./data'],
        notes: [
            'Listens on 127.0.0.1 unless told otherwise, prints its address and a new API key once (with --key-file none), and serves until Ctrl-C.',
            'With --data-dir what it is given is kept in .model-gate-serve of that folder, and is there again at the next start.',
            'Whoever has the key can have files read and Python models run as you: give it to nobody.',
        ],
    },
    completion: {
        ...none,
        summary: 'Print a script that completes commands and flags in a shell',
        operand: { name: '<shell>', isRequired: true },
        examples: [
            'source <(model-gate completion bash)',
            'source <(model-gate completion zsh)',
            'model-gate completion fish | source',
        ],
    },
    help: {
        ...none,
        summary: 'Show this help, or that of a command',
        flags: { json },
        operand: { name: '[command]', isRequired: false },
        examples: ['model-gate help run'],
    },
    version: { ...none, summary: 'Print the version', flags: { json } },
};
const commandNames = Object.keys(commands);
/** Any of the commands, without what is special to it. */
function commandOf(name) {
    return commands[name];
}
/** All flags of a command, as they are typed after `--`, but for `help`. */
function flagNames(name) {
    const { flags, settings } = commandOf(name);
    return [...settings, ...Object.keys(flags)];
}
/** What the operand of a command can be, when that is a closed list. */
function operandWords(name) {
    if (name === 'completion')
        return shells;
    return name === 'help' ? commandNames : undefined;
}

;// CONCATENATED MODULE: ./build/cli/completion-script.js

/** A script for this shell that offers commands, their flags, and files. All words in it are of our own lists. */
function completionScript(shell) {
    return { bash, zsh, fish }[shell]();
}
/** What can follow a command: its flags, and the words its operand can be. */
function offers(name) {
    const words = operandWords(name) ?? [];
    return [...flagNames(name).map((flag) => `--${flag}`), '--help', ...words].join(' ');
}
function bash() {
    return `_model_gate() {
  local current="\${COMP_WORDS[COMP_CWORD]}" offers=''
  if [ "$COMP_CWORD" -eq 1 ]; then
    offers='${commandNames.join(' ')} --help --version'
  else
    case "\${COMP_WORDS[1]}" in
${commandNames.map((name) => `      ${name}) offers='${offers(name)}' ;;`).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$offers" -- "$current"))
}
complete -o default -F _model_gate model-gate
`;
}
function zsh() {
    return `#compdef model-gate
_model_gate() {
  local -a offers
  if (( CURRENT == 2 )); then
    offers=(${commandNames.join(' ')} --help --version)
  else
    case $words[2] in
${commandNames.map((name) => `      ${name}) offers=(${offers(name)}) ;;`).join('\n')}
    esac
  fi
  compadd -- $offers
  _files
}
compdef _model_gate model-gate
`;
}
function fish() {
    const before = `complete -c model-gate -n __fish_use_subcommand -f`;
    const lines = commandNames.flatMap((name) => [
        `${before} -a ${name} -d '${commandOf(name).summary}'`,
        `complete -c model-gate -n '__fish_seen_subcommand_from ${name}' -a '${offers(name)}'`,
    ]);
    return `${lines.join('\n')}\n`;
}

// EXTERNAL MODULE: ./build/reports/terminal/wrap-text.js
var wrap_text = __webpack_require__(75573);
;// CONCATENATED MODULE: ./build/cli/help.js



const lineColumns = 100;
/** The help, at most 100 columns wide: the list of commands, or all about one. */
function helpText(version, command) {
    return [...(command === undefined ? overview(version) : describe(command)), ''].join('\n');
}
/** The same for machines: each command with its flags. */
function helpData(version) {
    return {
        version,
        commands: commandNames.map((name) => ({
            name,
            summary: commandOf(name).summary,
            usage: usage(name),
            flags: flagsOf(name).map(({ name: flagName, placeholder, meaning, facts }) => ({
                name: flagName,
                takesValue: placeholder !== '',
                meaning,
                facts,
            })),
        })),
    };
}
function overview(version) {
    const width = Math.max(...commandNames.map((name) => name.length));
    return [
        `model-gate ${version}: gate a machine-learning model in CI.`,
        '',
        'Usage: model-gate <command> [flags]',
        '',
        ...commandNames.map((name) => `  ${name.padEnd(width)}  ${commandOf(name).summary}`),
        '',
        ...examplesOf('run'),
        'model-gate help <command>, or <command> --help, tells its flags.',
        'Exit status: 0 passed or done, 1 the gate failed, 2 error.',
    ];
}
function describe(name) {
    const { summary, notes } = commandOf(name);
    const flags = flagsOf(name).flatMap(({ name: flagName, placeholder, meaning, facts }) => {
        const text = `${meaning}. ${facts.join(' · ')}`.trim();
        const head = `  --${flagName}${placeholder && ` ${placeholder}`}`;
        return [head, ...(0,wrap_text/* wrapText */.C)(text, lineColumns - 8).map((line) => `        ${line}`)];
    });
    const isGate = commandOf(name).settings.length > 0;
    return [
        `${summary}.`,
        '',
        `Usage: ${usage(name)}`,
        '',
        ...examplesOf(name),
        ...notes.flatMap((note) => [...(0,wrap_text/* wrapText */.C)(note, lineColumns), '']),
        ...(flags.length === 0
            ? []
            : [
                isGate
                    ? 'Flags (most also inputs of the action and keys of the config file; flags win):'
                    : 'Flags:',
            ]),
        ...flags,
    ];
}
function usage(name) {
    const { operand } = commandOf(name);
    const words = ['model-gate', name, operand?.name, flagsOf(name).length > 0 ? '[flags]' : undefined];
    return words.filter((word) => word !== undefined).join(' ');
}
function examplesOf(name) {
    const { examples } = commandOf(name);
    return examples.length === 0 ? [] : ['Examples:', ...examples.map((example) => `  ${example}`), ''];
}
function flagsOf(command) {
    const { flags, settings: settingNames } = commandOf(command);
    const plain = (text) => text.replaceAll('`', '');
    return [
        ...settingNames.map((name) => {
            const { meaning, fallback, key } = settings/* settings */.W0[name];
            const facts = [`default: ${plain(fallback)}`, ...(key === undefined ? [] : [`file: ${key}`])];
            return { name, placeholder: 'VALUE', meaning: plain(meaning), facts };
        }),
        ...Object.entries(flags).map(([name, { placeholder, meaning, fallback }]) => ({
            name,
            placeholder,
            meaning,
            facts: fallback === '' ? [] : [`default: ${fallback}`],
        })),
    ];
}

// EXTERNAL MODULE: ./build/reports/terminal/fit-columns.js + 7 modules
var fit_columns = __webpack_require__(60172);
;// CONCATENATED MODULE: ./build/cli/live-line.js

/** Room for the `^C` that a terminal prints at the cursor, and for the cursor itself. */
const spare = 3;
/** Columns of a terminal, 80 when it does not tell. */
function terminalColumns({ columns }) {
    return columns ? columns : 80;
}
/**
 * One line at the bottom of a terminal that is written over. When the window was made narrower meanwhile, the terminal
 * has folded the line, and all of its rows are erased.
 */
function createLiveLine(stream) {
    let drawnColumns = 0;
    let shown = '';
    const erase = () => {
        if (shown === '')
            return;
        const foldedRows = Math.ceil(drawnColumns / terminalColumns(stream)) - 1;
        stream.write(foldedRows > 0 ? `\u001b[${foldedRows}A\r\u001b[J` : '\r\u001b[K');
        shown = '';
    };
    return {
        room: () => Math.max(1, terminalColumns(stream) - spare),
        draw: (text) => {
            if (text === shown)
                return;
            erase();
            stream.write(text);
            shown = text;
            drawnColumns = (0,fit_columns/* columnsOf */.PL)(text);
        },
        erase,
    };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/words/nearest.js
var nearest = __webpack_require__(72741);
;// CONCATENATED MODULE: ./build/cli/check-arguments.js


/** Adds a problem for each value that its flag does not take. */
function checkValues(flags, values, problems) {
    for (const [name, { type }] of Object.entries(flags)) {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (!type || value === undefined || type.fromText(value.trim()) !== undefined)
            continue;
        const shown = JSON.stringify(value);
        problems.push({
            name: `--${name}`,
            message: `${shown} must be ${type.allowed}. Example: ${type.example}`,
        });
    }
}
/** Adds the problems of the words that follow a command without a flag. */
function checkOperands(command, given, others, problems) {
    const { operand } = commandOf(command);
    const words = operandWords(command);
    const allowed = words ? ` Allowed: ${words.join(', ')}` : '';
    if (given === undefined && operand?.isRequired) {
        problems.push({ name: operand.name, message: `is missing.${allowed}` });
    }
    if (given !== undefined && words && !words.includes(given)) {
        const message = `is not known here.${(0,nearest/* didYouMean */.au)(given, words)}${allowed}`;
        problems.push({ name: JSON.stringify(given), message });
    }
    const surplus = operand || given === undefined ? others : [given, ...others];
    for (const extra of surplus) {
        const message = 'is not expected here; a value follows its flag, as in --config FILE.';
        problems.push({ name: JSON.stringify(extra), message });
    }
}

;// CONCATENATED MODULE: ./build/cli/parse-arguments.js





/**
 * Reads the command line. `--help` makes it the help of the command, `--version` the version, whatever else is there.
 * Throws InputError with every problem: commands, flags and words that are not known, values that are missing or
 * can't be. Values of the gate's settings are not looked at: the run tells of them together with the config file.
 */
function parseArguments(argv) {
    const at = findCommand(argv);
    const word = at === -1 ? undefined : argv[at];
    const problems = [];
    const command = chooseCommand(word, argv, problems);
    const rest = argv.filter((_, index) => index !== at);
    const { values, switches, operands } = readTokens(command, rest, problems);
    if (switches.has('version'))
        return { command: 'version', operand: undefined, values: {}, switches };
    if (switches.has('help') && word !== undefined && isCommand(word))
        return { command: 'help', operand: word, values: {}, switches };
    if (switches.has('help'))
        return { command: 'help', operand: undefined, values: {}, switches };
    const [operand, ...others] = operands;
    // After a flag that is not known its value stands alone, which is not a second mistake.
    if (problems.length === 0)
        checkOperands(command, operand, others, problems);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return { command, operand, values, switches };
}
const everyonesSwitches = ['--json', '--debug', '--help', '-h', '--version'];
/** Index of the word that is the command, -1 for none. After a flag that may take a value only its own name tells. */
function findCommand(argv) {
    const at = argv.findIndex((word) => !everyonesSwitches.includes(word));
    return at === -1 || !argv[at]?.startsWith('-') ? at : argv.findIndex(isCommand);
}
function isCommand(word) {
    return commandNames.some((known) => known === word);
}
/** For a command that is not known the one that was probably meant, so that the flags can be looked at as well. */
function chooseCommand(word, argv, problems) {
    if (word === undefined) {
        const isAsking = argv.every((one) => everyonesSwitches.includes(one));
        if (!isAsking)
            problems.push({
                name: 'command',
                message: `is missing before the flags, as in model-gate run ${argv[0] ?? ''}`,
            });
        return isAsking ? 'help' : 'run';
    }
    if (isCommand(word))
        return word;
    const message = `is not a command.${(0,nearest/* didYouMean */.au)(word, commandNames)} Allowed: ${commandNames.join(', ')}`;
    problems.push({ name: JSON.stringify(word), message });
    return commandNames.find((known) => known === (0,nearest/* nearest */.pA)(word, commandNames)) ?? 'run';
}
function readTokens(command, argv, problems) {
    const { flags, settings } = commandOf(command);
    const takesValue = (name) => settings.some((known) => known === name) ||
        (Object.hasOwn(flags, name) && flags[name]?.type !== undefined);
    const isSwitch = (name) => ['help', 'version'].includes(name) || (Object.hasOwn(flags, name) && flags[name]?.type === undefined);
    const names = flagNames(command);
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        strict: false,
        tokens: true,
        allowPositionals: true,
        options: {
            ...Object.fromEntries(names.map((name) => [name, { type: takesValue(name) ? 'string' : 'boolean' }])),
            version: { type: 'boolean' },
            help: { type: 'boolean', short: 'h' },
        },
    });
    const values = {};
    const switches = new Set();
    const operands = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            operands.push(token.value);
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value, inlineValue } = token;
        const problem = (message) => void problems.push({ name: rawName, message });
        if (isSwitch(name)) {
            if (value === undefined)
                switches.add(name);
            else
                problem('takes no value.');
        }
        else if (!takesValue(name)) {
            problem(`is not a flag of ${command}.${(0,nearest/* didYouMean */.au)(name, names)} See model-gate ${command} --help.`);
        }
        else if (value === undefined || (!inlineValue && isFlag(value, names))) {
            problem('needs a value.');
        }
        else if (value !== '') {
            // A repeated flag of a list adds to it, one item per line.
            values[name] = Object.hasOwn(values, name) ? `${values[name] ?? ''}\n${value}` : value;
        }
    }
    checkValues(flags, values, problems);
    return { values, switches, operands };
}
/** Whether what stands where a value should be is the next flag. Else a value may begin with a dash, as numbers do. */
function isFlag(value, names) {
    const name = /^--([^=]+)/.exec(value)?.[1];
    return name !== undefined && [...names, 'help', 'version'].includes(name);
}

// EXTERNAL MODULE: ./build/domain/words/log-safe.js
var log_safe = __webpack_require__(85815);
;// CONCATENATED MODULE: ./build/cli/progress-line.js

const barColumns = 24;
/** Below this a bar would leave too little of the message. */
const leastColumns = 60;
/** The live line of a task, at most `columns` wide: a bar, the share done, the message, and the time left. */
function progressLine({ message, amount, leftMs }, columns, paint) {
    if (!amount || amount.total <= 0)
        return (0,fit_columns/* cutToColumns */.b9)(message, columns);
    const share = Math.min(1, Math.max(0, amount.done / amount.total));
    // Rounded down, so that 100 % means all.
    const text = `${String(Math.floor(share * 100)).padStart(3)} %  ${message}`;
    const tail = leftMs === undefined || share === 1 ? '' : ` · about ${roughTime(leftMs)} left`;
    const hasBar = columns >= leastColumns;
    const room = hasBar ? columns - barColumns - 1 : columns;
    const isTailShown = (0,fit_columns/* columnsOf */.PL)(text) + (0,fit_columns/* columnsOf */.PL)(tail) <= room;
    return `${hasBar ? `${bar(share, paint)} ` : ''}${(0,fit_columns/* cutToColumns */.b9)(text, room)}${isTailShown && tail ? paint('dim', tail) : ''}`;
}
function bar(share, paint) {
    const full = Math.floor(share * barColumns);
    const parts = [
        ['green', '█'.repeat(full)],
        ['dim', '░'.repeat(barColumns - full)],
    ];
    return parts.map(([style, part]) => (part === '' ? '' : paint(style, part))).join('');
}
/** In steps a guess deserves: seconds by fives, then minutes, then hours with a half. */
function roughTime(ms) {
    const seconds = ms / 1000;
    if (seconds < 57.5)
        return `${Math.max(5, Math.round(seconds / 5) * 5)} s`;
    const minutes = Math.round(seconds / 60);
    return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 30) / 2} h`;
}

;// CONCATENATED MODULE: ./build/cli/time-left.js
/** Guesses how long a task still takes. What was done before the first note says nothing about its pace. */
function createTimeLeft() {
    let first;
    let last;
    return {
        note: ({ done, total }, atMs) => {
            const mark = { done, total, atMs };
            if (!first || !last || total !== last.total || done < last.done)
                first = last = mark;
            else if (done > last.done)
                last = mark;
        },
        estimateMs: (nowMs) => {
            if (!first || !last || last.done <= first.done)
                return undefined;
            const perUnitMs = (last.atMs - first.atMs) / (last.done - first.done);
            return Math.max(0, perUnitMs * (last.total - last.done) - (nowMs - last.atMs));
        },
    };
}

;// CONCATENATED MODULE: ./build/cli/terminal-log.js




/**
 * The log of the command line, on standard error. The live line shows a bar and the time left, which go on by the second,
 * and stays below what is logged meanwhile. Masked secrets are replaced wherever they appear.
 */
function terminalLog(stream, { isDebug, isLive, paint, now }) {
    const secrets = new Set();
    const live = createLiveLine(stream);
    const timeLeft = createTimeLeft();
    let task;
    let timer;
    const clean = (message) => {
        let text = (0,log_safe/* logSafe */.s)(message);
        for (const secret of secrets)
            text = text.replaceAll(secret, '***');
        return text;
    };
    const redraw = () => {
        if (!task)
            return;
        const leftMs = task.amount && timeLeft.estimateMs(now());
        live.draw(progressLine({ ...task, leftMs }, live.room(), paint));
    };
    const resize = () => {
        live.erase();
        redraw();
    };
    const line = (text) => {
        live.erase();
        stream.write(`${text}\n`);
        // What has come to its end, or tells none, is not held up as if it went on.
        if (task?.amount && task.amount.done < task.amount.total)
            redraw();
        else
            task = undefined;
    };
    const startTicking = () => {
        if (timer)
            return;
        stream.on('resize', resize);
        timer = setInterval(redraw, 1000);
        // A live line keeps no program from its end.
        timer.unref();
    };
    return {
        debug: (message) => {
            if (isDebug)
                line(clean(message));
        },
        info: (message) => line(clean(message)),
        warning: (message) => line(`${paint('yellow', 'Warning:')} ${clean(message)}`),
        progress: (message, amount) => {
            if (!isLive)
                return line(clean(message));
            task = { message: clean(message).replaceAll(/[\t\n]+/g, ' '), amount };
            if (amount)
                timeLeft.note(amount, now());
            redraw();
            startTicking();
        },
        mask: (secret) => {
            if (secret.trim() !== '')
                secrets.add(secret);
        },
        finish: () => {
            live.erase();
            task = undefined;
            clearInterval(timer);
            stream.off('resize', resize);
            timer = undefined;
        },
    };
}

// EXTERNAL MODULE: ./build/domain/assert-never.js
var assert_never = __webpack_require__(15664);
// EXTERNAL MODULE: ./build/domain/version.js
var version = __webpack_require__(38729);
// EXTERNAL MODULE: ./build/surroundings/end-on-crash.js
var end_on_crash = __webpack_require__(74571);
// EXTERNAL MODULE: ./build/reports/facts/remedies.js
var remedies = __webpack_require__(95686);
;// CONCATENATED MODULE: ./build/cli.js













/** The width of tables that go to no terminal. */
const plainColumns = 160;
/** The command line's front door. Its exit status is 0 passed or done, 1 the gate failed, 2 error. */
async function cli(home) {
    const { stdout, stderr, env } = process;
    // A reader that has gone, as in `model-gate run | head`, changes neither the run nor its exit status.
    for (const stream of [stdout, stderr])
        stream.on('error', () => undefined);
    const argv = process.argv.slice(2);
    const isJson = argv.includes('--json');
    const isDebug = argv.includes('--debug');
    const log = terminalLog(stderr, {
        isDebug,
        isLive: stderr.isTTY && env.TERM !== 'dumb',
        paint: paintFor(stderr, env),
        now: () => performance.now(),
    });
    const fail = (error) => {
        log.finish();
        const told = cli_describe(error);
        if (isJson)
            stdout.write(`${JSON.stringify({ error: told })}\n`);
        stderr.write((0,log_safe/* logSafe */.s)(`Error (${told.code})\n${told.message}\n`));
        if (told.code === 'internal')
            stderr.write(`What to do: ${remedies/* remedies */.J.internal}\n`);
        if (error instanceof Error && !(error instanceof errors/* InputError */.dz))
            log.debug(error.stack ?? '');
    };
    // Also on the way out by a second Ctrl-C.
    process.once('exit', () => log.finish());
    (0,end_on_crash/* endOnCrash */.c)(fail);
    try {
        const edge = {
            home,
            log,
            workspace: process.cwd(),
            env,
            print: (text) => void stdout.write(text),
            look: {
                width: stdout.isTTY ? terminalColumns(stdout) : plainColumns,
                paint: paintFor(stdout, env),
            },
        };
        process.exitCode = await start(parseArguments(argv), edge);
    }
    catch (error) {
        fail(error);
        process.exitCode = 2;
    }
    log.finish();
}
/** Each command's own code is loaded only when it is called. */
async function start(given, edge) {
    switch (given.command) {
        case 'run':
        case 'validate':
            return (await Promise.all(/* import() */[__webpack_require__.e("https-proxy-agent"), __webpack_require__.e("diff"), __webpack_require__.e("action+init-command+plan-command+report-command+run-command+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+plan-command+publish-run+report-command+run-command+tests-command"), __webpack_require__.e("init-command+plan-command+publish-run+report-command+run-command"), __webpack_require__.e("action+init-command+plan-command+post+run-command"), __webpack_require__.e("action+init-command+plan-command+report-command+run-command"), __webpack_require__.e("action+init-command+plan-command+run-command"), __webpack_require__.e("init-command+publish-run+report-command+run-command"), __webpack_require__.e("run-command")]).then(__webpack_require__.bind(__webpack_require__, 13080))).runCommand(given, edge);
        case 'plan':
            return (await Promise.all(/* import() */[__webpack_require__.e("https-proxy-agent"), __webpack_require__.e("action+init-command+plan-command+report-command+run-command+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+plan-command+publish-run+report-command+run-command+tests-command"), __webpack_require__.e("init-command+plan-command+publish-run+report-command+run-command"), __webpack_require__.e("action+init-command+plan-command+post+run-command"), __webpack_require__.e("action+init-command+plan-command+report-command+run-command"), __webpack_require__.e("action+init-command+plan-command+run-command"), __webpack_require__.e("plan-command")]).then(__webpack_require__.bind(__webpack_require__, 21445))).planCommand(given, edge);
        case 'init':
            return (await Promise.all(/* import() */[__webpack_require__.e("https-proxy-agent"), __webpack_require__.e("fzstd"), __webpack_require__.e("diff"), __webpack_require__.e("action+init-command+plan-command+report-command+run-command+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+read-ahead+read-scores+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+plan-command+publish-run+report-command+run-command+tests-command"), __webpack_require__.e("init-command+plan-command+publish-run+report-command+run-command"), __webpack_require__.e("action+init-command+plan-command+post+run-command"), __webpack_require__.e("init-command+read-ahead+read-predictions+read-scores+worker"), __webpack_require__.e("action+init-command+plan-command+report-command+run-command"), __webpack_require__.e("init-command+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+read-ahead+serve-command+start-engine+worker"), __webpack_require__.e("action+init-command+plan-command+run-command"), __webpack_require__.e("init-command+publish-run+report-command+run-command"), __webpack_require__.e("init-command+read-ahead+read-scores+worker"), __webpack_require__.e("init-command+worker"), __webpack_require__.e("init-command")]).then(__webpack_require__.bind(__webpack_require__, 93813))).initCommand(given, edge);
        case 'report':
            return (await Promise.all(/* import() */[__webpack_require__.e("diff"), __webpack_require__.e("action+init-command+plan-command+report-command+run-command+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+plan-command+publish-run+report-command+run-command+tests-command"), __webpack_require__.e("init-command+plan-command+publish-run+report-command+run-command"), __webpack_require__.e("action+init-command+plan-command+report-command+run-command"), __webpack_require__.e("init-command+publish-run+report-command+run-command"), __webpack_require__.e("report-command")]).then(__webpack_require__.bind(__webpack_require__, 61035))).reportCommand(given, edge);
        case 'tests':
            return (await Promise.all(/* import() */[__webpack_require__.e("action+init-command+plan-command+report-command+run-command+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+read-ahead+read-scores+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+plan-command+publish-run+report-command+run-command+tests-command"), __webpack_require__.e("comparison+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("serve-command+start-engine+tests-command+worker"), __webpack_require__.e("tests-command")]).then(__webpack_require__.bind(__webpack_require__, 15849))).testsCommand(given, edge);
        case 'serve':
            return (await Promise.all(/* import() */[__webpack_require__.e("action+init-command+plan-command+report-command+run-command+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+read-ahead+read-scores+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("comparison+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+read-ahead+serve-command+start-engine+worker"), __webpack_require__.e("serve-command+start-engine+tests-command+worker"), __webpack_require__.e("serve-command+start-engine+worker"), __webpack_require__.e("serve-command+start-engine"), __webpack_require__.e("serve-command")]).then(__webpack_require__.bind(__webpack_require__, 82541))).serveCommand(given, edge);
        case 'completion':
            edge.print(completionScript(shells.find((shell) => shell === given.operand) ?? 'bash'));
            return 0;
        case 'help': {
            const about = commandNames.find((name) => name === given.operand);
            edge.print(given.switches.has('json')
                ? `${JSON.stringify(helpData(version/* version */.r), undefined, 1)}\n`
                : helpText(version/* version */.r, about));
            return 0;
        }
        case 'version':
            edge.print(given.switches.has('json') ? `${JSON.stringify({ version: version/* version */.r })}\n` : `${version/* version */.r}\n`);
            return 0;
        default:
            return (0,assert_never/* assertNever */.x)(given.command);
    }
}
function cli_describe(error) {
    const message = error instanceof Error ? error.message : String(error);
    return { code: error instanceof errors/* GateError */.ue ? error.code : 'internal', message };
}


/***/ }),

/***/ 55643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ switchFlag),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   fG: () => (/* binding */ readFlag)
/* harmony export */ });
function flag(type, placeholder, meaning, fallback = 'none') {
    return { type, placeholder, meaning, fallback };
}
function switchFlag(meaning) {
    return { type: undefined, placeholder: '', meaning, fallback: '' };
}
/** The value of a flag as the parser has checked it; `undefined` when it was not given. */
function readFlag({ type }, given) {
    return given === undefined ? undefined : type.fromText(given.trim());
}


/***/ }),

/***/ 48957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ initFlags)
/* harmony export */ });
/* harmony import */ var _inputs_values_api_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64426);
/* harmony import */ var _flag_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55643);


/** What `init` takes beside the settings that it asks for. */
const initFlags = {
    yes: (0,_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .switchFlag */ .J9)('Ask nothing: take what is clear, and refuse what is not'),
    force: (0,_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .switchFlag */ .J9)('Write over a config file and a workflow that are there'),
    'dry-run': (0,_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .switchFlag */ .J9)('Print what would be written, and write and run nothing'),
    action: (0,_flag_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)((0,_inputs_values_api_values_js__WEBPACK_IMPORTED_MODULE_0__/* .line */ .n8)('acme/rime-model-gate@v1'), 'USES', 'The action as the workflow is to name it, best by commit'),
};


/***/ }),

/***/ 58477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ reportFlags)
/* harmony export */ });
/* harmony import */ var _domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50669);
/* harmony import */ var _inputs_values_api_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64426);
/* harmony import */ var _inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36207);
/* harmony import */ var _flag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55643);




/** What `report` takes. */
const reportFlags = {
    format: (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)((0,_inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .listOf */ .c3)((0,_inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFormats */ .zX)), 'LIST', `Reports to write: ${_domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .reportFormats */ .zX.join(', ')}`, 'all but json and model-card'),
    'report-dir': (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)((0,_inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('model-gate-report'), 'DIR', 'Folder they are written to', 'model-gate-report'),
    comment: (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .switchFlag */ .J9)('Also bring the comment on the pull request up to date, as from a workflow_run'),
    'comment-when': (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)((0,_inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .commentWhens */ .Li), 'WHEN', `When to comment: ${_domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .commentWhens */ .Li.join(', ')}`, 'on-failure'),
    'comment-key': (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)((0,_inputs_values_api_values_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('sentiment model'), 'KEY', 'Tells apart several gates on one pull request', 'the name of the triggering workflow'),
    'github-token': (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)((0,_inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('ghs_…'), 'TOKEN', 'Token that writes the comment', 'GITHUB_TOKEN'),
};


/***/ }),

/***/ 27324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ serveFlags)
/* harmony export */ });
/* harmony import */ var _domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50669);
/* harmony import */ var _inputs_values_api_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64426);
/* harmony import */ var _inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36207);
/* harmony import */ var _flag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55643);




/** What `serve` takes; a server has its settings from flags alone. */
const serveFlags = {
    port: (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)((0,_inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)(1, 65_535), 'N', 'Port to listen on', 'a free one'),
    host: (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)((0,_inputs_values_api_values_js__WEBPACK_IMPORTED_MODULE_1__/* .line */ .n8)('0.0.0.0'), 'ADDRESS', 'Address to listen on; another than loopback needs --key-file and --tls-cert', '127.0.0.1'),
    'key-file': (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)((0,_inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('./keys.txt'), 'FILE', 'API keys, a name and a key a line; read again when it changes', 'a new key'),
    'tls-cert': (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)((0,_inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('./cert.pem'), 'FILE', 'Certificate chain (PEM), to serve https', 'plain http'),
    'tls-key': (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)((0,_inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('./key.pem'), 'FILE', 'Private key (PEM) of --tls-cert'),
    jobs: (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)((0,_inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)(1, 64), 'N', 'Stress tests that run at once', '1'),
    'max-queued-jobs': (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)((0,_inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)(1, 100_000), 'N', 'Stress tests that may wait', '100'),
    'max-rows': (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)((0,_inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)(1, 1_000_000_000), 'N', 'Most rows of a dataset', 'any number'),
    'max-connections': (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)((0,_inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)(1, 65_535), 'N', 'Connections at once', '1000'),
    'max-body': (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)((0,_inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .wholeNumber */ .rD)(1, 1024), 'MIB', 'Longest body of a request', '16'),
    'data-dir': (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)((0,_inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('./data'), 'DIR', 'Folder that relative paths start from, and that keeps what it is given', 'the current folder, which keeps nothing'),
    'engine-runtime': (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)((0,_inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .engineRuntimes */ .a1), 'WORD', `ONNX runtime: ${_domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .engineRuntimes */ .a1.join(', ')}`, 'auto'),
    'engine-compat': (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)((0,_inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .oneOf */ .yL)(_domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .engineCompats */ .Gf), 'WORD', `whose rules rate: ${_domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .engineCompats */ .Gf.join(', ')}`, 'default'),
    python: (0,_flag_js__WEBPACK_IMPORTED_MODULE_3__/* .flag */ .Jt)((0,_inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('python3.11'), 'COMMAND', 'Interpreter for Python models', 'python3, then python'),
};


/***/ }),

/***/ 45570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ testsFlags)
/* harmony export */ });
/* harmony import */ var _domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50669);
/* harmony import */ var _inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36207);
/* harmony import */ var _flag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55643);



/** What `tests` takes. */
const testsFlags = {
    category: (0,_flag_js__WEBPACK_IMPORTED_MODULE_2__/* .flag */ .Jt)((0,_inputs_values_value_type_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .testCategories */ .NG, 'TEST_CATEGORY_TYPE_'), 'CATEGORY', 'Only this category', 'all'),
};


/***/ }),

/***/ 38729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ build),
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The package's version; a test compares it with package.json. */
const version = '1.0.0';
/** Tells one build of a version from another; `npm run build` puts a hash of the code in its place. */
const build = '379aac3a90020411';


/***/ }),

/***/ 60172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RM: () => (/* binding */ alignColumns),
  PL: () => (/* binding */ columnsOf),
  b9: () => (/* binding */ cutToColumns),
  UG: () => (/* binding */ padToColumns)
});

;// CONCATENATED MODULE: ./node_modules/string-width/node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/string-width/node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Otherwise use East Asian Width of the cluster’s first visible code point, and add widths for trailing Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Whole-cluster zero-width
const zeroWidthClusterRegex = /^(?:\p{Default_Ignorable_Code_Point}|\p{Control}|\p{Mark}|\p{Surrogate})+$/v;

// Pick the base scalar if the cluster starts with Prepend/Format/Marks
const leadingNonPrintingRegex = /^[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Mark}\p{Surrogate}]+/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

function baseVisible(segment) {
	return segment.replace(leadingNonPrintingRegex, '');
}

function isZeroWidthCluster(segment) {
	return zeroWidthClusterRegex.test(segment);
}

function trailingHalfwidthWidth(segment, eastAsianWidthOptions) {
	let extra = 0;
	if (segment.length > 1) {
		for (const char of segment.slice(1)) {
			if (char >= '\uFF00' && char <= '\uFFEF') {
				extra += eastAsianWidth(char.codePointAt(0), eastAsianWidthOptions);
			}
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	if (!countAnsiEscapeCodes) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		if (isZeroWidthCluster(segment)) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment)) {
			width += 2;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = baseVisible(segment).codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing Halfwidth and Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingHalfwidthWidth(segment, eastAsianWidthOptions);
	}

	return width;
}

;// CONCATENATED MODULE: ./build/reports/terminal/fit-columns.js

const fit_columns_segmenter = new Intl.Segmenter();
/** Joiners of hieroglyphs and the like: string-width 8.1.0 throws when a character consists of them alone. */
const visibleFormat = /(?!\p{Default_Ignorable_Code_Point})\p{Cf}/gu;
/** Columns of a terminal that a text takes: two for East Asian wide characters and emoji, none for marks. */
function columnsOf(text) {
    return stringWidth(text.replaceAll(visibleFormat, ''));
}
/** At most `columns` columns of a line without escape sequences; no character is split, so it may be one narrower. */
function cutToColumns(text, columns) {
    if (columnsOf(text) <= columns)
        return text;
    let used = 0;
    let end = 0;
    for (const { segment, index } of fit_columns_segmenter.segment(text)) {
        used += columnsOf(segment);
        if (used > columns)
            break;
        end = index + segment.length;
    }
    return text.slice(0, end);
}
/** The text with blanks after it, up to `columns` columns. */
function padToColumns(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}
/** Columns as wide as their widest cell, in columns of a terminal. */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows) {
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, columnsOf(cell));
    }
    return rows.map((row) => {
        const cells = row.map((cell, column) => padToColumns(cell, widths[column] ?? 0));
        return cells.join('  ').trimEnd();
    });
}


/***/ }),

/***/ 75573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ hangText),
/* harmony export */   C: () => (/* binding */ wrapText)
/* harmony export */ });
/* harmony import */ var _fit_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60172);

/** The words of a text in lines of at most `columns` columns; a longer word has a line of its own. */
function wrapText(text, columns) {
    const lines = [''];
    for (const word of text.split(' ')) {
        const line = lines.at(-1) ?? '';
        if (line && (0,_fit_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(line) + 1 + (0,_fit_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(word) > columns)
            lines.push(word);
        else
            lines[lines.length - 1] = line ? `${line} ${word}` : word;
    }
    return lines;
}
/** No number is longer, so that none is broken. */
const leastColumns = 24;
/**
 * A text after a label, the further lines set in below its beginning. A word longer than a line, which no number is,
 * goes on in the next one.
 */
function hangText(label, text, columns) {
    const room = Math.max(leastColumns, columns - (0,_fit_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(label));
    const lines = wrapText(bindUnits(text), room).flatMap((line) => breakLine(line, room));
    const indent = ' '.repeat((0,_fit_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(label));
    return lines.map((line, index) => `${index === 0 ? label : indent}${looseUnits(line)}`.trimEnd());
}
/** A number and its unit are one word. */
function bindUnits(text) {
    return text.replaceAll(/(?<=\d) (?=%|points?\b)/g, '\u00a0');
}
function looseUnits(line) {
    return line.replaceAll('\u00a0', ' ');
}
function breakLine(line, columns) {
    const pieces = [];
    let rest = line;
    while ((0,_fit_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(rest) > columns) {
        const piece = (0,_fit_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToColumns */ .b9)(rest, columns);
        pieces.push(piece);
        rest = rest.slice(piece.length);
    }
    return [...pieces, rest];
}


/***/ })

};
