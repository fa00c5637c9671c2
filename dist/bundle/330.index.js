export const id = 330;
export const ids = [330];
export const modules = {

/***/ 7330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cli: () => (/* binding */ cli)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/inputs/settings.js + 5 modules
var settings = __webpack_require__(7681);
;// CONCATENATED MODULE: ./build/cli/help.js

/** The help text, at most 100 columns wide. */
function helpText(version) {
    const flags = settings/* inputNames */.vj.flatMap((name) => {
        const { meaning, fallback, key } = settings/* settings */.W0[name];
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
function wrap(text, width) {
    const lines = [''];
    for (const word of text.split(' ')) {
        const line = lines.at(-1) ?? '';
        if (line && line.length + 1 + word.length > width)
            lines.push(word);
        else
            lines[lines.length - 1] = line ? `${line} ${word}` : word;
    }
    return lines;
}

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __webpack_require__(9099);
;// CONCATENATED MODULE: ./build/cli/parse-arguments.js




const commands = ['run', 'help', 'version'];
const switches = ['debug', 'json', 'help', 'version'];
/** Reads the command line. Throws InputError with every flag or word that is not known. */
function parseArguments(argv) {
    const { tokens } = (0,external_node_util_.parseArgs)({
        args: [...argv],
        strict: false,
        tokens: true,
        allowPositionals: true,
        options: {
            ...Object.fromEntries(settings/* inputNames */.vj.map((name) => [name, { type: 'string' }])),
            ...Object.fromEntries(switches.map((name) => [name, { type: 'boolean' }])),
            help: { type: 'boolean', short: 'h' },
        },
    });
    const problems = [];
    const values = {};
    const on = new Set();
    const words = [];
    for (const token of tokens) {
        if (token.kind === 'positional')
            words.push(token.value);
        if (token.kind !== 'option')
            continue;
        const { name, rawName, value } = token;
        if (switches.some((known) => known === name) && value === undefined)
            on.add(name);
        else if (!settings/* inputNames */.vj.some((known) => known === name))
            problems.push(unknownFlag(rawName, name));
        else if (value === undefined)
            problems.push({ name: rawName, message: 'needs a value.' });
        // A repeated flag of a list adds to it, one item per line.
        else
            values[name] = values[name] === undefined ? value : `${values[name]}\n${value}`;
    }
    const command = chooseCommand(words, on, problems);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    return { command, values, debug: on.has('debug'), json: on.has('json') };
}
function chooseCommand(words, on, problems) {
    if (on.has('version'))
        return 'version';
    const [word, ...rest] = words;
    if (on.has('help') || word === undefined)
        return 'help';
    const command = commands.find((known) => known === word);
    if (!command) {
        const message = `is not a command.${(0,nearest/* didYouMean */.a)(word, commands)} Allowed: ${commands.join(', ')}`;
        problems.push({ name: JSON.stringify(word), message });
    }
    // After a flag that is not known its value stands alone, which is not a second mistake.
    if (problems.length > 0)
        return command ?? 'help';
    for (const extra of rest) {
        problems.push({
            name: JSON.stringify(extra),
            message: 'is not expected here; a value follows its flag, as in --config FILE.',
        });
    }
    return command ?? 'help';
}
function unknownFlag(rawName, name) {
    return {
        name: rawName,
        message: `is not a flag.${(0,nearest/* didYouMean */.a)(name, [...settings/* inputNames */.vj, ...switches])} See model-gate run --help.`,
    };
}

// EXTERNAL MODULE: ./build/domain/log-safe.js
var log_safe = __webpack_require__(5189);
;// CONCATENATED MODULE: ./build/cli/terminal-log.js

/**
 * The log of the command line, on standard error: on a terminal the progress is one live line, elsewhere a line
 * each. Masked secrets are replaced wherever they appear.
 */
function terminalLog(stream, isDebug) {
    const secrets = new Set();
    let isLive = false;
    const clean = (message) => {
        let text = (0,log_safe/* logSafe */.s)(message);
        for (const secret of secrets)
            text = text.replaceAll(secret, '***');
        return text;
    };
    const finish = () => {
        if (isLive)
            stream.write('\r\u001b[K');
        isLive = false;
    };
    const line = (text) => {
        finish();
        stream.write(`${text}\n`);
    };
    return {
        debug: (message) => {
            if (isDebug)
                line(clean(message));
        },
        info: (message) => line(clean(message)),
        warning: (message) => line(`Warning: ${clean(message)}`),
        progress: (message) => {
            if (!stream.isTTY)
                return line(clean(message));
            const width = Math.max(20, stream.columns - 1);
            stream.write(`\r\u001b[K${clean(message).replaceAll('\n', ' ').slice(0, width)}`);
            isLive = true;
        },
        mask: (secret) => {
            if (secret.trim() !== '')
                secrets.add(secret);
        },
        finish,
    };
}

// EXTERNAL MODULE: ./build/inputs/find-config-file.js
var find_config_file = __webpack_require__(7391);
// EXTERNAL MODULE: ./build/real-world.js
var real_world = __webpack_require__(51);
// EXTERNAL MODULE: ./build/reports/result-table.js
var result_table = __webpack_require__(9150);
// EXTERNAL MODULE: ./build/reports/results-json.js
var results_json = __webpack_require__(9477);
// EXTERNAL MODULE: ./build/run.js + 44 modules
var run = __webpack_require__(2835);
// EXTERNAL MODULE: ./build/store-reports.js + 1 modules
var store_reports = __webpack_require__(2);
// EXTERNAL MODULE: ./build/domain/version.js
var version = __webpack_require__(8729);
;// CONCATENATED MODULE: ./build/cli.js













const exitStatus = { passed: 0, failed: 1, error: 2 };
/** The command line's front door: the same run as the action, told to a person at a terminal. */
async function cli(home) {
    // A reader that has gone, as in `model-gate run | head`, changes neither the run nor its exit status.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => undefined);
    let given;
    try {
        given = parseArguments(process.argv.slice(2));
    }
    catch (error) {
        if (!(error instanceof errors/* InputError */.dz))
            throw error;
        process.stderr.write(`Error (${error.code})\n${error.message}\n`);
        process.exitCode = exitStatus.error;
        return;
    }
    if (given.command === 'version')
        process.stdout.write(`${version/* version */.r}\n`);
    else if (given.command === 'help')
        process.stdout.write(helpText(version/* version */.r));
    else
        await runGate(given, home);
}
async function runGate({ values, debug, json }, home) {
    const log = terminalLog(process.stderr, debug);
    const apiKey = values['api-key'] ?? process.env.RIME_API_KEY ?? '';
    log.mask(apiKey);
    const surroundings = { ...(0,real_world/* readSurroundings */.St)(process.env), workspace: process.cwd() };
    const readInputs = async () => ({
        values: { ...values, 'api-key': apiKey },
        configFile: await (0,find_config_file/* findConfigFile */.i)(values.config, surroundings.workspace),
        surroundings,
    });
    const outcome = await (0,run/* run */.e)(readInputs, { log, clock: real_world/* realClock */.dQ, signal: (0,real_world/* abortOnSignals */.PB)() }, home);
    log.finish();
    const dir = outcome.asked?.reportDir ?? (0,external_node_path_.resolve)(surroundings.workspace, 'model-gate-report');
    const paths = await (0,store_reports/* storeReports */.$)(outcome, dir, log);
    process.stdout.write(json ? (0,results_json/* renderResultsJson */.f)(outcome) : tableFor(process.stdout, outcome));
    if (paths['results.json'] !== undefined)
        log.info(`Reports: ${dir}`);
    process.exitCode =
        outcome.verdict.kind === 'failed' && outcome.asked?.gate.mode === 'report'
            ? 0
            : exitStatus[outcome.verdict.kind];
}
function tableFor(stream, outcome) {
    const isColoured = process.env.FORCE_COLOR ? true : stream.isTTY && !process.env.NO_COLOR;
    const paint = (style, text) => (isColoured ? (0,external_node_util_.styleText)(style, text) : text);
    return (0,result_table/* resultTable */.A)(outcome, { width: stream.isTTY ? stream.columns : 160, paint });
}


/***/ }),

/***/ 8729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The package's version; a test compares it with package.json. */
const version = '1.0.0';


/***/ })

};
