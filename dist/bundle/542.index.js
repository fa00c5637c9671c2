export const id = 542;
export const ids = [542];
export const modules = {

/***/ 9542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/domain/log-safe.js
var log_safe = __webpack_require__(5189);
;// CONCATENATED MODULE: ./build/action/action-log.js


/** The runner's log. Each line is made safe, since messages carry text of clusters, models and files. */
const actionLog = {
    debug: (message) => core/* debug */.Yz((0,log_safe/* logSafe */.s)(message)),
    info: (message) => core/* info */.pq((0,log_safe/* logSafe */.s)(message)),
    warning: (message) => core/* warning */.$e((0,log_safe/* logSafe */.s)(message)),
    progress: (message) => core/* info */.pq((0,log_safe/* logSafe */.s)(message)),
    mask: (secret) => {
        // The runner masks line by line, and an empty mask would hide everything.
        for (const line of secret.split(/\r?\n/))
            if (line.trim() !== '')
                core/* setSecret */.Pq(line);
    },
};

;// CONCATENATED MODULE: ./build/action/action-inputs.js

/** The given inputs by name; the runner passes each as an environment variable. */
function readActionInputs(names) {
    return Object.fromEntries(names.map((name) => [name, core/* getInput */.V4(name)]));
}

;// CONCATENATED MODULE: ./build/action/publish.js



/** Does one piece of publishing. What can't be published is a warning: it never changes the verdict. */
async function attempt(what, work) {
    try {
        await work();
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        actionLog.warning(`The ${what} could not be published: ${reason}`);
    }
}
/** Sends outputs: those of a finished run, or the ids known so far. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        core/* setOutput */.uH(name, value);
}
/** Appends to the job summary. Throws when the runner's summary file can't be written. */
async function writeJobSummary(markdown) {
    await core/* summary */.z.addRaw(markdown, true).write();
}
/** The step's end: red for a failed gate and for trouble, green else. */
function concludeStep({ verdict, asked }) {
    if (verdict.kind === 'error') {
        core/* error */.z3((0,log_safe/* logSafe */.s)(verdict.reason), { title: `Model gate: ${verdict.code}` });
        process.exitCode = 1;
    }
    else if (verdict.kind === 'failed' && asked?.gate.mode !== 'report') {
        core/* error */.z3((0,log_safe/* logSafe */.s)(verdict.reason), { title: 'Model gate failed' });
        process.exitCode = 1;
    }
    else {
        core/* notice */.lm((0,log_safe/* logSafe */.s)(verdict.reason), {
            title: `Model gate ${verdict.kind === 'failed' ? 'would fail' : 'passed'}`,
        });
    }
}

// EXTERNAL MODULE: ./build/inputs/find-config-file.js
var find_config_file = __webpack_require__(7391);
// EXTERNAL MODULE: ./build/inputs/settings.js + 5 modules
var settings = __webpack_require__(7681);
// EXTERNAL MODULE: ./build/real-world.js
var real_world = __webpack_require__(51);
;// CONCATENATED MODULE: ./build/reports/outputs.js
/** Every output of the action, with its meaning; action.yml and the README are made from this list. */
const outputMeanings = {
    verdict: '`passed`, `failed`, `skipped` or `error`',
    'would-fail': '`true` or `false`: what `gate` mode says of the findings',
    'error-code': 'Why the verdict is `error`',
    'alert-count': 'Test cases judged as alert',
    'warning-count': 'Test cases judged as warning',
    'pass-count': 'Test cases that passed',
    'skip-count': 'Test cases that could not be measured',
    'ignored-count': 'Findings left out by an ignore rule',
    'new-count': 'Findings that the baseline does not have',
    'project-id': 'Id of the project',
    'model-id': 'Id of the model',
    'reference-id': 'Id of the reference dataset',
    'evaluation-id': 'Id of the evaluation dataset',
    'job-id': 'Id of the stress test job',
    'test-run-id': 'Id of the test run',
    'test-run-url': 'Web page of the test run, when the cluster has one',
    'results-path': 'Path of results.json',
    'report-path': 'Path of the HTML report',
    'junit-path': 'Path of the JUnit report',
    'sarif-path': 'Path of the SARIF report',
    'markdown-path': 'Path of summary.md',
};
/** The state before anything is known: every output an empty text. */
const noOutputs = Object.fromEntries(Object.keys(outputMeanings).map((name) => [name, '']));
/** Every output, empty text where there is nothing to say; never undefined. */
function toOutputs({ verdict, ids, results }, paths) {
    const judged = verdict.kind !== 'error' && {
        'would-fail': String(verdict.wouldFail),
        'alert-count': String(verdict.counts.alert),
        'warning-count': String(verdict.counts.warning),
        'pass-count': String(verdict.counts.pass),
        'skip-count': String(verdict.counts.skip),
    };
    return {
        ...noOutputs,
        ...judged,
        ...toIdOutputs(ids),
        verdict: verdict.kind,
        'error-code': verdict.kind === 'error' ? verdict.code : '',
        'test-run-url': results?.testRun.webUrl ?? '',
        'results-path': paths['results.json'] ?? '',
        'markdown-path': paths['summary.md'] ?? '',
    };
}
/** The outputs that are set the moment an id exists. */
function toIdOutputs(ids) {
    const outputs = {};
    if (ids.projectId !== undefined)
        outputs['project-id'] = ids.projectId;
    if (ids.modelId !== undefined)
        outputs['model-id'] = ids.modelId;
    if (ids.referenceId !== undefined)
        outputs['reference-id'] = ids.referenceId;
    if (ids.evaluationId !== undefined)
        outputs['evaluation-id'] = ids.evaluationId;
    if (ids.jobId !== undefined)
        outputs['job-id'] = ids.jobId;
    if (ids.testRunId !== undefined)
        outputs['test-run-id'] = ids.testRunId;
    return outputs;
}

// EXTERNAL MODULE: ./build/reports/result-table.js
var result_table = __webpack_require__(9150);
// EXTERNAL MODULE: ./build/reports/summary.js + 1 modules
var summary = __webpack_require__(2487);
// EXTERNAL MODULE: ./build/run.js + 44 modules
var run = __webpack_require__(2835);
// EXTERNAL MODULE: ./build/store-reports.js + 1 modules
var store_reports = __webpack_require__(2);
;// CONCATENATED MODULE: ./build/index.js












/** A workflow's log folds nothing and needs no colour to be read. */
const logLook = { width: 160, paint: (_style, text) => text };
/** The action's front door: read, run, publish, conclude. */
async function action(home) {
    const values = readActionInputs(settings/* inputNames */.vj);
    const apiKey = values['api-key'] || process.env.RIME_API_KEY || '';
    if (apiKey)
        actionLog.mask(apiKey);
    // Each output has a value from the start, whatever happens to this process later.
    await attempt('outputs', () => setOutputs(noOutputs));
    const surroundings = (0,real_world/* readSurroundings */.St)(process.env);
    const world = { log: actionLog, clock: real_world/* realClock */.dQ, signal: (0,real_world/* abortOnSignals */.PB)() };
    const readInputs = async () => ({
        values: { ...values, 'api-key': apiKey },
        configFile: await (0,find_config_file/* findConfigFile */.i)(values.config, surroundings.workspace),
        surroundings,
    });
    const outcome = await (0,run/* run */.e)(readInputs, world, home, (ids) => {
        void attempt('ids', () => setOutputs(toIdOutputs(ids)));
    });
    // The verdict stands; nothing below can change it.
    concludeStep(outcome);
    const dir = outcome.asked?.reportDir ?? (0,external_node_path_.resolve)(surroundings.workspace, 'model-gate-report');
    const paths = await (0,store_reports/* storeReports */.$)(outcome, dir, actionLog);
    await attempt('outputs', () => setOutputs(toOutputs(outcome, paths)));
    await attempt('job summary', () => writeJobSummary((0,summary/* renderSummary */.B)(outcome)));
    await attempt('result table', () => actionLog.info((0,result_table/* resultTable */.A)(outcome, logLook)));
}


/***/ })

};
