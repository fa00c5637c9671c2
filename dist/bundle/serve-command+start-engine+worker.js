export const id = "serve-command+start-engine+worker";
export const ids = ["serve-command+start-engine+worker"];
export const modules = {

/***/ 10510:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ readWebFile),
/* harmony export */   NC: () => (/* binding */ secretsOfAddress),
/* harmony export */   d3: () => (/* binding */ isWebAddress)
/* harmony export */ });
/* harmony import */ var _web_address_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12114);

/** Whether a path is spelled as an address of the web. */
function isWebAddress(path) {
    return /^https?:\/\//i.test(path) && URL.canParse(path);
}
/** The file at `https://host/path[?query][#sha256=<hex>]`; in its place what is wrong with it, as part of a sentence. `given`: an address of the web. */
function readWebFile(given) {
    const url = (0,_web_address_js__WEBPACK_IMPORTED_MODULE_0__/* .parseWebAddress */ .K)(given);
    if (!url) {
        const { username, password } = new URL(given);
        return username === '' && password === ''
            ? { problem: 'is not encrypted, so that anybody on the way could change the data: use https://' }
            : {
                problem: 'carries a password, which does not belong into an address: give a signed link, or download the file in an earlier step',
            };
    }
    const { hash } = url;
    const sha256 = /^#sha256=([0-9a-f]{64})$/i.exec(hash)?.[1]?.toLowerCase();
    if (hash !== '' && sha256 === undefined) {
        return { problem: 'has something else behind its # than sha256= and 64 hexadecimal digits' };
    }
    url.hash = '';
    return { url: url.href, sha256 };
}
/** A shorter value of a query is no key, and hiding it would only tear texts apart. */
const shortestKey = 16;
/** What of an address nobody may see: its query, and each long value in it. */
function secretsOfAddress(url) {
    if (!isWebAddress(url))
        return [];
    const { search, searchParams } = new URL(url);
    const values = [...searchParams.values()].flatMap((value) => [value, encodeURIComponent(value)]);
    const secrets = [search.slice(1), ...values].filter(({ length }) => length >= shortestKey);
    return [...new Set(secrets)].sort((a, b) => b.length - a.length);
}


/***/ }),

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

/***/ 81407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zh: () => (/* binding */ loadDataset),
/* harmony export */   l_: () => (/* binding */ checkClasses),
/* harmony export */   o$: () => (/* binding */ readSource),
/* harmony export */   yJ: () => (/* binding */ checkTask)
/* harmony export */ });
/* harmony import */ var _domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30447);
/* harmony import */ var _columns_column_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52165);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89253);
/* harmony import */ var _find_column_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80144);
/* harmony import */ var _find_name_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(42941);
/* harmony import */ var _gold_labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83358);
/* harmony import */ var _gather_problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51994);
/* harmony import */ var _read_data_params_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94322);
/* harmony import */ var _read_labels_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94056);
/* harmony import */ var _read_target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61866);
/* harmony import */ var _spelled_classes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94562);
/* harmony import */ var _read_table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(76147);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87992);
/* harmony import */ var _type_column_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(41417);














/**
 * Loads a data file: typed columns, class indices, and with `nrows` a sample of rows (in file order, the same on every
 * run; the first rows when `sample` is false). Columns of a CSV file follow the types of `reference` where it has them,
 * so that "1" does not turn from a text into a number because the odd values are missing, nor all values of a column
 * into texts because one of them is odd. `modelClasses`: what the model calls its classes, for data whose parameters do
 * not name them. `shards`: its files, when it is not in the one at `path`, which then names it.
 * Throws DataError when the file, a column, a label or a parameter is not usable.
 */
async function loadDataset(path, params, task, reference, modelClasses, shards) {
    const settings = (0,_read_data_params_js__WEBPACK_IMPORTED_MODULE_6__/* .readDataParams */ .d)(params);
    // A class must be called the same in both.
    const byModel = !reference || reference.classNames === modelClasses ? modelClasses : undefined;
    checkTask(task);
    checkClasses(task, settings);
    const source = await readSource(path, settings, reference?.table, shards);
    const { labelColumn, textFeatures } = settings;
    const byData = source.kind === 'typed' ? source.labelNames : undefined;
    const names = chooseNames(byModel, byData, task);
    const isClass = classFinder(settings, names);
    const where = `${path}, label column "${labelColumn ?? ''}"`;
    const cells = labelColumn === undefined ? undefined : labelCells(source, labelColumn, isClass);
    const asked = settings.classNames ?? names;
    const gold = cells && !(0,_domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .predictsValues */ .Ji)(task)
        ? (0,_gold_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .readGoldLabels */ .s)(cells, {
            byData,
            asked,
            askedBy: settings.classNames ? 'data_params.class_names are' : 'the model lists',
            count: asked?.length ?? (task === 'binary-classification' ? 2 : undefined),
        }, where)
        : undefined;
    const labels = gold?.cells ?? cells;
    const spelled = labels && !settings.classNames && !(0,_domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .predictsValues */ .Ji)(task)
        ? reference
            ? reference.spelledClasses
            : (0,_spelled_classes_js__WEBPACK_IMPORTED_MODULE_9__/* .spelledClasses */ .i)(labels, names, task)
        : undefined;
    const target = labels && (0,_read_target_js__WEBPACK_IMPORTED_MODULE_8__/* .readTarget */ ._E)(labels, settings.classNames ?? spelled, task, where, names);
    const namesAlone = settings.classNames ?? names ?? classNamesAlone(task);
    const taken = source.kind === 'text'
        ? typeCsv(source.table, settings, isClass, reference?.table)
        : { table: textsOf(source.table, textFeatures), rows: source.sample?.rows };
    const { table, rows } = gold ? dropRows(taken, gold.goldless) : taken;
    const sample = source.kind === 'text' ? source.table.sample : source.sample;
    return {
        table,
        target: rows && target ? (0,_read_target_js__WEBPACK_IMPORTED_MODULE_8__/* .takeLabels */ .Dx)(target, rows) : target,
        rowNumbers: numberRows(table.rowCount, rows),
        classNames: target?.kind === 'classes' ? target.names : (0,_domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .predictsValues */ .Ji)(task) ? [] : namesAlone,
        textFeatures,
        ...(spelled && !reference && { spelledClasses: spelled }),
        ...(source.written && source.written.length > 0 && { written: source.written }),
        ...(source.kind === 'typed' && { unread: source.leftOut }),
        ...(sample && { fileRowCount: sample.fileRowCount }),
        ...(table.rowCount < taken.table.rowCount && { goldlessCount: taken.table.rowCount - table.rowCount }),
    };
}
/**
 * The file as it is, of a CSV file the rows that are asked for. `reference`: the data whose types its columns follow.
 * Throws DataError when it is not usable, and for every column of the parameters that it lacks.
 */
function readSource(path, settings, reference, shards) {
    const { labelColumn, rowLimit, isSampled, loading } = settings;
    return (0,_read_table_js__WEBPACK_IMPORTED_MODULE_10__/* .readTable */ .x)(path, {
        check: (names) => checkColumns(names, settings, path),
        typingOf: (name) => (name === labelColumn ? 'text' : typingOf(name, settings, reference)),
        needs: (name) => namedColumns({ ...settings, featuresNotInModel: [] }).some(([column]) => column === name),
        rowLimit,
        isSampled,
        labelColumn,
        loading,
        shards,
    });
}
/** Throws DataError for a task that the engine does not test. */
function checkTask(task) {
    if (!_domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .testedTasks */ .mD.includes(task)) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_2__.DataError(`The embedded engine tests ${_domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .testedTasks */ .mD.join(', ')}, not ${task}.`);
    }
}
/** Throws DataError when the class names or text features are not those that the task needs. */
function checkClasses(task, { classNames, textFeatures }) {
    if (task === 'natural-language-inference' && textFeatures.length !== 2) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_2__.DataError('data_params.text_features must be two columns for natural-language-inference: the premise, then the hypothesis.');
    }
    if (!classNames)
        return;
    if ((0,_domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .predictsValues */ .Ji)(task)) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_2__.DataError(`data_params.class_names is not for ${task}, which has no classes: leave it out.`);
    }
    if (task === 'binary-classification' && classNames.length !== 2) {
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_2__.DataError(`data_params.class_names must be exactly two names for binary-classification, not ${classNames.length}.`);
    }
    if (classNames.length < 2)
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_2__.DataError('data_params.class_names must be at least two names.');
}
function checkColumns(present, settings, path) {
    const { labelColumn, textFeatures } = settings;
    (0,_gather_problems_js__WEBPACK_IMPORTED_MODULE_5__/* .gatherProblems */ .y)([
        ...namedColumns(settings).map(([name, what]) => () => (0,_find_column_js__WEBPACK_IMPORTED_MODULE_3__/* .checkColumn */ .R)({ names: present }, name, what, path)),
        () => {
            if (labelColumn === undefined || !textFeatures.includes(labelColumn))
                return;
            throw new _data_error_js__WEBPACK_IMPORTED_MODULE_2__.DataError(`"${labelColumn}" cannot be both the label column and a text feature.`);
        },
        () => {
            // Every answer would be right.
            if (labelColumn === undefined || labelColumn !== settings.predictionColumn)
                return;
            throw new _data_error_js__WEBPACK_IMPORTED_MODULE_2__.DataError(`"${labelColumn}" cannot be both the label column and the predictions (data_params.pred_col).`);
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
function classNamesAlone(task) {
    return task === 'binary-classification' ? (0,_read_labels_js__WEBPACK_IMPORTED_MODULE_7__/* .numberedClasses */ .F7)(2) : [];
}
function classFinder({ classNames }, modelClasses) {
    const find = (0,_find_name_js__WEBPACK_IMPORTED_MODULE_13__/* .nameFinder */ .M)(classNames ?? modelClasses ?? []);
    return (name) => find(name) !== undefined;
}
/** All of the file's labels. */
function labelCells(source, name, isClass) {
    if (source.kind === 'typed')
        return source.sample?.labels ?? (0,_table_js__WEBPACK_IMPORTED_MODULE_11__/* .columnOf */ .uV)(source.table, name);
    const { fields, sample, form } = source.table;
    return typeLabels(sample?.labels ?? fields.get(name), form.spelling, isClass);
}
/** A class may be called "None" or "NA": a name is a name before it is a spelling of null. */
function typeLabels(fields, spelling, isClass) {
    if (fields?.kind !== 'coded')
        throw new TypeError('labels are kept as they are spelled');
    const toCell = (word) => {
        if (isClass(word))
            return word;
        return spelling.isNull(word) ? null : spelling.normalize(word);
    };
    return (0,_columns_column_js__WEBPACK_IMPORTED_MODULE_1__/* .toCodedColumn */ .Hb)(fields.codes, fields.words.map(toCell));
}
/** Their places in the file, counted from 1. */
function numberRows(count, rows) {
    const numbers = new Int32Array(count);
    for (let place = 0; place < count; place++)
        numbers[place] = (rows?.[place] ?? place) + 1;
    return numbers;
}
/** Without those of the file's rows. */
function dropRows(taken, dropped) {
    if (dropped.size === 0)
        return taken;
    const { table, rows } = taken;
    const fileRow = (place) => rows?.[place] ?? place;
    const kept = Array.from({ length: table.rowCount }, (_, place) => place).filter((place) => !dropped.has(fileRow(place)));
    return { table: (0,_table_js__WEBPACK_IMPORTED_MODULE_11__/* .takeRows */ .LY)(table, kept), rows: kept.map(fileRow) };
}
/** What classes without `class_names` are called: as the model does, if it has names for them; else as the data do. */
function chooseNames(byModel, byData, task) {
    const isFitting = byData && (task !== 'binary-classification' || byData.length === 2);
    return isFitting && (!byModel || (0,_gold_labels_js__WEBPACK_IMPORTED_MODULE_4__/* .isNumbered */ .D)(byModel)) ? byData : byModel;
}
function typeCsv({ names, fields, rowCount, sample, form: { spelling } }, settings, isClass, reference) {
    const columns = new Map();
    for (const [name, ofColumn] of fields) {
        const typing = typingOf(name, settings, reference);
        columns.set(name, name === settings.labelColumn
            ? typeLabels(ofColumn, spelling, isClass)
            : (0,_type_column_js__WEBPACK_IMPORTED_MODULE_12__/* .typeColumn */ .XA)(ofColumn, spelling, typing, reference?.column(name), sample?.tallies.get(name)));
    }
    return { table: new _table_js__WEBPACK_IMPORTED_MODULE_11__/* .Table */ .XI(names, rowCount, (name) => columns.get(name)), rows: sample?.rows };
}
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
/** What the model reads as language is text, whatever JSON says. */
function textsOf(table, textFeatures) {
    const toText = (cell) => (cell === null ? null : String(cell));
    return new _table_js__WEBPACK_IMPORTED_MODULE_11__/* .Table */ .XI(table.names, table.rowCount, (name) => {
        const column = table.column(name);
        return column && textFeatures.includes(name) ? (0,_columns_column_js__WEBPACK_IMPORTED_MODULE_1__/* .toColumn */ ._T)(column.map(toText)) : column;
    });
}


/***/ }),

/***/ 94322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ readDataParams)
/* harmony export */ });
/* harmony import */ var _domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72741);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89253);
/* harmony import */ var _gather_problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51994);
/* harmony import */ var _read_loading_kwargs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31055);




const readNames = [
    'label_col',
    'pred_col',
    'class_names',
    'text_features',
    'categorical_features',
    'features_not_in_model',
    'protected_features',
    'intersections',
    'nrows',
    'sample',
    'loading_kwargs',
];
/** They change only tests that the engine does not have. */
const harmlessNames = ['nrows_per_time_bin'];
/** Each would change what is tested, so that leaving it aside would mislead. */
const refusals = {
    timestamp_col: 'it has no tests over time',
    ranking_info: 'it has no ranking tests',
    image_features: 'it reads no images',
    image_load_path: 'it reads no images',
    prompt_col: 'it has no tests of generative models',
    feature_type_path: 'it finds the types itself: use categorical_features',
    pred_path: 'give the file as the predictions of the model',
    experimental_fields: 'it knows none',
};
/**
 * Reads `data_params` (names: stress-test catalogue 4.1). A value of null, "", [] or {} counts as not given.
 * Throws DataError with every parameter the engine cannot honour, does not know, or whose value has another type.
 */
function readDataParams(params) {
    const given = new Map(Object.entries(params).filter(([, value]) => !isEmpty(value)));
    const read = {};
    const texts = (name) => readTexts(name, given.get(name));
    (0,_gather_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .gatherProblems */ .y)([
        ...[...given.keys()].map((name) => () => checkName(name)),
        () => (read.labelColumn = readText('label_col', given.get('label_col'))),
        () => (read.predictionColumn = readText('pred_col', given.get('pred_col'))),
        () => (read.classNames = texts('class_names')),
        () => (read.textFeatures = texts('text_features')),
        () => (read.categoricalFeatures = texts('categorical_features')),
        () => (read.featuresNotInModel = texts('features_not_in_model')),
        () => (read.protectedFeatures = texts('protected_features')),
        () => (read.intersections = readIntersections(given.get('intersections'))),
        () => (read.rowLimit = readCount('nrows', given.get('nrows'))),
        () => (read.isSampled = readFlag('sample', given.get('sample'))),
        () => (read.loading = (0,_read_loading_kwargs_js__WEBPACK_IMPORTED_MODULE_2__/* .readLoadingKwargs */ .m)(given.get('loading_kwargs'))),
    ]);
    return {
        labelColumn: read.labelColumn,
        predictionColumn: read.predictionColumn,
        classNames: read.classNames,
        textFeatures: read.textFeatures ?? [],
        categoricalFeatures: read.categoricalFeatures,
        featuresNotInModel: read.featuresNotInModel ?? [],
        protectedFeatures: read.protectedFeatures ?? [],
        intersections: read.intersections ?? [],
        rowLimit: read.rowLimit,
        isSampled: read.isSampled ?? true,
        loading: read.loading,
    };
}
function isEmpty(value) {
    return value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
}
function checkName(name) {
    if (readNames.includes(name) || harmlessNames.includes(name))
        return;
    const reason = Object.hasOwn(refusals, name) ? refusals[name] : undefined;
    if (reason !== undefined)
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`data_params.${name} is not for the embedded engine: ${reason}.`);
    const hint = (0,_domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMeanInBrackets */ .u5)(name, [...readNames, ...harmlessNames]);
    throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`data_params has no "${name}"${hint}. The embedded engine reads ${readNames.join(', ')}.`);
}
function readText(name, value) {
    if (value === undefined || typeof value === 'string')
        return value;
    throw wrongType(name, 'a text', value);
}
function readTexts(name, value) {
    if (value === undefined)
        return undefined;
    if (!isTexts(value))
        throw wrongType(name, 'a list of texts', value);
    const double = value.find((item, index) => value.indexOf(item) < index);
    if (double !== undefined)
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`data_params.${name} names "${double}" more than once.`);
    return value;
}
/** `[{"features": ["age", "job"]}]` */
function readIntersections(value) {
    if (value === undefined)
        return undefined;
    const lists = Array.isArray(value) ? value.map(featuresOf) : [];
    if (lists.length === 0 || lists.some((list) => list === undefined)) {
        throw wrongType('intersections', 'a list such as [{"features": ["age", "job"]}]', value);
    }
    const known = lists.filter((list) => list !== undefined);
    const keys = known.map((list) => JSON.stringify([...list].sort()));
    const double = known.find((_, index) => keys.indexOf(keys[index] ?? '') < index);
    if (double)
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`data_params.intersections names ${double.join(' and ')} more than once.`);
    return known;
}
function featuresOf(value) {
    if (typeof value !== 'object' || value === null || !('features' in value))
        return undefined;
    const { features, ...others } = value;
    if (Object.keys(others).length > 0)
        return undefined;
    return isTexts(features) && features.length >= 2 && new Set(features).size === features.length
        ? features
        : undefined;
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string' && item !== '');
}
function readCount(name, value) {
    if (value === undefined || (typeof value === 'number' && Number.isSafeInteger(value) && value > 0)) {
        return value;
    }
    throw wrongType(name, 'a whole number from 1', value);
}
function readFlag(name, value) {
    if (value === undefined || typeof value === 'boolean')
        return value;
    throw wrongType(name, 'true or false', value);
}
function wrongType(name, expected, value) {
    return new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`data_params.${name} must be ${expected}, not ${JSON.stringify(value).slice(0, 100)}.`);
}


/***/ }),

/***/ 91323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ HubError)
/* harmony export */ });
/** Something of the Hub can't be had: its message says what, why and what to do, in a sentence or two, for the user. */
class HubError extends Error {
    trouble;
    name = 'HubError';
    constructor(message, trouble = 'other', options) {
        super(message, options);
        this.trouble = trouble;
    }
}


/***/ }),

/***/ 91007:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isObject)
/* harmony export */ });
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 17367:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ checkRevision),
/* harmony export */   HX: () => (/* binding */ pagePath),
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   So: () => (/* binding */ apiPath),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   ub: () => (/* binding */ folderName),
/* harmony export */   y4: () => (/* binding */ toRepository)
/* harmony export */ });
/* harmony import */ var _hub_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91323);

const idForm = /^[\w.-]{1,96}(?:\/[\w.-]{1,96})?$/;
const revisionForm = /^[\w.-]{1,100}(?:\/[\w.-]{1,100}){0,5}$/;
const commitForm = /^[0-9a-f]{40}$/;
/** Throws HubError for a name that no repository can have. */
function toRepository(kind, id) {
    const isName = idForm.test(id) && !hasDots(id);
    if (isName)
        return { kind, id };
    throw new _hub_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HubError */ .I(`${JSON.stringify(id.slice(0, 200))} is no ${kind} of Hugging Face: write it as owner/name.`);
}
/** Throws HubError for what can't name a branch, a tag or a commit. */
function checkRevision(revision) {
    if (revisionForm.test(revision) && !hasDots(revision))
        return revision;
    throw new _hub_error_js__WEBPACK_IMPORTED_MODULE_0__/* .HubError */ .I(`${JSON.stringify(revision.slice(0, 200))} is no revision: give a branch, a tag or a commit.`);
}
/** Whether a revision is a whole commit, which nobody can move. */
function isCommit(revision) {
    return commitForm.test(revision);
}
/** Whether part of a path leads upwards or nowhere. */
function hasDots(path) {
    return path.split('/').some((part) => /^\.+$/.test(part));
}
/** For messages, such as `the model owner/name`. */
function nameOf({ kind, id }) {
    return `the ${kind} ${id}`;
}
/** Path of the API, such as `/api/models/owner/name`. */
function apiPath({ kind, id }) {
    return `/api/${kind}s/${id}`;
}
/** Path of the pages and files, such as `/datasets/owner/name`. */
function pagePath({ kind, id }) {
    return kind === 'model' ? `/${id}` : `/datasets/${id}`;
}
/** Its folder in the cache, such as `models--owner--name`. */
function folderName({ kind, id }) {
    return [`${kind}s`, ...id.split('/')].join('--');
}
/** The path with everything percent-encoded but its slashes. */
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}


/***/ }),

/***/ 51230:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inspectPlaces),
/* harmony export */   u: () => (/* binding */ inspectSettings)
/* harmony export */ });
/* harmony import */ var _domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30447);
/* harmony import */ var _checks_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32066);
/* harmony import */ var _data_find_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79428);
/* harmony import */ var _data_find_model_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2217);
/* harmony import */ var _data_load_dataset_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(81407);
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
    const fits = task && params && (await notes.check('data', () => (0,_data_load_dataset_js__WEBPACK_IMPORTED_MODULE_4__/* .checkClasses */ .l_)(task, params)));
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
    (0,_data_load_dataset_js__WEBPACK_IMPORTED_MODULE_4__/* .checkTask */ .yJ)(task);
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


/***/ }),

/***/ 24355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkCompat)
/* harmony export */ });
/* harmony import */ var _domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30447);
/* harmony import */ var _data_data_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89253);


/**
 * Throws DataError for data parameters that the rules in force leave aside though they would change what is tested, and for
 * a task that they do not cover.
 */
function checkCompat(compat, intersections, task) {
    if (compat !== 'strict')
        return;
    if (task && (0,_domain_metrics_task_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .predictsValues */ .Ji)(task)) {
        throw new _data_data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError(`engine.compat strict is not defined for ${task}: the platform does not publish by which thresholds it rates errors. Leave compat out.`);
    }
    if (intersections.length === 0)
        return;
    throw new _data_data_error_js__WEBPACK_IMPORTED_MODULE_1__.DataError('data_params.intersections is not for engine.compat strict: it tests subsets of single columns. Leave compat out, or add a column that joins them.');
}


/***/ }),

/***/ 41805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ modalityOf)
/* harmony export */ });
/** Data with text inputs get the text tests, all others the tabular ones. */
function modalityOf(textFeatures) {
    return textFeatures.length > 0 ? 'text' : 'tabular';
}


/***/ }),

/***/ 78568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ secretsOf),
/* harmony export */   U: () => (/* binding */ readHeaderValues)
/* harmony export */ });
/* harmony import */ var _model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84207);

/** A value, or a word of one, that is shorter is no key, and hiding it would only tear texts apart. */
const shortest = { value: 3, word: 8 };
/** Reads the values of an endpoint's headers. Throws ModelError, naming the variable, for one that is missing or no header. */
function readHeaderValues({ headersFromEnv }, env) {
    const headers = {};
    for (const [header, variable] of Object.entries(headersFromEnv)) {
        const value = env[variable]?.trim() ?? '';
        const given = `model.endpoint.headers-from-env: the variable ${variable}, for the header ${header},`;
        if (value === '') {
            throw new _model_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .m(`${given} is not set, or empty. Pass it to the step under env:, and not under the name of one of the gate's own secrets, which the model does not get.`);
        }
        if (!/^[\x20-\x7e]*$/.test(value)) {
            throw new _model_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .m(`${given} holds a line break or a character outside ASCII, which no header can.`);
        }
        headers[header] = value;
    }
    const secrets = secretsOf(Object.values(headers));
    return {
        headers,
        hide: (text) => secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text),
    };
}
/** The values and, of `Bearer abc`, the key itself; the longest first, so that none is hidden in part. */
function secretsOf(values) {
    const words = values.flatMap((value) => value.split(/\s+/));
    const secrets = [
        ...values.filter(({ length }) => length >= shortest.value),
        ...words.filter(({ length }) => length >= shortest.word),
    ];
    return [...new Set(secrets)].sort((a, b) => b.length - a.length);
}


/***/ }),

/***/ 69511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readModelKwargs),
/* harmony export */   z: () => (/* binding */ readClassMap)
/* harmony export */ });
/* harmony import */ var _data_data_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89253);

const known = ['revision', 'file', 'tokenizer_uri', 'class_map', 'ignore_class_names'];
/**
 * Reads `kwargs`; places are as written. Throws DataError for one that the engine does not know, since it would change
 * what is tested.
 */
function readModelKwargs(part) {
    if (part.isMissing)
        return {};
    for (const [name] of part.entries()) {
        if (!known.includes(name)) {
            throw new _data_data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`${part.place} has no "${name}"; the embedded engine reads ${known.join(', ')}.`);
        }
    }
    const text = (name) => part.member(name).optional((one) => one.text());
    return {
        revision: text('revision'),
        file: text('file'),
        classMap: part.member('class_map').optional(readClassMap),
        ignoreClassNames: part.member('ignore_class_names').flag(false),
        tokenizer: text('tokenizer_uri'),
    };
}
/** `{"0": "no", "1": "yes"}`: names by index, each once; also `id2label` of config.json. Throws DataError for another. */
function readClassMap(part) {
    const names = new Map(part.entries().map(([index, name]) => [index, name.text()]));
    const list = Array.from(names, (_, index) => names.get(String(index)));
    if (list.length === 0 || list.length > 10_000 || list.includes(undefined)) {
        throw part.unfit('a name for each class from "0" on');
    }
    return list.filter((name) => name !== undefined);
}


/***/ }),

/***/ 5011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ checkParams),
/* harmony export */   O: () => (/* binding */ checkColumns)
/* harmony export */ });
/* harmony import */ var _domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72741);
/* harmony import */ var _contract_read_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72808);
/* harmony import */ var _data_find_column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80144);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7711);




/**
 * Everything that is wrong with what is given for the tests of one key, as far as no data are needed; a sentence each,
 * empty when nothing is.
 */
function checkParams(tests, given, path) {
    const names = tests.flatMap(({ params }) => Object.keys(params));
    const problems = (0,_contract_read_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .findUnknown */ .IX)(given, [...new Set(names)], path);
    for (const { params } of tests)
        (0,_contract_read_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .readShape */ ._f)(params, given, { path, sensitivity: 'default', problems });
    // Tests that share a key may have the same parameter.
    return [...new Set(problems)];
}
/**
 * Throws ConfigError with every name of a column, in the parameters of any of the tests, that the data don't have: a
 * misspelt one would leave its column in unnoticed.
 */
function checkColumns(selected, data) {
    const problems = selected.flatMap(({ test: { configKey, params }, given }) => Object.entries(params).flatMap(([name, { columns }]) => {
        const complaint = columns && describeUnknown(given[name], columns(data));
        return complaint === undefined ? [] : [`${configKey}.${name} ${complaint}`];
    }));
    if (problems.length > 0)
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x([...new Set(problems)]);
}
function describeUnknown(given, known) {
    const names = new Set(known);
    const unknown = Array.isArray(given) ? [...new Set(given)].filter((name) => !names.has(String(name))) : [];
    if (unknown.length === 0)
        return undefined;
    const told = unknown.map((name) => JSON.stringify(name)).join(' and ');
    const meant = unknown.length === 1 ? (0,_domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMeanInBrackets */ .u5)(String(unknown[0]), known) : '';
    return `names ${told}${meant}, which ${unknown.length === 1 ? 'is' : 'are'} not among ${(0,_data_find_column_js__WEBPACK_IMPORTED_MODULE_0__/* .listColumns */ .U)([...names])}`;
}


/***/ }),

/***/ 7711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ ConfigError)
/* harmony export */ });
/* harmony import */ var _data_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26286);

/** The test configuration is wrong; every problem found is told. */
class ConfigError extends _data_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo {
    name = 'ConfigError';
}


/***/ }),

/***/ 97398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ askedFor),
/* harmony export */   M0: () => (/* binding */ selectTests),
/* harmony export */   VO: () => (/* binding */ fittingTests),
/* harmony export */   l2: () => (/* binding */ checkConfig)
/* harmony export */ });
/* harmony import */ var _contract_read_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72808);
/* harmony import */ var _check_params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5011);
/* harmony import */ var _config_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7711);
/* harmony import */ var _domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72741);
/* harmony import */ var _platform_tests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80645);





/**
 * The floors, and the tests that fit the data, the task and the categories, in catalogue order, without those switched off by
 * `run: false` or off by default and not switched on. Configuration for a test that exists and does not fit has no
 * effect: one configuration may serve several runs. `config` is `individual_tests_config`.
 * Throws ConfigError with every problem: unknown keys and parameters, wrong types, values that can't be, tests only the
 * platform has.
 */
function selectTests(all, modality, task, categories, config) {
    checkConfig(all, config);
    return fittingTests(all, modality, task, categories, config);
}
/** The same whether or not the configuration is right. */
function fittingTests(all, modality, task, categories, config) {
    return all
        .filter((test) => test.modalities.includes(modality) && test.tasks.includes(task))
        .filter((test) => test.isFloor === true || categories.includes(test.category))
        .flatMap((test) => {
        const { run, ...given } = settingsOf(config, test.configKey);
        return (run ?? test.runsByDefault) ? [{ test, given }] : [];
    });
}
/** Throws ConfigError with every problem of the configuration, whichever tests it is for. */
function checkConfig(all, config) {
    const problems = Object.entries(config).flatMap(([key, given]) => checkEntry(all, key, given));
    if (problems.length > 0)
        throw new _config_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .x(problems);
}
/** The tests that were asked for: without the floors, which run whatever is asked for. */
function askedFor(selected) {
    return selected.filter(({ test }) => test.isFloor !== true);
}
function settingsOf(config, key) {
    const given = Object.hasOwn(config, key) ? config[key] : undefined;
    return (0,_contract_read_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(given) ? given : {};
}
function checkEntry(all, key, given) {
    const tests = all.filter(({ configKey }) => configKey === key);
    if (tests.length === 0)
        return checkForeignKey(all, key, given);
    if (given === null)
        return [];
    if (!(0,_contract_read_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(given)) {
        return [`${key} must be an object such as {"run": true}, not ${JSON.stringify(given)}`];
    }
    const { run, ...params } = given;
    return [...checkRun(key, run), ...(0,_check_params_js__WEBPACK_IMPORTED_MODULE_0__/* .checkParams */ .N)(tests, params, key)];
}
function checkRun(key, run) {
    if (run === undefined || run === null || typeof run === 'boolean')
        return [];
    return [`${key}.run must be true or false, not ${JSON.stringify(run)}`];
}
/** Switching off what the engine would not run anyway asks for nothing it can't do. */
function checkForeignKey(all, key, given) {
    if ((0,_platform_tests_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlatformTest */ .K)(key)) {
        if ((0,_contract_read_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(given) && given['run'] === false)
            return [];
        return [`${key} is known to RIME, not run by the embedded engine: remove it`];
    }
    const allowed = [...new Set(all.map(({ configKey }) => configKey))];
    // Reports call a test by its type, which is not always its key.
    const meant = (0,_domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(key, [...allowed, ...all.map(({ testType }) => testType)]);
    const configKey = all.find(({ testType }) => testType === meant)?.configKey ?? meant;
    const hint = configKey === undefined
        ? `(tests: ${allowed.join(', ')})`
        : `(did you mean ${JSON.stringify(configKey)}?)`;
    return [`${key} is not a test ${hint}`];
}


/***/ })

};
