export const id = "action+cli";
export const ids = ["action+cli"];
export const modules = {

/***/ 5664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assertNever)
/* harmony export */ });
/** Makes the compiler list every switch that a new variant of a union still misses. */
function assertNever(value) {
    throw new TypeError(`Unexpected variant: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 8001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ comparisonPrefix),
/* harmony export */   Y: () => (/* binding */ isComparisonCase)
/* harmony export */ });
/** Begins the type of the cases that the gate makes itself when it compares with a baseline. */
const comparisonPrefix = 'baseline:';
/** A case that compares two runs: what a baseline says of the same type is about another comparison. */
function isComparisonCase({ testType }) {
    return testType.startsWith(comparisonPrefix);
}


/***/ }),

/***/ 6135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ maxDropOf),
/* harmony export */   T: () => (/* binding */ defaultMaxDrop)
/* harmony export */ });
const defaultMaxDrop = { overall: 0.01, metrics: {} };
function maxDropOf({ maxDrop }, metric) {
    return Object.hasOwn(maxDrop.metrics, metric) ? (maxDrop.metrics[metric] ?? 0) : maxDrop.overall;
}


/***/ }),

/***/ 6046:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CR: () => (/* binding */ JobError),
/* harmony export */   Ez: () => (/* binding */ RimeError),
/* harmony export */   NJ: () => (/* binding */ EngineError),
/* harmony export */   Wp: () => (/* binding */ MissingBaselineError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   fv: () => (/* binding */ errorCodes),
/* harmony export */   kr: () => (/* binding */ SkippedRun),
/* harmony export */   p4: () => (/* binding */ InterruptedError),
/* harmony export */   ue: () => (/* binding */ GateError)
/* harmony export */ });
/** The error codes of the public interface: what an `error` verdict can say. */
const errorCodes = [
    'invalid-input',
    'missing-credentials',
    'unauthorized',
    'forbidden',
    'unreachable',
    'tls',
    'rate-limited',
    'not-found',
    'conflict',
    'invalid-request',
    'server-error',
    'bad-response',
    'image-failed',
    'job-failed',
    'job-cancelled',
    'queue-timeout',
    'timeout',
    'interrupted',
    'no-results',
    'missing-baseline',
    'engine',
    'internal',
];
/** An error whose message is meant for the user and whose code is part of the public interface. */
class GateError extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.code = code;
        this.name = new.target.name;
    }
}
/** The user's to fix: every mistake found, at once. */
class InputError extends GateError {
    problems;
    constructor(problems, code = 'invalid-input') {
        super(code, problems.map(({ name, message }) => `${name}: ${message}`).join('\n'));
        this.problems = problems;
    }
}
/** A request to the cluster failed. */
class RimeError extends GateError {
    request;
    constructor(code, message, request, options) {
        super(code, message, options);
        this.request = request;
    }
}
/** The remote work (an image build or a stress test) did not end well. */
class JobError extends GateError {
    jobId;
    constructor(code, message, jobId) {
        super(code, message);
        this.jobId = jobId;
    }
}
/** The embedded engine could not be started or died. */
class EngineError extends GateError {
    constructor(message, options) {
        super('engine', message, options);
    }
}
/** There is nothing to compare with, and `on-missing-baseline` is `fail`. */
class MissingBaselineError extends GateError {
    constructor(message) {
        super('missing-baseline', message);
    }
}
/** The run was stopped from outside: a cancelled workflow, Ctrl-C. */
class InterruptedError extends GateError {
    constructor(message) {
        super('interrupted', message);
    }
}
/** Nothing was tested, and that is as it was asked for: its message says why. Becomes the verdict `skipped`. */
class SkippedRun extends Error {
    name = 'SkippedRun';
}


/***/ }),

/***/ 9079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback)
/* harmony export */ });
/** Whether a URL's host is this machine itself; nobody else can listen in there. */
function isLoopback(hostname) {
    return /^(?:localhost|\[::1\]|127(?:\.\d{1,3}){3})$/.test(hostname);
}


/***/ }),

/***/ 4161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ sampledTextOf),
/* harmony export */   cY: () => (/* binding */ caseName),
/* harmony export */   cy: () => (/* binding */ subsetOf)
/* harmony export */ });
/** The subset a case is about, where a test makes a case of each. */
function subsetOf(testCase) {
    return textMetric(testCase, 'subset', 'subset-details');
}
/** The sampled text that a case changes, as the report shows it. */
function sampledTextOf(testCase) {
    return textMetric(testCase, 'original text', 'input');
}
/**
 * What to call a case among those of the same test and features, for `gate.ignore[].case`: its subset or its sampled
 * text, else its id. The id is only a position in its batch, on the platform and in the embedded engine alike, so it
 * is the last choice.
 */
function caseName(testCase) {
    return subsetOf(testCase) ?? sampledTextOf(testCase) ?? testCase.caseId;
}
function textMetric({ metrics }, name, category) {
    const metric = metrics.find((one) => one.name === name && one.category === category);
    return typeof metric?.value === 'string' ? metric.value : undefined;
}


/***/ }),

/***/ 9195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OO: () => (/* binding */ saysUncertain),
/* harmony export */   cp: () => (/* binding */ isUncertain),
/* harmony export */   oZ: () => (/* binding */ uncertainMetric),
/* harmony export */   to: () => (/* binding */ isUncertainMark),
/* harmony export */   wR: () => (/* binding */ whyUncertain)
/* harmony export */ });
/* harmony import */ var _margin_of_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3082);

const uncertainName = 'uncertain';
/** Marks a case as uncertain, and says why. */
function uncertainMetric(why) {
    return { name: uncertainName, category: 'performance-metric-value', value: why };
}
/**
 * Whether another sample might have made a case milder or worse: it says so itself (beyond a threshold by its point and
 * not by its whole interval), or the 95 % interval around its headline number holds a threshold of its test. Only a
 * case that carries its margin of error and its thresholds can tell; the embedded engine gives both for proportions
 * (accuracy, precision, recall and the like, overall and by subset). What can't be told is not called uncertain.
 */
function isUncertain(testCase) {
    if (saysUncertain(testCase))
        return true;
    // Rated by its whole interval: what is uncertain about it, it says.
    if ((0,_margin_of_error_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .r)(testCase, 'confidence level') !== undefined)
        return false;
    const { importance } = testCase;
    const margin = (0,_margin_of_error_js__WEBPACK_IMPORTED_MODULE_0__/* .marginOfError */ .A)(testCase);
    if (importance === undefined || margin === undefined)
        return false;
    return ['warning threshold', 'alert threshold'].some((name) => {
        const threshold = (0,_margin_of_error_js__WEBPACK_IMPORTED_MODULE_0__/* .numberOf */ .r)(testCase, name);
        return threshold !== undefined && Math.abs(importance - threshold) <= margin;
    });
}
/** Whether the case marks itself. */
function saysUncertain({ metrics }) {
    return metrics.some(isUncertainMark);
}
/** What the case says of it; `''` when it does not mark itself. */
function whyUncertain({ metrics }) {
    const why = metrics.find(isUncertainMark)?.value;
    return typeof why === 'string' ? why : '';
}
/** Whether it is what marks a case, and so no measurement. */
function isUncertainMark({ name, value }) {
    return name === uncertainName && typeof value === 'string';
}


/***/ }),

/***/ 3605:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  x: () => (/* reexport */ severity_of/* severityOf */.x)
});

// EXTERNAL MODULE: ./build/domain/vocabulary.js
var vocabulary = __webpack_require__(669);
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
var margin_of_error = __webpack_require__(3082);
// EXTERNAL MODULE: ./build/domain/judge/severity-of.js
var severity_of = __webpack_require__(4838);
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

// EXTERNAL MODULE: ./build/domain/comparison-case.js
var comparison_case = __webpack_require__(8001);
// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(5676);
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

// EXTERNAL MODULE: ./build/domain/judge/is-uncertain.js
var is_uncertain = __webpack_require__(9195);
// EXTERNAL MODULE: ./build/domain/judge/case-name.js
var case_name = __webpack_require__(4161);
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

// EXTERNAL MODULE: ./build/domain/judge/threshold-rules.js
var threshold_rules = __webpack_require__(7424);
// EXTERNAL MODULE: ./build/domain/words/plural.js
var plural = __webpack_require__(6457);
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
    const rules = (0,threshold_rules/* compileThresholds */.i)(policy);
    const matched = baseline &&
        matchCases(cases, baseline.cases.filter((one) => !(0,comparison_case/* isComparisonCase */.Y)(one)));
    const counts = { alert: 0, warning: 0, pass: 0, skip: 0, ignored: 0, new: 0 };
    const [findings, known, ignored] = [[], [], []];
    const uncertain = [];
    // What counts; that and the known findings; and the ignored ones, too: they tell what made the difference.
    const [counted, withKnown, withIgnored] = [(0,threshold_rules/* createTally */.X)(), (0,threshold_rules/* createTally */.X)(), (0,threshold_rules/* createTally */.X)()];
    for (const [index, testCase] of cases.entries()) {
        const severity = (0,severity_of/* severityOf */.x)(testCase);
        const governing = rules.ruleOf(testCase);
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
    const judgedCount = cases.length - counts.skip;
    if (judgedCount < policy.minTests)
        return tooFewTests(cases.length, counts.skip, policy.minTests);
    const breaches = counted.breaches(baseline ? 'new or worse ' : '');
    const excess = excessOf(breaches, withKnown.breaches(''), withIgnored.breaches(''));
    const { wouldFail } = decide({
        mode: policy.mode,
        infrastructure: 'ok',
        baseline: baseline ? 'found' : context.missingBaseline === undefined ? 'not-asked' : 'missing',
        // A missing baseline that is to fail the gate has already ended the run.
        onMissingBaseline: 'absolute',
        excess,
    });
    const comparison = baseline && matched && compare(cases, baseline, matched, context);
    return {
        kind: wouldFail ? 'failed' : 'passed',
        wouldFail,
        reason: wouldFail
            ? breaches.join('; ')
            : whyPassed(judgedCount, counted.allowances(), policy.failOn, known.length, ignored.length),
        counts,
        findings: worstFirst(findings),
        known: worstFirst(known),
        ignored: worstFirst(ignored),
        uncertain,
        notes: [
            ...(context.missingBaseline === undefined ? [] : [context.missingBaseline]),
            ...(context.notes ?? []),
            ...(matched ? noteUnmeasured(cases, matched) : []),
            ...noteExpired(expired.usage()),
            ...noteUnused(active.usage()),
            ...rules.noteUnseen(),
            ...(baseline || context.missingBaseline !== undefined ? [] : [notCompared]),
        ],
        comparison,
    };
}
function excessOf(counted, withKnown, withIgnored) {
    if (counted.length > 0)
        return 'counted';
    if (withKnown.length > 0)
        return 'known';
    return withIgnored.length > 0 ? 'ignored' : 'none';
}
function worstFirst(findings) {
    return [
        ...findings.filter(({ severity }) => severity === 'alert'),
        ...findings.filter(({ severity }) => severity === 'warning'),
    ];
}
const notCompared = 'No baseline was asked for, so nothing tells whether the model got worse.';
/** `allowances`: what was found, and which rule lets it pass. */
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
function compare(cases, baseline, { counterparts, onlyThere }, { testRun, projectId, model }) {
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
function tooFewTests(total, skipped, minTests) {
    const had = total === 0 ? 'The run has no test case' : `${(0,plural/* plural */.L)(total - skipped, 'test case')} judged`;
    const left = skipped > 0 ? ` (${skipped} skipped)` : '';
    return {
        kind: 'error',
        code: 'no-results',
        reason: `${had}${left}, but at least ${minTests} must be judged (min-tests)`,
    };
}


/***/ }),

/***/ 3082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ marginOfError),
/* harmony export */   r: () => (/* binding */ numberOf)
/* harmony export */ });
/**
 * Half the 95 % interval of the case's headline difference, where the case carries one. A comparison of two samples
 * carries one for each, and their difference is uncertain by the root of the sum of squares (the samples are
 * independent). `undefined` when it says nothing: 0 is what the normal approximation gives for 0 % and 100 %.
 */
function marginOfError(testCase) {
    const margin = numberOf(testCase, 'margin of error') ??
        both(numberOf(testCase, 'reference margin of error'), numberOf(testCase, 'evaluation margin of error'));
    return margin !== undefined && margin > 0 ? margin : undefined;
}
/** The finite number that the case measured under this name. */
function numberOf({ metrics }, name) {
    const value = metrics.find((metric) => metric.name === name && typeof metric.value === 'number')?.value;
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function both(a, b) {
    return a === undefined || b === undefined ? undefined : Math.hypot(a, b);
}


/***/ }),

/***/ 4838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ isFindingSeverity),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/**
 * What a case counts as. Severity decides; without one, FAIL counts as alert and WARNING as warning. A word that
 * this version doesn't know counts as alert, so that a newer cluster can't turn red into green.
 */
function severityOf(testCase) {
    if (testCase.unknownWords.length > 0)
        return 'alert';
    if (testCase.status === 'skip')
        return 'skip';
    if (testCase.severity !== undefined)
        return testCase.severity;
    if (testCase.status === 'fail')
        return 'alert';
    return testCase.status === 'warning' ? 'warning' : 'pass';
}
/** Whether a case that counts as this is a finding. */
function isFindingSeverity(severity) {
    return severity === 'alert' || severity === 'warning';
}


/***/ }),

/***/ 7424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally),
/* harmony export */   i: () => (/* binding */ compileThresholds)
/* harmony export */ });
/* harmony import */ var _words_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2741);
/* harmony import */ var _words_plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6457);
/* harmony import */ var _words_quote_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5676);



/** More types than this are not searched for the one that was meant. */
const maxSuggestions = 300;
/**
 * The rules of a policy. Fields that a test's rule lacks come from its category's rule, then from the global one, each
 * field by itself; what is inherited is the limit, never the count.
 */
function compileThresholds(policy) {
    const global = { name: undefined, thresholds: policy };
    const tests = new Map(Object.entries(policy.tests));
    const categories = new Map(Object.entries(policy.categories));
    const rules = new Map();
    const byCategory = new Map();
    const toCategoryRule = (category) => {
        const own = categories.get(category);
        return own ? { name: `category ${(0,_words_quote_word_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(category)}`, thresholds: inherit(own, policy) } : global;
    };
    // By what it inherits from: invented categories must not give a test's rule a fresh count each.
    const byTest = new Map();
    const toRule = (testType, category) => {
        const parent = getOrMake(byCategory, category, () => toCategoryRule(category));
        const own = tests.get(testType);
        if (!own)
            return parent;
        const ofTest = getOrMake(byTest, testType, () => new Map());
        return getOrMake(ofTest, parent, () => ({
            name: `test ${(0,_words_quote_word_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(testType)}`,
            within: parent.name ?? 'other categories',
            thresholds: inherit(own, parent.thresholds),
        }));
    };
    return {
        ruleOf: ({ testType, category }) => {
            const ofTest = getOrMake(rules, testType, () => new Map());
            return getOrMake(ofTest, category, () => toRule(testType, category));
        },
        noteUnseen: () => {
            const seen = [...rules.keys()].filter((testType) => testType.length <= 120).slice(0, maxSuggestions);
            return [...tests.keys()]
                .filter((testType) => !rules.has(testType))
                .map((testType) => {
                const meant = (0,_words_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(testType, seen);
                const hint = meant === undefined ? '' : ` Did you mean ${(0,_words_quote_word_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(meant)}?`;
                return `gate.tests has a rule for ${(0,_words_quote_word_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(testType)}, but this run has no case of that test.${hint}`;
            });
        },
    };
}
function inherit(own, parent) {
    return {
        failOn: own.failOn ?? parent.failOn,
        maxAlerts: own.maxAlerts ?? parent.maxAlerts,
        maxWarnings: own.maxWarnings ?? parent.maxWarnings,
    };
}
function getOrMake(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map.set(key, made);
    return made;
}
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
            getOrMake(counts, rule, () => ({ alert: 0, warning: 0 }))[severity]++;
        },
        breaches: (adjective) => byName().flatMap((counted) => breachesOf(counted, adjective)),
        allowances: () => byName().flatMap(allowancesOf),
    };
}
function breachesOf({ name, thresholds, alert, warning }, adjective) {
    if (thresholds.failOn === 'never')
        return [];
    const breach = (found, limit, word) => found > limit ? [`${prefix(name)}${(0,_words_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(found, `${adjective}${word}`)}, at most ${limit} allowed`] : [];
    return [
        ...breach(alert, thresholds.maxAlerts, 'alert'),
        ...breach(warning, warningLimit(thresholds), 'warning'),
    ];
}
function allowancesOf({ name, thresholds, alert, warning }) {
    const { failOn, maxAlerts, maxWarnings } = thresholds;
    const found = ['alert', 'warning']
        .map((word) => [word, word === 'alert' ? alert : warning])
        .filter(([, count]) => count > 0);
    if (failOn === 'never') {
        const verb = alert + warning === 1 ? 'fails' : 'fail';
        const counts = found.map(([word, count]) => (0,_words_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(count, word)).join(' and ');
        return [`${prefix(name)}${counts}, which never ${verb} the gate (fail-on: never)`];
    }
    return found.map(([word, count]) => {
        const limit = word === 'alert' ? maxAlerts : maxWarnings;
        const why = limit === undefined
            ? `which ${count === 1 ? "doesn't" : "don't"} fail the gate (fail-on: ${failOn})`
            : `within the ${limit} allowed (max-${word}s)`;
        return `${prefix(name)}${(0,_words_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(count, word)}, ${why}`;
    });
}
function prefix(name) {
    return name === '' ? '' : `${name}: `;
}
/** Warnings are unlimited unless they count as findings or a limit was given. */
function warningLimit({ failOn, maxWarnings }) {
    return maxWarnings ?? (failOn === 'warning' ? 0 : Infinity);
}
function compareNames(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 5694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $S: () => (/* binding */ metricDirections),
/* harmony export */   Vu: () => (/* binding */ metricTitle),
/* harmony export */   kn: () => (/* binding */ unitMetrics)
/* harmony export */ });
/**
 * Which way the metrics of the platform are bad, as far as one way is: a metric of both ways, such as the average
 * prediction, is not listed. Source: RIME 2.6 documentation, "Tests reference".
 */
const metricDirections = {
    accuracy: 'lower',
    multiclass_accuracy: 'lower',
    precision: 'lower',
    recall: 'lower',
    f1: 'lower',
    macro_precision: 'lower',
    macro_recall: 'lower',
    macro_f1: 'lower',
    area_under_curve: 'lower',
    multiclass_area_under_curve: 'lower',
    rank_correlation: 'lower',
    mean_reciprocal_rank: 'lower',
    normalized_discounted_cumulative_gain: 'lower',
    false_positive_rate: 'higher',
    false_negative_rate: 'higher',
    mean_squared_error: 'higher',
    mean_squared_log_error: 'higher',
    root_mean_squared_error: 'higher',
    mean_absolute_error: 'higher',
    mean_absolute_percentage_error: 'higher',
};
/** Errors in the label's own unit, or its square: a drop of them is told as a share of the baseline's value. */
const unitMetrics = [
    'mean_squared_error',
    'mean_squared_log_error',
    'root_mean_squared_error',
    'mean_absolute_error',
    'mean_absolute_percentage_error',
];
/** For people, such as `Macro F1`. */
function metricTitle(name) {
    return name
        .split('_')
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join(' ');
}


/***/ }),

/***/ 3153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isJudged)
/* harmony export */ });
function isJudged(verdict) {
    return verdict.kind === 'passed' || verdict.kind === 'failed';
}


/***/ }),

/***/ 669:
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
/* harmony export */   SS: () => (/* binding */ modelTasks),
/* harmony export */   UZ: () => (/* binding */ reuses),
/* harmony export */   Wl: () => (/* binding */ caseChanges),
/* harmony export */   a1: () => (/* binding */ engineRuntimes),
/* harmony export */   cR: () => (/* binding */ onMissingBaselines),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   iy: () => (/* binding */ sensitivities),
/* harmony export */   mT: () => (/* binding */ defaultCategories),
/* harmony export */   nI: () => (/* binding */ modes)
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
const onMissingBaselines = ['absolute', 'warn', 'fail'];
const gateEvidences = ['worse', 'not-worse'];
const onLostCoverages = ['fail', 'warn'];
const reuses = ['never', 'same-commit'];
/** What became of a finding of the baseline, or of a case since then. */
const caseChanges = ['new', 'worse', 'unchanged', 'better', 'fixed'];


/***/ }),

/***/ 8209:
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

/***/ 5815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ logSafe)
/* harmony export */ });
/**
 * Text that may go to a workflow's log: a runner reads a line that starts with `::`, or holds `##[`, as a command to
 * itself, and a terminal obeys escape sequences, so foreign text must hold none of them.
 */
function logSafe(text) {
    return (text
        // eslint-disable-next-line no-control-regex -- control characters are what this removes
        .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
        .replaceAll(/^(\s*):(?=:)/gm, '$1: ')
        .replaceAll('##[', '## ['));
}


/***/ }),

/***/ 2741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   u5: () => (/* binding */ didYouMeanInBrackets)
/* harmony export */ });
/** The allowed word closest to what was typed, when it is close enough to be meant (at most a third is different). */
function nearest(typed, allowed) {
    const normal = (word) => word.toLowerCase().replaceAll('_', '-');
    const ranked = allowed
        .map((word) => ({ word, distance: editDistance(normal(typed), normal(word)) }))
        .sort((a, b) => a.distance - b.distance);
    const best = ranked[0];
    return best && best.distance <= Math.max(1, typed.length / 3) ? best.word : undefined;
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
/** Levenshtein distance, in single characters. */
function editDistance(a, b) {
    let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? 0;
}


/***/ }),

/***/ 6457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 alert`, `2 alerts`. */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 5676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quoteWord)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(474);

// eslint-disable-next-line no-control-regex -- control characters are what this finds
const blanks = /[\s\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
/** A foreign name inside a sentence of ours: in quotes, on one line, at most 80 characters. Not escaped for any page. */
function quoteWord(word) {
    // Far more than is shown is only to be thrown away.
    return `"${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(word.slice(0, 1000).replaceAll(blanks, ' ').trim(), 80)}"`;
}


/***/ }),

/***/ 474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** At most `maxLength` UTF-16 units; when cut, the last is `…` and no surrogate pair is split. */
function shorten(text, maxLength) {
    return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 7202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vj: () => (/* binding */ inputNames),
  H$: () => (/* binding */ settingNames),
  W0: () => (/* binding */ settings)
});

// EXTERNAL MODULE: ./build/domain/vocabulary.js
var vocabulary = __webpack_require__(669);
// EXTERNAL MODULE: ./build/inputs/values/value-type.js
var value_type = __webpack_require__(6207);
;// CONCATENATED MODULE: ./build/inputs/values/source-uri.js

const huggingFace = /^(?:hf:)?([\w.-]+\/[\w.-]+)(?:@([\w./-]+))?$/;
const databricks = /^databricks:([^\s/]+)$/;
const cloud = /^(?:s3|gs|abfss|https):\/\/\S+$/;
const relativeOrAbsolute = /^(?:\.{0,2}[/\\]|[A-Za-z]:[/\\])/;
const knownEnding = /\.(?:py|onnx|csv|parquet|json|jsonl)(?:\.gz)?$/i;
function parseSourceUri(given) {
    if (cloud.test(given))
        return { kind: 'cloud', path: given };
    const table = databricks.exec(given)?.[1];
    if (table !== undefined)
        return { kind: 'databricks', table };
    const [, uri, revision] = huggingFace.exec(given) ?? [];
    const isFile = !given.startsWith('hf:') && (relativeOrAbsolute.test(given) || knownEnding.test(given));
    if (isFile && !given.includes('://'))
        return { kind: 'file', path: given };
    return uri === undefined ? undefined : { kind: 'hugging-face', uri, revision };
}
const allowed = 'owner/name or hf:owner/name[@revision] (Hugging Face), a path (./x, /x or one ending in .py .onnx .csv .parquet .json .jsonl, also .gz), s3:// gs:// abfss:// https://, or databricks:catalog.schema.table';
function sourceUri(example) {
    return {
        allowed,
        example,
        fromText: parseSourceUri,
        fromConfig: (value) => (typeof value === 'string' ? parseSourceUri(value.trim()) : undefined),
        schema: { type: 'string', minLength: 1, examples: [example] },
    };
}
const parseModelUri = (given) => given === 'none' ? { kind: 'none' } : parseSourceUri(given);
/** `none` is a run on the data alone. */
const modelUri = {
    ...sourceUri('./model.onnx'),
    allowed: `${allowed}, or none for a run on the data alone`,
    fromText: parseModelUri,
    fromConfig: (value) => (typeof value === 'string' ? parseModelUri(value.trim()) : undefined),
};
const datasetUri = sourceUri('./evaluation.csv');
/** A plain path of the workspace. */
const dataFile = (example) => (0,value_type/* textLike */.r1)(/^[^\0]+$/, 'a path', example);

;// CONCATENATED MODULE: ./build/inputs/values/baseline-choice.js
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** What git allows in the name of a branch, but for some rules that no name here depends on. */
const branch = /^branch:([^\s~^:?*[\\\p{Cc}]{1,255})$/u;
const path = /^(?:[^\p{Cc}]*[/\\][^\p{Cc}]+|[^\p{Cc}]+\.json)$/u;
/** Decided by the spelling alone, as sources are. */
function parseBaseline(given) {
    if (given === 'none')
        return { kind: 'none' };
    if (uuid.test(given))
        return { kind: 'test-run', id: given.toLowerCase() };
    const name = branch.exec(given)?.[1];
    if (name !== undefined)
        return { kind: 'branch', name };
    const isPath = !given.startsWith('branch:') && !given.includes('://') && given.length <= 4096;
    return isPath && path.test(given) ? { kind: 'file', path: given } : undefined;
}
/** What to compare with. */
const baselineChoice = {
    allowed: 'none, the path of a results.json or of its folder (./model-gate-report), the id of a test run (a uuid), or branch:NAME',
    example: 'branch:main',
    fromText: parseBaseline,
    fromConfig: (value) => (typeof value === 'string' ? parseBaseline(value.trim()) : undefined),
    schema: {
        type: 'string',
        minLength: 1,
        examples: ['none', './baseline/results.json', './baseline', 'branch:main'],
    },
};

// EXTERNAL MODULE: ./build/inputs/values/api-values.js
var api_values = __webpack_require__(4426);
;// CONCATENATED MODULE: ./build/inputs/values/ca-certificate.js
const isPem = /^(?:[^-]*-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----[^-]+-----END (?:TRUSTED |X509 )?CERTIFICATE-----)+[^-]*$/;
/** A CA certificate: PEM text when it begins as one, else the path of a PEM file. A private key is never one. */
const caCertificate = {
    allowed: 'the PEM text of one or more certificates (-----BEGIN CERTIFICATE-----…), or the path of a file with it',
    example: './company-ca.pem',
    fromText: parse,
    fromConfig: (value) => (typeof value === 'string' && value.trim() !== '' ? parse(value.trim()) : undefined),
    schema: { type: 'string', minLength: 1, examples: ['./company-ca.pem'] },
};
function parse(given) {
    if (given.startsWith('-----BEGIN'))
        return isPem.test(given) ? { kind: 'pem', text: given } : undefined;
    return /[\n\r\0]/.test(given) ? undefined : { kind: 'file', path: given };
}

;// CONCATENATED MODULE: ./build/inputs/values/class-name.js

const class_name_name = (0,value_type/* text */.Qq)('negative');
/** The name of a class. In YAML and JSON one that is a whole number needs no quotes: it has one spelling. */
const className = {
    ...class_name_name,
    allowed: 'a text (put numbers with a point or with zeros in front, true and false in quotes)',
    fromConfig: (value) => (Number.isSafeInteger(value) ? String(value) : class_name_name.fromConfig(value)),
    schema: { anyOf: [class_name_name.schema, { type: 'integer' }] },
};

// EXTERNAL MODULE: ./build/domain/is-loopback.js
var is_loopback = __webpack_require__(9079);
;// CONCATENATED MODULE: ./build/inputs/values/cluster-url.js

/** A cluster's address without path: `https://host[:port]`, or `http://` for this machine's loopback only. */
const clusterUrl = {
    allowed: 'a domain or an https:// URL without a path (plain http:// only for localhost, 127.0.0.1 or [::1])',
    example: 'rime.example.com',
    fromText: parseClusterUrl,
    fromConfig: (value) => (typeof value === 'string' ? parseClusterUrl(value.trim()) : undefined),
    schema: { type: 'string', minLength: 1, examples: ['rime.example.com'] },
};
function parseClusterUrl(given) {
    const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `https://${given}`;
    if (!URL.canParse(withScheme))
        return undefined;
    const url = new URL(withScheme);
    const isPlain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
    if (!isPlain || url.pathname !== '/')
        return undefined;
    if (url.protocol === 'https:')
        return url.origin;
    return url.protocol === 'http:' && (0,is_loopback/* isLoopback */.U)(url.hostname) ? url.origin : undefined;
}

;// CONCATENATED MODULE: ./build/inputs/values/file-place.js

/** A path in the API's words: what is spelled as a file of the workspace is one, anything else is the cluster's own. */
function filePlace(path) {
    return { kind: parseSourceUri(path)?.kind === 'file' ? 'workspace-file' : 'data-file', path };
}

// EXTERNAL MODULE: ./build/inputs/values/message-part.js
var message_part = __webpack_require__(8688);
// EXTERNAL MODULE: ./build/inputs/values/part.js
var part = __webpack_require__(9538);
;// CONCATENATED MODULE: ./build/inputs/structured/connection-info.js





const connection_info_huggingFace = (0,part/* mapped */.CV)((0,message_part/* notBoth */.z$)((0,message_part/* message */.iU)({ dataset_uri: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('owner/name')), split_name: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('train')) }, { loading_params_json: (0,part/* leaf */.V4)(api_values/* jsonTextOrMap */.vF), loading_params: (0,part/* leaf */.V4)(api_values/* jsonTextOrMap */.vF) }), 'loading_params_json', 'loading_params'), ({ dataset_uri: uri, split_name: split, loading_params_json: json, loading_params: map }) => ({
    kind: 'hugging-face',
    uri,
    split,
    loadingParams: json ?? map ?? {},
}));
const connection_info_dataFile = (0,part/* mapped */.CV)((0,message_part/* message */.iU)({ path: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('s3://bucket/data.csv')) }, {
    data_type: (0,part/* unsupported */.qO)('Delta tables by path are not supported: name the table under databricks, or register the dataset before and give its id.'),
}), ({ path }) => filePlace(path));
const dataLoading = (0,part/* mapped */.CV)((0,message_part/* notBoth */.z$)((0,message_part/* message */.iU)({ path: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('./load_data.py')), load_func_name: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('get_data')) }, {
    loader_kwargs_json: (0,part/* leaf */.V4)(api_values/* jsonTextOrMap */.vF),
    loader_kwargs: (0,part/* leaf */.V4)(api_values/* jsonTextOrMap */.vF),
    data_endpoint_integration_id: (0,part/* unsupported */.qO)('integrations of data loaders are not supported: register the dataset before and give its id.'),
}), 'loader_kwargs_json', 'loader_kwargs'), ({ path, load_func_name: functionName, loader_kwargs_json: json, loader_kwargs: map }) => ({
    kind: 'data-loading',
    loader: filePlace(path),
    functionName,
    kwargs: json ?? map ?? {},
}));
const noTimes = (0,part/* unsupported */.qO)('time slices of a table are not supported: make a view of them, and name that.');
const tableName = { table_name: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('catalog.schema.table')) };
const toTable = ({ table_name: table }) => ({
    kind: 'databricks',
    table,
});
/**
 * `connection_info` of the API, or of the SDK, where maps stand for JSON texts. Source: the published contract,
 * ConnectionInfoInput, 2.0-beta to 2.10.
 */
const connectionInfo = (0,part/* structured */.uv)((0,part/* mapped */.CV)((0,message_part/* oneMember */.hG)({
    hugging_face: connection_info_huggingFace,
    data_file: connection_info_dataFile,
    data_loading: dataLoading,
    databricks: (0,part/* mapped */.CV)((0,message_part/* message */.iU)(tableName, {}), toTable),
    delta_lake: (0,part/* mapped */.CV)((0,message_part/* message */.iU)(tableName, { start_time: noTimes, end_time: noTimes, time_col: noTimes }), toTable),
    data_collector: (0,part/* unsupported */.qO)('streams of a data collector are not supported: export the data to a file, or register the dataset before and give its id.'),
    integration_id: (0,part/* unsupported */.qO)('integrations are not supported: register the dataset before and give its id.'),
}), ({ value }) => value), 'a map with one of hugging_face, data_file, data_loading, databricks', '{data_file: {path: s3://bucket/reference.csv}}');

;// CONCATENATED MODULE: ./build/inputs/values/duration.js
const unitMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const shortForm = /^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/;
const isoForm = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
/** Node's timers hold 31 bits of milliseconds; nobody waits longer for a gate. */
const longestMs = 24 * unitMs.d;
/** A length of time such as `90m`, `1h30m`, `45s` or ISO 8601 `PT1H30M`, more than 0 and at most 24 days. In milliseconds. */
const duration = {
    allowed: 'a length of time with its unit (s, m, h, d) or ISO 8601, at most 24d',
    example: '90m',
    fromText: parseDuration,
    fromConfig: (value) => (typeof value === 'string' ? parseDuration(value.trim()) : undefined),
    schema: { type: 'string', pattern: '^(P[0-9DTHMS]+|([0-9]+[dhms])+)$', examples: ['90m', '2h', 'PT1H30M'] },
};
function parseDuration(given) {
    const match = shortForm.exec(given) ?? isoForm.exec(given);
    if (!match)
        return undefined;
    const parts = match.slice(1);
    const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
    const ms = days * unitMs.d + hours * unitMs.h + minutes * unitMs.m + seconds * unitMs.s;
    return ms > 0 && ms <= longestMs ? ms : undefined;
}

// EXTERNAL MODULE: ./build/domain/words/nearest.js
var nearest = __webpack_require__(2741);
// EXTERNAL MODULE: ./build/inputs/values/json-map.js
var json_map = __webpack_require__(6878);
;// CONCATENATED MODULE: ./build/inputs/structured/gate-rules.js






/**
 * How a test is written: as the `testType` of its cases in results.json, such as `model_performance:accuracy`. No
 * character of it means anything in Markdown or HTML beyond the letters it is.
 */
const testTypeName = (0,value_type/* textLike */.r1)(/^[\p{L}\p{N}_][\p{L}\p{N}_:. /-]{0,119}$/u, 'the type of a test, as results.json tells it', 'text_upper_case');
const categoryName = (0,value_type/* oneOf */.yL)(vocabulary/* testCategories */.NG, 'TEST_CATEGORY_TYPE_');
const limit = (0,part/* leaf */.V4)((0,value_type/* wholeNumber */.rD)(0));
const fields = (0,message_part/* message */.iU)({}, { 'fail-on': (0,part/* leaf */.V4)((0,value_type/* oneOf */.yL)(vocabulary/* failOnLevels */.RV)), 'max-alerts': limit, 'max-warnings': limit });
const example = '{fail-on: warning, max-warnings: 3}';
const rule = {
    read: (value, path, refuse) => {
        const found = fields.read(value, path, refuse);
        if (found === undefined)
            return undefined;
        if (Object.keys(found).length > 0)
            return toThresholds(found);
        // What could not be read was refused before.
        return (0,json_map/* isPlainObject */.Qd)(value) && Object.values(value).some((one) => one !== null)
            ? undefined
            : refuse(path, (0,part/* notAllowed */.mj)(value, 'a rule with at least one of fail-on, max-alerts, max-warnings', example));
    },
    schema: { ...fields.schema, minProperties: 1 },
};
function toThresholds(found) {
    const [failOn, maxAlerts, maxWarnings] = [found['fail-on'], found['max-alerts'], found['max-warnings']];
    return {
        ...(failOn !== undefined && { failOn }),
        ...(maxAlerts !== undefined && { maxAlerts }),
        ...(maxWarnings !== undefined && { maxWarnings }),
    };
}
/** A map from names of one kind to rules. Two spellings of a name are a contradiction. */
function rulesBy(name, known, exampleName) {
    return {
        read: (value, path, refuse) => {
            if (!(0,json_map/* isPlainObject */.Qd)(value)) {
                return refuse(path, (0,part/* notAllowed */.mj)(value, 'a map from names to rules', `{${exampleName}: ${example}}`));
            }
            const rules = new Map();
            for (const [key, one] of Object.entries(value)) {
                const place = `${path}.${key.slice(0, 60)}`;
                const read = name.fromText(key.trim());
                if (read === undefined) {
                    const hint = (0,nearest/* didYouMean */.au)(key.slice(0, 60), known);
                    refuse(place, `is not allowed.${hint} It must be ${name.allowed}. Example: ${name.example}`);
                }
                else if (rules.has(read)) {
                    refuse(place, `is another spelling of ${read}, which is given, too.`);
                }
                else {
                    rules.set(read, rule.read(one, place, refuse) ?? {});
                }
            }
            return Object.fromEntries(rules);
        },
        schema: { type: 'object', propertyNames: name.schema, additionalProperties: rule.schema },
    };
}
/** `gate.categories`: the names are a closed list, ours or the API's spelling. */
const categoryRules = (0,part/* structured */.uv)(rulesBy(categoryName, vocabulary/* testCategories */.NG, 'drift'), 'a map from test categories to rules', `{drift: ${example}}`);
/** `gate.tests`: a cluster has tests that this version doesn't know, so any name may be meant. */
const testRules = (0,part/* structured */.uv)(rulesBy(testTypeName, [], 'text_upper_case'), 'a map from types of tests to rules', `{text_upper_case: ${example}}`);

;// CONCATENATED MODULE: ./build/inputs/values/calendar-day.js
const calendar_day_form = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const midnight = 'T00:00:00.000Z';
/** A day that exists, `YYYY-MM-DD`; of the config file also a YAML date. */
const calendarDay = {
    allowed: 'a day that exists, as YYYY-MM-DD',
    example: '2027-03-31',
    fromText: parseDay,
    fromConfig: (value) => {
        if (typeof value === 'string')
            return parseDay(value.trim());
        if (!(value instanceof Date) || Number.isNaN(value.getTime()))
            return undefined;
        // Some YAML parsers make a date of an unquoted day; a time of day was more than that.
        const iso = value.toISOString();
        return iso.endsWith(midnight) ? parseDay(iso.slice(0, -midnight.length)) : undefined;
    },
    schema: { type: 'string', pattern: calendar_day_form.source, examples: ['2027-03-31'] },
};
/** 30 February is read as a day of March, so it doesn't come back as it was written. */
function parseDay(given) {
    if (!calendar_day_form.test(given))
        return undefined;
    const ms = Date.parse(`${given}${midnight}`);
    return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(given) ? given : undefined;
}

;// CONCATENATED MODULE: ./build/inputs/structured/ignore-rules.js





/** More rules than anyone can look through, and the report lists what each is good for. */
const maxRules = 1000;
const everyTest = '*';
const everyCategory = '*';
const ignore_rules_example = '{test: text_upper_case, feature: comment, reason: known, see issue 12, expires: 2027-03-31}';
/** A text on one line; what it names comes from data, so any other character may be in it. */
function ignore_rules_name(allowed, sample) {
    // eslint-disable-next-line no-control-regex -- control characters are what this refuses
    const form = /^[^\u0000-\u001f\u007f]{1,512}$/;
    const parse = (given) => (form.test(given) ? given : undefined);
    return {
        allowed,
        example: sample,
        fromText: parse,
        fromConfig: (value) => (typeof value === 'string' && value.trim() !== '' ? parse(value) : undefined),
        schema: { type: 'string', pattern: form.source, examples: [sample] },
    };
}
/** `value`, or a star. */
function orStar(value, star) {
    return {
        ...value,
        allowed: `${value.allowed}, or '${star}'`,
        fromText: (given) => (given === star ? star : value.fromText(given)),
        fromConfig: (given) => (given === star ? star : value.fromConfig(given)),
        schema: { anyOf: [{ const: star }, value.schema] },
    };
}
const ignore_rules_fields = (0,message_part/* message */.iU)({
    test: (0,part/* leaf */.V4)(orStar(testTypeName, everyTest)),
    reason: (0,part/* leaf */.V4)(ignore_rules_name('a text on one line that says why', 'known, see issue 12')),
    expires: (0,part/* leaf */.V4)(calendarDay),
}, {
    feature: (0,part/* leaf */.V4)(ignore_rules_name('the name of a feature', 'comment')),
    category: (0,part/* leaf */.V4)(orStar(categoryName, everyCategory)),
    case: (0,part/* leaf */.V4)(ignore_rules_name('the name of a case in quotes (its subset, its text, or its id)', "'job = student'")),
});
const narrowing = ['feature', 'category', 'case'];
const ignore_rules_rule = {
    read: (value, path, refuse) => {
        const found = ignore_rules_fields.read(value, path, refuse);
        if (!found)
            return undefined;
        const { test, feature, category, case: caseName, reason, expires } = found;
        if (test === everyTest && feature === undefined && category === undefined && caseName === undefined) {
            return refuse(`${path}.test`, `'*' alone would leave out every finding: name a feature, a category or a case as well. Should really everything be left out, say so with category: '*'. Example: {test: '*', category: ${vocabulary/* testCategories */.NG[0]}, …}`);
        }
        return { test, feature, category, case: caseName, reason: reason.trim(), expires };
    },
    schema: {
        ...ignore_rules_fields.schema,
        if: { properties: { test: { const: everyTest } } },
        then: { anyOf: narrowing.map((field) => ({ required: [field] })) },
    },
};
const rules = (0,part/* listPart */.qS)(ignore_rules_rule, `[${ignore_rules_example}]`);
/** `gate.ignore`: findings to leave out for a reason and a time. */
const ignoreRules = (0,part/* structured */.uv)({
    read: (value, path, refuse) => {
        if (Array.isArray(value) && value.length > maxRules) {
            return refuse(path, `has ${value.length} rules, at most ${maxRules} are allowed.`);
        }
        return rules.read(value, path, refuse);
    },
    schema: { ...rules.schema, maxItems: maxRules },
}, 'a list of ignore rules', `[${ignore_rules_example}]`);

;// CONCATENATED MODULE: ./build/inputs/structured/given-predictions.js




const given_predictions_parse = (given) => {
    const uri = parseSourceUri(given);
    return uri?.kind === 'hugging-face' ? undefined : uri;
};
const predictionUri = {
    allowed: 'a path (./x, /x or one ending in .csv .parquet .json .jsonl, also .gz), s3:// gs:// abfss:// https://, or databricks:catalog.schema.table',
    example: './predictions.csv',
    fromText: given_predictions_parse,
    fromConfig: (value) => (typeof value === 'string' ? given_predictions_parse(value.trim()) : undefined),
    schema: { type: 'string', minLength: 1, examples: ['./predictions.csv'] },
};
const one = (0,part/* leaf */.V4)(predictionUri);
const pair = (0,message_part/* message */.iU)({}, { reference: one, evaluation: one });
/** Stored predictions: one source is for the evaluation data; the config file takes the pair as well. */
const givenPredictions = {
    ...(0,part/* structured */.uv)({
        read: (value, path, refuse) => {
            if ((0,json_map/* isPlainObject */.Qd)(value))
                return pair.read(value, path, refuse);
            const evaluation = one.read(value, path, refuse);
            return evaluation && { evaluation };
        },
        schema: { anyOf: [one.schema, pair.schema] },
    }, predictionUri.allowed, predictionUri.example),
    fromText: (given) => {
        const evaluation = given_predictions_parse(given);
        return evaluation && { evaluation };
    },
};

// EXTERNAL MODULE: ./build/domain/drop-policy.js
var drop_policy = __webpack_require__(6135);
// EXTERNAL MODULE: ./build/domain/metrics/metric-directions.js
var metric_directions = __webpack_require__(5694);
;// CONCATENATED MODULE: ./build/inputs/structured/max-drop.js





const max_drop_allowed = 'a number from 0 to 1, or in the config file a map from metrics to numbers';
const max_drop_example = '{default: 0.01, recall: 0.02}';
/** The key of the map for every metric that it does not name. */
const others = 'default';
const decimal = /^(?:\d{1,3}(?:\.\d{1,12})?|\.\d{1,12})$/;
const metricNames = Object.keys(metric_directions/* metricDirections */.$S);
const map = (0,part/* structured */.uv)({
    read: (value, path, refuse) => {
        if (typeof value === 'number') {
            return isShare(value) ? { ...drop_policy/* defaultMaxDrop */.T, overall: value } : refuse(path, tell(value));
        }
        if (!(0,json_map/* isPlainObject */.Qd)(value))
            return refuse(path, (0,part/* notAllowed */.mj)(value, max_drop_allowed, max_drop_example));
        let overall = drop_policy/* defaultMaxDrop */.T.overall;
        const metrics = [];
        for (const [key, one] of Object.entries(value)) {
            const place = `${path}.${key.slice(0, 60)}`;
            if (key !== others && !metricNames.includes(key)) {
                const known = [others, ...metricNames];
                refuse(place, `is not a metric.${(0,nearest/* didYouMean */.au)(key.slice(0, 60), known)} Allowed: ${known.join(', ')}`);
            }
            else if (typeof one !== 'number' || !(isShare(one) || (one > 1 && metric_directions/* unitMetrics */.kn.includes(key)))) {
                refuse(place, tell(one));
            }
            else if (key === others)
                overall = one;
            else
                metrics.push([key, one]);
        }
        return { overall, metrics: Object.fromEntries(metrics) };
    },
    schema: {
        anyOf: [
            { type: 'number', minimum: 0, maximum: 1 },
            {
                type: 'object',
                additionalProperties: false,
                properties: Object.fromEntries([others, ...metricNames].map((name) => [
                    name,
                    { type: 'number', minimum: 0, ...(!metric_directions/* unitMetrics */.kn.includes(name) && { maximum: 1 }) },
                ])),
            },
        ],
    },
}, max_drop_allowed, max_drop_example);
/** How much worse a metric may be: for shares and areas in their own unit, for errors as a share of the baseline's. */
const maxDrop = {
    ...map,
    example: '0.01',
    fromText: (given) => decimal.test(given) && isShare(Number(given)) ? { ...drop_policy/* defaultMaxDrop */.T, overall: Number(given) } : undefined,
};
function isShare(value) {
    return value >= 0 && value <= 1;
}
function tell(value) {
    return (0,part/* notAllowed */.mj)(value, 'a number from 0 to 1, so 0.02 for two points', '0.02');
}

;// CONCATENATED MODULE: ./build/inputs/structured/model-info.js





const model_info_huggingFace = (0,part/* mapped */.CV)((0,message_part/* message */.iU)({ model_uri: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('owner/name')) }, { kwargs: (0,part/* leaf */.V4)(api_values/* jsonTextOrMap */.vF) }), ({ model_uri: uri, kwargs }) => ({ kind: 'hugging-face', uri, kwargs }));
const modelPath = (0,part/* mapped */.CV)((0,message_part/* message */.iU)({ path: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('./model.py')) }, {}), ({ path }) => filePlace(path));
/**
 * `model_info` of the API, or of the SDK, where a map stands for a JSON text. Source: the published contract,
 * ModelInfoInput, 2.0-beta to 2.10.
 */
const modelInfo = (0,part/* structured */.uv)((0,part/* mapped */.CV)((0,message_part/* oneMember */.hG)({ hugging_face: model_info_huggingFace, model_path: modelPath }), ({ value }) => value), 'a map with one of hugging_face, model_path', '{hugging_face: {model_uri: owner/name, kwargs: {tokenizer_uri: owner/name}}}');

;// CONCATENATED MODULE: ./build/inputs/values/pip-requirement.js
// PEP 508 name, then an optional PEP 440 specifier; extras, URLs and markers have no place in the API.
const requirement = /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*((?:===|==|~=|!=|<=|>=|<|>)\s*[\w.*+!-]+(?:\s*,\s*(?:==|~=|!=|<=|>=|<|>)\s*[\w.*+!-]+)*)?$/;
const pipRequirement = {
    allowed: 'a package name, with a version specifier if wanted',
    example: 'transformers==4.36.2',
    fromText: pip_requirement_parse,
    fromConfig: (value) => (typeof value === 'string' ? pip_requirement_parse(value.trim()) : undefined),
    schema: { type: 'string', pattern: requirement.source, examples: ['transformers', 'datasets==2.16.1'] },
};
function pip_requirement_parse(given) {
    const match = requirement.exec(given);
    return match?.[1] === undefined
        ? undefined
        : { name: match[1], versionSpecifier: match[2]?.replaceAll(/\s/g, '') };
}

;// CONCATENATED MODULE: ./build/inputs/structured/profiling-config.js




const whole = (0,part/* leaf */.V4)(api_values/* int64 */.Gk);
const number = (0,part/* leaf */.V4)(api_values/* finiteNumber */.vM);
const flag = (0,part/* leaf */.V4)(api_values/* truth */.Im);
const metricName = (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('accuracy'));
const sentence = (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('What it measures'));
const customMetric = (0,message_part/* message */.iU)({ name: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('cost')), file_path: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('s3://bucket/cost.py')) }, {
    range_lower_bound: number,
    range_upper_bound: number,
    run_subset_performance: flag,
    run_subset_performance_drift: flag,
    run_overall_performance: flag,
    metadata: (0,message_part/* message */.iU)({}, {
        short_description: sentence,
        starter_description: sentence,
        why_it_matters_description: sentence,
        configuration_description: sentence,
        example_description: sentence,
    }),
});
/** `profiling_config` of the API. Source: the published contract, ProfilingConfigInput, 2.0-beta to 2.10. */
const profilingConfig = (0,message_part/* message */.iU)({}, {
    data_profiling: (0,message_part/* message */.iU)({}, {
        num_quantiles: whole,
        num_subsets: whole,
        column_type_info: (0,message_part/* message */.iU)({}, {
            min_nunique_for_numeric: whole,
            numeric_violation_threshold: number,
            categorical_violation_threshold: number,
            min_unique_prop: number,
            allow_float_unique: flag,
            numeric_range_inference_threshold: number,
            unseen_values_allowed_criteria: number,
        }),
        feature_relationship_info: (0,message_part/* message */.iU)({}, {
            num_feats_to_profile: whole,
            compute_feature_relationships: flag,
            compute_numeric_feature_relationships: flag,
            ignore_nan_for_feature_relationships: flag,
            features_to_profile: api_values/* textsPart */.sk,
        }),
    }),
    model_profiling: (0,message_part/* message */.iU)({}, {
        nrows_for_summary: whole,
        nrows_for_feature_importance: whole,
        metric_configs_json: (0,part/* mapped */.CV)((0,part/* leaf */.V4)(api_values/* jsonTextOrMap */.vF), (map) => JSON.stringify(map)),
        impact_metric: metricName,
        impact_label_threshold: number,
        drift_impact_metric: metricName,
        subset_summary_metric: metricName,
        num_feats_for_subset_summary: whole,
        custom_metrics: (0,part/* listPart */.qS)(customMetric, '[{name: cost, file_path: s3://bucket/cost.py}]'),
    }),
});
/** `eval_dataset_time_interval` of the API. */
const timeInterval = (0,message_part/* message */.iU)({}, { start_time: (0,part/* leaf */.V4)(api_values/* dateTime */.KQ), end_time: (0,part/* leaf */.V4)(api_values/* dateTime */.KQ) });

;// CONCATENATED MODULE: ./build/inputs/values/seed.js

/** The seed of everything random: 32 bits without sign. */
const seed = (0,value_type/* wholeNumber */.rD)(0, 2 ** 32 - 1);

;// CONCATENATED MODULE: ./build/inputs/structured/run-config.js








const sensitivityWord = (0,part/* leaf */.V4)((0,value_type/* oneOf */.yL)(vocabulary/* sensitivities */.iy, 'TEST_SENSITIVITY_'));
/** In the order of the contract, which the templates of the documentation count from 0: unspecified. */
const sensitivityNumbers = [undefined, 'less', 'default', 'more'];
const sensitivity = {
    read: (value, path, refuse) => {
        if (typeof value !== 'number')
            return sensitivityWord.read(value, path, refuse);
        if (value === 0)
            return undefined;
        const allowed = 'one of 1 (less), 2 (default), 3 (more), or the word';
        return sensitivityNumbers[value] ?? refuse(path, (0,part/* notAllowed */.mj)(value, allowed, 'TEST_SENSITIVITY_DEFAULT'));
    },
    schema: { anyOf: [sensitivityWord.schema, { enum: [0, 1, 2, 3] }] },
};
const categoryWord = (0,part/* leaf */.V4)((0,value_type/* oneOf */.yL)(vocabulary/* testCategories */.NG, 'TEST_CATEGORY_TYPE_'));
const categorySwitch = (0,message_part/* message */.iU)({ type: categoryWord, run_st: (0,part/* leaf */.V4)(api_values/* truth */.Im) }, { run_ct: (0,part/* leaf */.V4)(api_values/* truth */.Im) });
/** The word, or the switch of 2.0-beta: `undefined` inside for a category that is switched off. */
const category = {
    read: (value, path, refuse) => {
        if ((0,json_map/* isPlainObject */.Qd)(value)) {
            const found = categorySwitch.read(value, path, refuse);
            return found && { on: found.run_st ? found.type : undefined };
        }
        const on = categoryWord.read(value, path, refuse);
        return on && { on };
    },
    schema: { anyOf: [categoryWord.schema, categorySwitch.schema] },
};
const categoryList = (0,part/* listPart */.qS)(category, '[TEST_CATEGORY_TYPE_DRIFT]');
const categories = {
    read: (value, path, refuse) => {
        const list = categoryList.read(value, path, refuse);
        const on = list?.flatMap(({ on }) => on ?? []);
        if (on?.length === 0 && list && list.length > 0) {
            return refuse(path, 'switches every category off: set run_st of one of them to true.');
        }
        return on;
    },
    schema: categoryList.schema,
};
const seedPart = {
    read: (value, path, refuse) => {
        const number = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value;
        return (0,part/* leaf */.V4)(seed).read(number, path, refuse);
    },
    schema: { anyOf: [seed.schema, { type: 'string', pattern: '^[0-9]{1,10}$' }] },
};
const customImage = (0,message_part/* oneMember */.hG)({
    managed_image_name: (0,part/* leaf */.V4)(api_values/* imageName */.tO),
    custom_image: (0,message_part/* message */.iU)({ name: (0,part/* leaf */.V4)((0,api_values/* line */.n8)('registry.example.com/team/image:1.2')) }, { pull_secret: api_values/* pullSecretPart */.tx }),
});
/**
 * `test_run_config` of the API, or of the SDK: bare ids, maps for JSON texts, both places and both shapes of the
 * categories. Source: the published contract, TestRunConfigInput, 2.0-beta to 2.10.
 */
const run_config_part = (0,message_part/* message */.iU)({}, {
    run_name: (0,part/* leaf */.V4)((0,api_values/* line */.n8)('nightly')),
    model_id: (0,api_values/* idPart */.NK)(api_values/* registered */.HZ),
    // The documentation allows it here, though no message of the API has it.
    model_task: (0,part/* leaf */.V4)((0,value_type/* oneOf */.yL)(vocabulary/* modelTasks */.SS, 'MODEL_TASK_')),
    data_info: (0,message_part/* message */.iU)({}, {
        ref_dataset_id: (0,part/* leaf */.V4)(api_values/* registered */.HZ),
        eval_dataset_id: (0,part/* leaf */.V4)(api_values/* registered */.HZ),
        eval_dataset_time_interval: timeInterval,
    }),
    run_time_info: (0,message_part/* message */.iU)({}, {
        agent_id: (0,api_values/* idPart */.NK)(api_values/* uuid */.uR),
        custom_image: customImage,
        resource_request: (0,message_part/* message */.iU)({}, { ram_request_megabytes: (0,part/* leaf */.V4)(api_values/* int64 */.Gk), cpu_request_millicores: (0,part/* leaf */.V4)(api_values/* int64 */.Gk) }),
        explicit_errors: (0,part/* leaf */.V4)(api_values/* truth */.Im),
        random_seed: seedPart,
    }),
    profiling_config: profilingConfig,
    test_suite_config: (0,message_part/* message */.iU)({}, {
        global_test_sensitivity: sensitivity,
        individual_tests_config: (0,part/* leaf */.V4)(api_values/* jsonTextOrMap */.vF),
        custom_tests: (0,part/* listPart */.qS)((0,part/* mapped */.CV)((0,part/* leaf */.V4)(api_values/* jsonTextOrMap */.vF), (map) => JSON.stringify(map)), '[{custom_test_category: Fairness, test_path: s3://bucket/test.py}]'),
        global_exclude_columns: api_values/* textsPart */.sk,
        categories,
    }),
    categories,
});
const runConfig = (0,part/* structured */.uv)(run_config_part, 'a map with the keys of test_run_config', '{run_time_info: {explicit_errors: true}}');

;// CONCATENATED MODULE: ./build/inputs/settings.js



















const setting = (type, key, meaning, fallback = 'none') => ({ type, key, isInput: true, meaning, fallback });
const configOnly = (type, key, meaning, fallback = 'none') => ({
    type,
    key,
    isInput: false,
    meaning,
    fallback,
});
/**
 * Every input of the action = flag of the command line = key of the config file. The parser, the JSON Schema,
 * the help text, the README's table and the check of action.yml all come from this list.
 */
const settings = {
    config: setting((0,value_type/* text */.Qq)('.github/model-gate.yml'), undefined, 'Path of the YAML or JSON config file', '`.github/model-gate.yml` if it exists'),
    'cluster-url': setting(clusterUrl, 'cluster.url', 'Domain or URL of a RIME cluster; plain http only for loopback', 'none: the embedded engine'),
    'api-key': setting((0,value_type/* text */.Qq)('${{ secrets.RIME_API_KEY }}'), undefined, 'RIME API token, also read from `RIME_API_KEY`; never in a file', 'none; needed with `cluster-url`'),
    'ca-cert': setting(caCertificate, 'cluster.ca-cert', 'CA certificate trusted for this cluster beside the usual ones: PEM text, or the path of a PEM file'),
    'api-dialect': setting((0,value_type/* oneOf */.yL)(['auto', ...vocabulary/* dialects */.O9]), 'cluster.dialect', 'Paths of the 2.0-beta walk-through (`beta`), of 2.0 GA and later (`ga`), or detected', '`auto`'),
    'agent-id': setting(api_values/* uuid */.uR, 'cluster.agent-id', 'Agent of the cluster to run on', "the workspace's default agent"),
    mode: setting((0,value_type/* oneOf */.yL)(vocabulary/* modes */.nI), 'mode', '`gate`, `report` (findings never fail the step) or `validate` (open data and model, check what was given and the credentials, test nothing)', '`gate`'),
    'on-missing-credentials': setting((0,value_type/* oneOf */.yL)(['fail', 'skip']), 'on-missing-credentials', 'What to do when `cluster-url` is given and no API key reached the job', '`fail`; `skip` for the pull requests of forks and of Dependabot'),
    project: setting((0,api_values/* line */.n8)('owner/name'), 'project.name', 'Project, by name (found, else created) or uuid', "the repository's `owner/name`"),
    'project-id': configOnly(api_values/* uuid */.uR, 'project.id', 'Project, by uuid'),
    'model-task': setting((0,value_type/* oneOf */.yL)(vocabulary/* modelTasks */.SS, 'MODEL_TASK_'), 'project.task', 'Task of the model; needed when the project is created'),
    'model-uri': setting(modelUri, 'model.uri', 'Model: `owner/name` of Hugging Face, a path (`.onnx`, `.py`), a cloud URL, or `none` for the data alone', 'none; needed unless `model-id` is given'),
    'model-id': setting(api_values/* registered */.HZ, 'model.id', 'An already registered model: its id or its name'),
    'model-info': configOnly(modelInfo, 'model.info', "The model in the API's words (`model_info`)"),
    'model-directory': configOnly(dataFile('./model'), 'model.directory', 'Folder that is uploaded with a model file of the workspace, which must lie in it', "the model file's own folder; at the root of the workspace the file alone"),
    predictions: setting(givenPredictions, 'model.predictions', 'Stored predictions for the evaluation data, beside a model or instead of it; in the file also `{reference, evaluation}`'),
    'dataset-uri': setting(datasetUri, 'dataset.uri', 'Dataset whose splits are reference and evaluation data'),
    'reference-uri': setting(datasetUri, 'reference.uri', 'Reference data: rows like those of the evaluation, on which the model was not fitted', '`dataset-uri`'),
    'reference-split': setting((0,value_type/* text */.Qq)('train'), 'reference.split', 'Split of the reference data', '`train`'),
    'reference-id': setting(api_values/* registered */.HZ, 'reference.id', 'An already registered reference dataset: its id or its name'),
    'reference-connection': configOnly(connectionInfo, 'reference.connection', "The reference data in the API's words (`connection_info`)"),
    'evaluation-uri': setting(datasetUri, 'evaluation.uri', 'Evaluation data', '`dataset-uri`'),
    'evaluation-split': setting((0,value_type/* text */.Qq)('test'), 'evaluation.split', 'Split of the evaluation data', '`test`'),
    'evaluation-id': setting(api_values/* registered */.HZ, 'evaluation.id', 'An already registered evaluation dataset: its id or its name'),
    'evaluation-connection': configOnly(connectionInfo, 'evaluation.connection', "The evaluation data in the API's words (`connection_info`)"),
    'label-column': setting((0,value_type/* text */.Qq)('label'), 'data.label-column', 'Column that holds the label (`data_params.label_col`)'),
    'text-features': setting((0,value_type/* listOf */.c3)((0,value_type/* text */.Qq)('premise')), 'data.text-features', 'Columns of text, in the order of the model'),
    'class-names': setting((0,value_type/* listOf */.c3)(className), 'data.class-names', 'Names of the classes, in label order'),
    'managed-image': setting(api_values/* imageName */.tO, 'image.name', 'Managed image to run on; created when missing and `pip-requirements` is given'),
    'pip-requirements': setting((0,value_type/* listOf */.c3)(pipRequirement), 'image.pip-requirements', 'What a new managed image installs: `name` or `name==version`'),
    'run-name': setting((0,api_values/* line */.n8)('nightly'), 'run.name', 'Name of the test run', 'repository, short SHA and a hash of what is tested'),
    categories: setting((0,value_type/* listOf */.c3)((0,value_type/* oneOf */.yL)(vocabulary/* testCategories */.NG, 'TEST_CATEGORY_TYPE_')), 'run.categories', 'Test categories to run', "the platform's four: adversarial, model-performance, subset-performance, transformations"),
    'exclude-columns': setting((0,value_type/* listOf */.c3)((0,value_type/* text */.Qq)('id')), 'run.exclude-columns', 'Columns left out of all tests'),
    sensitivity: setting((0,value_type/* oneOf */.yL)(vocabulary/* sensitivities */.iy, 'TEST_SENSITIVITY_'), 'run.sensitivity', 'Width of the margins of all tests', '`default`'),
    tests: setting(json_map/* jsonMap */.vM, 'run.tests', "Configuration of single tests, in the API's own keys (`individual_tests_config`)"),
    seed: setting(seed, 'run.seed', 'Seed of everything random', '`42`'),
    timeout: setting(duration, 'run.timeout', 'Longest time for the whole run', '`60m`'),
    'queue-timeout': setting(duration, 'run.queue-timeout', 'Longest wait for the stress test to begin running', 'the timeout'),
    'poll-interval': setting(duration, 'run.poll-interval', 'Longest pause between two polls (the first is about 1 s)', '`30s`'),
    reuse: setting((0,value_type/* oneOf */.yL)(vocabulary/* reuses */.UZ), 'run.reuse', '`same-commit` attaches to a live or finished run of the same name instead of starting another; `never` does not', '`same-commit` on a re-run of the workflow, else `never`'),
    'run-config': configOnly(runConfig, 'run.config', "What else a run takes, in the API's words (`test_run_config`)"),
    'fail-on': setting((0,value_type/* oneOf */.yL)(vocabulary/* failOnLevels */.RV), 'gate.fail-on', 'Lowest severity that counts as a finding', '`alert`'),
    'max-alerts': setting((0,value_type/* wholeNumber */.rD)(0), 'gate.max-alerts', 'Alerts allowed before the gate fails', '`0`'),
    'max-warnings': setting((0,value_type/* wholeNumber */.rD)(0), 'gate.max-warnings', 'Warnings allowed before the gate fails', 'unlimited; `0` with `fail-on: warning`'),
    'min-tests': setting((0,value_type/* wholeNumber */.rD)(1), 'gate.min-tests', 'Fewer judged cases than this is an error', '`1`'),
    baseline: setting(baselineChoice, 'gate.baseline', 'What the model is compared with, and whose findings are known: `none`, a results.json or the report folder it lies in, the id of a test run, or `branch:NAME` (its newest completed run in the project)', '`none`'),
    'max-drop': setting(maxDrop, 'gate.max-drop', 'How much worse than the baseline a metric may be; in the file also a map from metrics to numbers, with `default` for the others', '`0.01`'),
    evidence: configOnly((0,value_type/* oneOf */.yL)(vocabulary/* gateEvidences */.Q5), 'gate.evidence', '`worse` blocks when harm is proven, `not-worse` until it is proven that no metric dropped beyond `max-drop`', '`worse`'),
    'on-lost-coverage': configOnly((0,value_type/* oneOf */.yL)(vocabulary/* onLostCoverages */.Jo), 'gate.on-lost-coverage', 'What it is when whole tests, or more than a tenth of the cases that the baseline judged, were not judged: an alert (`fail`) or a warning (`warn`)', '`fail`'),
    'on-missing-baseline': {
        ...setting((0,value_type/* oneOf */.yL)(vocabulary/* onMissingBaselines */.cR), 'gate.on-missing-baseline', 'Without the baseline: judge everything (`absolute`), also warn (`warn`), or `fail`', '`absolute`'),
        isInput: false,
    },
    'gate-categories': {
        ...setting(categoryRules, 'gate.categories', 'Thresholds of their own for test categories'),
        isInput: false,
    },
    'gate-tests': {
        ...setting(testRules, 'gate.tests', 'Thresholds of their own for tests, before those of their category'),
        isInput: false,
    },
    ignore: {
        ...setting(ignoreRules, 'gate.ignore', 'Findings to leave out, each for a reason and until a day'),
        isInput: false,
    },
    'engine-runtime': setting((0,value_type/* oneOf */.yL)(vocabulary/* engineRuntimes */.a1), 'engine.runtime', 'ONNX runtime of the embedded engine: `native` (onnxruntime-node of the workspace), `wasm` (bundled) or the better of the two', '`auto`'),
    'engine-compat': configOnly((0,value_type/* oneOf */.yL)(vocabulary/* engineCompats */.Gf), 'engine.compat', "By whose rules the embedded engine rates: `default` (whole intervals, enough rows, nothing that chance explains) or `strict` (the platform's own)", '`default`'),
    python: setting((0,value_type/* text */.Qq)('python3.11'), 'engine.python', 'Interpreter for Python models of the embedded engine', '`python3`, then `python`'),
    'report-dir': setting(dataFile('model-gate-report'), 'report.dir', 'Folder the reports are written to', '`model-gate-report`'),
    'github-token': {
        ...setting((0,value_type/* text */.Qq)('${{ secrets.COMMENT_TOKEN }}'), undefined, 'Token that writes the pull-request comment; needs `pull-requests: write`', "the workflow's own token"),
        actionDefault: '${{ github.token }}',
    },
    comment: setting((0,value_type/* oneOf */.yL)(vocabulary/* commentWhens */.Li), 'report.comment', 'When the pull-request comment is written; a run that passes again changes an existing one in every mode but `never`', '`on-failure` on pull requests'),
    'comment-key': setting((0,value_type/* text */.Qq)('sentiment model'), 'report.comment-key', 'Tells apart several gates on one pull request: one comment for each key', 'workflow, job and project'),
    annotations: setting(value_type/* boolean */.zM, 'report.annotations', 'Whether findings become annotations of the workflow run and the changed files', '`true`'),
    'report-predictions': configOnly(value_type/* boolean */.zM, 'report.predictions', 'Whether `predictions.parquet` is written beside results.json, for later comparison row by row', '`true`'),
};
const settingNames = Object.keys(settings);
const inputNames = settingNames.filter((name) => settings[name].isInput);


/***/ }),

/***/ 4426:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gk: () => (/* binding */ int64),
/* harmony export */   HZ: () => (/* binding */ registered),
/* harmony export */   Im: () => (/* binding */ truth),
/* harmony export */   KQ: () => (/* binding */ dateTime),
/* harmony export */   NK: () => (/* binding */ idPart),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   sk: () => (/* binding */ textsPart),
/* harmony export */   tO: () => (/* binding */ imageName),
/* harmony export */   tx: () => (/* binding */ pullSecretPart),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   vF: () => (/* binding */ jsonTextOrMap),
/* harmony export */   vM: () => (/* binding */ finiteNumber)
/* harmony export */ });
/* harmony import */ var _json_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _message_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8688);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9538);
/* harmony import */ var _value_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6207);




/** Values of the API that travel in more than one form. */
const uuid = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, 'a uuid', '3f1c9a52-6d0e-4b7c-9a41-5d2e8c7b1f60');
/** A text on one line. The platform takes any other character in a name: `#`, `/`, an emoji. */
function line(example) {
    // eslint-disable-next-line no-control-regex -- control characters are what this refuses
    const pattern = /^[^\u0000-\u001f\u007f]{1,512}$/;
    const like = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(pattern, 'a text on one line, at most 512 characters', example);
    return {
        ...like,
        fromConfig: (value) => (typeof value === 'string' ? like.fromText(value.trim()) : undefined) || undefined,
    };
}
/** The id of something registered, or the name it was registered under. */
const registered = line('b1e6f0a4-7c2d-4e95-8b3a-2f6d1c0e9a75');
const imageName = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(/^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/, 'lower-case letters and digits in parts joined by - or _, starting with a letter', 'huggingface_image');
const truth = {
    allowed: 'true or false',
    example: 'true',
    fromText: (given) => (given === 'true' ? true : given === 'false' ? false : undefined),
    fromConfig: (value) => (typeof value === 'boolean' ? value : undefined),
    schema: { type: 'boolean' },
};
const finiteNumber = {
    allowed: 'a number',
    example: '0.5',
    fromText: (given) => (/^-?\d+(?:\.\d+)?$/.test(given) ? Number(given) : undefined),
    fromConfig: (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
    schema: { type: 'number' },
};
/** A whole number that travels as text; a number is read as well. */
const int64 = {
    allowed: 'a whole number of at least 0',
    example: '1000',
    fromText: (given) => (/^\d{1,18}$/.test(given) ? given : undefined),
    fromConfig: (value) => {
        if (typeof value === 'string')
            return /^\d{1,18}$/.test(value) ? value : undefined;
        return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? String(value) : undefined;
    },
    schema: {
        anyOf: [
            { type: 'integer', minimum: 0 },
            { type: 'string', pattern: '^[0-9]{1,18}$' },
        ],
    },
};
/** An RFC 3339 time. */
const dateTime = (0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .textLike */ .r1)(/^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/, 'a time in RFC 3339', '2024-01-31T00:00:00Z');
/** An id as the SDK takes it, bare, or as it travels: `{uuid: …}`. */
function idPart(bare) {
    const wrapped = (0,_message_part_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({ uuid: (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .leaf */ .V4)(bare) }, {});
    return {
        read: (value, path, refuse) => (0,_json_map_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainObject */ .Qd)(value) ? wrapped.read(value, path, refuse)?.uuid : (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .leaf */ .V4)(bare).read(value, path, refuse),
        schema: { anyOf: [bare.schema, wrapped.schema] },
    };
}
/** A map, or the JSON text of one, as the API carries it. */
const jsonTextOrMap = {
    allowed: 'a map, or the JSON text of one',
    example: '{sep: ";"}',
    fromText: (given) => _json_map_js__WEBPACK_IMPORTED_MODULE_0__/* .jsonMap */ .vM.fromText(given),
    fromConfig: (value) => {
        if (typeof value !== 'string')
            return (0,_json_map_js__WEBPACK_IMPORTED_MODULE_0__/* .toJsonMap */ .G)(value);
        try {
            return (0,_json_map_js__WEBPACK_IMPORTED_MODULE_0__/* .toJsonMap */ .G)(JSON.parse(value));
        }
        catch {
            return undefined;
        }
    },
    schema: { anyOf: [{ type: 'object' }, { type: 'string', contentMediaType: 'application/json' }] },
};
/** A list of texts. */
const textsPart = (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .listPart */ .qS)((0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .leaf */ .V4)((0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('id')), '[id]');
/** The name of a pull secret, bare as the SDK takes it or `{name: …}`. */
const pullSecretPart = {
    read: (value, path, refuse) => {
        if ((0,_json_map_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainObject */ .Qd)(value))
            return (0,_message_part_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({ name: (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .leaf */ .V4)((0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('registry')) }, {}).read(value, path, refuse)?.name;
        return typeof value === 'string' && value.trim() !== ''
            ? value.trim()
            : refuse(path, (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .notAllowed */ .mj)(value, 'the name of a secret, or {name: …}', 'registry'));
    },
    schema: {
        anyOf: [{ type: 'string', minLength: 1 }, (0,_message_part_js__WEBPACK_IMPORTED_MODULE_1__/* .message */ .iU)({ name: (0,_part_js__WEBPACK_IMPORTED_MODULE_3__/* .leaf */ .V4)((0,_value_type_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq)('registry')) }, {}).schema],
    },
};


/***/ }),

/***/ 8996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isBounded)
/* harmony export */ });
const maxValues = 100_000;
const maxDepth = 64;
/**
 * Whether a document read from YAML can be walked: aliases let a short text stand for more values than fit into memory,
 * or for a value inside itself. At most 100,000 values, at most 64 levels deep.
 */
function isBounded(document) {
    let left = maxValues;
    const visit = (value, depth) => {
        if (--left < 0 || depth > maxDepth)
            return false;
        if (typeof value !== 'object' || value === null)
            return true;
        return Object.values(value).every((one) => visit(one, depth + 1));
    };
    return visit(document, 1);
}


/***/ }),

/***/ 6878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toJsonMap),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   vM: () => (/* binding */ jsonMap)
/* harmony export */ });
/* unused harmony export isJson */
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _is_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8996);


/** A YAML or JSON map. */
const jsonMap = {
    allowed: 'a YAML or JSON map',
    example: '{text_upper_case: {sample_size: 50}}',
    fromText: (given) => {
        try {
            const value = (0,js_yaml__WEBPACK_IMPORTED_MODULE_0__/* .load */ .Hh)(given);
            return (0,_is_bounded_js__WEBPACK_IMPORTED_MODULE_1__/* .isBounded */ .C)(value) ? toJsonMap(value) : undefined;
        }
        catch {
            return undefined;
        }
    },
    fromConfig: toJsonMap,
    schema: { type: 'object' },
};
function toJsonMap(value) {
    return isJson(value) && typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
/** Plain data only: a YAML file can also yield dates, NaN and infinities, which JSON has no words for. */
function isJson(value) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean')
        return true;
    if (typeof value === 'number')
        return Number.isFinite(value);
    if (Array.isArray(value))
        return value.every(isJson);
    return isPlainObject(value) && Object.values(value).every(isJson);
}
function isPlainObject(value) {
    if (typeof value !== 'object' || value === null)
        return false;
    const prototype = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null;
}


/***/ }),

/***/ 8688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hG: () => (/* binding */ oneMember),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   z$: () => (/* binding */ notBoth)
/* harmony export */ });
/* harmony import */ var _domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2741);
/* harmony import */ var _json_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6878);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9538);



/**
 * A message of the API. Its names are given in snake_case; as the API itself, it reads camelCase, too. An empty member
 * counts as not given, and a name that the API doesn't know is refused.
 */
function message(required, optional) {
    const parts = { ...optional, ...required };
    return {
        read: (value, path, refuse) => {
            const found = readMembers(parts, value, path, refuse);
            if (!found)
                return undefined;
            const names = Object.keys(required);
            for (const name of names) {
                if (!found.given.has(name))
                    refuse(`${path}.${name}`, `is missing${exampleOf(parts, name)}.`);
            }
            const isComplete = names.every((name) => Object.hasOwn(found.values, name));
            return isComplete ? found.values : undefined;
        },
        schema: {
            ...messageSchema(parts),
            ...(Object.keys(required).length > 0 && {
                allOf: Object.keys(required).map((name) => ({
                    anyOf: spellings(name).map((spelling) => ({ required: [spelling] })),
                })),
            }),
        },
    };
}
/** A message of which exactly one member is given. */
function oneMember(members) {
    const names = Object.keys(members);
    return {
        read: (value, path, refuse) => {
            const found = readMembers(members, value, path, refuse);
            if (!found)
                return undefined;
            const [member, second] = found.given;
            if (member === undefined || second !== undefined) {
                const given = [...found.given].join(' and ') || (0,_part_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(value);
                return refuse(path, `must have exactly one of ${names.join(', ')}, not ${given}.`);
            }
            const chosen = found.values[member];
            return chosen === undefined ? undefined : { member, value: chosen };
        },
        schema: { ...messageSchema(members), minProperties: 1, maxProperties: 1 },
    };
}
function readMembers(parts, value, path, refuse) {
    const names = Object.keys(parts);
    if (!(0,_json_map_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlainObject */ .Qd)(value)) {
        return refuse(path, (0,_part_js__WEBPACK_IMPORTED_MODULE_1__/* .notAllowed */ .mj)(value, `a map with the keys ${names.join(', ')}`, `{${names[0] ?? ''}: …}`));
    }
    const values = {};
    const given = new Set();
    const known = new Map(names.flatMap((name) => spellings(name).map((spelling) => [spelling, name])));
    for (const [key, one] of Object.entries(value)) {
        const name = known.get(key);
        const part = name === undefined ? undefined : parts[name];
        if (name === undefined || part === undefined) {
            refuse(`${path}.${key.slice(0, 60)}`, `unknown key.${(0,_domain_words_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .au)(key.slice(0, 60), names)} Allowed: ${names.join(', ')}`);
        }
        else if (given.has(name)) {
            refuse(`${path}.${key}`, `is given in snake_case and in camelCase: give one of the two.`);
        }
        else if (one !== null && one !== undefined) {
            given.add(name);
            const read = part.read(one, `${path}.${key}`, refuse);
            if (read !== undefined)
                values[name] = read;
        }
    }
    return { values, given };
}
/** `run_name` and `runName`; both are the API's. */
function spellings(name) {
    const camel = name.replaceAll(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
    return camel === name ? [name] : [name, camel];
}
function messageSchema(parts) {
    const properties = Object.entries(parts).flatMap(([name, { schema }]) => spellings(name).map((spelling) => [spelling, schema]));
    return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) };
}
function exampleOf(parts, name) {
    const examples = parts[name]?.schema['examples'];
    const [example] = Array.isArray(examples) ? examples : [];
    return typeof example === 'string' ? `. Example: ${example}` : '';
}
/** Refuses two members that say the same thing in different forms. */
function notBoth(part, one, other) {
    return {
        read: (value, path, refuse) => {
            const found = part.read(value, path, refuse);
            if (found?.[one] === undefined || found[other] === undefined)
                return found;
            return refuse(`${path}.${other}`, `contradicts ${one}: give one of the two.`);
        },
        schema: part.schema,
    };
}


/***/ }),

/***/ 9538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CV: () => (/* binding */ mapped),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   V4: () => (/* binding */ leaf),
/* harmony export */   mj: () => (/* binding */ notAllowed),
/* harmony export */   qO: () => (/* binding */ unsupported),
/* harmony export */   qS: () => (/* binding */ listPart),
/* harmony export */   uv: () => (/* binding */ structured)
/* harmony export */ });
/* harmony import */ var _domain_words_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(474);

/** A part that is a value of its own. */
function leaf(type) {
    return {
        read: (value, path, refuse) => {
            const found = type.fromConfig(value);
            return found ?? refuse(path, notAllowed(value, type.allowed, type.example));
        },
        schema: type.schema,
    };
}
/** Any number of parts of one kind. */
function listPart(item, example) {
    return {
        read: (value, path, refuse) => {
            if (!Array.isArray(value))
                return refuse(path, notAllowed(value, 'a list', example));
            const items = value.map((one, index) => item.read(one, `${path}[${index}]`, refuse));
            return items.filter((one) => one !== undefined);
        },
        schema: { type: 'array', items: item.schema },
    };
}
/** A part that is known, but cannot be had here: refused by its name. */
function unsupported(why) {
    return { read: (_, path, refuse) => refuse(path, why), schema: { not: {} } };
}
/** What is read by `part`, then turned into what the plan holds. */
function mapped(part, convert) {
    return {
        read: (value, path, refuse) => {
            const found = part.read(value, path, refuse);
            return found === undefined ? undefined : convert(found);
        },
        schema: part.schema,
    };
}
/** A structured value as a setting of the config file. Every violation in it is explained. */
function structured(part, allowed, example) {
    const readAll = (value) => {
        const problems = [];
        const found = part.read(value, '', (name, message) => void problems.push({ name, message }));
        return { found, problems };
    };
    const fromConfig = (value) => {
        const { found, problems } = readAll(value);
        return problems.length === 0 ? found : undefined;
    };
    return {
        allowed,
        example,
        // Such a value has no input and no flag.
        fromText: () => undefined,
        fromConfig,
        explain: (value) => readAll(value).problems,
        schema: part.schema,
    };
}
/** `"x" is not allowed; it must be … Example: …`, with what was given cut to a length that can be read. */
function notAllowed(value, allowed, example) {
    return `${shown(value)} is not allowed; it must be ${allowed}. Example: ${example}`;
}
/** What was given, as JSON, cut to a length that can be read. */
function shown(value) {
    return (0,_domain_words_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(value === undefined ? 'nothing' : JSON.stringify(value), 120);
}


/***/ }),

/***/ 6207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   r1: () => (/* binding */ textLike),
/* harmony export */   rD: () => (/* binding */ wholeNumber),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
function text(example) {
    return {
        allowed: 'a text',
        example,
        fromText: (given) => given,
        fromConfig: (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined),
        schema: { type: 'string', minLength: 1, examples: [example] },
    };
}
/** Text of a certain form. */
function textLike(pattern, allowed, example) {
    const parse = (given) => (pattern.test(given) ? given : undefined);
    return {
        allowed,
        example,
        fromText: parse,
        fromConfig: (value) => (typeof value === 'string' ? parse(value) : undefined),
        schema: { type: 'string', pattern: pattern.source, examples: [example] },
    };
}
/** A closed list of words; with a prefix, the API's own spelling is read too (`MODEL_TASK_RANKING`). */
function oneOf(words, prefix = '') {
    const parse = (given) => words.find((word) => word === shortWord(given, prefix));
    return {
        allowed: `one of ${words.join(', ')}`,
        example: words[0] ?? '',
        fromText: parse,
        fromConfig: (value) => (typeof value === 'string' ? parse(value) : undefined),
        schema: prefix
            ? { anyOf: [{ enum: words }, { type: 'string', pattern: `^${prefix}[A-Z_]+$` }] }
            : { enum: words },
    };
}
function shortWord(given, prefix) {
    if (!prefix || !given.startsWith(prefix))
        return given;
    // The API's word for "default" is bare, the other two carry a suffix.
    return given
        .slice(prefix.length)
        .replace(/_SENSITIVE$/, '')
        .toLowerCase()
        .replaceAll('_', '-');
}
function wholeNumber(minimum, maximum = Number.MAX_SAFE_INTEGER) {
    const valid = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= minimum && value <= maximum
        ? value
        : undefined;
    const bound = maximum === Number.MAX_SAFE_INTEGER ? '' : ` and at most ${maximum}`;
    return {
        allowed: `a whole number of at least ${minimum}${bound}`,
        example: String(Math.max(minimum, 3)),
        fromText: (given) => (/^-?\d{1,16}$/.test(given) ? valid(Number(given)) : undefined),
        fromConfig: valid,
        schema: { type: 'integer', minimum, ...(bound && { maximum }) },
    };
}
const boolean = {
    allowed: '`true` or `false`',
    example: 'false',
    fromText: (given) => (given === 'true' ? true : given === 'false' ? false : undefined),
    fromConfig: (value) => (typeof value === 'boolean' ? value : undefined),
    schema: { type: 'boolean' },
};
/** A list: newline- or comma-separated, or a JSON array; in the config file also a single item. */
function listOf(item) {
    const all = (values) => {
        const parsed = [];
        for (const value of values) {
            const one = item.fromConfig(value);
            if (one === undefined)
                return undefined;
            parsed.push(one);
        }
        return parsed;
    };
    const fromText = (given) => {
        if (given.startsWith('[')) {
            const values = parseJson(given);
            return Array.isArray(values) ? all(values) : undefined;
        }
        return all(given
            .split(/[\n,]/)
            .map((part) => part.trim())
            .filter(Boolean));
    };
    return {
        allowed: `a list (one per line, comma-separated, or a JSON array), each item ${item.allowed}`,
        example: item.example,
        fromText,
        fromConfig: (value) => {
            if (Array.isArray(value))
                return all(value);
            return typeof value === 'string' ? fromText(value) : undefined;
        },
        schema: { anyOf: [{ type: 'array', items: item.schema }, { type: 'string' }] },
    };
}
function parseJson(given) {
    try {
        return JSON.parse(given);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ remedies)
/* harmony export */ });
/** What to do next, by error code; docs/errors.md says more. */
const remedies = {
    'invalid-input': 'Correct the inputs named above; `model-gate run --help` lists them all.',
    'missing-credentials': 'Store the API token as a secret and pass it as `api-key`. Workflows started from forks and by Dependabot get no repository secrets.',
    unauthorized: 'The cluster refused the token. Make a new one in the RIME web app (they expire) and replace the secret.',
    forbidden: 'The token is known but may not do this. Give its user the needed role in the workspace, or use a token of that workspace.',
    unreachable: 'Check `cluster-url`, and that this runner may reach it (VPN, firewall, proxy). If the cluster was only busy, run the job again.',
    tls: 'The connection is not trusted. Check the address and the certificate of the cluster; give the certificate of a private CA as `ca-cert`.',
    'rate-limited': 'The cluster asks for fewer requests. Wait, or run fewer gates at the same time.',
    'not-found': 'Something named by id or name does not exist on the cluster, or the key cannot see it.',
    conflict: 'A name is already taken on the cluster. Run the job again, or choose another name.',
    'invalid-request': 'The cluster refused the request as wrong; its message above says which part.',
    'server-error': 'The cluster failed. Run the job again; if it stays, tell the administrators of the cluster.',
    'bad-response': 'The answer was not what a RIME cluster sends. Unless the message says what to do: check that `cluster-url` is the cluster itself, not a login page or a proxy.',
    'image-failed': 'The managed image cannot be used. Look at its build in the RIME web app, correct the requirements, or choose another image.',
    'job-failed': 'The stress test failed. The message above is its own; correct what it names and run again.',
    'job-cancelled': 'Somebody cancelled the stress test on the cluster. Run the job again.',
    'queue-timeout': 'The job never started to run. Look at the queue and the agents of the cluster, or raise `queue-timeout`.',
    timeout: 'The run took longer than `timeout`. Raise it, or test fewer categories, rows or samples.',
    interrupted: 'The run was stopped from outside; its stress test was cancelled.',
    'no-results': 'Too few test cases were judged. Check `categories`, `tests` and the data, or lower `min-tests`.',
    'missing-baseline': 'The baseline could not be found. Check `baseline`, or choose `on-missing-baseline: absolute`.',
    engine: 'The embedded engine could not do its work. Run again with debug logging; if it stays, report it.',
    internal: 'This is a defect of the gate. Run again with debug logging and report what it says.',
};


/***/ })

};
