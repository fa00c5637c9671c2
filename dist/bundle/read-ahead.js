export const id = "read-ahead";
export const ids = ["read-ahead"];
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

/***/ 3142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ groupThousands)
/* harmony export */ });
/** `12,345` for 12345. Asking the runtime for it loads a tenth of a second of locales. */
function groupThousands(whole) {
    return String(whole).replaceAll(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
}


/***/ }),

/***/ 72741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   u5: () => (/* binding */ didYouMeanInBrackets)
/* harmony export */ });
/**
 * The allowed word closest to what was typed, when it is close enough to be meant: at most a third is different, or one
 * character, and not all of it.
 */
function nearest(typed, allowed) {
    const normal = (word) => word.toLowerCase().replaceAll('_', '-');
    const ranked = allowed
        .map((word) => ({ word, distance: editDistance(normal(typed), normal(word)) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    const most = Math.min(Math.max(1, typed.length / 3), typed.length - 1);
    return best && best.distance <= most ? best.word : undefined;
}
/** `Did you mean …?` with a leading blank, or nothing. */
function didYouMean(typed, allowed) {
    const word = nearest(typed, allowed);
    return word === undefined ? '' : ` Did you mean "${word}"?`;
}
/** The same within a sentence: ` (did you mean "…"?)`. */
function didYouMeanInBrackets(typed, allowed) {
    const word = nearest(typed, allowed);
    return word === undefined ? '' : ` (did you mean "${word}"?)`;
}
/** Edits of single characters; two neighbours that changed places are one (optimal string alignment). */
function editDistance(a, b) {
    let beforePrevious = [];
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = isSwap ? (beforePrevious[j - 2] ?? 0) + 1 : Infinity;
            current.push(Math.min(substitution, swap, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
        }
        [beforePrevious, previous] = [previous, current];
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 26457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/* harmony import */ var _group_thousands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3142);

/** `1 alert`, `2 alerts`, `10,000 rows`. */
function plural(count, word) {
    return `${(0,_group_thousands_js__WEBPACK_IMPORTED_MODULE_0__/* .groupThousands */ .Z)(count)} ${word}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 35676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quoteWord)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90474);

// eslint-disable-next-line no-control-regex -- control characters are what this finds
const blanks = /[\s\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
/** A foreign name inside a sentence of ours: in quotes, on one line, at most 80 characters. Not escaped for any page. */
function quoteWord(word) {
    // Far more than is shown is only to be thrown away.
    return `"${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(word.slice(0, 1000).replaceAll(blanks, ' ').trim(), 80)}"`;
}


/***/ }),

/***/ 90474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** At most `maxLength` UTF-16 units; when cut, the last is `…` and no surrogate pair is split. */
function shorten(text, maxLength) {
    return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
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

/***/ 50286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readAhead: () => (/* binding */ readAhead),
  readInThread: () => (/* binding */ readInThread)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: ./build/engine/data/csv/csv-form.js + 2 modules
var csv_form = __webpack_require__(30159);
// EXTERNAL MODULE: ./build/engine/data/profile/sorted-numbers.js
var sorted_numbers = __webpack_require__(53918);
// EXTERNAL MODULE: ./build/engine/data/read-source.js + 1 modules
var read_source = __webpack_require__(58135);
// EXTERNAL MODULE: ./build/engine/data/read-data-params.js
var read_data_params = __webpack_require__(94322);
// EXTERNAL MODULE: ./build/engine/data/columns/words.js
var columns_words = __webpack_require__(76773);
// EXTERNAL MODULE: ./build/statistics/sorted-numbers.js
var statistics_sorted_numbers = __webpack_require__(27342);
;// CONCATENATED MODULE: ./build/engine/workers/pack-columns.js


/** And the memory that goes over without being copied. */
function packColumns({ names, rowCount, fields }) {
    const packed = new Map();
    const buffers = new Set();
    for (const [name, column] of fields) {
        const words = packWords(column.words);
        if (column.kind === 'numbers') {
            const { steps, ends } = column.sorted ?? {};
            packed.set(name, { ...column, words, sorted: steps && { steps, ends } });
            for (const part of [column.values, steps, ends])
                if (part)
                    buffers.add(part.buffer);
        }
        else {
            packed.set(name, { ...column, words });
            buffers.add(column.codes.buffer);
        }
        if (column.words instanceof columns_words/* ByteWords */.g)
            for (const { buffer } of [column.words.bytes, column.words.ends])
                buffers.add(buffer);
    }
    return [{ names, rowCount, fields: packed }, [...buffers].filter((one) => one instanceof ArrayBuffer)];
}
function unpackColumns({ names, rowCount, fields }) {
    const unpacked = [...fields].map(([name, column]) => [name, unpackFields(column)]);
    return { names, rowCount, fields: new Map(unpacked) };
}
function unpackFields(column) {
    const words = unpackWords(column.words);
    if (column.kind === 'coded')
        return { ...column, words };
    const { sorted } = column;
    return { ...column, words, sorted: sorted && new statistics_sorted_numbers/* SortedNumbers */.c(sorted.steps, sorted.ends) };
}
function packWords(words) {
    if (!(words instanceof columns_words/* ByteWords */.g))
        return Array.from({ length: words.length }, (_, k) => words.at(k) ?? '');
    const { bytes, ends, encoding } = words;
    return { bytes, ends, encoding };
}
function unpackWords(words) {
    if (!('bytes' in words))
        return words;
    const { buffer, byteOffset, length } = words.bytes;
    return new columns_words/* ByteWords */.g(Buffer.from(buffer, byteOffset, length), words.ends, words.encoding);
}

// EXTERNAL MODULE: ./build/engine/workers/start-reading.js
var start_reading = __webpack_require__(77630);
;// CONCATENATED MODULE: ./build/engine/workers/read-ahead.js







/** Fewer rows are sorted before a thread has warmed up to it. */
const leastSorted = 250_000;
/**
 * Reads a CSV file in a thread of its own, while this one reads another; `begun`: a thread that may be at it already.
 * `script`: as for `startReading`. `undefined` when the file is better read here. Never rejects.
 */
async function readAhead(script, dataset, begun) {
    const reading = begun?.path === dataset.path ? begun : (0,start_reading/* startReading */.B)(script, dataset);
    const packed = await reading.columns;
    return packed && { ...unpackColumns(packed), form: csv_form/* usualForm */.xt };
}
/** What the thread does. It tells nothing when the file is better read by the other one. */
async function readInThread() {
    const { path, params } = external_node_worker_threads_.workerData;
    const source = await (0,read_source/* readSource */.o)(path, (0,read_data_params/* readDataParams */.d)(params)).catch(() => undefined);
    if (source?.kind !== 'text' || source.written.length > 0)
        return;
    const { table } = source;
    const fields = table.rowCount < leastSorted ? table.fields : sortFields(table.fields);
    const [packed, buffers] = packColumns({ ...table, fields });
    external_node_worker_threads_.parentPort?.postMessage(packed, buffers);
}
/** Numbers are sorted here, too: whoever has read the other file is at that now. */
function sortFields(fields) {
    return new Map([...fields].map(([name, column]) => [
        name,
        column.kind === 'numbers' ? { ...column, sorted: (0,sorted_numbers/* sortValues */.LW)(column.values) } : column,
    ]));
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
