export const id = "fetch-remote+inspect-job";
export const ids = ["fetch-remote+inspect-job"];
export const modules = {

/***/ 22210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const units = ['bytes', 'kB', 'MB', 'GB', 'TB'];
/** A size for people: `812 bytes`, `1.2 kB`, `34 MB`; powers of 1000. */
function formatBytes(bytes) {
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) {
        value /= 1000;
        unit++;
    }
    const shown = unit === 0 || value >= 10 ? Math.round(value) : Number(value.toFixed(1));
    return `${shown} ${units[unit] ?? ''}`;
}


/***/ }),

/***/ 14557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ fetchModel)
});

// EXTERNAL MODULE: ./build/engine/models/model.js
var model = __webpack_require__(84207);
// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(35676);
// EXTERNAL MODULE: ./build/engine/hub/hub-error.js
var hub_error = __webpack_require__(91323);
;// CONCATENATED MODULE: ./build/engine/hub/choose-model-files.js


const companions = ['config.json', 'tokenizer.json', 'tokenizer_config.json'];
/** A quantised or half-precision export is another model to a gate, so none is taken unless it is asked for. */
const exported = ['onnx/model.onnx', 'model.onnx'];
const shown = 8;
/**
 * What of a model's repository is needed to run it. `asked`: an ONNX file by its path, or by its name in `onnx/`.
 * Throws HubError when there is none.
 */
function chooseModelFiles(files, asked, id) {
    const at = new Map(files.map((file) => [file.path, file]));
    const candidates = asked === undefined ? exported : [asked, `onnx/${asked}`];
    const onnx = candidates.map((path) => at.get(path)).find((file) => file !== undefined);
    if (!onnx?.path.endsWith('.onnx'))
        throw noExport(files, asked, id);
    const weights = files.filter(({ path }) => isWeightsOf(onnx.path, path));
    const found = companions.flatMap((name) => at.get(name) ?? []);
    return { onnx, others: [...weights, ...found] };
}
/** Whether a file holds weights of a model of more than 2 GB: `model.onnx_data`, `model.onnx.data`, `model.onnx_data_1`. */
function isWeightsOf(onnxPath, path) {
    return path.startsWith(onnxPath) && /^[._]data(?:_\d{1,3})?$/.test(path.slice(onnxPath.length));
}
function noExport(files, asked, id) {
    const others = files.map(({ path }) => path).filter((path) => path.endsWith('.onnx'));
    const named = others.slice(0, shown).map(quote_word/* quoteWord */.X).join(', ');
    const more = others.length > shown ? ` and ${others.length - shown} more` : '';
    if (asked !== undefined) {
        const has = others.length > 0 ? `it has ${named}${more}` : 'it has no ONNX file at all';
        return new hub_error/* HubError */.I(`The model ${id} has no ONNX file ${(0,quote_word/* quoteWord */.X)(asked)}: ${has}.`);
    }
    if (others.length > 0) {
        return new hub_error/* HubError */.I(`The model ${id} has no onnx/model.onnx: it has ${named}${more}. Name the one to test in the model's kwargs, such as {"file": ${JSON.stringify(others[0])}}.`);
    }
    return new hub_error/* HubError */.I(`The model ${id} has no ONNX export, which the embedded engine runs: make one with "optimum-cli export onnx --model ${id} ./model" and give ./model, or set cluster-url.`);
}

// EXTERNAL MODULE: ./build/engine/hub/repository.js
var hub_repository = __webpack_require__(17367);
// EXTERNAL MODULE: ./build/engine/hub/renamed-note.js
var renamed_note = __webpack_require__(23778);
;// CONCATENATED MODULE: ./build/engine/hub/fetch-model.js





/** Has a model in the cache: its ONNX file, configuration and tokenizer, and no more. Throws ModelError. */
async function fetchModel({ id, revision, file }, hub) {
    try {
        const repository = (0,hub_repository/* toRepository */.y4)('model', id);
        const { commit, newId } = await hub.pin(repository, revision ?? 'main');
        const { files } = await hub.list(repository, commit, '', true);
        const { onnx, others } = chooseModelFiles(files, file, id);
        const [onnxPath = ''] = await hub.fetch(repository, commit, [onnx, ...others]);
        return {
            folder: onnxPath.slice(0, -onnx.path.length - 1),
            onnxPath,
            notes: [`The model is ${id}@${commit} of Hugging Face, file ${onnx.path}.`, ...(0,renamed_note/* renamedNote */.x)(id, newId)],
        };
    }
    catch (error) {
        throw error instanceof hub_error/* HubError */.I ? new model/* ModelError */.m(error.message, { cause: error }) : error;
    }
}


/***/ }),

/***/ 88447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fetchTokenizer)
/* harmony export */ });
/* harmony import */ var _models_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84207);
/* harmony import */ var _hub_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91323);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17367);
/* harmony import */ var _renamed_note_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23778);




const name = 'tokenizer.json';
/** Has the tokenizer of a model of the Hub in the cache, and no more. Throws ModelError. */
async function fetchTokenizer({ id, revision }, hub) {
    try {
        const repository = (0,_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .toRepository */ .y4)('model', id);
        const { commit, newId } = await hub.pin(repository, revision ?? 'main');
        const { files } = await hub.list(repository, commit, '', false);
        const found = [name, 'tokenizer_config.json'].flatMap((one) => files.find(({ path }) => path === one) ?? []);
        if (found[0]?.path !== name)
            throw new _hub_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HubError */ .I(`The model ${id} has no ${name}: name another in tokenizer_uri.`);
        const [path = ''] = await hub.fetch(repository, commit, found);
        return {
            folder: path.slice(0, -name.length - 1),
            notes: [`The tokenizer is of ${id}@${commit} of Hugging Face.`, ...(0,_renamed_note_js__WEBPACK_IMPORTED_MODULE_3__/* .renamedNote */ .x)(id, newId)],
        };
    }
    catch (error) {
        throw error instanceof _hub_error_js__WEBPACK_IMPORTED_MODULE_1__/* .HubError */ .I ? new _models_model_js__WEBPACK_IMPORTED_MODULE_0__/* .ModelError */ .m(error.message, { cause: error }) : error;
    }
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

/***/ 23778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ renamedNote)
/* harmony export */ });
/** That a repository has another name by now, if it has: the old one may be taken by somebody else one day. */
function renamedNote(id, newId) {
    return newId === undefined ? [] : [`${id} is called ${newId} on Hugging Face by now: use that name.`];
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

/***/ 72412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fd: () => (/* binding */ fetchData),
  dh: () => (/* binding */ fetchSources),
  h$: () => (/* binding */ notesOf),
  ke: () => (/* binding */ withFetched)
});

// UNUSED EXPORTS: fetchSplit

// EXTERNAL MODULE: ./build/domain/data-formats.js
var data_formats = __webpack_require__(3872);
// EXTERNAL MODULE: ./build/domain/words/format-bytes.js
var format_bytes = __webpack_require__(22210);
// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(35676);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/engine/data/data-error.js
var data_error = __webpack_require__(89253);
// EXTERNAL MODULE: ./build/domain/words/nearest.js
var nearest = __webpack_require__(72741);
// EXTERNAL MODULE: ./build/engine/hub/hub-error.js
var hub_error = __webpack_require__(91323);
;// CONCATENATED MODULE: ./build/engine/hub/choose-name.js



const shown = 20;
/**
 * The configuration of a dataset: the asked one, else `default`, else the only one. Throws HubError that names them all
 * when there is a choice, or no such configuration.
 */
function chooseConfig(names, asked, id) {
    const [only] = names;
    if (asked !== undefined) {
        if (names.includes(asked))
            return asked;
        throw new hub_error/* HubError */.I(`The dataset ${id} has no configuration ${(0,quote_word/* quoteWord */.X)(asked)}: it has ${list(names)}.${(0,nearest/* didYouMean */.au)(asked, names)}`);
    }
    if (names.includes('default'))
        return 'default';
    if (only !== undefined && names.length === 1)
        return only;
    throw new hub_error/* HubError */.I(`The dataset ${id} has several configurations, ${list(names)}: choose one, as {"name": ${JSON.stringify(only ?? '')}} in loading_params_json of its connection.`);
}
/** Throws HubError that names the splits there are. */
function noSplit(splits, asked, id) {
    const has = splits.length > 0 ? `it has ${list(splits)}` : 'none was found';
    return new hub_error/* HubError */.I(`The dataset ${id} has no split ${(0,quote_word/* quoteWord */.X)(asked)}: ${has}.${(0,nearest/* didYouMean */.au)(asked, splits)} Set reference-split and evaluation-split.`);
}
function list(names) {
    const more = names.length > shown ? ` and ${names.length - shown} more` : '';
    return `${names.slice(0, shown).map(quote_word/* quoteWord */.X).join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./build/engine/hub/match-pattern.js

const longestPattern = 300;
const mostStars = 8;
/**
 * Whether a path fits a pattern of a dataset's card: `*` and `?` stay within a folder, `**` does not, `[…]` is one of
 * these characters. The pattern is bounded, so that none takes for ever. Throws HubError for one that is too long.
 */
function toMatcher(pattern) {
    const stars = pattern.match(/\*+/g)?.length ?? 0;
    if (pattern.length > longestPattern || stars > mostStars) {
        throw new hub_error/* HubError */.I(`A pattern of the dataset's card is too long: ${pattern.slice(0, 60)}…`);
    }
    const parts = pattern.replace(/^\.\//, '').match(/\*\*\/?|\*|\?|\[[^\]/]+\]|[^*?[]+|\[/g) ?? [];
    const expression = new RegExp(`^${parts.map(toExpression).join('')}$`);
    return (path) => expression.test(path);
}
function toExpression(part) {
    if (part === '**/')
        return '(?:.*/)?';
    if (part === '**')
        return '.*';
    if (part === '*')
        return '[^/]*';
    if (part === '?')
        return '[^/]';
    const set = /^\[(!?)(.+)\]$/.exec(part);
    if (set)
        return `[${set[1] ? '^' : ''}${(set[2] ?? '').replaceAll(/[\\\]^]/g, '\\$&')}]`;
    return part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

;// CONCATENATED MODULE: ./build/engine/hub/choose-data-files.js





/**
 * The files of a split that a dataset's repository holds itself, in order of their names: those that its card names, else
 * those that are named after the split. Throws HubError when there are none, or a script would have to make them.
 */
function chooseDataFiles(files, configs, asked) {
    const data = files.filter(({ path }) => (0,data_formats/* dataFormatOf */.H0)(path) !== undefined && !isAside(path));
    const found = configs.length > 0 ? byCard(files, configs, asked) : byName(data, asked);
    const endings = new Set(found.map(({ path }) => (0,data_formats/* dataFormatOf */.H0)(path)));
    if (found.length > 0 && endings.size === 1 && !endings.has(undefined))
        return found;
    if (found.length > 0) {
        const example = found.find(({ path }) => (0,data_formats/* dataFormatOf */.H0)(path) === undefined) ?? found[0];
        throw new hub_error/* HubError */.I(`The split ${(0,quote_word/* quoteWord */.X)(asked.split)} of the dataset ${asked.id} is not of one format of ${(0,data_formats/* listDataEndings */.XO)()}: it has ${(0,quote_word/* quoteWord */.X)(example?.path ?? '')}. Export it to one, and give its path.`);
    }
    const script = `${asked.id.split('/').at(-1) ?? ''}.py`;
    if (configs.length === 0 && files.some(({ path }) => path === script)) {
        throw new hub_error/* HubError */.I(`The dataset ${asked.id} is made by a loading script, ${script}, which is not run: use a copy of it in Parquet, or export the splits to files and give their paths.`);
    }
    const names = configs.length > 0 ? splitsOf(configs, asked) : guessSplits(data);
    throw noSplit(names, asked.split, asked.id);
}
function byCard(files, configs, asked) {
    const patterns = configOf(configs, asked)?.patterns.get(asked.split) ?? [];
    const matchers = patterns.map(toMatcher);
    return files.filter(({ path }) => !isAside(path) && matchers.some((matches) => matches(path)));
}
function configOf(configs, { id, config }) {
    const marked = config === undefined ? configs.find(({ isDefault }) => isDefault) : undefined;
    if (marked)
        return marked;
    const names = configs.map(({ name }) => name);
    const chosen = chooseConfig(names, config, id);
    return configs.find(({ name }) => name === chosen);
}
function splitsOf(configs, asked) {
    return [...(configOf(configs, asked)?.patterns.keys() ?? [])];
}
/** Without a card: `train.csv`, `data/train-00000-of-00002.parquet`, `train/part.jsonl`. */
function byName(data, { id, config, split }) {
    if (config !== undefined)
        chooseConfig(['default'], config, id);
    return data.filter(({ path }) => path.split('/').some((part) => wordOf(part) === split));
}
/** What a file or folder is named after: `train` of `train-00000-of-00002.parquet`. */
function wordOf(part) {
    return /^([A-Za-z0-9]+)(?:[-_.].*)?$/.exec(part)?.[1] ?? part;
}
const splitWords = ['train', 'test', 'validation', 'valid', 'val', 'dev', 'eval'];
function guessSplits(data) {
    const words = new Set(data.flatMap(({ path }) => path.split('/').map(wordOf)));
    return splitWords.filter((word) => words.has(word));
}
/** Files about the data or the repository. */
function isAside(path) {
    return path
        .split('/')
        .some((part) => part.startsWith('.') || /^(?:dataset_infos?|state|config)\.json$/.test(part));
}

// EXTERNAL MODULE: ./build/engine/data/list-names.js
var list_names = __webpack_require__(24999);
;// CONCATENATED MODULE: ./build/engine/hub/missing-shards.js


/** `train-00001-of-00003.jsonl`, as the libraries of Hugging Face name the files of a split. */
const numbered = /^(.*[-_])(\d{1,6})(-of-(\d{1,6})\..*)$/;
const mostShards = 10_000;
/** What of a split's numbered files is not there, as a note for people. */
function missingShards(paths, split, id) {
    const held = new Set(paths);
    const missing = new Set();
    const series = new Set();
    for (const path of paths) {
        const [, start = '', index = '', end = '', count = ''] = numbered.exec(path) ?? [];
        if (series.has(start + end))
            continue;
        series.add(start + end);
        for (let place = 0; place < Math.min(Number(count), mostShards); place++) {
            const other = `${start}${String(place).padStart(index.length, '0')}${end}`;
            if (!held.has(other))
                missing.add(other);
            if (missing.size > mostShards)
                break;
        }
    }
    if (missing.size === 0)
        return [];
    return [
        `Of the split ${(0,quote_word/* quoteWord */.X)(split)} ${id} lacks ${(0,list_names/* listNames */.Z)([...missing])}: only its other files are used.`,
    ];
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/engine/hub/is-object.js
var is_object = __webpack_require__(91007);
;// CONCATENATED MODULE: ./build/engine/hub/read-card.js


const mostConfigs = 2000;
/**
 * The configurations that a dataset's card (README.md) names in its YAML, with the patterns of their data files; none
 * when it names none, or can't be read. Source: Hub documentation, "Manual configuration" of data files.
 */
function readCard(text) {
    const yaml = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1];
    if (yaml === undefined)
        return [];
    const configs = configsOf(yaml);
    return configs.slice(0, mostConfigs).flatMap((config) => {
        if (!(0,is_object/* isObject */.G)(config))
            return [];
        const { config_name: name, data_files: files, data_dir: folder, default: isDefault } = config;
        const prefix = typeof folder === 'string' ? `${folder.replace(/\/+$/, '')}/` : '';
        const patterns = readPatterns(files ?? (prefix === '' ? undefined : '**'), prefix);
        return patterns
            ? [{ name: typeof name === 'string' ? name : 'default', isDefault: isDefault === true, patterns }]
            : [];
    });
}
function configsOf(yaml) {
    try {
        const card = (0,js_yaml/* load */.Hh)(yaml);
        return (0,is_object/* isObject */.G)(card) && Array.isArray(card['configs']) ? card['configs'] : [];
    }
    catch {
        return [];
    }
}
/** `data_files`: a pattern, a list of patterns, a list of `{split, path}`, or a map from split to patterns. */
function readPatterns(files, prefix) {
    const toTexts = (value) => [value].flat().flatMap((path) => (typeof path === 'string' ? [`${prefix}${path}`] : []));
    if ((0,is_object/* isObject */.G)(files)) {
        return new Map(Object.entries(files).map(([split, paths]) => [split, toTexts(paths)]));
    }
    const parts = [files].flat().filter(is_object/* isObject */.G);
    const bare = toTexts(files);
    if (parts.length === 0)
        return bare.length > 0 ? new Map([['train', bare]]) : undefined;
    const patterns = new Map();
    for (const { split, path } of parts) {
        if (typeof split === 'string')
            patterns.set(split, [...(patterns.get(split) ?? []), ...toTexts(path)]);
    }
    return patterns;
}

// EXTERNAL MODULE: ./build/engine/hub/renamed-note.js
var renamed_note = __webpack_require__(23778);
// EXTERNAL MODULE: ./build/engine/hub/repository.js
var hub_repository = __webpack_require__(17367);
;// CONCATENATED MODULE: ./build/engine/hub/fetch-dataset.js










/** Where the Hub keeps its conversion: `<config>/<split>/0000.parquet`, `<config>/partial-<split>/0000.parquet`. */
const conversion = 'refs/convert/parquet';
/** Finds the files of a split without fetching them: they may be read in pieces, too. Throws DataError. */
async function findDataset(data, hub) {
    try {
        const repository = (0,hub_repository/* toRepository */.y4)('dataset', data.id);
        const converted = data.revision === undefined ? await findConverted(repository, data, hub) : undefined;
        return converted ?? (await findOwn(repository, data, hub));
    }
    catch (error) {
        throw toDataError(error);
    }
}
/** Has the files of a split in the cache; returns their absolute paths in order. Throws DataError. */
async function fetchDataset({ repository, commit, files }, hub) {
    try {
        return await hub.fetch(repository, commit, files);
    }
    catch (error) {
        throw toDataError(error);
    }
}
/** `undefined` when the Hub has converted nothing. */
async function findConverted(repository, { id, split, config }, hub) {
    const pinned = await hub.pin(repository, conversion).catch((error) => {
        const isAbsent = error instanceof hub_error/* HubError */.I && ['no-revision', 'not-cached'].includes(error.trouble);
        if (isAbsent)
            return undefined;
        throw error;
    });
    if (!pinned)
        return undefined;
    const { commit, newId } = pinned;
    const { folders } = await hub.list(repository, commit, '', false);
    if (folders.length === 0)
        return undefined;
    const chosen = chooseConfig(folders, config, id);
    const { files } = await hub.list(repository, commit, chosen, true);
    const inSplit = (name) => files.filter(({ path }) => path.startsWith(`${chosen}/${name}/`) && path.endsWith('.parquet'));
    const whole = inSplit(split);
    const found = whole.length > 0 ? whole : inSplit(`partial-${split}`);
    if (found.length === 0)
        throw noSplit(fetch_dataset_splitsOf(files), split, id);
    const part = whole.length > 0 ? '' : ' Only its beginning was converted (the first 5 GB), and only that is used.';
    return {
        repository,
        commit,
        files: found,
        notes: [
            `The split ${(0,quote_word/* quoteWord */.X)(split)} is of ${id}@${commit} of Hugging Face (${conversion}), configuration ${(0,quote_word/* quoteWord */.X)(chosen)}.${part}`,
            ...(0,renamed_note/* renamedNote */.x)(id, newId),
        ],
    };
}
function fetch_dataset_splitsOf(files) {
    const names = files.flatMap(({ path }) => path
        .split('/')
        .at(-2)
        ?.replace(/^partial-/, '') ?? []);
    return [...new Set(names)];
}
async function findOwn(repository, data, hub) {
    const { id, split, revision = 'main' } = data;
    const { commit, newId } = await hub.pin(repository, revision);
    const { files } = await hub.list(repository, commit, '', true);
    const card = files.find(({ path }) => path === 'README.md');
    const configs = card ? readCard(await readFileOf(repository, commit, card, hub)) : [];
    const chosen = chooseDataFiles(files, configs, data);
    const paths = chosen.map(({ path }) => path);
    return {
        repository,
        commit,
        files: chosen,
        notes: [
            `The split ${(0,quote_word/* quoteWord */.X)(split)} is of ${id}@${commit} of Hugging Face.`,
            ...missingShards(paths, split, id),
            ...(0,renamed_note/* renamedNote */.x)(id, newId),
        ],
    };
}
const mostCardBytes = 5 * 1024 * 1024;
async function readFileOf(repository, commit, file, hub) {
    if (file.sizeBytes > mostCardBytes)
        return '';
    const [path = ''] = await hub.fetch(repository, commit, [file]);
    return (0,promises_.readFile)(path, 'utf8');
}
function toDataError(error) {
    return error instanceof hub_error/* HubError */.I ? new data_error.DataError(error.message, { cause: error }) : error;
}

// EXTERNAL MODULE: ./build/engine/hub/fetch-model.js + 1 modules
var fetch_model = __webpack_require__(14557);
// EXTERNAL MODULE: ./build/engine/hub/fetch-tokenizer.js
var fetch_tokenizer = __webpack_require__(88447);
;// CONCATENATED MODULE: ./build/engine/hub/open-shard.js


/** A file of the Hub at its commit, of which only what is read is fetched. Its `read` throws DataError. */
function openShard(download, hub) {
    const { sizeBytes } = download.file;
    const remote = hub.open(download);
    return {
        sizeBytes,
        read: async (offset, length) => {
            if (offset + length > sizeBytes)
                throw new RangeError('The file ends too early.');
            try {
                return new Uint8Array(await remote.slice(offset, offset + length));
            }
            catch (error) {
                throw error instanceof hub_error/* HubError */.I ? new data_error.DataError(error.message, { cause: error }) : error;
            }
        },
        // A commit never changes.
        checkUnchanged: () => Promise.resolve(),
        close: () => Promise.resolve(),
    };
}

;// CONCATENATED MODULE: ./build/engine/jobs/fetch-sources.js







/** Has all that a job needs on this machine. Throws DataError or ModelError that says what can't be had. */
async function fetchSources(spec, remotes) {
    const { model, tokenizer } = spec.fromHub ?? {};
    const fetched = {
        model: model && (await (0,fetch_model/* fetchModel */.a)(model, remotes.hub)),
        tokenizer: tokenizer && (await (0,fetch_tokenizer/* fetchTokenizer */.A)(tokenizer, remotes.hub)),
        reference: await fetchData('reference', spec, remotes),
        evaluation: await fetchData('evaluation', spec, remotes),
    };
    return { spec: withFetched(spec, fetched), notes: notesOf(fetched) };
}
/** `undefined` for data of the workspace. Throws DataError. */
async function fetchData(role, spec, { hub, web }) {
    const split = spec.fromHub?.[role];
    if (split)
        return fetchSplit(split, hub);
    const file = spec[role].web;
    return file && web.fetch(file, role);
}
/** From then on it is all like files of the workspace; what is still to be fetched stays in `fromHub` and `web`. */
function withFetched(spec, { model, tokenizer, reference, evaluation }) {
    const { fromHub } = spec;
    return {
        ...spec,
        ...(model && { modelPath: model.onnxPath }),
        ...(tokenizer && { modelKwargs: { ...spec.modelKwargs, tokenizer: tokenizer.folder } }),
        reference: toRead(spec.reference, reference, model),
        evaluation: toRead(spec.evaluation, evaluation, model),
        fromHub: fromHub && {
            model: model ? undefined : fromHub.model,
            tokenizer: tokenizer ? undefined : fromHub.tokenizer,
            reference: reference ? undefined : fromHub.reference,
            evaluation: evaluation ? undefined : fromHub.evaluation,
        },
    };
}
/** Of each dataset for a model of the Hub, unless `nrows` says otherwise: a transformer reads a few rows a second. */
const sampledRows = 1000;
function toRead(spec, fetched, model) {
    const { params } = spec;
    return {
        ...spec,
        ...(fetched && { path: fetched.path, shards: fetched.shards, web: undefined }),
        ...(model && { params: { ...params, nrows: params['nrows'] ?? sampledRows } }),
    };
}
function notesOf({ model, tokenizer, reference, evaluation }) {
    return [model, tokenizer, reference, evaluation].flatMap((fetched) => fetched?.notes ?? []);
}
/** A split of more bytes is not kept in the cache: what is needed of it is fetched when it is read. */
const mostKeptBytes = 1024 ** 3;
/** One split, ready to be read. `mostBytes` of it are kept in the cache. Throws DataError. */
async function fetchSplit(data, hub, mostBytes = mostKeptBytes) {
    const found = await findDataset(data, hub);
    const { repository, commit, files, notes } = found;
    const isParquet = files.every(({ path }) => (0,data_formats/* dataFormatOf */.H0)(path) === 'parquet');
    const sizeBytes = files.reduce((sum, file) => sum + file.sizeBytes, 0);
    if (isParquet && sizeBytes > mostBytes && !hub.isOffline) {
        return {
            path: `${data.id}/${files[0]?.path ?? ''}`,
            shards: files.map((file) => () => Promise.resolve(openShard({ repository, commit, file }, hub))),
            notes: [
                ...notes,
                `Of the ${(0,format_bytes/* formatBytes */.z)(sizeBytes)} of the split ${(0,quote_word/* quoteWord */.X)(data.split)} only the columns and rows that are used were fetched; nothing of it is kept.`,
            ],
        };
    }
    const paths = await fetchDataset(found, hub);
    const [path = ''] = paths;
    return paths.length === 1 ? { path, notes } : { path, shards: paths, notes };
}


/***/ })

};
