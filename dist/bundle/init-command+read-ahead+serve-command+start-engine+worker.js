export const id = "init-command+read-ahead+serve-command+start-engine+worker";
export const ids = ["init-command+read-ahead+serve-command+start-engine+worker"];
export const modules = {

/***/ 42941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ nameFinder)
/* harmony export */ });
/**
 * Finds a name in the list: the same one, else the only one that is the same but for case and the space around it.
 * The search gives its index, `undefined` when there is none.
 */
function nameFinder(names) {
    const exact = new Map(names.map((name, index) => [name, index]));
    const alike = new Map();
    for (const [index, name] of names.entries()) {
        const key = foldName(name);
        alike.set(key, alike.has(key) ? undefined : index);
    }
    return (name) => exact.get(name) ?? alike.get(foldName(name));
}
function foldName(name) {
    return name.normalize().trim().toLowerCase();
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

/***/ 24999:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
/* harmony import */ var _domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35676);

const shown = 20;
/** Such as `"no", "yes"`; of many names the first ones. They may come from a model or data of strangers. */
function listNames(names) {
    const more = names.length > shown ? `, … (${names.length} in all)` : '';
    return `${names.slice(0, shown).map(_domain_words_quote_word_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X).join(', ')}${more}`;
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
/* harmony import */ var _columns_words_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(76773);
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89253);
/* harmony import */ var _find_column_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80144);
/* harmony import */ var _find_name_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(42941);
/* harmony import */ var _gold_labels_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83358);
/* harmony import */ var _gather_problems_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51994);
/* harmony import */ var _read_data_params_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94322);
/* harmony import */ var _read_labels_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94056);
/* harmony import */ var _read_target_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(61866);
/* harmony import */ var _spelled_classes_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94562);
/* harmony import */ var _read_table_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(61162);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87992);
/* harmony import */ var _type_column_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(41417);















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
    const settings = (0,_read_data_params_js__WEBPACK_IMPORTED_MODULE_6__/* .readDataParams */ .d)(params);
    // A class must be called the same in both.
    const byModel = !reference || reference.classNames === modelClasses ? modelClasses : undefined;
    checkTask(task);
    checkClasses(task, settings);
    const source = await readSource(path, settings, reference?.table, shards, ahead);
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
function readSource(path, settings, reference, shards, ahead) {
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
        ahead,
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
    return (0,_columns_column_js__WEBPACK_IMPORTED_MODULE_1__/* .toCodedColumn */ .Hb)(fields.codes, (0,_columns_words_js__WEBPACK_IMPORTED_MODULE_14__/* .mapWords */ .M)(fields.words, toCell));
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
            : (0,_type_column_js__WEBPACK_IMPORTED_MODULE_12__/* .typeColumn */ .X)(ofColumn, spelling, typing, reference?.column(name), sample?.tallies.get(name)));
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

/***/ 31288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ countTexts),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   kg: () => (/* binding */ distinctCells),
/* harmony export */   os: () => (/* binding */ mapCells)
/* harmony export */ });
/* harmony import */ var _columns_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40062);
/* harmony import */ var _columns_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76773);
/* harmony import */ var _number_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79844);



const known = new WeakMap();
/** Not to be changed: it is made once for each column. */
function distinctCells(column) {
    const before = known.get(column);
    if (before)
        return before;
    const found = inOrder(column) ?? number(column);
    known.set(column, found);
    return found;
}
/** Of texts that are numbered in order of appearance already, as those of a file are. */
function inOrder(column) {
    if (column.kind !== 'categories' || column.strays.size > 0)
        return undefined;
    const { codes, words } = column;
    const counts = new Int32Array(words.length);
    let next = 0;
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? -1;
        if (code > next)
            return undefined;
        if (code < 0)
            continue;
        if (code === next)
            next++;
        counts[code] = (counts[code] ?? 0) + 1;
    }
    const make = () => (0,_columns_words_js__WEBPACK_IMPORTED_MODULE_0__/* .mapWords */ .M)(words, String).slice(0, next);
    const known = words instanceof _columns_words_js__WEBPACK_IMPORTED_MODULE_0__/* .ByteWords */ .g ? undefined : make();
    return {
        // A million strings, of a column of ids, are not kept for whoever asks next.
        get cells() {
            return known ?? make();
        },
        counts: counts.subarray(0, next),
        codes,
    };
}
function number(column) {
    const cells = [];
    const counts = [];
    const add = (cell) => {
        counts.push(0);
        return cells.push(cell) - 1;
    };
    const codeOf = coder(column, add);
    const strayCodes = new Map();
    let codes = new Int8Array(column.length);
    let most = (0,_columns_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .mostCode */ .vS)(codes);
    for (let row = 0; row < codes.length; row++) {
        let code = codeOf(row);
        if (code < 0) {
            const stray = column.strays.get(row);
            if (stray !== undefined) {
                code = strayCodes.get(stray) ?? add(stray);
                strayCodes.set(stray, code);
            }
        }
        if (code > most) {
            codes = (0,_columns_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .copyCodes */ .uL)(codes, codes.length, code);
            most = (0,_columns_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .mostCode */ .vS)(codes);
        }
        codes[row] = code;
        if (code >= 0)
            counts[code] = (counts[code] ?? 0) + 1;
    }
    return { cells, counts: Int32Array.from(counts), codes };
}
/** Gives the code of a row that holds what the column's kind is for, else −1. `add`: numbers a value that is new. */
function coder(column, add) {
    if (column.kind === 'numbers') {
        const index = new _number_index_js__WEBPACK_IMPORTED_MODULE_2__/* .NumberIndex */ .S();
        const codeOf = [];
        return (row) => {
            const value = column.values[row] ?? NaN;
            if (Number.isNaN(value))
                return -1;
            const place = index.codeOf(value);
            return (codeOf[place] ??= add(value));
        };
    }
    const places = column.kind === 'categories' ? column.codes : column.values;
    const codeOf = new Int32Array(column.kind === 'categories' ? column.words.length : 2).fill(-1);
    return (row) => {
        const place = places[row] ?? -1;
        if (place < 0)
            return -1;
        let code = codeOf[place] ?? -1;
        if (code < 0)
            codeOf[place] = code = add(valueAt(column, place));
        return code;
    };
}
function valueAt(column, place) {
    return column.kind === 'categories' ? wordAt(column, place) : place === 1;
}
function wordAt({ words }, code) {
    return words.at(code) ?? '';
}
/** How often each value occurs, compared as texts, nulls left out; in order of appearance. */
function countTexts(column) {
    const { cells, counts } = distinctCells(column);
    const found = new Map();
    for (let code = 0; code < cells.length; code++) {
        const text = String(cells[code]);
        found.set(text, (found.get(text) ?? 0) + (counts[code] ?? 0));
    }
    return found;
}
/** Per row what is told of its value, of each value once; `ofNull` where there is none. */
function mapCells(column, change, ofNull) {
    const { cells, codes } = distinctCells(column);
    const changed = Int32Array.from(cells, change);
    const told = new Int32Array(codes.length);
    for (let row = 0; row < told.length; row++)
        told[row] = changed[codes[row] ?? -1] ?? ofNull;
    return told;
}
/** The rows whose value is of this sort, ascending; each value is asked once, nulls never. */
function rowsOf(column, isIt) {
    const { cells, codes } = distinctCells(column);
    const are = Uint8Array.from(cells, (cell) => Number(isIt(cell)));
    const rows = [];
    if (!are.includes(1))
        return rows;
    for (let row = 0; row < codes.length; row++) {
        const code = codes[row] ?? -1;
        if (code >= 0 && are[code] === 1)
            rows.push(row);
    }
    return rows;
}


/***/ }),

/***/ 79844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ NumberIndex)
/* harmony export */ });
const firstSlots = 256;
/**
 * Numbers doubles from 0 in order of appearance: a hash table over typed arrays, so that there may be any number of them,
 * and a million take a few hundredths of a second. 0 and −0 are one.
 */
class NumberIndex {
    size = 0;
    slots = new Int32Array(firstSlots).fill(-1);
    numbers = new Float64Array(firstSlots / 2);
    bits = new Int32Array(2);
    double = new Float64Array(this.bits.buffer);
    /** The code of a number that is not NaN, a new one for a number that is new. */
    codeOf(value) {
        const mask = this.slots.length - 1;
        let slot = this.hash(value) & mask;
        for (let code = this.slots[slot] ?? -1; code >= 0; code = this.slots[slot] ?? -1) {
            if (this.numbers[code] === value)
                return code;
            slot = (slot + 1) & mask;
        }
        const code = this.size++;
        this.slots[slot] = code;
        this.numbers[code] = value;
        if (this.size === this.numbers.length)
            this.grow();
        return code;
    }
    /** The numbers by their codes. */
    get values() {
        return this.numbers.subarray(0, this.size);
    }
    hash(value) {
        this.double[0] = value + 0;
        const mixed = Math.imul((this.bits[0] ?? 0) ^ Math.imul(this.bits[1] ?? 0, 0x85ebca6b), 0xc2b2ae35);
        return mixed ^ (mixed >>> 15);
    }
    grow() {
        const numbers = new Float64Array(2 * this.size);
        numbers.set(this.numbers);
        this.numbers = numbers;
        const slots = new Int32Array(4 * this.size).fill(-1);
        const mask = slots.length - 1;
        for (let code = 0; code < this.size; code++) {
            let slot = this.hash(numbers[code] ?? NaN) & mask;
            while ((slots[slot] ?? -1) >= 0)
                slot = (slot + 1) & mask;
            slots[slot] = code;
        }
        this.slots = slots;
    }
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

/***/ 94056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ numberedClasses),
/* harmony export */   k2: () => (/* binding */ readLabels),
/* harmony export */   yx: () => (/* binding */ classIndexer)
/* harmony export */ });
/* harmony import */ var _data_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89253);
/* harmony import */ var _find_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42941);
/* harmony import */ var _list_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24999);
/* harmony import */ var _spelled_classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94562);
/* harmony import */ var _profile_distinct_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31288);





const shownRows = 3;
const maxClasses = 10_000;
/**
 * Class indices from the cells of a label column. A label is a class index (0, 1, …; `1.0` counts) or, when
 * `classNames` are given, the name of a class in whatever case; names that are numbers themselves leave only names. Without names
 * there are as many classes as the largest label says, at least two, called "0", "1", …; unless the names that the
 * model has (`modelClasses`) fit every label, in whatever case: then they are the names.
 * `where` begins each message, such as `data.csv, label column "y"`. Throws DataError for a label that is no class,
 * for a binary task with other than two classes, and when all labels are null.
 */
function readLabels(cells, classNames, task, where, modelClasses) {
    const byModel = !classNames && modelClasses ? readByModel(cells, modelClasses) : undefined;
    if (byModel)
        return byModel;
    const limit = classNames?.length ?? (task === 'binary-classification' ? 2 : maxClasses);
    const classIndex = classIndexer(classNames, limit);
    const labels = (0,_profile_distinct_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .mapCells */ .os)(cells, (cell) => classIndex(cell) ?? limit, -1);
    const highest = labels.reduce((max, label) => Math.max(max, label), -1);
    if (highest === limit)
        throw unknownLabel(cells, labels, limit, classNames, where, modelClasses);
    if (highest < 0)
        throw new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`${where}: all ${cells.length} labels are null, so nothing can be judged.`);
    return { labels, classNames: classNames ?? numberedClasses(Math.max(2, highest + 1)) };
}
/** The names of classes that have none: "0", "1", …. */
function numberedClasses(count) {
    return Array.from({ length: count }, (_, index) => String(index));
}
/** `undefined` when a label is none of the model's classes, or all are null. */
function readByModel(cells, modelClasses) {
    const classIndex = classIndexer(modelClasses, modelClasses.length, (0,_find_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nameFinder */ .M)(modelClasses));
    const unknown = modelClasses.length;
    const labels = (0,_profile_distinct_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .mapCells */ .os)(cells, (cell) => classIndex(cell) ?? unknown, -1);
    if (labels.includes(unknown) || labels.every((label) => label < 0))
        return undefined;
    return { labels, classNames: modelClasses };
}
/**
 * Finds the class that a cell names: by its name, else, unless names are numbers themselves, by its index. `limit`: how
 * many classes there are.
 */
function classIndexer(classNames, limit, find = (0,_find_name_js__WEBPACK_IMPORTED_MODULE_3__/* .nameFinder */ .M)(classNames ?? [])) {
    const takesIndices = !classNames?.some((name) => Number.isInteger(toNumber(name)));
    return (cell) => {
        const named = find(String(cell)) ?? find((0,_spelled_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .labelName */ ._)(cell) ?? '');
        if (named !== undefined || !takesIndices)
            return named;
        const index = typeof cell === 'boolean' ? NaN : toNumber(String(cell));
        return Number.isInteger(index) && index >= 0 && index < limit ? index : undefined;
    };
}
function toNumber(text) {
    return text.trim() === '' ? NaN : Number(text);
}
function unknownLabel(cells, labels, limit, classNames, where, modelClasses) {
    const cell = cells.cell(labels.indexOf(limit));
    const rows = [...labels.keys()].filter((row) => cells.cell(row) === cell);
    const shown = rows.slice(0, shownRows).map((row) => row + 1);
    const more = rows.length > shownRows ? ', …' : '';
    const allowed = classNames
        ? `one of data_params.class_names (${(0,_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(classNames)})`
        : `a class index from 0 to ${limit - 1}, or name the classes in order with data_params.class_names`;
    const known = !classNames && modelClasses ? ` The model lists the classes ${(0,_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(modelClasses)}.` : '';
    return new _data_error_js__WEBPACK_IMPORTED_MODULE_0__.DataError(`${where}: the label ${JSON.stringify(cell)} (row${rows.length === 1 ? '' : 's'} ${shown.join(', ')}${more}, ` +
        `counted from 1) is not a class. A label must be ${allowed}.${known}`);
}


/***/ }),

/***/ 61866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Wy: () => (/* binding */ labelOf),
  _E: () => (/* binding */ readTarget),
  Dx: () => (/* binding */ takeLabels),
  sv: () => (/* binding */ toLabelColumn)
});

// EXTERNAL MODULE: ./build/domain/metrics/task-groups.js
var task_groups = __webpack_require__(30447);
// EXTERNAL MODULE: ./build/engine/data/columns/number-column.js
var number_column = __webpack_require__(68758);
// EXTERNAL MODULE: ./build/engine/data/read-labels.js
var read_labels = __webpack_require__(94056);
// EXTERNAL MODULE: ./build/engine/data/data-error.js
var data_error = __webpack_require__(89253);
;// CONCATENATED MODULE: ./build/engine/data/read-values.js

const shownRows = 3;
/**
 * The numbers of a label column, NaN where the label is null. `where` begins each message, such as `data.csv, label
 * column "y"`. Throws DataError for a label that is no finite number, and when all labels are null.
 */
function readValues(cells, where) {
    const numbers = new Float64Array(cells.length);
    const wrong = [];
    let known = 0;
    for (const [row, cell] of cells.entries()) {
        const value = cell === null ? NaN : toNumber(cell);
        numbers[row] = value;
        if (cell !== null && !Number.isFinite(value))
            wrong.push(row);
        else if (cell !== null)
            known++;
    }
    const [first] = wrong;
    if (first !== undefined) {
        const shown = wrong.slice(0, shownRows).map((row) => row + 1);
        const more = wrong.length > shownRows ? ', …' : '';
        throw new data_error.DataError(`${where}: the label ${JSON.stringify(cells.cell(first))} (row${wrong.length === 1 ? '' : 's'} ${shown.join(', ')}${more}, ` +
            'counted from 1) is not a finite number, as regression needs. Leave the cell empty where there is no label.');
    }
    if (known === 0) {
        throw new data_error.DataError(`${where}: all ${cells.length} labels are null, so nothing can be judged.`);
    }
    return numbers;
}
function toNumber(cell) {
    if (typeof cell === 'boolean')
        return NaN;
    return typeof cell === 'string' && cell.trim() === '' ? NaN : Number(cell);
}

;// CONCATENATED MODULE: ./build/engine/data/read-target.js




/** The labels as the task understands them. Throws DataError as `readLabels` and `readValues` do. */
function readTarget(cells, classNames, task, where, modelClasses) {
    if ((0,task_groups/* predictsValues */.Ji)(task))
        return { kind: 'values', numbers: readValues(cells, where) };
    const { labels, classNames: names } = (0,read_labels/* readLabels */.k2)(cells, classNames, task, where, modelClasses);
    return { kind: 'classes', ids: labels, names };
}
/** Those of some rows. */
function takeLabels(target, rows) {
    if (target.kind === 'values') {
        return { kind: 'values', numbers: Float64Array.from(rows, (row) => target.numbers[row] ?? NaN) };
    }
    return { ...target, ids: Int32Array.from(rows, (row) => target.ids[row] ?? -1) };
}
/** What a person would call a row's label; `null` without one. */
function labelOf(target, row) {
    if (!target)
        return null;
    if (target.kind === 'classes')
        return target.names[target.ids[row] ?? -1] ?? null;
    const value = target.numbers[row] ?? NaN;
    return Number.isNaN(value) ? null : value;
}
/** The labels as a column of numbers, classes by their index; null where there is none. */
function toLabelColumn(target) {
    if (target.kind === 'values')
        return new number_column/* NumberColumn */.o(target.numbers);
    const { ids } = target;
    const numbers = new Float64Array(ids.length);
    for (let row = 0; row < ids.length; row++) {
        const id = ids[row] ?? -1;
        numbers[row] = id < 0 ? NaN : id;
    }
    return new number_column/* NumberColumn */.o(numbers);
}


/***/ }),

/***/ 94562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ labelName),
/* harmony export */   i: () => (/* binding */ spelledClasses)
/* harmony export */ });
/* harmony import */ var _find_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42941);
/* harmony import */ var _profile_distinct_cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31288);
/* harmony import */ var _spelling_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23376);



/** Pairs that say which of two is class 1. */
const knownPairs = [
    ['-1', '1'],
    ['1', '2'],
    ['false', 'true'],
    ['f', 't'],
    ['no', 'yes'],
    ['n', 'y'],
    ['negative', 'positive'],
    ['neg', 'pos'],
];
const mostClasses = 1000;
/** A column with fewer rows a value is no label, most likely. */
const fewestRowsEach = 2;
/**
 * What labels that are no indices call the classes, in order: by a pair that says it, such as −1 and 1 or no and yes; other
 * texts sorted, as scikit-learn has them in `classes_`. `known`: what the
 * model calls them; only where those are numbers may the labels have other names. `undefined` where
 * the labels are indices, or do not tell it: a binary task has exactly two, and numbers are names in a known pair alone.
 */
function spelledClasses(labels, known, task) {
    if (known && !known.every(_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumberSpelling */ .W7))
        return undefined;
    const spelled = new Map();
    for (const cell of Array.from((0,_profile_distinct_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .distinctCells */ .kg)(labels).cells)) {
        const name = labelName(cell);
        const key = name?.trim().toLowerCase();
        if (name !== undefined && key !== undefined && !spelled.has(key))
            spelled.set(key, name);
        if (spelled.size > mostClasses)
            return undefined;
    }
    const names = [...spelled.values()];
    const find = (0,_find_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nameFinder */ .M)(known ?? []);
    if (names.length < 2 || names.every((name) => find(name) !== undefined))
        return undefined;
    const pair = knownPairs.find((words) => words.length === spelled.size && words.every((word) => spelled.has(word)));
    if (pair && (task === 'binary-classification' || !pair.some(_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumberSpelling */ .W7))) {
        return pair.map((word) => spelled.get(word) ?? word);
    }
    const isTold = task !== 'binary-classification' || names.length === 2;
    const isSeldom = names.length * fewestRowsEach > labels.length;
    if (!isTold || isSeldom || names.some((name) => name.trim() === '' || (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumberSpelling */ .W7)(name)))
        return undefined;
    return names.sort((a, b) => (a < b ? -1 : 1));
}
/** What a label calls its class, 1.0 and "1" the same; `undefined` for null. */
function labelName(cell) {
    if (cell === null)
        return undefined;
    const text = String(cell);
    return (0,_spelling_js__WEBPACK_IMPORTED_MODULE_1__/* .isNumberSpelling */ .W7)(text) ? String(Number(text)) : text;
}


/***/ })

};
