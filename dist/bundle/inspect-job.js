export const id = "inspect-job";
export const ids = ["inspect-job"];
export const modules = {

/***/ 79428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bi: () => (/* binding */ missingFile),
/* harmony export */   VC: () => (/* binding */ modelFiles),
/* harmony export */   qE: () => (/* binding */ findFile),
/* harmony export */   qy: () => (/* binding */ dataFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_data_formats_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3872);
/* harmony import */ var _domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72741);
/* harmony import */ var _find_parts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70130);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89253);







/** Of a path in a message, in characters. */
const longestName = 500;
const dataFiles = {
    what: 'data',
    hasEnding: (path) => (0,_domain_data_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .dataFormatOf */ .H0)(path) !== undefined,
    endings: (0,_domain_data_formats_js__WEBPACK_IMPORTED_MODULE_3__/* .listDataEndings */ .XO)(),
};
const modelFiles = {
    what: 'model',
    hasEnding: (path) => /\.(?:onnx|py)$/.test(path),
    endings: '.onnx, .py',
};
/**
 * Finds a file of the workspace; relative paths start at `root`.
 * Of data also a folder, or a name with `*`, that stands for several.
 * Throws DataError unless it is a regular file that can be read and whose ending the engine knows.
 */
async function findFile(path, root, kind) {
    const shown = path.slice(0, longestName);
    const allowed = `The embedded engine reads ${kind.what} files of the workspace that end in ${kind.endings}`;
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(path)) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_5__.DataError(`${shown} is not on this machine. ${allowed}: download it in an earlier step`);
    }
    const parts = kind === dataFiles ? await (0,_find_parts_js__WEBPACK_IMPORTED_MODULE_4__/* .findParts */ .a)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path) + (path.endsWith('/') ? '/' : '')) : undefined;
    if (parts) {
        const sizes = await Promise.all(parts.paths.map(async (part) => (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(part)).size));
        return { absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path), sizeBytes: sizes.reduce((sum, size) => sum + size, 0) };
    }
    if (!kind.hasEnding(path)) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_5__.DataError(`${shown} has another ending. ${allowed}: convert it or rename it`);
    }
    const absolutePath = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path);
    const problem = (text) => new _data_error_js__WEBPACK_IMPORTED_MODULE_5__.DataError(`${shown} ${text}.`);
    if (path.includes('\0'))
        throw problem('is not a path');
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(absolutePath).catch(() => undefined);
    if (!found)
        throw await missingFile(path, root, kind.hasEnding);
    if (found.isDirectory())
        throw problem(`is a folder, and a file that ends in ${kind.endings} is read`);
    if (!found.isFile())
        throw problem('is not a regular file');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(absolutePath, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK).catch(() => Promise.reject(problem('may not be read by this user')));
    return { absolutePath, sizeBytes: found.size };
}
/** The error of a path where nothing is, with the file beside it that may be meant. `isLike`: whether a name is of the kind. */
async function missingFile(path, root, isLike) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, path))).catch(() => []);
    const meant = (0,_domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .didYouMean */ .au)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).slice(0, longestName), names.filter(isLike));
    return new _data_error_js__WEBPACK_IMPORTED_MODULE_5__.DataError(`${path.slice(0, longestName)} does not exist; paths start at the root of the workspace.${meant}`);
}


/***/ }),

/***/ 2217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findModel)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35676);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89253);
/* harmony import */ var _find_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79428);
/* harmony import */ var _list_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24999);






/** Where exporters put the model itself, without loss of precision; best first. */
const usualPlaces = ['onnx/model.onnx', 'model.onnx'];
/**
 * Finds a model of the workspace: its file, or the .onnx file of a folder such as transformers writes and reads; in the
 * folder the one that is `asked` for, by path or by its name in `onnx/`. Throws DataError as `findFile` does, and for a
 * folder that does not tell which of its files it is.
 */
async function findModel(path, root, asked) {
    const folder = path.includes('\0') ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path);
    const found = folder === undefined ? undefined : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => undefined);
    if (folder !== undefined && !found && !/\.[A-Za-z]\w*$/.test(path)) {
        throw await (0,_find_file_js__WEBPACK_IMPORTED_MODULE_3__/* .missingFile */ .Bi)(path, root, () => true);
    }
    if (folder === undefined || !found?.isDirectory())
        return (0,_find_file_js__WEBPACK_IMPORTED_MODULE_3__/* .findFile */ .qE)(path, root, _find_file_js__WEBPACK_IMPORTED_MODULE_3__/* .modelFiles */ .VC);
    return (0,_find_file_js__WEBPACK_IMPORTED_MODULE_3__/* .findFile */ .qE)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, await fileOf(folder, path, asked)), root, _find_file_js__WEBPACK_IMPORTED_MODULE_3__/* .modelFiles */ .VC);
}
async function fileOf(folder, shown, asked) {
    const found = (await Promise.all([onnxFiles(folder, ''), onnxFiles(folder, 'onnx/')])).flat();
    if (asked !== undefined) {
        const named = [asked, `onnx/${asked}`].find((place) => found.includes(place));
        if (named !== undefined)
            return named;
        const has = found.length > 0 ? `it has ${(0,_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(found)}` : 'it has none';
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_2__.DataError(`${shown.slice(0, 500)} has no model ${(0,_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_5__/* .quoteWord */ .X)(asked)}: ${has}.`);
    }
    const usual = usualPlaces.find((place) => found.includes(place));
    const [only, ...others] = found;
    if (usual !== undefined)
        return usual;
    if (only !== undefined && others.length === 0)
        return only;
    throw new _data_error_js__WEBPACK_IMPORTED_MODULE_2__.DataError(only === undefined
        ? `${shown.slice(0, 500)} is a folder with no .onnx file. Export the model into it: optimum-cli export onnx --model NAME FOLDER.`
        : `${shown.slice(0, 500)} is a folder with several models: ${(0,_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(found)}. Name one of the files, as {"file": …} in the model's kwargs or by its path, or call it model.onnx.`);
}
async function onnxFiles(folder, below) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, below)).catch(() => []);
    return names
        .filter((name) => name.endsWith('.onnx'))
        .sort()
        .map((name) => below + name);
}


/***/ }),

/***/ 85285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspectJob: () => (/* binding */ inspectJob)
});

// EXTERNAL MODULE: ./build/engine/data/profile-features.js
var profile_features = __webpack_require__(99389);
// EXTERNAL MODULE: ./build/engine/jobs/match-classes.js
var match_classes = __webpack_require__(47572);
// EXTERNAL MODULE: ./build/engine/suite/check-params.js
var check_params = __webpack_require__(5011);
// EXTERNAL MODULE: ./build/engine/hub/fetch-model.js + 1 modules
var fetch_model = __webpack_require__(14557);
// EXTERNAL MODULE: ./build/engine/hub/fetch-tokenizer.js
var fetch_tokenizer = __webpack_require__(88447);
// EXTERNAL MODULE: ./build/engine/jobs/fetch-sources.js + 7 modules
var fetch_sources = __webpack_require__(72412);
;// CONCATENATED MODULE: ./build/engine/inspection/fetch-each.js



/** What can be had is on this machine then; what can't stays in `fromHub` or `web`, and is told. */
async function fetchEach(spec, remotes, notes) {
    const { hub } = remotes;
    const { model, tokenizer } = spec.fromHub ?? {};
    const fetched = {
        model: model && (await notes.attempt('model-uri', () => (0,fetch_model/* fetchModel */.a)(model, hub))),
        tokenizer: tokenizer && (await notes.attempt('model-info', () => (0,fetch_tokenizer/* fetchTokenizer */.A)(tokenizer, hub))),
        reference: await notes.attempt('reference-uri', () => (0,fetch_sources/* fetchData */.Fd)('reference', spec, remotes)),
        evaluation: await notes.attempt('evaluation-uri', () => (0,fetch_sources/* fetchData */.Fd)('evaluation', spec, remotes)),
    };
    notes.facts.push(...(0,fetch_sources/* notesOf */.h$)(fetched));
    return (0,fetch_sources/* withFetched */.ke)(spec, fetched);
}

// EXTERNAL MODULE: ./build/engine/data/find-file.js
var find_file = __webpack_require__(79428);
// EXTERNAL MODULE: ./build/engine/jobs/agree-on-classes.js
var agree_on_classes = __webpack_require__(88225);
// EXTERNAL MODULE: ./build/engine/jobs/modality.js
var modality = __webpack_require__(41805);
// EXTERNAL MODULE: ./build/engine/jobs/stored/load-stored.js + 2 modules
var load_stored = __webpack_require__(68520);
;// CONCATENATED MODULE: ./build/engine/inspection/fit-datasets.js





/** What both datasets are together; `undefined` when they do not fit each other. */
async function fitDatasets(spec, task, reference, evaluation, notes) {
    const { excludeColumns, reference: { params }, settings, } = spec;
    const classNames = await notes.attempt('class-names', () => (0,agree_on_classes/* agreeOnClasses */.u)(reference, evaluation));
    const profile = await notes.attempt('evaluation-uri', () => (0,profile_features/* profileFeatures */.pA)(reference, evaluation, params, excludeColumns, settings.compat));
    const { textFeatures } = reference;
    if (!classNames || !profile)
        return undefined;
    const asked = { task, classNames };
    return {
        files: {
            reference: await inspectStored('reference', spec, reference, asked, notes),
            evaluation: await inspectStored('evaluation', spec, evaluation, asked, notes),
        },
        task,
        modality: (0,modality/* modalityOf */.T)(textFeatures),
        classNames,
        reference,
        evaluation,
        ...profile,
        textFeatures,
    };
}
/** The dataset with what was said of it beforehand, as far as that can be read. */
async function inspectStored(role, spec, data, asked, notes) {
    const { path, predictions } = spec[role];
    const file = await notes.attempt('predictions', async () => {
        if (!predictions)
            return (0,load_stored/* toDataFile */.A)(spec[role], data, asked);
        const { absolutePath } = await (0,find_file/* findFile */.qE)(predictions.path, spec.settings.root, find_file/* dataFiles */.qy);
        return (0,load_stored/* toDataFile */.A)({ ...spec[role], predictions: { ...predictions, path: absolutePath } }, data, asked);
    });
    if (file?.stored)
        notes.facts.push(`${role} predictions: ${file.stored.described}`);
    return file ?? { path, data };
}

// EXTERNAL MODULE: ./build/domain/words/plural.js
var plural = __webpack_require__(26457);
// EXTERNAL MODULE: ./build/engine/checks/index.js + 201 modules
var checks = __webpack_require__(73944);
// EXTERNAL MODULE: ./build/engine/suite/select-tests.js
var select_tests = __webpack_require__(97398);
// EXTERNAL MODULE: ./build/engine/checks/why-no-model.js
var why_no_model = __webpack_require__(55455);
;// CONCATENATED MODULE: ./build/engine/suite/what-it-asks.js

const ofCategory = {
    transformations: 'model',
    'model-performance': 'answers',
    'subset-performance': 'answers',
};
/** Why a test measures nothing, a clause; `undefined` when it has all that it asks. */
function whyItCannotAsk({ asks, category }, { hasModel, hasStored }) {
    const asked = asks ?? ofCategory[category];
    if (asked === undefined || hasModel)
        return undefined;
    if (asked === 'answers')
        return hasStored ? undefined : why_no_model/* noAnswers */.VC;
    return why_no_model/* noModel */.X_;
}

;// CONCATENATED MODULE: ./build/engine/suite/foresee-tests.js


/** Every test of the catalogue, with why it is left out where `fittingTests` leaves it out or there is nobody to ask. */
function foreseeTests(all, modality, task, categories, config, answering) {
    const chosen = new Set((0,select_tests/* fittingTests */.VO)(all, modality, task, categories, config).map(({ test }) => test));
    const whyNot = (test) => {
        if (!test.modalities.includes(modality))
            return `not for ${modality} data`;
        if (!test.tasks.includes(task))
            return `not for ${task}`;
        if (test.isFloor !== true && !categories.includes(test.category))
            return 'of a category not asked for';
        return (0,select_tests/* settingsOf */.f5)(config, test.configKey).run === false
            ? 'switched off (run.tests)'
            : 'off unless switched on (run.tests)';
    };
    return all.map((test) => {
        const { testType, title, category } = test;
        const left = chosen.has(test) ? whyItCannotAsk(test, answering) : whyNot(test);
        return { testType, title, category, whyNot: left, isFloor: test.isFloor === true };
    });
}

;// CONCATENATED MODULE: ./build/engine/inspection/foreseen-tests.js




/** The tests of the catalogue, and what a job of this kind would do with each. `files`: as far as the data could be read. */
function foreseenTests({ settings: { compat }, categories, tests, modelPath }, task, { textFeatures }, files) {
    const answering = {
        hasModel: modelPath !== undefined,
        hasStored: files?.evaluation.stored !== undefined,
    };
    return foreseeTests((0,checks/* testsOf */.V)(compat), (0,modality/* modalityOf */.T)(textFeatures), task, categories, tests, answering);
}
/** `38 tests of model-performance, drift, 4 of them floors, which always run`: as many as a plan lists. */
function countTests(tests, categories) {
    const running = tests.filter(({ whyNot }) => whyNot === undefined);
    const floors = running.filter(({ isFloor }) => isFloor).length;
    const always = floors === 0 ? '' : `, ${floors} of them floors, which always run`;
    return `${(0,plural/* plural */.L)(running.length, 'test')} of ${categories.join(', ')}${always}`;
}

// EXTERNAL MODULE: ./build/engine/data/describe-reading.js + 2 modules
var describe_reading = __webpack_require__(21432);
// EXTERNAL MODULE: ./build/engine/data/load-dataset.js + 4 modules
var load_dataset = __webpack_require__(2848);
// EXTERNAL MODULE: ./build/engine/data/read-source.js + 1 modules
var read_source = __webpack_require__(58135);
// EXTERNAL MODULE: ./build/engine/data/read-table.js + 34 modules
var read_table = __webpack_require__(61162);
// EXTERNAL MODULE: ./build/domain/metrics/target.js
var metrics_target = __webpack_require__(86410);
// EXTERNAL MODULE: ./build/domain/words/group-thousands.js
var group_thousands = __webpack_require__(3142);
// EXTERNAL MODULE: ./build/domain/words/shorten.js
var shorten = __webpack_require__(90474);
;// CONCATENATED MODULE: ./build/engine/inspection/describe-dataset.js




const shownClasses = 10;
/** Such as `4,000 rows, 5 columns; labels "no" 300, "yes" 98, missing 2`. */
function describeDataset({ table, target, classNames }, { labelColumn }) {
    const size = `${(0,plural/* plural */.L)(table.rowCount, 'row')}, ${(0,plural/* plural */.L)(table.names.length, 'column')}`;
    if (!target || labelColumn === undefined)
        return `${size}; no label column`;
    if (target.kind === 'values')
        return `${size}; labels ${describeNumbers(target)}`;
    const counts = classNames.map(() => 0);
    let missing = 0;
    for (const label of target.ids) {
        if (label < 0)
            missing++;
        else
            counts[label] = (counts[label] ?? 0) + 1;
    }
    const told = counts
        .slice(0, shownClasses)
        .map((count, index) => `${JSON.stringify((0,shorten/* shorten */.m)(classNames[index] ?? '', 40))} ${(0,group_thousands/* groupThousands */.Z)(count)}`);
    if (counts.length > shownClasses)
        told.push(`… ${counts.length - shownClasses} more classes`);
    if (missing > 0)
        told.push(`missing ${(0,group_thousands/* groupThousands */.Z)(missing)}`);
    return `${size}; labels ${told.join(', ')}`;
}
/** Such as `from 25 to 346, missing 2`. */
function describeNumbers(target) {
    const known = target.numbers.filter((value) => !Number.isNaN(value));
    const [low, high] = [known.reduce((a, b) => Math.min(a, b)), known.reduce((a, b) => Math.max(a, b))];
    const missing = (0,metrics_target/* countUnlabelled */.YT)(target);
    return `from ${low} to ${high}${missing > 0 ? `, missing ${(0,group_thousands/* groupThousands */.Z)(missing)}` : ''}`;
}

;// CONCATENATED MODULE: ./build/engine/inspection/inspect-dataset.js






/** Reads one of the two datasets, and notes what it is like; `undefined` when it can't be used, or when what it is for is not known. */
async function inspectDataset(role, spec, task, settings, notes, reference, modelClasses) {
    const { path, params, shards } = spec[role];
    if (spec.fromHub?.[role] || spec[role].web)
        return undefined;
    return notes.attempt(`${role}-uri`, async () => {
        const absolutePath = shards ? path : (await (0,find_file/* findFile */.qE)(path, spec.settings.root, find_file/* dataFiles */.qy)).absolutePath;
        if (!task || !settings) {
            await (settings ? (0,read_source/* readSource */.o)(absolutePath, settings, undefined, shards) : (0,read_table/* readTable */.x)(absolutePath));
            return undefined;
        }
        const dataset = await (0,load_dataset/* loadDataset */.Z)(absolutePath, params, task, reference, modelClasses, shards);
        notes.facts.push(`${role} data ${path}: ${describeDataset(dataset, settings)}`, ...(0,describe_reading/* describeReading */.Y)(path, dataset));
        return dataset;
    });
}

// EXTERNAL MODULE: ./build/engine/data/find-model.js
var find_model = __webpack_require__(2217);
// EXTERNAL MODULE: ./build/engine/jobs/open-model.js
var open_model = __webpack_require__(55366);
// EXTERNAL MODULE: ./build/engine/models/load-model.js + 59 modules
var load_model = __webpack_require__(3988);
// EXTERNAL MODULE: ./build/engine/models/read-model-classes.js + 1 modules
var read_model_classes = __webpack_require__(74649);
// EXTERNAL MODULE: ./build/engine/jobs/answer-datasets.js + 2 modules
var answer_datasets = __webpack_require__(87681);
// EXTERNAL MODULE: ./build/engine/models/describe-failures.js
var describe_failures = __webpack_require__(40549);
;// CONCATENATED MODULE: ./build/engine/inspection/try-rows.js



/** Few, so that a slow model is stopped soon after its time. */
const triedAtOnce = 32;
/** For each dataset: a quick model is asked for all rows, a slow one for as many as it answers meanwhile. */
const budgetMs = 3000;
/** Of the model's about a row, in characters. */
const mostWords = 300;
/**
 * Asks the model for the rows as they are, reference first, as a job does before anything else. How many it answered is a
 * fact, and so is on which it failed, since a job sets those apart; that it fails on most of them is a problem. `path`:
 * of the model, for people; `setting`: the one that gave it. `inputs`: the columns that it is given.
 */
async function tryRows({ setting, path }, model, files, inputs, notes, now = () => performance.now()) {
    const startPatience = () => {
        const endMs = now() + budgetMs;
        return () => now() > endMs;
    };
    const { predictions, failures, brokenModel } = await (0,answer_datasets/* answerDatasets */._)(model, files, inputs, startPatience);
    if (brokenModel !== undefined)
        return notes.refuse(setting, brokenModel);
    const answered = [];
    const failed = [];
    for (const role of ['reference', 'evaluation']) {
        const asked = (await predictions(role))?.rowCount ?? 0;
        const { rowCount } = files[role].data.table;
        const some = failures[role];
        const rows = asked === rowCount
            ? `${(0,group_thousands/* groupThousands */.Z)(rowCount)} ${role} rows`
            : `the first ${(0,group_thousands/* groupThousands */.Z)(asked)} of ${(0,group_thousands/* groupThousands */.Z)(rowCount)} ${role} rows`;
        const all = asked === rowCount ? 'all ' : '';
        answered.push(some ? `${(0,group_thousands/* groupThousands */.Z)(asked - some.rows.length)} of ${rows}` : `${all}${rows}`);
        if (some)
            failed.push((0,describe_failures/* describeFailures */.n)(role, some, mostWords).replaceAll(/\s+/g, ' '));
    }
    notes.facts.push(`model ${path}: opens, and answered ${answered.join(' and ')}`, ...failed);
}

;// CONCATENATED MODULE: ./build/engine/inspection/inspect-model.js





/** What the model's file calls its classes. Nothing for a file that is not there, which is told later. */
async function readClasses({ modelPath, modelKwargs, endpoint, settings, }) {
    const found = modelPath === undefined || endpoint
        ? undefined
        : await (0,find_model/* findModel */.P)(modelPath, settings.root, modelKwargs?.file).catch(() => undefined);
    return found && (0,read_model_classes/* readModelClasses */.C)(found.absolutePath, modelKwargs);
}
/** Opens the model, and asks it for a few rows when data and classes are known. */
async function inspectModel(spec, task, data, classes, modelClasses, notes, edges) {
    const { modelPath: path, endpoint, settings } = spec;
    if (path === undefined)
        return;
    const setting = endpoint ? 'model.endpoint' : 'model-uri';
    await notes.check(setting, async () => {
        const absolutePath = endpoint
            ? path
            : (await (0,find_model/* findModel */.P)(path, settings.root, spec.modelKwargs?.file)).absolutePath;
        if (!task || !data || !classes) {
            const file = { ...spec, task: task ?? 'binary-classification' };
            await (0,load_model/* checkModelFile */.O)((0,open_model/* modelFile */.u4)(absolutePath, file, edges));
            return;
        }
        const { reference } = data;
        const labels = modelClasses ?? data.classNames;
        const fit = { count: data.classNames.length, columns: classes.columns, labels };
        const fitting = { ...spec, task };
        const model = await (0,open_model/* openModel */.GF)(absolutePath, fitting, reference, fit, edges, { batchRows: triedAtOnce });
        try {
            await tryRows({ setting, path }, model, data.files, (0,open_model/* modelInputs */.pj)(reference, spec.reference.params), notes);
        }
        finally {
            await model.close();
        }
    });
}

// EXTERNAL MODULE: ./build/engine/inspection/inspect-settings.js
var inspect_settings = __webpack_require__(51230);
// EXTERNAL MODULE: ./build/engine/inspection/inspection.js
var inspection = __webpack_require__(99094);
;// CONCATENATED MODULE: ./build/engine/inspection/inspect-job.js










/**
 * Looks at all that a stress test would use, with the same code, and measures nothing: task, parameters, files, columns,
 * labels, the model and what it answers to the rows. Each part is looked at as far as the others allow, so that all
 * problems are found at once.
 */
async function inspectJob(asked, edges) {
    const notes = new inspection/* Notes */.u();
    const spec = await fetchEach(asked, edges, notes);
    const { params: settings, known, selected } = await (0,inspect_settings/* inspectSettings */.u)(spec, notes);
    const modelClasses = await notes.attempt('model-uri', () => readClasses(spec));
    const names = known && (0,match_classes/* namesFromModel */.eI)(modelClasses, known);
    const reference = await inspectDataset('reference', spec, known, settings, notes, undefined, names);
    const evaluation = await inspectDataset('evaluation', spec, known, settings, notes, reference, names);
    if (reference) {
        await notes.check('exclude-columns', () => (0,profile_features/* checkExcludedColumns */.Si)(reference, spec.excludeColumns));
    }
    const data = known && reference && evaluation && (await fitDatasets(spec, known, reference, evaluation, notes));
    if (data && selected)
        await notes.check('tests', () => (0,check_params/* checkColumns */.O)(selected, data));
    const areNamed = settings?.classNames !== undefined;
    // Names that are given need no data to be compared.
    const classNames = settings?.classNames ?? data?.classNames;
    const classes = classNames &&
        (await notes.attempt('class-names', () => {
            (0,match_classes/* refuseClassifier */.S4)(modelClasses, known ?? 'binary-classification');
            return (0,match_classes/* matchClasses */.uj)(modelClasses, classNames, areNamed);
        }));
    if (classes)
        notes.facts.push(...classes.notes);
    const tests = selected && known && settings && foreseenTests(spec, known, settings, data?.files);
    if (tests)
        notes.facts.push(countTests(tests, spec.categories));
    const found = () => ({
        problems: notes.problems,
        facts: notes.facts,
        tests,
        sizes: { reference: reference && sizeOf(reference), evaluation: evaluation && sizeOf(evaluation) },
    });
    edges.onDataInspected(found());
    await inspectModel(spec, known, data, classes, modelClasses, notes, edges);
    return found();
}
function sizeOf({ table }) {
    return { rows: table.rowCount, columns: table.names.length };
}


/***/ }),

/***/ 51230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inspectPlaces),
/* harmony export */   u: () => (/* binding */ inspectSettings)
/* harmony export */ });
/* harmony import */ var _domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30447);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73944);
/* harmony import */ var _data_find_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79428);
/* harmony import */ var _data_find_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2217);
/* harmony import */ var _data_check_task_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98324);
/* harmony import */ var _data_read_data_params_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94322);
/* harmony import */ var _jobs_check_compat_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24355);
/* harmony import */ var _jobs_modality_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41805);
/* harmony import */ var _suite_config_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7711);
/* harmony import */ var _suite_select_tests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97398);










/** Looks at what needs no file: task, parameters of the data, and the configuration of the tests. */
async function inspectSettings(spec, notes) {
    const { compat } = spec.settings;
    const task = await notes.attempt('model-task', () => readTask(spec.task));
    const params = await notes.attempt('data', () => (0,_data_read_data_params_js__WEBPACK_IMPORTED_MODULE_5__/* .readDataParams */ .d)(spec.reference.params));
    if (params)
        await notes.check('data', () => (0,_jobs_check_compat_js__WEBPACK_IMPORTED_MODULE_6__/* .checkCompat */ .V)(compat, params.intersections, task));
    const fits = task && params && (await notes.check('data', () => (0,_data_check_task_js__WEBPACK_IMPORTED_MODULE_4__/* .checkClasses */ .l)(task, params)));
    const known = fits ? task : undefined;
    await notes.check('tests', () => (0,_suite_select_tests_js__WEBPACK_IMPORTED_MODULE_8__/* .checkConfig */ .l2)((0,_checks_index_js__WEBPACK_IMPORTED_MODULE_1__/* .testsOf */ .V)(compat), spec.tests));
    // A configuration that is wrong hides neither a category that fits nothing nor a column that is not there.
    const selected = known && params && (await notes.attempt('categories', () => chooseTests(spec, known, params)));
    return { task, params, known, selected };
}
/** Looks whether the files are there that are named; opens none. */
async function inspectPlaces(spec, notes) {
    const { root } = spec.settings;
    for (const role of ['reference', 'evaluation']) {
        const { path, predictions, web } = spec[role];
        if (!spec.fromHub?.[role] && !web)
            await notes.attempt(`${role}-uri`, () => (0,_data_find_file_js__WEBPACK_IMPORTED_MODULE_2__/* .findFile */ .qE)(path, root, _data_find_file_js__WEBPACK_IMPORTED_MODULE_2__/* .dataFiles */ .qy));
        if (predictions)
            await notes.attempt('predictions', () => (0,_data_find_file_js__WEBPACK_IMPORTED_MODULE_2__/* .findFile */ .qE)(predictions.path, root, _data_find_file_js__WEBPACK_IMPORTED_MODULE_2__/* .dataFiles */ .qy));
    }
    const { modelPath, modelKwargs, endpoint } = spec;
    if (modelPath !== undefined && !endpoint)
        await notes.attempt('model-uri', () => (0,_data_find_model_js__WEBPACK_IMPORTED_MODULE_3__/* .findModel */ .P)(modelPath, root, modelKwargs?.file));
}
function readTask(task) {
    if (task === undefined) {
        throw new _suite_config_error_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigError */ .x([
            `is missing. The embedded engine tests ${_domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .testedTasks */ .mD.join(', ')}. Example: binary-classification`,
        ]);
    }
    (0,_data_check_task_js__WEBPACK_IMPORTED_MODULE_4__/* .checkTask */ .y)(task);
    return task;
}
function chooseTests({ categories, tests, settings }, task, { textFeatures }) {
    const modality = (0,_jobs_modality_js__WEBPACK_IMPORTED_MODULE_9__/* .modalityOf */ .T)(textFeatures);
    const selected = (0,_suite_select_tests_js__WEBPACK_IMPORTED_MODULE_8__/* .fittingTests */ .VO)((0,_checks_index_js__WEBPACK_IMPORTED_MODULE_1__/* .testsOf */ .V)(settings.compat), modality, task, categories, tests);
    if ((0,_suite_select_tests_js__WEBPACK_IMPORTED_MODULE_8__/* .askedFor */ .GZ)(selected).length > 0)
        return selected;
    throw new _suite_config_error_js__WEBPACK_IMPORTED_MODULE_7__/* .ConfigError */ .x([
        `no test of the embedded engine fits ${categories.join(', ')} on ${modality} data: name other categories.`,
    ]);
}


/***/ }),

/***/ 99094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ Notes)
/* harmony export */ });
/* harmony import */ var _data_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26286);

/** Collects what is found, so that one problem does not hide the next. */
class Notes {
    problems = [];
    facts = [];
    /** `undefined` when the work fails for a reason that is the user's to put right; each reason is noted once. */
    async attempt(setting, work) {
        try {
            return await work();
        }
        catch (error) {
            if (!(error instanceof _data_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            for (const message of error.problems)
                this.refuse(error.setting ?? setting, message);
            return undefined;
        }
    }
    /** Whether the work succeeds. */
    async check(setting, work) {
        return (await this.attempt(setting, async () => (await work(), true))) ?? false;
    }
    refuse(name, message) {
        if (!this.problems.some((known) => known.message === message))
            this.problems.push({ name, message });
    }
}


/***/ })

};
