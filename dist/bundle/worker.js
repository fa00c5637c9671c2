export const id = "worker";
export const ids = ["worker"];
export const modules = {

/***/ 84281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ examplesOfCase)
/* harmony export */ });
/** How many rows of a finding are shown. */
const examplesOfCase = 5;


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

/***/ 50669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ engineCompats),
/* harmony export */   Jo: () => (/* binding */ onLostCoverages),
/* harmony export */   Li: () => (/* binding */ commentWhens),
/* harmony export */   NG: () => (/* binding */ testCategories),
/* harmony export */   O9: () => (/* binding */ dialects),
/* harmony export */   Pq: () => (/* binding */ caseStatuses),
/* harmony export */   Q5: () => (/* binding */ gateEvidences),
/* harmony export */   RV: () => (/* binding */ failOnLevels),
/* harmony export */   RZ: () => (/* binding */ usualFormats),
/* harmony export */   SS: () => (/* binding */ modelTasks),
/* harmony export */   UZ: () => (/* binding */ reuses),
/* harmony export */   Wl: () => (/* binding */ caseChanges),
/* harmony export */   a1: () => (/* binding */ engineRuntimes),
/* harmony export */   cR: () => (/* binding */ onMissingBaselines),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   iy: () => (/* binding */ sensitivities),
/* harmony export */   mT: () => (/* binding */ defaultCategories),
/* harmony export */   nI: () => (/* binding */ modes),
/* harmony export */   zX: () => (/* binding */ reportFormats)
/* harmony export */ });
/**
 * The closed word lists of the product, in our short spelling (the API's words are in `wire/enums.ts`).
 * Types, parsers and help texts are all derived from these lists.
 */
const modelTasks = [
    'regression',
    'binary-classification',
    'multiclass-classification',
    'named-entity-recognition',
    'ranking',
    'object-detection',
    'natural-language-inference',
    'fill-mask',
    'anomaly-detection',
];
const testCategories = [
    'model-performance',
    'subset-performance',
    'subset-performance-degradation',
    'transformations',
    'abnormal-inputs',
    'drift',
    'data-cleanliness',
    'adversarial',
    'data-poisoning-detection',
    'evasion-attack-detection',
    'bias-and-fairness',
    'custom',
];
/** What the platform runs when a run names no categories. Source: RIME 2.6 documentation, "Configuring test runs". */
const defaultCategories = [
    'adversarial',
    'model-performance',
    'subset-performance',
    'transformations',
];
const sensitivities = ['less', 'default', 'more'];
const dialects = ['beta', 'ga'];
const modes = ['gate', 'report', 'validate'];
/** From harmless to bad: a later word is worse. */
const severities = ['pass', 'warning', 'alert'];
const caseStatuses = ['pass', 'warning', 'fail', 'skip'];
/** The lowest severity that counts as a finding. */
const failOnLevels = ['alert', 'warning', 'never'];
/** By whose rules the embedded engine rates: our own, which know sample sizes, or the platform's. */
const engineCompats = ['default', 'strict'];
const engineRuntimes = ['auto', 'native', 'wasm'];
/** When a pull-request comment is written. */
const commentWhens = ['never', 'on-failure', 'on-change', 'always'];
/** The reports that can be asked for by a word. */
const reportFormats = ['json', 'markdown', 'html', 'junit', 'sarif', 'model-card'];
/** Those of a run that names none: a model card is for who publishes the model. */
const usualFormats = reportFormats.filter((format) => format !== 'model-card');
const onMissingBaselines = ['absolute', 'warn', 'fail'];
const gateEvidences = ['worse', 'not-worse'];
const onLostCoverages = ['fail', 'warn'];
const reuses = ['never', 'same-commit'];
/** What became of a finding of the baseline, or of a case since then. */
const caseChanges = ['new', 'worse', 'unchanged', 'better', 'fixed'];


/***/ }),

/***/ 88209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** A length of time for people: `850 ms`, `12.3 s`, `45 s`, `4 min 5 s`, `90 min` as `1 h 30 min`. */
function formatDuration(ms) {
    if (ms < 1000)
        return `${Math.round(ms)} ms`;
    if (ms < 60_000)
        return `${Number((ms / 1000).toFixed(1))} s`;
    const seconds = Math.round(ms / 1000);
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return both(minutes, 'min', seconds % 60, 's');
    return both(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}
function both(more, unit, less, smallerUnit) {
    return less === 0 ? `${more} ${unit}` : `${more} ${unit} ${less} ${smallerUnit}`;
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

/***/ 99389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ absentColumns),
/* harmony export */   Si: () => (/* binding */ checkExcludedColumns),
/* harmony export */   pA: () => (/* binding */ profileFeatures)
/* harmony export */ });
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89253);
/* harmony import */ var _column_role_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52045);
/* harmony import */ var _find_column_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80144);
/* harmony import */ var _gather_problems_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51994);
/* harmony import */ var _read_data_params_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94322);
/* harmony import */ var _columns_count_distinct_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69324);
/* harmony import */ var _profile_count_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57028);
/* harmony import */ var _profile_sorted_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53918);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(87992);
/* harmony import */ var _typing_typing_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(19127);










/** Defaults of the platform's `column_type_info`. Source: stress-test catalogue, section 3. */
const minDistinctForNumeric = 10;
const minUniqueShare = 0.99;
const unseenValuesShare = 0.25;
/**
 * The columns under test with their kinds, as the reference data show them: without the label, `excludeColumns`, and
 * ids, running numbers and dates. The platform (`strict`) knows only ids among the categories, those that are nearly
 * all distinct; its columns of numbers stay, marked `isUnique`. What `categorical_features` names is always a feature.
 * Throws DataError with every column that the evaluation data lack, and every column that is not numeric and left out of
 * `categorical_features`.
 */
function profileFeatures(reference, evaluation, params, excludeColumns, compat = 'default') {
    const settings = (0,_read_data_params_js__WEBPACK_IMPORTED_MODULE_4__/* .readDataParams */ .d)(params);
    const names = reference.table.names.filter((name) => name !== settings.labelColumn && name !== settings.predictionColumn && !excludeColumns.includes(name));
    const columns = (0,_gather_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherProblems */ .y)(names.map((name) => () => {
        (0,_find_column_js__WEBPACK_IMPORTED_MODULE_2__/* .checkColumn */ .R)(evaluation.table, name, "the reference data's column", 'The evaluation data file');
        const cells = (0,_table_js__WEBPACK_IMPORTED_MODULE_8__/* .columnOf */ .uV)(reference.table, name);
        const feature = profileColumn(name, cells, settings);
        const isGiven = compat === 'strict' || settings.categoricalFeatures?.includes(name);
        const role = isGiven ? undefined : (0,_column_role_js__WEBPACK_IMPORTED_MODULE_1__/* .roleOf */ .k)(name, feature.kind, cells);
        return { feature, role: role ?? isUniqueCategory(feature) };
    }));
    return {
        features: columns.flatMap(({ feature, role }) => (role === undefined ? [feature] : [])),
        leftOut: columns.flatMap(({ feature: { name }, role }) => (role === undefined ? [] : [{ name, role }])),
    };
}
/** Those that the data lack. */
function absentColumns({ table }, names) {
    return names.filter((name) => !table.names.includes(name));
}
/** Throws DataError with every one of them that the reference data lack. */
function checkExcludedColumns({ table }, names) {
    (0,_gather_problems_js__WEBPACK_IMPORTED_MODULE_3__/* .gatherProblems */ .y)(names.map((name) => () => (0,_find_column_js__WEBPACK_IMPORTED_MODULE_2__/* .checkColumn */ .R)(table, name, 'the excluded column', 'The reference data file')));
}
/** Nearly all distinct. */
function isUniqueCategory({ kind, isUnique }) {
    return kind === 'categorical' && isUnique ? 'id' : undefined;
}
function profileColumn(name, cells, settings) {
    const valueCount = (0,_profile_count_values_js__WEBPACK_IMPORTED_MODULE_6__/* .countValues */ .I)(cells);
    const distinctShare = valueCount === 0 ? 0 : (0,_columns_count_distinct_js__WEBPACK_IMPORTED_MODULE_5__/* .countDistinct */ .I)(cells) / valueCount;
    const kind = kindOf(name, cells, valueCount, settings);
    return {
        name,
        kind,
        isUnique: kind !== 'text' &&
            valueCount > 1 &&
            distinctShare >= minUniqueShare &&
            !(0,_profile_sorted_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .sortedNumbers */ .UQ)(cells).steps.some(isFraction),
        allowsUnseenValues: kind === 'text' || distinctShare >= unseenValuesShare,
    };
}
function kindOf(name, cells, valueCount, { textFeatures, categoricalFeatures }) {
    if (textFeatures.includes(name))
        return 'text';
    const numbers = (0,_profile_sorted_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .sortedNumbers */ .UQ)(cells);
    const isNumeric = valueCount - numbers.length <= valueCount * _typing_typing_js__WEBPACK_IMPORTED_MODULE_9__/* .numericViolationThreshold */ .k;
    if (!categoricalFeatures) {
        const isVaried = numbers.countDistinct(minDistinctForNumeric) >= minDistinctForNumeric;
        return isNumeric && isVaried ? 'numeric' : 'categorical';
    }
    if (categoricalFeatures.includes(name))
        return 'categorical';
    if (isNumeric)
        return 'numeric';
    const example = findOther(cells);
    throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`The column "${name}" holds values such as ${JSON.stringify(example)} and so is not numeric, but ` +
        'data_params.categorical_features, which must name all categorical columns, leaves it out. Add it there, or ' +
        'leave the list out altogether.');
}
/** The first value that is no number; null where there is none. */
function findOther(cells) {
    for (const cell of cells)
        if (cell !== null && typeof cell !== 'number')
            return cell;
    return null;
}
function isFraction(value) {
    return !Number.isInteger(value);
}


/***/ }),

/***/ 77600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);


const chunkBytes = 1024 * 1024;
/** The hash of a file's content, in hex. For `git-sha1` as git names a blob: SHA-1 of `blob <size>\0` and the content. */
async function hashFile(path, kind, sizeBytes) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(kind === 'sha256' ? 'sha256' : 'sha1');
    if (kind === 'git-sha1')
        hash.update(`blob ${sizeBytes}\0`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path);
    try {
        const buffer = Buffer.allocUnsafe(chunkBytes);
        for (;;) {
            const { bytesRead } = await file.read(buffer, 0, chunkBytes);
            if (bytesRead === 0)
                return hash.digest('hex');
            hash.update(buffer.subarray(0, bytesRead));
        }
    }
    finally {
        await file.close();
    }
}


/***/ }),

/***/ 88225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ agreeOnClasses)
/* harmony export */ });
/* harmony import */ var _data_data_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89253);

/**
 * The class names of both datasets together. Without `class_names` each dataset knows only the classes it has seen, so
 * the longer list counts. Throws DataError when the lists contradict each other: index 1 must mean the same in both.
 */
function agreeOnClasses(reference, evaluation) {
    const [shorter, longer] = [reference.classNames, evaluation.classNames].sort((a, b) => a.length - b.length);
    if (shorter?.every((name, index) => name === longer?.[index]))
        return longer ?? [];
    throw new _data_data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`The reference data have the classes ${list(reference.classNames)}, the evaluation data ` +
        `${list(evaluation.classNames)}: name the classes of both with data_params.class_names.`);
}
const list = (names) => names.map((name) => `"${name}"`).join(', ');


/***/ }),

/***/ 87681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ answerDatasets)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/engine/models/describe-failures.js
var describe_failures = __webpack_require__(40549);
// EXTERNAL MODULE: ./build/engine/models/model-failures.js
var model_failures = __webpack_require__(8699);
// EXTERNAL MODULE: ./build/engine/data/data-error.js
var data_error = __webpack_require__(89253);
// EXTERNAL MODULE: ./build/engine/data/table.js
var data_table = __webpack_require__(87992);
;// CONCATENATED MODULE: ./build/engine/jobs/stored/check-stored.js


/** Enough to tell another model, or another order of the rows. */
const askedRows = 50;
/** What rounding to three digits or another runtime changes, in parts of a number above 1. */
const tolerance = 1e-3;
/**
 * Asks the model for the first rows: a what-if is told by the difference from what was stored, so that both must be of one
 * model. Throws DataError, with the first row that differs.
 */
async function checkStored(model, path, { table, rowNumbers }, stored) {
    const count = Math.min(askedRows, table.rowCount);
    const rows = Array.from({ length: count }, (_, row) => row);
    const { predictions } = await model.predictEach((0,data_table/* takeRows */.LY)(table, rows));
    const [said, kept] = [numbersOf(predictions), numbersOf(stored)];
    const width = said.length / Math.max(1, count);
    for (const [place, number] of said.entries()) {
        const other = kept[place] ?? NaN;
        // What it fails on now is told elsewhere.
        if (Number.isNaN(number) || Math.abs(number - other) <= tolerance * Math.max(1, Math.abs(number)))
            continue;
        const row = rowNumbers[Math.floor(place / width)] ?? 0;
        throw new data_error.DataError(`The stored predictions are not what the model says: of row ${row} of ${path} ${other} is stored, and the model ` +
            `answers ${number}. Make them again with this model, or leave one of the two out.`);
    }
}
function numbersOf(predictions) {
    return predictions.kind === 'values' ? predictions.values : predictions.probabilities;
}

// EXTERNAL MODULE: ./build/engine/models/model.js
var models_model = __webpack_require__(84207);
;// CONCATENATED MODULE: ./build/engine/jobs/find-failure-cause.js


/** Of a table with more columns the likeliest are tried. */
const mostTried = 50;
/**
 * Finds the column for whose cell the model fails on a row: a good row's cell is put in its place, column by column, the
 * likeliest first, until the model answers. `inputs`: the columns that the model is given. `good`: of the same data or
 * of the others. `undefined` when no single cell is to blame, or nothing is good.
 */
async function findFailureCause(model, table, row, inputs, good, reference) {
    const alone = (0,data_table/* takeRows */.LY)(table, [row]);
    if (await isAnswered(model, alone)) {
        return { kind: 'other-rows', columns: inputs.filter((name) => turnsToFractions(table, reference, name)) };
    }
    const [goodRow] = good.rows;
    if (goodRow === undefined)
        return undefined;
    const suspicions = new Map(inputs.map((name) => [name, suspicionOf(cellOf(table, name, row), good, name)]));
    const ranked = [...inputs].sort((a, b) => (suspicions.get(b) ?? 0) - (suspicions.get(a) ?? 0));
    for (const column of ranked.slice(0, mostTried)) {
        if (!model.mayRisk())
            break;
        const healed = (0,data_table/* withColumn */.jO)(alone, column, [cellOf(good.table, column, goodRow)]);
        if (await isAnswered(model, healed))
            return { kind: 'cell', column, cell: cellOf(table, column, row) };
    }
    return undefined;
}
async function isAnswered(model, rows) {
    try {
        await model.predict(rows);
        return true;
    }
    catch (error) {
        if (error instanceof models_model/* ModelError */.m)
            return false;
        throw error;
    }
}
/** 2: no good row has a cell of this kind there; 1: none has this text; 0: nothing odd. */
function suspicionOf(cell, { table, rows }, name) {
    const cells = (0,data_table/* columnOf */.uV)(table, name);
    const kind = kindOf(cell);
    if (!rows.some((row) => kindOf(cells.cell(row)) === kind))
        return 2;
    return typeof cell === 'string' && !rows.some((row) => cells.cell(row) === cell) ? 1 : 0;
}
function kindOf(cell) {
    if (cell === null)
        return 'null';
    return typeof cell === 'number' ? (Number.isInteger(cell) ? 'integer' : 'fraction') : typeof cell;
}
/** Whole numbers in the reference; with a null here, pandas makes all of the column fractions (see `ColumnKinds`). */
function turnsToFractions(table, reference, name) {
    const [here, there] = [(0,data_table/* columnOf */.uV)(table, name), reference.column(name)];
    return (there !== undefined &&
        there.length > 0 &&
        there.every((cell) => kindOf(cell) === 'integer') &&
        here.some((cell) => cell === null || kindOf(cell) === 'fraction'));
}
function cellOf(table, name, row) {
    return (0,data_table/* columnOf */.uV)(table, name).cell(row);
}

;// CONCATENATED MODULE: ./build/engine/jobs/answer-datasets.js





/** A traceback is 4,000 characters at most. */
const mostWords = 5000;
/**
 * Predicts both datasets, each once, unless that was done beforehand. Rows on which the model fails are set apart, and the first of them is looked into;
 * when most rows of a dataset fail, there are no predictions at all, as in a data-only run. `inputs`: the columns that
 * the model is given. Throws DataError when what was stored is not what the model says. `startPatience`: called for each dataset, makes what tells that enough of its rows were asked for.
 */
async function answerDatasets(model, files, inputs, startPatience = () => undefined) {
    if (!model)
        return onlyStored(files);
    const answer = async (role) => {
        const { path, data, stored } = files[role];
        if (!stored)
            return model.predictEach(data.table, startPatience());
        await checkStored(model, path, data, stored.predictions);
        return { predictions: stored.predictions, failures: undefined };
    };
    const reference = await answer('reference');
    const evaluation = await answer('evaluation');
    const describe = async (role, { failures, predictions: { rowCount } }) => {
        if (!failures)
            return undefined;
        const { path, data } = files[role];
        const good = goodRows(files, role === 'evaluation' ? { evaluation, reference } : { reference });
        const [row] = failures.alone;
        const table = files.reference.data.table;
        const cause = row === undefined ? undefined : await findFailureCause(model, data.table, row, inputs, good, table);
        const places = failures.rows.map((one) => data.rowNumbers[one] ?? one + 1);
        return { ...failures, places, rowCount, file: (0,external_node_path_.basename)(path), cause };
    };
    const failures = {
        reference: await describe('reference', reference),
        evaluation: await describe('evaluation', evaluation),
    };
    for (const role of ['evaluation', 'reference']) {
        const failed = failures[role];
        if ((0,model_failures/* isBroken */.Q)(failed)) {
            return withoutAnswers(failures, (0,describe_failures/* describeFailures */.n)(role, failed, mostWords));
        }
    }
    const predictions = {
        reference: reference.predictions,
        evaluation: evaluation.predictions,
    };
    return {
        model,
        predictions: (role) => Promise.resolve(predictions[role]),
        failures,
        brokenModel: undefined,
    };
}
function onlyStored({ reference, evaluation }) {
    const stored = { reference: reference.stored, evaluation: evaluation.stored };
    return {
        model: undefined,
        predictions: (role) => Promise.resolve(stored[role]?.predictions),
        failures: { reference: undefined, evaluation: undefined },
        brokenModel: undefined,
    };
}
function withoutAnswers(failures, brokenModel) {
    return { model: undefined, predictions: () => Promise.resolve(undefined), failures, brokenModel };
}
/** Those of the first dataset that has any. */
function goodRows(files, answered) {
    for (const role of ['evaluation', 'reference']) {
        const answer = answered[role];
        if (!answer)
            continue;
        const { table } = files[role].data;
        const failing = new Set(answer.failures?.rows);
        const rows = Array.from({ length: answer.predictions.rowCount }, (_, row) => row).filter((row) => !failing.has(row));
        if (rows.length > 0)
            return { table, rows };
    }
    return { table: files.reference.data.table, rows: [] };
}


/***/ }),

/***/ 47572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ refuseClassifier),
/* harmony export */   eI: () => (/* binding */ namesFromModel),
/* harmony export */   uj: () => (/* binding */ matchClasses)
/* harmony export */ });
/* harmony import */ var _domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30447);
/* harmony import */ var _data_data_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89253);
/* harmony import */ var _data_gold_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83358);
/* harmony import */ var _data_find_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42941);
/* harmony import */ var _data_list_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24999);
/* harmony import */ var _data_read_labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94056);






/**
 * Finds each class among those that the model lists, in the order of its probabilities: by name, else by class index.
 * Integers that are neither, such as −1 and 1, are taken in their order, and so are all names for classes "0", "1", ….
 * `modelClasses`: `undefined` when the model tells none. `isGiven`: whether `class_names` are given; else `classNames`
 * come from the model or the labels. Throws DataError when the lists contradict each other.
 */
function matchClasses(modelClasses, classNames, isGiven) {
    if (!modelClasses)
        return { columns: undefined, notes: [] };
    const listed = `The model lists its classes as ${(0,_data_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(modelClasses)}`;
    if (modelClasses.length === classNames.length) {
        const byName = permutation(classNames.map((0,_data_find_name_js__WEBPACK_IMPORTED_MODULE_5__/* .nameFinder */ .M)(modelClasses)));
        const columns = byName ?? columnsByIndex(modelClasses);
        if (columns?.some((column, k) => column !== k)) {
            const how = byName ? 'name' : 'index';
            return { columns, notes: [`${listed}; they were matched to ${(0,_data_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(classNames)} by ${how}.`] };
        }
        if (columns && !byName && !(0,_data_gold_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumbered */ .D)(classNames) && modelClasses.every(isPlaceholder)) {
            const note = `The model does not name its classes (${(0,_data_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(modelClasses)}): they were taken for ${(0,_data_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(classNames)} by index. Check that it was trained in this order, or give class_map.`;
            return { columns: undefined, notes: [note] };
        }
        if (columns) {
            const isCalledByModel = !isGiven && !(0,_data_gold_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumbered */ .D)(classNames);
            return {
                columns: undefined,
                notes: isCalledByModel ? [`${listed}, and so they are called here.`] : [],
            };
        }
        if (modelClasses.every(isInteger) || (0,_data_gold_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .isNumbered */ .D)(classNames)) {
            const note = `${listed}; they were taken for ${(0,_data_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(classNames)} in this order.`;
            return { columns: undefined, notes: [note] };
        }
    }
    throw new _data_data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError(isGiven
        ? `${listed}; data_params.class_names are ${(0,_data_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(classNames)}. Give the names that the model has, or a model of these classes.`
        : `${listed}; by their labels the data have the classes ${(0,_data_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(classNames)}. Check the label column and the ` +
            'task of the model, or name its classes with data_params.class_names.');
}
/** Throws DataError for a model that lists classes where the task is to predict a number. */
function refuseClassifier(modelClasses, task) {
    if (!modelClasses || !(0,_domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .predictsValues */ .Ji)(task))
        return;
    throw new _data_data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError(`The model lists its classes as ${(0,_data_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(modelClasses)}: it is a classifier, and the task is ${task}. Give the task ` +
        'binary-classification or multiclass-classification, or a model that answers a number for each row.');
}
/**
 * What to call the classes of data that do not name them: as the model does; its class indices become "0", "1", … in
 * this order. `undefined` when the task has another number of classes.
 */
function namesFromModel(modelClasses, task) {
    const count = modelClasses?.length ?? 0;
    if (!modelClasses || count < 2 || (task === 'binary-classification' && count !== 2))
        return undefined;
    return columnsByIndex(modelClasses) ? (0,_data_read_labels_js__WEBPACK_IMPORTED_MODULE_3__/* .numberedClasses */ .F7)(count) : modelClasses;
}
/** The model's labels are class indices: 0, 1, … or LABEL_0, LABEL_1, …, as exporters write them who know no names. */
function columnsByIndex(modelClasses) {
    const indices = modelClasses.map((name) => /^(?:LABEL_)?(\d{1,9})$/i.exec(name)?.[1]).map(Number);
    return permutation(indices.map((_, k) => indices.indexOf(k)));
}
/** `undefined` unless each place is found, once. */
function permutation(places) {
    const found = places.filter((place) => place !== undefined && place >= 0);
    return new Set(found).size === places.length ? found : undefined;
}
/** As exporters call a class that they know no name of. */
function isPlaceholder(name) {
    return /^LABEL_\d+$/i.test(name);
}
function isInteger(name) {
    return /^-?\d+$/.test(name);
}


/***/ }),

/***/ 55366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GF: () => (/* binding */ openModel),
/* harmony export */   pj: () => (/* binding */ modelInputs),
/* harmony export */   u4: () => (/* binding */ modelFile)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** The model at `modelPath`, which is given all columns of the reference data but those that are not for it. */
async function openModel(modelPath, spec, reference, classes, edges, asking = {}) {
    const features = modelInputs(reference, spec.reference.params);
    // Tests of the data alone need none of that code.
    const { loadModel } = await Promise.all(/* import() */[__webpack_require__.e("https-proxy-agent"), __webpack_require__.e("huggingface-tokenizers"), __webpack_require__.e("inspect-job+load-model")]).then(__webpack_require__.bind(__webpack_require__, 3988));
    return loadModel({
        ...modelFile(modelPath, spec, edges),
        features,
        wordFeatures: features.filter((name) => reference.table.column(name)?.kind === 'categories'),
        textFeatures: reference.textFeatures,
        classCount: classes.count,
        classColumns: classes.columns,
        classLabels: classes.labels,
        ...asking,
    });
}
/** What is needed to open the model's file alone. */
function modelFile(path, { task, modelKwargs, endpoint, settings }, { onChild, withinTime, log, network, tell = () => undefined }) {
    const { root: workspace, runtime, python, environment, requirements, cache, assets, predictTimeoutMs, } = settings;
    const packages = requirements === undefined
        ? undefined
        : {
            requirements: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, requirements),
            folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache?.folder ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), 'environments'),
            tell,
        };
    const tokenizer = modelKwargs?.tokenizer && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, modelKwargs.tokenizer);
    const kwargs = { ...modelKwargs, tokenizer };
    const file = {
        path,
        task,
        kwargs,
        runtime,
        python,
        environment,
        assets,
        workspace,
        predictTimeoutMs,
        withinTime,
        onChild,
        log,
    };
    return { ...file, packages, endpoint, network };
}
/** The columns that the model sees: all but the label, predictions and those that are not for it, in file order. */
function modelInputs({ table }, params) {
    const notForTheModel = [params['label_col'], params['pred_col'], params['features_not_in_model']].flat();
    return table.names.filter((name) => !notForTheModel.includes(name));
}


/***/ }),

/***/ 68520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ toDataFile)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(35676);
// EXTERNAL MODULE: ./build/engine/data/data-error.js
var data_error = __webpack_require__(89253);
// EXTERNAL MODULE: ./build/engine/data/load-dataset.js + 4 modules
var load_dataset = __webpack_require__(2848);
// EXTERNAL MODULE: ./build/engine/data/read-data-params.js
var read_data_params = __webpack_require__(94322);
// EXTERNAL MODULE: ./build/engine/models/answer.js
var answer = __webpack_require__(21006);
// EXTERNAL MODULE: ./build/domain/words/plural.js
var plural = __webpack_require__(26457);
// EXTERNAL MODULE: ./build/engine/data/find-column.js
var find_column = __webpack_require__(80144);
// EXTERNAL MODULE: ./build/engine/data/table.js
var data_table = __webpack_require__(87992);
;// CONCATENATED MODULE: ./build/engine/jobs/stored/match-rows.js





/**
 * Per row of the data its row in the file of predictions. Throws DataError when a row has none, or a key is there twice;
 * without a key, when the two files have not as many rows.
 */
function matchRows({ path, key }, stored, file, 
/** Only the first rows of the data were read, so that nobody knows how many there are. */
mayHaveMore) {
    return key === undefined
        ? matchByOrder(path, stored, file, mayHaveMore)
        : matchByKey(path, key, stored, file);
}
function matchByOrder(path, stored, { path: dataPath, data }, mayHaveMore) {
    const { table, rowNumbers, goldlessCount = 0 } = data;
    const { fileRowCount = table.rowCount + goldlessCount } = data;
    const isOther = mayHaveMore ? stored.rowCount < fileRowCount : stored.rowCount !== fileRowCount;
    if (isOther) {
        throw new data_error.DataError(`${path} has ${(0,plural/* plural */.L)(stored.rowCount, 'prediction')} and ${dataPath} ${(0,plural/* plural */.L)(fileRowCount, 'row')}: without a key ` +
            'both need the same rows in the same order. Name a column that both have as model.predictions.key.');
    }
    return rowNumbers.map((number) => number - 1);
}
function matchByKey(path, key, stored, { path: dataPath, data }) {
    (0,find_column/* checkColumn */.R)(stored, key, 'the key (model.predictions.key)', path);
    (0,find_column/* checkColumn */.R)(data.table, key, 'the key (model.predictions.key)', dataPath);
    const rows = new Map();
    (0,data_table/* columnOf */.uV)(stored, key).forEach((cell, row) => {
        const name = String(cell);
        const before = rows.get(name);
        if (before !== undefined) {
            throw new data_error.DataError(`${path} has two predictions for ${key} = ${(0,quote_word/* quoteWord */.X)(name)}, in rows ${before + 1} and ${row + 1}.`);
        }
        rows.set(name, row);
    });
    const keys = (0,data_table/* columnOf */.uV)(data.table, key);
    const found = Int32Array.from(data.rowNumbers, (_, row) => rows.get(String(keys.cell(row))) ?? -1);
    const missing = found.indexOf(-1);
    if (missing < 0)
        return found;
    const count = found.reduce((sum, row) => sum + Number(row < 0), 0);
    throw new data_error.DataError(`${path} has no prediction for ${count} of ${(0,plural/* plural */.L)(found.length, 'row')} of ${dataPath}; the first is row ` +
        `${data.rowNumbers[missing] ?? 0}, with ${key} = ${(0,quote_word/* quoteWord */.X)(String(keys.cell(missing)))}.`);
}

// EXTERNAL MODULE: ./build/domain/metrics/task-groups.js
var task_groups = __webpack_require__(30447);
// EXTERNAL MODULE: ./build/engine/data/find-name.js
var find_name = __webpack_require__(42941);
// EXTERNAL MODULE: ./build/engine/models/model.js
var model = __webpack_require__(84207);
;// CONCATENATED MODULE: ./build/engine/jobs/stored/read-answers.js








/**
 * The predictions in a table: in one column P(class 1), a class or, with regression, a number; or in one column for each
 * class, called like it, its probability. They are checked as a model's answers are. Throws DataError for a column that is
 * missing, and for the first row with what is no prediction.
 */
function readAnswers(file, table, { task, classNames }) {
    const names = chooseColumns(file, table, classNames);
    const [column, ...others] = names.map((name) => (0,data_table/* columnOf */.uV)(table, name));
    const where = `column ${(0,quote_word/* quoteWord */.X)(names[0] ?? '')}`;
    if (!column)
        throw new TypeError('at least one column was chosen');
    const all = { kind: 'classes', classCount: classNames.length, takesAllClasses: true };
    const numbers = () => names.map((name) => readNumbers(file.path, name, (0,data_table/* columnOf */.uV)(table, name)));
    if ((0,task_groups/* predictsValues */.Ji)(task)) {
        return write(file, table, { kind: 'values' }, numbers(), `the numbers in ${where}`);
    }
    if (others.length > 0) {
        const described = 'the probability of each class';
        return write(file, table, { ...all, takesPositiveOnly: false }, numbers(), described);
    }
    const ids = readClasses(file.path, where, column, classNames);
    if (ids) {
        const isClass = classNames.map((_, k) => Float64Array.from(ids, (id) => Number(id === k)));
        return write(file, table, { ...all, takesPositiveOnly: false }, isClass, `the class in ${where}`);
    }
    if (classNames.length === 2) {
        const described = `the probability of ${(0,quote_word/* quoteWord */.X)(classNames[1] ?? '')} in ${where}`;
        return write(file, table, { ...all, takesPositiveOnly: true }, numbers(), described);
    }
    throw new data_error.DataError(`${file.path}, ${where} holds something else than the classes ${(0,find_column/* listColumns */.U)(classNames)}. Probabilities need a ` +
        'column for each class, called like it.');
}
function chooseColumns({ path, column, key }, table, classNames) {
    if (column !== undefined) {
        (0,find_column/* checkColumn */.R)(table, column, 'the column of predictions (data.pred-col)', path);
        return [column];
    }
    const others = table.names.filter((name) => name !== key);
    const find = (0,find_name/* nameFinder */.M)(others);
    const ofClasses = classNames.flatMap((name) => others[find(name) ?? -1] ?? []);
    if (classNames.length > 1 && ofClasses.length === classNames.length)
        return ofClasses;
    if (others.length === 1)
        return others;
    const classes = classNames.length > 0 ? `, or call one like each class (${(0,find_column/* listColumns */.U)(classNames)})` : '';
    throw new data_error.DataError(`${path} has the columns ${(0,find_column/* listColumns */.U)(table.names)}: name the one with the predictions as data.pred-col${classes}.`);
}
/** The class of each row; `undefined` when most cells are none. Throws DataError when only some are. */
function readClasses(path, where, column, names) {
    const find = (0,find_name/* nameFinder */.M)(names);
    const ids = column.map((cell) => (cell === null ? -1 : (find(String(cell)) ?? -1)));
    const others = ids.reduce((count, id) => count + Number(id < 0), 0);
    if (others === 0)
        return ids;
    if (2 * others > ids.length)
        return undefined;
    const row = ids.indexOf(-1);
    throw new data_error.DataError(`${path}, ${where}, row ${row + 1}: ${tellCell(column.cell(row))} is none of the classes ${(0,find_column/* listColumns */.U)(names)}.`);
}
/** Booleans are 0 and 1. Throws DataError for the first cell that is no number. */
function readNumbers(path, name, column) {
    return Float64Array.from(column.map((cell, row) => {
        if (typeof cell === 'number')
            return cell;
        if (typeof cell === 'boolean')
            return Number(cell);
        throw new data_error.DataError(`${path}, column ${(0,quote_word/* quoteWord */.X)(name)}, row ${row + 1}: ${tellCell(cell)} is no number.`);
    }));
}
function tellCell(cell) {
    return cell === null ? 'null' : (0,quote_word/* quoteWord */.X)(String(cell));
}
function write({ path }, { rowCount }, form, columns, described) {
    const width = columns.length;
    const values = new Float64Array(rowCount * width);
    for (const [k, column] of columns.entries()) {
        for (let row = 0; row < rowCount; row++)
            values[row * width + k] = column[row] ?? NaN;
    }
    const numbers = new Float64Array(rowCount * (0,answer/* widthOf */.qz)(form));
    try {
        (0,answer/* writeAnswer */.QG)({ source: path, shape: [rowCount, width], values }, rowCount, form, numbers, 0);
    }
    catch (error) {
        throw error instanceof model/* ModelError */.m ? new data_error.DataError(error.message, { cause: error }) : error;
    }
    return { form, numbers, described };
}

;// CONCATENATED MODULE: ./build/engine/jobs/stored/load-stored.js








/** A dataset with what was said of it beforehand. Throws DataError as `loadStored`. */
async function toDataFile(spec, data, asked) {
    const { path } = spec;
    return { path, data, stored: await loadStored(spec, { path, data }, asked) };
}
/**
 * The predictions that were made for a dataset beforehand: of a file of their own, or of a column of the data
 * ; `undefined` when there are none. Throws DataError when they can't be read or do not fit the data.
 */
async function loadStored({ predictions: file, params }, data, asked) {
    if (file) {
        const { table } = await (0,load_dataset/* loadDataset */.Z)(file.path, {}, asked.task);
        const { rowLimit, isSampled, labelColumn } = (0,read_data_params/* readDataParams */.d)(params);
        if (file.path === data.path && file.column !== undefined && file.column === labelColumn) {
            throw new data_error.DataError(`The predictions are the label column "${labelColumn}" of ${data.path} itself.`);
        }
        const rows = matchRows(file, table, data, !isSampled && data.data.table.rowCount === rowLimit);
        return take(readAnswers(file, table, asked), rows, file.path);
    }
    const { predictionColumn: column } = (0,read_data_params/* readDataParams */.d)(params);
    if (column === undefined)
        return undefined;
    const { path, data: own } = data;
    const rows = Int32Array.from({ length: own.table.rowCount }, (_, row) => row);
    return take(readAnswers({ path, column, key: undefined }, own.table, asked), rows, path);
}
function take({ form, numbers, described }, rows, path) {
    const width = (0,answer/* widthOf */.qz)(form);
    const taken = new Float64Array(rows.length * width);
    rows.forEach((row, place) => taken.set(numbers.subarray(row * width, (row + 1) * width), place * width));
    return {
        predictions: (0,answer/* toPredictions */.Ae)(form, rows.length, taken),
        described: `${described} of ${(0,quote_word/* quoteWord */.X)((0,external_node_path_.basename)(path))}`,
    };
}


/***/ }),

/***/ 21006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ toPredictions),
/* harmony export */   QG: () => (/* binding */ writeAnswer),
/* harmony export */   qz: () => (/* binding */ widthOf)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84207);

/** Rounding noise of float32 beyond 0..1 that is cut off. */
const rangeTolerance = 1e-6;
/** How far from 1 the classes of a row may sum up to. */
const sumTolerance = 1e-3;
/**
 * Checks a batch's answer and writes it as class probabilities to `into` (rows × classes), or as numbers, from row
 * `firstRow` on. Throws ModelError for another shape, NaN, probabilities outside 0..1, or rows of them that do not sum
 * up to 1.
 */
function writeAnswer({ source, shape, values }, rowCount, form, into, firstRow) {
    const width = columnsOf(shape, rowCount, form);
    if (width === undefined || values.length !== rowCount * width) {
        throw new _model_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .m(`${source} has the shape ${showShape(shape)}; expected ${expectedShapes(rowCount, form)}.`);
    }
    if (form.kind === 'values') {
        for (let row = 0; row < rowCount; row++) {
            into[firstRow + row] = checkNumber(values[row] ?? NaN, `${source}, row ${firstRow + row + 1}`);
        }
        return;
    }
    const { classCount, columns } = form;
    for (let row = 0; row < rowCount; row++) {
        const at = (firstRow + row) * classCount;
        const where = `${source}, row ${firstRow + row + 1}`;
        let sum = 0;
        for (let k = 0; k < width; k++) {
            const p = checkProbability(values[row * width + (columns?.[k] ?? k)] ?? NaN, where);
            into[at + k] = p;
            sum += p;
        }
        if (width > 1 && Math.abs(sum - 1) > sumTolerance) {
            throw new _model_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .m(`${where}: the classes sum up to ${sum}, not to 1. Return probabilities, not scores.`);
        }
        // P(1) decides for two classes, so that both always sum up to 1 exactly.
        if (classCount === 2) {
            const positive = into[at + width - 1] ?? 0;
            into[at] = 1 - positive;
            into[at + 1] = positive;
        }
    }
}
/** Numbers that are kept of a row. */
function widthOf(form) {
    return form.kind === 'values' ? 1 : form.classCount;
}
/** The numbers that were kept, row by row, as what they are. */
function toPredictions(form, rowCount, numbers) {
    return form.kind === 'values'
        ? { kind: 'values', rowCount, values: numbers }
        : { kind: 'classes', rowCount, classCount: form.classCount, probabilities: numbers };
}
function columnsOf(shape, rowCount, form) {
    const [rows, columns = 1] = shape;
    if (rows !== rowCount || shape.length > 2)
        return undefined;
    if (form.kind === 'values')
        return columns === 1 ? 1 : undefined;
    const { classCount, takesPositiveOnly, takesAllClasses } = form;
    if (columns === 1 && takesPositiveOnly)
        return 1;
    return shape.length === 2 && columns === classCount && takesAllClasses ? columns : undefined;
}
function expectedShapes(rowCount, form) {
    if (form.kind === 'values')
        return `[${rowCount}] or [${rowCount}, 1] with one number a row`;
    const { classCount, takesPositiveOnly, takesAllClasses } = form;
    const shapes = [
        ...(takesPositiveOnly ? [`[${rowCount}] with the probability of class 1`] : []),
        ...(takesAllClasses ? [`[${rowCount}, ${classCount}] with the probability of each class`] : []),
    ];
    return shapes.join(' or ');
}
function showShape(shape) {
    return shape.length === 0 ? '[] (a single value)' : `[${shape.join(', ')}]`;
}
function checkNumber(value, where) {
    if (!Number.isFinite(value))
        throw new _model_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .m(`${where}: NaN or infinite is not a prediction.`);
    return value;
}
function checkProbability(value, where) {
    if (!Number.isFinite(value))
        throw new _model_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .m(`${where}: NaN or infinite is not a probability.`);
    if (value < -rangeTolerance || value > 1 + rangeTolerance) {
        throw new _model_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .m(`${where}: ${value} is outside 0..1. Return probabilities: apply a softmax or sigmoid to scores first.`);
    }
    return Math.min(1, Math.max(0, value));
}


/***/ }),

/***/ 43830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ prune),
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



const unfinished = '.part';
/**
 * Writes a file for its owner alone, and renames it when it is whole, so that no other process reads half of it. `flush`:
 * and when it is safe on the disk.
 */
async function writeWhole(path, bytes, { flush = false } = {}) {
    const part = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(6).toString('hex')}${unfinished}`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(part, bytes, { mode: 0o600, flush });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(part, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(part, { force: true });
        throw error;
    }
}
/** Removes files of this ending that were used longest ago, until at most so many bytes are left. */
async function prune(folder, ending, mostBytes) {
    const names = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder)).filter((name) => name.endsWith(ending) || name.endsWith(unfinished));
    const files = await Promise.all(names.map(async (name) => {
        // Another process may just have renamed or removed it.
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)).catch(() => undefined);
        return { name, size: found?.size ?? 0, mtimeMs: found?.mtimeMs ?? 0 };
    }));
    let bytes = 0;
    for (const { name, size } of files.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
        bytes += size;
        if (bytes > mostBytes)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), { force: true });
    }
}


/***/ }),

/***/ 72181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ fingerprintModel)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);





/** Beyond this the folder is more than a model. */
const mostFiles = 5000;
const mostBytes = 8 * 1024 ** 3;
/** Never part of a model: caches, packages (their versions are known), and the reports of the gate itself. */
const passedOver = /^(\.git|\.?venv|\.(pytest|mypy|ruff)_cache|__pycache__|node_modules|model-gate-report)$/;
/**
 * A hash of the model's file, or with `withFolder` of all files in its folder and below, and of `settings`: all that
 * decides what it answers to given rows. `undefined` when the folder holds more than can be a model's, or links to others.
 * Rejects when a file can't be read.
 */
async function fingerprintModel(path, withFolder, settings) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
    const files = withFolder ? await filesBelow(folder) : [path];
    if (!files)
        return undefined;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${JSON.stringify([...settings, (0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, path)])}\n`);
    for (const file of files) {
        const { size } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(file);
        // Name and length first, so that no file can pass for another one's end.
        hash.update(`${JSON.stringify([(0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder, file), size])}\n`);
        await addFile(hash, file);
    }
    return hash.digest('hex');
}
async function addFile(hash, path) {
    await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), async (chunks) => {
        for await (const chunk of chunks)
            hash.update(chunk);
    });
}
/** In order of their names. */
async function filesBelow(root) {
    const files = [];
    const folders = [root];
    let bytes = 0;
    for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
        for (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder, { withFileTypes: true })) {
            if (passedOver.test(entry.name))
                continue;
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, entry.name);
            const found = entry.isSymbolicLink() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path) : entry;
            if (found.isDirectory()) {
                // It may lead around in a circle, or to all of the disk.
                if (entry.isSymbolicLink())
                    return undefined;
                folders.push(path);
            }
            if (!found.isFile())
                continue;
            files.push(path);
            bytes += (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).size;
            if (files.length > mostFiles || bytes > mostBytes)
                return undefined;
        }
    }
    return files.sort();
}


/***/ }),

/***/ 19348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ oneHot)
/* harmony export */ });
/* harmony import */ var _domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35676);
/* harmony import */ var _data_find_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42941);
/* harmony import */ var _data_list_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24999);
/* harmony import */ var _data_read_labels_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94056);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84207);





/**
 * A model's answer of classes as one of probabilities [n, classes]: 1 for the class that it named, 0 for the others.
 * A class is named as labels of the data are: by its name, in whatever case, or by its index; true is 1 where no class
 * is called so. `names`: of the classes, in the order of the model. Throws ModelError for a label that is no class.
 */
function oneHot(source, labels, names) {
    const find = (0,_data_read_labels_js__WEBPACK_IMPORTED_MODULE_0__/* .classIndexer */ .yx)(names, names.length, (0,_data_find_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nameFinder */ .M)(names));
    const values = new Float64Array(labels.length * names.length);
    for (const [row, label] of labels.entries()) {
        const index = find(label) ?? (typeof label === 'boolean' ? find(Number(label)) : undefined);
        if (index === undefined) {
            throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelError */ .m(`${source} answered ${show(label)}, which is none of the classes ${(0,_data_list_names_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Z)(names)}. Return one of them, or ` +
                'probabilities, which are fractions (floats).', { isLasting: true });
        }
        values[row * names.length + index] = 1;
    }
    return { source, shape: [labels.length, names.length], values };
}
function show(label) {
    return typeof label === 'string' ? (0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteWord */ .X)(label) : String(label);
}


/***/ }),

/***/ 42171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vp: () => (/* binding */ bindInputs),
/* harmony export */   aC: () => (/* binding */ fixedSize),
/* harmony export */   bp: () => (/* binding */ describeValue)
/* harmony export */ });
/* harmony import */ var _data_find_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80144);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84207);
/* harmony import */ var _fill_tensor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84753);



/**
 * Finds the columns for each input of the model: a column of the input's name for all of them; or all features in
 * order for a single input [n, features]; or the one text feature for a single input of texts; or, for several inputs, a
 * column of the name or else the next columns of the right kind. Throws ModelError, saying what is expected and what
 * there is, when none of these fits.
 */
function bindInputs(inputs, columns) {
    const bound = byName(inputs, columns) ??
        asMatrix(inputs, columns) ??
        asText(inputs, columns) ??
        asGroups(inputs, columns);
    if (bound)
        return bound;
    const { features } = columns;
    throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelError */ .m(`The model's inputs do not fit the data. It expects ${inputs.map(describeValue).join(', ')}. The data have ` +
        `${features.length} columns: ${(0,_data_find_column_js__WEBPACK_IMPORTED_MODULE_0__/* .listColumns */ .U)(features)}. ${cureFor(inputs, features.length)}`);
}
function cureFor(inputs, columnCount) {
    const width = inputs.reduce((sum, input) => sum + (widthOf(input) ?? NaN), 0);
    if (width < columnCount) {
        return (`It takes ${width} of them: name those that are not for it, besides the label, under data in ` +
            'features-not-in-model, such as features-not-in-model: [id]. (exclude-columns leaves a column out of the tests, not ' +
            'out of the model.)');
    }
    if (width > columnCount) {
        return `It takes ${width}: give the data all columns that it was trained on, or a model of these columns.`;
    }
    return ('The engine fills either one input per column, named like the column, of shape [n, 1] or [n]; or a single float ' +
        'input of shape [n, number of columns] with all columns in file order; or inputs [n, k] with the next k columns, ' +
        'texts for string inputs and numbers for others; or a single string input with the one text feature.');
}
/** Such as `"age" (float32 [n, 1])`. */
function describeValue(value) {
    if (!value.isTensor)
        return `"${value.name}" (not a tensor)`;
    const dimensions = value.shape.map((dimension) => fixedSize(dimension) ?? 'n');
    return `"${value.name}" (${value.type} [${dimensions.join(', ')}])`;
}
function byName(inputs, { features }) {
    const bound = inputs.map((input) => features.includes(input.name) ? bind(input, [input.name]) : undefined);
    return bound.every((one) => one !== undefined) && bound.length > 0 ? bound : undefined;
}
function asMatrix([input, ...others], { features }) {
    const bound = input && others.length === 0 ? bind(input, features) : undefined;
    if (!input || !bound)
        return undefined;
    // Of whole numbers or texts only one of just this width: of any, it may take something else, such as tokens.
    return bound.type.startsWith('float') || (bound.rank === 2 && widthOf(input) !== undefined)
        ? [bound]
        : undefined;
}
/** Columns are taken in file order: first those of an input's own name, then texts for string inputs, numbers for others. */
function asGroups(inputs, { features, wordFeatures = [] }) {
    const left = features.filter((name) => !inputs.some((input) => input.name === name));
    const texts = left.filter((name) => wordFeatures.includes(name));
    const numbers = left.filter((name) => !wordFeatures.includes(name));
    const bound = inputs.map((input) => {
        if (features.includes(input.name))
            return bind(input, [input.name]);
        const kind = input.isTensor && input.type === 'string' ? texts : numbers;
        const columns = kind.splice(0, widthOf(input) ?? kind.length);
        return columns.length > 0 ? bind(input, columns) : undefined;
    });
    const isAll = texts.length === 0 && numbers.length === 0;
    return isAll && inputs.length > 1 && bound.every((one) => one !== undefined) ? bound : undefined;
}
function asText([input, ...others], { textFeatures }) {
    const bound = input && others.length === 0 && textFeatures.length === 1 ? bind(input, textFeatures) : undefined;
    return bound?.type === 'string' ? [bound] : undefined;
}
/** `undefined` when the input has another shape than these columns, or a type that no column has. */
function bind(input, columns) {
    if (!input.isTensor || !(0,_fill_tensor_js__WEBPACK_IMPORTED_MODULE_2__/* .isTensorType */ .kx)(input.type))
        return undefined;
    const [rows, width, ...more] = input.shape.map(fixedSize);
    const rank = input.shape.length;
    const fits = rank === 1 ? columns.length === 1 : width === undefined || width === columns.length;
    if (!fits || rank < 1 || more.length > 0)
        return undefined;
    return { name: input.name, type: input.type, columns, rank: rank === 1 ? 1 : 2, fixedRows: rows };
}
/** How many columns an input takes; `undefined` when that is open, or when it takes something else. */
function widthOf(input) {
    if (!input.isTensor)
        return undefined;
    const [, width, ...more] = input.shape;
    if (input.shape.length === 1)
        return 1;
    return width === undefined || more.length > 0 ? undefined : fixedSize(width);
}
/** `undefined` for a dimension that is left open: a name, −1, or −1 read as unsigned. */
function fixedSize(dimension) {
    return typeof dimension === 'number' && dimension >= 0 && dimension < 2 ** 31 ? dimension : undefined;
}


/***/ }),

/***/ 84753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FU: () => (/* binding */ fillTensor),
/* harmony export */   Rc: () => (/* binding */ tensorAccepts),
/* harmony export */   kx: () => (/* binding */ isTensorType)
/* harmony export */ });
/* unused harmony export tensorTypes */
/* harmony import */ var _data_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87992);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84207);
/* harmony import */ var _half_floats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92067);



const tensorTypes = ['float32', 'float64', 'float16', 'int64', 'int32', 'bool', 'string'];
function isTensorType(type) {
    return tensorTypes.some((known) => known === type);
}
/**
 * The cells of these columns, row by row, as a tensor's data. Null is NaN for floats and "" for strings; true and false
 * are 1 and 0 for numbers and, as Python writes them, "True" and "False" for strings; a number is written as a text
 * where a string is expected. `firstRow`: index of the first row, for messages.
 * Throws ModelError, with column and row, for any other cell that the type cannot hold, and for a missing column.
 */
function fillTensor(table, columns, type, firstRow) {
    const size = table.rowCount * columns.length;
    switch (type) {
        case 'string':
            return fill(new Array(size).fill(''), table, columns, firstRow, type, toText);
        case 'float32':
            return fill(new Float32Array(size), table, columns, firstRow, type, toFloat);
        case 'float64':
            return fill(new Float64Array(size), table, columns, firstRow, type, toFloat);
        case 'float16':
            return fill(new Uint16Array(size), table, columns, firstRow, type, toFloat16);
        case 'int32':
            return fill(new Int32Array(size), table, columns, firstRow, type, toInt32);
        case 'int64':
            return fill(new BigInt64Array(size), table, columns, firstRow, type, toInt64);
        case 'bool':
            return fill(new Uint8Array(size), table, columns, firstRow, type, toBit);
    }
}
/** Whether an input of this type can be given such a cell. */
function tensorAccepts(type, cell) {
    if (type === 'string')
        return true;
    if (type === 'bool' || cell === 'string')
        return false;
    return cell === 'number' || type.startsWith('float');
}
function fill(data, table, columns, firstRow, type, convert) {
    for (const [offset, name] of columns.entries()) {
        const cells = table.column(name);
        if (!cells)
            throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelError */ .m(`The model needs the column "${name}", which these data do not have.`);
        for (let row = 0; row < table.rowCount; row++) {
            const cell = cells.cell(row);
            const value = convert(cell);
            if (value === undefined)
                throw unfit(name, firstRow + row, type, cell);
            data[row * columns.length + offset] = value;
        }
    }
    return data;
}
function unfit(name, row, type, cell) {
    const shown = cell === null ? 'null' : `${typeof cell} ${JSON.stringify(cell).slice(0, 100)}`;
    return new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelError */ .m(`The model's input for column "${name}" takes ${type}; row ${row + 1} holds ${shown}.`, { isLasting: true });
}
function toText(cell) {
    if (typeof cell === 'boolean')
        return cell ? 'True' : 'False';
    return cell === null ? '' : String(cell);
}
function toFloat(cell) {
    if (cell === null)
        return NaN;
    return typeof cell === 'string' ? undefined : Number(cell);
}
function toFloat16(cell) {
    const value = toFloat(cell);
    return value === undefined ? undefined : (0,_half_floats_js__WEBPACK_IMPORTED_MODULE_2__/* .toHalf */ .H)(value);
}
function toInt32(cell) {
    const value = typeof cell === 'boolean' ? Number(cell) : cell;
    return typeof value === 'number' && (value | 0) === value ? value : undefined;
}
function toInt64(cell) {
    const value = typeof cell === 'boolean' ? Number(cell) : cell;
    return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : undefined;
}
function toBit(cell) {
    return cell === true || cell === 1 ? 1 : cell === false || cell === 0 ? 0 : undefined;
}


/***/ }),

/***/ 92067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ fromHalf),
/* harmony export */   H: () => (/* binding */ toHalf)
/* harmony export */ });
/** Bits of the sign, and of numbers that are none. */
const [minus, infinite, notANumber] = [0x8000, 0x7c00, 0x7e00];
/** From here on the nearest float16 is infinite: half a step beyond the largest, 65504. */
const tooLarge = 65_520;
const smallestExponent = -14;
/** Steps between a power of 2 and the next. */
const steps = 1024;
/** The bits of the nearest float16, of two the even one. Source: IEEE 754-2019, binary16. */
function toHalf(value) {
    if (Number.isNaN(value))
        return notANumber;
    const sign = value < 0 || Object.is(value, -0) ? minus : 0;
    const size = Math.abs(value);
    if (size >= tooLarge)
        return sign | infinite;
    const exponent = Math.max(smallestExponent, exponentOf(size));
    // What is rounded up to the next power of 2 is one more in the exponent.
    const fraction = roundToEven((size / 2 ** exponent) * steps);
    return sign | (fraction + (exponent - smallestExponent) * steps);
}
/** Of the bits of a float16. */
function fromHalf(bits) {
    const sign = (bits & minus) === 0 ? 1 : -1;
    const exponent = (bits >> 10) & 31;
    const fraction = bits & (steps - 1);
    if (exponent === 31)
        return fraction === 0 ? sign * Infinity : NaN;
    if (exponent === 0)
        return (sign * fraction * 2 ** smallestExponent) / steps;
    return sign * (1 + fraction / steps) * 2 ** (exponent - 15);
}
function exponentOf(size) {
    const near = Math.floor(Math.log2(size));
    // The logarithm is rounded.
    if (2 ** near > size)
        return near - 1;
    return 2 ** (near + 1) <= size ? near + 1 : near;
}
function roundToEven(value) {
    const rounded = Math.round(value);
    return Math.abs(value % 1) === 0.5 && rounded % 2 !== 0 ? rounded - 1 : rounded;
}


/***/ }),

/***/ 91702:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ej: () => (/* binding */ readColumns),
/* harmony export */   YJ: () => (/* binding */ probabilityNames),
/* harmony export */   hh: () => (/* binding */ findOutput),
/* harmony export */   ov: () => (/* binding */ readOutput)
/* harmony export */ });
/* harmony import */ var _domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30447);
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84207);
/* harmony import */ var _one_hot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19348);
/* harmony import */ var _bind_inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42171);
/* harmony import */ var _half_floats_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92067);





/** Best first. */
const probabilityNames = ['probabilities', 'output_probability'];
/**
 * The output with the class probabilities: `probabilities`, else `output_probability`, else the only one of floats, else
 * the only one with a column for each class, else the only one of these called like probabilities. A name that contains
 * "logit" means scores. Of a model without floats, the output with the label of each row. `classNames`: in the order
 * of the model; `undefined` before the data are known, when any of several will do. Throws ModelError when there is none.
 */
function findOutput(outputs, task, classNames) {
    if ((0,_domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .predictsValues */ .Ji)(task))
        return findNumbers(outputs);
    const floats = outputs.filter(isFloat);
    const named = probabilityNames.map((name) => floats.find((output) => output.name === name)).find(Boolean);
    const fitting = classNames
        ? floats.filter((output) => mayHoldClasses(output, classNames.length))
        : floats.slice(0, 1);
    const chosen = named ?? onlyOf(floats) ?? onlyOf(fitting) ?? onlyOf(fitting.filter(({ name }) => /prob/i.test(name)));
    if (chosen)
        return { name: chosen.name, isLogits: /logit/i.test(chosen.name) };
    if (isOneEach(floats, classNames)) {
        const columns = floats.map(({ name }) => name);
        return { name: columns.join(', '), isLogits: false, columns };
    }
    const labels = floats.length === 0 ? outputs.filter(isLabel) : [];
    const label = onlyOf(labels) ?? onlyOf(labels.filter(({ name }) => /label/i.test(name)));
    if (label)
        return { name: label.name, isLogits: false, labelNames: classNames };
    throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelError */ .m(`The model has the outputs ${outputs.map(_bind_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp).join(', ')}. The engine reads class probabilities from the ` +
        `output called ${probabilityNames.join(' or ')}, else from the only one of floats: rename the right one.`);
}
/** The only output of floats: `variable`, as exporters of regression models call it, or whatever its name. */
function findNumbers(outputs) {
    const floats = outputs.filter(isFloat);
    const chosen = floats.find(({ name }) => name === 'variable') ?? (floats.length === 1 ? floats[0] : undefined);
    if (chosen)
        return { name: chosen.name, isLogits: false };
    throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelError */ .m(`The model has the outputs ${outputs.map(_bind_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .describeValue */ .bp).join(', ')}. Of a regression model the engine reads the ` +
        'output called variable, else the only one of floats: rename the right one.');
}
/** A copy of the output's numbers, scores as probabilities. Throws ModelError when the runtime returned something else. */
function readOutput({ name, isLogits, labelNames }, tensor) {
    const { dims: shape } = tensor;
    const source = `The model's output "${name}"`;
    if (labelNames)
        return (0,_one_hot_js__WEBPACK_IMPORTED_MODULE_2__/* .oneHot */ .M)(source, labelsOf(tensor), labelNames);
    const values = floatsOf(tensor);
    if (!values)
        throw new _model_js__WEBPACK_IMPORTED_MODULE_1__/* .ModelError */ .m(`The output "${name}" holds ${tensor.type} and not floats.`);
    if (isLogits)
        toProbabilities(values, shape[1] ?? 1);
    return { source, shape, values };
}
/** Of outputs of one class each, side by side. */
function readColumns(output, tensors) {
    const columns = tensors.map((tensor) => readOutput(output, tensor).values);
    const [first = []] = columns;
    const rowCount = first.length;
    const values = Float64Array.from({ length: rowCount * columns.length }, (_, at) => columns[at % columns.length]?.[Math.floor(at / columns.length)] ?? NaN);
    return { source: `The model's outputs ${output.name}`, shape: [rowCount, columns.length], values };
}
function floatsOf({ type, data }) {
    if (data instanceof Float32Array || data instanceof Float64Array)
        return Float64Array.from(data);
    if (type !== 'float16')
        return undefined;
    // Newer runtimes of JavaScript have numbers of this kind, older ones their bits.
    return data instanceof Uint16Array
        ? Float64Array.from(data, _half_floats_js__WEBPACK_IMPORTED_MODULE_4__/* .fromHalf */ .C)
        : Float64Array.from(data);
}
function labelsOf({ type, data }) {
    if (type === 'bool')
        return Array.from(data, (bit) => bit !== 0);
    return Array.from(data, String);
}
/** In place: the sigmoid of a single score per row, the softmax of several. */
function toProbabilities(scores, width) {
    if (width <= 1) {
        scores.forEach((score, index) => (scores[index] = 1 / (1 + Math.exp(-score))));
        return;
    }
    for (let start = 0; start < scores.length; start += width) {
        const row = scores.subarray(start, start + width);
        // Less the largest, so that no power overflows.
        const largest = Math.max(...row);
        row.forEach((score, index) => (row[index] = Math.exp(score - largest)));
        const total = row.reduce((sum, power) => sum + power, 0);
        row.forEach((power, index) => (row[index] = power / total));
    }
}
function isFloat(value) {
    return value.isTensor && ['float32', 'float64', 'float16'].includes(value.type);
}
function isLabel(value) {
    return (value.isTensor && ['int64', 'int32', 'string', 'bool'].includes(value.type) && value.shape.length <= 2);
}
/** As skl2onnx writes them with zipmap "columns": `i0`, `i1` of whole numbers, `sno`, `syes` of texts; each [n]. */
function isOneEach(floats, classNames = []) {
    const prefixes = new Set(floats.map(({ name }) => name[0]));
    return (floats.length === classNames.length &&
        prefixes.size === 1 &&
        floats.every(({ name, shape }) => /^(?:i-?\d+|i_\d+|s.*)$/.test(name) && shape.length === 1));
}
/** [n, classes], or of two classes [n] or [n, 1]; or a shape that is not told. */
function mayHoldClasses({ shape }, classCount) {
    const [, width = shape.length === 1 ? 1 : -1] = shape;
    const columns = (0,_bind_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .fixedSize */ .aC)(width);
    const isOne = columns === 1 && classCount === 2;
    return shape.length <= 2 && (columns === undefined || columns === classCount || isOne);
}
function onlyOf(items) {
    return items.length === 1 ? items[0] : undefined;
}


/***/ }),

/***/ 59628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X8: () => (/* binding */ protobufFields),
/* harmony export */   b6: () => (/* binding */ textOf),
/* harmony export */   kn: () => (/* binding */ firstFields),
/* harmony export */   n6: () => (/* binding */ integersOf),
/* harmony export */   ou: () => (/* binding */ firstText),
/* harmony export */   uk: () => (/* binding */ ProtobufError)
/* harmony export */ });
/** The bytes are no protobuf message: cut off, or something else. */
class ProtobufError extends Error {
    name = 'ProtobufError';
}
const wireTypes = { varint: 0, eightBytes: 1, lengthDelimited: 2, fourBytes: 5 };
const longestVarint = 10;
/** Of packed numbers, in bytes. */
const longestList = 100_000;
/**
 * The fields of a message in file order, as views of its bytes: nothing is copied, and nothing inside a field is looked
 * at. Fields of a fixed width (floats) are passed over. Throws ProtobufError, at the first field that is none.
 * Source: protobuf.dev/programming-guides/encoding.
 */
function* protobufFields(message) {
    let at = 0;
    while (at < message.length) {
        const tag = readVarint(message, at);
        const number = Math.floor(tag.value / 8);
        const wireType = tag.value % 8;
        const { start, end } = extentOf(message, tag.end, wireType);
        if (number === 0 || end > message.length)
            throw new ProtobufError(`No field at byte ${at}.`);
        if (wireType === wireTypes.varint || wireType === wireTypes.lengthDelimited) {
            yield { number, bytes: message.subarray(start, end), start: at, end };
        }
        at = end;
    }
}
/**
 * The field's varints, one or packed, as int64 in decimal. Throws ProtobufError for a varint that is cut off, or a
 * list of more than 100,000 bytes.
 */
function integersOf({ bytes }) {
    if (bytes.length > longestList)
        throw new ProtobufError(`No list: ${bytes.length} bytes.`);
    const integers = [];
    let at = 0;
    while (at < bytes.length) {
        const { end } = readVarint(bytes, at);
        const value = bytes.subarray(at, end).reduceRight((sum, byte) => (sum << 7n) | BigInt(byte & 127), 0n);
        integers.push(String(BigInt.asIntN(64, value)));
        at = end;
    }
    return integers;
}
/** Bytes that are not UTF-8 are written as U+FFFD. */
function textOf({ bytes }) {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
}
function firstText(message, number) {
    return firstFields(message, number, 1).map(textOf)[0];
}
/** The first fields of that number, `limit` at most; looks no further than the last of them. */
function firstFields(message, number, limit) {
    const found = [];
    for (const field of protobufFields(message)) {
        if (field.number === number)
            found.push(field);
        if (found.length === limit)
            break;
    }
    return found;
}
/** Where the content of a field begins and ends. The end may lie behind the message. */
function extentOf(message, at, wireType) {
    switch (wireType) {
        case wireTypes.varint:
            return { start: at, end: readVarint(message, at).end };
        case wireTypes.lengthDelimited: {
            const { value, end } = readVarint(message, at);
            return { start: end, end: end + value };
        }
        case wireTypes.eightBytes:
            return { start: at, end: at + 8 };
        case wireTypes.fourBytes:
            return { start: at, end: at + 4 };
        default:
            throw new ProtobufError(`No wire type: ${wireType}.`);
    }
}
/** `value`: unsigned, rounded beyond 2^53, which no length in a file can be. */
function readVarint(bytes, start) {
    let value = 0;
    for (let length = 0; length < longestVarint; length++) {
        const byte = bytes[start + length];
        if (byte === undefined)
            break;
        value += (byte & 127) * 2 ** (7 * length);
        if (byte < 128)
            return { value, end: start + length + 1 };
    }
    throw new ProtobufError(`No varint at byte ${start}.`);
}


/***/ }),

/***/ 74649:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ readModelClasses)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/engine/data/describe-error.js
var describe_error = __webpack_require__(56968);
// EXTERNAL MODULE: ./build/engine/models/onnx/read-protobuf.js
var read_protobuf = __webpack_require__(59628);
// EXTERNAL MODULE: ./build/engine/models/onnx/read-output.js
var read_output = __webpack_require__(91702);
;// CONCATENATED MODULE: ./build/engine/models/onnx/read-class-labels.js


/** The second output has a column for each class, in the order of its labels. Source: onnx, docs/Operators-ml.md. */
const classifiers = ['LinearClassifier', 'SVMClassifier', 'TreeEnsembleClassifier'];
/** Gives names to the columns of its input. */
const zipMap = 'ZipMap';
/** A column of what they give is the same class as that column of what they are given. */
const columnwise = ['Cast', 'Clip', 'Identity', 'Normalizer', 'Sigmoid', 'Softmax', zipMap];
/** Cut single columns out of what they are given. */
const cutters = ['Reshape', 'Slice', 'Squeeze'];
const knownOperators = new Set([...classifiers, ...columnwise, ...cutters]);
/** A custom operator may do otherwise under the same name. */
const knownDomains = ['', 'ai.onnx', 'ai.onnx.ml'];
const labelAttributes = ['classlabels_strings', 'classlabels_int64s', 'classlabels_ints'];
/** As many classes as the engine tests. */
const mostLabels = 10_000;
const longestLabel = 200;
/** So that a file made to be read slowly fills no memory: no real graph has as many. */
const most = { nodes: 100_000, outputs: 100, attributes: 1000 };
/**
 * What an ONNX file calls its classes, in the order of the columns of its probabilities: the labels of the classifier
 * that makes them, or of the ZipMap that takes them; integers in decimal. Labels of other classifiers, such as the parts
 * of an ensemble, do not count. `undefined` when the file tells none, and for one that cannot be read: whether it is a
 * model, the runtime says better.
 */
function readClassLabels(model) {
    try {
        const labels = labelsOfGraph(readGraph(model));
        const isList = labels.every((label) => label !== '' && label.length <= longestLabel);
        const count = new Set(labels).size;
        return isList && count > 0 && count === labels.length && count <= mostLabels ? labels : undefined;
    }
    catch (error) {
        if (error instanceof read_protobuf/* ProtobufError */.uk)
            return undefined;
        throw error;
    }
}
function labelsOfGraph({ nodes, outputs }) {
    const makers = new Map(nodes.flatMap((node) => node.outputs.map((name) => [name, node])));
    const named = read_output/* probabilityNames */.YJ.find((name) => outputs.includes(name));
    const candidates = named === undefined ? outputs : [named];
    const found = candidates
        .map((output) => labelsOfOutput(output, nodes, makers, outputs.length === 1))
        .filter((labels) => labels.length > 0);
    if (found.length > 0)
        return (found.length === 1 ? found[0] : undefined) ?? [];
    const whole = cutTensor(outputs, makers);
    return whole === undefined ? [] : labelsOfOutput(whole, nodes, makers, false);
}
/** What the outputs are single columns of, in the order of the classes, as skl2onnx cuts them with zipmap "columns". */
function cutTensor(outputs, makers) {
    const sources = outputs.flatMap((output) => {
        let tensor = output;
        for (let steps = 0; steps < cutters.length && tensor !== undefined; steps++) {
            const maker = makers.get(tensor);
            if (!maker || !cutters.includes(maker.operator))
                break;
            tensor = maker.input;
        }
        return tensor === undefined || tensor === output ? [] : [tensor];
    });
    return sources.length > 1 && new Set(sources).size === 1 ? sources[0] : undefined;
}
/**
 * Follows the columns of an output back to the classifier that makes them. `isAlone`: whether it is the only one, and so
 * may hold the label of each row itself.
 */
function labelsOfOutput(output, nodes, makers, isAlone) {
    const sameColumns = new Set();
    let made = [];
    for (let tensor = output; tensor !== undefined && !sameColumns.has(tensor);) {
        sameColumns.add(tensor);
        const maker = makers.get(tensor);
        if (!maker)
            break;
        const { operator, input, outputs, classLabels } = maker;
        const isMade = outputs[1] === tensor || (isAlone && outputs[0] === tensor);
        if (classifiers.includes(operator) && isMade)
            made = classLabels;
        tensor = columnwise.includes(operator) && outputs[0] === tensor ? input : undefined;
    }
    const mapped = nodes.find(({ operator, input, classLabels }) => operator === zipMap && classLabels.length > 0 && sameColumns.has(input ?? ''));
    return mapped?.classLabels ?? made;
}
/** Numbers of the fields: onnx/onnx.proto. Weights (initializers) and all else are passed over. */
function readGraph(model) {
    const nodes = [];
    const outputs = [];
    for (const graph of (0,read_protobuf/* firstFields */.kn)(model, 7, 1)) {
        for (const { number, bytes } of (0,read_protobuf/* protobufFields */.X8)(graph.bytes)) {
            const node = number === 1 ? readNode(bytes) : undefined;
            if (node)
                nodes.push(node);
            if (number === 12)
                outputs.push((0,read_protobuf/* firstText */.ou)(bytes, 1) ?? '');
            if (nodes.length > most.nodes || outputs.length > most.outputs)
                throw new read_protobuf/* ProtobufError */.uk('Too large.');
        }
    }
    return { nodes, outputs };
}
/** `undefined` for a node that tells nothing of columns. */
function readNode(node) {
    const operator = (0,read_protobuf/* firstText */.ou)(node, 4) ?? '';
    if (!knownOperators.has(operator) || !knownDomains.includes((0,read_protobuf/* firstText */.ou)(node, 7) ?? ''))
        return undefined;
    return {
        operator,
        input: (0,read_protobuf/* firstText */.ou)(node, 1),
        outputs: (0,read_protobuf/* firstFields */.kn)(node, 2, 2).map(read_protobuf/* textOf */.b6),
        classLabels: (0,read_protobuf/* firstFields */.kn)(node, 5, most.attributes).flatMap(({ bytes }) => readLabels(bytes)),
    };
}
/** None for another attribute: the name is before its values, and a forest's attributes hold millions of them. */
function readLabels(attribute) {
    if (!labelAttributes.includes((0,read_protobuf/* firstText */.ou)(attribute, 1) ?? ''))
        return [];
    const labels = [];
    for (const field of (0,read_protobuf/* protobufFields */.X8)(attribute)) {
        if (field.number === 8)
            labels.push(...(0,read_protobuf/* integersOf */.n6)(field));
        if (field.number === 9)
            labels.push((0,read_protobuf/* textOf */.b6)(field));
        if (labels.length > mostLabels)
            break;
    }
    return labels;
}

// EXTERNAL MODULE: ./build/engine/models/transformer/transformer-files.js
var transformer_files = __webpack_require__(63307);
// EXTERNAL MODULE: ./build/engine/models/transformer/transformer-settings.js
var transformer_settings = __webpack_require__(76003);
;// CONCATENATED MODULE: ./build/engine/models/read-model-classes.js





/**
 * What the model calls its classes, in the order of its probabilities: by `kwargs`, the file itself, or the config.json
 * of a transformer. `undefined` when nothing says it, as for a Python file, and for a file that cannot be read, which
 * opening the model tells better. Throws DataError for a config.json that is none.
 */
async function readModelClasses(path, { classMap, ignoreClassNames } = {}) {
    if (ignoreClassNames)
        return undefined;
    if (classMap)
        return classMap;
    if (!path.endsWith('.onnx'))
        return undefined;
    try {
        const labels = readClassLabels(await (0,promises_.readFile)(path));
        if (labels)
            return labels;
    }
    catch (error) {
        // A path that is no file, or more than Node reads at once.
        if ((0,describe_error/* errorCode */.C)(error) === undefined)
            throw error;
    }
    const config = await (0,transformer_files/* readTransformerConfig */.S)(path);
    return config && (0,transformer_settings/* readClassNames */.$)(config);
}


/***/ }),

/***/ 63307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readTransformerConfig),
/* harmony export */   t: () => (/* binding */ readTransformerFiles)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _data_data_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89253);
/* harmony import */ var _data_json_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36444);





/** In bytes; the largest vocabularies of 2025 take 35 MB. */
const largest = { config: 1_000_000, tokenizer: 100_000_000 };
/**
 * Reads what lies beside an .onnx file, or one folder up when that is called `onnx`, as exporters write it; the
 * tokenizer from its own folder when there is one. Throws DataError for a file that can't be read, or is too large.
 */
async function readTransformerFiles(model, tokenizerFolder) {
    const folders = foldersOf(model);
    const tokenizerFolders = tokenizerFolder === undefined ? folders : [tokenizerFolder];
    const config = await readText(folders, 'config.json', largest.config);
    const tokenizerConfig = await readText(tokenizerFolders, 'tokenizer_config.json', largest.config);
    const tokenizer = await readText(tokenizerFolders, 'tokenizer.json', largest.tokenizer);
    return {
        config: toJson(config, 'config.json'),
        tokenizerConfig: toJson(tokenizerConfig, 'tokenizer_config.json'),
        tokenizer,
        hash: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
            .update(JSON.stringify([config, tokenizerConfig, tokenizer]))
            .digest('hex'),
    };
}
/** `config.json` alone. */
async function readTransformerConfig(model) {
    return toJson(await readText(foldersOf(model), 'config.json', largest.config), 'config.json');
}
function foldersOf(model) {
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(model);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(own) === 'onnx' ? [own, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(own)] : [own];
}
function toJson(text, name) {
    return text === undefined ? undefined : _data_json_part_js__WEBPACK_IMPORTED_MODULE_4__/* .JsonPart */ .K.parse(text, name);
}
async function readText(folders, name, most) {
    for (const folder of folders) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(() => undefined);
        if (!found?.isFile())
            continue;
        if (found.size > most)
            throw new _data_data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path} is too large: ${found.size} bytes of ${most} at most.`);
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path).catch((error) => {
            throw new _data_data_error_js__WEBPACK_IMPORTED_MODULE_3__.DataError(`${path} may not be read by this user.`, { cause: error });
        });
        return new TextDecoder().decode(bytes);
    }
    return undefined;
}


/***/ }),

/***/ 76003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readClassNames),
/* harmony export */   x: () => (/* binding */ readTransformerSettings)
/* harmony export */ });
/* harmony import */ var _domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30447);
/* harmony import */ var _domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35676);
/* harmony import */ var _data_data_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89253);
/* harmony import */ var _model_kwargs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69511);




/** Where nothing says how long a text may be. */
const usualTokens = 512;
/** A tokenizer that knows no limit says 10^30. */
const mostBelievable = 1_000_000;
/** Their positions begin after the padding's id: of 514 positions 512 are for tokens. */
const positionsAfterPadding = [
    'roberta',
    'xlm-roberta',
    'xlm-roberta-xl',
    'camembert',
    'roberta-prelayernorm',
    'longformer',
    'mpnet',
    'data2vec-text',
    'xmod',
    'ibert',
];
/** Throws DataError for a file with other types, and for a model that is no classifier. */
function readTransformerSettings({ config, tokenizerConfig }, task) {
    if (config)
        checkTask(config, task);
    const paddingId = config?.member('pad_token_id').optional((part) => part.count());
    const limits = [
        tokenizerConfig?.member('model_max_length').optional((part) => part.number()),
        config && positionsOf(config, paddingId),
    ].filter((limit) => limit !== undefined && limit >= 1 && limit <= mostBelievable);
    return {
        classNames: config && readClassNames(config),
        mostTokens: limits.length === 0 ? usualTokens : Math.floor(Math.min(...limits.map(Number))),
        paddingId,
        paddingToken: tokenizerConfig?.member('pad_token').optional(readToken),
        hasSegments: (config?.member('type_vocab_size').optional((part) => part.count()) ?? 0) > 1,
        vocabularySize: config?.member('vocab_size').optional((part) => part.count()),
    };
}
/** `id2label` of config.json; `undefined` for a model of one score. Throws DataError for one that is no classifier. */
function readClassNames(config) {
    const kind = problemOf(config);
    if (kind === 'regression')
        return undefined;
    if (kind === 'multi_label_classification') {
        throw new _data_data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError(`${config.place} says problem_type ${kind}: a text may be of several classes at once, which the embedded engine does not test. Export a model that chooses one of them, or test each class as a binary-classification of its own.`);
    }
    if (kind !== undefined && kind !== 'single_label_classification') {
        throw new _data_data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError(`${config.place} says problem_type ${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_3__/* .quoteWord */ .X)(kind)}: the embedded engine tests single_label_classification and regression.`);
    }
    const names = config.member('id2label').optional(_model_kwargs_js__WEBPACK_IMPORTED_MODULE_2__/* .readClassMap */ .z);
    return names === undefined || names.length < 2 ? undefined : names;
}
/** Throws DataError where the model gives a number and the task wants a class. */
function checkTask(config, task) {
    if (problemOf(config) !== 'regression' || (0,_domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .predictsValues */ .Ji)(task))
        return;
    throw new _data_data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError(`${config.place} says problem_type regression: the model gives a number for a text, not a class, which model-task ${task} needs: give model-task regression.`);
}
function problemOf(config) {
    return config.member('problem_type').optional((part) => part.text());
}
function positionsOf(config, paddingId) {
    const positions = ['max_position_embeddings', 'n_positions']
        .map((name) => config.member(name).optional((part) => part.number()))
        .find((count) => count !== undefined);
    const type = config.member('model_type').optional((part) => part.text()) ?? '';
    if (positions === undefined || !positionsAfterPadding.includes(type))
        return positions;
    return positions - ((paddingId ?? 1) + 1);
}
/** `"<pad>"` or `{"content": "<pad>"}`. */
function readToken(part) {
    return part.isText ? part.text() : part.member('content').text();
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

/***/ 91819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  work: () => (/* binding */ work)
});

// EXTERNAL MODULE: ./build/engine/data/user-error.js
var user_error = __webpack_require__(26286);
// EXTERNAL MODULE: ./build/engine/models/read-model-classes.js + 1 modules
var read_model_classes = __webpack_require__(74649);
// EXTERNAL MODULE: ./build/domain/words/format-duration.js
var format_duration = __webpack_require__(88209);
// EXTERNAL MODULE: ./build/domain/words/group-thousands.js
var group_thousands = __webpack_require__(3142);
;// CONCATENATED MODULE: ./build/engine/jobs/describe-usage.js


/** Shorter is no news. In seconds. */
const longSeconds = 10;
/** A network, which native code runs four to eight times as fast; trees and the like are as quick in WebAssembly. */
const networkRowsPerSecond = 1000;
const installNative = 'npm install onnxruntime-node --onnxruntime-node-install=skip';
/** What a model runs in and how fast, and how long it needs for the rows of both datasets when that is long. */
function describePace(runtime, rowsPerSecond, rowCount) {
    const seconds = rowCount / rowsPerSecond;
    const estimate = seconds < longSeconds
        ? ''
        : `, so about ${(0,format_duration/* formatDuration */.a)(seconds * 1000)} for the ${(0,group_thousands/* groupThousands */.Z)(rowCount)} rows of both datasets; the tests ask for more`;
    const isSlow = estimate !== '' && rowsPerSecond < networkRowsPerSecond && runtime.startsWith('onnxruntime-web');
    const hint = isSlow ? ` It would be several times as fast natively: ${installNative}` : '';
    return `The model runs in ${runtime}: about ${roundRate(rowsPerSecond)} rows a second${estimate}.${hint}`;
}
/** What a model ran in, how fast, and how much of what it was asked it had answered in an earlier run. */
function describeUsage({ runtime, usage }) {
    const { rows, askedMs, rememberedRows } = usage();
    const all = rows + rememberedRows;
    const pace = rows > 0 ? `, about ${roundRate((rows / Math.max(1, askedMs)) * 1000)} rows a second` : '';
    const remembered = rememberedRows > 0
        ? `; ${(0,group_thousands/* groupThousands */.Z)(rememberedRows)} of ${(0,group_thousands/* groupThousands */.Z)(all)} answers came from the cache of an earlier run`
        : '';
    return `The model ran in ${runtime}${pace}${remembered}.`;
}
/** To two digits: more would be noise. */
function roundRate(rate) {
    return (0,group_thousands/* groupThousands */.Z)(Number(rate.toPrecision(2)));
}

// EXTERNAL MODULE: ./build/engine/jobs/open-model.js
var open_model = __webpack_require__(55366);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/engine/data/describe-error.js
var describe_error = __webpack_require__(56968);
// EXTERNAL MODULE: ./build/engine/models/answers/cache-files.js
var cache_files = __webpack_require__(43830);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./build/domain/version.js
var version = __webpack_require__(38729);
// EXTERNAL MODULE: ./build/engine/models/answers/fingerprint-model.js
var fingerprint_model = __webpack_require__(72181);
;// CONCATENATED MODULE: ./build/engine/jobs/past-results/fingerprint-run.js





/**
 * A hash of all that decides on a run's results and is known before anything is computed: the job as it is asked for, the
 * bytes of its data and of its model, this program and what it runs on, and the day, which dates are held against.
 * `undefined` when the model's folder holds more than can be a model's. Rejects when a file can't be read.
 */
async function fingerprintRun(spec, today) {
    const { modelPath, reference, evaluation } = spec;
    const model = modelPath === undefined ? '' : await fingerprintFile(modelPath);
    if (model === undefined)
        return undefined;
    // Where results are kept does not change them.
    const job = { ...spec, settings: { ...spec.settings, cache: undefined } };
    const program = [version/* version */.r, version/* build */.j, process.version, process.platform, process.arch];
    const files = [reference, evaluation].flatMap(({ path, predictions }) => [path, predictions?.path ?? path]);
    const data = [];
    for (const path of new Set(files))
        data.push(await hashFile(path));
    return (0,external_node_crypto_.createHash)('sha256')
        .update(JSON.stringify([program, today, job, data, model]))
        .digest('hex');
}
async function fingerprintFile(modelPath) {
    const { readsFolder } = await Promise.all(/* import() */[__webpack_require__.e("https-proxy-agent"), __webpack_require__.e("huggingface-tokenizers"), __webpack_require__.e("inspect-job+load-model")]).then(__webpack_require__.bind(__webpack_require__, 3988));
    return (0,fingerprint_model/* fingerprintModel */.c)(modelPath, await readsFolder(modelPath), []);
}
async function hashFile(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    await (0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path, { highWaterMark: 1024 * 1024 }), hash);
    return hash.digest('hex');
}

// EXTERNAL MODULE: ./build/engine/jobs/sealed-value.js
var sealed_value = __webpack_require__(72642);
;// CONCATENATED MODULE: ./build/engine/jobs/past-results/result-file.js

/** Changes with the layout below, so that an older file is none. */
const heading = 'model-gate results 1\n';
function encodeRun(run) {
    return (0,sealed_value/* seal */.o)(heading, run);
}
/** `undefined` for a file that is damaged, cut off, or of another layout. */
function decodeRun(bytes) {
    return (0,sealed_value/* unseal */.D)(heading, bytes);
}

;// CONCATENATED MODULE: ./build/engine/jobs/past-results/past-results.js







/** A million rows and their predictions are some 60 MB. */
const mostFileBytes = 256 * 1024 * 1024;
/** The files that were used longest ago go first. */
const mostFolderBytes = 1024 * 1024 * 1024;
const ending = '.results';
const cachedNote = 'Nothing that decides on the results has changed since an earlier run: they are that run’s, from the cache.';
/**
 * Results in a file of the cache folder, and only of one that was named, since a run that is not run is not what everybody
 * expects. `undefined` when there is none. Whatever is wrong with folder or file is told in the log, and the job is run as if
 * there were nothing.
 */
async function openPastResults(spec, edges) {
    const { cache } = spec.settings;
    // Another model may stand behind the address of an endpoint by then.
    if (!cache?.isNamed || spec.endpoint)
        return undefined;
    const folder = (0,external_node_path_.join)(cache.folder, 'results');
    // What is missing or not readable is told better by what reads it.
    const fingerprint = await fingerprintRun(spec, edges.today).catch(() => undefined);
    if (fingerprint === undefined)
        return undefined;
    const path = (0,external_node_path_.join)(folder, `${fingerprint}${ending}`);
    return {
        find: async () => {
            const past = await readRun(path, edges.log);
            if (!past || !(await isSameModel(past, spec, edges)))
                return undefined;
            await (0,promises_.utimes)(path, new Date(), new Date()).catch(() => undefined);
            const { evidence } = past.result;
            return { ...past.result, evidence: { ...evidence, notes: [...evidence.notes, cachedNote] } };
        },
        keep: async (result, modelIdentity) => {
            if (!modelIdentity || result.batches.some(({ cases }) => cases.some(isDefect)))
                return;
            try {
                const bytes = encodeRun({ modelIdentity, result });
                // A file that changed since the start may be the one that was tested, or not.
                if (bytes.length > mostFileBytes || (await fingerprintRun(spec, edges.today)) !== fingerprint)
                    return;
                await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
                await (0,cache_files/* writeWhole */.f)(path, bytes);
                await (0,cache_files/* prune */.R)(folder, ending, mostFolderBytes);
            }
            catch (error) {
                edges.log(`The results are not kept for another run: ${(0,describe_error/* errorMessage */.g)(error)}`);
            }
        },
    };
}
function isDefect({ outcome }) {
    return outcome.kind === 'error';
}
async function readRun(path, log) {
    try {
        if ((await (0,promises_.stat)(path)).size > mostFileBytes)
            throw new RangeError(`${path} is larger than it may be.`);
        const past = decodeRun(await (0,promises_.readFile)(path));
        if (!past)
            log(`${path} is damaged: the job is run.`);
        return past;
    }
    catch (error) {
        if ((0,describe_error/* errorCode */.C)(error) !== 'ENOENT')
            log(`The results of earlier runs can't be read: ${(0,describe_error/* errorMessage */.g)(error)}`);
        return undefined;
    }
}
/** Whether the model would run in the same runtime, with the same packages. */
async function isSameModel({ modelIdentity }, spec, edges) {
    if (spec.modelPath === undefined)
        return true;
    const { identifyModel } = await Promise.all(/* import() */[__webpack_require__.e("https-proxy-agent"), __webpack_require__.e("huggingface-tokenizers"), __webpack_require__.e("inspect-job+load-model")]).then(__webpack_require__.bind(__webpack_require__, 3988));
    const now = await identifyModel((0,open_model/* modelFile */.u4)(spec.modelPath, spec, edges)).catch(() => undefined);
    return now !== undefined && JSON.stringify(now) === JSON.stringify(modelIdentity);
}

// EXTERNAL MODULE: ./build/engine/checks/index.js + 201 modules
var checks = __webpack_require__(73944);
// EXTERNAL MODULE: ./build/engine/data/profile-features.js
var profile_features = __webpack_require__(99389);
// EXTERNAL MODULE: ./build/engine/data/profile/sorted-numbers.js
var sorted_numbers = __webpack_require__(53918);
;// CONCATENATED MODULE: ./build/engine/data/profile/sort-columns.js

/** Sorts the numbers of all columns, for a moment with nothing else to do: whoever asks for them later has them at once. */
function sortColumns(table) {
    for (const name of table.names) {
        const column = table.column(name);
        if (column?.kind === 'numbers')
            (0,sorted_numbers/* sortedNumbers */.UQ)(column);
    }
}

// EXTERNAL MODULE: ./build/engine/data/read-data-params.js
var read_data_params = __webpack_require__(94322);
// EXTERNAL MODULE: ./build/engine/suite/check-params.js
var check_params = __webpack_require__(5011);
// EXTERNAL MODULE: ./build/engine/suite/select-tests.js
var select_tests = __webpack_require__(97398);
// EXTERNAL MODULE: ./build/engine/jobs/agree-on-classes.js
var agree_on_classes = __webpack_require__(88225);
// EXTERNAL MODULE: ./build/engine/jobs/check-compat.js
var check_compat = __webpack_require__(24355);
// EXTERNAL MODULE: ./build/engine/data/data-error.js
var data_error = __webpack_require__(89253);
// EXTERNAL MODULE: ./build/engine/data/load-dataset.js + 4 modules
var load_dataset = __webpack_require__(2848);
;// CONCATENATED MODULE: ./build/engine/jobs/load-within.js


/**
 * Loads a dataset of at most so many rows, any number when `undefined`; of a longer file no more is read than tells that it
 * is. Throws DataError for one that has more, and names how many fit.
 */
async function loadWithin(maxRows, path, params, ...rest) {
    if (maxRows === undefined)
        return (0,load_dataset/* loadDataset */.Z)(path, params, ...rest);
    const asked = Number(params['nrows'] ?? NaN);
    const refuse = (has) => {
        throw new data_error.DataError(`${has}; this engine reads at most ${maxRows} (--max-rows). Register the data with data_params.nrows of ${maxRows} or ` +
            'fewer, which draws a sample.');
    };
    if (asked > maxRows)
        refuse(`data_params.nrows asks for ${asked} rows of ${path}`);
    if (params['nrows'] !== undefined)
        return (0,load_dataset/* loadDataset */.Z)(path, params, ...rest);
    const read = await (0,load_dataset/* loadDataset */.Z)(path, { ...params, nrows: maxRows + 1, sample: false }, ...rest);
    if (read.table.rowCount + (read.goldlessCount ?? 0) > maxRows)
        refuse(`${path} has more than ${maxRows} rows`);
    return read;
}

// EXTERNAL MODULE: ./build/engine/jobs/match-classes.js
var match_classes = __webpack_require__(47572);
// EXTERNAL MODULE: ./build/engine/jobs/modality.js
var modality = __webpack_require__(41805);
;// CONCATENATED MODULE: ./build/engine/jobs/prepare-job.js












/**
 * Loads the data and chooses the tests. `modelClasses`: those that the model tells of itself. Throws DataError or
 * ConfigError for what the user can put right.
 */
async function prepareJob(spec, modelClasses, { readAhead, log } = {}) {
    const { task } = spec;
    const params = await (0,user_error/* about */.Cv)('data', () => (0,read_data_params/* readDataParams */.d)(spec.reference.params));
    await (0,user_error/* about */.Cv)('data', () => (0,check_compat/* checkCompat */.V)(spec.settings.compat, params.intersections, task));
    await (0,user_error/* about */.Cv)('model-task', () => (0,match_classes/* refuseClassifier */.S4)(modelClasses, task));
    const names = (0,match_classes/* namesFromModel */.eI)(modelClasses, task);
    // Of a file that may have too many rows no more is read than tells so.
    const ahead = spec.settings.maxRows === undefined ? readAhead?.(spec.evaluation) : undefined;
    const load = (role, like) => {
        const { path, params, shards } = spec[role];
        return (0,user_error/* about */.Cv)(`${role}-uri`, () => loadWithin(spec.settings.maxRows, path, params, task, like, names, shards, like && ahead));
    };
    const reference = await load('reference');
    // While the other file is still being read.
    if (ahead)
        sortColumns(reference.table);
    // Read as the reference was: a text column does not become numbers because its rows happen to be digits.
    const evaluation = await load('evaluation', reference);
    if (spec.settings.allowsAbsentExclusions)
        for (const name of (0,profile_features/* absentColumns */.FV)(reference, spec.excludeColumns))
            log?.(`excluded column ${JSON.stringify(name)}: the reference data have none of that name`);
    else
        await (0,user_error/* about */.Cv)('exclude-columns', () => (0,profile_features/* checkExcludedColumns */.Si)(reference, spec.excludeColumns));
    const data = {
        task,
        modality: (0,modality/* modalityOf */.T)(reference.textFeatures),
        classNames: await (0,user_error/* about */.Cv)('class-names', () => (0,agree_on_classes/* agreeOnClasses */.u)(reference, evaluation)),
        reference,
        evaluation,
        ...(await (0,user_error/* about */.Cv)('evaluation-uri', () => (0,profile_features/* profileFeatures */.pA)(reference, evaluation, spec.reference.params, spec.excludeColumns, spec.settings.compat))),
        textFeatures: reference.textFeatures,
    };
    const catalogue = (0,checks/* testsOf */.V)(spec.settings.compat);
    const selected = await (0,user_error/* about */.Cv)('tests', () => {
        const fitting = (0,select_tests/* selectTests */.M0)(catalogue, data.modality, task, spec.categories, spec.tests);
        (0,check_params/* checkColumns */.O)(fitting, data);
        return fitting;
    });
    const matched = await (0,user_error/* about */.Cv)('class-names', () => (0,match_classes/* matchClasses */.uj)(modelClasses, data.classNames, params.classNames !== undefined));
    return { reference, evaluation, data, selected, matched };
}

// EXTERNAL MODULE: ./build/statistics/random.js
var random = __webpack_require__(52167);
// EXTERNAL MODULE: ./build/engine/models/model-failures.js
var model_failures = __webpack_require__(8699);
// EXTERNAL MODULE: ./build/domain/measures/index.js + 12 modules
var measures = __webpack_require__(57307);
// EXTERNAL MODULE: ./build/domain/vocabulary.js
var vocabulary = __webpack_require__(50669);
// EXTERNAL MODULE: ./build/engine/contract/case-result.js
var case_result = __webpack_require__(92540);
;// CONCATENATED MODULE: ./build/engine/suite/group-causes.js



/** Tests that say what happened, before those that only see that something did. */
const tellingTests = [
    'floor:label_order',
    'floor:ranking',
    'floor:accuracy',
    'text_encoding',
    'text_truncation',
    'frozen_column',
    'swapped_columns',
    'unit_change',
    'category_spelling',
    'feature_type_check',
    'null_check',
    'unseen_categorical',
    'numeric_outlier',
];
/** What they find of a column may be the same thing seen from several sides. */
const dataCategories = ['abnormal-inputs', 'data-cleanliness', 'drift'];
/** From this share of rows in common (Jaccard) two findings are about the same rows. */
const sameRows = 0.8;
/**
 * One cause, one finding: findings on the same rows, on the same column of the data, on all rows by several metrics, or
 * on the subsets of a model that knows nothing are counted once, under the most severe of them and of those the most telling. The others are listed inside it and
 * pass, saying where they are counted.
 */
function groupCauses(results) {
    const open = results
        .flatMap(({ test, cases }) => cases.map((caseResult) => ({ test, caseResult })))
        .filter(({ caseResult }) => severityOf(caseResult) > 0)
        .sort(strongestFirst);
    const changed = new Map();
    while (open.length > 0) {
        const [leader] = open.splice(0, 1);
        if (!leader)
            break;
        const echoes = open.filter((one) => isSameCause(leader, one));
        if (echoes.length === 0)
            continue;
        for (const echo of echoes) {
            open.splice(open.indexOf(echo), 1);
            changed.set(echo.caseResult, countElsewhere(echo.caseResult, leader));
        }
        const also = (0,case_result/* record */.g1)(measures.m.alsoSeenAs, echoes.map(tell));
        const measurements = [...leader.caseResult.measurements, also];
        changed.set(leader.caseResult, { ...leader.caseResult, measurements });
    }
    return results.map((result) => ({
        ...result,
        cases: result.cases.map((caseResult) => changed.get(caseResult) ?? caseResult),
    }));
}
function isSameCause(a, b) {
    return (isSameColumn(a, b) || isWhole(a, b) || isAdrift(a, b) || areSameRows(a.caseResult.rows, b.caseResult.rows));
}
function isSameColumn(a, b) {
    if (![a, b].every(({ test }) => dataCategories.includes(test.category)))
        return false;
    const [ofA, ofB] = [a.caseResult.features, b.caseResult.features];
    const [fewer, more] = ofA.length < ofB.length ? [ofA, ofB] : [ofB, ofA];
    return fewer.length > 0 && fewer.every((feature) => more.includes(feature));
}
/** A metric of all rows each. */
function isWhole(a, b) {
    return [a, b].every(({ test }) => test.testType.startsWith('model_performance:'));
}
/** A model that knows nothing, or answers the wrong way round, fails in some subsets more than in others. */
function isAdrift(a, b) {
    return (a.test.testType.startsWith('floor:') &&
        severityOf(a.caseResult) === vocabulary/* severities */.gO.indexOf('alert') &&
        b.test.category === 'subset-performance');
}
function areSameRows(a, b) {
    if (!a || !b || a.length === 0 || b.length === 0)
        return false;
    // The share can't be reached by sizes that differ more.
    if (Math.min(a.length, b.length) < sameRows * Math.max(a.length, b.length))
        return false;
    const known = new Set(Array.from(a));
    const common = Array.from(b).filter((row) => known.has(row)).length;
    return common >= sameRows * (a.length + b.length - common);
}
function countElsewhere(caseResult, leader) {
    return {
        ...caseResult,
        outcome: { kind: 'measured', severity: 'pass' },
        measurements: [...caseResult.measurements, (0,case_result/* record */.g1)(measures.m.countedUnder, tell(leader))],
    };
}
function tell({ test, caseResult }) {
    const where = caseResult.features.length > 0 ? ` on ${caseResult.features.join(', ')}` : '';
    return `${test.testType}${where} (${vocabulary/* severities */.gO[severityOf(caseResult)] ?? ''})`;
}
/** A test that broke off is nobody's echo. */
function severityOf({ outcome }) {
    return outcome.kind === 'measured' ? vocabulary/* severities */.gO.indexOf(outcome.severity) : 0;
}
function strongestFirst(a, b) {
    return (severityOf(b.caseResult) - severityOf(a.caseResult) ||
        rankOf(a) - rankOf(b) ||
        b.caseResult.impact - a.caseResult.impact);
}
function rankOf({ test }) {
    const rank = tellingTests.indexOf(test.testType);
    return rank < 0 ? tellingTests.length : rank;
}

// EXTERNAL MODULE: ./build/domain/words/shorten.js
var shorten = __webpack_require__(90474);
// EXTERNAL MODULE: ./build/engine/models/model.js
var model = __webpack_require__(84207);
;// CONCATENATED MODULE: ./build/engine/suite/run-suite.js



/**
 * Runs the tests one after the other, in order. `onProgress` is told the state of all of them whenever one starts or
 * ends. `nowMs`: any clock in milliseconds that does not go back.
 *
 * A model that raises where the test does not reckon with it, and a test with a defect, are errors of that test, an
 * alert with the reason: the others still count, and what it would have found can't pass unseen.
 */
async function runSuite(selected, context, onProgress, nowMs = () => performance.now()) {
    const results = [];
    for (const [position, chosen] of selected.entries()) {
        onProgress(describeProgress(selected, position, true));
        const startedMs = nowMs();
        const cases = await runTest(chosen, context);
        results.push({ test: chosen.test, cases, durationMs: nowMs() - startedMs });
    }
    onProgress(describeProgress(selected, selected.length, false));
    return results;
}
function describeProgress(selected, completed, isRunning) {
    return selected.map(({ test: { testType } }, position) => {
        if (position < completed)
            return { testType, status: 'completed' };
        return { testType, status: isRunning && position === completed ? 'running' : 'pending' };
    });
}
async function runTest({ test, given }, context) {
    try {
        const cases = await test.run(context, given);
        return cases.length > 0 || test.isFloor === true
            ? cases
            : [(0,case_result/* skipped */.hT)('nothing in the data to run this test on')];
    }
    catch (error) {
        if (error instanceof model/* ModelError */.m)
            return [(0,case_result/* failed */.gz)(`the model raised: ${(0,shorten/* shorten */.m)(error.message, 600)}`)];
        return [(0,case_result/* failed */.gz)(`could not be measured, by a defect of the engine: ${(0,shorten/* shorten */.m)(String(error), 600)}`)];
    }
}

// EXTERNAL MODULE: ./build/engine/jobs/answer-datasets.js + 2 modules
var answer_datasets = __webpack_require__(87681);
// EXTERNAL MODULE: ./build/domain/metrics/target.js
var metrics_target = __webpack_require__(86410);
// EXTERNAL MODULE: ./build/domain/metrics/confidence.js
var confidence = __webpack_require__(48903);
// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(35676);
// EXTERNAL MODULE: ./build/domain/words/plural.js
var plural = __webpack_require__(26457);
// EXTERNAL MODULE: ./build/engine/checks/cleanliness/equal-rows.js + 1 modules
var equal_rows = __webpack_require__(48738);
// EXTERNAL MODULE: ./build/engine/data/describe-reading.js + 2 modules
var describe_reading = __webpack_require__(21432);
;// CONCATENATED MODULE: ./build/engine/jobs/describe-data.js







/** With fewer evaluation rows most intervals are too wide to tell anything. */
const fewRows = 100;
/**
 * What the reader of a verdict should know about the data and the model's answers, a sentence each. `inputs`: the
 * columns that the model sees.
 */
async function describeData(context, reference, evaluation, inputs) {
    const { rowCount } = evaluation.data.table;
    const { target } = evaluation.data;
    const unlabelled = target ? (0,metrics_target/* countUnlabelled */.YT)(target) : 0;
    return [
        ...(rowCount < fewRows
            ? [
                `There are only ${(0,plural/* plural */.L)(rowCount, 'evaluation row')}: with fewer than ${fewRows} little can be told from chance.`,
            ]
            : []),
        ...(unlabelled > 0
            ? [
                `${unlabelled} of ${(0,plural/* plural */.L)(rowCount, 'evaluation row')} have no label and are left out of all that needs one.`,
            ]
            : []),
        ...[reference, evaluation].flatMap(({ path, data }) => (0,describe_reading/* describeReading */.Y)((0,external_node_path_.basename)(path), data)),
        ...describeLeftOut(context),
        ...describeShared(reference, evaluation, inputs),
        ...(await describeAnswers(context)),
    ];
}
/** More are counted, not listed. */
const shownColumns = 6;
const roleWords = { id: 'id', 'row-number': 'running number', date: 'date' };
function describeLeftOut({ leftOut }) {
    if (leftOut.length === 0)
        return [];
    const names = leftOut
        .slice(0, shownColumns)
        .map(({ name, role }) => `${(0,quote_word/* quoteWord */.X)(name)} (${roleWords[role]})`);
    const more = leftOut.length > shownColumns ? ` and ${leftOut.length - shownColumns} more` : '';
    return [
        `Not tested as features, for what they are: ${names.join(', ')}${more}. What data_params.categorical_features names is tested.`,
    ];
}
function describeShared(reference, evaluation, inputs) {
    if (reference.path === evaluation.path) {
        return ['Reference and evaluation data are the same file, so nothing can have changed between them.'];
    }
    const shared = (0,equal_rows/* countShared */.TP)({ reference: reference.data, evaluation: evaluation.data }, inputs);
    if (shared === 0)
        return [];
    return [
        `${shared} of ${(0,plural/* plural */.L)(evaluation.data.table.rowCount, 'evaluation row')} are in the reference data, too, with the same inputs and label.`,
    ];
}
async function describeAnswers(context) {
    const predictions = await context.predictions('evaluation');
    return predictions?.kind === 'classes' && predictions.rowCount > 0 && (0,confidence/* isHard */.R)(predictions)
        ? [
            'Every probability is 0 or 1: these are classes rather than probabilities, so rankings and confidence say little.',
        ]
        : [];
}

;// CONCATENATED MODULE: ./build/engine/jobs/describe-floors.js


/** What the floors advise about a model that passes them: nobody opens a test that passed. A sentence each. */
function describeFloors(results) {
    return results
        .filter(({ test }) => test.isFloor)
        .flatMap(({ cases }) => cases)
        .flatMap((one) => {
        const [says, lookAt] = [(0,case_result/* measured */.jh)(one, measures.m.whatTheModelDoes), (0,case_result/* measured */.jh)(one, measures.m.lookAt)];
        return says === undefined || lookAt === undefined ? [] : [`The model ${says}: look at ${lookAt}.`];
    });
}

// EXTERNAL MODULE: ./build/domain/example-rows.js
var example_rows = __webpack_require__(84281);
// EXTERNAL MODULE: ./build/domain/metrics/predictions.js
var metrics_predictions = __webpack_require__(80957);
// EXTERNAL MODULE: ./build/engine/data/read-target.js + 1 modules
var read_target = __webpack_require__(61866);
;// CONCATENATED MODULE: ./build/engine/jobs/worst-rows.js



/** Findings of these are about answers that are wrong. */
const ofAnswers = ['model-performance', 'subset-performance'];
/**
 * The rows that a case names (indices of the table), the worst first: of values out of range those farthest out, of wrong
 * answers those that gave the label the lowest probability, or missed it by most; equal ones, and those of any other
 * case, as the case names them.
 */
function worstRows(caseResult, category, { table, target }, predictions) {
    const named = (0,case_result/* measured */.jh)(caseResult, measures.m.failingRowIndices) ?? [];
    const [low, high] = [(0,case_result/* measured */.jh)(caseResult, measures.m.lowerBound), (0,case_result/* measured */.jh)(caseResult, measures.m.upperBound)];
    const [feature] = caseResult.features;
    if (low !== undefined && high !== undefined && feature !== undefined) {
        const column = table.column(feature);
        // The case names its first rows, and rests on all of them.
        return byBadness([...Array.from(caseResult.rows ?? named)], (row) => {
            const value = column?.cell(row);
            return typeof value === 'number' ? Math.max(low - value, value - high) : -Infinity;
        });
    }
    if (!ofAnswers.includes(category) || !target || !predictions)
        return named;
    return byBadness([...named], (row) => {
        if (!(0,metrics_target/* isLabelled */.ul)(target, row))
            return -Infinity;
        if (predictions.kind === 'values') {
            const label = target.kind === 'values' ? (target.numbers[row] ?? 0) : 0;
            return Math.abs((predictions.values[row] ?? label) - label);
        }
        const label = target.kind === 'classes' ? (target.ids[row] ?? 0) : 0;
        return 1 - (predictions.probabilities[row * predictions.classCount + label] ?? 0);
    });
}
function byBadness(rows, badnessOf) {
    const weighed = rows.map((row) => ({ row, badness: badnessOf(row) }));
    const size = ({ badness }) => Number.isNaN(badness) ? -Infinity : badness;
    // Two of -Infinity have no difference.
    return weighed.sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a))).map(({ row }) => row);
}

;// CONCATENATED MODULE: ./build/engine/jobs/example-rows.js






/** Findings beyond these have no examples; alerts come first. */
const mostCases = 40;
const mostColumns = 24;
const longestCell = 200;
/**
 * The worst evaluation rows of the findings that name rows, with the cells of the columns they are about and of the model's
 * first inputs. A finding on changed texts shows them itself. `inputs`: the columns that the model sees.
 */
function gatherExamples(results, evaluation, predictions, inputs) {
    const found = results
        .flatMap(({ test, cases }) => cases.map((caseResult, index) => ({
        test,
        caseResult,
        caseId: String(index),
        rank: example_rows_rankOf(caseResult),
    })))
        .filter(({ rank, caseResult }) => rank > 0 && namesRows(caseResult))
        .sort((a, b) => b.rank - a.rank)
        .slice(0, mostCases)
        .map(({ test, caseResult, caseId }) => ({
        testType: test.testType,
        caseId,
        marked: caseResult.features,
        rows: worstRows(caseResult, test.category, evaluation, predictions).slice(0, example_rows/* examplesOfCase */.p),
    }))
        .filter(({ rows }) => rows.length > 0);
    const { table, rowNumbers } = evaluation;
    const about = new Set(found.flatMap(({ marked }) => marked));
    const wanted = new Set([...about, ...inputs].filter((name) => table.column(name)).slice(0, mostColumns));
    const columns = table.names.filter((name) => wanted.has(name));
    const places = [...new Set(found.flatMap(({ rows }) => rows))].sort((a, b) => a - b);
    const positions = new Map(places.map((row, position) => [row, position]));
    return {
        columns,
        rows: places.map((row) => {
            const label = (0,read_target/* labelOf */.Wy)(evaluation.target, row);
            return {
                number: rowNumbers[row] ?? row + 1,
                cells: columns.map((name) => cut(table.column(name)?.cell(row) ?? null)),
                label: label === null ? undefined : String(label).slice(0, longestCell),
                ...predictionOf(predictions, row, evaluation.classNames),
            };
        }),
        ofCases: found.map(({ rows, ...one }) => ({
            ...one,
            rows: rows.map((row) => positions.get(row) ?? 0),
        })),
    };
}
function example_rows_rankOf({ outcome }) {
    return outcome.kind !== 'measured' || outcome.severity === 'pass'
        ? 0
        : outcome.severity === 'alert'
            ? 2
            : 1;
}
function namesRows(caseResult) {
    const hasTexts = (0,case_result/* measured */.jh)(caseResult, measures.m.originalText) !== undefined || (0,case_result/* measured */.jh)(caseResult, measures.m.originalTexts) !== undefined;
    return !hasTexts && (0,case_result/* measured */.jh)(caseResult, measures.m.failingRowIndices) !== undefined;
}
function cut(cell) {
    return cell === null ? undefined : String(cell).slice(0, longestCell);
}
function predictionOf(predictions, row, classNames) {
    if (!predictions)
        return { prediction: undefined, probability: undefined };
    if (predictions.kind === 'values') {
        const value = predictions.values[row] ?? NaN;
        return { prediction: Number.isNaN(value) ? undefined : String(value), probability: undefined };
    }
    const predicted = (0,metrics_predictions/* predictedClass */.Bc)(predictions, row);
    if (predicted === -1)
        return { prediction: undefined, probability: undefined };
    return {
        prediction: (classNames[predicted] ?? String(predicted)).slice(0, longestCell),
        probability: predictions.probabilities[row * predictions.classCount + predicted] ?? 0,
    };
}

// EXTERNAL MODULE: ./build/engine/data/dataset.js
var dataset = __webpack_require__(44628);
// EXTERNAL MODULE: ./build/engine/checks/slice-column.js
var slice_column = __webpack_require__(40354);
// EXTERNAL MODULE: ./build/engine/checks/studied-columns.js + 1 modules
var studied_columns = __webpack_require__(85154);
// EXTERNAL MODULE: ./build/engine/data/table.js
var data_table = __webpack_require__(87992);
;// CONCATENATED MODULE: ./build/engine/jobs/hash-rows.js



/**
 * A hash of each row's cells in the named columns and its label, by which the same row is found in another run: the
 * first 8 bytes of the SHA-256 as a signed integer. It depends on names and values, not on the order of the columns.
 * `target`: `undefined` when there are no labels at all.
 */
function hashRows(table, inputs, target) {
    const sorted = [...inputs].sort();
    const columns = sorted.map((name) => (0,data_table/* columnOf */.uV)(table, name));
    const head = JSON.stringify(sorted);
    const hashes = new BigInt64Array(table.rowCount);
    for (let row = 0; row < table.rowCount; row++) {
        // JSON keeps 1 from "1", null from "null", and one cell from the next.
        const cells = columns.map((cells) => cells.cell(row));
        cells.push((0,read_target/* labelOf */.Wy)(target, row));
        hashes[row] = (0,external_node_crypto_.hash)('sha256', head + JSON.stringify(cells), 'buffer').readBigInt64BE();
    }
    return hashes;
}

;// CONCATENATED MODULE: ./build/engine/jobs/gather-evidence.js






/** As the subset tests cut by default. */
const partsOfNumbers = 10;
const leastSliceRows = 20;
/** Codes of two bytes each; of wider data the first columns are sliced. */
const mostCodes = 20_000_000;
const mostSlices = 32_767;
/** Names come from the data and are shown to people. */
const longestName = 200;
/**
 * What is worth keeping of a run beside its findings, on the rows that the model answered for. `inputs`: the columns that
 * the model sees.
 */
async function gatherEvidence(context, evaluation, inputs) {
    const predictions = await context.predictions('evaluation');
    if (!predictions)
        return { rows: undefined, slices: [] };
    const rows = gatherRows(context, predictions, evaluation, inputs);
    const slices = sliceRows(context);
    const isKept = (_, row) => (0,metrics_predictions/* isAnswered */.Qy)(predictions, row);
    if (!context.failures.evaluation)
        return { rows, slices };
    return {
        rows: keepRows(rows, isKept),
        slices: slices.map((one) => ({ ...one, codes: one.codes.filter(isKept) })),
    };
}
function gatherRows({ reference, classNames }, predictions, { table, target, rowNumbers }, inputs) {
    const known = { rowNumbers, hashes: hashRows(table, inputs, target) };
    if (predictions.kind === 'values') {
        return {
            kind: 'values',
            ...known,
            labels: target?.kind === 'values' ? target.numbers : new Float64Array(table.rowCount).fill(NaN),
            predictions,
            labelSpan: (0,metrics_target/* spanOf */.ee)((0,dataset/* numbersOf */.c)(reference) ?? new Float64Array()),
        };
    }
    return {
        kind: 'classes',
        ...known,
        classNames,
        labels: target?.kind === 'classes' ? target.ids : new Int32Array(table.rowCount).fill(-1),
        predictions: { ...predictions, probabilities: Float32Array.from(predictions.probabilities) },
    };
}
function keepRows(rows, isKept) {
    const known = { rowNumbers: rows.rowNumbers.filter(isKept), hashes: rows.hashes.filter(isKept) };
    const rowCount = known.hashes.length;
    if (rows.kind === 'values') {
        const values = rows.predictions.values.filter(isKept);
        return {
            ...rows,
            ...known,
            labels: rows.labels.filter(isKept),
            predictions: { kind: 'values', rowCount, values },
        };
    }
    const { predictions } = rows;
    return {
        ...rows,
        ...known,
        labels: rows.labels.filter(isKept),
        predictions: {
            ...predictions,
            rowCount,
            probabilities: predictions.probabilities.filter((p) => !Number.isNaN(p)),
        },
    };
}
function sliceRows(context) {
    const { table } = context.evaluation;
    const columns = (0,studied_columns/* studiedColumns */.qf)(context, table).slice(0, Math.floor(mostCodes / (table.rowCount || 1)));
    return columns.flatMap((column) => {
        const slices = (0,slice_column/* sliceColumn */.T)(column, partsOfNumbers, leastSliceRows).slice(0, mostSlices);
        if (slices.length === 0)
            return [];
        const codes = new Int16Array(table.rowCount).fill(-1);
        for (const [index, { rows }] of slices.entries())
            for (const row of rows)
                codes[row] = index;
        const names = slices.map(({ name }) => name.slice(0, longestName));
        return [{ feature: column.name.slice(0, longestName), names, codes }];
    });
}

// EXTERNAL MODULE: ./build/engine/tasks/index.js + 2 modules
var tasks = __webpack_require__(17961);
;// CONCATENATED MODULE: ./build/engine/jobs/measure-performance.js

/** The task's performance metrics on both datasets, for the head of the report; empty in a data-only run. */
async function measurePerformance(context) {
    const metrics = (0,tasks/* taskKindOf */.j)(context.task).metrics.filter(({ tasks }) => tasks.includes(context.task));
    const reference = await measure(context, 'reference', metrics);
    const evaluation = await measure(context, 'evaluation', metrics);
    return metrics
        .map(({ name }) => ({ name, reference: reference.get(name), evaluation: evaluation.get(name) }))
        .filter((metric) => metric.reference !== undefined || metric.evaluation !== undefined);
}
async function measure(context, which, metrics) {
    const values = new Map();
    const predictions = await context.predictions(which);
    const { target } = context[which];
    if (!predictions || !target)
        return values;
    for (const metric of metrics) {
        const result = compute(metric, predictions, target);
        if (result?.kind === 'value')
            values.set(metric.name, result.value);
    }
    return values;
}
/** `undefined` where the answers are of another kind than the metric. */
function compute(metric, predictions, target) {
    if (metric.kind === 'values' && predictions.kind === 'values' && target.kind === 'values') {
        return metric.compute(predictions, target.numbers);
    }
    if (metric.kind === 'classes' && predictions.kind === 'classes' && target.kind === 'classes') {
        return metric.compute(predictions, target.ids);
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/engine/jobs/short-of-rows.js

/**
 * Categories in which nothing was measured, and something would have been with more rows. None where most rows have no
 * label: what is missing there is labels.
 */
function shortOfRows(results, datasets) {
    if (datasets.some(isMostlyUnlabelled))
        return [];
    return [...new Set(results.map(({ test }) => test.category))].filter((category) => {
        const outcomes = results
            .filter(({ test }) => test.category === category)
            .flatMap(({ cases }) => cases.map(({ outcome }) => outcome));
        return (outcomes.every(({ kind }) => kind === 'skip') &&
            outcomes.some((outcome) => outcome.kind === 'skip' && outcome.isShortOfRows));
    });
}
function isMostlyUnlabelled({ table, target }) {
    return target !== undefined && (0,metrics_target/* countUnlabelled */.YT)(target) > table.rowCount / 2;
}

// EXTERNAL MODULE: ./build/engine/checks/why-no-model.js
var why_no_model = __webpack_require__(55455);
;// CONCATENATED MODULE: ./build/engine/jobs/stored/are-labels.js

/** Few rows may be right by chance. */
const fewest = 20;
/**
 * Whether what was predicted is the label in every row: its class, certain, or its very number. A copy of the label under
 * another name is; a model that is always right may be, too, so that this is no finding.
 */
function areLabels({ data: { target }, stored }) {
    if (!stored || !target || stored.predictions.rowCount < fewest)
        return false;
    const { predictions } = stored;
    const isLabel = (row) => {
        if (!(0,metrics_predictions/* isAnswered */.Qy)(predictions, row))
            return false;
        if (predictions.kind === 'values') {
            return target.kind === 'values' && predictions.values[row] === target.numbers[row];
        }
        const predicted = (0,metrics_predictions/* predictedClass */.Bc)(predictions, row);
        const certainty = predictions.probabilities[row * predictions.classCount + predicted];
        return target.kind === 'classes' && certainty === 1 && predicted === target.ids[row];
    };
    for (let row = 0; row < predictions.rowCount; row++)
        if (!isLabel(row))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./build/engine/jobs/stored/describe-stored.js



/** What was predicted beforehand, and what could not be tested for it; nothing when nothing was. Holds foreign text. */
function describeStored(files, results) {
    const stored = ['reference', 'evaluation'].flatMap((role) => {
        const { stored: found } = files[role];
        return found ? [`of the ${role} data ${found.described}`] : [];
    });
    if (stored.length === 0)
        return [];
    const left = results.filter(({ cases }) => cases.length > 0 && cases.every(isUnasked)).length;
    const toldLeft = `${(0,plural/* plural */.L)(left, 'test')} that would ask the model itself did not run.`;
    return [
        `The predictions were made beforehand: ${stored.join('; ')}.${left > 0 ? ` ${toldLeft}` : ''}`,
        ...tellLabels(files),
    ];
}
function tellLabels({ reference, evaluation }) {
    if (!areLabels(reference) || !areLabels(evaluation))
        return [];
    const rowCount = reference.data.table.rowCount + evaluation.data.table.rowCount;
    return [
        `The predictions equal the label in all ${(0,plural/* plural */.L)(rowCount, 'row')}: are they the label itself, under another name?`,
    ];
}
function isUnasked({ outcome }) {
    return outcome.kind === 'skip' && outcome.reason === why_no_model/* noModel */.X_;
}

// EXTERNAL MODULE: ./build/engine/jobs/stored/load-stored.js + 2 modules
var load_stored = __webpack_require__(68520);
// EXTERNAL MODULE: ./build/engine/checks/abnormal-inputs/cell-kind.js
var cell_kind = __webpack_require__(57053);
;// CONCATENATED MODULE: ./build/engine/jobs/tell-news.js




const shownReasons = 5;
/**
 * What the evaluation data have and the reference data never had, as a sentence: the likeliest reason why a model fails,
 * which says at best in which row it did. Of cells only when it failed on the evaluation data. `undefined` when there is
 * nothing new.
 */
function tellNews(data, failedOn) {
    const news = [...newClasses(data), ...(failedOn === 'evaluation' ? newCells(data) : [])];
    if (news.length === 0)
        return undefined;
    const more = news.length > shownReasons ? ` and ${news.length - shownReasons} more` : '';
    return `The evaluation data have what the reference data never have: ${news.slice(0, shownReasons).join('; ')}${more}.`;
}
/** Such as `the class "2" (97 rows, the first is row 4)`. */
function newClasses({ classNames, reference, evaluation }) {
    const [before, now] = [(0,dataset/* classIdsOf */.U)(reference), (0,dataset/* classIdsOf */.U)(evaluation)];
    if (!before || !now)
        return [];
    const known = new Set(before);
    const rowsOf = new Map();
    for (const [row, label] of now.entries()) {
        if (label < 0 || known.has(label))
            continue;
        const rows = rowsOf.get(label);
        if (rows)
            rows.push(row);
        else
            rowsOf.set(label, [row]);
    }
    return [...rowsOf].map(([label, rows]) => `the class ${(0,quote_word/* quoteWord */.X)(classNames[label] ?? String(label))} ${tellRows(rows, evaluation)}`);
}
/** Such as `nulls in "income" (300 rows, the first is row 1)`. */
function newCells({ features, reference, evaluation }) {
    return features.flatMap(({ name }) => {
        const known = (0,data_table/* columnOf */.uV)(reference.table, name);
        const [kinds, hasNulls] = [(0,cell_kind/* countKinds */.xb)(known), known.includes(null)];
        const [nulls, odd] = [[], []];
        const cells = (0,data_table/* columnOf */.uV)(evaluation.table, name);
        for (const [row, cell] of cells.entries()) {
            if (cell === null) {
                if (!hasNulls)
                    nulls.push(row);
            }
            else if (!kinds.has((0,cell_kind/* cellKind */.DA)(cell)))
                odd.push(row);
        }
        const example = cells.cell(odd[0] ?? -1);
        return [
            ...(nulls.length > 0 ? [`nulls in ${(0,quote_word/* quoteWord */.X)(name)} ${tellRows(nulls, evaluation)}`] : []),
            ...(example === null
                ? []
                : [
                    `a ${(0,cell_kind/* cellKind */.DA)(example)} such as ${(0,quote_word/* quoteWord */.X)(String(example))} in ${(0,quote_word/* quoteWord */.X)(name)} ${tellRows(odd, evaluation)}`,
                ]),
        ];
    });
}
function tellRows(rows, { rowNumbers }) {
    const first = rowNumbers[rows[0] ?? 0] ?? 1;
    return rows.length === 1 ? `(row ${first})` : `(${rows.length} rows, the first is row ${first})`;
}

// EXTERNAL MODULE: ./build/engine/contract/read-shape.js
var read_shape = __webpack_require__(72808);
;// CONCATENATED MODULE: ./build/engine/jobs/unmeasured-tests.js

/** A test that was switched on by name and rated nothing, with why, such as `label_drift: the data have no labels`. */
function unmeasuredTests(config, results) {
    return Object.entries(config).flatMap(([key, given]) => {
        if (!(0,read_shape/* isJsonObject */.OW)(given) || given['run'] !== true)
            return [];
        const cases = results.flatMap(({ test, cases: all }) => (test.configKey === key ? all : []));
        if (cases.some(({ outcome }) => outcome.kind !== 'skip'))
            return [];
        const reason = cases.map(({ outcome }) => (outcome.kind === 'skip' ? outcome.reason : ''))[0];
        return [`${key}: ${reason ?? 'no test of that name fits the data, the task and the categories'}`];
    });
}

;// CONCATENATED MODULE: ./build/engine/jobs/rate-job.js



















/** Runs the tests; without a model those of the data alone. The model is closed whatever happens. Throws as `runJob`. */
async function rateJob(spec, { reference, evaluation, data, selected, matched }, model, edges) {
    const params = (0,read_data_params/* readDataParams */.d)(spec.reference.params);
    const { protectedFeatures, intersections } = params;
    const inputs = (0,open_model/* modelInputs */.pj)(reference, spec.reference.params);
    try {
        const files = await (0,user_error/* about */.Cv)('predictions', async () => ({
            reference: await (0,load_stored/* toDataFile */.A)(spec.reference, reference, data),
            evaluation: await (0,load_stored/* toDataFile */.A)(spec.evaluation, evaluation, data),
        }));
        const { brokenModel: broken, ...answers } = await (0,answer_datasets/* answerDatasets */._)(model, files, inputs);
        const failedOn = (0,model_failures/* isBroken */.Q)(answers.failures.evaluation) ? 'evaluation' : 'reference';
        const news = broken && tellNews({ ...data, reference, evaluation }, failedOn);
        const why = broken && `Only the data were tested: ${broken}`;
        const context = {
            ...data,
            ...answers,
            inputs,
            protectedFeatures,
            intersections,
            sensitivity: spec.sensitivity,
            today: edges.today,
            random: (...keys) => (0,random/* randomStream */._V)(spec.seed, ...keys),
        };
        const performance = await measurePerformance(context);
        const found = await runSuite(selected, context, edges.onProgress);
        const results = spec.settings.compat === 'strict' ? found : groupCauses(found);
        const evidence = {
            ...(await gatherEvidence(context, evaluation, inputs)),
            notes: [
                ...matched.notes,
                ...(await describeData(context, files.reference, files.evaluation, inputs)),
                ...describeStored(files, results),
                ...describeFloors(results),
                ...(model ? [describeUsage(model)] : []),
            ],
            unmeasured: unmeasuredTests(spec.tests, results),
            shortOfRows: shortOfRows(results, [reference, evaluation]),
            examples: gatherExamples(results, evaluation, await context.predictions('evaluation'), inputs),
            brokenModel: news ? `${why} ${news}` : why,
        };
        const sampled = { reference: shareOf(reference, params), evaluation: shareOf(evaluation, params) };
        return { performance, batches: results.map(toBatch), evidence, sampled };
    }
    finally {
        if (model) {
            const { calls, rows } = model.usage();
            edges.log(`model: ${calls} calls, ${rows} rows`);
        }
        await model?.close();
    }
}
/** `undefined` when the first rows were taken of a text, of which the rest was not read. */
function shareOf({ table, fileRowCount, goldlessCount = 0 }, { rowLimit, isSampled }) {
    const taken = table.rowCount + goldlessCount;
    if (fileRowCount === undefined && !isSampled && taken === rowLimit)
        return undefined;
    return taken / (fileRowCount ?? taken);
}
/** Without its rows, of which there may be many, and which have served. */
function withoutRows({ features, outcome, impact, measurements }) {
    return { features, outcome, impact, measurements };
}
function toBatch({ test, cases, durationMs }) {
    return { testType: test.testType, category: test.category, cases: cases.map(withoutRows), durationMs };
}

// EXTERNAL MODULE: ./build/engine/downloads/hash-file.js
var hash_file = __webpack_require__(77600);
;// CONCATENATED MODULE: ./build/engine/jobs/read-sources.js



/** A larger file takes seconds to hash: it is named alone. */
const mostBytes = 1024 ** 3;
/** A dataset may be in hundreds of files. */
const mostFiles = 20;
/** What exporters put beside an .onnx file; those of the tokenizer count for texts alone. */
const besideModel = ['_data', '.data'];
const besideTextModel = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];
/**
 * The files that a job reads, each with the SHA-256 of its bytes, and how many rows of the data are used. To be asked
 * before the model runs: its code could change them. Never rejects; what can't be read has no hash.
 */
async function readSources({ modelPath, endpoint, reference, evaluation, }, loaded) {
    const isOfTexts = loaded.reference.textFeatures.length > 0;
    const ofModel = modelPath === undefined || endpoint ? [] : await filesOfModel(modelPath, isOfTexts);
    const answers = [reference, evaluation].flatMap(({ predictions }) => predictions?.path ?? []);
    return {
        model: await hashAll([...ofModel, ...new Set(answers)]),
        reference: await readData(reference, loaded.reference),
        evaluation: await readData(evaluation, loaded.evaluation),
    };
}
async function readData({ path, shards = [] }, { table }) {
    const inSeveral = shards.filter((shard) => typeof shard === 'string');
    return { files: await hashAll(inSeveral.length > 0 ? inSeveral : [path]), rowCount: table.rowCount };
}
async function filesOfModel(path, isOfTexts) {
    if (!path.endsWith('.onnx'))
        return [path];
    const companions = [
        ...besideModel.map((ending) => `${path}${ending}`),
        ...(isOfTexts ? besideTextModel.map((name) => (0,external_node_path_.join)((0,external_node_path_.dirname)(path), name)) : []),
    ];
    const found = await Promise.all(companions.map((one) => sizeOf(one)));
    return [path, ...companions.filter((_, index) => found[index] !== undefined)];
}
async function hashAll(paths) {
    const files = [];
    for (const path of paths.slice(0, mostFiles)) {
        const size = await sizeOf(path);
        // What is read where it is, of the web, is no file here.
        if (size === undefined)
            continue;
        const isHashed = size <= mostBytes;
        const sha256 = isHashed ? await (0,hash_file/* hashFile */.D)(path, 'sha256', size).catch(() => undefined) : undefined;
        files.push({ name: (0,external_node_path_.basename)(path), sha256 });
    }
    return files;
}
/** In bytes; `undefined` where there is no regular file. */
async function sizeOf(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.isFile() ? found.size : undefined;
}

;// CONCATENATED MODULE: ./build/engine/jobs/run-job.js








/**
 * One stress test from the files to the findings; those of an earlier run where they are kept and nothing has changed.
 * Throws DataError, ModelError (it can't be opened) or ConfigError for what the user can put right.
 */
async function runJob(spec, edges) {
    const past = await openPastResults(spec, edges);
    const known = await past?.find();
    if (known)
        return known;
    const { result, model } = await runAnew(spec, edges);
    await past?.keep(result, spec.modelPath === undefined ? [] : model?.identity());
    return result;
}
async function runAnew(spec, edges) {
    const { modelPath, modelKwargs, endpoint } = spec;
    const modelClasses = modelPath === undefined || endpoint
        ? undefined
        : await (0,user_error/* about */.Cv)('model-uri', () => (0,read_model_classes/* readModelClasses */.C)(modelPath, modelKwargs));
    const prepared = await prepareJob(spec, modelClasses, edges);
    const { reference, data, matched } = prepared;
    const { classNames } = data;
    const classes = {
        count: classNames.length,
        columns: matched.columns,
        labels: modelClasses ?? classNames,
    };
    const rowCount = reference.table.rowCount + prepared.evaluation.table.rowCount;
    const read = await readSources(spec, prepared);
    const onPace = (rowsPerSecond) => {
        if (model)
            edges.tell(describePace(model.runtime, rowsPerSecond, rowCount));
    };
    const open = (path) => (0,open_model/* openModel */.GF)(path, spec, reference, classes, edges, { cache: spec.settings.cache, onPace });
    const model = modelPath === undefined
        ? undefined
        : // A service that can't be asked now is no mistake in what was given.
            await (endpoint ? open(modelPath) : (0,user_error/* about */.Cv)('model-uri', () => open(modelPath)));
    const { evidence, ...result } = await rateJob(spec, prepared, model, edges);
    const sources = { ...read, runtime: model?.runtime };
    return { result: { ...result, evidence: { ...evidence, sources } }, model };
}

// EXTERNAL MODULE: ./build/engine/workers/pack-results.js
var pack_results = __webpack_require__(36689);
// EXTERNAL MODULE: ./build/engine/workers/read-ahead.js + 1 modules
var read_ahead = __webpack_require__(50286);
// EXTERNAL MODULE: ./build/http/proxy-for.js
var proxy_for = __webpack_require__(95927);
// EXTERNAL MODULE: ./build/http/real-clock.js
var real_clock = __webpack_require__(23770);
;// CONCATENATED MODULE: ./build/engine/workers/worker-world.js


/** The outside as the worker sees it: what people should know goes to `tell`, the rest to `log`. It ends by being killed. */
function createWorkerWorld(edges) {
    const secrets = [];
    const hide = (line) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), line);
    const tell = (line) => edges.tell(hide(line));
    const log = {
        debug: (line) => edges.log(hide(line)),
        info: tell,
        warning: tell,
        progress: tell,
        mask: (secret) => secrets.push(secret),
    };
    return { log, clock: real_clock/* realClock */.d, signal: new AbortController().signal, proxyFor: proxy_for/* proxyFor */.i };
}

;// CONCATENATED MODULE: ./build/engine/workers/worker.js





/** Does the one job of the worker process and says how it ended. `reading`: of its evaluation file, when that has begun. */
async function work(task, reading) {
    try {
        say(await perform(task, reading));
    }
    catch (error) {
        say(toFailure(error));
    }
}
async function perform(task, reading) {
    const log = (line) => console.log(line);
    const tell = (text) => say({ kind: 'told', text });
    const world = createWorkerWorld({ tell, log });
    const edges = {
        onChild: (pid) => say({ kind: 'child', pid }),
        withinTime,
        log,
        tell,
        network: { world, env: process.env },
    };
    if (task.kind === 'inspect') {
        const { inspectJob } = await Promise.all(/* import() */[__webpack_require__.e("https-proxy-agent"), __webpack_require__.e("js-yaml"), __webpack_require__.e("huggingface-tokenizers"), __webpack_require__.e("inspect-job+load-model"), __webpack_require__.e("fetch-remote+inspect-job"), __webpack_require__.e("inspect-job")]).then(__webpack_require__.bind(__webpack_require__, 85285));
        const { openRemotes } = await Promise.all(/* import() */[__webpack_require__.e("https-proxy-agent"), __webpack_require__.e("js-yaml"), __webpack_require__.e("fetch-remote+inspect-job"), __webpack_require__.e("fetch-remote")]).then(__webpack_require__.bind(__webpack_require__, 83245));
        const remotes = openRemotes(task.spec.settings, world);
        const onDataInspected = (found) => say({ kind: 'data-inspected', found });
        return {
            kind: 'inspected',
            found: await inspectJob(task.spec, { ...edges, ...remotes, onDataInspected }),
        };
    }
    const today = Math.floor(Date.now() / 86_400_000);
    const onProgress = (batches) => say({ kind: 'progress', batches });
    const { spec, notes } = await fetchElsewhere(task.spec, world);
    const { evidence, ...result } = await runJob(spec, {
        ...edges,
        onProgress,
        today,
        readAhead: (dataset) => (0,read_ahead.readAhead)(process.argv[1] ?? '', dataset, reading),
    });
    return {
        kind: 'done',
        result: (0,pack_results/* packResult */.V)({ ...result, evidence: { ...evidence, notes: [...notes, ...evidence.notes] } }),
    };
}
/** What is on this machine already, as all is as a rule, needs no code of the Hub, which takes long to load. */
async function fetchElsewhere(spec, world) {
    if (!spec.fromHub && !spec.reference.web && !spec.evaluation.web)
        return { spec, notes: [] };
    const { fetchRemote } = await Promise.all(/* import() */[__webpack_require__.e("https-proxy-agent"), __webpack_require__.e("js-yaml"), __webpack_require__.e("fetch-remote+inspect-job"), __webpack_require__.e("fetch-remote")]).then(__webpack_require__.bind(__webpack_require__, 83245));
    return fetchRemote(spec, world);
}
const withinTime = async (what, limitMs, work) => {
    say({ kind: 'busy', what, limitMs });
    try {
        return await work();
    }
    finally {
        say({ kind: 'idle' });
    }
};
function say(message) {
    process.send?.(message);
}
function toFailure(error) {
    if (error instanceof user_error/* UserError */.yo) {
        return { kind: 'failed', message: error.message, reason: 'user', problems: (0,user_error/* toProblems */.ek)(error) };
    }
    console.error(error);
    const message = error instanceof Error ? error.message : String(error);
    return {
        kind: 'failed',
        message: `${message} (this is a defect of the embedded engine)`,
        reason: 'internal',
    };
}


/***/ }),

/***/ 95927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var proxy_from_env__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98182);

const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'];
/**
 * By the environment's HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, as curl reads them: a proxy without a scheme is
 * spoken to in plain http, where `proxy-from-env` would take the scheme of `url`.
 */
function proxyFor(url) {
    const found = (0,proxy_from_env__WEBPACK_IMPORTED_MODULE_0__/* .getProxyForUrl */ .T)(url.href);
    const isBare = proxyVariables.some((name) => `https://${process.env[name] ?? ''}` === found);
    const proxy = isBare ? found.replace(/^https:/, 'http:') : found;
    return proxy !== '' && URL.canParse(proxy) ? new URL(proxy) : undefined;
}


/***/ }),

/***/ 23770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ realClock)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);

const realClock = {
    now: () => Date.now(),
    sleep: async (ms, signal) => {
        try {
            await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal });
        }
        catch (error) {
            // Node rejects with its own AbortError; callers want to know why it was aborted.
            throw signal?.aborted ? signal.reason : error;
        }
    },
};


/***/ })

};
