export const id = "action+init-command+plan-command+run-command";
export const ids = ["action+init-command+plan-command+run-command"];
export const modules = {

/***/ 50822:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ compareWithBaseline)
/* harmony export */ });
/** The results with what the comparison with the baseline adds to them. */
async function compareWithBaseline(collected, evidence, baseline, { gate, run: { seed } }, scores) {
    // A run on a cluster without a baseline needs no statistics.
    if (!baseline && !evidence)
        return { results: { ...collected, detectable: [] }, model: undefined };
    const { compareRuns, detectableAlone } = await Promise.all(/* import() */[__webpack_require__.e("comparison+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("comparison")]).then(__webpack_require__.bind(__webpack_require__, 47840));
    if (!baseline) {
        const detectable = evidence?.rows
            ? detectableAlone(evidence.rows, collected.testRun.modelTask, seed)
            : [];
        return { results: { ...collected, detectable }, model: undefined };
    }
    const { model, cases, detectable } = compareRuns(collected, evidence, baseline, gate, seed, scores);
    // First, since they are what a pull request asks.
    return { results: { ...collected, cases: [...cases, ...collected.cases], detectable }, model };
}


/***/ }),

/***/ 40876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L0: () => (/* binding */ unjudgedCategories),
/* harmony export */   jR: () => (/* binding */ checkAsked),
/* harmony export */   qC: () => (/* binding */ excusedCategories)
/* harmony export */ });
/* harmony import */ var _measures_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57307);
/* harmony import */ var _measures_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24619);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56046);
/* harmony import */ var _own_metric_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53226);
/* harmony import */ var _words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35676);
/* harmony import */ var _severity_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34838);






/**
 * What was asked for by name and yielded no judged case is an error: whoever asked would take silence for a pass.
 * A category that only lacks rows is none, as long as another one that was asked for was judged (`excusedCategories`).
 * Throws JobError `no-results` that names all of it.
 */
function checkAsked({ run, dataParams, gate }, all) {
    const judged = { ...all, cases: all.cases.filter((one) => !(0,_own_metric_js__WEBPACK_IMPORTED_MODULE_3__/* .isOwnMetricCase */ .fm)(one)) };
    const { cases, unmeasured, model } = judged;
    const excused = excusedCategories(run.categories ?? [], judged);
    const tests = unmeasured ?? unjudgedTests(run.tests ?? {}, cases);
    const metrics = model ? Object.keys(gate.maxDrop.metrics) : [];
    const unjudged = [
        {
            what: 'test categories',
            setting: 'run.categories',
            names: unjudgedCategories((run.categories ?? []).filter((one) => !excused.includes(one)), cases),
        },
        { what: 'tests', setting: 'run.tests', names: tests.map((one) => (0,_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteWord */ .X)(one)) },
        {
            what: 'protected features',
            setting: 'data.protected_features',
            names: unjudgedFeatures(dataParams['protected_features'], cases).map((one) => (0,_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteWord */ .X)(one)),
        },
        {
            what: 'metrics to compare',
            setting: 'gate.max-drop',
            names: metrics
                .filter((one) => !model?.metrics.some(({ metric }) => metric === one))
                .map((one) => (0,_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteWord */ .X)(one)),
        },
    ].filter(({ names }) => names.length > 0);
    if (unjudged.length === 0)
        return;
    const parts = unjudged.map(({ what, names }) => `of the ${what} ${names.join(', ')}`);
    const settings = unjudged.map(({ setting }) => setting);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .JobError */ .CR('no-results', `Nothing was judged ${parts.join(' and ')}, though asked for by name. Give the run what they need, or take them out of ${settings.join(' and ')}.`, undefined);
}
/**
 * Which of these categories need not be judged: a list of categories says what to look at, and in data of thirty rows
 * some have nothing to look at, whatever is asked. None when none of the others was judged either, and never the
 * model's performance as a whole: a file cut down to ten rows must not pass.
 */
function excusedCategories(asked, { cases, shortOfRows }) {
    const isAnyJudged = cases.some((one) => isJudged(one) && asked.some((category) => category === one.category));
    if (!isAnyJudged)
        return [];
    return asked.filter((category) => category !== 'model-performance' && shortOfRows.includes(category));
}
/** Categories in which nothing was judged, each with why, as far as a skipped case tells. */
function unjudgedCategories(categories, cases) {
    return categories.flatMap((category) => {
        const own = cases.filter((one) => one.category === category);
        if (own.some(isJudged))
            return [];
        return [`${(0,_words_quote_word_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteWord */ .X)(category)} (${whyNothing(own)})`];
    });
}
/**
 * Tests that were switched on and all of whose cases were skipped. A cluster's names of cases and of settings are two
 * vocabularies of which only a part is published, so that a test without any case may be there by another name.
 */
function unjudgedTests(config, cases) {
    return Object.entries(config).flatMap(([key, given]) => {
        if (!isSwitchedOn(given))
            return [];
        const types = [
            key,
            key.replace(/^model_performance_/, 'model_performance:'),
            key.replace(/^feat_subset_/, 'subset_performance:subset_'),
        ];
        const own = cases.filter(({ testType }) => types.includes(testType));
        return own.length === 0 || own.some(isJudged) ? [] : [`${key}: ${whyNothing(own)}`];
    });
}
function isSwitchedOn(given) {
    return typeof given === 'object' && given !== null && 'run' in given && given.run === true;
}
/** That drift of such a column was measured does not tell how the model treats its groups. */
const categoriesOfGroups = [
    'subset-performance',
    'subset-performance-degradation',
    'bias-and-fairness',
];
function unjudgedFeatures(given, cases) {
    const features = Array.isArray(given) ? given.filter((one) => typeof one === 'string') : [];
    const judged = new Set(cases
        .filter((one) => categoriesOfGroups.includes(one.category) && isJudged(one))
        .flatMap((one) => one.features));
    return features.filter((feature) => !judged.has(feature));
}
function isJudged(testCase) {
    return (0,_severity_of_js__WEBPACK_IMPORTED_MODULE_5__/* .severityOf */ .x)(testCase) !== 'skip';
}
function whyNothing(own) {
    const reason = own[0] && (0,_measures_read_js__WEBPACK_IMPORTED_MODULE_1__/* .read */ .L)(own[0], _measures_index_js__WEBPACK_IMPORTED_MODULE_0__.m.skipReason);
    return own.length === 0
        ? 'the run has no test case of it'
        : `all ${own.length} cases were skipped${reason !== undefined ? `, the first because ${reason}` : ''}`;
}


/***/ }),

/***/ 25226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isKnownByOwnMetrics),
/* harmony export */   y: () => (/* binding */ noteLeftOut)
/* harmony export */ });
/** Whether own metrics are all that tells of the model: nothing can ask it, and nothing was predicted beforehand. */
function isKnownByOwnMetrics({ ownMetrics, model, predictions, dataParams }) {
    const isPredicted = predictions !== undefined || dataParams['pred_col'] !== undefined;
    return ownMetrics !== undefined && model.kind === 'none' && !isPredicted;
}
/** What such a run leaves out, as a sentence. */
function noteLeftOut(plan) {
    if (!isKnownByOwnMetrics(plan))
        return [];
    if (plan.evaluation.kind === 'none') {
        return ['Own metrics are all that was compared: with no model and no data no stress test ran.'];
    }
    return [
        plan.run.categories
            ? 'No model was given: own metrics are compared and the data tested; what asks a model did not run.'
            : 'No model was given: own metrics are compared, and the tests that run by default need one. Name what to test of the data, such as categories: drift, data-cleanliness.',
    ];
}


/***/ }),

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

/***/ 78593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ findConfigPath),
/* harmony export */   i: () => (/* binding */ findConfigFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56046);



const defaultPath = '.github/model-gate.yml';
const maxBytes = 1024 * 1024;
/** Where the config file is looked for, relative to the workspace. */
const findConfigPath = (given) => given?.trim() || defaultPath;
/**
 * The config file's text: the given path, else the default one if it exists. Paths are relative to the workspace.
 * Throws InputError when a given file can't be read, or is not text of at most 1 MiB.
 */
async function findConfigFile(given, workspace) {
    const path = findConfigPath(given);
    try {
        const bytes = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path));
        if (bytes.length > maxBytes)
            throw new RangeError(`it has ${bytes.length} bytes, at most ${maxBytes} are allowed`);
        return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch (error) {
        if (!given?.trim() && isMissing(error))
            return undefined;
        const reason = isMissing(error)
            ? 'there is no such file'
            : error instanceof Error
                ? error.message
                : String(error);
        const message = `${JSON.stringify(path)} cannot be read: ${reason}. Give the path of a YAML or JSON file, relative to ${workspace}`;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .InputError */ .dz([{ name: 'config', message }]);
    }
}
function isMissing(error) {
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}


/***/ }),

/***/ 84016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ findReportDir),
/* harmony export */   z: () => (/* binding */ reportDirOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _find_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78593);
/* harmony import */ var _read_given_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41688);



/** Absolute path of the report folder. */
function reportDirOf(given, workspace) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workspace, given['report-dir'] ?? 'model-gate-report');
}
/**
 * The report folder of a run that has no plan, since something else that was given is wrong: as given, in the config file
 * when that can be read, else the default. Never throws.
 */
async function findReportDir({ values, surroundings, }) {
    const { workspace } = surroundings;
    const configFile = await (0,_find_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .findConfigFile */ .i)(values['config'], workspace).catch(() => undefined);
    const { given } = (0,_read_given_js__WEBPACK_IMPORTED_MODULE_2__/* .readGiven */ .Q)({ values, configFile, surroundings }, []);
    return reportDirOf(given, workspace);
}


/***/ }),

/***/ 31582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ choosePolicy),
/* harmony export */   U: () => (/* binding */ valueAtBase)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _domain_words_show_foreign_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68467);
/* harmony import */ var _domain_words_shorten_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90474);
/* harmony import */ var _values_part_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89538);
/* harmony import */ var _read_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15829);





const none = { values: new Map(), dataParams: {}, spellings: new Map() };
const policyKeys = new Set([
    'mode',
    'run.tests',
    'run.config',
    'run.categories',
    'run.exclude-columns',
    'run.sensitivity',
    'engine.compat',
    'engine.env',
    'on-missing-credentials',
]);
/** Whether a key says what is tested, by which rules, or where the API key goes: what `policy-from: base` takes from the base. */
const isPolicy = (key) => /^(gate|cluster)\./.test(key) || policyKeys.has(key);
/**
 * Whose policy holds, and in what this branch's file differs from that of the branch it wants to go to. `base` is
 * `undefined` when the run is of no pull request, and then there is but one file.
 */
function choosePolicy(head = none, base, policyFrom, problems) {
    if (base === undefined)
        return { file: head, told: [], sha: undefined };
    const read = readBase(base);
    if (typeof read === 'string') {
        if (policyFrom === 'base') {
            const message = `is base, but ${read}. Check out the history (actions/checkout with fetch-depth: 0), or give github-token a token with contents: read.`;
            problems.push({ name: 'policy-from', message });
        }
        const isEmpty = head.values.size === 0 && Object.keys(head.dataParams).length === 0;
        const told = isEmpty ? [] : [`not compared with the base branch: ${read}`];
        return { file: head, told, sha: undefined };
    }
    const changes = differences(head, read);
    if (policyFrom === 'head')
        return { file: head, told: changes.map(tellChange), sha: undefined };
    return {
        file: withPolicyOf(read, head),
        told: [
            `policy of the base branch (${shaOf(base)?.slice(0, 7)})`,
            ...changes.map((change) => (isPolicy(change.key) ? tellUnused(change) : tellChange(change))),
        ],
        sha: shaOf(base),
    };
}
const shaOf = (base) => (base.kind === 'unknown' ? undefined : base.sha);
/** The base's values of the keys that must agree before an API key is sent to what the file names; `undefined` when unknown. */
function valueAtBase(base, key) {
    if (base === undefined)
        return undefined;
    const read = readBase(base);
    return typeof read === 'string' ? undefined : read.values.get(key);
}
/** A text says why it can't be read. */
function readBase(base) {
    if (base.kind === 'absent')
        return none;
    if (base.kind === 'unknown')
        return `its config file can't be read there: ${(0,_domain_words_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(base.why, 300).replace(/\.$/, '')}`;
    const problems = [];
    const read = (0,_read_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfigFile */ .R)(base.path, base.text, problems);
    const broken = problems.find(({ name }) => name === 'config');
    return broken ? `its config file can't be read there: ${(0,_domain_words_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)(broken.message, 300)}` : read;
}
function withPolicyOf(base, head) {
    const own = [...head.values].filter(([key]) => !isPolicy(key));
    const policy = [...base.values].filter(([key]) => isPolicy(key));
    return { ...head, values: new Map([...own, ...policy]) };
}
function differences(head, base) {
    const [to, from] = [flat(head), flat(base)];
    return [...new Set([...from.keys(), ...to.keys()])]
        .map((key) => ({ key, from: from.get(key), to: to.get(key) }))
        .filter((change) => !(0,node_util__WEBPACK_IMPORTED_MODULE_0__.isDeepStrictEqual)(change.from, change.to))
        .sort((a, b) => Number(isPolicy(b.key)) - Number(isPolicy(a.key)));
}
function flat({ values, dataParams }) {
    const params = Object.entries(dataParams).map(([key, value]) => [`data.${key.replaceAll('_', '-')}`, value]);
    return new Map([...values, ...params]);
}
const tellChange = ({ key, from, to }) => `changed from the base branch: ${key} from ${told(key, from)} to ${told(key, to)}`;
const tellUnused = ({ key, to }) => `not taken from this branch: ${key} ${told(key, to)}`;
/** A certificate is long, and no reader checks it by eye. */
const told = (key, value) => value !== undefined && key === 'cluster.ca-cert' ? 'another' : (0,_domain_words_shorten_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .m)((0,_domain_words_show_foreign_js__WEBPACK_IMPORTED_MODULE_3__/* .hideLinkSecrets */ .GP)((0,_values_part_js__WEBPACK_IMPORTED_MODULE_4__/* .shown */ .SP)(value)), 60);


/***/ }),

/***/ 15829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ readConfigFile)
});

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/inputs/values/api-values.js
var api_values = __webpack_require__(64426);
// EXTERNAL MODULE: ./build/inputs/values/json-map.js
var json_map = __webpack_require__(86878);
// EXTERNAL MODULE: ./build/inputs/values/message-part.js
var message_part = __webpack_require__(68688);
// EXTERNAL MODULE: ./build/inputs/values/part.js
var part = __webpack_require__(89538);
// EXTERNAL MODULE: ./build/inputs/values/value-type.js
var value_type = __webpack_require__(36207);
;// CONCATENATED MODULE: ./build/inputs/structured/data-params.js





const column = (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('age'));
const columns = (0,part/* leaf */.V4)((0,value_type/* listOf */.c3)((0,value_type/* text */.Qq)('age')));
const file = (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('s3://bucket/file.csv'));
// As a number, which the API reads as well, and the embedded engine alone.
const whole = (0,part/* mapped */.CV)((0,part/* leaf */.V4)(api_values/* int64 */.Gk), Number);
/**
 * Keys of `data_params` that the config file takes under `data:` beside those with an input of their own.
 * Source: the published contract, DataParamsInput, 2.0-beta to 2.10.
 */
const dataParamParts = {
    label_col: column,
    pred_col: column,
    timestamp_col: column,
    ranking_info: (0,message_part/* message */.iU)({}, { query_col: column, nqueries: whole, nrows_per_query: whole, drop_query_id: (0,part/* leaf */.V4)(api_values/* truth */.Im) }),
    nrows: whole,
    nrows_per_time_bin: whole,
    sample: (0,part/* leaf */.V4)(api_values/* truth */.Im),
    categorical_features: columns,
    protected_features: columns,
    features_not_in_model: columns,
    image_features: columns,
    prompt_col: column,
    intersections: (0,part/* listPart */.qS)((0,message_part/* message */.iU)({ features: api_values/* textsPart */.sk }, {}), '[{features: [age, job]}]'),
    loading_kwargs: (0,part/* mapped */.CV)((0,part/* leaf */.V4)(api_values/* jsonTextOrMap */.vF), (map) => JSON.stringify(map)),
    feature_type_path: file,
    pred_path: file,
    image_load_path: file,
    experimental_fields: (0,part/* leaf */.V4)(json_map/* jsonMap */.vM),
};
const dataParamNames = Object.keys(dataParamParts);
/** `data.features-not-in-model` → `features_not_in_model`; `data.label-col` → `label_col`, the API's own spelling. */
function dataParamKey(key) {
    if (!key.startsWith('data.'))
        return undefined;
    const param = key.slice('data.'.length).replaceAll('-', '_');
    return dataParamNames.find((name) => name === param);
}
/** Adds a parameter of the config file to the others. Null counts as not given. */
function readDataParam(param, value, into, problem) {
    if (value === null || value === undefined)
        return;
    const part = dataParamParts[param];
    const found = part.read(value, `data.${param.replaceAll('_', '-')}`, (name, why) => {
        problem(name, why);
        return undefined;
    });
    if (found !== undefined)
        into[param] = found;
}

// EXTERNAL MODULE: ./build/inputs/values/is-bounded.js
var is_bounded = __webpack_require__(78996);
// EXTERNAL MODULE: ./build/domain/words/nearest.js
var nearest = __webpack_require__(72741);
// EXTERNAL MODULE: ./build/inputs/settings.js + 32 modules
var settings = __webpack_require__(33121);
;// CONCATENATED MODULE: ./build/inputs/given/read-config-file.js







const knownKeys = settings/* settingNames */.H$.flatMap((name) => settings/* settings */.W0[name].key ?? []);
const rootKeys = knownKeys.filter((key) => !key.includes('.'));
const sections = new Set(knownKeys.filter((key) => key.includes('.')).map((key) => key.split('.', 1)[0] ?? ''));
/** Reads the config file's text into its keys. Problems are added to the list; nothing is thrown. */
function readConfigFile(path, text, problems) {
    const values = new Map();
    const dataParams = {};
    const visited = new Set();
    const spellings = new Map();
    const problem = (name, message) => void problems.push({ name, message: `${message} (in ${path})` });
    const visit = (key, value) => {
        const param = dataParamKey(key);
        if (visited.has(key)) {
            problem(key, 'is given twice, with - and with _: give one of the two');
            return;
        }
        visited.add(key);
        if (knownKeys.includes(key))
            values.set(key, value);
        else if (param !== undefined)
            readDataParam(param, value, dataParams, problem);
        else
            problem(key, unknownKey(key));
    };
    const document = parse(path, text, problems);
    for (const [section, content] of Object.entries(document)) {
        if (!sections.has(section))
            visit(section, content);
        else if ((0,json_map/* isPlainObject */.Qd)(content)) {
            for (const [key, value] of Object.entries(content)) {
                // The keys of `data` are the API's own, so there its spelling is read, too.
                const known = `${section}.${section === 'data' ? key.replaceAll('_', '-') : key}`;
                if (known !== `${section}.${key}`)
                    spellings.set(known, `${section}.${key}`);
                visit(known, value);
            }
        }
        else if (content !== null) {
            problem(section, `must be a map with the keys ${keysOf(section).join(', ')}, not ${(0,part/* shown */.SP)(content)}`);
        }
    }
    return { values, dataParams, spellings };
}
function parse(path, text, problems) {
    try {
        const documents = (0,js_yaml/* loadAll */.gh)(text.replace(/^\uFEFF/, ''), { filename: path });
        const [document, second] = documents;
        if (document === undefined || document === null)
            return {};
        if (!(0,is_bounded/* isBounded */.C)(document)) {
            const message = `${path} holds more than 100000 values or is nested more than 64 levels deep, perhaps through aliases.`;
            problems.push({ name: 'config', message });
            return {};
        }
        if ((0,json_map/* isPlainObject */.Qd)(document) && second === undefined)
            return document;
        problems.push({ name: 'config', message: `${path} must hold one map at its top level.` });
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        problems.push({ name: 'config', message: `${path} is not valid YAML: ${reason}` });
    }
    return {};
}
function unknownKey(key) {
    if (key === 'api-key' || key.endsWith('.api-key')) {
        return 'the API key never stands in a file: pass it as the input api-key or in RIME_API_KEY';
    }
    const input = settings/* inputNames */.vj.find((name) => name === key);
    const home = input && settings/* settings */.W0[input].key;
    if (home !== undefined)
        return `unknown key. In the file it is "${home}"`;
    const section = key.includes('.') ? key.split('.', 1)[0] : undefined;
    const allowed = section === undefined ? [...sections, ...rootKeys] : keysOf(section);
    return `unknown key.${(0,nearest/* didYouMean */.au)(key.slice(key.indexOf('.') + 1), allowed)} Allowed: ${allowed.join(', ')}`;
}
function keysOf(section) {
    const own = knownKeys
        .filter((key) => key.startsWith(`${section}.`))
        .map((key) => key.slice(section.length + 1));
    return section === 'data' ? [...own, ...dataParamNames.map((name) => name.replaceAll('_', '-'))] : own;
}


/***/ }),

/***/ 41688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readGiven)
/* harmony export */ });
/* harmony import */ var _domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72741);
/* harmony import */ var _domain_words_show_foreign_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68467);
/* harmony import */ var _domain_words_shorten_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(90474);
/* harmony import */ var _policy_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31582);
/* harmony import */ var _read_config_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15829);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33121);






const unseen = new Set(['api-key', 'ca-cert']);
/** Parses everything that was given: input or flag before config file. Every mistake is added to `problems`. */
function readGiven({ values, configFile, baseConfig }, problems) {
    const head = configFile && (0,_read_config_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfigFile */ .R)(configFile.path, configFile.text, problems);
    const policyFrom = _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0['policy-from'].type.fromText(values['policy-from']?.trim() ?? '') ?? 'head';
    const { file, told, sha } = (0,_policy_source_js__WEBPACK_IMPORTED_MODULE_0__/* .choosePolicy */ .K)(head, baseConfig, policyFrom, problems);
    refuseUnknownInputs(values, problems);
    const fromFile = new Set();
    const given = {};
    for (const name of _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingNames */ .H$) {
        const { key, isInput, type } = _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0[name];
        const input = isInput ? values[name]?.trim() : undefined;
        if (input) {
            given[name] = parsed(name, shown(name, JSON.stringify(input)), type, type.fromText(input), problems);
        }
        else if (key !== undefined && file.values.has(key)) {
            const value = file.values.get(key);
            if (value === null || value === undefined)
                continue;
            fromFile.add(name);
            const result = type.fromConfig(value);
            const inner = result === undefined ? (type.explain?.(value) ?? []) : [];
            for (const one of inner)
                problems.push({ name: `${key}${one.name}`, message: one.message });
            given[name] =
                inner.length > 0
                    ? undefined
                    : parsed(key, shown(name, JSON.stringify(value)), type, result, problems);
        }
    }
    const spellingOf = (key) => file.spellings.get(key) ?? key;
    return {
        given: given,
        wasGiven: (name) => name in given,
        head,
        dataParams: file.dataParams,
        nameOf: (name) => (fromFile.has(name) ? spellingOf(_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0[name].key ?? name) : name),
        spellingOf,
        policyTold: told,
        policyBase: sha,
    };
}
function parsed(name, given, { allowed, example, words = [] }, value, problems) {
    if (value !== undefined)
        return value;
    const meant = (0,_domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(given.replaceAll('"', ''), words);
    problems.push({
        name,
        message: `${(0,_domain_words_shorten_js__WEBPACK_IMPORTED_MODULE_4__/* .shorten */ .m)(given, 120)} is not allowed; it must be ${allowed}.${meant || ` Example: ${example}`}`,
    });
    return undefined;
}
/** What is secret, or may be when pasted into the wrong place, is never repeated in a message; so is a password in an address. */
function shown(name, given) {
    if (unseen.has(name))
        return 'what was given';
    return (0,_domain_words_show_foreign_js__WEBPACK_IMPORTED_MODULE_5__/* .hideLinkSecrets */ .GP)(name === 'cluster-url' ? given.replace(/[^/"]*@/, '') : given);
}
function refuseUnknownInputs(values, problems) {
    for (const [name, value] of Object.entries(values)) {
        if (value.trim() === '' || _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .inputNames */ .vj.some((known) => known === name))
            continue;
        problems.push({ name, message: `is not an input.${(0,_domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .au)(name, _settings_js__WEBPACK_IMPORTED_MODULE_2__/* .inputNames */ .vj)}` });
    }
}


/***/ }),

/***/ 58315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ keepScores),
  x: () => (/* binding */ measure)
});

// EXTERNAL MODULE: ./build/compare-with-baseline.js
var compare_with_baseline = __webpack_require__(50822);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/judge/note-left-out.js
var note_left_out = __webpack_require__(25226);
// EXTERNAL MODULE: ./build/domain/vocabulary.js
var vocabulary = __webpack_require__(50669);
// EXTERNAL MODULE: ./build/domain/judge/check-asked.js
var check_asked = __webpack_require__(40876);
;// CONCATENATED MODULE: ./build/domain/judge/note-unjudged.js


/** A sentence for each category in which nothing was judged and that is no error: it is not silent either. */
function noteUnjudged({ run, target }, judged) {
    const { cases } = judged;
    if (run.categories) {
        return (0,check_asked/* unjudgedCategories */.L0)((0,check_asked/* excusedCategories */.qC)(run.categories, judged), cases).map((one) => `Nothing was judged of the test category ${one}: the data have too few rows for it.`);
    }
    // A cluster may choose otherwise, and tells the categories of a run by its cases alone.
    const chosen = target.kind === 'embedded' ? vocabulary/* defaultCategories */.mT : [...new Set(cases.map(knownCategory))];
    return (0,check_asked/* unjudgedCategories */.L0)(chosen.flatMap((category) => category ?? []), cases).map((one) => `Nothing was judged of the test category ${one}, which runs by default.`);
}
function knownCategory({ category }) {
    return vocabulary/* testCategories */.NG.find((known) => known === category);
}

// EXTERNAL MODULE: ./build/steps/choose-project.js
var choose_project = __webpack_require__(73879);
// EXTERNAL MODULE: ./build/steps/collect.js + 3 modules
var collect = __webpack_require__(78489);
// EXTERNAL MODULE: ./build/domain/sources.js
var sources = __webpack_require__(35635);
// EXTERNAL MODULE: ./build/steps/cancel-job.js
var cancel_job = __webpack_require__(93538);
;// CONCATENATED MODULE: ./build/steps/job-words.js
/** A job of a cluster, which others see there by the same words. */
function clusterJob(label) {
    return {
        label,
        progress: (job) => `${label}: ${describe(job)}`,
        notBegun: (time) => `${label}: did not start to run within ${time} (queue-timeout).`,
        notOver: (time) => `${label}: not over when the time of the run, ${time} (timeout), ended.`,
        lastSeen: (job) => `It was last seen ${describe(job)}.`,
    };
}
/** The tests of the embedded engine: nobody need know that they are a job to it. */
const ownTests = {
    label: 'The tests',
    // Why they failed is told by what is thrown.
    progress: (job) => (job.state === 'failed' || job.state === 'cancelled' ? undefined : countDone(job)),
    notBegun: (time) => `The tests did not begin within ${time} (queue-timeout).`,
    notOver: (time) => `The tests were not over when the time of the run, ${time} (timeout), ended.`,
    lastSeen: (job) => {
        const done = countDone(job);
        return done === undefined ? 'None was done.' : `There were ${done}.`;
    },
};
function describe(job) {
    const { state, stateWord, isCancelling } = job;
    const word = state === 'unknown' ? stateWord : state;
    const cancelling = isCancelling && state !== 'cancelled' ? ', being cancelled' : '';
    const done = countDone(job);
    return `${word}${cancelling}${done === undefined ? '' : `, ${done}`}`;
}
function countDone({ progress }) {
    return progress && `${progress.done} of ${progress.total} tests done`;
}

// EXTERNAL MODULE: ./build/rime/calls/may-have-acted.js
var may_have_acted = __webpack_require__(18236);
// EXTERNAL MODULE: ./build/steps/find-started-job.js
var find_started_job = __webpack_require__(99403);
;// CONCATENATED MODULE: ./build/steps/start-stress-test.js


const maxAttempts = 3;
/** A server that lost the connection may still be at work for this long. */
const lookMs = 3000;
/**
 * Starts the stress test exactly once, whatever happens to the answers: after a failure that may hide a success its
 * job is looked for before it is started again, among those since `sinceMs` by the server's clock. Throws the error of the last attempt.
 */
async function startStressTest(client, identity, stressTest, sinceMs, queueTimeoutMs, world) {
    for (let attempt = 1;; attempt++) {
        try {
            return await client.stressTests.start(identity.projectId, stressTest);
        }
        catch (error) {
            if (!(0,may_have_acted/* mayHaveActed */.L)(error))
                throw error;
            world.log.warning(`${error.message} Looking whether it was started nevertheless.`);
            const search = { sinceMs, lookMs, settleMs: queueTimeoutMs };
            const found = await (0,find_started_job/* findStartedJob */.y)(client, identity, search, world);
            if (found)
                return found;
            if (attempt === maxAttempts || world.signal.aborted)
                throw error;
            world.log.info('It was not started, so it is asked for again.');
        }
    }
}

// EXTERNAL MODULE: ./build/steps/to-sources.js
var to_sources = __webpack_require__(57200);
// EXTERNAL MODULE: ./build/steps/wait-for-job.js
var wait_for_job = __webpack_require__(56503);
;// CONCATENATED MODULE: ./build/steps/execute.js







/**
 * Starts the stress test and waits until it has succeeded; returns its job and the id of its test run. When the run ends before the job does, the job is cancelled. Throws JobError when the job ends
 * otherwise or not in time, RimeError when a call fails, and the signal's reason.
 */
async function execute(story, prepared, journal) {
    const { client, plan, world, learn } = story;
    const { run, agentId } = plan;
    const image = plan.target.kind === 'embedded' ? undefined : plan.image;
    // What this run registered tells its test run from all others; without that the name must.
    const { hasOwnObjects, ...objects } = prepared;
    const runName = hasOwnObjects ? run.name : `${run.name} #${run.uniqueSuffix}`;
    const identity = { ...objects, runName };
    const sinceMs = client.serverNow();
    journal(identity, sinceMs, undefined);
    const stressTest = { ...objects, image, agentId, run: { ...run, name: runName } };
    const { jobId } = await startStressTest(client, identity, stressTest, sinceMs, run.queueTimeoutMs, world);
    journal(identity, sinceMs, jobId);
    learn({ jobId });
    world.log.info(plan.target.kind === 'cluster'
        ? `Started the stress test "${run.name}" as job ${jobId}.`
        : `Testing ${(0,sources/* tellSources */.C)((0,to_sources/* toSources */.W)(plan))}.`);
    const finished = await followJob(story, jobId, { isOwn: true });
    if (runName !== run.name)
        await rename(client, finished.testRunId, run.name, world);
    return finished;
}
/** Waits for the end of a stress test. Only an own job is cancelled when the wait ends before. */
async function followJob({ client, plan: { run, target }, world }, jobId, { isOwn }) {
    const words = target.kind === 'cluster' ? clusterJob('Stress test') : ownTests;
    const job = await (0,wait_for_job/* waitForJob */.q)(client, jobId, words, run, world).catch(async (error) => {
        // Nobody will read the results of a job that is not waited for, so it must not go on.
        const isGone = error instanceof errors/* RimeError */.Ez && error.code === 'not-found';
        if (isOwn && !isGone)
            await (0,cancel_job/* cancelJob */.m)(client, jobId, world, target.kind);
        throw error;
    });
    if (job.state !== 'succeeded')
        throw toJobError(job, target.kind);
    return { testRunId: job.testRunId ?? (await client.jobs.getTestRunId(jobId)), job };
}
/** Only for people and later look-ups, so trouble is a warning. */
async function rename(client, testRunId, name, { log }) {
    try {
        await client.testRuns.rename(testRunId, name);
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        log.warning(`The test run keeps the suffix in its name: ${why}`);
    }
}
/** Without a cluster there is no job that anybody could look at. */
function toJobError({ jobId, state, failure, hasArchivedLogs }, where) {
    if (where === 'embedded') {
        const why = failure ?? 'the engine gives no reason.';
        return new errors/* JobError */.CR('job-failed', `The tests could not be run: ${why}`, jobId);
    }
    if (state === 'cancelled') {
        return new errors/* JobError */.CR('job-cancelled', `The stress test was cancelled on the cluster (job ${jobId}).`, jobId);
    }
    // The link itself is a key to the logs, and a workflow's log may be public.
    const logs = hasArchivedLogs ? '; its logs are archived, open the job in the RIME web app' : '';
    const why = failure ?? 'the cluster gives no reason.';
    return new errors/* JobError */.CR('job-failed', `The stress test failed (job ${jobId}${logs}): ${why}`, jobId);
}

// EXTERNAL MODULE: ./build/steps/find-baseline.js + 7 modules
var find_baseline = __webpack_require__(99914);
;// CONCATENATED MODULE: ./build/steps/find-reusable.js


/** How long a job may take to tell its test run before another one is started, in milliseconds. */
const settleMs = 60_000;
const pauseMs = 2000;
/**
 * A finished or live run of this name in the project, so that the same commit is not tested twice. A name without the
 * commit in it may be that of other code, whose results would be a lie here; such a name is refused with a warning.
 */
async function findReusable({ client, plan, commitSha, world }, projectId) {
    const { name } = plan.run;
    if (commitSha === undefined || !name.includes(commitSha.slice(0, 7))) {
        world.log.warning(`reuse: same-commit has no effect, since the run's name "${name}" does not hold the commit's short SHA. Leave run-name out, or add \${{ github.sha }} to it.`);
        return undefined;
    }
    return (await findFinished(client, projectId, name)) ?? (await findLive(client, projectId, name, world));
}
/** The newest completed run of that name. */
async function findFinished(client, projectId, name) {
    let newest;
    for await (const run of client.testRuns.list(projectId)) {
        const { testRunId, uploadedAtMs = 0 } = run;
        if (!run.isCompleted || !isNamed(run.name, name))
            continue;
        if (!newest || uploadedAtMs > newest.uploadedAtMs)
            newest = { testRunId, uploadedAtMs };
    }
    return newest && { kind: 'finished', testRunId: newest.testRunId };
}
async function findLive(client, projectId, name, world) {
    const endMs = world.clock.now() + settleMs;
    for (;;) {
        let isUnsettled = false;
        for await (const job of client.jobs.list(projectId)) {
            if ((0,wait_for_job/* isOver */.P)(job) || job.isCancelling)
                continue;
            const runName = await nameOf(client, job);
            if (runName === undefined)
                isUnsettled = true;
            else if (isNamed(runName, name))
                return { kind: 'live', jobId: job.jobId };
        }
        if (!isUnsettled || world.clock.now() >= endMs)
            return undefined;
        world.log.progress('Waiting until the running stress tests tell their names.');
        await world.clock.sleep(pauseMs, world.signal);
    }
}
/** `undefined` while the job has no test run yet. */
async function nameOf(client, { testRunId }) {
    if (testRunId === undefined)
        return undefined;
    try {
        return (await client.testRuns.get(testRunId)).name;
    }
    catch (error) {
        if (error instanceof errors/* RimeError */.Ez && error.code === 'not-found')
            return undefined;
        throw error;
    }
}
/** A run that registered nothing of its own carries a suffix until it is renamed at its end. */
function isNamed(runName, name) {
    return runName === name || runName.startsWith(`${name} #`);
}

// EXTERNAL MODULE: ./build/rime/http/poll.js
var poll = __webpack_require__(13750);
;// CONCATENATED MODULE: ./build/steps/await-validity.js


/** The cluster may also run on what it still validates, so the wait for that is not endless. In milliseconds. */
const longestWaitMs = 10 * 60_000;
/**
 * Waits while the cluster validates, before anything is bought. Throws InputError for what it found invalid. What it
 * does not tell, or has not told within ten minutes, is left to the stress test.
 */
async function awaitValidity(client, { setting, label, read }, pollIntervalMs, world) {
    const endMs = world.clock.now() + longestWaitMs;
    const isTooLong = () => world.clock.now() >= endMs;
    let isTold = false;
    const found = await (0,poll/* poll */.w)({
        ask: read,
        isFinal: (registered) => registered?.validity !== 'pending' || isTooLong(),
        onState: (registered) => {
            if (registered?.validity !== 'pending' || isTold)
                return;
            isTold = true;
            world.log.progress(`${label}: being validated by the cluster`);
        },
        tooLate: (_, trouble) => trouble ??
            new errors/* InputError */.dz([
                {
                    name: setting,
                    message: `${label} is still being validated, and the time of the run (timeout) is over.`,
                },
            ]),
        pauses: { firstMs: client.firstPauseMs, longestMs: pollIntervalMs },
        deadlineMs: () => client.deadlineMs,
        world,
    });
    if (found?.validity === 'pending') {
        world.log.warning(`${label} is still being validated after ten minutes; going on without.`);
    }
    if (found?.validity === 'invalid') {
        const why = found.validityMessage === '' ? 'It gives no reason.' : `It says: "${found.validityMessage}".`;
        throw new errors/* InputError */.dz([
            { name: setting, message: `${label} is invalid, by the cluster's own check. ${why}` },
        ]);
    }
}

// EXTERNAL MODULE: ./build/steps/check-agent.js
var check_agent = __webpack_require__(66316);
// EXTERNAL MODULE: ./build/rime/resources/cluster-info.js
var cluster_info = __webpack_require__(35099);
// EXTERNAL MODULE: ./build/rime/calls/create-once.js
var create_once = __webpack_require__(68214);
// EXTERNAL MODULE: ./build/domain/words/format-duration.js
var format_duration = __webpack_require__(88209);
;// CONCATENATED MODULE: ./build/steps/prepare-image.js







/**
 * Makes sure that the managed image can be used: creates it when it is missing, and waits while it is built.
 * That it exists is not enough, for an image is there before it is built and while it is rebuilt.
 * Throws InputError when it is missing and can't be created, JobError `image-failed` when it can't become ready.
 */
async function prepareImage(client, image, patience, world) {
    const found = await unlessMissing(image.name, () => client.images.find(image.name));
    if (found?.state === 'ready')
        return;
    if (!found) {
        const buildJobId = await create(client, image, world);
        if (buildJobId !== undefined)
            await followBuild(client, image.name, buildJobId, patience, world);
    }
    await waitUntilReady(client, image.name, patience, world);
}
/** Returns the id of the job that builds it; `undefined` when somebody else was faster, or the cluster gives none. */
async function create(client, { name, pipRequirements }, world) {
    if (pipRequirements.length === 0) {
        const message = `"${name}" does not exist on the cluster. Name an image that does, or give pip-requirements, so that it is created. Example: transformers==4.36.2`;
        throw new errors/* InputError */.dz([{ name: 'managed-image', message }]);
    }
    const { buildJobId } = await (0,create_once/* createOnce */.U)({
        create: () => unlessMissing(name, () => client.images.create(name, pipRequirements)),
        find: async () => (await client.images.find(name)) && { buildJobId: undefined },
        world,
    });
    world.log.info(`Creating the managed image "${name}".`);
    return buildJobId;
}
/** Cloud deployments have no managed images: their own image has the usual libraries. */
async function unlessMissing(name, call) {
    try {
        return await call();
    }
    catch (error) {
        if (!(0,cluster_info/* isMissingCall */.b_)(error))
            throw error;
        const message = `"${name}" can't be used: this deployment has no managed images (Cloud has none). Remove managed-image and pip-requirements.`;
        throw new errors/* InputError */.dz([{ name: 'managed-image', message }]);
    }
}
/** The job tells why a build failed; whether the image can be used, the image tells. */
async function followBuild(client, name, jobId, patience, world) {
    try {
        // The queue-timeout is the stress test's.
        const unlimited = { ...patience, queueTimeoutMs: Infinity };
        const job = await (0,wait_for_job/* waitForJob */.q)(client, jobId, clusterJob(`Build of the image "${name}"`), unlimited, world);
        if (job.state === 'succeeded')
            return;
        const why = job.failure ?? 'the cluster gives no reason.';
        throw new errors/* JobError */.CR('image-failed', `The build of the managed image "${name}" ${job.state}: ${why}`, jobId);
    }
    catch (error) {
        // The cluster may not show its build jobs; the image itself is then all there is to look at.
        if (!(error instanceof errors/* RimeError */.Ez) || error.code !== 'not-found')
            throw error;
    }
}
async function waitUntilReady(client, name, { timeoutMs, pollIntervalMs }, world) {
    let shown = '';
    const image = await (0,poll/* poll */.w)({
        ask: () => client.images.find(name),
        isFinal: (current) => current?.state !== 'building' && current?.state !== 'unknown',
        onState: (current) => {
            const state = current?.state === 'unknown' ? current.stateWord : (current?.state ?? 'missing');
            const text = `Managed image "${name}": ${state}`;
            if (text !== shown)
                world.log.progress(text);
            shown = text;
        },
        tooLate: (_, trouble) => {
            const message = `The managed image "${name}" was not ready when the time of the run, ${(0,format_duration/* formatDuration */.a)(timeoutMs)} (timeout), ended. ${trouble?.message ?? 'It goes on being built; run again later.'}`;
            return new errors/* JobError */.CR('timeout', message, undefined);
        },
        pauses: { firstMs: client.firstPauseMs, longestMs: pollIntervalMs },
        deadlineMs: () => client.deadlineMs,
        world,
    });
    const problem = findProblem(name, image);
    if (problem !== undefined)
        throw new errors/* JobError */.CR('image-failed', problem, undefined);
}
/** Why an image that is no longer being built can't be used; `undefined` when it can. */
function findProblem(name, image) {
    const nextStep = 'Have an administrator delete it on the cluster, so that it is built again, or name another image';
    if (!image)
        return `The managed image "${name}" disappeared while it was waited for. Run again, or name another image.`;
    if (image.state === 'failed')
        return `The managed image "${name}" exists, but its build failed. ${nextStep}.`;
    if (image.state === 'outdated') {
        return `The managed image "${name}" is outdated: it was built for an earlier version of the platform. ${nextStep}.`;
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/steps/register.js + 9 modules
var register = __webpack_require__(75336);
;// CONCATENATED MODULE: ./build/steps/prepare.js




/**
 * Makes sure that agent, image, data, model and predictions are there and valid: finds what was registered before,
 * uploads and registers the rest under names of this run. Everything that must exist is looked for before anything is
 * made. Throws InputError, RimeError or JobError, and the signal's reason.
 */
async function prepare({ client, plan, workspace, world, learn }, projectId) {
    await (0,check_agent/* checkAgent */.w)(client, plan.agentId, world);
    const place = { client, plan, workspace, projectId, world };
    const existing = await (0,register/* findExisting */.xx)(place);
    if (plan.image?.kind === 'managed') {
        if (plan.target.kind === 'embedded')
            tellUnused(plan.image, world);
        else
            await prepareImage(client, plan.image, plan.run, world);
    }
    const reference = existing.reference ?? (await (0,register/* registerDataset */.OG)(place, 'reference'));
    learn({ referenceId: reference.id });
    const evaluation = existing.evaluation ?? (await (0,register/* registerDataset */.OG)(place, 'evaluation'));
    learn({ evaluationId: evaluation.id });
    const model = existing.model ?? (await (0,register/* registerModel */.$R)(place));
    learn({ modelId: model.id });
    const held = [reference, evaluation, model];
    const ids = { modelId: model.id, referenceId: reference.id, evaluationId: evaluation.id };
    held.push(...(await (0,register/* registerPredictions */.EC)(place, ids)));
    for (const one of held)
        if (one.validated)
            await awaitValidity(client, one.validated, plan.run.pollIntervalMs, world);
    return { projectId, ...ids, hasOwnObjects: held.some(({ isOwn }) => isOwn) };
}
/** A step that was written for a cluster runs without one as it is. */
function tellUnused({ name }, { log }) {
    log.info(`The managed image "${name}" has no effect: the embedded engine runs the model on this machine.`);
}

// EXTERNAL MODULE: ./build/steps/tell-cluster.js
var tell_cluster = __webpack_require__(69938);
;// CONCATENATED MODULE: ./build/measure.js











/** From the project to the results, beside those of the baseline. */
async function measure(story) {
    const { client, plan, world, learn, own } = story;
    if (plan.target.kind === 'cluster')
        await (0,tell_cluster/* tellCluster */.W)(story);
    const projectId = await (0,choose_project/* chooseProject */.B)(client, plan.project, world, plan.target.kind);
    learn({ projectId });
    // Before the test starts, so that a gate that needs its baseline says so at once.
    const { commitSha } = story;
    const baseline = await (0,find_baseline/* findBaseline */.X)(story, { projectId, testRunId: undefined, commitSha });
    const { testRunId, ...ours } = (await reuse(story, projectId)) ?? (await test(story, projectId));
    learn({ testRunId });
    refuseItself(baseline.baseline, testRunId);
    const collected = await (0,collect/* collect */.F)(client, testRunId, ours);
    const evidence = story.evidenceOf(testRunId);
    const shortOfRows = evidence?.shortOfRows ?? [];
    const isOwn = (0,note_left_out/* isKnownByOwnMetrics */.G)(plan);
    const withOwn = { ...collected, cases: [...own.cases, ...collected.cases] };
    return {
        ...baseline,
        ...(await (0,compare_with_baseline/* compareWithBaseline */.$)(withOwn, evidence, baseline.baseline, plan, own.scores)),
        predictions: await keepRows(evidence?.rows, plan),
        read: { sources: evidence?.sources, examples: plan.report.rows ? evidence?.examples : undefined },
        scores: await keepScores(own, plan),
        unmeasured: evidence?.unmeasured,
        shortOfRows,
        brokenModel: evidence?.brokenModel,
        isKnownByOwnMetrics: isOwn,
        notes: [
            ...(0,note_left_out/* noteLeftOut */.y)(plan),
            // What would run by default needs the model that is not there.
            ...(isOwn && !plan.run.categories ? [] : noteUnjudged(plan, { cases: collected.cases, shortOfRows })),
            ...(evidence?.notes ?? []),
            ...own.notes,
        ],
        // The embedded engine makes a project for each run.
        projectId: plan.target.kind === 'cluster' ? projectId : undefined,
    };
}
/** A re-used run would be compared with itself, and be no worse. Throws MissingBaselineError. */
function refuseItself(baseline, testRunId) {
    if (baseline?.testRun?.testRunId !== testRunId)
        return;
    throw new errors/* MissingBaselineError */.Wp(`The baseline, test run ${testRunId}, is this run itself: give the run of another commit, or reuse: never.`);
}
function keepScores({ scores }, plan) {
    return keepRows(scores, plan, 'scores.parquet');
}
async function keepRows(rows, { report }, name) {
    if (!rows || !report.predictions)
        return undefined;
    const { writePredictions } = await Promise.all(/* import() */[__webpack_require__.e("hyparquet-writer"), __webpack_require__.e("write-predictions")]).then(__webpack_require__.bind(__webpack_require__, 89113));
    return writePredictions(rows, name);
}
/** The test run of an earlier attempt, when one is to be used and there is one. */
async function reuse(story, projectId) {
    const { plan, world, learn } = story;
    if (plan.run.reuse === 'never')
        return undefined;
    const found = await findReusable(story, projectId);
    if (found?.kind === 'finished')
        world.log.info(`Using the finished test run ${found.testRunId} of the same name (reuse).`);
    if (found?.kind !== 'live')
        return found && { testRunId: found.testRunId, projectId };
    world.log.info(`Waiting for the running stress test of the same name, job ${found.jobId} (reuse).`);
    learn({ jobId: found.jobId });
    return { projectId, ...(await followJob(story, found.jobId, { isOwn: false })) };
}
async function test(story, projectId) {
    const prepared = await prepare(story, projectId);
    const { target } = story.plan;
    const finished = await execute(story, prepared, (identity, sinceMs, jobId) => {
        // The embedded engine ends with this process.
        if (target.kind !== 'cluster')
            return;
        const { url, dialect, caCert } = target;
        story.listener.onOwnRun({ cluster: { url, dialect, caCert }, identity, sinceMs, jobId });
    });
    return { ...prepared, ...finished };
}


/***/ }),

/***/ 68214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ createOnce)
/* harmony export */ });
/* harmony import */ var _may_have_acted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18236);
/* harmony import */ var _http_stop_reason_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99766);
/* harmony import */ var _http_to_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13413);



/** Before each look, in milliseconds: a server that lost the connection may still be at work. */
const pausesMs = [1000, 2000];
const maxAttempts = 3;
/**
 * Creates something exactly once, whatever happens to the answers: after a failure that may hide a success it is
 * looked for before it is asked for again, and a name that is taken is that of an earlier attempt or of somebody who
 * was faster. Throws the error of the last attempt.
 */
async function createOnce({ create, find, world }) {
    for (let attempt = 1;; attempt++) {
        try {
            return await create();
        }
        catch (error) {
            const isTaken = (0,_http_to_error_js__WEBPACK_IMPORTED_MODULE_2__/* .isConflict */ .d)(error);
            if (!isTaken && !(0,_may_have_acted_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHaveActed */ .L)(error))
                throw error;
            const found = isTaken ? await find() : await look(find, world);
            if (found !== undefined)
                return found;
            if (isTaken || attempt === maxAttempts)
                throw error;
            world.log.debug('It was not done, so it is asked for again.');
        }
    }
}
async function look(find, world) {
    for (const pauseMs of pausesMs) {
        await (0,_http_stop_reason_js__WEBPACK_IMPORTED_MODULE_1__/* .pause */ .v)(pauseMs, world);
        const found = await find();
        if (found !== undefined)
            return found;
    }
    return undefined;
}


/***/ }),

/***/ 18236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ mayHaveActed)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _http_exchange_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73477);


const notSent = ['no-connection', 'proxy-refused'];
/** Whether the server may have done what a failed request asked for, so that its work must be looked for. */
function mayHaveActed(error) {
    if (!(error instanceof _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RimeError */ .Ez))
        return false;
    if (error.cause instanceof _http_exchange_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .ExchangeFault */ .Og && notSent.includes(error.cause.kind))
        return false;
    return ['unreachable', 'server-error', 'bad-response'].includes(error.code);
}


/***/ }),

/***/ 89898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ nobody)
/* harmony export */ });
/** Where nobody listens. */
const nobody = {
    onIds: () => undefined,
    onOwnRun: () => undefined,
    beforeModel: () => Promise.resolve(),
};


/***/ }),

/***/ 34498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./build/steps/to-sources.js
var to_sources = __webpack_require__(57200);
;// CONCATENATED MODULE: ./build/describe-tested.js

const unread = { files: [], rowCount: undefined };
/** What a run tests, for people: as it was asked for, and what the engine knows of the files behind it. */
function describeTested(plan, { commitSha, pullRequest, repositoryUrl, }, read) {
    const { model, reference, evaluation } = (0,to_sources/* toSources */.W)(plan);
    const files = read?.model ?? [];
    return {
        model: describe(model ?? (files.length > 0 ? storedAnswers : undefined), { ...unread, files }),
        reference: describe(reference, read?.reference),
        evaluation: describe(evaluation, read?.evaluation),
        runtime: read?.runtime,
        commit: commitSha,
        pullRequest,
        repositoryUrl,
    };
}
const storedAnswers = { kind: 'predictions', name: 'stored predictions' };
function describe(origin, read = unread) {
    return origin && { ...origin, ...read };
}

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/judge/check-asked.js
var check_asked = __webpack_require__(40876);
// EXTERNAL MODULE: ./build/domain/comparison-case.js
var comparison_case = __webpack_require__(98001);
// EXTERNAL MODULE: ./build/domain/own-metric.js
var own_metric = __webpack_require__(53226);
// EXTERNAL MODULE: ./build/domain/words/plural.js
var plural = __webpack_require__(26457);
// EXTERNAL MODULE: ./build/domain/vocabulary.js
var vocabulary = __webpack_require__(50669);
;// CONCATENATED MODULE: ./build/domain/judge/decide.js

const infrastructures = ['ok', 'failed', 'no-credentials'];
const baselineStates = ['not-asked', 'found', 'missing'];
/**
 * Which findings it takes to exceed a threshold: no threshold is exceeded even by all of them (`none`), only together
 * with those that an ignore rule leaves out (`ignored`), only together with those that the baseline has as well
 * (`known`), or by what is left when both are set aside (`counted`).
 */
const excesses = ['none', 'ignored', 'known', 'counted'];
const passed = { kind: 'passed', wouldFail: false, step: 'green' };
const error = { kind: 'error', wouldFail: false, step: 'red' };
/** The whole of the verdict, the first row that fits; `docs/policy.md` shows it. */
const truthTable = [
    {
        when: { infrastructure: ['no-credentials'] },
        then: { kind: 'skipped', wouldFail: false, step: 'green' },
        because: 'there was no key for the cluster, and `on-missing-credentials` is `skip`',
    },
    {
        when: { infrastructure: ['failed'] },
        then: error,
        because: 'trouble is never a pass; too few judged cases (`min-tests`) are trouble, too',
    },
    {
        when: { baseline: ['missing'], onMissingBaseline: ['fail'] },
        then: error,
        because: '`missing-baseline`: there is nothing to compare with, and that was to fail',
    },
    { when: { excess: ['none'] }, then: passed, because: 'no threshold is exceeded' },
    { when: { excess: ['ignored'] }, then: passed, because: 'ignored findings do not count' },
    {
        when: { excess: ['known'], baseline: ['found'] },
        then: passed,
        because: 'findings that the baseline has as well do not count',
    },
    {
        when: { mode: ['report'] },
        then: { kind: 'failed', wouldFail: true, step: 'green' },
        because: 'the verdict is told and the step stays green',
    },
    {
        when: {},
        then: { kind: 'failed', wouldFail: true, step: 'red' },
        because: 'the findings exceed a threshold',
    },
];
/** The values that each part of a situation can have, in the order of the table's columns. */
const situationParts = {
    infrastructure: infrastructures,
    excess: excesses,
    baseline: baselineStates,
    onMissingBaseline: vocabulary/* onMissingBaselines */.cR,
    mode: vocabulary/* modes */.nI,
};
/** The verdict of a situation and the colour of the step. Pure; there is an answer for every combination. */
function decide(situation) {
    return rowOf(situation).then;
}
/** The row of the truth table that decides. */
function rowOf(situation) {
    const row = truthTable.find(({ when }) => fits(when, situation));
    if (!row)
        throw new TypeError('the last row of the truth table fits everything');
    return row;
}
function fits(when, situation) {
    const isOneOf = (allowed, value) => allowed === undefined || allowed.includes(value);
    return (isOneOf(when.infrastructure, situation.infrastructure) &&
        isOneOf(when.excess, situation.excess) &&
        isOneOf(when.baseline, situation.baseline) &&
        isOneOf(when.onMissingBaseline, situation.onMissingBaseline) &&
        isOneOf(when.mode, situation.mode));
}

// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(35676);
;// CONCATENATED MODULE: ./build/domain/judge/ignore-notes.js

/** A sentence for each rule that is past its day. `usage` counts the findings that no other rule leaves out. */
function noteExpired(usage) {
    return usage.map(({ rule, findings }) => {
        const effect = findings === 0
            ? 'it matches no finding'
            : `its ${findings === 1 ? 'finding counts' : `${findings} findings count`} again`;
        return `The ignore rule for ${describeRule(rule)} expired on ${rule.expires}: ${effect}. Its reason was ${(0,quote_word/* quoteWord */.X)(rule.reason)}.`;
    });
}
/** A sentence for each rule that leaves nothing out, or everything. */
function noteUnused(usage) {
    return usage.flatMap(({ rule, findings, others }) => {
        if (isEverything(rule)) {
            return [`The ignore rule for ${describeRule(rule)} leaves out every finding until ${rule.expires}.`];
        }
        if (findings > 0)
            return [];
        const why = others > 0
            ? `${others === 1 ? 'the only case it matches was' : `all ${others} cases it matches were`} passed or skipped`
            : 'it matches no case of this run';
        return [`The ignore rule for ${describeRule(rule)} is not used: ${why}.`];
    });
}
function describeRule({ test, feature, category, case: name }) {
    const parts = [
        test === '*' ? 'all tests' : `test ${(0,quote_word/* quoteWord */.X)(test)}`,
        category === undefined || category === '*' ? '' : `category ${(0,quote_word/* quoteWord */.X)(category)}`,
        feature === undefined ? '' : `feature ${(0,quote_word/* quoteWord */.X)(feature)}`,
        name === undefined ? '' : `case ${(0,quote_word/* quoteWord */.X)(name)}`,
    ];
    return parts.filter(Boolean).join(', ');
}
function isEverything({ test, feature, category, case: name }) {
    return (test === '*' &&
        feature === undefined &&
        name === undefined &&
        (category === undefined || category === '*'));
}

// EXTERNAL MODULE: ./build/domain/judge/case-name.js
var case_name = __webpack_require__(74161);
;// CONCATENATED MODULE: ./build/domain/judge/pair-gathered.js
/**
 * Pairs cases of two runs that have no counterpart by their features. A case that names several features for one cause,
 * such as a model that raises on nulls in 13 columns, may name some others in the next run. Where a test has one such
 * case left in each run, and they share more than half of their features, it is the same case.
 */
function pairGathered(here, there) {
    const [gatheredHere, gatheredThere] = [onlyGathered(here), onlyGathered(there)];
    const pairs = new Map();
    for (const [test, one] of gatheredHere) {
        const other = gatheredThere.get(test);
        if (one && other && sharesMost(one.features, other.features))
            pairs.set(one, other);
    }
    return pairs;
}
/** The case of several features of each test; `undefined` for a test that has more than one of them. */
function onlyGathered(cases) {
    const gathered = new Map();
    for (const testCase of cases) {
        const { testType, category, features } = testCase;
        if (features.length < 2)
            continue;
        const test = JSON.stringify([testType, category]);
        gathered.set(test, gathered.has(test) ? undefined : testCase);
    }
    return gathered;
}
/** More than half of the features that either has. Source: P. Jaccard, 1901. */
function sharesMost(some, others) {
    const [one, other] = [new Set(some), new Set(others)];
    const shared = [...one].filter((feature) => other.has(feature)).length;
    return shared > (one.size + other.size - shared) / 2;
}

// EXTERNAL MODULE: ./build/domain/judge/severity-of.js
var severity_of = __webpack_require__(34838);
;// CONCATENATED MODULE: ./build/domain/judge/match-cases.js




/**
 * Pairs the cases of two runs. The id of a case is its position in its batch, which moves as soon as a feature or a
 * subset comes or goes, so a case is known by its test, its category, its features in any order, and the text it
 * samples, if it does. Where a test has one such case on both sides, these are the same even if another subset is the
 * worst one now; where it has several, they are told apart by their subset. What is still alike (no subset, or twice
 * the same) is paired in the order of the ids. A case that names several features for one cause is known by most of them
 * (`pairGathered`).
 */
function matchCases(here, there) {
    const groupsThere = groupBy(there, identityOf);
    const counterparts = new Array(here.length).fill(undefined);
    const onlyThere = [];
    for (const [identity, indicesHere] of groupBy(here, identityOf)) {
        const indicesThere = groupsThere.get(identity) ?? [];
        groupsThere.delete(identity);
        const [single] = indicesHere;
        if (single !== undefined && indicesHere.length === 1 && indicesThere.length === 1) {
            counterparts[single] = there[indicesThere[0] ?? 0];
            continue;
        }
        const subsetsThere = groupBy(there, subsetKey, indicesThere);
        for (const [key, some] of groupBy(here, subsetKey, indicesHere)) {
            const theirs = inOrder(there, subsetsThere.get(key) ?? []);
            subsetsThere.delete(key);
            for (const [position, index] of inOrder(here, some).entries()) {
                const other = theirs[position];
                if (other !== undefined)
                    counterparts[index] = there[other];
            }
            onlyThere.push(...pick(there, theirs.slice(some.length)));
        }
        for (const left of subsetsThere.values())
            onlyThere.push(...pick(there, left));
    }
    for (const left of groupsThere.values())
        onlyThere.push(...pick(there, left));
    const gathered = pairGathered(here.filter((_, index) => counterparts[index] === undefined), onlyThere);
    const taken = new Set(gathered.values());
    return {
        counterparts: here.map((one, index) => counterparts[index] ?? gathered.get(one)),
        onlyThere: onlyThere.filter((one) => !taken.has(one)),
    };
}
function identityOf(testCase) {
    const { testType, category, features } = testCase;
    const sorted = features.length > 1 ? [...features].sort() : features;
    return JSON.stringify([testType, category, sorted, (0,case_name/* sampledTextOf */.Rb)(testCase) ?? null]);
}
function subsetKey(testCase) {
    return JSON.stringify((0,case_name/* subsetOf */.cy)(testCase) ?? null);
}
/** Indices of the cases (all, unless some are given) by key. */
function groupBy(cases, keyOf, indices = cases.keys()) {
    const groups = new Map();
    for (const index of indices) {
        const testCase = cases[index];
        if (testCase === undefined)
            continue;
        const key = keyOf(testCase);
        const group = groups.get(key);
        if (group)
            group.push(index);
        else
            groups.set(key, [index]);
    }
    return groups;
}
function pick(cases, indices) {
    return indices.flatMap((index) => cases[index] ?? []);
}
/** By id; equal ones worst first and then by what they measured, so that the order of the list says nothing. */
function inOrder(cases, indices) {
    if (indices.length < 2)
        return indices;
    return [...indices].sort((i, j) => {
        const [a, b] = [cases[i], cases[j]];
        return a && b ? compareCases(a, b) : 0;
    });
}
const digits = /^\d{1,15}$/;
const ranks = ['skip', ...vocabulary/* severities */.gO];
function compareCases(a, b) {
    const byNumber = digits.test(a.caseId) && digits.test(b.caseId) ? Number(a.caseId) - Number(b.caseId) : 0;
    return (byNumber ||
        compareTexts(a.caseId, b.caseId) ||
        ranks.indexOf((0,severity_of/* severityOf */.x)(b)) - ranks.indexOf((0,severity_of/* severityOf */.x)(a)) ||
        (b.importance ?? 0) - (a.importance ?? 0) ||
        compareTexts(JSON.stringify(a.metrics), JSON.stringify(b.metrics)));
}
function compareTexts(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/domain/judge/match-ignore.js

/**
 * A rule matches a case of its test when the case has its feature (among others, perhaps), its category and its name
 * (`caseName`), each as far as the rule gives it. All are compared as they are written, and `*` stands for any test or
 * any category. Rules are looked up by what they name, so that time grows with the cases and not with cases × rules.
 */
function compileIgnoreRules(rules) {
    const shapes = new Map();
    const bucketOf = rules.map((rule, index) => {
        const shape = shapeOf(rule);
        const shapeKey = JSON.stringify(shape);
        const group = shapes.get(shapeKey) ?? { shape, buckets: new Map() };
        shapes.set(shapeKey, group);
        const key = keyOf(shape, rule.test, rule.feature, rule.category, rule.case);
        const bucket = group.buckets.get(key) ?? { first: index, findings: 0, others: 0 };
        group.buckets.set(key, bucket);
        return bucket;
    });
    const groups = [...shapes.values()];
    return {
        match: (testCase, isFinding) => {
            if (groups.length === 0)
                return undefined;
            let first;
            for (const bucket of matching(testCase)) {
                if (isFinding)
                    bucket.findings++;
                else
                    bucket.others++;
                first = first === undefined ? bucket.first : Math.min(first, bucket.first);
            }
            return first === undefined ? undefined : rules[first];
        },
        usage: () => rules.map((rule, index) => ({
            rule,
            findings: bucketOf[index]?.findings ?? 0,
            others: bucketOf[index]?.others ?? 0,
        })),
    };
    function* matching(testCase) {
        const { testType, category, features } = testCase;
        for (const { shape, buckets } of groups) {
            const name = shape.name ? (0,case_name/* caseName */.cY)(testCase) : undefined;
            for (const feature of shape.feature ? new Set(features) : [undefined]) {
                const bucket = buckets.get(keyOf(shape, testType, feature, category, name));
                if (bucket)
                    yield bucket;
            }
        }
    }
}
function shapeOf({ test, feature, category, case: name }) {
    return {
        test: test !== '*',
        feature: feature !== undefined,
        category: category !== undefined && category !== '*',
        name: name !== undefined,
    };
}
/** JSON, because foreign names may hold any separator. */
function keyOf(shape, test, feature, category, name) {
    return JSON.stringify([
        shape.test ? test : 0,
        shape.feature ? feature : 0,
        shape.category ? category : 0,
        shape.name ? name : 0,
    ]);
}

;// CONCATENATED MODULE: ./build/domain/judge/compare-badness.js
/**
 * Metric categories in which distance from zero is badness, the ones that say most first. A value of a performance
 * metric is not among them: whether a higher one is better depends on the metric.
 */
const comparable = [
    'performance-diff',
    'output-diff',
    'drift-stat',
    'model-error',
    'statistical-dependence',
    'failing-inputs',
];
/** A smaller p-value is stronger evidence, so its size says the contrary. */
const pValue = /\bp[- _]?value/i;
/**
 * The headline numbers of the same case in two runs: its importance ("model impact", larger is worse in the API), unless
 * one of them lacks it or both are 0, as the platform writes it for tests without one; then the size of the most
 * telling metric that both measured. `undefined` when they have no such number in common.
 */
function compareBadness(now, before) {
    const [importance, former] = [finite(now.importance), finite(before.importance)];
    if (importance !== undefined && former !== undefined && (importance !== 0 || former !== 0)) {
        return { now: importance, before: former };
    }
    for (const category of comparable) {
        for (const { name, value } of now.metrics.filter((metric) => metric.category === category)) {
            const size = finite(value);
            const other = before.metrics.find((metric) => metric.name === name && metric.category === category);
            const formerSize = finite(other?.value);
            if (size === undefined || formerSize === undefined || pValue.test(name))
                continue;
            return { now: Math.abs(size), before: Math.abs(formerSize) };
        }
    }
    return undefined;
}
function finite(value) {
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

// EXTERNAL MODULE: ./build/domain/judge/margin-of-error.js
var margin_of_error = __webpack_require__(73082);
;// CONCATENATED MODULE: ./build/domain/judge/change-of.js




/** Differences up to this are no news, whatever their unit: one case in a hundred, one point of accuracy. */
const absoluteTolerance = 0.01;
/** Nor are differences of up to a tenth of what it was: small numbers and large counts move that much by chance. */
const relativeTolerance = 0.1;
/** For sums that binary fractions don't hold exactly: 0.31 − 0.30 is not beyond 0.01. */
const roundingError = 1e-9;
/**
 * What became of a finding since the baseline. `new`: the baseline does not have the case, or has it as passed or
 * skipped. `worse`, `better`: its severity rose or fell, or the model raises now and did not or the
 * other way round, or all that is the same and its headline number (`compareBadness`) moved by
 * more than the tolerance: 0.01, a tenth of the former value, or the larger margin of error of the two, whichever is
 * largest. Else `unchanged`.
 */
function changeOf(finding, before) {
    const [now, then] = [(0,severity_of/* severityOf */.x)(finding), before && (0,severity_of/* severityOf */.x)(before)];
    if (before === undefined || then === undefined || !(0,severity_of/* isFindingSeverity */.f)(then) || now === 'skip')
        return 'new';
    // Nobody knows how bad a word of a newer cluster is, so it is never what was known.
    if (finding.unknownWords.some((word) => !before.unknownWords.includes(word)))
        return 'worse';
    const rise = vocabulary/* severities */.gO.indexOf(now) - vocabulary/* severities */.gO.indexOf(then) || raised(finding) - raised(before);
    if (rise !== 0)
        return rise > 0 ? 'worse' : 'better';
    const badness = compareBadness(finding, before);
    if (!badness)
        return 'unchanged';
    const change = badness.now - badness.before;
    const tolerance = Math.max(absoluteTolerance, relativeTolerance * Math.abs(badness.before), (0,margin_of_error/* marginOfError */.A)(finding) ?? 0, (0,margin_of_error/* marginOfError */.A)(before) ?? 0);
    if (Math.abs(change) <= tolerance + roundingError)
        return 'unchanged';
    return change > 0 ? 'worse' : 'better';
}
/** The platform and the embedded engine keep the status FAIL for a model that raised; such a case measures nothing. */
function raised({ status }) {
    return status === 'fail' ? 1 : 0;
}

// EXTERNAL MODULE: ./build/domain/judge/is-uncertain.js
var is_uncertain = __webpack_require__(29195);
// EXTERNAL MODULE: ./build/domain/judge/get-or-make.js
var get_or_make = __webpack_require__(36818);
// EXTERNAL MODULE: ./build/domain/judge/threshold-rules.js
var threshold_rules = __webpack_require__(97424);
;// CONCATENATED MODULE: ./build/domain/judge/tally.js



function createTally() {
    const counts = new Map();
    const nameOf = (rule) => {
        const isAlone = [...counts.keys()].every((other) => other === rule || other.name !== rule.name);
        return isAlone || rule.within === undefined ? (rule.name ?? '') : `${rule.name ?? ''} in ${rule.within}`;
    };
    const byName = () => [...counts]
        .map(([rule, found]) => ({ name: nameOf(rule), thresholds: rule.thresholds, ...found }))
        .sort((a, b) => compareNames(a.name, b.name));
    return {
        add: (rule, severity) => {
            (0,get_or_make/* getOrMake */.I)(counts, rule, () => ({ alert: 0, warning: 0 }))[severity]++;
        },
        breaches: (adjective) => byName().flatMap((counted) => breachesOf(counted, adjective)),
        allowances: () => byName().flatMap(allowancesOf),
    };
}
function breachesOf({ name, thresholds, alert, warning }, adjective) {
    const breach = (found, word) => {
        const limit = (0,threshold_rules/* limitOf */.L)(thresholds, word);
        return found > limit
            ? [`${prefix(name)}${(0,plural/* plural */.L)(found, `${adjective}${word}`)}, at most ${limit} allowed`]
            : [];
    };
    return [...breach(alert, 'alert'), ...breach(warning, 'warning')];
}
function allowancesOf({ name, thresholds, alert, warning }) {
    const { failOn, maxAlerts, maxWarnings } = thresholds;
    const found = ['alert', 'warning']
        .map((word) => [word, word === 'alert' ? alert : warning])
        .filter(([, count]) => count > 0);
    if (failOn === 'never') {
        const verb = alert + warning === 1 ? 'fails' : 'fail';
        const counts = found.map(([word, count]) => (0,plural/* plural */.L)(count, word)).join(' and ');
        return [`${prefix(name)}${counts}, which never ${verb} the gate (fail-on: never)`];
    }
    return found.map(([word, count]) => {
        const limit = word === 'alert' ? maxAlerts : maxWarnings;
        const why = limit === undefined
            ? `which ${count === 1 ? "doesn't" : "don't"} fail the gate (fail-on: ${failOn})`
            : `within the ${limit} allowed (max-${word}s)`;
        return `${prefix(name)}${(0,plural/* plural */.L)(count, word)}, ${why}`;
    });
}
function prefix(name) {
    return name === '' ? '' : `${name}: `;
}
function compareNames(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}

;// CONCATENATED MODULE: ./build/domain/judge/sort-cases.js





/** `matched`: to the cases of the baseline, in the order of `cases`; `undefined` without one. */
function sortCases(cases, { active, expired, thresholds }, matched) {
    const counts = { alert: 0, warning: 0, pass: 0, skip: 0, ignored: 0, new: 0 };
    const [findings, known, ignored] = [[], [], []];
    const uncertain = [];
    const [counted, withKnown, withIgnored] = [createTally(), createTally(), createTally()];
    for (const [index, testCase] of cases.entries()) {
        const severity = (0,severity_of/* severityOf */.x)(testCase);
        const governing = thresholds.ruleOf(testCase);
        const isFinding = (0,severity_of/* isFindingSeverity */.f)(severity);
        const rule = active.match(testCase, isFinding);
        if (!rule)
            expired.match(testCase, isFinding);
        if (!isFinding) {
            counts[severity]++;
            if (severity === 'pass' && (0,is_uncertain/* saysUncertain */.OO)(testCase))
                uncertain.push(testCase);
            continue;
        }
        // Such a case is about the change itself, so it is never what was known.
        const change = (0,comparison_case/* isComparisonCase */.Y)(testCase)
            ? 'worse'
            : matched && changeOf(testCase, matched.counterparts[index]);
        const finding = { severity, testCase, change, isUncertain: (0,is_uncertain/* isUncertain */.cp)(testCase) };
        withIgnored.add(governing, severity);
        if (rule) {
            counts.ignored++;
            ignored.push({ ...finding, rule });
            continue;
        }
        counts[severity]++;
        withKnown.add(governing, severity);
        if (change === 'unchanged' || change === 'better') {
            known.push(finding);
        }
        else {
            counts.new++;
            counted.add(governing, severity);
            findings.push(finding);
        }
    }
    return {
        counts,
        findings: worstFirst(findings),
        known: worstFirst(known),
        ignored: worstFirst(ignored),
        uncertain,
        counted,
        withKnown,
        withIgnored,
    };
}
function worstFirst(findings) {
    return [
        ...findings.filter(({ severity }) => severity === 'alert'),
        ...findings.filter(({ severity }) => severity === 'warning'),
    ];
}

;// CONCATENATED MODULE: ./build/domain/judge/describe-differences.js


/** What differs so that not everything can be compared, a sentence each. */
function describeDifferences(here, baseline) {
    const sentences = [];
    const [project, otherProject] = [here.projectId, baseline.projectId];
    if (project !== undefined && otherProject !== undefined && project !== otherProject) {
        sentences.push(`The baseline is a run of another project, ${(0,quote_word/* quoteWord */.X)(otherProject)}.`);
    }
    const [task, otherTask] = [here.testRun?.modelTask, baseline.testRun?.modelTask];
    if (task !== undefined && otherTask !== undefined && task !== otherTask) {
        sentences.push(`The baseline is of another model task: ${(0,quote_word/* quoteWord */.X)(otherTask)}, not ${(0,quote_word/* quoteWord */.X)(task)}.`);
    }
    const isOwn = (testCase) => !(0,comparison_case/* isComparisonCase */.Y)(testCase);
    const [casesHere, casesThere] = [here.cases.filter(isOwn), baseline.cases.filter(isOwn)];
    const categories = compareWords(casesHere, casesThere, ({ category }) => category);
    sentences.push(...tell(categories, ['test category', 'test categories']));
    // Tests of a category that is missing as a whole need no sentence of their own.
    const isShared = ({ category }) => categories.both.has(category);
    const tests = compareWords(casesHere.filter(isShared), casesThere.filter(isShared), ({ testType }) => testType);
    return [...sentences, ...tell(tests, ['test', 'tests'])];
}
function compareWords(here, there, wordOf) {
    const [wordsHere, wordsThere] = [new Set(here.map(wordOf)), new Set(there.map(wordOf))];
    return {
        both: new Set([...wordsHere].filter((word) => wordsThere.has(word))),
        onlyHere: [...wordsHere].filter((word) => !wordsThere.has(word)).sort(),
        onlyThere: [...wordsThere].filter((word) => !wordsHere.has(word)).sort(),
    };
}
const shownWords = 5;
function tell({ onlyHere, onlyThere }, [one, many]) {
    const list = (words) => {
        const more = words.length > shownWords ? ` and ${words.length - shownWords} more` : '';
        return `the ${words.length === 1 ? one : many} ${words.slice(0, shownWords).map(quote_word/* quoteWord */.X).join(', ')}${more}`;
    };
    return [
        ...(onlyHere.length > 0 ? [`The baseline lacks ${list(onlyHere)}: findings of it count as new.`] : []),
        ...(onlyThere.length > 0 ? [`Only the baseline has ${list(onlyThere)}.`] : []),
    ];
}

;// CONCATENATED MODULE: ./build/domain/judge/tell-comparison.js




/** What the run and its baseline have in common, and what only one of them has. */
function tellComparison(cases, baseline, { counterparts, onlyThere }, { testRun, projectId, model }) {
    const isFixed = (testCase, index) => (0,severity_of/* severityOf */.x)(testCase) === 'pass' && wasFinding(counterparts[index]);
    return {
        baseline: baseline.label,
        differences: describeDifferences({ projectId, testRun, cases }, baseline),
        fixed: cases.filter(isFixed),
        onlyHere: cases.filter((one, index) => counterparts[index] === undefined && !(0,comparison_case/* isComparisonCase */.Y)(one))
            .length,
        onlyThere: onlyThere.length,
        model,
    };
}
/** A finding that can't be measured any more is not fixed. */
function noteUnmeasured(cases, { counterparts, onlyThere }) {
    const skipped = cases.filter((one, index) => (0,severity_of/* severityOf */.x)(one) === 'skip' && wasFinding(counterparts[index]));
    const absent = onlyThere.filter(wasFinding);
    const lost = skipped.length + absent.length;
    if (lost === 0)
        return [];
    return [
        `${(0,plural/* plural */.L)(lost, 'finding')} of the baseline could not be looked at again (${skipped.length} skipped, ${absent.length} not in this run), so nothing tells whether they are fixed.`,
    ];
}
function wasFinding(before) {
    return before !== undefined && (0,severity_of/* isFindingSeverity */.f)((0,severity_of/* severityOf */.x)(before));
}

;// CONCATENATED MODULE: ./build/domain/judge/why-passed.js

/** The reason of a run that passed. `allowances`: what was found, and which rule lets it pass. */
function whyPassed(judgedCount, allowances, failOn, known, ignored) {
    const setAside = [
        ...(known > 0 ? [`${(0,plural/* plural */.L)(known, 'finding')} known from the baseline`] : []),
        ...(ignored > 0 ? [`${ignored} ignored`] : []),
    ];
    const aside = setAside.length > 0 ? ` (${setAside.join(', ')})` : '';
    const none = failOn === 'never' ? 'no finding (fail-on: never)' : 'none beyond the thresholds';
    const found = allowances.length > 0 ? allowances.join('; ') : none;
    return `${(0,plural/* plural */.L)(judgedCount, 'test case')} judged, ${found}${aside}`;
}

;// CONCATENATED MODULE: ./build/domain/judge/judge.js












/**
 * The one decision: which cases are findings, and whether they are too many. Ignore rules come first; with a baseline,
 * of what they leave only new and worse findings count. Each finding is counted by the most specific threshold rule.
 * Skipped cases are counted apart; a run with fewer than `minTests` cases that were not skipped is an error, never a
 * pass. Pure; the order of the cases changes nothing but the order of the lists.
 */
function judge(cases, policy, context) {
    const { baseline } = context;
    const active = compileIgnoreRules(policy.ignore.filter(({ expires }) => context.today <= expires));
    const expired = compileIgnoreRules(policy.ignore.filter(({ expires }) => context.today > expires));
    const thresholds = (0,threshold_rules/* compileThresholds */.i)(policy);
    const matched = baseline &&
        matchCases(cases, baseline.cases.filter((one) => !(0,comparison_case/* isComparisonCase */.Y)(one)));
    const sorted = sortCases(cases, { active, expired, thresholds }, matched);
    const tests = context.isKnownByOwnMetrics ? cases : cases.filter((one) => !(0,own_metric/* isOwnMetricCase */.fm)(one));
    const skippedTests = tests.filter((one) => (0,severity_of/* severityOf */.x)(one) === 'skip').length;
    if (tests.length - skippedTests < policy.minTests) {
        return tooFewTests(tests.length, skippedTests, policy.minTests);
    }
    const { counts, findings, known, ignored, uncertain, counted } = sorted;
    const breaches = counted.breaches(baseline ? 'new or worse ' : '');
    const { wouldFail } = decide({
        mode: policy.mode,
        infrastructure: 'ok',
        baseline: baseline ? 'found' : context.missingBaseline === undefined ? 'not-asked' : 'missing',
        // A missing baseline that is to fail the gate has already ended the run.
        onMissingBaseline: 'absolute',
        excess: excessOf(sorted),
    });
    const judgedCount = cases.length - counts.skip;
    return {
        kind: wouldFail ? 'failed' : 'passed',
        wouldFail,
        reason: wouldFail
            ? breaches.join('; ')
            : whyPassed(judgedCount, counted.allowances(), policy.failOn, known.length, ignored.length),
        counts,
        findings,
        known,
        ignored,
        uncertain,
        notes: [
            ...(context.missingBaseline === undefined ? [] : [context.missingBaseline]),
            ...(context.notes ?? []),
            ...(matched ? noteUnmeasured(cases, matched) : []),
            ...noteExpired(expired.usage()),
            ...noteUnused(active.usage()),
            ...thresholds.noteUnseen(),
            ...(baseline || context.missingBaseline !== undefined ? [] : [notCompared]),
        ],
        comparison: baseline && matched && tellComparison(cases, baseline, matched, context),
    };
}
const notCompared = 'No baseline was asked for, so nothing tells whether the model got worse.';
function excessOf({ counted, withKnown, withIgnored }) {
    if (counted.breaches('').length > 0)
        return 'counted';
    if (withKnown.breaches('').length > 0)
        return 'known';
    return withIgnored.breaches('').length > 0 ? 'ignored' : 'none';
}
function tooFewTests(total, skipped, minTests) {
    const had = total === 0 ? 'The run has no test case' : `${(0,plural/* plural */.L)(total - skipped, 'test case')} judged`;
    const left = skipped > 0 ? ` (${skipped} skipped)` : '';
    return {
        kind: 'error',
        code: 'no-results',
        reason: `${had}${left}, but at least ${minTests} must be judged (min-tests)`,
    };
}

// EXTERNAL MODULE: ./build/domain/plan.js
var domain_plan = __webpack_require__(50698);
;// CONCATENATED MODULE: ./build/domain/to-asked.js

/** Reports never see the target, and so not the key. */
function toAsked(plan) {
    const { target, run: { name, seed }, gate, report, rules, } = plan;
    return {
        target: target.kind === 'cluster' ? target.url : domain_plan/* embeddedEngine */.D,
        run: { name, seed },
        gate,
        report,
        rules,
    };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./build/inputs/values/part.js
var part = __webpack_require__(89538);
;// CONCATENATED MODULE: ./build/inputs/choices/merge-run-config.js


/**
 * Gives each part of `run.config` that has a setting of its own to that setting. Where both were given and differ, that
 * is a problem which names both.
 */
function mergeRunConfig({ given, nameOf }, problem) {
    const config = given['run-config'];
    if (!config)
        return { given, nameOf };
    const merged = { ...given };
    const paths = new Map();
    for (const [key, [path, value]] of Object.entries(toShorthands(config, problem))) {
        const name = key;
        if (value === undefined)
            continue;
        const other = given[name];
        if (other === undefined) {
            // What was given and could not be read stays a problem of its own.
            if (name in given)
                continue;
            merged[name] = value;
            paths.set(name, `run.config.${path}`);
        }
        else if (!(0,external_node_util_.isDeepStrictEqual)(value, other)) {
            problem(`run.config.${path}`, `${(0,part/* shown */.SP)(value)} contradicts ${nameOf(name)}, which is ${(0,part/* shown */.SP)(other)}: give one of the two.`);
        }
    }
    return { given: merged, nameOf: (name) => paths.get(name) ?? nameOf(name) };
}
function toShorthands(config, problem) {
    const { data_info: data, run_time_info: runTime, test_suite_config: suite } = config;
    const image = runTime?.custom_image;
    if (config.categories && suite?.categories && !(0,external_node_util_.isDeepStrictEqual)(config.categories, suite.categories)) {
        problem('run.config.test_suite_config.categories', 'contradicts run.config.categories: give one of the two.');
    }
    return {
        'run-name': ['run_name', config.run_name],
        'model-id': ['model_id', config.model_id],
        'model-task': ['model_task', config.model_task],
        'reference-id': ['data_info.ref_dataset_id', data?.ref_dataset_id],
        'evaluation-id': ['data_info.eval_dataset_id', data?.eval_dataset_id],
        'agent-id': ['run_time_info.agent_id', runTime?.agent_id],
        'managed-image': [
            'run_time_info.custom_image',
            image?.member === 'managed_image_name' ? image.value : undefined,
        ],
        seed: ['run_time_info.random_seed', runTime?.random_seed],
        sensitivity: ['test_suite_config.global_test_sensitivity', suite?.global_test_sensitivity],
        tests: ['test_suite_config.individual_tests_config', suite?.individual_tests_config],
        'exclude-columns': ['test_suite_config.global_exclude_columns', suite?.global_exclude_columns],
        categories: config.categories
            ? ['categories', config.categories]
            : ['test_suite_config.categories', suite?.categories],
    };
}

// EXTERNAL MODULE: ./build/inputs/settings.js + 32 modules
var settings = __webpack_require__(33121);
// EXTERNAL MODULE: ./build/inputs/given/read-given.js
var read_given = __webpack_require__(41688);
;// CONCATENATED MODULE: ./build/inputs/given/user-words.js





/** Parameters that have an input of their own. */
const inputsOfParams = {
    label_col: 'label-column',
    text_features: 'text-features',
    class_names: 'class-names',
};
/** What may have been given in place of a setting. */
const standIns = {
    'reference-uri': ['reference-connection', 'dataset-uri'],
    'evaluation-uri': ['evaluation-connection', 'dataset-uri'],
    'model-uri': ['model-info', 'model-endpoint'],
};
/** The words of what was given, which is known to be right. */
function userWords(raw) {
    const read = (0,read_given/* readGiven */.Q)(raw, []);
    const { nameOf } = mergeRunConfig(read, () => undefined);
    const settingOf = (name) => {
        const setting = settings/* settingNames */.H$.find((known) => known === name);
        if (setting === undefined)
            return name;
        const given = [setting, ...(standIns[name] ?? [])].find((one) => read.wasGiven(one));
        return nameOf(given ?? setting);
    };
    const keyOf = (param) => {
        const input = inputsOfParams[param];
        if (input !== undefined && read.wasGiven(input))
            return nameOf(input);
        if (input !== undefined && !raw.configFile)
            return input;
        return read.spellingOf(`data.${param.replaceAll('_', '-')}`);
    };
    const root = raw.surroundings.workspace.replace(/[/\\]?$/, external_node_path_.sep);
    const inText = (text) => (root === external_node_path_.sep ? text : text.replaceAll(root, '')).replaceAll(/\bdata_params\.([a-z]+(?:_[a-z]+)*)/g, (_, param) => keyOf(param));
    // A sentence about a key begins with it.
    const inProblem = ({ name, message }) => {
        const [, param, rest] = /^data_params\.(\w+):? (.*)$/s.exec(message) ?? [];
        if (param !== undefined && rest !== undefined)
            return { name: keyOf(param), message: inText(rest) };
        return { name: settingOf(name), message: inText(message) };
    };
    const inProblems = (problems) => new errors/* InputError */.dz(problems.map(inProblem));
    const inWork = (work) => work.catch((error) => {
        throw error instanceof errors/* InputError */.dz ? inProblems(error.problems) : error;
    });
    return { inText, inProblems, inWork };
}

// EXTERNAL MODULE: ./build/domain/assert-never.js
var assert_never = __webpack_require__(15664);
// EXTERNAL MODULE: ./build/domain/data-formats.js
var data_formats = __webpack_require__(3872);
// EXTERNAL MODULE: ./build/domain/web-file.js
var web_file = __webpack_require__(10510);
// EXTERNAL MODULE: ./build/domain/words/is-within.js
var is_within = __webpack_require__(50787);
;// CONCATENATED MODULE: ./build/inputs/choices/chooser.js


const noIds = 'needs a cluster: the embedded engine starts empty on each run. Give a path instead, or set cluster-url.';
function cloudNeedsCluster(path) {
    const scheme = path.slice(0, path.indexOf(':'));
    return `${scheme}:// paths need a cluster; the embedded engine reads local files. Download the file in a step before, or set cluster-url.`;
}
/** Whether `path` lies below `folder`; both relative to the workspace. A folder is not below itself. */
function liesIn(workspace, folder, path) {
    const [holder, place] = [(0,external_node_path_.resolve)(workspace, folder), (0,external_node_path_.resolve)(workspace, path)];
    return place !== holder && (0,is_within/* isWithin */.U)(holder, place);
}

;// CONCATENATED MODULE: ./build/inputs/choices/choose-dataset.js




/** `undefined` after a refusal. */
function chooseDataset(role, chooser) {
    const source = chooseSource(role, chooser);
    const split = chooser.given[`${role}-split`];
    if (source && split !== undefined && source.kind !== 'hugging-face') {
        return chooser.refuse(`${role}-split`, 'belongs to a Hugging Face dataset; other data has no splits: remove it.');
    }
    if (source?.kind === 'hugging-face' && split !== undefined && split !== source.split) {
        return chooser.refuse(`${role}-split`, `contradicts the split_name of ${role}.connection: give one of the two.`);
    }
    return source;
}
function chooseSource(role, chooser) {
    const { given, isEmbedded, nameOf, refuse, isUnreadable } = chooser;
    const id = given[`${role}-id`];
    const own = given[`${role}-uri`];
    const connection = given[`${role}-connection`];
    const contradicts = (name, other) => refuse(name, `contradicts ${nameOf(other)}: give one of the two.`);
    if (id !== undefined && own)
        return contradicts(`${role}-uri`, `${role}-id`);
    if (id !== undefined && connection)
        return contradicts(`${role}-connection`, `${role}-id`);
    if (own && connection)
        return contradicts(`${role}-connection`, `${role}-uri`);
    if (id !== undefined)
        return isEmbedded ? refuse(`${role}-id`, noIds) : { kind: 'registered', id };
    if (connection)
        return restrict(`${role}-connection`, connection, chooser);
    if (own)
        return restrict(`${role}-uri`, toSource(role, own, chooser), chooser);
    const shared = given['dataset-uri'];
    if (shared && shared.kind !== 'hugging-face') {
        return refuse('dataset-uri', 'only a Hugging Face dataset has splits; give reference-uri and evaluation-uri for files.');
    }
    if (shared)
        return restrict('dataset-uri', toSource(role, shared, chooser), chooser);
    if (isUnreadable(`${role}-uri`, `${role}-id`, `${role}-connection`, 'dataset-uri', 'run-config'))
        return undefined;
    return refuse(`${role}-uri`, `is missing: say which data is the ${role} data, such as ./${role}.csv, or give dataset-uri.`);
}
function toSource(role, uri, { given }) {
    switch (uri.kind) {
        case 'hugging-face':
            return {
                kind: 'hugging-face',
                uri: uri.uri,
                split: given[`${role}-split`] ?? (role === 'reference' ? 'train' : 'test'),
                loadingParams: uri.revision === undefined ? {} : { revision: uri.revision },
            };
        case 'file':
            return { kind: 'workspace-file', path: uri.path };
        case 'cloud':
            return { kind: 'data-file', path: uri.path };
        case 'databricks':
            return uri;
        default:
            return (0,assert_never/* assertNever */.x)(uri);
    }
}
/** To what a cluster, or the embedded engine, can read. */
function restrict(name, source, chooser) {
    const { isEmbedded, refuse } = chooser;
    switch (source.kind) {
        case 'workspace-file':
            if (!isEmbedded)
                return uploadable(name, source, chooser);
            if ((0,data_formats/* dataFormatOf */.H0)(source.path) || source.path.endsWith('/'))
                return source;
            return refuse(name, `"${source.path}" is not a file the embedded engine can read; allowed are ${(0,data_formats/* listDataEndings */.XO)()}, and a folder of ` +
                'parts, with / at its end.');
        case 'data-loading':
            if (source.loader.kind === 'workspace-file' && !/\.py$/.test(source.loader.path)) {
                return refuse(name, `the data loader "${source.loader.path}" must be a .py file.`);
            }
            return isEmbedded ? refuse(name, `a data loader ${needsCluster}`) : source;
        case 'hugging-face':
            return source;
        case 'data-file':
            if ((0,web_file/* isWebAddress */.d3)(source.path))
                return onWeb(name, source, chooser);
            if (!isEmbedded)
                return source;
            return refuse(name, source.path.includes('://')
                ? cloudNeedsCluster(source.path)
                : `"${source.path}" is a path of a cluster. For a file of the workspace write ./${source.path}, or set cluster-url.`);
        case 'databricks':
            return isEmbedded ? refuse(name, `a Databricks table ${needsCluster}`) : source;
        default:
            return (0,assert_never/* assertNever */.x)(source);
    }
}
/** What a cluster makes of an address is its own affair, as long as nobody reads along. */
function onWeb(name, source, { isEmbedded, refuse }) {
    const file = (0,web_file/* readWebFile */.BF)(source.path);
    const isAllowed = isEmbedded ? !('problem' in file) : /^https:/i.test(source.path);
    if (isAllowed)
        return source;
    return refuse(name, 'problem' in file ? `the address ${file.problem}.` : 'is on this machine, which a cluster cannot read.');
}
const needsCluster = `needs a cluster. The embedded engine reads local files that end in ${(0,data_formats/* listDataEndings */.XO)()}; or set cluster-url.`;
/** Data that is uploaded is recognised by its ending. */
function uploadable(name, file, { refuse }) {
    if ((0,data_formats/* dataFormatOf */.H0)(file.path.toLowerCase()))
        return file;
    return refuse(name, `"${file.path}" is not a data file; allowed are ${(0,data_formats/* listDataEndings */.XO)()}. Example: ./data/test.csv`);
}

;// CONCATENATED MODULE: ./build/inputs/choices/choose-image.js
/** `undefined` leaves the image to the platform. */
function chooseImage({ given, nameOf, refuse }, problem) {
    const name = given['managed-image'];
    const pipRequirements = given['pip-requirements'] ?? [];
    const image = given['run-config']?.run_time_info?.custom_image;
    const own = image?.member === 'custom_image' ? image.value : undefined;
    if (own && name !== undefined) {
        problem('run.config.run_time_info.custom_image', `contradicts ${nameOf('managed-image')}: give one of the two.`);
    }
    if (name === undefined && pipRequirements.length > 0) {
        refuse('pip-requirements', 'belongs to a managed image: set managed-image, too.');
    }
    if (own)
        return { kind: 'own', name: own.name, pullSecret: own.pull_secret };
    return name === undefined ? undefined : { kind: 'managed', name, pipRequirements };
}

// EXTERNAL MODULE: ./build/domain/endpoint.js
var endpoint = __webpack_require__(74108);
;// CONCATENATED MODULE: ./build/inputs/choices/choose-own-metrics.js
/** Files with metrics of the user's own; `undefined` when none were given. */
function chooseOwnMetrics({ given }) {
    const { 'model-metrics': metrics, 'model-scores': scores } = given;
    return metrics === undefined && scores === undefined ? undefined : { metrics, scores };
}
/** What asks for a run of tests. */
const tested = [
    'cluster-url',
    'model-id',
    'model-info',
    'model-endpoint',
    'predictions',
    'dataset-uri',
    'reference-uri',
    'reference-id',
    'reference-connection',
    'reference-split',
    'evaluation-uri',
    'evaluation-id',
    'evaluation-connection',
    'evaluation-split',
    'label-column',
    'text-features',
    'class-names',
    'categories',
    'tests',
    'run-config',
];
/** Whether own metrics are all there is: they are compared with the baseline's, and nothing is run. */
function areMetricsAlone(chooser, dataParams) {
    const { given, isEmbedded, isUnreadable } = chooser;
    const uri = given['model-uri'];
    return (isEmbedded &&
        chooseOwnMetrics(chooser) !== undefined &&
        (uri === undefined || uri.kind === 'none') &&
        Object.keys(dataParams).length === 0 &&
        !tested.some((name) => given[name] !== undefined) &&
        !isUnreadable('model-uri', ...tested));
}

;// CONCATENATED MODULE: ./build/inputs/choices/choose-model.js





/** `undefined` after a refusal. */
function chooseModel(chooser, dataParams) {
    const { given, isEmbedded, nameOf, refuse } = chooser;
    const { 'model-uri': uri, 'model-id': id, 'model-info': info } = given;
    if (uri && id !== undefined)
        return refuse('model-uri', `contradicts ${nameOf('model-id')}: ${oneOfThem}`);
    if (info && id !== undefined)
        return refuse('model-info', `contradicts ${nameOf('model-id')}: ${oneOfThem}`);
    if (info && uri)
        return refuse('model-info', `contradicts ${nameOf('model-uri')}: ${oneOfThem}`);
    const beside = ['model-uri', 'model-id', 'model-info'].find((name) => given[name] !== undefined);
    if (given['model-endpoint'] && beside) {
        return refuse('model-endpoint', `contradicts ${nameOf(beside)}: ${oneOfThem}`);
    }
    const source = choose_model_chooseSource(chooser, dataParams);
    if (source?.kind !== 'workspace-file' &&
        given['model-directory'] !== undefined &&
        !(isEmbedded && source)) {
        return refuse('model-directory', 'goes with a model file of the workspace, such as model-uri: ./model/model.py.');
    }
    return source;
}
const oneOfThem = 'give one of the two.';
function choose_model_chooseSource(chooser, dataParams) {
    const { given, isEmbedded, refuse, isUnreadable } = chooser;
    const { 'model-uri': uri, 'model-id': id, 'model-info': info, 'model-endpoint': endpoint } = given;
    if (id !== undefined)
        return isEmbedded ? refuse('model-id', noIds) : { kind: 'registered', id };
    if (info)
        return choose_model_restrict('model-info', info, chooser);
    if (uri)
        return fromUri(uri, chooser);
    if (endpoint)
        return service('model-endpoint', endpoint, chooser);
    if (isUnreadable('model-uri', 'model-id', 'model-info', 'model-endpoint', 'run-config'))
        return undefined;
    // Whoever measured it elsewhere may have no model here.
    if (chooseOwnMetrics(chooser))
        return { kind: 'none' };
    // Predictions need a model to belong to; one without a source is registered for them.
    if (given.predictions || dataParams['pred_col'] !== undefined)
        return { kind: 'none' };
    return refuse('model-uri', 'is missing: say which model to test, such as ./model.onnx or owner/name.');
}
function fromUri(uri, chooser) {
    switch (uri.kind) {
        case 'none':
            return { kind: 'none' };
        case 'hugging-face': {
            const kwargs = uri.revision === undefined ? undefined : { revision: uri.revision };
            return choose_model_restrict('model-uri', { kind: 'hugging-face', uri: uri.uri, kwargs }, chooser);
        }
        case 'file':
            return choose_model_restrict('model-uri', { kind: 'workspace-file', path: uri.path }, chooser);
        case 'endpoint':
            return service('model-uri', uri.endpoint, chooser);
        case 'cloud': {
            // Whatever a cluster would load it with, the embedded engine asks what is no file.
            const address = chooser.isEmbedded ? (0,endpoint/* parseEndpointUrl */.yN)(uri.path) : undefined;
            return address && !/\.[a-z]\w*$/i.test(address.pathname)
                ? { kind: 'endpoint', endpoint: (0,endpoint/* toEndpoint */.Fq)(address) }
                : choose_model_restrict('model-uri', { kind: 'data-file', path: uri.path }, chooser);
        }
        case 'databricks':
            return chooser.refuse('model-uri', 'a Databricks table is a dataset, not a model.');
        default:
            return (0,assert_never/* assertNever */.x)(uri);
    }
}
function service(name, endpoint, { isEmbedded, refuse }) {
    if (isEmbedded)
        return { kind: 'endpoint', endpoint };
    return refuse(name, 'is for the embedded engine: a cluster asks no service. Leave cluster-url out, or give the cluster a Python file whose predict_df asks the service.');
}
/** To what a cluster, or the embedded engine, can run. */
function choose_model_restrict(name, source, chooser) {
    const { isEmbedded, refuse } = chooser;
    switch (source.kind) {
        case 'hugging-face':
            return source;
        case 'workspace-file':
            return isEmbedded ? localFile(name, source.path, chooser) : uploadedFile(name, source.path, chooser);
        case 'data-file':
            if (isEmbedded) {
                return refuse(name, source.path.includes('://')
                    ? cloudNeedsCluster(source.path)
                    : `"${source.path}" is a path of a cluster. For a file of the workspace write ./${source.path}, or set cluster-url.`);
            }
            if (/\.onnx$/i.test(source.path))
                return refuse(name, pythonOnly(source.path));
            return { kind: 'model-path', path: source.path };
        default:
            return (0,assert_never/* assertNever */.x)(source);
    }
}
function localFile(name, path, chooser) {
    // A name without an ending may be a folder's; whether it is, the engine looks.
    if (/\.[A-Za-z]\w*$/.test(path) && !/\.(?:onnx|py)$/.test(path)) {
        return chooser.refuse(name, `"${path}" is not a file the embedded engine can read; allowed are .onnx or .py, or a folder with an .onnx and its tokenizer.json.`);
    }
    // Read in place, where the rest of its folder is as well.
    const directory = chooser.given['model-directory'];
    return directory === undefined || holds(directory, path, chooser)
        ? { kind: 'workspace-file', path, directory: undefined }
        : undefined;
}
function uploadedFile(name, path, chooser) {
    const { given, refuse, workspace } = chooser;
    if (/\.onnx$/i.test(path))
        return refuse(name, pythonOnly(path));
    if (!/\.py$/.test(path)) {
        return refuse(name, `"${path}" is not a file a cluster can run; allowed is .py, such as ./model/model.py.`);
    }
    const directory = given['model-directory'];
    if (directory !== undefined) {
        return holds(directory, path, chooser) ? { kind: 'workspace-file', path, directory } : undefined;
    }
    // Never the whole workspace, nor a folder outside of it, unless that is asked for.
    const own = (0,external_node_path_.dirname)(path);
    return { kind: 'workspace-file', path, directory: liesIn(workspace, '.', own) ? own : undefined };
}
function holds(directory, path, { refuse, workspace }) {
    if (liesIn(workspace, directory, path))
        return true;
    refuse('model-directory', `"${directory}" does not hold the model file "${path}": name a folder that the file lies in.`);
    return false;
}
function pythonOnly(path) {
    return `"${path}" is an ONNX model, and a RIME cluster runs Python files only. Put a .py file beside it whose predict_df or predict_dict loads it with onnxruntime, and give that (both are uploaded); or leave cluster-url out to run it here.`;
}

;// CONCATENATED MODULE: ./build/inputs/choices/choose-predictions.js



/**
 * Stored predictions; their column is `pred_col` of the data parameters. `undefined` when none were given, or after a
 * refusal.
 */
function choosePredictions(chooser, dataParams) {
    const { given, isEmbedded, refuse } = chooser;
    const { predictions } = given;
    if (!predictions)
        return undefined;
    const { key } = predictions;
    if (key !== undefined && !isEmbedded) {
        return refuse('predictions', 'has a key, and a cluster matches predictions by the order of the rows alone: leave it out.');
    }
    if (!predictions.reference && !predictions.evaluation) {
        return refuse('predictions', 'is empty. Example: {evaluation: ./predictions.csv}');
    }
    const column = dataParams['pred_col'];
    return {
        reference: predictions.reference && choose_predictions_toSource(predictions.reference, chooser),
        evaluation: predictions.evaluation && choose_predictions_toSource(predictions.evaluation, chooser),
        column: typeof column === 'string' ? column : undefined,
        key,
    };
}
function choose_predictions_toSource(uri, chooser) {
    const { isEmbedded, refuse } = chooser;
    switch (uri.kind) {
        case 'file':
            return uploadable('predictions', { kind: 'workspace-file', path: uri.path }, chooser);
        case 'cloud':
            if (isEmbedded)
                return refuse('predictions', cloudNeedsCluster(uri.path));
            return { kind: 'data-file', path: uri.path };
        case 'databricks':
            return isEmbedded
                ? refuse('predictions', 'a Databricks table needs a cluster: give a file of the workspace.')
                : uri;
        default:
            return (0,assert_never/* assertNever */.x)(uri);
    }
}

// EXTERNAL MODULE: ./build/inputs/values/api-values.js
var api_values = __webpack_require__(64426);
;// CONCATENATED MODULE: ./build/inputs/choices/choose-project.js

/** By name or id; `fallback` is the name when none was given. `isTested`: whether it is needed for a run of tests. */
function chooseProject({ given, isEmbedded, refuse }, fallback, isTested) {
    if (given.project !== undefined && given['project-id'] !== undefined) {
        refuse('project', 'contradicts project.id: give one of the two.');
    }
    const project = given['project-id'] ?? given.project ?? fallback;
    const task = given['model-task'];
    // The embedded engine starts empty, so there the project is always created.
    if (isEmbedded && isTested && task === undefined) {
        refuse('model-task', 'is needed by the embedded engine. Example: binary-classification');
    }
    if (api_values/* uuid */.uR.fromText(project) === undefined)
        return { kind: 'name', name: project, task };
    if (isEmbedded)
        refuse('project', 'is an id, but the embedded engine has no projects yet: give a name.');
    return { kind: 'id', id: project };
}

;// CONCATENATED MODULE: ./build/inputs/choices/choose-target.js


/**
 * The cluster, or the embedded engine when no address was given. Without an API key: throws SkippedRun when missing
 * credentials are to be skipped, else InputError `missing-credentials`.
 */
function chooseTarget(given, surroundings) {
    const { workspace, withoutSecrets } = surroundings;
    const url = given['cluster-url'];
    if (url === undefined) {
        return {
            kind: 'embedded',
            runtime: given['engine-runtime'] ?? 'auto',
            python: given.python,
            ...(given['engine-env'] && { environment: given['engine-env'] }),
            ...(given['python-requirements'] !== undefined && { requirements: given['python-requirements'] }),
            compat: given['engine-compat'] ?? 'default',
            cache: chooseCache(given['cache-dir'], surroundings),
        };
    }
    const apiKey = given['api-key'];
    if (apiKey === undefined) {
        const onMissing = given['on-missing-credentials'] ?? (withoutSecrets === undefined ? 'fail' : 'skip');
        const remedy = remedies[withoutSecrets ?? 'none'];
        if (onMissing === 'skip')
            throw new errors/* SkippedRun */.kr(`No API key for ${url} reached this job. ${remedy}`);
        const message = `is missing, and ${url} needs one. ${remedy}`;
        throw new errors/* InputError */.dz([{ name: 'api-key', message }], 'missing-credentials');
    }
    return {
        kind: 'cluster',
        url,
        apiKey,
        dialect: given['api-dialect'] ?? 'auto',
        caCert: toCaCert(given['ca-cert'], workspace),
    };
}
function chooseCache(given, { workspace, cacheFolder }) {
    if (given === 'none')
        return undefined;
    if (given !== undefined)
        return { folder: (0,external_node_path_.resolve)(workspace, given), isNamed: true };
    return cacheFolder === undefined ? undefined : { folder: cacheFolder, isNamed: false };
}
/** Which store of secrets the key is missing from. */
const remedies = {
    fork: "GitHub never gives secrets to the workflows of a fork's pull request. Run the gate on a branch of this repository, or, taking care that nothing of the fork is run there, in a workflow on pull_request_target or workflow_run.",
    dependabot: "Dependabot's workflows read its own store of secrets only: add the key there, too (Settings → Secrets and variables → Dependabot).",
    none: 'Pass it as the input api-key (in a workflow: ${{ secrets.RIME_API_KEY }}, stored under Settings → Secrets and variables → Actions) or in the environment variable RIME_API_KEY.',
};
function toCaCert(given, workspace) {
    return given?.kind === 'file' ? { kind: 'file', path: (0,external_node_path_.resolve)(workspace, given.path) } : given;
}

// EXTERNAL MODULE: ./build/domain/drop-policy.js
var drop_policy = __webpack_require__(56135);
// EXTERNAL MODULE: ./build/domain/gate-rules.js
var gate_rules = __webpack_require__(96564);
;// CONCATENATED MODULE: ./build/inputs/choices/describe-rules.js




/** More are counted, not listed. */
const shownNames = 6;
/**
 * What of the policy and the tests differs from the defaults, a clause each: whoever reads the verdict must know by
 * which rules it came about. Empty when all are the defaults.
 */
function describeRules({ gate, run, target, }) {
    const { tests = {}, categories, excludeColumns, sensitivity } = run;
    const names = Object.keys(tests);
    const isOff = (name) => {
        const one = tests[name];
        return typeof one === 'object' && one !== null && 'run' in one && one.run === false;
    };
    const off = names.filter(isOff);
    const tuned = names.filter((name) => !isOff(name));
    return [
        ...describePolicy(gate),
        ...(target.kind === 'embedded' && target.compat !== 'default' ? [`compat ${target.compat}`] : []),
        ...(categories ? [`categories ${list(categories)}`] : []),
        ...(off.length > 0 ? [`tests off: ${list(off)}`] : []),
        ...(tuned.length > 0 ? [`tests re-tuned: ${list(tuned)}`] : []),
        ...(sensitivity !== undefined && sensitivity !== 'default' ? [`sensitivity ${sensitivity}`] : []),
        ...(excludeColumns.length > 0 ? [`columns left out: ${list(excludeColumns)}`] : []),
    ];
}
function describePolicy(gate) {
    const { categories, tests, ignore, maxDrop } = gate;
    const ownDrops = Object.entries(maxDrop.metrics).map(([name, drop]) => `${name} ${drop}`);
    const own = (names) => tellRules(gate, names.filter((name) => gate[name] !== gate_rules/* gateRules */.D[name].fallback));
    const named = (rules) => Object.entries(rules).map(([name, rule]) => `${(0,quote_word/* quoteWord */.X)(name)} (${tellRules(rule, thresholds).join(', ')})`);
    return [
        ...own(['mode', ...thresholds, 'minTests']),
        ...(maxDrop.overall === drop_policy/* defaultMaxDrop */.T.overall ? [] : [`max-drop ${maxDrop.overall}`]),
        ...(ownDrops.length > 0 ? [`max-drop of ${cut(ownDrops).join(', ')}`] : []),
        ...own(['evidence', 'onLostCoverage']),
        ...cut([...named(categories), ...named(tests)]).map((rule) => `rule for ${rule}`),
        ...(ignore.length > 0 ? [(0,plural/* plural */.L)(ignore.length, 'ignore rule')] : []),
    ];
}
const thresholds = ['failOn', 'maxAlerts', 'maxWarnings'];
/** `max-alerts 3` and so on, for those that are there. */
function tellRules(rules, names) {
    return names.flatMap((name) => rules[name] === undefined ? [] : [`${gate_rules/* gateRules */.D[name].key} ${rules[name]}`]);
}
function list(names) {
    return cut(names.map(quote_word/* quoteWord */.X)).join(', ');
}
function cut(names) {
    const hidden = names.length - shownNames;
    return hidden > 0 ? [...names.slice(0, shownNames), `${hidden} more`] : names;
}

// EXTERNAL MODULE: ./build/inputs/given/policy-source.js
var policy_source = __webpack_require__(31582);
;// CONCATENATED MODULE: ./build/inputs/choices/refuse-unowned.js



/** What a pull request may not choose by itself, and what would come of it. */
const owned = [
    { name: 'cluster-url', risk: 'the API key would go wherever a pull request says', isOfKey: true },
    { name: 'ca-cert', risk: 'the API key would go wherever a pull request says', isOfKey: true },
    { name: 'engine-env', risk: 'its model would be given any variable it asks for', isOfKey: false },
];
/**
 * Refuses what only the config file of a pull request says of the workflow's secrets: where the API key goes, and which
 * variables the model is given. The workflow's inputs and the base branch's file are the owners of that choice.
 */
function refuseUnowned({ values, configFile, baseConfig, surroundings }, { head }, problem) {
    if (!surroundings.isProposal || !configFile || !head)
        return;
    const hasKey = Boolean(values['api-key']?.trim());
    for (const { name, risk, isOfKey } of owned) {
        const { key = name, isInput } = settings/* settings */.W0[name];
        const proposed = head.values.get(key);
        if (proposed === undefined || proposed === null || values[name]?.trim() || (isOfKey && !hasKey))
            continue;
        if ((0,external_node_util_.isDeepStrictEqual)(proposed, (0,policy_source/* valueAtBase */.U)(baseConfig, key)))
            continue;
        const cure = isInput
            ? `Give it as the input ${name} in the workflow, or merge it first.`
            : 'Merge it first.';
        problem(name, `stands in ${configFile.path} of this pull request (${key}), but not the same in the base branch${whyUnknown(baseConfig)}: ${risk}. ${cure}`);
    }
}
function whyUnknown(base) {
    return base?.kind === 'unknown' ? `, as far as can be told (${base.why})` : '';
}

;// CONCATENATED MODULE: ./build/inputs/choices/refuse-without-cluster.js
/** Refuses by name what the embedded engine has not, so that nothing is given in vain. */
function refuseWithoutCluster({ given, isEmbedded, refuse }, problem) {
    if (!isEmbedded)
        return;
    const needed = ['agent-id', 'ca-cert'];
    for (const name of needed) {
        if (given[name] !== undefined)
            refuse(name, 'needs a cluster: set cluster-url, or remove it.');
    }
    if (given.reuse === 'same-commit') {
        refuse('reuse', 'needs a cluster: the embedded engine keeps no runs. Set cluster-url, or remove it.');
    }
    const config = given['run-config'];
    const runTime = config?.run_time_info;
    const parts = [
        ['profiling_config', config?.profiling_config, 'it profiles data in its own fixed way'],
        ['run_time_info.resource_request', runTime?.resource_request, 'it runs on this machine'],
        [
            'run_time_info.custom_image',
            runTime?.custom_image?.member === 'custom_image' ? runTime.custom_image : undefined,
            'it runs on this machine',
        ],
        [
            'run_time_info.explicit_errors',
            runTime?.explicit_errors || undefined,
            'it always goes on with the next test',
        ],
        [
            'data_info.eval_dataset_time_interval',
            config?.data_info?.eval_dataset_time_interval,
            'it reads data files as a whole',
        ],
        [
            'test_suite_config.custom_tests',
            config?.test_suite_config?.custom_tests,
            "custom tests need RIME's own package",
        ],
    ];
    for (const [path, value, why] of parts) {
        const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
        if (value === undefined || isEmpty)
            continue;
        problem(`run.config.${path}`, `has no effect in the embedded engine: ${why}. Set cluster-url, or remove it.`);
    }
}

;// CONCATENATED MODULE: ./build/inputs/choices/to-data-params.js
/** What the data are, in the words of the API: the keys that have a setting of their own, and all others as given. */
function toDataParams(given, others, hasPredictions) {
    const label = given['label-column'];
    const textFeatures = given['text-features'];
    const classNames = given['class-names'];
    // With stored predictions their column is one of their own file, not of the data.
    const { pred_col: predictionColumn, ...rest } = others;
    return {
        ...rest,
        ...(predictionColumn !== undefined && !hasPredictions && { pred_col: predictionColumn }),
        ...(label !== undefined && { label_col: label }),
        ...(textFeatures && { text_features: textFeatures }),
        ...(classNames && { class_names: classNames }),
    };
}

;// CONCATENATED MODULE: ./build/inputs/choices/to-gate-policy.js

/** The policy as given, each rule that was not with its fallback. */
function toGatePolicy(given) {
    return {
        mode: given.mode ?? gate_rules/* gateRules */.D.mode.fallback,
        failOn: given['fail-on'] ?? gate_rules/* gateRules */.D.failOn.fallback,
        maxAlerts: given['max-alerts'] ?? gate_rules/* gateRules */.D.maxAlerts.fallback,
        maxWarnings: given['max-warnings'] ?? gate_rules/* gateRules */.D.maxWarnings.fallback,
        minTests: given['min-tests'] ?? gate_rules/* gateRules */.D.minTests.fallback,
        categories: given['gate-categories'] ?? gate_rules/* gateRules */.D.categories.fallback,
        tests: given['gate-tests'] ?? gate_rules/* gateRules */.D.tests.fallback,
        ignore: given.ignore ?? gate_rules/* gateRules */.D.ignore.fallback,
        baseline: given.baseline ?? gate_rules/* gateRules */.D.baseline.fallback,
        onMissingBaseline: given['on-missing-baseline'] ?? gate_rules/* gateRules */.D.onMissingBaseline.fallback,
        onLostCoverage: given['on-lost-coverage'] ?? gate_rules/* gateRules */.D.onLostCoverage.fallback,
        evidence: given.evidence ?? gate_rules/* gateRules */.D.evidence.fallback,
        maxDrop: given['max-drop'] ?? gate_rules/* gateRules */.D.maxDrop.fallback,
    };
}

// EXTERNAL MODULE: ./build/inputs/given/find-report-dir.js
var find_report_dir = __webpack_require__(84016);
// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
;// CONCATENATED MODULE: ./build/inputs/given/rule-lines.js

/** More rules than anybody writes. */
const mostLines = 1000;
/** `gate.tests.<test>` is as deep as a rule goes. */
const deepest = 3;
/**
 * The lines, from 1, of the keys below `gate` and `run` in a config file, by their path, such as `gate.tests.label_drift`.
 * Underscores of our own keys are told as hyphens. Empty for a text that is no YAML, which is refused elsewhere.
 */
function ruleLines(given) {
    const text = given.replace(/^\uFEFF/, '');
    const lines = new Map();
    const lineAt = createLineCounter(text);
    const stack = [];
    /** A node that is a key or a value of what is open: the path it opens, if it is a value. */
    const enter = (key, start) => {
        const frame = stack.at(-1);
        if (!frame)
            return [];
        if (!frame.isMap)
            return undefined;
        if (frame.key !== undefined) {
            const path = frame.path && [...frame.path, frame.key];
            frame.key = undefined;
            return path;
        }
        frame.key = key ?? '';
        const path = frame.path &&
            [...frame.path, frame.key].map((part, depth) => (depth < 2 ? part.replaceAll('_', '-') : part));
        const isRule = path && path.length > 1 && path.length <= deepest && /^(?:gate|run)$/.test(path[0] ?? '');
        if (isRule && lines.size < mostLines)
            lines.set(path.join('.'), lineAt(start));
        return undefined;
    };
    try {
        for (const event of (0,js_yaml/* parseEvents */.PH)(text, {})) {
            if (event.type === js_yaml/* EVENT_ID */.hy.DOCUMENT)
                continue;
            if (event.type === js_yaml/* EVENT_ID */.hy.POP)
                stack.pop();
            else if (event.type === js_yaml/* EVENT_ID */.hy.ALIAS)
                enter(undefined, 0);
            else if (event.type === js_yaml/* EVENT_ID */.hy.SCALAR)
                enter(text.slice(event.valueStart, event.valueEnd), event.valueStart);
            else {
                const path = enter(undefined, event.start);
                stack.push({ isMap: event.type === js_yaml/* EVENT_ID */.hy.MAPPING, path, key: undefined });
            }
        }
    }
    catch {
        return {};
    }
    return Object.fromEntries(lines);
}
/** Line of a place, from 1; places come in the order of the text. */
function createLineCounter(text) {
    let [line, seen] = [1, 0];
    return (place) => {
        for (; seen < place; seen++)
            if (text.charCodeAt(seen) === 10)
                line++;
        return line;
    };
}

;// CONCATENATED MODULE: ./build/inputs/choices/to-report-settings.js



/** Where reports go, and whether and as what the run comments. `tested`: tells gates apart that share a comment key. */
function toReportSettings(given, { surroundings: { workspace, jobName, isPullRequest, docsUrl }, configFile }, project, tested) {
    const { model } = tested;
    const projectName = project.kind === 'id' ? project.id : project.name;
    const commentKey = given['comment-key'] ?? [jobName, projectName].filter(Boolean).join(' / ');
    return {
        dir: (0,find_report_dir/* reportDirOf */.z)(given, workspace),
        comment: given.comment ?? (isPullRequest ? 'on-failure' : 'never'),
        commentKey,
        subject: JSON.stringify(tested),
        artifact: chooseArtifact(given['report-artifact'], commentKey),
        commentLength: given['comment-length'],
        annotations: given.annotations ?? true,
        formats: given['report-formats'] ?? vocabulary/* usualFormats */.RZ,
        predictions: given['report-predictions'] ?? true,
        rows: given['report-rows'] ?? true,
        annotatedFile: configFile?.path ?? (model.kind === 'workspace-file' ? model.path : undefined),
        ...(configFile && { ruleLines: ruleLines(configFile.text) }),
        ...(docsUrl !== undefined && { docsUrl }),
    };
}
/** The default holds the comment key, in characters that every artifact may have. */
function chooseArtifact(given, commentKey) {
    const isStored = given !== 'none';
    if (given !== undefined && isStored)
        return { name: given, isStored };
    const key = commentKey.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').slice(0, 150);
    return { name: ['model-gate', key].filter(Boolean).join('-'), isStored };
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/words/format-duration.js
var format_duration = __webpack_require__(88209);
;// CONCATENATED MODULE: ./build/inputs/choices/to-run-settings.js


const defaultTimeoutMs = 60 * 60_000;
/** The run's default name is made of the repository, the commit and a hash of everything that can change its results. */
function toRunSettings(chooser, surroundings, tested) {
    const { given, isEmbedded, refuse } = chooser;
    const config = given['run-config'];
    const { tests, excludeColumns } = partExcluded(chooser);
    const timeoutMs = given.timeout ?? defaultTimeoutMs;
    const queueTimeoutMs = given['queue-timeout'] ?? timeoutMs;
    if (queueTimeoutMs > timeoutMs) {
        refuse('queue-timeout', `${(0,format_duration/* formatDuration */.a)(queueTimeoutMs)} is longer than the timeout of the whole run, which is ${(0,format_duration/* formatDuration */.a)(timeoutMs)}: give at most that.`);
    }
    const measured = {
        categories: given.categories,
        excludeColumns,
        sensitivity: given.sensitivity,
        tests,
        customTests: config?.test_suite_config?.custom_tests ?? [],
        profiling: filled(config?.profiling_config),
        explicitErrors: config?.run_time_info?.explicit_errors,
        evaluationInterval: filled(config?.data_info?.eval_dataset_time_interval),
        seed: given.seed ?? 42,
    };
    const resources = config?.run_time_info?.resource_request;
    const { repository, commitSha, uniqueSuffix, isRerun } = surroundings;
    return {
        ...measured,
        name: given['run-name'] ??
            [repository, commitSha?.slice(0, 7), shortHash({ ...tested, ...measured })].filter(Boolean).join(' '),
        uniqueSuffix,
        resources: filled(resources) && {
            ramMegabytes: resources?.ram_request_megabytes,
            cpuMillicores: resources?.cpu_request_millicores,
        },
        timeoutMs,
        queueTimeoutMs,
        pollIntervalMs: given['poll-interval'] ?? 30_000,
        reuse: given.reuse ?? (isRerun && !isEmbedded ? 'same-commit' : 'never'),
    };
}
/** 2.0-beta carried the excluded columns inside the tests' configuration, and so do configurations written for it. */
function partExcluded({ given, refuse }) {
    const own = given['exclude-columns'] ?? [];
    if (!given.tests || !('global_exclude_columns' in given.tests))
        return { tests: given.tests, excludeColumns: own };
    const { global_exclude_columns: inner, ...tests } = given.tests;
    if (!Array.isArray(inner) || !inner.every((column) => typeof column === 'string')) {
        refuse('tests', 'global_exclude_columns must be a list of column names. Example: [id]');
        return { tests, excludeColumns: own };
    }
    return { tests, excludeColumns: [...new Set([...own, ...inner])] };
}
function filled(value) {
    return value && Object.keys(value).length > 0 ? value : undefined;
}
function shortHash(tested) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(tested)).digest('hex').slice(0, 8);
}

;// CONCATENATED MODULE: ./build/inputs/to-plan.js

















/**
 * Turns what was given into a complete plan.
 * Throws InputError with every problem found. When the API key alone is missing: SkippedRun where that was asked for,
 * else InputError with the code `missing-credentials`.
 */
function toPlan(raw) {
    const problems = [];
    const read = (0,read_given/* readGiven */.Q)(raw, problems);
    // A file that can't be read hides what it would have given; what seems to be missing would only confuse.
    if (problems.some(({ name }) => name === 'config'))
        throw new errors/* InputError */.dz(problems);
    const problem = (name, message) => void problems.push({ name, message });
    const { given, nameOf } = mergeRunConfig(read, problem);
    const { surroundings } = raw;
    const chooser = {
        given,
        nameOf,
        isEmbedded: !read.wasGiven('cluster-url'),
        workspace: surroundings.workspace,
        refuse: (name, message) => {
            // One problem a setting: a value that can't be read is not missing as well.
            if (!problems.some((known) => known.name === nameOf(name)))
                problem(nameOf(name), message);
            return undefined;
        },
        isUnreadable: (...names) => names.some((name) => read.wasGiven(name) && read.given[name] === undefined),
    };
    const isAlone = areMetricsAlone(chooser, read.dataParams);
    const project = chooseProject(chooser, surroundings.repository, !isAlone);
    const image = chooseImage(chooser, problem);
    const model = chooseModel(chooser, read.dataParams);
    const reference = isAlone ? noData : chooseDataset('reference', chooser);
    const evaluation = isAlone ? noData : chooseDataset('evaluation', chooser);
    const predictions = choosePredictions(chooser, read.dataParams);
    const labelParam = read.dataParams['label_col'];
    if (given['label-column'] !== undefined &&
        labelParam !== undefined &&
        labelParam !== given['label-column']) {
        chooser.refuse('label-column', 'contradicts data.label-col: give one of the two.');
    }
    const dataParams = toDataParams(given, read.dataParams, predictions !== undefined);
    const tested = { model, predictions, reference, evaluation, dataParams, image };
    const run = toRunSettings(chooser, surroundings, tested);
    refuseWithoutCluster(chooser, problem);
    refuseUnowned(raw, read, problem);
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
    const target = chooseTarget(given, surroundings);
    // Without a problem each choice was made; the check tells the compiler.
    if (!model || !reference || !evaluation)
        throw new errors/* InputError */.dz([{ name: 'inputs', message: 'are incomplete.' }]);
    const gate = toGatePolicy(given);
    return {
        target,
        project,
        image,
        agentId: given['agent-id'],
        model,
        predictions,
        ownMetrics: chooseOwnMetrics(chooser),
        reference,
        evaluation,
        dataParams,
        run,
        gate,
        report: toReportSettings(given, raw, project, {
            model,
            reference,
            evaluation,
            categories: run.categories,
        }),
        policyBase: read.policyBase,
        rules: [...read.policyTold, ...describeRules({ gate, run, target })],
    };
}
const noData = { kind: 'none' };

// EXTERNAL MODULE: ./build/steps/tell-cluster.js
var tell_cluster = __webpack_require__(69938);
// EXTERNAL MODULE: ./build/domain/sources.js
var domain_sources = __webpack_require__(35635);
;// CONCATENATED MODULE: ./build/steps/tell-made.js



/** What a run on a cluster would make and start there, a sentence each, beside project and image. Asks the cluster nothing. */
function tellMade(plan) {
    // Own metrics alone: a cluster has nothing to do.
    if (plan.evaluation.kind === 'none')
        return [];
    const told = [];
    const sources = (0,to_sources/* toSources */.W)(plan);
    for (const role of ['reference', 'evaluation']) {
        const source = plan[role];
        const origin = sources[role];
        if (source.kind === 'registered' || !origin)
            continue;
        told.push(`A run ${verbOf(source.kind)} the ${role} data ${(0,domain_sources/* tellOrigin */.M)(origin)}.`);
    }
    const { model, run } = plan;
    if (model.kind !== 'registered' && sources.model)
        told.push(`A run ${verbOf(model.kind)} the model ${(0,domain_sources/* tellOrigin */.M)(sources.model)}.`);
    for (const role of ['reference', 'evaluation'])
        if (plan.predictions?.[role])
            told.push(`A run registers the predictions for the ${role} data, unless the model has some.`);
    const categories = (run.categories ?? vocabulary/* defaultCategories */.mT).join(', ');
    const reused = run.reuse === 'same-commit' ? ', unless one of the same name and commit is there to be re-used' : '';
    return [
        ...told,
        `A run starts one stress test, named "${run.name}", of ${categories}${reused}.`,
        'Which tests these are the cluster decides.',
    ];
}
function verbOf(kind) {
    return kind === 'workspace-file' ? 'uploads and registers' : 'registers';
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./build/steps/check-agent.js
var check_agent = __webpack_require__(66316);
// EXTERNAL MODULE: ./build/steps/choose-project.js
var choose_project = __webpack_require__(73879);
// EXTERNAL MODULE: ./build/steps/register.js + 9 modules
var register = __webpack_require__(75336);
;// CONCATENATED MODULE: ./build/steps/validate.js







/**
 * Looks at everything that a run on a cluster needs before its start, and makes nothing: files, credentials,
 * reachability, project, agent, image, and what is named by id. Returns what it found, a sentence each.
 * Throws InputError with every missing file, or for the first object that can't be used; RimeError when a call fails.
 */
async function validate({ client, plan, workspace, world, }) {
    await checkFiles(plan, workspace);
    const { projectId, told } = await checkProject(client, plan);
    await (0,check_agent/* checkAgent */.w)(client, plan.agentId, world);
    const facts = [told, await checkImage(client, plan)];
    const existing = await (0,register/* findExisting */.xx)({ client, plan, projectId });
    for (const [name, held] of Object.entries(existing))
        if (held)
            facts.push(await tellHeld(name, held));
    return facts.filter((fact) => fact !== '');
}
async function checkFiles(plan, workspace) {
    const files = [];
    for (const role of ['reference', 'evaluation']) {
        const source = plan[role];
        if (source.kind === 'workspace-file')
            files.push([`${role}-uri`, source.path]);
        if (source.kind === 'data-loading' && source.loader.kind === 'workspace-file') {
            files.push([`${role}.connection`, source.loader.path]);
        }
        const predictions = plan.predictions?.[role];
        if (predictions?.kind === 'workspace-file')
            files.push([`model.predictions.${role}`, predictions.path]);
    }
    const { model } = plan;
    if (model.kind === 'workspace-file')
        files.push(['model-uri', model.path]);
    const problems = [];
    for (const [name, path] of files) {
        const found = await (0,promises_.stat)((0,external_node_path_.resolve)(workspace, path)).catch(() => undefined);
        if (found?.isFile())
            continue;
        const what = found ? 'is not a regular file' : 'does not exist';
        problems.push({
            name,
            message: `${JSON.stringify(path)} ${what} (looked at ${(0,external_node_path_.resolve)(workspace, path)}).`,
        });
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
}
async function checkProject(client, { project }) {
    if (project.kind === 'id') {
        const { projectId, name } = await client.projects.get(project.id);
        return { projectId, told: `The project ${projectId} exists ("${name}").` };
    }
    const found = await (0,choose_project/* findByName */._)(client, project.name);
    if (found)
        return { projectId: found.projectId, told: `The project "${project.name}" exists.` };
    if (project.task === undefined) {
        const message = `is missing: there is no project "${project.name}" yet, and creating it needs the task. Allowed: ${vocabulary/* modelTasks */.SS.join(', ')}. Example: binary-classification`;
        throw new errors/* InputError */.dz([{ name: 'model-task', message }]);
    }
    return { projectId: undefined, told: `The project "${project.name}" does not exist; a run creates it.` };
}
async function checkImage(client, { image }) {
    if (image?.kind !== 'managed')
        return '';
    const found = await client.images.find(image.name);
    const label = `The managed image "${image.name}"`;
    if (found?.state === 'failed' || found?.state === 'outdated') {
        throw new errors/* InputError */.dz([
            { name: 'managed-image', message: `${label} is ${found.state} and can't be used.` },
        ]);
    }
    if (found)
        return `${label} is ${found.state === 'unknown' ? found.stateWord : found.state}.`;
    if (image.pipRequirements.length > 0)
        return `${label} does not exist; a run creates it.`;
    const message = `${label} does not exist on the cluster, and there are no pip-requirements to create it with.`;
    throw new errors/* InputError */.dz([{ name: 'managed-image', message }]);
}
async function tellHeld(name, { id, validated }) {
    const found = await validated?.read();
    if (found?.validity === 'invalid') {
        const message = `${id} is invalid, by the cluster's own check: ${found.validityMessage}`;
        throw new errors/* InputError */.dz([{ name: `${name}-id`, message }]);
    }
    return `${name} ${id} exists${found?.validity === 'pending' ? ', and is being validated' : ''}.`;
}

;// CONCATENATED MODULE: ./build/look.js



/** Mode `validate`, and a plan: all that a run would use, with nothing tested. */
async function look(story, inspect, aim) {
    if (story.plan.target.kind === 'cluster')
        await (0,tell_cluster/* tellCluster */.W)(story);
    const seen = inspect ? await inspect() : { facts: await validate(story) };
    const made = aim === 'foresee' && !inspect ? tellMade(story.plan) : [];
    return { ...seen, facts: [...seen.facts, ...made, ...story.own.facts] };
}
/** The verdict where nothing was tested; `facts`: what was seen. */
function looked(facts) {
    const head = 'Nothing was tested (mode validate). What a run needs is in order:';
    return { kind: 'skipped', reason: [head, ...facts.map((fact) => `- ${fact}`)].join('\n') };
}

// EXTERNAL MODULE: ./build/measure.js + 8 modules
var measure = __webpack_require__(58315);
// EXTERNAL MODULE: ./build/open-cluster.js + 32 modules
var open_cluster = __webpack_require__(49284);
;// CONCATENATED MODULE: ./build/own-metrics/load-own-metrics.js
const noOwn = { cases: [], scores: undefined, facts: [], notes: [] };
/** Those that the plan names. First of all, so that a file that is missing or wrong is told before anything is made. */
async function loadOwnMetrics({ ownMetrics }, workspace, { log }) {
    if (!ownMetrics)
        return noOwn;
    // Loaded only here, since most runs have none.
    const { readOwnMetrics } = await __webpack_require__.e(/* import() */ "read-own-metrics").then(__webpack_require__.bind(__webpack_require__, 80859));
    const own = await readOwnMetrics(ownMetrics, workspace);
    for (const fact of own.facts)
        log.info(fact);
    return own;
}

;// CONCATENATED MODULE: ./build/inputs/choices/local-files.js
/** The files and folders of the workspace that a plan names, by their settings. */
function localFiles(plan) {
    const { model, reference, evaluation, predictions, ownMetrics, target } = plan;
    const { baseline } = plan.gate;
    const sources = [
        ['model-uri', model],
        ['reference-uri', reference],
        ['evaluation-uri', evaluation],
        ['predictions', predictions?.reference],
        ['predictions', predictions?.evaluation],
    ];
    const paths = [
        ['python-requirements', target.kind === 'embedded' ? target.requirements : undefined],
        ['model-metrics', ownMetrics?.metrics],
        ['model-scores', ownMetrics?.scores],
        ['baseline', baseline.kind === 'file' ? baseline.path : undefined],
    ];
    return [
        ...sources.map(([name, source]) => [name, source?.kind === 'workspace-file' ? source.path : undefined]),
        ...paths,
    ].flatMap(([name, path]) => (path === undefined ? [] : [{ name, path }]));
}

;// CONCATENATED MODULE: ./build/inputs/choices/refuse-beside-config.js




/**
 * Throws InputError for files that are not where the plan says, counted from the workspace, but lie beside the config
 * file: its writer took that for the place where paths start. Whatever else is missing is told where it is read.
 */
async function refuseBesideConfig(plan, { configFile, surroundings: { workspace }, }) {
    if (!configFile)
        return;
    const folder = (0,external_node_path_.dirname)((0,external_node_path_.resolve)(workspace, configFile.path));
    if (folder === (0,external_node_path_.resolve)(workspace))
        return;
    const problems = [];
    for (const { name, path } of localFiles(plan)) {
        if ((0,external_node_path_.isAbsolute)(path) ||
            (await exists((0,external_node_path_.resolve)(workspace, path))) ||
            !(await exists((0,external_node_path_.resolve)(folder, path))))
            continue;
        const fromRoot = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(folder, path)).replaceAll('\\', '/');
        const message = `${JSON.stringify(path)} is not in the workspace, from whose root paths count, but beside the config file ${configFile.path}. Write ./${fromRoot}`;
        problems.push({ name, message });
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
}
function exists(path) {
    return (0,promises_.stat)(path).then(() => true, () => false);
}

;// CONCATENATED MODULE: ./build/inputs/choices/refuse-links-out.js







/**
 * Throws InputError for files that a pull request's config names and that lie, or lead by a link, outside of the
 * workspace: what is read there would stand in reports, or be uploaded. An input of the workflow may name any file, and a
 * path outside that the base branch names as well is no link of this pull request.
 */
async function refuseLinksOut(plan, raw) {
    const { workspace, isProposal } = raw.surroundings;
    if (!isProposal)
        return;
    const home = await (0,promises_.realpath)(workspace).catch(() => workspace);
    const problems = [];
    for (const { name, path } of localFiles(plan)) {
        if (raw.values[name]?.trim())
            continue;
        const place = (0,external_node_path_.resolve)(workspace, path);
        if (!(0,is_within/* isWithin */.U)(workspace, place)) {
            if ((0,policy_source/* valueAtBase */.U)(raw.baseConfig, settings/* settings */.W0[name].key ?? name) === path)
                continue;
            problems.push({ name, message: `${JSON.stringify(path)} lies outside of the workspace. ${cure}` });
            continue;
        }
        const out = (await entriesOf(place)).find(({ target }) => !(0,is_within/* isWithin */.U)(home, target));
        if (out) {
            const link = (0,external_node_path_.relative)(workspace, out.path);
            const message = `${JSON.stringify(link)} is a link that leads out of the workspace. ${cure}`;
            problems.push({ name, message });
        }
    }
    if (problems.length > 0)
        throw new errors/* InputError */.dz(problems);
}
const cure = 'A pull request may not have other files of the runner read. Put the file into the repository, or name it by an input of the workflow.';
/** The file, or what lies in the folder, or beside it for a pattern; nothing for what is not there. */
async function entriesOf(place) {
    const folder = /[*?]/.test((0,external_node_path_.basename)(place)) ? (0,external_node_path_.dirname)(place) : place;
    const names = await (0,promises_.readdir)(folder).catch(() => []);
    const paths = [folder, ...names.map((name) => (0,external_node_path_.join)(folder, name))];
    const entries = await Promise.all(paths.map(async (path) => ({ path, target: await (0,promises_.realpath)(path).catch(() => undefined) })));
    return entries.filter((entry) => entry.target !== undefined);
}

// EXTERNAL MODULE: ./build/surroundings/git-file.js
var git_file = __webpack_require__(62065);
;// CONCATENATED MODULE: ./build/surroundings/refuse-kept-cache.js



/**
 * Throws InputError for a cache of a pull request that holds files of the repository: whoever writes answers or results
 * there answers in the model's place, and passes with a model that would not.
 */
async function refuseKeptCache(target, isProposal) {
    if (!isProposal || target.kind !== 'embedded' || !target.cache)
        return;
    const { folder } = target.cache;
    const place = await (0,promises_.realpath)(folder).catch(() => folder);
    const kept = await Promise.all([...new Set([folder, place])].map(git_file/* keepsFilesIn */.xd));
    if (!kept.includes(true))
        return;
    const message = 'holds files that git keeps: a pull request could bring answers and results there in place of those of its model. Give a folder that is not in the repository, or take it out (git rm -r --cached).';
    throw new errors/* InputError */.dz([{ name: 'cache-dir', message }]);
}

// EXTERNAL MODULE: ./build/surroundings/report-folder.js
var report_folder = __webpack_require__(68167);
;// CONCATENATED MODULE: ./build/refuse-at-once.js





/**
 * Before anything is made elsewhere: where reports would be written and answers kept, and what the plan names. Throws
 * InputError.
 */
async function refuseAtOnce(plan, raw, words) {
    const { surroundings } = raw;
    await refuseReportDir(plan.report.dir, surroundings);
    await words.inWork(refuseBesideConfig(plan, raw));
    await words.inWork(refuseLinksOut(plan, raw));
    await refuseKeptCache(plan.target, surroundings.isProposal);
}
async function refuseReportDir(dir, surroundings) {
    const why = await (0,report_folder/* whyNoReports */.Z)(dir, surroundings);
    if (why !== undefined)
        throw new errors/* InputError */.dz([{ name: 'report-dir', message: why }]);
}

// EXTERNAL MODULE: ./build/run-listener.js
var run_listener = __webpack_require__(89898);
// EXTERNAL MODULE: ./build/surroundings/read-baseline.js
var read_baseline = __webpack_require__(50046);
;// CONCATENATED MODULE: ./build/surroundings/baseline-sources.js



/** Where baselines outside of the cluster come from: files of the workspace, and what is known of branches. */
function createBaselineSources(workspace, branches) {
    return {
        ...branches,
        readResults: async (path) => {
            const given = (0,external_node_path_.resolve)(workspace, path);
            const place = (await (0,promises_.stat)(given)).isDirectory() ? (0,external_node_path_.join)(given, read_baseline/* resultsName */.GR) : given;
            return (0,read_baseline/* readBaseline */.mF)(path, (name, limitBytes) => readWithin(name === read_baseline/* resultsName */.GR ? place : (0,external_node_path_.join)((0,external_node_path_.dirname)(place), name), limitBytes));
        },
    };
}
/** Its size is looked at first: the file may come from anywhere. */
async function readWithin(path, limitBytes) {
    (0,read_baseline/* assertWithin */.kb)((await (0,promises_.stat)(path)).size, limitBytes);
    return (0,promises_.readFile)(path);
}

;// CONCATENATED MODULE: ./build/surroundings/own-baseline.js




const resultsName = 'results.json';
/** What a comparison reads beside the results. */
const besideResults = ['predictions.parquet', 'scores.parquet'];
/**
 * What a pull request did to the baseline that git keeps, and by which it is judged itself: a clause for whoever reads the
 * verdict; `undefined` when it did nothing, or there is none. Throws MissingBaselineError where the policy is that of the
 * base branch, for then its baseline is as well.
 */
async function tellOwnBaseline({ gate: { baseline }, policyBase }, workspace, base) {
    if (baseline.kind !== 'file' || base === undefined || base.kind === 'unknown')
        return undefined;
    const found = await compare((0,external_node_path_.resolve)(workspace, baseline.path), base.sha);
    if (found === 'same' || found === 'untracked')
        return undefined;
    const name = `the baseline ${JSON.stringify(baseline.path)}`;
    if (policyBase === undefined)
        return found === 'changed'
            ? `changed from the base branch: ${name} itself`
            : `not compared with the base branch: ${name}, for the checkout doesn't hold that branch`;
    throw new errors/* MissingBaselineError */.Wp(found === 'changed'
        ? `In the base branch, whose policy holds (policy-from: base), ${name} is another one than here.`
        : `Whether ${name} is that of the base branch, whose policy holds (policy-from: base), can't be told: the checkout doesn't hold it. Check out the history (actions/checkout with fetch-depth: 0).`);
}
/** The results, given as a file or by their folder, and what lies beside them. */
async function compare(given, sha) {
    const isFolder = await (0,promises_.stat)(given).then((found) => found.isDirectory(), () => false);
    const results = isFolder ? (0,external_node_path_.join)(given, resultsName) : given;
    const ofResults = await (0,git_file/* compareWithCommit */.TD)(results, sha);
    if (ofResults !== 'same')
        return ofResults;
    const beside = besideResults.map((name) => (0,git_file/* compareWithCommit */.TD)((0,external_node_path_.join)((0,external_node_path_.dirname)(results), name), sha));
    return (await Promise.all(beside)).includes('changed') ? 'changed' : 'same';
}

;// CONCATENATED MODULE: ./build/run.js















/**
 * The whole story: from what was given to the verdict. Never throws; whatever goes wrong is an `error` verdict.
 * Nothing is published here, so publishing can't change the verdict. With the aim `foresee` it looks as in mode
 * `validate`, and `asked` stays what a run would be asked.
 */
async function run(readInputs, world, home, branches, listener = run_listener/* nobody */.e, aim = 'run') {
    const startedMs = world.clock.now();
    let asked;
    let ids = {};
    let results;
    let predictions;
    let scores;
    let tested;
    let examples;
    let foreseen;
    let verdict;
    try {
        const raw = await readInputs();
        const { surroundings } = raw;
        const given = toPlan(raw);
        asked = toAsked(given);
        const plan = aim === 'run' ? given : { ...given, gate: { ...given.gate, mode: 'validate' } };
        tested = describeTested(plan, surroundings);
        const { report } = asked;
        const learn = (more) => {
            ids = { ...ids, ...more };
            // Those of the embedded engine end with it, and nothing is told while a model might change what is told.
            if (plan.target.kind === 'cluster')
                listener.onIds(ids);
        };
        const words = userWords(raw);
        await refuseAtOnce(plan, raw, words);
        const { workspace, commitSha } = surroundings;
        const ownBaseline = await tellOwnBaseline(plan, workspace, raw.baseConfig);
        if (ownBaseline !== undefined)
            asked = { ...asked, rules: [ownBaseline, ...asked.rules] };
        const own = await loadOwnMetrics(plan, workspace, world);
        const sources = createBaselineSources(workspace, branches);
        const told = { plan, own, workspace, commitSha, world, learn, listener, sources };
        const conclude = (measured) => {
            ({ results, predictions, scores } = measured);
            tested = describeTested(plan, surroundings, measured.read.sources);
            ({ examples } = measured.read);
            // Only now, so that the reports show what was judged beside what was not.
            if (measured.brokenModel !== undefined)
                throw new errors/* JobError */.CR('job-failed', measured.brokenModel, ids.jobId);
            (0,check_asked/* checkAsked */.jR)(plan, { ...measured, cases: results.cases });
            const context = { ...measured, today: dayOf(startedMs), testRun: results.testRun };
            return judge(results.cases, plan.gate, context);
        };
        const tellSeen = (seen) => {
            foreseen = seen;
            return looked(seen.facts);
        };
        const isCheck = plan.gate.mode === 'validate';
        if (plan.evaluation.kind === 'none') {
            // Nothing is asked of a cluster, so that none is opened.
            const { measureAlone } = await __webpack_require__.e(/* import() */ "measure-alone").then(__webpack_require__.bind(__webpack_require__, 74210));
            verdict = isCheck ? tellSeen({ facts: own.facts }) : conclude(await measureAlone(told));
        }
        else {
            const cluster = await (0,open_cluster/* openCluster */.D)(plan, surroundings, world, home, words, () => loadRest(report, listener));
            try {
                const { client } = cluster;
                const evidenceOf = (testRunId) => cluster.evidenceOf(testRunId);
                const story = { ...told, client, evidenceOf };
                verdict = isCheck
                    ? tellSeen(await look(story, cluster.inspect, aim))
                    : conclude(await (0,measure/* measure */.x)(story));
            }
            catch (error) {
                if (error instanceof errors/* GateError */.ue)
                    throw cluster.explain(error);
                throw error;
            }
            finally {
                await cluster.close();
            }
        }
    }
    catch (error) {
        verdict = toErrorVerdict(error, world);
    }
    const startedAt = new Date(startedMs).toISOString();
    return {
        asked,
        ids,
        results,
        predictions,
        scores,
        tested,
        examples,
        foreseen,
        verdict,
        startedAt,
        durationMs: world.clock.now() - startedMs,
    };
}
/** All that a run with a model needs after it, and that a run on a cluster may never need. */
function loadRest(report, listener) {
    return Promise.all([
        Promise.all(/* import() */[__webpack_require__.e("comparison+serve-command+start-engine+tests-command+worker"), __webpack_require__.e("comparison")]).then(__webpack_require__.bind(__webpack_require__, 47840)),
        Promise.all(/* import() */[__webpack_require__.e("hyparquet-writer"), __webpack_require__.e("write-predictions")]).then(__webpack_require__.bind(__webpack_require__, 89113)),
        listener.beforeModel(report),
    ]);
}
/** `YYYY-MM-DD` in UTC. */
function dayOf(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}
function toErrorVerdict(error, world) {
    if (error instanceof errors/* SkippedRun */.kr)
        return { kind: 'skipped', reason: error.message };
    world.log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
    const code = error instanceof errors/* GateError */.ue ? error.code : 'internal';
    return { kind: 'error', code, reason: error instanceof Error ? error.message : String(error) };
}


/***/ }),

/***/ 66316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ checkAgent)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);

/** Throws InputError when the agent does not exist; one that does not answer now may be back before the job is run. */
async function checkAgent(client, agentId, { log }) {
    if (agentId === undefined)
        return;
    const agent = await client.agents.find(agentId);
    if (!agent) {
        const message = `the cluster has no agent ${agentId}, or this key may not see it. Look up its id in the RIME web app, or leave it out for the workspace's default agent.`;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ name: 'agent-id', message }]);
    }
    if (!agent.isActive) {
        log.warning(`The agent "${agent.name}" is not active (${agent.stateWord}); the job waits until it is.`);
    }
}


/***/ }),

/***/ 73879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ chooseProject),
/* harmony export */   _: () => (/* binding */ findByName)
/* harmony export */ });
/* harmony import */ var _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56046);
/* harmony import */ var _domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50669);
/* harmony import */ var _rime_calls_create_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68214);



/**
 * The project to work in, its id: a given id is only checked, a name is looked for and else created.
 * Throws InputError when it must be created without a model task, RimeError `not-found` for an unknown id.
 */
async function chooseProject(client, choice, world, where = 'cluster') {
    if (choice.kind === 'id')
        return (await client.projects.get(choice.id)).projectId;
    const found = await findByName(client, choice.name);
    if (!found)
        return (await create(client, choice, world, where)).projectId;
    if (choice.task !== undefined && found.modelTask !== choice.task) {
        const own = found.modelTask ?? 'no model task';
        world.log.warning(`The project "${choice.name}" exists with ${own}; model-task ${choice.task} has no effect.`);
    }
    return found.projectId;
}
async function create(client, { name, task }, world, where) {
    if (task === undefined) {
        const message = `is missing: there is no project "${name}" yet, and creating it needs the task. Allowed: ${_domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_1__/* .modelTasks */ .SS.join(', ')}. Example: binary-classification`;
        throw new _domain_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz([{ name: 'model-task', message }]);
    }
    const project = await (0,_rime_calls_create_once_js__WEBPACK_IMPORTED_MODULE_2__/* .createOnce */ .U)({
        create: () => client.projects.create(name, task),
        find: () => findByName(client, name),
        world,
    });
    // That of the embedded engine ends with the run: nobody will find it anywhere.
    if (where === 'cluster')
        world.log.info(`Created the project "${name}".`);
    return project;
}
/** There is no look-up by name, so the list is read; of several with the same name, the one last used. */
async function findByName(client, name) {
    for await (const project of client.projects.list())
        if (project.name === name)
            return project;
    return undefined;
}


/***/ }),

/***/ 78489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ collect)
});

// EXTERNAL MODULE: ./build/domain/judge/severity-of.js
var severity_of = __webpack_require__(34838);
// EXTERNAL MODULE: ./build/domain/vocabulary.js
var vocabulary = __webpack_require__(50669);
// EXTERNAL MODULE: ./build/rime/answers/is-same-id.js
var is_same_id = __webpack_require__(92125);
// EXTERNAL MODULE: ./build/domain/words/show-foreign.js
var show_foreign = __webpack_require__(68467);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
;// CONCATENATED MODULE: ./build/steps/contradiction.js

/**
 * The error of a test run that is not what it should be: RimeError `bad-response`. `what`: a sentence that names what
 * was asked for and what came, safe to show.
 */
function contradiction(testRunId, what) {
    const message = `${what} Such results are not judged. Run again without them (reuse: never, or another baseline); if it stays so, give this message to the cluster's operator.`;
    const path = `/v1/test-runs/${encodeURIComponent(testRunId)}`;
    return new errors/* RimeError */.Ez('bad-response', message, { method: 'GET', path, status: 200 });
}

;// CONCATENATED MODULE: ./build/steps/check-cases.js





/**
 * A check of each listed case in turn. It throws RimeError `bad-response` for a case without a type or an id, of
 * another test run, or that comes a second time: type and id together are its key in the run.
 */
function createCaseCheck(testRunId) {
    const idsByType = new Map();
    let place = 0;
    return ({ testCase: { testType, caseId }, testRunId: ofRun }) => {
        place++;
        const name = () => `${(0,show_foreign/* showForeign */.Ql)(testType, 100)} ${(0,show_foreign/* showForeign */.Ql)(caseId, 80)}`;
        if (testType === '' || caseId === '') {
            const lacking = testType === '' ? 'testBatchType' : 'testCaseId';
            throw contradiction(testRunId, `Every test case of the test run ${testRunId} should have a ${lacking}, and number ${place} of its list has none.`);
        }
        if (ofRun !== undefined && !(0,is_same_id/* isSameId */.W)(ofRun, testRunId)) {
            throw contradiction(testRunId, `The test cases of the test run ${testRunId} were asked for, and the case ${name()} is of the test run ${(0,show_foreign/* showForeign */.Ql)(ofRun, 80)}.`);
        }
        const ids = idsByType.get(testType) ?? new Set();
        if (ids.has(caseId)) {
            throw contradiction(testRunId, `Every test case of the test run ${testRunId} should be listed once, and ${name()} came again as number ${place} of the list.`);
        }
        idsByType.set(testType, ids.add(caseId));
    };
}
/**
 * Throws RimeError `bad-response` where the list contradicts the run's own counts: what is missing might be the
 * findings. A case with a word that is unknown here may be counted as any.
 */
function checkCounts(testRunId, counts, cases) {
    const doubtful = cases.filter(({ unknownWords }) => unknownWords.length > 0).length;
    const known = cases.filter(({ unknownWords }) => unknownWords.length === 0);
    const compare = (what, told, listed, atMost = listed) => {
        if (told === undefined || !Number.isFinite(told) || (told >= listed && told <= atMost))
            return;
        throw contradiction(testRunId, `The test run ${testRunId} counts ${told} test cases${what}, and its list has ${listed}.`);
    };
    compare('', counts.total, cases.length);
    for (const status of vocabulary/* caseStatuses */.Pq) {
        const listed = known.filter((testCase) => testCase.status === status).length;
        compare(` with the status ${status}`, counts.byStatus[status], listed, listed + doubtful);
    }
    for (const severity of ['alert', 'warning']) {
        const told = counts.bySeverity[severity] ?? 0;
        // It may count batches, so that only none at all is a contradiction.
        if (!(told > 0) || doubtful > 0 || known.some((testCase) => (0,severity_of/* severityOf */.x)(testCase) === severity))
            continue;
        throw contradiction(testRunId, `The test run ${testRunId} counts ${told} of severity ${severity}, and its list has no such test case.`);
    }
}

;// CONCATENATED MODULE: ./build/steps/check-test-run.js



/**
 * Throws RimeError `bad-response` unless the test run is the one asked for, is ours, and was completed with all its
 * batches. What the cluster does not tell can't contradict: old dialects name no model or data in the run.
 */
function checkTestRun(testRunId, run, expected) {
    const refuse = (what) => contradiction(testRunId, what);
    if (!(0,is_same_id/* isSameId */.W)(run.testRunId, testRunId)) {
        throw refuse(`The test run ${testRunId} was asked for, and the cluster gave the test run ${show(run.testRunId)}.`);
    }
    for (const [name, member] of owned) {
        const [wanted, told] = [expected[member], run[member]];
        if (wanted === undefined || told === undefined || (0,is_same_id/* isSameId */.W)(wanted, told))
            continue;
        throw refuse(`The test run ${testRunId} should be of the ${name} ${wanted}, and names ${show(told)}.`);
    }
    if (expected.job)
        checkJob(testRunId, expected.job, expected.projectId, refuse);
    if (run.state !== undefined && run.state !== 'COMPLETED') {
        throw refuse(`The test run ${testRunId} should be COMPLETED, and is ${run.state}.`);
    }
}
const owned = [
    ['project', 'projectId'],
    ['model', 'modelId'],
    ['reference dataset', 'referenceId'],
    ['evaluation dataset', 'evaluationId'],
];
/** The job has succeeded; `refuse` makes the error. */
function checkJob(testRunId, { jobId, testRunId: told, projectId, batches }, wantedProjectId, refuse) {
    if (told !== undefined && !(0,is_same_id/* isSameId */.W)(told, testRunId)) {
        throw refuse(`The test run ${testRunId} should be that of the job ${jobId}, which names ${show(told)}.`);
    }
    if (wantedProjectId !== undefined && projectId !== undefined && !(0,is_same_id/* isSameId */.W)(projectId, wantedProjectId)) {
        throw refuse(`The job ${jobId} should be of the project ${wantedProjectId}, and names ${show(projectId)}.`);
    }
    const open = batches.filter(({ state }) => state !== undefined && state !== 'COMPLETED');
    if (open.length === 0)
        return;
    const shown = open.slice(0, 3).map(({ testType, state }) => `${testType} is ${state ?? ''}`);
    const rest = open.length > shown.length ? ', …' : '';
    throw refuse(`The job ${jobId} should have COMPLETED all its ${batches.length} batches of tests, and has not: ${shown.join(', ')}${rest}.`);
}
function show(foreignId) {
    return (0,show_foreign/* showForeign */.Ql)(foreignId, 80);
}

;// CONCATENATED MODULE: ./build/steps/collect.js


/**
 * Reads the finished test run and every one of its test cases; a gate that reads the first page only under-counts.
 * Throws RimeError when a call fails, and `bad-response` when the answers are not whole, finished and ours: another
 * run than asked for or than `expected`, one that is not completed, cases that are not its own, come twice, or are not
 * as many as it counts. What the cluster does not tell can't contradict.
 */
async function collect(client, testRunId, expected) {
    const testRun = await client.testRuns.get(testRunId);
    checkTestRun(testRunId, testRun, expected);
    const checkCase = createCaseCheck(testRunId);
    const cases = [];
    for await (const listed of client.testCases.list(testRunId)) {
        checkCase(listed);
        cases.push(listed.testCase);
    }
    checkCounts(testRunId, testRun.counts, cases);
    return { testRun, cases };
}


/***/ }),

/***/ 25129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ describeModel),
/* harmony export */   s: () => (/* binding */ describeData)
/* harmony export */ });
/* harmony import */ var _domain_assert_never_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15664);
/* harmony import */ var _domain_web_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12114);
/* harmony import */ var _domain_web_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10510);



/** What people know data by, for the name it is registered under. */
function describeData(source) {
    switch (source.kind) {
        case 'hugging-face':
            return `${source.uri}_${source.split}`;
        case 'data-loading':
            return source.loader.path;
        case 'databricks':
            return source.table;
        case 'data-file':
            return (0,_domain_web_file_js__WEBPACK_IMPORTED_MODULE_0__/* .isWebAddress */ .d3)(source.path) ? (0,_domain_web_address_js__WEBPACK_IMPORTED_MODULE_1__/* .showAddress */ .m)(source.path) : source.path;
        case 'workspace-file':
            return source.path;
        case 'registered':
            return source.id;
        case 'none':
            return 'none';
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(source);
    }
}
/** What people know a model by, for the name it is registered under. */
function describeModel(source) {
    switch (source.kind) {
        case 'hugging-face':
            return source.uri;
        case 'model-path':
        case 'workspace-file':
            return source.path;
        case 'endpoint':
            return (0,_domain_web_address_js__WEBPACK_IMPORTED_MODULE_1__/* .showAddress */ .m)(source.endpoint.url);
        case 'registered':
            return source.id;
        case 'none':
            return 'none';
        default:
            return (0,_domain_assert_never_js__WEBPACK_IMPORTED_MODULE_2__/* .assertNever */ .x)(source);
    }
}


/***/ }),

/***/ 99914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ findBaseline)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/words/group-thousands.js
var group_thousands = __webpack_require__(3142);
// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(35676);
;// CONCATENATED MODULE: ./build/steps/run-name.js
const defaultForm = /^\S+ ([0-9a-f]{7}) ([0-9a-f]{8})$/;
/** Some runs are told apart by a suffix until they are renamed at their end. */
const suffix = / #\S+$/;
/** `undefined` for a name that the user chose. */
function parseRunName(name) {
    const [, shortSha, testedHash] = defaultForm.exec(name.replace(suffix, '')) ?? [];
    return shortSha === undefined || testedHash === undefined ? undefined : { shortSha, testedHash };
}
/**
 * Whether a run of this name is one of the branch. A default name tells by its commit alone, since the repository in it
 * may be called like a branch; any other name must hold the branch's name as a word of its own, between blanks,
 * brackets, quotes, commas, colons or the ends (`main` is not in `main-2`, nor in `team/main`).
 */
function isRunOfBranch(name, branch, shortShas) {
    const told = parseRunName(name);
    if (told)
        return shortShas.has(told.shortSha);
    return name
        .replace(suffix, '')
        .split(/[\s()[\]{}<>"'`,;:|=]+/)
        .includes(branch);
}

// EXTERNAL MODULE: ./build/domain/words/shorten.js
var shorten = __webpack_require__(90474);
;// CONCATENATED MODULE: ./build/steps/baseline/message-of.js

/** On one line, at a length that can be read: it may quote what is in a file. */
function messageOf(error) {
    // By shape: an error of another realm is no instance of this one's Error.
    const isError = typeof error === 'object' && error !== null && 'message' in error;
    return (0,shorten/* shorten */.m)(String(isError ? error.message : error).replaceAll(/\s+/g, ' '), 300);
}

// EXTERNAL MODULE: ./build/rime/calls/find-or-undefined.js
var find_or_undefined = __webpack_require__(13030);
// EXTERNAL MODULE: ./build/steps/collect.js + 3 modules
var collect = __webpack_require__(78489);
;// CONCATENATED MODULE: ./build/steps/baseline/read-test-run.js



/** A test run of the cluster as a baseline; `what`: it, as messages call it. Throws as `collect`. */
async function readTestRun(client, testRunId, what, expected) {
    const found = await (0,find_or_undefined/* findOrUndefined */.P)(() => (0,collect/* collect */.F)(client, testRunId, expected));
    if (!found || found.cases.length === 0)
        return { kind: 'broken', reason: `${what} has no test case` };
    const { testRun, cases } = found;
    const label = (0,shorten/* shorten */.m)(testRun.name.trim() || testRunId, 200);
    const { projectId } = testRun;
    return {
        kind: 'found',
        baseline: { label, testRun, projectId, cases, rows: undefined, rowsMissing: undefined },
    };
}

;// CONCATENATED MODULE: ./build/steps/baseline/find-branch-run.js




/** The newest completed run of the branch that tested the same, else the newest at all. */
async function findBranchRun(branch, { client, plan, sources, world: { log } }, own) {
    const commits = await sources.commitsOf(branch).catch((error) => {
        log.debug(`The commits of the branch ${branch} can't be told: ${messageOf(error)}`);
        return [];
    });
    const shortShas = new Set(commits.map((sha) => sha.slice(0, 7).toLowerCase()));
    const ownName = parseRunName(plan.run.name);
    // A name that the user chose may hold the commit, too.
    const ownSha = own.commitSha?.slice(0, 7) ?? ownName?.shortSha;
    let newest;
    let newestAlike;
    let seen = 0;
    for await (const run of client.testRuns.list(own.projectId)) {
        seen++;
        if (!run.isCompleted || run.caseCount === 0 || run.testRunId === own.testRunId)
            continue;
        const name = parseRunName(run.name);
        // An earlier attempt on the same commit would call its own findings known.
        if (ownSha !== undefined && run.name.includes(ownSha))
            continue;
        if (!isRunOfBranch(run.name, branch, shortShas))
            continue;
        if (isNewer(run, newest))
            newest = run;
        if (ownName && name?.testedHash === ownName.testedHash && isNewer(run, newestAlike))
            newestAlike = run;
    }
    const chosen = newestAlike ?? newest;
    if (chosen) {
        const { projectId } = own;
        return readTestRun(client, chosen.testRunId, `the run ${(0,quote_word/* quoteWord */.X)(chosen.name)}`, { projectId });
    }
    const among = commits.length > 0
        ? `nor is a commit of its latest ${commits.length} in one`
        : 'and the commits of the branch are not known';
    const reason = `none of the ${seen} runs of the project ${own.projectId} is a completed run of the branch ${(0,quote_word/* quoteWord */.X)(branch)} (no name has it as a word of its own, ${among})`;
    return { kind: 'missing', reason };
}
function isNewer(run, than) {
    return than === undefined || (run.uploadedAtMs ?? 0) > (than.uploadedAtMs ?? 0);
}

;// CONCATENATED MODULE: ./build/steps/baseline/find-results-file.js



/** A results.json, or the report folder it lies in; `path` as written. */
async function findResultsFile(path, sources) {
    try {
        const baseline = await sources.readResults(path);
        return baseline.cases.length > 0
            ? { kind: 'found', baseline }
            : { kind: 'broken', reason: `the results in ${(0,quote_word/* quoteWord */.X)(path)} have no test case` };
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz) {
            return { kind: 'broken', reason: `${(0,quote_word/* quoteWord */.X)(path)} is no whole results.json (${messageOf(error)})` };
        }
        const isAbsent = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
        return isAbsent
            ? { kind: 'missing', reason: `the workspace has no file ${(0,quote_word/* quoteWord */.X)(path)}, or no results.json in it` }
            : { kind: 'broken', reason: `${(0,quote_word/* quoteWord */.X)(path)} can't be read: ${messageOf(error)}` };
    }
}

;// CONCATENATED MODULE: ./build/steps/baseline/find-stored-results.js


/** What the newest successful run of this workflow on the branch stored. */
async function findStoredResults(branch, storedBy, { name }) {
    const what = `what the branch ${(0,quote_word/* quoteWord */.X)(branch)} stored`;
    try {
        const found = await storedBy(branch, name);
        if ('missing' in found)
            return { kind: 'missing', reason: found.missing };
        return found.cases.length > 0
            ? { kind: 'found', baseline: found }
            : { kind: 'broken', reason: `${what} has no test case` };
    }
    catch (error) {
        return { kind: 'broken', reason: `${what} can't be read: ${messageOf(error)}` };
    }
}

;// CONCATENATED MODULE: ./build/steps/baseline/find-test-run.js


/** One test run of the cluster, by its id. */
async function findTestRun(client, id, own) {
    const what = `the test run ${id}`;
    if (id === own.testRunId)
        return { kind: 'missing', reason: `${what} is this run itself` };
    const summary = await (0,find_or_undefined/* findByIdOrUndefined */.J)(() => client.testRuns.get(id));
    if (!summary)
        return { kind: 'missing', reason: `the cluster has no test run ${id}` };
    const { state = 'COMPLETED' } = summary;
    if (state !== 'COMPLETED')
        return { kind: 'missing', reason: `${what} is not completed` };
    return readTestRun(client, id, what, {});
}

;// CONCATENATED MODULE: ./build/steps/find-baseline.js







/**
 * Finds what the plan wants to be compared with. A baseline that is not there, or not whole, is missing:
 * `on-missing-baseline` says whether that is a line in the log and a note (`absolute`), a warning (`warn`), or
 * MissingBaselineError (`fail`). A file that is there but broken is at least a warning. Throws RimeError when the
 * cluster can't be asked, or its answers contradict each other: that is trouble, and trouble is never an answer.
 *
 * Needs only the project, so it is best called before the test starts: a gate that is to fail then fails at once.
 */
async function findBaseline(asking, own) {
    const { plan, world: { log }, } = asking;
    const { baseline: choice, onMissingBaseline } = plan.gate;
    if (choice.kind === 'none')
        return { baseline: undefined, missingBaseline: undefined };
    const found = await find(choice, asking, own);
    if (found.kind === 'found') {
        const { rowsMissing } = found.baseline;
        // By their values alone, two models differ less surely than row by row: a gate that insists would let more pass.
        if (rowsMissing !== undefined && onMissingBaseline === 'fail') {
            throw new errors/* MissingBaselineError */.Wp(`The baseline is not whole: its ${rowsMissing}.`);
        }
        const { label, cases, rows } = found.baseline;
        const told = rows ? `, ${(0,group_thousands/* groupThousands */.Z)(rows.labels.length)} rows` : '';
        log.info(`Comparing with the baseline ${(0,quote_word/* quoteWord */.X)(label)}, ${(0,group_thousands/* groupThousands */.Z)(cases.length)} test cases${told}.`);
        if (rowsMissing !== undefined)
            log.warning(`The baseline's ${rowsMissing}.`);
        return { baseline: found.baseline, missingBaseline: undefined };
    }
    const reason = `There is no baseline: ${found.reason}.`;
    if (onMissingBaseline === 'fail')
        throw new errors/* MissingBaselineError */.Wp(reason);
    const missingBaseline = `${reason} So every finding counts.`;
    if (onMissingBaseline === 'warn' || found.kind === 'broken')
        log.warning(missingBaseline);
    else
        log.debug(missingBaseline);
    return { baseline: undefined, missingBaseline };
}
async function find(choice, asking, own) {
    if (choice.kind === 'file')
        return findResultsFile(choice.path, asking.sources);
    const { client } = asking;
    if (!client || asking.plan.target.kind === 'embedded') {
        return choice.kind === 'branch' && asking.sources.storedBy
            ? findStoredResults(choice.name, asking.sources.storedBy, asking.plan.report.artifact)
            : { kind: 'missing', reason: keepsNoRuns(choice) };
    }
    return choice.kind === 'test-run'
        ? findTestRun(client, choice.id, own)
        : findBranchRun(choice.name, { ...asking, client }, own);
}
function keepsNoRuns(choice) {
    const cure = 'give the path of a results.json instead';
    return choice.kind === 'branch'
        ? `the embedded engine keeps no runs; those of the branch ${(0,quote_word/* quoteWord */.X)(choice.name)} are found by the action in a workflow, elsewhere ${cure}`
        : `the embedded engine keeps no runs, so the test run ${choice.id} can't be in it; ${cure}`;
}


/***/ }),

/***/ 75336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xx: () => (/* binding */ findExisting),
  OG: () => (/* binding */ registerDataset),
  $R: () => (/* binding */ registerModel),
  EC: () => (/* binding */ registerPredictions)
});

// EXTERNAL MODULE: ./build/rime/calls/create-once.js
var create_once = __webpack_require__(68214);
// EXTERNAL MODULE: ./build/steps/describe-source.js
var describe_source = __webpack_require__(25129);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
;// CONCATENATED MODULE: ./build/steps/find-registered.js

/**
 * What is registered under an id or a name, when the project may use it. Throws InputError, naming `setting`, when
 * there is no such thing or it belongs to other projects only.
 */
async function findRegistered(setting, idOrName, projectId, find) {
    const refuse = (message) => new errors/* InputError */.dz([{ name: setting, message }]);
    const found = await find(idOrName);
    if (!found) {
        throw refuse(`the cluster knows nothing with the id or name "${idOrName}", or this key may not see it. Look up the id in the RIME web app, or give a uri instead.`);
    }
    const { projectIds } = found;
    if (projectId !== undefined && projectIds.length > 0 && !projectIds.includes(projectId)) {
        throw refuse(`"${idOrName}" belongs to the project ${projectIds.join(', ')}, not to ${projectId}. Give that project, or register it in this one.`);
    }
    return found;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/assert-never.js
var assert_never = __webpack_require__(15664);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./build/domain/words/format-bytes.js
var format_bytes = __webpack_require__(22210);
// EXTERNAL MODULE: ./build/rime/resources/cluster-info.js
var cluster_info = __webpack_require__(35099);
// EXTERNAL MODULE: ./build/domain/is-loopback.js
var is_loopback = __webpack_require__(19079);
// EXTERNAL MODULE: ./build/http/exchange.js + 1 modules
var exchange = __webpack_require__(30343);
// EXTERNAL MODULE: ./build/http/exchange-fault.js
var exchange_fault = __webpack_require__(73477);
// EXTERNAL MODULE: ./build/http/retry.js
var retry = __webpack_require__(44675);
// EXTERNAL MODULE: ./build/domain/words/show-foreign.js
var show_foreign = __webpack_require__(68467);
// EXTERNAL MODULE: ./build/http/stop-reason.js
var stop_reason = __webpack_require__(99766);
;// CONCATENATED MODULE: ./build/rime/http/to-storage-error.js



/**
 * The error of an upload to a pre-signed link. The link is a key to its place in the storage, so only the storage's
 * origin is named, and no part of the link that a server echoes is shown.
 */
function toStorageError(what, link, result) {
    const head = `Could not upload ${what} to the storage ${(0,show_foreign/* showForeign */.Ql)(link.origin, 120)}:`;
    const request = { method: 'PUT', path: '/' };
    if (result instanceof exchange_fault/* ExchangeFault */.Og) {
        const message = `${head} the request ${hideSecrets(result.message, link)}.`;
        return new errors/* RimeError */.Ez(codeOfFault(result), message, { ...request, status: undefined });
    }
    const { status, body } = result;
    const hint = status === 403
        ? ' The link may have expired, or may not be used from here.'
        : status < 300
            ? ' What came is a web page, perhaps of a proxy, so the storage has not got the file.'
            : '';
    const message = `${head} it answered ${status}.${hideSecrets(tellReason(body), link)}${hint}`;
    return new errors/* RimeError */.Ez(codeOf(status), message, { ...request, status });
}
function codeOfFault({ kind }) {
    if (kind === 'tls')
        return 'tls';
    return kind === 'too-large' || kind === 'not-http' || kind === 'cut-off' ? 'bad-response' : 'unreachable';
}
function codeOf(status) {
    if (status < 400)
        return 'bad-response';
    if (status === 403)
        return 'forbidden';
    if (status === 429)
        return 'rate-limited';
    return status === 408 || status >= 500 ? 'server-error' : 'invalid-request';
}
/** A storage's error may quote the signed request, so only its code and message are read. */
function tellReason(body) {
    const head = body.slice(0, 10_000);
    const [code, message] = ['Code', 'Message'].map((name) => new RegExp(`<${name}>([^<]{1,2000})</${name}>`).exec(head)?.[1]);
    const said = [code, message].filter((text) => text !== undefined).join(': ');
    return said === '' ? '' : ` It says: "${(0,show_foreign/* showForeign */.Ql)(said, 300)}".`;
}
/** Anything shorter is no signature, and replacing it would garble the message. */
const shortestSecret = 8;
function hideSecrets(text, { search, searchParams }) {
    const asSent = search.split('&').map((pair) => pair.slice(pair.indexOf('=') + 1));
    const secrets = [...asSent, ...searchParams.values()].filter(({ length }) => length >= shortestSecret);
    return secrets.reduce((shown, secret) => shown.replaceAll(secret, '***'), text);
}

;// CONCATENATED MODULE: ./build/rime/http/put-file.js








/**
 * Puts one file at a pre-signed link of a storage, which is no part of the cluster: it gets no API key. Tried up to
 * four times, each time from the start, since such a link takes a file in one piece. Throws RimeError, which names only
 * the storage's host, what `open` fails with, and why the run was stopped.
 */
async function putFile(file, options) {
    const { connections, world, deadlineMs, random = Math.random, idleLimitMs = 60_000 } = options;
    const what = (0,show_foreign/* showForeign */.Ql)(file.what, 200);
    const url = readLink(what, file.link);
    for (let attempt = 1;; attempt++) {
        const leftMs = deadlineMs - world.clock.now();
        if (leftMs <= 0)
            throw runIsOver(what);
        const result = await within(leftMs, runIsOver(what), world.signal, (signal) => (0,exchange/* exchange */.cv)({
            method: 'PUT',
            url,
            headers: { 'content-length': String(file.sizeBytes), ...blobHeaders(url) },
            body: file.open(),
            timeoutMs: idleLimitMs,
            signal,
            agent: connections.agentFor(url, { keepAlive: true }),
            ca: connections.ca,
        }).catch(returnFault));
        const outcome = result instanceof exchange_fault/* ExchangeFault */.Og ? result.kind : result.status;
        world.log.debug(`PUT ${what} to ${url.origin} → ${outcome}`);
        if (!(result instanceof exchange_fault/* ExchangeFault */.Og) && isStored(result))
            return;
        const error = toStorageError(what, url, result);
        if (attempt === retry/* defaultAttempts */.MZ || !(0,retry/* mayRetry */.KO)(true, result))
            throw error;
        const pauseMs = pauseBefore(attempt, result);
        // Waiting past the end of the run would only hide what is wrong.
        if (pauseMs >= deadlineMs - world.clock.now())
            throw error;
        world.log.debug(`${error.message} Trying again in ${pauseMs} ms.`);
        await (0,stop_reason/* pause */.v)(pauseMs, world);
    }
    function pauseBefore(repeat, result) {
        const retryAfter = result instanceof exchange_fault/* ExchangeFault */.Og ? undefined : result.headers['retry-after'];
        return Math.max((0,retry/* askedPauseMs */.Lo)(retryAfter, world.clock.now()) ?? 0, (0,retry/* ownPauseMs */.Le)(repeat, random));
    }
}
/** A storage says that it has the file with a good status and no page; a page comes from a proxy, which has nothing. */
function isStored({ status, headers, body }) {
    const isPage = /\bhtml\b/i.test(headers['content-type'] ?? '') && body.trim() !== '';
    return status >= 200 && status <= 299 && !isPage;
}
/** The longest time that Node's timers take, in milliseconds. */
const longestTimerMs = 2 ** 31 - 1;
/** Aborts `work` with `tooLate` after `limitMs`, or when the run is stopped. */
async function within(limitMs, tooLate, runSignal, work) {
    const end = new AbortController();
    const timer = setTimeout(() => end.abort(tooLate), Math.min(limitMs, longestTimerMs));
    try {
        return await work(AbortSignal.any([runSignal, end.signal]));
    }
    finally {
        clearTimeout(timer);
    }
}
const request = { method: 'PUT', path: '/', status: undefined };
function readLink(what, link) {
    const url = URL.canParse(link) ? new URL(link) : undefined;
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && (0,is_loopback/* isLoopback */.U)(url.hostname));
    if (url && isSafe)
        return url;
    const problem = url
        ? `wants it sent to ${(0,show_foreign/* showForeign */.Ql)(url.origin, 120)} without encryption, which is not done`
        : 'gave a link that is none';
    throw new errors/* RimeError */.Ez('bad-response', `Could not upload ${what}: the cluster ${problem}.`, request);
}
function runIsOver(what) {
    const message = `Could not upload ${what}: the time of the whole run (timeout) is over.`;
    return new errors/* RimeError */.Ez('timeout', message, request);
}
/** Azure's storage wants the kind of blob named; the others ignore it. Source: REST documentation, "Put Blob". */
function blobHeaders({ hostname }) {
    return hostname.endsWith('.blob.core.windows.net') ? { 'x-ms-blob-type': 'BlockBlob' } : {};
}
function returnFault(error) {
    if (error instanceof exchange_fault/* ExchangeFault */.Og)
        return error;
    throw error;
}

;// CONCATENATED MODULE: ./build/steps/list-directory.js



const skipped = ['.git', 'node_modules', '__pycache__', '.venv'];
const maxFiles = 10_000;
/** Folders as well, so that a workspace of empty ones ends. */
const maxEntries = 100_000;
/**
 * Every regular file below a directory, sorted by path. What a version control system, a package manager or Python
 * keeps there is left out. A link inside the directory is followed. Throws InputError for a link that leads outside,
 * to what is left out, or in a circle; for more than 10,000 files; and for a directory that can't be read.
 */
async function listDirectory(root) {
    const realRoot = await (0,promises_.realpath)(root).catch((error) => Promise.reject(unreadable(root, error)));
    const found = [];
    let entries = 0;
    const visit = async (folder, realAncestors) => {
        for (const entry of await namesIn(folder)) {
            if (skipped.includes(entry))
                continue;
            if (++entries > maxEntries)
                throw refuse(`${root} holds more than ${maxEntries} entries`);
            const absolutePath = (0,external_node_path_.join)(folder, entry);
            const realTarget = await (0,promises_.realpath)(absolutePath).catch((error) => Promise.reject(unreadable(absolutePath, error)));
            refuseStrange(absolutePath, realTarget, realRoot);
            const { size, ...kind } = await describe(absolutePath);
            if (kind.isDirectory) {
                if (realAncestors.includes(realTarget))
                    throw refuse(`${absolutePath} is a link that leads in a circle`);
                await visit(absolutePath, [...realAncestors, realTarget]);
            }
            if (!kind.isFile)
                continue;
            found.push({ path: (0,external_node_path_.relative)(root, absolutePath).split(external_node_path_.sep).join('/'), absolutePath, sizeBytes: size });
            if (found.length > maxFiles)
                throw refuse(`${root} holds more than ${maxFiles} files`);
        }
    };
    await visit(root, [realRoot]);
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
async function namesIn(folder) {
    const names = [];
    try {
        for await (const { name } of await (0,promises_.opendir)(folder))
            names.push(name);
    }
    catch (error) {
        throw unreadable(folder, error);
    }
    return names;
}
async function describe(path) {
    try {
        const entry = await (0,promises_.stat)(path);
        return { size: entry.size, isFile: entry.isFile(), isDirectory: entry.isDirectory() };
    }
    catch (error) {
        throw unreadable(path, error);
    }
}
/** A link must lead neither out of the directory nor to what is left out: `.git` may hold the job's own token. */
function refuseStrange(path, realTarget, realRoot) {
    if (!realTarget.startsWith(realRoot.endsWith(external_node_path_.sep) ? realRoot : realRoot + external_node_path_.sep) && realTarget !== realRoot) {
        throw refuse(`${path} is a link that leads out of the directory`);
    }
    if ((0,external_node_path_.relative)(realRoot, realTarget)
        .split(external_node_path_.sep)
        .some((name) => skipped.includes(name))) {
        throw refuse(`${path} is a link to what is not uploaded (${skipped.join(', ')})`);
    }
}
function unreadable(path, error) {
    const isCoded = typeof error === 'object' && error !== null && 'code' in error;
    return refuse(`${path} can't be read (${isCoded ? String(error.code) : String(error)})`);
}
function refuse(reason) {
    const message = `${reason}. Name a folder that holds only what the model needs. Example: ./model`;
    return new errors/* InputError */.dz([{ name: 'model-directory', message }]);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/steps/read-whole.js



/**
 * The content of a file whose size was announced. Fails with InputError, naming `setting`, when it can't be read or
 * has another size by now: a storage would wait for the missing bytes, or keep half of a file as if it were whole.
 */
function readWhole(file, setting) {
    return external_node_stream_.Readable.from(read(file, setting), { objectMode: false });
}
async function* read({ path, absolutePath, sizeBytes }, setting) {
    const changed = () => read_whole_refuse(setting, `${path} changed while it was uploaded. Write it before this step, and not during it.`);
    let readBytes = 0;
    const content = (0,external_node_fs_.createReadStream)(absolutePath);
    try {
        for await (const chunk of content) {
            readBytes += chunk.length;
            if (readBytes > sizeBytes)
                throw changed();
            yield chunk;
        }
    }
    catch (error) {
        if (error instanceof errors/* InputError */.dz)
            throw error;
        const why = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
        throw read_whole_refuse(setting, `${path} can't be read (${why}); it would be uploaded to the cluster.`);
    }
    if (readBytes < sizeBytes)
        throw changed();
}
function read_whole_refuse(name, message) {
    return new errors/* InputError */.dz([{ name, message }]);
}

;// CONCATENATED MODULE: ./build/steps/upload-progress.js

/** Tells every tenth of the whole, once each. */
function createUploadProgress(fileCount, totalBytes, { log }) {
    let finishedBytes = 0;
    let told = -1;
    const tell = (bytes, path) => {
        const tenths = totalBytes === 0 ? 10 : Math.floor((10 * bytes) / totalBytes);
        if (tenths <= told)
            return;
        told = tenths;
        const what = fileCount === 1 ? path : `${fileCount} files`;
        const amount = { done: bytes, total: totalBytes };
        log.progress(`Uploading ${what}: ${tenths * 10} % of ${(0,format_bytes/* formatBytes */.z)(totalBytes)}`, amount);
    };
    return {
        watch: (content, path) => {
            let bytes = 0;
            return content.on('data', (chunk) => {
                bytes += chunk.length;
                tell(finishedBytes + bytes, path);
            });
        },
        finish: (path, sizeBytes) => {
            finishedBytes += sizeBytes;
            tell(finishedBytes, path);
        },
    };
}

;// CONCATENATED MODULE: ./build/steps/upload.js










/** Uploads one file; returns its address on the cluster's side. `setting` names it in messages. */
async function uploadFile(client, absolutePath, setting, folder, world) {
    const path = (0,external_node_path_.basename)(absolutePath);
    const file = { path, absolutePath, sizeBytes: await sizeOf(absolutePath, setting) };
    const places = await ask(setting, () => client.uploads.forFile(path, folder));
    await putAll(client, [file], places, setting, world);
    return places.destination;
}
/** Uploads every file of a directory; returns the directory's address on the cluster's side. */
async function uploadDirectory(client, absolutePath, files, setting, folder, world) {
    const paths = files.map(({ path }) => path);
    const places = await ask(setting, () => client.uploads.forDirectory((0,external_node_path_.basename)(absolutePath), paths, folder));
    await putAll(client, files, places, setting, world);
    return places.destination;
}
/** The files that go with a model: the whole directory, which must hold the model's file, or that file alone. */
async function filesOfModel(absolutePath, absoluteDirectory) {
    const sizeBytes = await sizeOf(absolutePath, 'model-uri');
    if (absoluteDirectory === undefined)
        return [{ path: (0,external_node_path_.basename)(absolutePath), absolutePath, sizeBytes }];
    const files = await listDirectory(absoluteDirectory);
    if (files.some((file) => file.absolutePath === absolutePath))
        return files;
    const message = `${absolutePath} is not among the files of ${absoluteDirectory} that are uploaded. Move it out of folders such as .git or node_modules.`;
    throw new errors/* InputError */.dz([{ name: 'model-uri', message }]);
}
async function sizeOf(absolutePath, setting) {
    const found = await (0,promises_.stat)(absolutePath).catch(() => undefined);
    if (found?.isFile())
        return found.size;
    const what = found ? 'is not a regular file' : 'does not exist';
    throw new errors/* InputError */.dz([
        { name: setting, message: `${absolutePath} ${what}; it would be uploaded to the cluster.` },
    ]);
}
async function ask(setting, places) {
    try {
        return await places();
    }
    catch (error) {
        if (!(0,cluster_info/* isMissingCall */.b_)(error) && !(error instanceof errors/* RimeError */.Ez && error.code === 'forbidden'))
            throw error;
        const message = `is a file of the workspace, but this deployment takes no uploads (${error instanceof Error ? error.message : ''}). Put it where the cluster can read it (s3://, gs://, abfss://, https://), or leave cluster-url out to test it here.`;
        throw new errors/* InputError */.dz([{ name: setting, message }]);
    }
}
async function putAll(client, files, { links, doneLink, limitBytes = Infinity }, setting, world) {
    // Before anything is sent: half a directory is of no use.
    const tooLarge = files.filter(({ sizeBytes }) => sizeBytes > limitBytes);
    if (tooLarge.length > 0) {
        const shown = tooLarge.slice(0, 5).map(({ path, sizeBytes }) => `${path} (${(0,format_bytes/* formatBytes */.z)(sizeBytes)})`);
        const named = [...shown, ...(tooLarge.length > shown.length ? ['…'] : [])].join(', ');
        const message = `the cluster takes files of at most ${(0,format_bytes/* formatBytes */.z)(limitBytes)}; too large: ${named}. Put them where the cluster can read them (s3://, gs://, abfss://, https://).`;
        throw new errors/* InputError */.dz([{ name: setting, message }]);
    }
    const { connections, deadlineMs, requestTimeoutMs } = client;
    const options = { connections, world, deadlineMs, idleLimitMs: requestTimeoutMs };
    const totalBytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    const progress = createUploadProgress(files.length, totalBytes, world);
    for (const file of files) {
        const { path, sizeBytes } = file;
        const link = links.get(path);
        if (link === undefined)
            throw new RangeError(`There is no place for ${path}.`);
        const open = () => progress.watch(readWhole(file, setting), path);
        await putFile({ what: path, link, sizeBytes, open }, options);
        progress.finish(path, sizeBytes);
    }
    if (doneLink === undefined)
        return;
    const text = 'done';
    const done = { what: 'the end of the upload', link: doneLink, sizeBytes: text.length };
    await putFile({ ...done, open: () => external_node_stream_.Readable.from([text]) }, options);
}

;// CONCATENATED MODULE: ./build/steps/to-cluster-source.js



/** Where the cluster reads the data from: it gets a file of the workspace first. `setting` names it in messages. */
async function toDataSource(source, setting, place) {
    switch (source.kind) {
        case 'workspace-file':
            return { kind: 'data-file', path: await toClusterPath(source, setting, place) };
        case 'data-loading': {
            const { loader, functionName, kwargs } = source;
            return {
                kind: 'data-loading',
                path: await toClusterPath(loader, setting, place),
                functionName,
                kwargs,
            };
        }
        case 'hugging-face':
        case 'data-file':
        case 'databricks':
            return source;
        default:
            return (0,assert_never/* assertNever */.x)(source);
    }
}
/** Where the cluster reads the model from: it gets one of the workspace first, with the files that belong to it. */
async function toModelSource(source, place) {
    switch (source.kind) {
        case 'workspace-file': {
            const { client, workspace, plan, world } = place;
            if (readsWorkspace(plan))
                return { kind: 'model-path', path: source.path };
            const path = (0,external_node_path_.resolve)(workspace, source.path);
            const directory = source.directory === undefined ? undefined : (0,external_node_path_.resolve)(workspace, source.directory);
            const files = await filesOfModel(path, directory);
            const root = directory ?? (0,external_node_path_.resolve)(path, '..');
            const folder = uploadFolder(plan, 'model');
            const destination = await uploadDirectory(client, root, files, 'model-uri', folder, world);
            const own = files.find(({ absolutePath }) => absolutePath === path)?.path ?? '';
            return { kind: 'model-path', path: `${destination.replace(/\/$/, '')}/${own}` };
        }
        case 'registered':
            throw new RangeError('A registered model is not registered again.');
        case 'hugging-face':
        case 'model-path':
        case 'endpoint':
        case 'none':
            return source;
        default:
            return (0,assert_never/* assertNever */.x)(source);
    }
}
async function toClusterPath(file, setting, { client, plan, workspace, world }) {
    if (file.kind === 'data-file' || readsWorkspace(plan))
        return file.path;
    const path = (0,external_node_path_.resolve)(workspace, file.path);
    return uploadFile(client, path, setting, uploadFolder(plan, setting), world);
}
/** The embedded engine looks at the same files, so nothing is copied. */
function readsWorkspace({ target }) {
    return target.kind === 'embedded';
}
/** Each file of each run has a folder of its own, so that equal names never overwrite each other. */
function uploadFolder({ run }, setting) {
    return `model-gate/${run.uniqueSuffix}/${setting}`;
}

;// CONCATENATED MODULE: ./build/steps/to-registry-name.js
const longestSource = 120;
/**
 * A name that no other run uses and a person recognises, such as `rungalileo/snli_train_reference_77-1-ab12cd34`.
 * Of a long path the end is kept; a link's query, which may sign it, is left out.
 */
function toRegistryName(source, role, uniqueSuffix) {
    const bare = source.replace(/^([a-z0-9+.-]+:\/\/[^?#]*)[?#].*$/i, '$1').slice(-longestSource);
    return `${bare}_${role}_${uniqueSuffix}`;
}

;// CONCATENATED MODULE: ./build/steps/register.js





/** What the plan names by id or name; `undefined` where there is something to register. */
async function findExisting({ client, plan, projectId, }) {
    const dataset = async (role) => {
        const source = plan[role];
        if (source.kind !== 'registered')
            return undefined;
        const found = await findRegistered(`${role}-id`, source.id, projectId, (name) => client.datasets.find(name));
        return toHeld(found, `${role}-id`, `The ${role} dataset`, () => client.datasets.find(found.id));
    };
    const reference = await dataset('reference');
    const evaluation = await dataset('evaluation');
    if (plan.model.kind !== 'registered')
        return { reference, evaluation, model: undefined };
    const found = await findRegistered('model-id', plan.model.id, projectId, (name) => client.models.find(name));
    const model = toHeld(found, 'model-id', 'The model', () => client.models.find(found.id));
    return { reference, evaluation, model };
}
/** Under a name of its own, so that what is left of an earlier attempt can be found. */
async function registerDataset(place, role) {
    const { client, plan, projectId, world } = place;
    const planned = plan[role];
    if (planned.kind === 'registered' || planned.kind === 'none') {
        throw new RangeError('Only data that are there, and not registered yet, are registered.');
    }
    const name = toRegistryName((0,describe_source/* describeData */.s)(planned), role, plan.run.uniqueSuffix);
    const source = await toDataSource(planned, `${role}-uri`, place);
    const id = await (0,create_once/* createOnce */.U)({
        create: () => client.datasets.register(projectId, {
            role,
            name,
            source,
            params: plan.dataParams,
            agentId: plan.agentId,
        }),
        find: async () => (await client.datasets.findByName(name))?.id,
        world,
    });
    return toOwn(id, `${role}-uri`, `The ${role} dataset`, () => client.datasets.find(id));
}
async function registerModel(place) {
    const { client, plan, projectId, world } = place;
    const name = toRegistryName((0,describe_source/* describeModel */.V)(plan.model), 'model', plan.run.uniqueSuffix);
    const source = await toModelSource(plan.model, place);
    const id = await (0,create_once/* createOnce */.U)({
        create: () => client.models.register(projectId, { name, source, agentId: plan.agentId }),
        find: async () => (await client.models.findByName(name))?.id,
        world,
    });
    return toOwn(id, 'model-uri', 'The model', () => client.models.find(id));
}
/** The pair of model and dataset is the key of predictions: those it has already are left as they are. */
async function registerPredictions(place, { modelId, ...datasetIds }) {
    const { client, plan, projectId, world } = place;
    const held = [];
    for (const role of ['reference', 'evaluation']) {
        const planned = plan.predictions?.[role];
        if (!planned)
            continue;
        const datasetId = datasetIds[`${role}Id`];
        const find = () => client.predictionSets.find(modelId, datasetId);
        const existing = await find();
        const setting = `model.predictions.${role}`;
        const label = `The set of predictions for the ${role} dataset`;
        if (existing) {
            world.log.warning(`${label} exists already and is used as it is.`);
            held.push(toHeld(existing, setting, label, find));
            continue;
        }
        const source = await toDataSource(planned, setting, place);
        const { column, key } = plan.predictions;
        const predictions = { role, modelId, datasetId, source, column, key, agentId: plan.agentId };
        const create = async () => {
            await client.predictionSets.register(projectId, predictions);
            return role;
        };
        const id = await (0,create_once/* createOnce */.U)({ create, find: async () => (await find())?.id, world });
        held.push(toOwn(id, setting, label, find));
    }
    return held;
}
function toOwn(id, setting, label, read) {
    return { id, isOwn: true, validated: { setting, label, read } };
}
function toHeld(found, setting, label, read) {
    const isSettled = found.validity === 'valid' || found.validity === 'unknown';
    return { id: found.id, isOwn: false, validated: isSettled ? undefined : { setting, label, read } };
}


/***/ }),

/***/ 69938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ tellCluster)
/* harmony export */ });
/** First and last version whose published contract the client was checked against, as [major, minor]. */
const verified = { from: [2, 0], to: [2, 10] };
/** The first version that knows `databricks` in a dataset's connection; 2.0 has `delta_lake` there. */
const firstWithDatabricks = [2, 1];
/**
 * Logs what the cluster is, once, and warns of a version that was not verified, of a source that it does not know, and
 * of a licence at its end.
 */
async function tellCluster({ client, plan, world: { log, clock } }) {
    const { version, customer, licenceEndsMs, graceEndsMs } = await client.info();
    const told = version === undefined ? undefined : numberOf(version);
    const isBeta = plan.target.kind === 'cluster' && plan.target.dialect === 'beta';
    if (readsDatabricks(plan) && (told === undefined ? isBeta : told < toNumber(firstWithDatabricks))) {
        log.warning(`A Databricks table needs a cluster of RIME ${firstWithDatabricks.join('.')} or later; this one is ${version === undefined ? 'given as a 2.0-beta' : `RIME ${version}`} and will most likely refuse it. Export the table to a file the cluster reads, or update the cluster.`);
    }
    if (version === undefined)
        return;
    const licence = licenceEndsMs === undefined ? '' : `, licensed until ${day(licenceEndsMs)}`;
    log.info(`RIME ${version}${licence}.`);
    if (!isVerified(version)) {
        log.warning(`RIME ${version} is outside of what this gate was verified with (${verified.from.join('.')} to ${verified.to.join('.')}). Words it does not know are judged as alerts, never as passes.`);
    }
    if (licenceEndsMs === undefined || licenceEndsMs > clock.now() || customer === undefined)
        return;
    if ((await client.isLicenceExpired(customer)) === false)
        return;
    const grace = graceEndsMs === undefined ? '' : ` It still works until ${day(graceEndsMs)}.`;
    log.warning(`The cluster's licence ended on ${day(licenceEndsMs)}.${grace} Tell its administrators.`);
}
/** An unreadable version is not known to be outside. */
function isVerified(version) {
    const number = numberOf(version);
    return number === undefined || (number >= toNumber(verified.from) && number <= toNumber(verified.to));
}
/** Versions in their order; `undefined` for one that can't be read. */
function numberOf(version) {
    const [, major, minor] = /^v?(\d+)\.(\d+)/.exec(version) ?? [];
    return major === undefined || minor === undefined ? undefined : toNumber([Number(major), Number(minor)]);
}
function toNumber([major, minor]) {
    return major * 1000 + minor;
}
function readsDatabricks({ reference, evaluation, predictions }) {
    const sources = [reference, evaluation, predictions?.reference, predictions?.evaluation];
    return sources.some((source) => source?.kind === 'databricks');
}
function day(ms) {
    return new Date(ms).toISOString().slice(0, 10);
}


/***/ }),

/***/ 57200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ toSources)
/* harmony export */ });
/* harmony import */ var _domain_web_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10510);
/* harmony import */ var _describe_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25129);


/** What a plan is about, for people. */
function toSources(plan) {
    return {
        model: modelOrigin(plan.model),
        reference: dataOrigin(plan.reference),
        evaluation: dataOrigin(plan.evaluation),
    };
}
function modelOrigin(source) {
    if (source.kind === 'none')
        return undefined;
    if (source.kind === 'hugging-face') {
        return { kind: 'hub', name: source.uri, revision: textOf(source.kwargs, 'revision') };
    }
    return { kind: kindOf(source), name: (0,_describe_source_js__WEBPACK_IMPORTED_MODULE_0__/* .describeModel */ .V)(source) };
}
function dataOrigin(source) {
    if (source.kind === 'none')
        return undefined;
    if (source.kind === 'hugging-face') {
        const { uri, split, loadingParams } = source;
        return {
            kind: 'hub',
            name: uri,
            revision: textOf(loadingParams, 'revision'),
            configuration: textOf(loadingParams, 'name'),
            split,
        };
    }
    return { kind: kindOf(source), name: (0,_describe_source_js__WEBPACK_IMPORTED_MODULE_0__/* .describeData */ .s)(source) };
}
function kindOf(source) {
    if (source.kind === 'workspace-file')
        return 'file';
    if (source.kind === 'data-loading')
        return source.loader.kind === 'workspace-file' ? 'file' : 'cluster';
    if (source.kind === 'endpoint')
        return 'address';
    return source.kind === 'data-file' && (0,_domain_web_file_js__WEBPACK_IMPORTED_MODULE_1__/* .isWebAddress */ .d3)(source.path) ? 'address' : 'cluster';
}
function textOf(given, key) {
    if (typeof given !== 'object' || given === null || !(key in given))
        return undefined;
    const value = given[key];
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 62065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ gitFile),
/* harmony export */   TD: () => (/* binding */ compareWithCommit),
/* harmony export */   xd: () => (/* binding */ keepsFilesIn)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57975);




const run = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
const maxBytes = 1024 * 1024;
/** In a folder, with what it prints. Throws when it ends with another status than 0. */
async function git(folder, ...argv) {
    return (await run('git', argv, { cwd: folder, encoding: 'buffer', maxBuffer: 2 * maxBytes })).stdout;
}
const succeeds = (promise) => promise.then(() => true, () => false);
/**
 * A file as the checkout's history has it at a commit. `path` is relative to the workspace, whose checkout may lie in a
 * folder of it. Throws when the file is no file, or larger than 1 MiB.
 */
async function gitFile(workspace, sha, path) {
    const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(workspace, path);
    const folder = await nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place));
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, place).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    const prefix = await git(folder, 'rev-parse', '--show-prefix').then((text) => text.toString('utf8').trim(), () => undefined);
    if (prefix === undefined || !(await knowsCommit(folder, sha))) {
        const pathInRepository = prefix === undefined ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(workspace, place).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/') : `${prefix}${name}`;
        return { kind: 'no-commit', pathInRepository };
    }
    const object = `${sha}:./${name}`;
    const size = await git(folder, 'cat-file', '-s', object).then(Number, () => undefined);
    if (size === undefined)
        return { kind: 'absent' };
    if (size > maxBytes)
        throw new RangeError(`it has ${size} bytes there, at most ${maxBytes} are allowed`);
    return { kind: 'file', bytes: await git(folder, 'cat-file', 'blob', object) };
}
/**
 * Whether a file that git keeps, here or at that commit, is the same in both. `untracked`: in neither, so that no commit
 * brought or took it; `unknown`: the checkout does not hold the commit. `path` is absolute.
 */
async function compareWithCommit(path, sha) {
    const folder = await nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    const isKept = await succeeds(git(folder, 'ls-files', '--error-unmatch', '--', name));
    if (!(await knowsCommit(folder, sha)))
        return isKept ? 'unknown' : 'untracked';
    const [there, here] = await Promise.all([
        git(folder, 'rev-parse', '--verify', '--quiet', `${sha}:./${name}`),
        git(folder, 'hash-object', '--', name),
    ].map((id) => id.then(String, () => undefined)));
    if (there === undefined)
        return isKept ? 'changed' : 'untracked';
    return there === here ? 'same' : 'changed';
}
/** Whether git keeps the folder, absolute, as a link, or anything below it. */
async function keepsFilesIn(path) {
    const folder = await nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    // Seen from within as well: the folder may be the checkout itself.
    const isKept = [
        git(folder, 'ls-files', '--error-unmatch', '--', name),
        git(path, 'ls-files', '--error-unmatch', '--', '.'),
    ];
    return (await Promise.all(isKept.map(succeeds))).includes(true);
}
const knowsCommit = (folder, sha) => succeeds(git(folder, 'cat-file', '-e', `${sha}^{commit}`));
/** The folder itself, or the nearest above it: a pull request may have removed it. */
async function nearestFolder(folder) {
    const isFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(folder).then((found) => found.isDirectory(), () => false);
    return isFolder || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder) === folder ? folder : nearestFolder((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder));
}


/***/ }),

/***/ 50046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GR: () => (/* binding */ resultsName),
/* harmony export */   kb: () => (/* binding */ assertWithin),
/* harmony export */   mF: () => (/* binding */ readBaseline)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _domain_words_format_bytes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22210);
/* harmony import */ var _reports_results_file_read_results_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25938);



const resultsName = 'results.json';
/**
 * What the reports of a run say, as something to compare with. Rejects when its results.json can't be read, is cut or of
 * another format. Rows that can't be read are missing, and `rowsMissing` says why.
 */
async function readBaseline(label, read) {
    const { ids, results, predictions, scores } = (0,_reports_results_file_read_results_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readResultsJson */ .$)((await read(resultsName, _reports_results_file_read_results_json_js__WEBPACK_IMPORTED_MODULE_1__/* .resultsJsonLimitBytes */ .f)).toString('utf8'), label);
    const { testRun, cases = [] } = results ?? {};
    const [ofModel, own] = [await readRows(predictions, read), await readRows(scores, read)];
    const missing = [ofModel, own].flatMap(({ why }) => why ?? []);
    const ownScores = own.rows?.kind === 'values' ? own.rows : undefined;
    return {
        label,
        testRun,
        projectId: ids.projectId,
        cases,
        rows: ofModel.rows,
        ...(ownScores && { scores: ownScores }),
        rowsMissing: missing.length === 0 ? undefined : missing.join(', and its '),
    };
}
/** Throws RangeError for more bytes than the limit. */
function assertWithin(size, limitBytes) {
    if (size > limitBytes)
        throw new RangeError(`has ${(0,_domain_words_format_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z)(size)}, and at most ${(0,_domain_words_format_bytes_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBytes */ .z)(limitBytes)} are read`);
}
/** The rows that a results.json names a file for, if any; `why` there are none, where it can't be used. */
async function readRows(file, read) {
    if (!file)
        return {};
    // Loaded only here: a run without a baseline never reads Parquet.
    const { predictionsLimitBytes, readPredictions } = await Promise.all(/* import() */[__webpack_require__.e("fzstd"), __webpack_require__.e("init-command+read-ahead+read-predictions+read-scores+worker"), __webpack_require__.e("read-predictions")]).then(__webpack_require__.bind(__webpack_require__, 81969));
    try {
        const bytes = await read(file.name, predictionsLimitBytes);
        if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest('hex') !== file.sha256) {
            throw new Error('is not the one that its results.json names (another SHA-256)');
        }
        return { rows: await readPredictions(bytes) };
    }
    catch (error) {
        return { why: `${file.name} ${reasonOf(error)}` };
    }
}
/** Completes "the file …". */
function reasonOf(error) {
    const isAbsent = typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
    if (isAbsent)
        return 'is not beside its results.json';
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 58569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readRawInputs)
/* harmony export */ });
/* harmony import */ var _inputs_given_find_config_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78593);

/**
 * What a run is given: the inputs, the config file, and on a pull request what its base branch has in that place. Throws
 * InputError when a given file can't be read.
 */
async function readRawInputs({ values, surroundings }, edge) {
    const { workspace, isProposal } = surroundings;
    const configFile = await (0,_inputs_given_find_config_file_js__WEBPACK_IMPORTED_MODULE_0__/* .findConfigFile */ .i)(values['config'], workspace);
    if (!isProposal)
        return { values, surroundings, configFile };
    const { readBaseConfig } = await __webpack_require__.e(/* import() */ "base-branch").then(__webpack_require__.bind(__webpack_require__, 45574));
    const baseConfig = await readBaseConfig(values['config'], { workspace, ...edge });
    return { values, surroundings, configFile, baseConfig };
}


/***/ }),

/***/ 11544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ abortOnSignals),
  S: () => (/* binding */ readSurroundings)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
;// CONCATENATED MODULE: ./build/surroundings/find-cache-folder.js

/**
 * Where this machine keeps what can be made again: the runner's tool cache, else the user's cache folder, of the XDG
 * specification or Windows; `undefined` when the environment names neither.
 */
function findCacheFolder(env) {
    const { RUNNER_TOOL_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME } = env;
    const folder = [RUNNER_TOOL_CACHE, XDG_CACHE_HOME, LOCALAPPDATA, HOME && (0,external_node_path_.join)(HOME, '.cache')].find(
    // The specification has relative ones ignored.
    (one) => one !== undefined && (0,external_node_path_.isAbsolute)(one));
    return folder && (0,external_node_path_.join)(folder, 'model-gate');
}

;// CONCATENATED MODULE: ./build/surroundings/why-without-secrets.js
/** Events of a pull request's own workflow; the other events run with the base repository's rights. */
const restricted = new Set(['pull_request', 'pull_request_review', 'pull_request_review_comment']);
const dependabot = 'dependabot[bot]';
/**
 * Why a workflow gets none of the repository's secrets: it was started by Dependabot, or by a fork's pull request.
 * `event`: the event's payload, hostile and perhaps not even a map. Source: GitHub documentation, "Using secrets in
 * GitHub Actions" and "Dependabot on GitHub Actions".
 */
function whyWithoutSecrets(env, event) {
    const pullRequest = member(event, 'pull_request');
    const actors = [
        env['GITHUB_ACTOR'],
        member(member(event, 'sender'), 'login'),
        member(member(pullRequest, 'user'), 'login'),
    ];
    if (actors.includes(dependabot))
        return 'dependabot';
    if (!restricted.has(env['GITHUB_EVENT_NAME'] ?? ''))
        return undefined;
    const head = member(pullRequest, 'head');
    if (head === undefined)
        return undefined;
    const base = member(member(member(pullRequest, 'base'), 'repo'), 'full_name') ?? env['GITHUB_REPOSITORY'];
    // A fork that was deleted since is `null`.
    return member(member(head, 'repo'), 'full_name') === base ? undefined : 'fork';
}
function member(value, name) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name))
        return undefined;
    return value[name];
}

;// CONCATENATED MODULE: ./build/surroundings/real-world.js






/** Aborted by the first SIGINT or SIGTERM, so that the run can cancel its job; a second one ends the process. */
function abortOnSignals() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.on(name, () => {
            if (controller.signal.aborted)
                process.exit(130);
            controller.abort(new errors/* InterruptedError */.p4(`The run was stopped by ${name}.`));
        });
    }
    return controller.signal;
}
const runnerFileNames = [
    'GITHUB_OUTPUT',
    'GITHUB_STEP_SUMMARY',
    'GITHUB_STATE',
    'GITHUB_ENV',
    'GITHUB_PATH',
    'GITHUB_EVENT_PATH',
];
/** What the environment tells: a runner's variables, else the current folder. */
function readSurroundings(env) {
    const workspace = env.GITHUB_WORKSPACE ?? process.cwd();
    const run = [env.GITHUB_RUN_ID, env.GITHUB_RUN_ATTEMPT].filter(Boolean).join('-');
    return {
        workspace,
        reportRoots: [workspace, ...(env.RUNNER_TEMP ? [env.RUNNER_TEMP] : [])],
        runnerFiles: Object.fromEntries(runnerFileNames.flatMap((name) => (env[name] ? [[name, env[name]]] : []))),
        cacheFolder: findCacheFolder(env),
        repository: env.GITHUB_REPOSITORY ?? (0,external_node_path_.basename)(workspace),
        commitSha: env.GITHUB_SHA,
        ...repositoryOf(env),
        // The legs of a matrix share the run's id, hence the random part.
        uniqueSuffix: [run || 'local', (0,external_node_crypto_.randomBytes)(4).toString('hex')].join('-'),
        isRerun: Number(env.GITHUB_RUN_ATTEMPT ?? '1') > 1,
        isProposal: /^(pull_request|merge_group)/.test(env.GITHUB_EVENT_NAME ?? ''),
        isPullRequest: /^pull_request/.test(env.GITHUB_EVENT_NAME ?? ''),
        withoutSecrets: whyWithoutSecrets(env, readEvent(env.GITHUB_EVENT_PATH)),
        ...docsOf(env),
        jobName: [env.GITHUB_WORKFLOW, env.GITHUB_JOB].filter(Boolean).join(' / '),
    };
}
/** The repository's page, and the number of the pull request by the ref that is tested. */
function repositoryOf(env) {
    const [, number] = /^refs\/pull\/(\d{1,9})\/(?:merge|head)$/.exec(env.GITHUB_REF ?? '') ?? [];
    const { GITHUB_REPOSITORY: repository = '' } = env;
    return {
        ...(number !== undefined && { pullRequest: Number(number) }),
        ...(/^[\w.-]+\/[\w.-]+$/.test(repository) && {
            repositoryUrl: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}`,
        }),
    };
}
/** Where the documentation of this action can be read: its own repository at the version that runs. */
function docsOf(env) {
    const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
    if (!/^[\w.-]+\/[\w.-]+$/.test(repository) || !/^[\w./-]+$/.test(ref))
        return {};
    return { docsUrl: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${repository}/blob/${ref}` };
}
const maxEventBytes = 1024 * 1024;
/** The payload of the event that started the workflow; `undefined` when it can't be had, which is no reason to fail. */
function readEvent(path) {
    if (!path)
        return undefined;
    try {
        const found = (0,external_node_fs_.statSync)(path);
        if (!found.isFile() || found.size > maxEventBytes)
            return undefined;
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch {
        return undefined;
    }
}


/***/ })

};
