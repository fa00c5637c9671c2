export const id = "init-command";
export const ids = [9909,3130];
export const modules = {

/***/ 93813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/inputs/given/find-config-file.js
var find_config_file = __webpack_require__(78593);
// EXTERNAL MODULE: ./build/cli/flag.js
var flag = __webpack_require__(55643);
// EXTERNAL MODULE: ./build/cli/flags/init-flags.js
var init_flags = __webpack_require__(48957);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
// EXTERNAL MODULE: ./build/domain/words/shorten.js
var shorten = __webpack_require__(90474);
// EXTERNAL MODULE: ./build/domain/words/log-safe.js
var log_safe = __webpack_require__(85815);
;// CONCATENATED MODULE: ./build/cli/init/asker.js




const shown = 9;
/** Asks at a terminal: a number, or the thing itself; Return takes the first. */
function terminalAsker(input, output) {
    const terminal = (0,external_node_readline_.createInterface)({ input, output, prompt: '  [1] ' });
    // Lines that are typed ahead wait here.
    const lines = terminal[Symbol.asyncIterator]();
    return {
        choose: async (question, flag, { options }) => {
            const [first] = options;
            if (first === undefined)
                throw nothingFound(question, flag);
            if (options.length === 1) {
                output.write(`${question} ${(0,log_safe/* logSafe */.s)(first)}\n`);
                return first;
            }
            const listed = options
                .slice(0, shown)
                .map((option, index) => `  ${index + 1}  ${(0,log_safe/* logSafe */.s)((0,shorten/* shorten */.m)(option, 100))}`);
            const more = options.length > shown ? [`     … ${options.length - shown} more; type the one you mean`] : [];
            output.write(`${[question, ...listed, ...more].join('\n')}\n`);
            for (;;) {
                terminal.prompt();
                const line = await lines.next();
                if (line.done)
                    throw new errors/* InputError */.dz([{ name: `--${flag}`, message: 'was not answered: the input has ended.' }]);
                const typed = line.value.trim();
                const found = typed === '' ? first : (options[Number(typed) - 1] ?? options.find((option) => option === typed));
                if (found !== undefined)
                    return found;
                output.write(`  ${(0,log_safe/* logSafe */.s)(JSON.stringify((0,shorten/* shorten */.m)(typed, 60)))} is none of them.\n`);
            }
        },
        close: () => terminal.close(),
    };
}
/** Asks nobody. */
const silentAsker = {
    choose: (question, flag, { options, isClear }) => {
        const [first] = options;
        if (first === undefined)
            return Promise.reject(nothingFound(question, flag));
        if (isClear || options.length === 1)
            return Promise.resolve(first);
        const some = options.slice(0, shown).map((option) => JSON.stringify((0,shorten/* shorten */.m)(option, 60)));
        const message = `${question} It could be ${some.join(', ')}: give the flag, or leave --yes away to be asked.`;
        return Promise.reject(new errors/* InputError */.dz([{ name: `--${flag}`, message }]));
    },
    close: () => undefined,
};
function nothingFound(question, flag) {
    return new errors/* InputError */.dz([
        { name: `--${flag}`, message: `${question} Nothing was found that could be: give the flag.` },
    ]);
}

// EXTERNAL MODULE: ./build/domain/words/plural.js
var plural = __webpack_require__(26457);
// EXTERNAL MODULE: ./build/engine/data/column-role.js
var column_role = __webpack_require__(52045);
// EXTERNAL MODULE: ./build/engine/data/columns/count-distinct.js
var count_distinct = __webpack_require__(69324);
// EXTERNAL MODULE: ./build/engine/data/describe-reading.js + 2 modules
var describe_reading = __webpack_require__(21432);
// EXTERNAL MODULE: ./build/engine/data/load-dataset.js + 4 modules
var load_dataset = __webpack_require__(2848);
// EXTERNAL MODULE: ./build/engine/data/profile/distinct-cells.js
var distinct_cells = __webpack_require__(31288);
// EXTERNAL MODULE: ./build/engine/data/table.js
var table = __webpack_require__(87992);
;// CONCATENATED MODULE: ./build/cli/init/look-at-data.js







const mostClasses = 50;
const fewestWords = 4;
const looked = 200;
/** Reads a file whole, as a run does. Throws DataError when it can't be read. */
async function lookAtData(path, workspace) {
    const absolutePath = (0,external_node_path_.resolve)(workspace, path);
    // Without a label nothing is asked of any column.
    const loaded = await (0,load_dataset/* loadDataset */.Z)(absolutePath, {}, 'regression');
    const columns = loaded.table.names.map((name) => {
        const column = (0,table/* columnOf */.uV)(loaded.table, name);
        const distinctCount = (0,count_distinct/* countDistinct */.I)(column);
        const some = [...Array(Math.min(looked, column.length)).keys()].flatMap((row) => column.cell(row) ?? []);
        const words = some.map((cell) => (typeof cell === 'string' ? cell.trim().split(/\s+/).length : 0));
        const isProse = column.kind === 'categories' &&
            distinctCount > mostClasses &&
            words.reduce((sum, count) => sum + count, 0) >= fewestWords * words.length;
        return {
            name,
            kind: column.kind,
            distinctCount,
            values: distinctCount <= mostClasses ? (0,distinct_cells/* countTexts */.Az)(column) : new Map(),
            isWhole: some.every(Number.isSafeInteger),
            isProse,
            role: (0,column_role/* roleOf */.k)(name, isProse ? 'text' : column.kind === 'numbers' ? 'numeric' : 'categorical', column),
        };
    });
    return { path, rowCount: loaded.table.rowCount, columns, notes: (0,describe_reading/* describeReading */.Y)(path, loaded) };
}

;// CONCATENATED MODULE: ./build/cli/init/suggest.js

const evaluationName = /(^|[^a-z])(test|eval|evaluation|new|current|latest)([^a-z]|$)/i;
const heldOutName = /(^|[^a-z])(ref|reference|valid|validation|val|holdout|hold-out|dev|baseline)([^a-z]|$)/i;
/** A model does better on these rows than on any other, so they are a poor measure. */
const isTrainingName = (path) => /(^|[^a-z])train(ing)?([^a-z]|$)/i.test(path);
/** Files by how likely each is the data under test. */
function suggestEvaluation(paths) {
    return rank(paths, (path) => evaluationName.test(nameOf(path)) ? 2 : isTrainingName(nameOf(path)) ? 0 : 1);
}
/** Files by how likely each is what the evaluation is measured from. */
function suggestReference(paths, evaluation) {
    const folder = evaluation.slice(0, evaluation.lastIndexOf('/'));
    const others = paths.filter((path) => path !== evaluation);
    return rank(others, (path) => {
        const name = nameOf(path);
        const byName = heldOutName.test(name) ? 4 : isTrainingName(name) || evaluationName.test(name) ? 0 : 2;
        return byName + (path.startsWith(`${folder}/`) ? 1 : 0);
    });
}
const labelNames = [
    ['label', 'labels', 'target', 'y', 'class', 'ground_truth', 'gold', 'truth', 'y_true'],
    [
        'outcome',
        'response',
        'churn',
        'churned',
        'fraud',
        'is_fraud',
        'default',
        'survived',
        'species',
        'price',
        'income',
        'sentiment',
        'rating',
        'quality',
        'status',
    ],
].map((names) => new Set(names));
/** Columns of both files by how likely each is the label. */
function suggestLabel(reference, evaluation) {
    const shared = reference.columns.filter(({ name, role, isProse, distinctCount }) => role === undefined &&
        !isProse &&
        distinctCount > 1 &&
        evaluation.columns.some((other) => other.name === name));
    const last = reference.columns.at(-1)?.name;
    const score = ({ name, distinctCount }) => {
        const plain = name.toLowerCase();
        const byName = labelNames[0]?.has(plain) ? 8 : labelNames[1]?.has(plain) ? 4 : 0;
        return byName + (name === last ? 2 : 0) + (distinctCount <= mostClasses ? 1 : 0);
    };
    const { options, isClear } = rank(shared, score);
    const [first] = options;
    return {
        options: options.map(({ name }) => name),
        isClear: isClear && first !== undefined && score(first) >= 8,
    };
}
/** Tasks that the values of a label column allow. */
function suggestTask({ kind, distinctCount, isWhole }, texts) {
    const classes = distinctCount === 2 ? 'binary-classification' : 'multiclass-classification';
    if (distinctCount === 3 && texts.length === 2)
        return { options: ['natural-language-inference', 'multiclass-classification'], isClear: false };
    if (distinctCount === 2)
        return { options: [classes], isClear: true };
    if (kind !== 'numbers')
        return { options: [classes], isClear: distinctCount <= mostClasses };
    if (isWhole && distinctCount <= 20)
        return { options: [classes, 'regression'], isClear: distinctCount <= 5 };
    return { options: ['regression', classes], isClear: distinctCount > mostClasses };
}
function rank(all, score) {
    const options = [...all].sort((a, b) => score(b) - score(a));
    const [first, second] = options;
    const isClear = first !== undefined && (second === undefined || score(first) > score(second));
    return { options, isClear };
}
const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./build/cli/init/choose-settings.js






/** Asks what neither flags nor files tell. Throws InputError for what can't be asked. */
async function chooseSettings(values, files, asker, edge) {
    const { log, workspace } = edge;
    const pick = async (flag, question, suggestion) => values[flag] ?? asker.choose(question, flag, suggestion);
    const model = await pick('model-uri', 'Which is the model?', {
        options: [...files.models, 'none'],
        isClear: files.models.length <= 1,
    });
    const evaluation = await pick('evaluation-uri', 'On which labelled rows is it tested?', suggestEvaluation(files.data));
    const reference = await pick('reference-uri', 'What are they measured from? Rows that the model was not fitted on, such as those of the last accepted model.', suggestReference(files.data, evaluation));
    if (isTrainingName((0,external_node_path_.basename)(reference)))
        log.warning(`${reference} sounds like training data. A model does better on rows it was fitted on than on any others, and would seem to have got worse.`);
    const [seenReference, seenEvaluation] = [
        await look(reference, workspace, log),
        await look(evaluation, workspace, log),
    ];
    const label = await pick('label-column', 'Which column holds the true answers?', suggestLabel(seenReference, seenEvaluation));
    const column = seenReference.columns.find(({ name }) => name === label);
    const texts = seenReference.columns
        .filter(({ isProse, name }) => isProse && name !== label)
        .map(({ name }) => name);
    const task = values['model-task'] ??
        (column
            ? await asker.choose('What does the model do?', 'model-task', suggestTask(column, texts))
            : undefined);
    if (task === undefined)
        throw new errors/* InputError */.dz([{ name: '--label-column', message: `is no column of ${reference}.` }]);
    const features = seenReference.columns.filter(({ name, role }) => name !== label && role === undefined);
    // A column of remarks makes no text model of a table's.
    const isTextModel = !/\.(onnx|py)$/.test(model) || features.length === texts.length;
    const nearModel = files.requirements.find((path) => path === `${(0,external_node_path_.dirname)(model)}/requirements.txt`);
    return {
        projectName: (0,external_node_path_.basename)((0,external_node_path_.resolve)(workspace)),
        task,
        model,
        reference,
        evaluation,
        label,
        textFeatures: values['text-features']?.split(',').map((name) => name.trim()) ??
            (isTextModel ? texts.slice(0, 2) : []),
        requirements: model.endsWith('.py') ? nearModel : undefined,
    };
}
/** Tells what a file is like, as it is read. */
async function look(path, workspace, log) {
    const seen = await lookAtData(path, workspace);
    const of = (role) => seen.columns.filter((column) => column.role === role).map(({ name }) => name);
    const roles = [
        ['ids', of('id')],
        ['running numbers', of('row-number')],
        ['dates', of('date')],
    ];
    const left = roles.flatMap(([what, names]) => names.length > 0 ? `${what}: ${(0,shorten/* shorten */.m)(names.join(', '), 80)}` : []);
    const told = [
        `${(0,plural/* plural */.L)(seen.rowCount, 'row')}, ${(0,plural/* plural */.L)(seen.columns.length, 'column')}`,
        ...left,
        ...seen.notes,
    ];
    log.info(`${path}: ${told.join('; ')}`);
    return seen;
}

// EXTERNAL MODULE: ./build/domain/data-formats.js
var data_formats = __webpack_require__(3872);
;// CONCATENATED MODULE: ./build/cli/init/look-for-files.js



const deepest = 5;
/** More are no help in a choice. */
const mostFound = 500;
const passedOver = /^(\..*|node_modules|dist|build|venv|env|site-packages|__pycache__|model-gate-report|tests?)$/;
const settingsFiles = /^(package(-lock)?|tsconfig.*|.*config|tokenizer.*|vocab|special_tokens_map|metrics)\.jsonl?$/i;
/** Bytes of a Python file in which its functions are looked for. */
const readBytes = 256 * 1024;
/** Looks through the workspace, an absolute path; what can't be read is passed over. */
async function lookForFiles(workspace) {
    const found = {
        models: [],
        python: [],
        data: [],
        requirements: [],
    };
    const folders = [{ path: '.', depth: 0 }];
    for (let folder = folders.shift(); folder; folder = folders.shift()) {
        const entries = await (0,promises_.readdir)((0,external_node_path_.join)(workspace, folder.path), { withFileTypes: true }).catch(() => []);
        const isTransformer = entries.some(({ name }) => name === 'tokenizer.json');
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
            const path = `${folder.path}/${entry.name}`;
            if (found.data.length + found.models.length > mostFound)
                break;
            if (entry.isDirectory() && !passedOver.test(entry.name) && folder.depth < deepest)
                folders.push({ path, depth: folder.depth + 1 });
            if (!entry.isFile())
                continue;
            if (entry.name.endsWith('.onnx'))
                found.models.push(isTransformer ? folder.path : path);
            else if (entry.name === 'requirements.txt')
                found.requirements.push(path);
            else if (entry.name.endsWith('.py') && (await predicts((0,external_node_path_.join)(workspace, path))))
                found.python.push(path);
            else if ((0,data_formats/* dataFormatOf */.H0)(entry.name) !== undefined && !settingsFiles.test(entry.name))
                found.data.push(path);
        }
    }
    const { models, python, ...others } = found;
    return { models: [...new Set(models), ...python], ...others };
}
/** Whether a Python file has one of the functions that the gate calls. */
async function predicts(path) {
    let file;
    try {
        file = await (0,promises_.open)(path);
        const { buffer, bytesRead } = await file.read(Buffer.alloc(readBytes), 0, readBytes, 0);
        return /^def predict_(df|dict)\b/m.test(buffer.toString('latin1', 0, bytesRead));
    }
    catch {
        return false;
    }
    finally {
        await file?.close();
    }
}

// EXTERNAL MODULE: ./build/http/proxy-for.js
var proxy_for = __webpack_require__(95927);
// EXTERNAL MODULE: ./build/http/real-clock.js
var real_clock = __webpack_require__(23770);
// EXTERNAL MODULE: ./build/run.js + 32 modules
var run = __webpack_require__(70602);
// EXTERNAL MODULE: ./build/surroundings/real-world.js + 2 modules
var real_world = __webpack_require__(11544);
;// CONCATENATED MODULE: ./build/cli/init/try-out.js





/** Everything is opened as a run opens it, and the model is asked. Throws InputError, with nothing written. */
async function tryOut(config, path, edge) {
    const { log, env, workspace, home } = edge;
    const surroundings = { ...(0,real_world/* readSurroundings */.S)(env), workspace, reportRoots: undefined };
    const raw = { values: { mode: 'validate' }, configFile: { path, text: config }, surroundings };
    const world = { log, clock: real_clock/* realClock */.d, signal: (0,real_world/* abortOnSignals */.P)(), proxyFor: proxy_for/* proxyFor */.i };
    const { verdict } = await (0,run/* run */.e)(() => Promise.resolve(raw), world, home, {
        commitsOf: () => Promise.resolve([]),
    });
    if (verdict.kind === 'error')
        throw new errors/* InputError */.dz([
            { name: 'what was chosen', message: `would not run, so nothing was written. ${verdict.reason}` },
        ]);
    log.info(verdict.kind === 'skipped' ? verdict.reason : '');
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./build/cli/init/write-settings.js

/** The config file: each line is one that its reader may want to change. */
function configText(chosen) {
    const { projectName, task, model, reference, evaluation, label, textFeatures, requirements } = chosen;
    const settings = {
        project: { name: projectName, task },
        model: { uri: model },
        reference: { uri: reference },
        evaluation: { uri: evaluation },
        data: {
            ...(label !== undefined && { 'label-column': label }),
            ...(textFeatures.length > 0 && { 'text-features': textFeatures }),
        },
        ...(requirements !== undefined && { engine: { requirements } }),
        run: {
            categories: [
                ...(model === 'none' ? [] : ['model-performance', 'subset-performance', 'transformations']),
                'abnormal-inputs',
                'drift',
                'data-cleanliness',
            ],
        },
        gate: { 'fail-on': 'alert' },
    };
    return `# What the model gate tests, and when it blocks. All keys: docs/model-gate.schema.json of the gate.
# The reference is what the evaluation is measured from: rows that the model was not fitted on.
${(0,js_yaml/* dump */.Bh)(settings, { lineWidth: 110, flowLevel: 2 })}`;
}
/** The workflow: the same step for main, whose reports it stores, and for pull requests, which it compares with them. */
function workflowText(action) {
    return `name: Model gate
on:
  push: { branches: [main] }
  pull_request:
permissions:
  contents: read
  actions: read # to read what main stored
  pull-requests: write # for the comment
jobs:
  model-gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09 # v5.1.0
        with: { fetch-depth: 0, persist-credentials: false } # the base branch's config is compared, too
      - uses: ${action}
        with:
          policy-from: base # a pull request can't loosen what it is judged by
          mode: \${{ github.event_name == 'pull_request' && 'gate' || 'report' }} # what was merged is accepted
          baseline: branch:main
`;
}

// EXTERNAL MODULE: ./build/cli/run-command.js
var run_command = __webpack_require__(13080);
;// CONCATENATED MODULE: ./build/cli/init-command.js












const workflowPath = '.github/workflows/model-gate.yml';
/**
 * `init`: looks at model and data, asks what it can't know, has it all opened as a run would, writes the config file and the
 * workflow, and runs once. Throws InputError before anything is written for what can't be guessed, or would not run.
 */
async function initCommand({ values, switches }, edge) {
    const { log, workspace } = edge;
    const configPath = (0,find_config_file/* findConfigPath */.X)(values['config']);
    const isDry = switches.has('dry-run');
    if (!isDry && !switches.has('force'))
        await refuseExisting([configPath, workflowPath], workspace);
    if (!switches.has('yes') && !process.stdin.isTTY) {
        const message = 'is needed where no terminal can be asked; flags say what it would ask.';
        throw new errors/* InputError */.dz([{ name: '--yes', message }]);
    }
    const asker = switches.has('yes') ? silentAsker : terminalAsker(process.stdin, process.stderr);
    let chosen;
    try {
        chosen = await chooseSettings(values, await lookForFiles(workspace), asker, edge);
    }
    finally {
        asker.close();
    }
    const config = configText(chosen);
    const workflow = workflowText((0,flag/* readFlag */.fG)(init_flags/* initFlags */.o.action, values['action']) ?? 'OWNER/rime-model-gate@v1');
    if (isDry) {
        edge.print(`# ${configPath}\n${config}\n# ${workflowPath}\n${workflow}`);
        return 0;
    }
    await tryOut(config, configPath, edge);
    for (const [path, text] of [
        [configPath, config],
        [workflowPath, workflow],
    ]) {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(workspace, path)), { recursive: true });
        await (0,promises_.writeFile)((0,external_node_path_.join)(workspace, path), text);
        log.info(`Wrote ${path}.`);
    }
    const given = {
        command: 'run',
        operand: undefined,
        values: { config: configPath },
        switches: new Set(),
    };
    const status = await (0,run_command.runCommand)(given, edge);
    log.info(explain(status, configPath, values['action'] === undefined));
    // What the run found is no failure of init.
    return status === 2 ? 2 : 0;
}
async function refuseExisting(paths, workspace) {
    const there = [];
    for (const path of paths)
        if (await (0,promises_.stat)((0,external_node_path_.join)(workspace, path)).catch(() => undefined))
            there.push(path);
    if (there.length === 0)
        return;
    const message = `is needed to write over ${there.join(' and ')}; --dry-run shows what would be written.`;
    throw new errors/* InputError */.dz([{ name: '--force', message }]);
}
function explain(status, configPath, needsAction) {
    const verdict = {
        0: 'The gate is green: nothing in these rows speaks against the model.',
        1: 'The gate would be red. Where the findings are old, that is no reason to wait: pull requests are compared with main, and only what is new or worse blocks them.',
        2: 'This run failed. Mend what it says, then: model-gate run.',
    }[status];
    return [
        verdict,
        'The whole of it: model-gate-report/report.html',
        `Next: commit ${configPath} and ${workflowPath}${needsAction ? ', after putting the owner of the action into its "uses"' : ''}. The first run on main stores what pull requests are compared with.`,
        'Then require the check "model-gate" in the rules of the branch.',
    ].join('\n');
}


/***/ }),

/***/ 13080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _github_post_comment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62645);
/* harmony import */ var _inputs_given_find_report_dir_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84016);
/* harmony import */ var _http_real_clock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23770);
/* harmony import */ var _reports_terminal_result_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78203);
/* harmony import */ var _reports_results_file_results_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38299);
/* harmony import */ var _surroundings_store_reports_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62233);
/* harmony import */ var _run_given_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4708);








const exitStatus = { passed: 0, skipped: 0, failed: 1, error: 2 };
/** `run` and `validate`: the same run as the action's, told to a person at a terminal. */
async function runCommand(given, edge) {
    const isValidation = given.command === 'validate';
    const flags = { ...given.values, ...(isValidation && { mode: 'validate' }) };
    const { outcome, raw, token } = await (0,_run_given_js__WEBPACK_IMPORTED_MODULE_7__/* .runGiven */ .x)(given, edge, flags, 'run');
    // What was only looked at leaves the reports of the last run alone.
    if (!isValidation) {
        const reportDir = outcome.asked?.report.dir ?? (await (0,_inputs_given_find_report_dir_js__WEBPACK_IMPORTED_MODULE_2__/* .findReportDir */ .V)(raw));
        await publish(outcome, reportDir, raw.surroundings, token, edge, given.values.comment !== undefined);
    }
    if (given.switches.has('json'))
        for (const piece of (0,_reports_results_file_results_json_js__WEBPACK_IMPORTED_MODULE_5__/* .resultsJsonPieces */ .U)(outcome))
            edge.print(piece);
    else
        edge.print((0,_reports_terminal_result_table_js__WEBPACK_IMPORTED_MODULE_4__/* .resultTable */ .A)(outcome, edge.look));
    const { verdict, asked } = outcome;
    return verdict.kind === 'failed' && asked?.gate.mode === 'report' ? 0 : exitStatus[verdict.kind];
}
/** The verdict stands; nothing here can change it. Throws TamperedError where a report no longer holds what was written. */
async function publish(outcome, reportDir, bounds, token, { log, env }, isCommentAsked) {
    const { paths, changed } = await (0,_surroundings_store_reports_js__WEBPACK_IMPORTED_MODULE_6__/* .replaceReports */ .CR)(outcome, reportDir, bounds, log);
    if (paths['results.json'] !== undefined)
        log.info(`Reports: ${reportDir}`);
    // In a workflow. Elsewhere nobody is asked, and without a token nobody needs to hear that it is missing.
    if (token !== '' || isCommentAsked) {
        await (0,_github_post_comment_js__WEBPACK_IMPORTED_MODULE_1__/* .postComment */ .Gy)(outcome, { token, env, log, clock: _http_real_clock_js__WEBPACK_IMPORTED_MODULE_3__/* .realClock */ .d }).catch((error) => log.warning(`The pull-request comment could not be written: ${String(error)}`));
    }
    const changedReports = await changed();
    if (changedReports.length > 0)
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .TamperedError */ .bn('After the run was judged', changedReports);
}


/***/ }),

/***/ 4708:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ runGiven)
/* harmony export */ });
/* harmony import */ var _github_post_comment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62645);
/* harmony import */ var _http_proxy_for_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95927);
/* harmony import */ var _http_real_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23770);
/* harmony import */ var _run_listener_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89898);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70602);
/* harmony import */ var _surroundings_git_commits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30989);
/* harmony import */ var _surroundings_read_raw_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58569);
/* harmony import */ var _surroundings_real_world_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11544);








/** The same run as the action's, of these flags and the environment, with its secrets masked. Publishes nothing. */
async function runGiven(given, { log, env, workspace, home }, flags, aim) {
    const apiKey = given.values['api-key'] ?? env.RIME_API_KEY ?? '';
    const token = given.values['github-token'] ?? env.GITHUB_TOKEN ?? '';
    for (const secret of [apiKey, token, env.HF_TOKEN ?? ''])
        log.mask(secret);
    const values = { ...flags, 'api-key': apiKey };
    const raw = { values, surroundings: { ...(0,_surroundings_real_world_js__WEBPACK_IMPORTED_MODULE_6__/* .readSurroundings */ .S)(env), workspace, reportRoots: undefined } };
    const outcome = await (0,_run_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)(() => (0,_surroundings_read_raw_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readRawInputs */ .y)(raw, { token, env, clock: _http_real_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .realClock */ .d }), { log, clock: _http_real_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .realClock */ .d, signal: (0,_surroundings_real_world_js__WEBPACK_IMPORTED_MODULE_6__/* .abortOnSignals */ .P)(), proxyFor: _http_proxy_for_js__WEBPACK_IMPORTED_MODULE_7__/* .proxyFor */ .i }, home, { commitsOf: (branch) => (0,_surroundings_git_commits_js__WEBPACK_IMPORTED_MODULE_4__/* .gitCommits */ .$)(workspace, branch) }, { ..._run_listener_js__WEBPACK_IMPORTED_MODULE_2__/* .nobody */ .e, beforeModel: (report) => (0,_github_post_comment_js__WEBPACK_IMPORTED_MODULE_0__/* .loadForComment */ .Zm)(report, { token, env }) }, aim);
    log.finish();
    return { outcome, raw, token };
}


/***/ }),

/***/ 98324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ checkClasses),
/* harmony export */   y: () => (/* binding */ checkTask)
/* harmony export */ });
/* harmony import */ var _domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30447);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89253);


/** Throws DataError for a task that the engine does not test. */
function checkTask(task) {
    if (!_domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .testedTasks */ .mD.includes(task)) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError(`The embedded engine tests ${_domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .testedTasks */ .mD.join(', ')}, not ${task}.`);
    }
}
/** Throws DataError when the class names or text features are not those that the task needs. */
function checkClasses(task, { classNames, textFeatures }) {
    if (task === 'natural-language-inference' && textFeatures.length !== 2) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError('data_params.text_features must be two columns for natural-language-inference: the premise, then the hypothesis.');
    }
    if (!classNames)
        return;
    if ((0,_domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .predictsValues */ .Ji)(task)) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError(`data_params.class_names is not for ${task}, which has no classes: leave it out.`);
    }
    if (task === 'binary-classification' && classNames.length !== 2) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError(`data_params.class_names must be exactly two names for binary-classification, not ${classNames.length}.`);
    }
    if (classNames.length < 2)
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError('data_params.class_names must be at least two names.');
}


/***/ }),

/***/ 21432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ describeReading)
});

// EXTERNAL MODULE: ./build/domain/words/group-thousands.js
var group_thousands = __webpack_require__(3142);
// EXTERNAL MODULE: ./build/domain/words/plural.js
var plural = __webpack_require__(26457);
;// CONCATENATED MODULE: ./build/engine/data/describe-rows-used.js


/** Which rows of a file were left out, a sentence for each reason. `path`: of the file. */
function describeRowsUsed(path, { fileRowCount, goldlessCount = 0, table }) {
    const drawn = table.rowCount + goldlessCount;
    return [
        ...(fileRowCount !== undefined && fileRowCount > drawn
            ? [
                `Of ${path} ${(0,group_thousands/* groupThousands */.Z)(drawn)} of ${(0,plural/* plural */.L)(fileRowCount, 'row')} were used: data_params.nrows says how many.`,
            ]
            : []),
        ...(goldlessCount > 0
            ? [
                `${(0,plural/* plural */.L)(goldlessCount, 'row')} of ${path} without a gold label (−1) ${goldlessCount === 1 ? 'was' : 'were'} left out.`,
            ]
            : []),
    ];
}

// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(35676);
;// CONCATENATED MODULE: ./build/engine/data/describe-unread.js

/** More are counted, not listed. */
const shownColumns = 6;
/** What was left out of a file, in one sentence; none where nothing was. `path`: of the file. */
function describeUnread(path, { unread = [] }) {
    if (unread.length === 0)
        return [];
    const names = unread.slice(0, shownColumns).map(({ name, instead }) => `${(0,quote_word/* quoteWord */.X)(name)} (${instead})`);
    const more = unread.length > shownColumns ? ` and ${unread.length - shownColumns} more` : '';
    return [`Columns of ${path} that neither the model nor a test is given: ${names.join(', ')}${more}.`];
}

// EXTERNAL MODULE: ./build/engine/data/list-names.js
var list_names = __webpack_require__(24999);
;// CONCATENATED MODULE: ./build/engine/data/describe-reading.js



/** What a reader should know of how a file was read, a sentence each. `path`: of the file. */
function describeReading(path, dataset) {
    return [
        ...(dataset.written ? [`How ${path} is written: ${dataset.written.join('; ')}.`] : []),
        ...(dataset.spelledClasses
            ? [
                `The labels of ${path} stand for the classes 0, 1, … in this order: ${(0,list_names/* listNames */.Z)(dataset.spelledClasses)}; class-names may ` +
                    'give another.',
            ]
            : []),
        ...describeRowsUsed(path, dataset),
        ...describeUnread(path, dataset),
    ];
}


/***/ }),

/***/ 83358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ isNumbered),
/* harmony export */   s: () => (/* binding */ readGoldLabels)
/* harmony export */ });
/* harmony import */ var _columns_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52165);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89253);
/* harmony import */ var _find_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42941);
/* harmony import */ var _list_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24999);
/* harmony import */ var _profile_distinct_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31288);





/**
 * In a ClassLabel −1 is no gold label, by definition; elsewhere only beside each of the `count` indices, where it can be
 * nothing else. Throws DataError when the dataset's own names contradict those that are asked for. `where` begins it.
 */
function readGoldLabels(cells, classes, where) {
    const { codes, cells: values } = (0,_profile_distinct_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .distinctCells */ .kg)(cells);
    const texts = Array.from(values, String);
    const byData = texts.every((text) => /^-?\d+$/.test(text)) ? classes.byData : undefined;
    if (byData)
        refuseContradiction(byData, classes, where);
    const isGoldless = byData !== undefined || hasAll(texts, classes.count);
    const none = isGoldless ? texts.indexOf('-1') : -1;
    if (!byData && none < 0)
        return { cells, goldless: new Set() };
    const goldless = new Set([...codes.keys()].filter((row) => none >= 0 && codes[row] === none));
    // Classes that are called by numbers are met by their indices.
    const names = classes.asked && isNumbered(classes.asked) ? undefined : byData;
    const named = Array.from(values, (value, code) => code === none ? null : (names?.[Number(value)] ?? value));
    return { cells: (0,_columns_column_js__WEBPACK_IMPORTED_MODULE_0__/* .toCodedColumn */ .Hb)(codes, named), goldless };
}
function hasAll(texts, count = 0) {
    return (count >= 2 && Array.from({ length: count }, (_, k) => String(k)).every((index) => texts.includes(index)));
}
function refuseContradiction(byData, { asked, askedBy }, where) {
    if (!asked || isNumbered(asked))
        return;
    const find = (0,_find_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nameFinder */ .M)(asked);
    if (byData.every((name) => find(name) !== undefined))
        return;
    throw new _data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError(`${where}: the dataset names its classes ${(0,_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(byData)}; ${askedBy} ${(0,_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(asked)}. Give the dataset's names, in ` +
        "the order that you want, and have class_map of the model's kwargs say what the model calls them.");
}
/** Whether the names are "0", "1", …, which is to have none. */
function isNumbered(classNames) {
    return classNames.every((name, k) => name === String(k));
}


/***/ }),

/***/ 2848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadDataset)
});

// EXTERNAL MODULE: ./build/domain/metrics/task-groups.js
var task_groups = __webpack_require__(30447);
// EXTERNAL MODULE: ./build/engine/data/check-task.js
var check_task = __webpack_require__(98324);
// EXTERNAL MODULE: ./build/engine/data/find-name.js
var find_name = __webpack_require__(42941);
// EXTERNAL MODULE: ./build/engine/data/gold-labels.js
var gold_labels = __webpack_require__(83358);
// EXTERNAL MODULE: ./build/engine/data/read-data-params.js
var read_data_params = __webpack_require__(94322);
// EXTERNAL MODULE: ./build/engine/data/read-labels.js
var read_labels = __webpack_require__(94056);
// EXTERNAL MODULE: ./build/engine/data/read-source.js + 1 modules
var read_source = __webpack_require__(58135);
// EXTERNAL MODULE: ./build/engine/data/read-target.js + 1 modules
var read_target = __webpack_require__(61866);
// EXTERNAL MODULE: ./build/engine/data/spelled-classes.js
var spelled_classes = __webpack_require__(94562);
// EXTERNAL MODULE: ./build/engine/data/table.js
var data_table = __webpack_require__(87992);
;// CONCATENATED MODULE: ./build/engine/data/taken-rows.js

/** Without those of the file's rows. */
function dropRows(taken, dropped) {
    if (dropped.size === 0)
        return taken;
    const { table, rows } = taken;
    const fileRow = (place) => rows?.[place] ?? place;
    const kept = Array.from({ length: table.rowCount }, (_, place) => place).filter((place) => !dropped.has(fileRow(place)));
    return { table: (0,data_table/* takeRows */.LY)(table, kept), rows: kept.map(fileRow) };
}

// EXTERNAL MODULE: ./build/engine/data/columns/column.js + 1 modules
var columns_column = __webpack_require__(52165);
;// CONCATENATED MODULE: ./build/engine/data/texts-of.js


/** What the model reads as language is text, whatever JSON says. */
function textsOf(table, textFeatures) {
    const toText = (cell) => (cell === null ? null : String(cell));
    return new data_table/* Table */.XI(table.names, table.rowCount, (name) => {
        const column = table.column(name);
        return column && textFeatures.includes(name) ? (0,columns_column/* toColumn */._T)(column.map(toText)) : column;
    });
}

// EXTERNAL MODULE: ./build/engine/data/type-column.js
var type_column = __webpack_require__(41417);
// EXTERNAL MODULE: ./build/engine/data/columns/words.js
var words = __webpack_require__(76773);
;// CONCATENATED MODULE: ./build/engine/data/type-labels.js


/** A class may be called "None" or "NA": a name is a name before it is a spelling of null. */
function typeLabels(fields, spelling, isClass) {
    if (fields?.kind !== 'coded')
        throw new TypeError('labels are kept as they are spelled');
    const toCell = (word) => {
        if (isClass(word))
            return word;
        return spelling.isNull(word) ? null : spelling.normalize(word);
    };
    return (0,columns_column/* toCodedColumn */.Hb)(fields.codes, (0,words/* mapWords */.M)(fields.words, toCell));
}

;// CONCATENATED MODULE: ./build/engine/data/type-csv.js




/** The columns of a CSV file, typed like those of the reference. */
function typeCsv({ names, fields, rowCount, sample, form: { spelling } }, settings, isClass, reference) {
    const columns = new Map();
    for (const [name, ofColumn] of fields) {
        const typing = (0,read_source/* typingOf */.t)(name, settings, reference);
        columns.set(name, name === settings.labelColumn
            ? typeLabels(ofColumn, spelling, isClass)
            : (0,type_column/* typeColumn */.X)(ofColumn, spelling, typing, reference?.column(name), sample?.tallies.get(name)));
    }
    return { table: new data_table/* Table */.XI(names, rowCount, (name) => columns.get(name)), rows: sample?.rows };
}

;// CONCATENATED MODULE: ./build/engine/data/load-dataset.js














/**
 * Loads a data file: typed columns, class indices, and with `nrows` a sample of rows (in file order, the same on every
 * run; the first rows when `sample` is false). Columns of a CSV file follow the types of `reference` where it has them,
 * so that "1" does not turn from a text into a number because the odd values are missing, nor all values of a column
 * into texts because one of them is odd. `modelClasses`: what the model calls its classes, for data whose parameters do
 * not name them. `shards`: its files, when it is not in the one at `path`, which then names it. `ahead`: what
 * was read of it beforehand.
 * Throws DataError when the file, a column, a label or a parameter is not usable.
 */
async function loadDataset(path, params, task, reference, modelClasses, shards, ahead) {
    const settings = (0,read_data_params/* readDataParams */.d)(params);
    // A class must be called the same in both.
    const byModel = !reference || reference.classNames === modelClasses ? modelClasses : undefined;
    (0,check_task/* checkTask */.y)(task);
    (0,check_task/* checkClasses */.l)(task, settings);
    const source = await (0,read_source/* readSource */.o)(path, settings, reference?.table, shards, ahead);
    const { labelColumn, textFeatures } = settings;
    const byData = source.kind === 'typed' ? source.labelNames : undefined;
    const names = chooseNames(byModel, byData, task);
    const isClass = classFinder(settings, names);
    const where = `${path}, label column "${labelColumn ?? ''}"`;
    const cells = labelColumn === undefined ? undefined : labelCells(source, labelColumn, isClass);
    const asked = settings.classNames ?? names;
    const gold = cells && !(0,task_groups/* predictsValues */.Ji)(task)
        ? (0,gold_labels/* readGoldLabels */.s)(cells, {
            byData,
            asked,
            askedBy: settings.classNames ? 'data_params.class_names are' : 'the model lists',
            count: asked?.length ?? (task === 'binary-classification' ? 2 : undefined),
        }, where)
        : undefined;
    const labels = gold?.cells ?? cells;
    const spelled = labels && !settings.classNames && !(0,task_groups/* predictsValues */.Ji)(task)
        ? reference
            ? reference.spelledClasses
            : (0,spelled_classes/* spelledClasses */.i)(labels, names, task)
        : undefined;
    const target = labels && (0,read_target/* readTarget */._E)(labels, settings.classNames ?? spelled, task, where, names);
    const namesAlone = settings.classNames ?? names ?? classNamesAlone(task);
    const taken = source.kind === 'text'
        ? typeCsv(source.table, settings, isClass, reference?.table)
        : { table: textsOf(source.table, textFeatures), rows: source.sample?.rows };
    const { table, rows } = gold ? dropRows(taken, gold.goldless) : taken;
    const sample = source.kind === 'text' ? source.table.sample : source.sample;
    return {
        table,
        target: rows && target ? (0,read_target/* takeLabels */.Dx)(target, rows) : target,
        rowNumbers: numberRows(table.rowCount, rows),
        classNames: target?.kind === 'classes' ? target.names : (0,task_groups/* predictsValues */.Ji)(task) ? [] : namesAlone,
        textFeatures,
        ...(spelled && !reference && { spelledClasses: spelled }),
        ...(source.written && source.written.length > 0 && { written: source.written }),
        ...(source.kind === 'typed' && { unread: source.leftOut }),
        ...(sample && { fileRowCount: sample.fileRowCount }),
        ...(table.rowCount < taken.table.rowCount && { goldlessCount: taken.table.rowCount - table.rowCount }),
    };
}
function classNamesAlone(task) {
    return task === 'binary-classification' ? (0,read_labels/* numberedClasses */.F7)(2) : [];
}
function classFinder({ classNames }, modelClasses) {
    const find = (0,find_name/* nameFinder */.M)(classNames ?? modelClasses ?? []);
    return (name) => find(name) !== undefined;
}
/** All of the file's labels. */
function labelCells(source, name, isClass) {
    if (source.kind === 'typed')
        return source.sample?.labels ?? (0,data_table/* columnOf */.uV)(source.table, name);
    const { fields, sample, form } = source.table;
    return typeLabels(sample?.labels ?? fields.get(name), form.spelling, isClass);
}
/** Their places in the file, counted from 1. */
function numberRows(count, rows) {
    const numbers = new Int32Array(count);
    for (let place = 0; place < count; place++)
        numbers[place] = (rows?.[place] ?? place) + 1;
    return numbers;
}
/** What classes without `class_names` are called: as the model does, if it has names for them; else as the data do. */
function chooseNames(byModel, byData, task) {
    const isFitting = byData && (task !== 'binary-classification' || byData.length === 2);
    return isFitting && (!byModel || (0,gold_labels/* isNumbered */.D)(byModel)) ? byData : byModel;
}


/***/ }),

/***/ 58135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ readSource),
  t: () => (/* binding */ typingOf)
});

// EXTERNAL MODULE: ./build/engine/data/data-error.js
var data_error = __webpack_require__(89253);
// EXTERNAL MODULE: ./build/engine/data/find-column.js
var find_column = __webpack_require__(80144);
// EXTERNAL MODULE: ./build/engine/data/gather-problems.js
var gather_problems = __webpack_require__(51994);
;// CONCATENATED MODULE: ./build/engine/data/named-columns.js



/** Throws DataError for every column of the parameters that a file of these columns lacks, or that is two things. */
function checkColumns(present, settings, path) {
    const { labelColumn, textFeatures } = settings;
    (0,gather_problems/* gatherProblems */.y)([
        ...namedColumns(settings).map(([name, what]) => () => (0,find_column/* checkColumn */.R)({ names: present }, name, what, path)),
        () => {
            if (labelColumn === undefined || !textFeatures.includes(labelColumn))
                return;
            throw new data_error.DataError(`"${labelColumn}" cannot be both the label column and a text feature.`);
        },
        () => {
            // Every answer would be right.
            if (labelColumn === undefined || labelColumn !== settings.predictionColumn)
                return;
            throw new data_error.DataError(`"${labelColumn}" cannot be both the label column and the predictions (data_params.pred_col).`);
        },
    ]);
}
/** The columns that the parameters name, each with what for. */
function namedColumns(settings) {
    const { labelColumn, predictionColumn, textFeatures, categoricalFeatures = [], featuresNotInModel, } = settings;
    const { protectedFeatures, intersections } = settings;
    const all = (names, what) => names.map((name) => [name, what]);
    return [
        ...all(labelColumn === undefined ? [] : [labelColumn], 'the label column (data_params.label_col)'),
        ...all(predictionColumn === undefined ? [] : [predictionColumn], 'the predictions (data_params.pred_col)'),
        ...all(textFeatures, 'the text feature (data_params.text_features)'),
        ...all(categoricalFeatures, 'the feature (data_params.categorical_features)'),
        ...all(featuresNotInModel, 'the feature (data_params.features_not_in_model)'),
        ...all(protectedFeatures, 'the feature (data_params.protected_features)'),
        ...all([...new Set(intersections.flat())], 'the feature (data_params.intersections)'),
    ];
}

// EXTERNAL MODULE: ./build/engine/data/read-table.js + 34 modules
var read_table = __webpack_require__(61162);
;// CONCATENATED MODULE: ./build/engine/data/read-source.js


/**
 * The file as it is, of a CSV file the rows that are asked for. `reference`: the data whose types its columns follow.
 * Throws DataError when it is not usable, and for every column of the parameters that it lacks.
 */
function readSource(path, settings, reference, shards, ahead) {
    const { labelColumn, rowLimit, isSampled, loading } = settings;
    return (0,read_table/* readTable */.x)(path, {
        check: (names) => checkColumns(names, settings, path),
        typingOf: (name) => (name === labelColumn ? 'text' : typingOf(name, settings, reference)),
        needs: (name) => namedColumns({ ...settings, featuresNotInModel: [] }).some(([column]) => column === name),
        rowLimit,
        isSampled,
        labelColumn,
        loading,
        shards,
        ahead,
    });
}
/** What a column becomes, as far as the parameters and the reference say it. */
function typingOf(name, { textFeatures }, reference) {
    if (textFeatures.includes(name))
        return 'prose';
    const model = reference?.column(name);
    if (model?.holds('number'))
        return 'number';
    if (model?.holds('string'))
        return 'text';
    return model?.holds('boolean') ? 'flag' : 'any';
}


/***/ }),

/***/ 41417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ typeColumn)
/* harmony export */ });
/* harmony import */ var _columns_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52165);
/* harmony import */ var _columns_codes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40062);
/* harmony import */ var _columns_category_column_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11617);
/* harmony import */ var _columns_number_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68758);
/* harmony import */ var _columns_tell_rows_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94311);
/* harmony import */ var _columns_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76773);
/* harmony import */ var _profile_sorted_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53918);
/* harmony import */ var _typing_country_codes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(28879);
/* harmony import */ var _typing_flag_spelling_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74773);
/* harmony import */ var _typing_tally_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39832);










/**
 * The fields of a CSV column, typed as a whole the way pandas does: nulls by their spelling; numbers when 99% of the
 * values are numbers (the others stay text, for the tests to find); true and false when there is nothing else; else
 * text. With typing `number` every number counts, however few, with `flag` every true, false and number; with `text`
 * none does, and with `prose` (what a model reads as language) not even a null has a spelling: only the empty field is
 * none. An integer that a double cannot hold exactly stays text. Unlike in pandas NA is a value in a column of
 * nothing but codes of two capital letters; `like`: the column that tells whether it is one, that of the reference.
 * `tally`: of the whole file, where the fields are some of it. `spelling`: of numbers and nulls in this file.
 */
function typeColumn(fields, spelling, typing, like, tally) {
    if (fields.kind === 'numbers')
        return toNumberColumn(fields);
    const { codes, words } = fields;
    const count = () => tally ?? (0,_typing_tally_js__WEBPACK_IMPORTED_MODULE_5__/* .tallyOf */ .sv)(fields, spelling);
    const { isNull, valueOf } = readerOf(spelling, typing, count, like);
    if (words instanceof _columns_words_js__WEBPACK_IMPORTED_MODULE_6__/* .ByteWords */ .g && typing !== 'prose' && valueOf === asText) {
        const nulls = words.codesBeginning(spelling.beginnings).filter((code) => isNull(words.at(code) ?? ''));
        return new _columns_category_column_js__WEBPACK_IMPORTED_MODULE_1__/* .CategoryColumn */ .X(withoutCodes(codes, words.length, nulls), words);
    }
    return (0,_columns_column_js__WEBPACK_IMPORTED_MODULE_0__/* .toCodedColumn */ .Hb)(codes, (0,_columns_words_js__WEBPACK_IMPORTED_MODULE_6__/* .mapWords */ .M)(words, (text) => (isNull(text) ? null : valueOf(text))));
}
/** The codes, −1 in place of some. */
function withoutCodes(codes, wordCount, dropped) {
    if (dropped.length === 0)
        return codes;
    const kept = Int32Array.from({ length: wordCount }, (_, code) => code);
    for (const code of dropped)
        kept[code] = -1;
    return (0,_columns_tell_rows_js__WEBPACK_IMPORTED_MODULE_7__/* .tellRows */ .d)(codes, kept, -1, (0,_columns_codes_js__WEBPACK_IMPORTED_MODULE_8__/* .roomForCodes */ .PR)(codes.length, (0,_columns_codes_js__WEBPACK_IMPORTED_MODULE_8__/* .mostCode */ .vS)(codes)));
}
const asText = (text) => text;
function readerOf(spelling, typing, count, like) {
    if (typing === 'prose')
        return { isNull: (text) => text === '', valueOf: asText };
    const tally = count();
    const isCode = tally.hasNamibia &&
        !spelling.isDeclaredNull(_typing_country_codes_js__WEBPACK_IMPORTED_MODULE_9__/* .namibia */ .Ox) &&
        (like ? (0,_typing_country_codes_js__WEBPACK_IMPORTED_MODULE_9__/* .isOfCodes */ .Sd)(like, spelling) : tally.isCodes);
    const isNull = (text) => !spelling.isPlainText(text.charCodeAt(0)) && spelling.isNull(text) && !(isCode && text === _typing_country_codes_js__WEBPACK_IMPORTED_MODULE_9__/* .namibia */ .Ox);
    return { isNull, valueOf: valueMaker(spelling, typing, tally, isCode) };
}
function valueMaker(spelling, typing, tally, isCode) {
    const toNumber = (text) => spelling.toNumber(text);
    if (typing === 'flag')
        return (text) => _typing_flag_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .flagSpellings */ .Y.get(text) ?? toNumber(text) ?? text;
    const isOfNumbers = !isCode && (typing === 'number' || (typing === 'any' && (0,_typing_tally_js__WEBPACK_IMPORTED_MODULE_5__/* .isNumeric */ .kf)(tally)));
    if (isOfNumbers)
        return (text) => toNumber(text) ?? text;
    const isOfFlags = !isCode && typing === 'any' && tally.isFlags;
    return isOfFlags ? (text) => _typing_flag_spelling_js__WEBPACK_IMPORTED_MODULE_4__/* .flagSpellings */ .Y.get(text) ?? text : asText;
}
function toNumberColumn({ values, sorted, strayRows, strayCodes, words }) {
    const strays = new Map();
    for (const [index, row] of strayRows.entries())
        strays.set(row, words.at(strayCodes[index] ?? -1) ?? '');
    const column = new _columns_number_column_js__WEBPACK_IMPORTED_MODULE_2__/* .NumberColumn */ .o(values, strays);
    if (sorted)
        (0,_profile_sorted_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .keepSorted */ .Pj)(column, sorted);
    // The reference had numbers where these data have none.
    return strays.size > values.length / 2 ? (0,_columns_column_js__WEBPACK_IMPORTED_MODULE_0__/* .toColumn */ ._T)([...column]) : column;
}


/***/ }),

/***/ 40367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ scoresName),
/* harmony export */   Qo: () => (/* binding */ headKey),
/* harmony export */   YB: () => (/* binding */ columns),
/* harmony export */   ow: () => (/* binding */ predictionsName),
/* harmony export */   qh: () => (/* binding */ formatVersion),
/* harmony export */   qp: () => (/* binding */ probabilityColumn)
/* harmony export */ });
/**
 * `predictions.parquet`: a row for each evaluation row, in the order of the data file. Readable by pandas and DuckDB
 * as it is; no feature value is in it.
 *
 * | Column                | Type          | Meaning                                                          |
 * | --------------------- | ------------- | ---------------------------------------------------------------- |
 * | `row`                 | int32         | place in the data file, counted from 1                           |
 * | `hash`                | int64         | of the row's inputs and its label: equal for the same row elsewhere |
 * | `label`               | string        | class; null where the row has no label                           |
 * | `predicted`           | string        | the most probable class                                          |
 * | `probability:<class>` | float         | one column for each class, in class order                        |
 *
 * Of a regression model `label` and `predicted` are doubles, a label null where the row has none, and there are no
 * probabilities.
 *
 * `scores.parquet` is such a file with the user's own scores: `row` their place in the file, `hash` that of the id,
 * `predicted` the score, and no label.
 */
const predictionsName = 'predictions.parquet';
const scoresName = 'scores.parquet';
const columns = { row: 'row', hash: 'hash', label: 'label', predicted: 'predicted' };
function probabilityColumn(className) {
    return `probability:${className}`;
}
/** Key of the file's metadata that holds `Head` as JSON. */
const headKey = 'model-gate';
const formatVersion = 1;


/***/ }),

/***/ 33825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ reportList)
/* harmony export */ });
/* harmony import */ var _predictions_predictions_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40367);

/**
 * Every file of the report folder, in the order in which they are written: the name, the word of the command line for
 * it (none for what can't be made again from a results.json), the output that holds its path with what that is the
 * path of, and whom it is for. `docs/reports.md` and action.yml are made from this list; `report-files.ts` renders it.
 */
const reportList = [
    {
        // First, since results.json names it and the next one.
        name: _predictions_predictions_format_js__WEBPACK_IMPORTED_MODULE_0__/* .predictionsName */ .ow,
        format: undefined,
        output: undefined,
        title: undefined,
        audience: 'the [next comparison](policy.md#worse-than-the-baseline)',
    },
    {
        name: _predictions_predictions_format_js__WEBPACK_IMPORTED_MODULE_0__/* .scoresName */ .B4,
        format: undefined,
        output: undefined,
        title: undefined,
        audience: 'the next comparison of [own scores](own-metrics.md)',
    },
    {
        name: 'results.json',
        format: 'json',
        output: 'results-path',
        title: 'results.json',
        audience: 'machines, and baselines',
    },
    {
        name: 'summary.md',
        format: 'markdown',
        output: 'markdown-path',
        title: 'summary.md',
        audience: 'the job summary',
    },
    {
        name: 'report.html',
        format: 'html',
        output: 'report-path',
        title: 'the HTML report',
        audience: 'people: one page, no network',
    },
    {
        name: 'junit.xml',
        format: 'junit',
        output: 'junit-path',
        title: 'the JUnit report',
        audience: 'test viewers',
    },
    {
        name: 'model-gate.sarif',
        format: 'sarif',
        output: 'sarif-path',
        title: 'the SARIF report',
        audience: 'code scanning',
    },
    {
        name: 'MODEL_CARD.md',
        format: 'model-card',
        output: undefined,
        title: undefined,
        audience: 'the Hugging Face Hub; [only when asked for](#the-model-card)',
    },
];


/***/ }),

/***/ 30989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ gitCommits)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);


const run = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const maxCommits = 500;
/**
 * SHAs of a branch's latest commits, as far as the checkout in this folder has them; empty without git, or without
 * the branch. `branch` comes from a config file: it is never taken for an option.
 */
async function gitCommits(workspace, branch) {
    for (const ref of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
        try {
            const argv = ['rev-list', `--max-count=${maxCommits}`, '--end-of-options', ref, '--'];
            const { stdout } = await run('git', argv, { cwd: workspace, maxBuffer: 1024 * 1024 });
            return stdout.split('\n').filter(Boolean);
        }
        catch {
            // No such branch here: perhaps by its other name.
        }
    }
    return [];
}


/***/ })

};
