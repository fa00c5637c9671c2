export const id = "receive-task";
export const ids = ["receive-task"];
export const modules = {

/***/ 3872:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H0: () => (/* binding */ dataFormatOf),
/* harmony export */   NH: () => (/* binding */ dataEndings),
/* harmony export */   XO: () => (/* binding */ listDataEndings),
/* harmony export */   Z5: () => (/* binding */ dataFormats)
/* harmony export */ });
/** All that the embedded engine reads, and a cluster is sent. Parquet is packed by itself. */
const dataFormats = {
    csv: { ending: '.csv', mayBePacked: true },
    json: { ending: '.json', mayBePacked: true },
    jsonl: { ending: '.jsonl', mayBePacked: true },
    parquet: { ending: '.parquet', mayBePacked: false },
};
const packed = '.gz';
const formats = Object.entries(dataFormats);
/** `.csv`, `.json` and so on, each without `.gz`. */
const dataEndings = formats.map(([, { ending }]) => ending);
/** The format that a path's ending tells; `undefined` when it tells none. */
function dataFormatOf(path) {
    return formats.find(([, { ending, mayBePacked }]) => path.endsWith(ending) || (mayBePacked && path.endsWith(`${ending}${packed}`)))?.[0];
}
/** Such as `.csv, .json, .jsonl (also .gz) and .parquet`. */
function listDataEndings() {
    const endings = (isPacked) => formats
        .filter(([, { mayBePacked }]) => mayBePacked === isPacked)
        .map(([, { ending }]) => ending)
        .join(', ');
    return `${endings(true)} (also ${packed}) and ${endings(false)}`;
}


/***/ }),

/***/ 71194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   receiveTask: () => (/* binding */ receiveTask)
/* harmony export */ });
/* harmony import */ var _start_reading_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77630);

/**
 * The worker process: waits for one job, does it, says how it ended. It dies with the engine that forked it, so that
 * nothing is left behind when the gate itself is killed. It reads data before it has the code to test them.
 */
function receiveTask() {
    process.once('disconnect', () => process.exit());
    process.once('message', (task) => void begin(task));
}
async function begin(task) {
    const reading = task.kind === 'run' ? (0,_start_reading_js__WEBPACK_IMPORTED_MODULE_0__/* .startEarly */ .w)(process.argv[1] ?? '', task.spec) : undefined;
    const { work } = await Promise.all(/* import() */[__webpack_require__.e("fzstd"), __webpack_require__.e("action+init-command+plan-command+report-command+run-command+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+read-ahead+read-scores+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("comparison+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+read-ahead+read-predictions+read-scores+worker"), __webpack_require__.e("init-command+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+read-ahead+serve-command+start-engine+worker"), __webpack_require__.e("serve-command+start-engine+tests-command+worker"), __webpack_require__.e("init-command+read-ahead+read-scores+worker"), __webpack_require__.e("serve-command+start-engine+worker"), __webpack_require__.e("init-command+worker"), __webpack_require__.e("worker")]).then(__webpack_require__.bind(__webpack_require__, 91819));
    await work(task, reading);
}


/***/ }),

/***/ 77630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ startReading),
/* harmony export */   w: () => (/* binding */ startEarly)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var _domain_data_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3872);




/** A smaller file is read as soon as a thread is started. */
const leastBytes = 4 * 1024 * 1024;
/**
 * Has a thread of its own read a CSV file. `script`: what the thread runs; it calls `worker()`. No columns come of it
 * whenever the file is better read by whoever wants it: a small one, a part of one, one that is written in an unusual way, or
 * that cannot be read, so that there is one place that says why.
 */
function startReading(script, dataset) {
    const { path, params } = dataset;
    return { path, params, columns: readInThread(script, dataset) };
}
/**
 * The same before the code of the job is loaded, which takes as long as to start a thread; `undefined` when it is not known
 * yet whether the file will be read, and as a whole.
 */
function startEarly(script, spec) {
    const { evaluation, fromHub, settings } = spec;
    // What is kept of an earlier run may be all that is needed.
    if (fromHub || evaluation.web || settings.cache?.isNamed || settings.maxRows !== undefined)
        return undefined;
    return startReading(script, evaluation);
}
async function readInThread(script, dataset) {
    const { path, params } = dataset;
    if (!isWorthwhile(dataset))
        return undefined;
    return new Promise((resolve) => {
        const task = { path, params };
        const thread = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(script, { workerData: task });
        thread.once('message', resolve);
        thread.once('error', () => resolve(undefined));
        thread.once('exit', () => resolve(undefined));
    });
}
/** At once, not when this thread has time again. */
function isWorthwhile({ path, params, shards }) {
    if (shards || params.nrows !== undefined || params.loading_kwargs !== undefined)
        return false;
    if ((0,_domain_data_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .dataFormatOf */ .H0)(path) !== 'csv' || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)() < 2)
        return false;
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        return found.isFile() && found.size >= leastBytes;
    }
    catch {
        return false;
    }
}


/***/ })

};
