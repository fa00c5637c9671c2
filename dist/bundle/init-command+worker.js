export const id = "init-command+worker";
export const ids = ["init-command+worker"];
export const modules = {

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

/***/ 98182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ getProxyForUrl)
/* harmony export */ });


var DEFAULT_PORTS = {
  ftp: 21,
  gopher: 70,
  http: 80,
  https: 443,
  ws: 80,
  wss: 443,
};

function parseUrl(urlString) {
  try {
    return new URL(urlString);
  } catch {
    return null;
  }
}

/**
 * @param {string|object|URL} url - The URL as a string or URL instance, or a
 *   compatible object (such as the result from legacy url.parse).
 * @return {string} The URL of the proxy that should handle the request to the
 *  given URL. If no proxy is set, this will be an empty string.
 */
function getProxyForUrl(url) {
  var parsedUrl = (typeof url === 'string' ? parseUrl(url) : url) || {};
  var proto = parsedUrl.protocol;
  var hostname = parsedUrl.host;
  var port = parsedUrl.port;
  if (typeof hostname !== 'string' || !hostname || typeof proto !== 'string') {
    return '';  // Don't proxy URLs without a valid scheme or host.
  }

  proto = proto.split(':', 1)[0];
  // Stripping ports in this way instead of using parsedUrl.hostname to make
  // sure that the brackets around IPv6 addresses are kept.
  hostname = hostname.replace(/:\d*$/, '');
  port = parseInt(port) || DEFAULT_PORTS[proto] || 0;
  if (!shouldProxy(hostname, port)) {
    return '';  // Don't proxy URLs that match NO_PROXY.
  }

  var proxy = getEnv(proto + '_proxy') || getEnv('all_proxy');
  if (proxy && proxy.indexOf('://') === -1) {
    // Missing scheme in proxy, default to the requested URL's scheme.
    proxy = proto + '://' + proxy;
  }
  return proxy;
}

/**
 * Determines whether a given URL should be proxied.
 *
 * @param {string} hostname - The host name of the URL.
 * @param {number} port - The effective port of the URL.
 * @returns {boolean} Whether the given URL should be proxied.
 * @private
 */
function shouldProxy(hostname, port) {
  var NO_PROXY = getEnv('no_proxy').toLowerCase();
  if (!NO_PROXY) {
    return true;  // Always proxy if NO_PROXY is not set.
  }
  if (NO_PROXY === '*') {
    return false;  // Never proxy if wildcard is set.
  }

  return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) {
      return true;  // Skip zero-length hosts.
    }
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) {
      return true;  // Skip if ports don't match.
    }

    if (!/^[.*]/.test(parsedProxyHostname)) {
      // No wildcards, so stop proxying if there is an exact match.
      return hostname !== parsedProxyHostname;
    }

    if (parsedProxyHostname.charAt(0) === '*') {
      // Remove leading wildcard.
      parsedProxyHostname = parsedProxyHostname.slice(1);
    }
    // Stop proxying if the hostname ends with the no_proxy host.
    return !hostname.endsWith(parsedProxyHostname);
  });
}

/**
 * Get the value for an environment variable.
 *
 * @param {string} key - The name of the environment variable.
 * @return {string} The value of the environment variable.
 * @private
 */
function getEnv(key) {
  return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || '';
}


/***/ })

};
