export const id = "init-command";
export const ids = ["init-command"];
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
// EXTERNAL MODULE: ./build/run.js + 45 modules
var run = __webpack_require__(34498);
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
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34498);
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
