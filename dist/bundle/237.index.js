export const id = 237;
export const ids = [237,835];
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

/***/ 7939:
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

/***/ 7574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ judge),
  x: () => (/* reexport */ severityOf)
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
;// CONCATENATED MODULE: ./build/domain/judge/severity-of.js
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
    const [now, then] = [severityOf(finding), before && severityOf(before)];
    if (before === undefined || then === undefined || !isFindingSeverity(then) || now === 'skip')
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

// EXTERNAL MODULE: ./build/domain/quote-word.js
var quote_word = __webpack_require__(6842);
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
    const categories = compareWords(here.cases, baseline.cases, ({ category }) => category);
    sentences.push(...tell(categories, ['test category', 'test categories']));
    // Tests of a category that is missing as a whole need no sentence of their own.
    const isShared = ({ category }) => categories.both.has(category);
    const tests = compareWords(here.cases.filter(isShared), baseline.cases.filter(isShared), ({ testType }) => testType);
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

;// CONCATENATED MODULE: ./build/domain/judge/is-uncertain.js

/**
 * Whether the 95 % interval around a finding's headline number holds a threshold of its test, so that another sample
 * might have made it milder or worse. Only a case that carries its margin of error and its thresholds can tell; the
 * embedded engine gives both for proportions (accuracy, precision, recall and the like, overall and by subset). What
 * can't be told is not called uncertain.
 */
function isUncertain(testCase) {
    const { importance } = testCase;
    const margin = (0,margin_of_error/* marginOfError */.A)(testCase);
    if (importance === undefined || margin === undefined)
        return false;
    return ['warning threshold', 'alert threshold'].some((name) => {
        const threshold = (0,margin_of_error/* numberOf */.r)(testCase, name);
        return threshold !== undefined && Math.abs(importance - threshold) <= margin;
    });
}

// EXTERNAL MODULE: ./build/domain/judge/case-name.js
var case_name = __webpack_require__(4161);
;// CONCATENATED MODULE: ./build/domain/judge/match-cases.js



/**
 * Pairs the cases of two runs. The id of a case is its position in its batch, which moves as soon as a feature or a
 * subset comes or goes, so a case is known by its test, its category, its features in any order, and the text it
 * samples, if it does. Where a test has one such case on both sides, these are the same even if another subset is the
 * worst one now; where it has several, they are told apart by their subset. What is still alike (no subset, or twice
 * the same) is paired in the order of the ids.
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
    return { counterparts, onlyThere };
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
        ranks.indexOf(severityOf(b)) - ranks.indexOf(severityOf(a)) ||
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
// EXTERNAL MODULE: ./build/domain/plural.js
var plural = __webpack_require__(6451);
;// CONCATENATED MODULE: ./build/domain/judge.js











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
    const matched = baseline && matchCases(cases, baseline.cases);
    const counts = { alert: 0, warning: 0, pass: 0, skip: 0, ignored: 0, new: 0 };
    const [findings, known, ignored] = [[], [], []];
    // What counts; that and the known findings; and the ignored ones, too: they tell what made the difference.
    const [counted, withKnown, withIgnored] = [(0,threshold_rules/* createTally */.X)(), (0,threshold_rules/* createTally */.X)(), (0,threshold_rules/* createTally */.X)()];
    for (const [index, testCase] of cases.entries()) {
        const severity = severityOf(testCase);
        const governing = rules.ruleOf(testCase);
        const isFinding = isFindingSeverity(severity);
        const rule = active.match(testCase, isFinding);
        if (!rule)
            expired.match(testCase, isFinding);
        if (!isFinding) {
            counts[severity]++;
            continue;
        }
        const change = matched && changeOf(testCase, matched.counterparts[index]);
        const finding = { severity, testCase, change, isUncertain: isUncertain(testCase) };
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
        reason: wouldFail ? breaches.join('; ') : whyPassed(judgedCount, known.length, ignored.length),
        counts,
        findings: worstFirst(findings),
        known: worstFirst(known),
        ignored: worstFirst(ignored),
        notes: [
            ...(context.missingBaseline === undefined ? [] : [context.missingBaseline]),
            ...(matched ? noteUnmeasured(cases, matched) : []),
            ...noteExpired(expired.usage()),
            ...noteUnused(active.usage()),
            ...rules.noteUnseen(),
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
function whyPassed(judgedCount, known, ignored) {
    const setAside = [
        ...(known > 0 ? [`${(0,plural/* plural */.L)(known, 'finding')} known from the baseline`] : []),
        ...(ignored > 0 ? [`${ignored} ignored`] : []),
    ];
    const aside = setAside.length > 0 ? ` (${setAside.join(', ')})` : '';
    return `${(0,plural/* plural */.L)(judgedCount, 'test case')} judged, none beyond the thresholds${aside}`;
}
function compare(cases, baseline, { counterparts, onlyThere }, { testRun, projectId }) {
    const isFixed = (testCase, index) => severityOf(testCase) === 'pass' && wasFinding(counterparts[index]);
    return {
        baseline: baseline.label,
        differences: describeDifferences({ projectId, testRun, cases }, baseline),
        fixed: cases.filter(isFixed),
        onlyHere: counterparts.filter((other) => other === undefined).length,
        onlyThere: onlyThere.length,
    };
}
/** A finding that can't be measured any more is not fixed. */
function noteUnmeasured(cases, { counterparts, onlyThere }) {
    const skipped = cases.filter((one, index) => severityOf(one) === 'skip' && wasFinding(counterparts[index]));
    const absent = onlyThere.filter(wasFinding);
    const lost = skipped.length + absent.length;
    if (lost === 0)
        return [];
    return [
        `${(0,plural/* plural */.L)(lost, 'finding')} of the baseline could not be looked at again (${skipped.length} skipped, ${absent.length} not in this run), so nothing tells whether they are fixed.`,
    ];
}
function wasFinding(before) {
    return before !== undefined && isFindingSeverity(severityOf(before));
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

/***/ 7424:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createTally),
/* harmony export */   i: () => (/* binding */ compileThresholds)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9099);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6451);
/* harmony import */ var _quote_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6842);



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
        return own ? { name: `category ${(0,_quote_word_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(category)}`, thresholds: inherit(own, policy) } : global;
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
            name: `test ${(0,_quote_word_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(testType)}`,
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
                const meant = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(testType, seen);
                const hint = meant === undefined ? '' : ` Did you mean ${(0,_quote_word_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(meant)}?`;
                return `gate.tests has a rule for ${(0,_quote_word_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(testType)}, but this run has no case of that test.${hint}`;
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
    return {
        add: (rule, severity) => {
            getOrMake(counts, rule, () => ({ alert: 0, warning: 0 }))[severity]++;
        },
        breaches: (adjective) => {
            const rules = [...counts.keys()];
            const nameOf = (rule) => {
                const isAlone = rules.every((other) => other === rule || other.name !== rule.name);
                return isAlone || rule.within === undefined
                    ? (rule.name ?? '')
                    : `${rule.name ?? ''} in ${rule.within}`;
            };
            return [...counts]
                .map(([rule, found]) => ({ name: nameOf(rule), thresholds: rule.thresholds, ...found }))
                .sort((a, b) => compareNames(a.name, b.name))
                .flatMap(({ name, thresholds, alert, warning }) => {
                const where = name === '' ? '' : `${name}: `;
                const breach = (found, limit, word) => found > limit
                    ? [`${where}${(0,_plural_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .L)(found, `${adjective}${word}`)}, at most ${limit} allowed`]
                    : [];
                if (thresholds.failOn === 'never')
                    return [];
                return [
                    ...breach(alert, thresholds.maxAlerts, 'alert'),
                    ...breach(warning, warningLimit(thresholds), 'warning'),
                ];
            });
        },
    };
}
/** Warnings are unlimited unless they count as findings or a limit was given. */
function warningLimit({ failOn, maxWarnings }) {
    return maxWarnings ?? (failOn === 'warning' ? 0 : Infinity);
}
function compareNames(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 5189:
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

/***/ 9099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
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

/***/ 3153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isJudged)
/* harmony export */ });
function isJudged(verdict) {
    return verdict.kind === 'passed' || verdict.kind === 'failed';
}


/***/ }),

/***/ 6451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 alert`, `2 alerts`. */
function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ quoteWord)
/* harmony export */ });
/* harmony import */ var _shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7044);

// eslint-disable-next-line no-control-regex -- control characters are what this finds
const blanks = /[\s\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;
/** A foreign name inside a sentence of ours: in quotes, on one line, at most 80 characters. Not escaped for any page. */
function quoteWord(word) {
    // Far more than is shown is only to be thrown away.
    return `"${(0,_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(word.slice(0, 1000).replaceAll(blanks, ' ').trim(), 80)}"`;
}


/***/ }),

/***/ 7044:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ shorten)
/* harmony export */ });
/** At most `maxLength` UTF-16 units; when cut, the last is `…` and no surrogate pair is split. */
function shorten(text, maxLength) {
    return text.length <= maxLength ? text : `${text.slice(0, maxLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}


/***/ }),

/***/ 8729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The package's version; a test compares it with package.json. */
const version = '1.0.0';


/***/ }),

/***/ 669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Li: () => (/* binding */ commentWhens),
/* harmony export */   NG: () => (/* binding */ testCategories),
/* harmony export */   O9: () => (/* binding */ dialects),
/* harmony export */   Pq: () => (/* binding */ caseStatuses),
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
const engineRuntimes = ['auto', 'native', 'wasm'];
/** When a pull-request comment is written. */
const commentWhens = ['never', 'on-failure', 'on-change', 'always'];
const onMissingBaselines = ['absolute', 'warn', 'fail'];
const reuses = ['never', 'same-commit'];
/** What became of a finding of the baseline, or of a case since then. */
const caseChanges = ['new', 'worse', 'unchanged', 'better', 'fixed'];


/***/ }),

/***/ 1179:
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
/* harmony import */ var _json_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8771);
/* harmony import */ var _message_part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2569);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1547);
/* harmony import */ var _value_type_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4446);




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

/***/ 5770:
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

/***/ 8771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ toJsonMap),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   vM: () => (/* binding */ jsonMap)
/* harmony export */ });
/* unused harmony export isJson */
/* harmony import */ var js_yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3243);
/* harmony import */ var _is_bounded_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5770);


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

/***/ 2569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hG: () => (/* binding */ oneMember),
/* harmony export */   iU: () => (/* binding */ message),
/* harmony export */   z$: () => (/* binding */ notBoth)
/* harmony export */ });
/* harmony import */ var _domain_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9099);
/* harmony import */ var _json_map_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8771);
/* harmony import */ var _part_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1547);



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
            refuse(`${path}.${key.slice(0, 60)}`, `unknown key.${(0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key.slice(0, 60), names)} Allowed: ${names.join(', ')}`);
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

/***/ 1547:
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
/* harmony import */ var _domain_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7044);

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
    return (0,_domain_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(value === undefined ? 'nothing' : JSON.stringify(value), 120);
}


/***/ }),

/***/ 4300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vj: () => (/* binding */ inputNames),
  H$: () => (/* binding */ settingNames),
  W0: () => (/* binding */ settings)
});

// EXTERNAL MODULE: ./build/domain/vocabulary.js
var vocabulary = __webpack_require__(669);
// EXTERNAL MODULE: ./build/inputs/value-type.js
var value_type = __webpack_require__(4446);
;// CONCATENATED MODULE: ./build/inputs/source-uri.js

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

;// CONCATENATED MODULE: ./build/inputs/baseline-choice.js
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
    allowed: 'none, the path of a results.json, the id of a test run (a uuid), or branch:NAME',
    example: 'branch:main',
    fromText: parseBaseline,
    fromConfig: (value) => (typeof value === 'string' ? parseBaseline(value.trim()) : undefined),
    schema: { type: 'string', minLength: 1, examples: ['none', './baseline/results.json', 'branch:main'] },
};

// EXTERNAL MODULE: ./build/inputs/api-values.js
var api_values = __webpack_require__(1179);
;// CONCATENATED MODULE: ./build/inputs/ca-certificate.js
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

// EXTERNAL MODULE: ./build/domain/is-loopback.js
var is_loopback = __webpack_require__(9079);
;// CONCATENATED MODULE: ./build/inputs/cluster-url.js

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

;// CONCATENATED MODULE: ./build/inputs/file-place.js

/** A path in the API's words: what is spelled as a file of the workspace is one, anything else is the cluster's own. */
function filePlace(path) {
    return { kind: parseSourceUri(path)?.kind === 'file' ? 'workspace-file' : 'data-file', path };
}

// EXTERNAL MODULE: ./build/inputs/message-part.js
var message_part = __webpack_require__(2569);
// EXTERNAL MODULE: ./build/inputs/part.js
var part = __webpack_require__(1547);
;// CONCATENATED MODULE: ./build/inputs/connection-info.js





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

;// CONCATENATED MODULE: ./build/inputs/duration.js
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

// EXTERNAL MODULE: ./build/domain/nearest.js
var nearest = __webpack_require__(9099);
// EXTERNAL MODULE: ./build/inputs/json-map.js
var json_map = __webpack_require__(8771);
;// CONCATENATED MODULE: ./build/inputs/gate-rules.js






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
                    const hint = (0,nearest/* didYouMean */.a)(key.slice(0, 60), known);
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

;// CONCATENATED MODULE: ./build/inputs/calendar-day.js
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

;// CONCATENATED MODULE: ./build/inputs/ignore-rules.js





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

;// CONCATENATED MODULE: ./build/inputs/given-predictions.js




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

;// CONCATENATED MODULE: ./build/inputs/model-info.js





const model_info_huggingFace = (0,part/* mapped */.CV)((0,message_part/* message */.iU)({ model_uri: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('owner/name')) }, { kwargs: (0,part/* leaf */.V4)(api_values/* jsonTextOrMap */.vF) }), ({ model_uri: uri, kwargs }) => ({ kind: 'hugging-face', uri, kwargs }));
const modelPath = (0,part/* mapped */.CV)((0,message_part/* message */.iU)({ path: (0,part/* leaf */.V4)((0,value_type/* text */.Qq)('./model.py')) }, {}), ({ path }) => filePlace(path));
/**
 * `model_info` of the API, or of the SDK, where a map stands for a JSON text. Source: the published contract,
 * ModelInfoInput, 2.0-beta to 2.10.
 */
const modelInfo = (0,part/* structured */.uv)((0,part/* mapped */.CV)((0,message_part/* oneMember */.hG)({ hugging_face: model_info_huggingFace, model_path: modelPath }), ({ value }) => value), 'a map with one of hugging_face, model_path', '{hugging_face: {model_uri: owner/name, kwargs: {tokenizer_uri: owner/name}}}');

;// CONCATENATED MODULE: ./build/inputs/pip-requirement.js
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

;// CONCATENATED MODULE: ./build/inputs/profiling-config.js




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

;// CONCATENATED MODULE: ./build/inputs/seed.js

/** The seed of everything random: 32 bits without sign. */
const seed = (0,value_type/* wholeNumber */.rD)(0, 2 ** 32 - 1);

;// CONCATENATED MODULE: ./build/inputs/run-config.js








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
    mode: setting((0,value_type/* oneOf */.yL)(vocabulary/* modes */.nI), 'mode', '`gate`, `report` (findings never fail the step) or `validate` (check what was given and the credentials, start nothing)', '`gate`'),
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
    'reference-uri': setting(datasetUri, 'reference.uri', 'Reference data', '`dataset-uri`'),
    'reference-split': setting((0,value_type/* text */.Qq)('train'), 'reference.split', 'Split of the reference data', '`train`'),
    'reference-id': setting(api_values/* registered */.HZ, 'reference.id', 'An already registered reference dataset: its id or its name'),
    'reference-connection': configOnly(connectionInfo, 'reference.connection', "The reference data in the API's words (`connection_info`)"),
    'evaluation-uri': setting(datasetUri, 'evaluation.uri', 'Evaluation data', '`dataset-uri`'),
    'evaluation-split': setting((0,value_type/* text */.Qq)('test'), 'evaluation.split', 'Split of the evaluation data', '`test`'),
    'evaluation-id': setting(api_values/* registered */.HZ, 'evaluation.id', 'An already registered evaluation dataset: its id or its name'),
    'evaluation-connection': configOnly(connectionInfo, 'evaluation.connection', "The evaluation data in the API's words (`connection_info`)"),
    'label-column': setting((0,value_type/* text */.Qq)('label'), 'data.label-column', 'Column that holds the label (`data_params.label_col`)'),
    'text-features': setting((0,value_type/* listOf */.c3)((0,value_type/* text */.Qq)('premise')), 'data.text-features', 'Columns of text, in the order of the model'),
    'class-names': setting((0,value_type/* listOf */.c3)((0,value_type/* text */.Qq)('negative')), 'data.class-names', 'Names of the classes, in label order'),
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
    baseline: setting(baselineChoice, 'gate.baseline', 'Only what is new or worse than there counts: `none`, a results.json, the id of a test run, or `branch:NAME` (its newest completed run in the project)', '`none`'),
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
    python: setting((0,value_type/* text */.Qq)('python3.11'), 'engine.python', 'Interpreter for Python models of the embedded engine', '`python3`, then `python`'),
    'report-dir': setting(dataFile('model-gate-report'), 'report.dir', 'Folder the reports are written to', '`model-gate-report`'),
    'github-token': {
        ...setting((0,value_type/* text */.Qq)('${{ secrets.COMMENT_TOKEN }}'), undefined, 'Token that writes the pull-request comment; needs `pull-requests: write`', "the workflow's own token"),
        actionDefault: '${{ github.token }}',
    },
    comment: setting((0,value_type/* oneOf */.yL)(vocabulary/* commentWhens */.Li), 'report.comment', 'When the pull-request comment is written; a run that passes again changes an existing one in every mode but `never`', '`on-failure` on pull requests'),
    'comment-key': setting((0,value_type/* text */.Qq)('sentiment model'), 'report.comment-key', 'Tells apart several gates on one pull request: one comment for each key', 'workflow, job and project'),
    annotations: setting(value_type/* boolean */.zM, 'report.annotations', 'Whether findings become annotations of the workflow run and the changed files', '`true`'),
};
const settingNames = Object.keys(settings);
const inputNames = settingNames.filter((name) => settings[name].isInput);


/***/ }),

/***/ 4446:
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

/***/ 527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zn: () => (/* binding */ knownFold),
/* harmony export */   a3: () => (/* binding */ passedFold),
/* harmony export */   cu: () => (/* binding */ fixedFold),
/* harmony export */   e$: () => (/* binding */ ignoredFold),
/* harmony export */   wb: () => (/* binding */ skippedFold)
/* harmony export */ });
/* harmony import */ var _domain_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7574);
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(931);
/* harmony import */ var _finding_cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1977);
/* harmony import */ var _finding_sections_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(210);
/* harmony import */ var _folded_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8198);
/* harmony import */ var _html_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5834);






/** Findings that an ignore rule leaves out, with the rule's reason and last day. */
function ignoredFold({ ignored }, whole) {
    return caseFold(`${ignored.length} ignored`, 5, ['Severity', 'Test', 'Features', 'Key metric', 'Where', 'Reason', 'Until'], ignored, ({ severity, testCase, rule }) => [
        severity,
        ...(0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .caseCells */ .E6)(testCase),
        (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule.reason),
        (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule.expires),
    ], whole);
}
/** Findings that the baseline has as well. */
function knownFold({ known }, whole) {
    return caseFold(`${known.length} known from the baseline`, 6, ['Severity', 'Since baseline', 'Test', 'Features', 'Key metric', 'Where'], known, (finding) => (0,_finding_sections_js__WEBPACK_IMPORTED_MODULE_3__/* .findingCells */ .bg)(finding, true), whole);
}
/** Findings of the baseline that pass now. */
function fixedFold({ comparison }, whole) {
    const fixed = comparison?.fixed ?? [];
    return caseFold(`${fixed.length} fixed`, 5, ['Test', 'Features', 'Key metric', 'Where'], fixed, _finding_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .caseCells */ .E6, whole);
}
/** What could not be measured, and why. */
function skippedFold(results, whole) {
    const cases = results?.cases.filter((testCase) => (0,_domain_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(testCase) === 'skip') ?? [];
    return caseFold(`${cases.length} skipped`, 7, ['Test', 'Features', 'Reason'], cases, (testCase) => {
        const reason = testCase.metrics.find(({ name }) => name === 'skip reason')?.value;
        return [
            (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(testCase.testType),
            (0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .featureCells */ .oO)(testCase),
            typeof reason === 'string' ? (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(reason) : '',
        ];
    }, whole);
}
/** Passing cases, counted by test: the first to give way. */
function passedFold(results, whole) {
    const byTest = new Map();
    for (const testCase of results?.cases ?? []) {
        if ((0,_domain_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(testCase) === 'pass') {
            byTest.set(testCase.testType, (byTest.get(testCase.testType) ?? 0) + 1);
        }
    }
    const total = [...byTest.values()].reduce((sum, count) => sum + count, 0);
    return caseFold(`${total} passed`, 8, ['Test', 'Cases'], [...byTest], ([test, count]) => [(0,_escape_html_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(test), String(count)], whole);
}
function caseFold(title, rank, columns, items, cells, whole) {
    return (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_4__/* .folded */ .TM)(true, {
        rank,
        title,
        rowCount: items.length,
        head: (0,_html_table_js__WEBPACK_IMPORTED_MODULE_5__/* .tableHead */ .P)(columns),
        rows: (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_4__/* .mapRows */ .KS)(items, (item) => (0,_html_table_js__WEBPACK_IMPORTED_MODULE_5__/* .tableRow */ .j)('td', cells(item))),
        tail: '</table>',
    }, (hidden) => (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_4__/* .moreIn */ .xz)(whole, hidden));
}


/***/ }),

/***/ 987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ standings)
/* harmony export */ });
/* harmony import */ var _domain_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7574);
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3153);


/** Looks up the standing of each case of the outcome. Without a verdict on them, alerts and warnings are findings. */
function standings({ verdict }) {
    const known = new Map();
    if ((0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .s)(verdict)) {
        for (const finding of verdict.findings)
            known.set(finding.testCase, { kind: 'finding', finding });
        for (const finding of verdict.known)
            known.set(finding.testCase, { kind: 'known', finding });
        for (const finding of verdict.ignored)
            known.set(finding.testCase, { kind: 'ignored', finding });
    }
    return (testCase) => {
        const standing = known.get(testCase);
        if (standing !== undefined)
            return standing;
        const severity = (0,_domain_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(testCase);
        return severity === 'pass' || severity === 'skip'
            ? { kind: severity, finding: undefined }
            : { kind: 'finding', finding: { severity, testCase, change: undefined, isUncertain: false } };
    };
}


/***/ }),

/***/ 9925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ cleanBlock),
/* harmony export */   O: () => (/* binding */ cleanLine)
/* harmony export */ });
/* harmony import */ var _domain_shorten_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7044);

/** Control, bidirectional-override, zero-width and unpaired surrogate characters: nothing a name needs. */
const invisible = 
// eslint-disable-next-line no-control-regex -- control characters are what this removes
/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** What most texts are: printable ASCII with single blanks inside. Nothing of it needs cleaning. */
const plainLine = /^[!-~]+(?: [!-~]+)*$/;
/**
 * Foreign text on one line: invisible characters removed, white space folded, at most `maxLength` characters
 * (the last one is then `…`).
 */
function cleanLine(text, maxLength = 200) {
    if (text.length <= maxLength && plainLine.test(text))
        return text;
    // Bounded before the patterns run, so that a text of megabytes costs nothing.
    const head = text.slice(0, maxLength * 4);
    const line = head.replaceAll(/\s+/g, ' ').replaceAll(invisible, '').trim();
    return (0,_domain_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(line, maxLength);
}
/** Foreign text of several lines, such as a traceback: as `cleanLine`, but its line breaks stay. */
function cleanBlock(text, maxLength = 4000) {
    const block = text
        .slice(0, maxLength * 4)
        .replaceAll(/\r\n?/g, '\n')
        .replaceAll(invisible, '')
        .trim();
    return (0,_domain_shorten_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .m)(block, maxLength);
}


/***/ }),

/***/ 9398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ countByCategory),
/* harmony export */   q: () => (/* binding */ ignoredCases)
/* harmony export */ });
/* harmony import */ var _domain_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7574);
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3153);


/**
 * Judged and skipped cases of each category, worst category first. `ignored`: the cases that a rule leaves out; the
 * five counts of all categories add up to all cases.
 */
function countByCategory(cases, ignored = new Set()) {
    const byCategory = new Map();
    for (const testCase of cases) {
        const counts = byCategory.get(testCase.category) ?? {
            alert: 0,
            warning: 0,
            pass: 0,
            skip: 0,
            ignored: 0,
        };
        counts[ignored.has(testCase) ? 'ignored' : (0,_domain_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(testCase)]++;
        byCategory.set(testCase.category, counts);
    }
    return [...byCategory].sort(([nameA, a], [nameB, b]) => b.alert - a.alert || b.warning - a.warning || nameA.localeCompare(nameB, 'en'));
}
/** The cases of the outcome that an ignore rule leaves out. */
function ignoredCases({ verdict }) {
    return new Set((0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .s)(verdict) ? verdict.ignored.map(({ testCase }) => testCase) : []);
}


/***/ }),

/***/ 5276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ escapeCommands)
/* harmony export */ });
/**
 * Escaped text of HTML or XML in which a workflow's log, where somebody may print the report, reads no command: a colon
 * at the start of a line that begins with `::`, and one sign of `##[`, become references. A reader sees the same text.
 */
function escapeCommands(markup) {
    const safe = markup.includes('##[') ? markup.replaceAll('##[', '#&#35;[') : markup;
    return safe.includes('::') ? safe.replaceAll(/^(\s*):(?=:)/gm, '$1&#58;') : safe;
}


/***/ }),

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U1: () => (/* binding */ codeLink),
/* harmony export */   ZD: () => (/* binding */ escapeHtml),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   d3: () => (/* binding */ isWebAddress),
/* harmony export */   nf: () => (/* binding */ link)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9925);
/* harmony import */ var _escape_commands_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5276);


const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escapeHtml(text) {
    return (0,_escape_commands_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeCommands */ .g)(text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character));
}
/**
 * Foreign text as an HTML code element on one line. Inside an HTML block of GitHub's Markdown nothing of it is read
 * as Markdown, and inside `<code>` GitHub makes no mentions, issue links or addresses of it.
 */
function code(text, maxLength) {
    const line = (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cleanLine */ .O)(text, maxLength);
    return line === '' ? '' : `<code>${escapeHtml(line)}</code>`;
}
/** A link, or only its text unless the address is http(s). */
function link(label, url) {
    if (!isWebAddress(url))
        return escapeHtml(label);
    return `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`;
}
/** Whether a foreign address may be linked: http(s), printable ASCII, nothing that ends an attribute. */
function isWebAddress(url) {
    return url !== undefined && url.length <= 2000 && /^https?:\/\/[!#-&(-;=?-~]+$/.test(url);
}
/** As `link`, with the foreign label in `<code>`. */
function codeLink(label, url) {
    const shown = code(label);
    return isWebAddress(url) ? `<a href="${escapeHtml(url)}">${shown}</a>` : shown;
}


/***/ }),

/***/ 1977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E6: () => (/* binding */ caseCells),
/* harmony export */   mF: () => (/* binding */ changeWords),
/* harmony export */   oO: () => (/* binding */ featureCells)
/* harmony export */ });
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(931);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4170);


const changeWords = {
    new: '🆕 new',
    worse: '📈 worse',
    unchanged: 'unchanged',
    better: 'better',
    fixed: 'fixed',
};
/** How many features of a case are named. */
const shownFeatures = 8;
/** Test, features, key metric and place of a case, as HTML cells. */
function caseCells(testCase) {
    const unknown = testCase.unknownWords.length > 0 ? ` unknown: ${(0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(testCase.unknownWords.join(', '))}` : '';
    return [
        (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(testCase.testType),
        featureCells(testCase) + unknown,
        keyMetric(testCase),
        (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .whereabouts */ .CJ)(testCase)),
    ];
}
function featureCells({ features }) {
    const names = features.slice(0, shownFeatures).map((feature) => (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(feature, 80));
    const hidden = features.length - names.length;
    return names.join(' ') + (hidden > 0 ? ` and ${hidden} more` : '');
}
/** Names and texts are the cluster's own, so only numbers stand outside of `<code>`. */
function keyMetric(testCase) {
    const metric = (0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headlineMetric */ .lY)(testCase);
    if (!metric)
        return (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeHtml */ .ZD)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .headline */ .Pl)(testCase));
    const { name, value } = metric;
    if (typeof value !== 'number')
        return `${(0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 60)} ${(0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .formatValue */ .Fl)(value))}`;
    return `${(0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 60)} ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .formatNumber */ .ZV)(value)}${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .uncertainty */ .TE)(testCase, metric)}`;
}


/***/ }),

/***/ 210:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aw: () => (/* binding */ findingDetails),
/* harmony export */   bg: () => (/* binding */ findingCells),
/* harmony export */   ck: () => (/* binding */ findingTable)
/* harmony export */ });
/* harmony import */ var _domain_plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6451);
/* harmony import */ var _escape_html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(931);
/* harmony import */ var _finding_cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1977);
/* harmony import */ var _folded_section_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8198);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4170);
/* harmony import */ var _html_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5834);






/** What counts against the gate, worst first. */
function findingTable(verdict, whole) {
    const { findings, comparison } = verdict;
    const columns = comparison
        ? ['Severity', 'Since baseline', 'Test', 'Features', 'Key metric', 'Where']
        : ['Severity', 'Test', 'Features', 'Key metric', 'Where'];
    const title = comparison ? 'New and worse findings' : 'Findings';
    return {
        rank: 3,
        head: findings.length === 0 ? '' : `### ${title}\n\n${(0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .P)(columns)}`,
        rowCount: findings.length,
        rows: (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_3__/* .mapRows */ .KS)(findings, (finding) => (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .j)('td', findingCells(finding, comparison !== undefined))),
        foot: (hidden) => `\n</table>${(0,_folded_section_js__WEBPACK_IMPORTED_MODULE_3__/* .moreIn */ .xz)(whole, hidden)}${uncertainLegend(findings)}`,
        brief: `<p>${(0,_domain_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(findings.length, 'finding')}: see ${whole}.</p>`,
    };
}
function uncertainLegend(findings) {
    return findings.some(({ isUncertain }) => isUncertain)
        ? '\n\nUncertain: the interval touches the threshold, so that another sample might be judged otherwise.'
        : '';
}
/** Cells of a finding; with a baseline the second says what became of it. */
function findingCells({ severity, testCase, change, isUncertain }, hasBaseline) {
    const word = severity === 'alert' ? '🔴 alert' : '🟡 warning';
    return [
        isUncertain ? `${word} (uncertain)` : word,
        ...(hasBaseline ? [change === undefined ? '' : _finding_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .changeWords */ .mF[change]] : []),
        ...(0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .caseCells */ .E6)(testCase),
    ];
}
/** The metrics of the worst findings, each folded. */
function findingDetails({ findings }, shown) {
    const some = findings.slice(0, shown);
    return (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_3__/* .folded */ .TM)(true, {
        rank: 6,
        title: some.length < findings.length ? `Details of the worst ${some.length}` : 'Details',
        rowCount: some.length,
        head: '',
        rows: (0,_folded_section_js__WEBPACK_IMPORTED_MODULE_3__/* .mapRows */ .KS)(some, ({ testCase }) => metricTable(testCase)),
        tail: '',
    });
}
const shownMetrics = 30;
function metricTable(testCase) {
    const rows = testCase.metrics.slice(0, shownMetrics).map(({ name, value }) => {
        const shown = typeof value === 'number' ? (0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .formatNumber */ .ZV)(value) : (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .formatValue */ .Fl)(value), 400);
        return (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableRow */ .j)('td', [(0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 80), shown]);
    });
    const features = (0,_finding_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .featureCells */ .oO)(testCase);
    const title = features === '' ? (0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(testCase.testType) : `${(0,_escape_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(testCase.testType)} on ${features}`;
    return [`<p>${title}</p>`, (0,_html_table_js__WEBPACK_IMPORTED_MODULE_2__/* .tableHead */ .P)(['Metric', 'Value']), ...rows, '</table>'].join('\n');
}


/***/ }),

/***/ 6961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PL: () => (/* binding */ columnsOf),
/* harmony export */   UG: () => (/* binding */ padToColumns),
/* harmony export */   b9: () => (/* binding */ cutToColumns)
/* harmony export */ });
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4292);

const segmenter = new Intl.Segmenter();
/** Joiners of hieroglyphs and the like: string-width 8.1.0 throws when a character consists of them alone. */
const visibleFormat = /(?!\p{Default_Ignorable_Code_Point})\p{Cf}/gu;
/** Columns of a terminal that a text takes: two for East Asian wide characters and emoji, none for marks. */
function columnsOf(text) {
    return (0,string_width__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)(text.replaceAll(visibleFormat, ''));
}
/** At most `columns` columns of a line without escape sequences; no character is split, so it may be one narrower. */
function cutToColumns(text, columns) {
    if (columnsOf(text) <= columns)
        return text;
    let used = 0;
    let end = 0;
    for (const { segment, index } of segmenter.segment(text)) {
        used += columnsOf(segment);
        if (used > columns)
            break;
        end = index + segment.length;
    }
    return text.slice(0, end);
}
/** The text with blanks after it, up to `columns` columns. */
function padToColumns(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}


/***/ }),

/***/ 6052:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WK: () => (/* binding */ fitSections),
/* harmony export */   dy: () => (/* binding */ utf8Bytes),
/* harmony export */   q0: () => (/* binding */ utf16Units)
/* harmony export */ });
const utf8Bytes = (text) => Buffer.byteLength(text);
const utf16Units = (text) => text.length;
const gap = '\n\n';
/**
 * The sections in their order, never over `limit`. Room is given by rank, so what matters least gives way first: rows
 * from the end, then the section. A limit below the sections of rank 0 cuts those, between two characters.
 */
function fitSections(sections, limit, measure) {
    const given = sections.filter(({ head, rowCount }) => head !== '' || (rowCount ?? 0) > 0);
    const texts = new Map();
    // The line break at the end.
    let room = limit - 1;
    for (const section of [...given].sort((a, b) => a.rank - b.rank)) {
        const between = texts.size === 0 ? 0 : measure(gap);
        const text = section.rank === 0
            ? cutText(wholeText(section), room - between, measure)
            : fitRows(section, room - between, measure);
        if (text === '')
            continue;
        room -= between + measure(text);
        texts.set(section, text);
    }
    const body = given.flatMap((section) => texts.get(section) ?? []).join(gap);
    return limit < 1 ? '' : `${body}\n`;
}
function wholeText({ head, rows, foot }) {
    return [head, ...(rows ?? [])].join('\n') + (foot?.(0) ?? '');
}
/** As many rows as fit with the foot that counts the others; `brief`, or nothing, when none does. */
function fitRows(section, room, measure) {
    const { head, rows, rowCount = 0, foot = () => '', brief = '' } = section;
    const briefText = measure(brief) <= room ? brief : '';
    if (rows === undefined) {
        const text = head + foot(0);
        return measure(text) <= room ? text : briefText;
    }
    // The number grows shorter as rows are added, so its longest form is what must fit.
    const footRoom = measure(foot(rowCount));
    const emptyFoot = measure(foot(0));
    const taken = [];
    let used = measure(head);
    let fitting = 0;
    for (const row of rows) {
        used += 1 + measure(row);
        if (used + emptyFoot > room)
            return firstRows(fitting);
        taken.push(row);
        if (used + footRoom <= room)
            fitting = taken.length;
    }
    const allFoot = measure(foot(rowCount - taken.length));
    return firstRows(used + allFoot <= room ? taken.length : fitting);
    function firstRows(count) {
        if (count === 0)
            return briefText;
        return [head, ...taken.slice(0, count)].join('\n') + foot(rowCount - count);
    }
}
/** The text, or its beginning: whole characters only. */
function cutText(text, room, measure) {
    if (measure(text) <= room)
        return text;
    let kept = '';
    let used = 0;
    for (const character of text) {
        used += measure(character);
        if (used > room)
            break;
        kept += character;
    }
    return kept;
}


/***/ }),

/***/ 8198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KS: () => (/* binding */ mapRows),
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   xz: () => (/* binding */ moreIn)
/* harmony export */ });
/** A section that a reader unfolds, or an open one; nothing without rows. */
function folded(isFolded, { rank, title, rowCount, head, rows, tail }, more = () => '') {
    const open = isFolded ? `<details><summary>${title}</summary>` : '';
    return {
        rank,
        rowCount,
        rows,
        head: rowCount === 0 ? '' : [open, head].filter(Boolean).join('\n'),
        foot: (hidden) => `${tail && `\n${tail}`}${more(hidden)}${isFolded ? '\n\n</details>' : ''}`,
        brief: rowCount === 0 || !isFolded ? '' : `<p>${title}.</p>`,
    };
}
/** Says how many rows found no room, and where they are (`whole`). */
function moreIn(whole, hidden) {
    return hidden > 0 ? `\n\n${hidden} more in ${whole}.` : '';
}
/** Rows made one by one, as they are asked for. */
function* mapRows(items, make) {
    for (const item of items)
        yield make(item);
}


/***/ }),

/***/ 4170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ whereabouts),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   TE: () => (/* binding */ uncertainty),
/* harmony export */   ZV: () => (/* binding */ formatNumber),
/* harmony export */   lY: () => (/* binding */ headlineMetric)
/* harmony export */ });
/* harmony import */ var _domain_judge_margin_of_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3082);
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9925);


/** Which kinds of number say most about a case, best first. */
const telling = [
    'performance-diff',
    'output-diff',
    'drift-stat',
    'model-error',
    'statistical-dependence',
    'failing-inputs',
    'performance-metric-value',
];
/** The metric to show when there is room for one: `accuracy difference 0.12`. */
function headlineMetric(testCase) {
    let best;
    let bestRank = Infinity;
    for (const metric of testCase.metrics) {
        if (typeof metric.value !== 'number' && typeof metric.value !== 'string')
            continue;
        const place = telling.indexOf(metric.category);
        const rank = place === -1 ? telling.length : place;
        if (rank < bestRank)
            [best, bestRank] = [metric, rank];
    }
    return best;
}
/** How many failing rows are named; the others are in results.json. */
const shownRows = 5;
/** The telling metric and its value, such as `accuracy difference -0.12 ± 0.03 on 412 rows`. */
function headline(testCase) {
    const { importance } = testCase;
    const metric = headlineMetric(testCase);
    if (!metric)
        return importance === undefined ? '' : `impact ${formatNumber(importance)}`;
    return `${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(metric.name, 60)} ${formatValue(metric.value)}${uncertainty(testCase, metric)}`;
}
/** ` ± 0.044 on 483 rows`: half the 95 % interval and the sample, where the case carries them for its difference; else nothing. */
function uncertainty(testCase, headlineOf) {
    const margin = headlineOf.category === 'performance-diff' ? (0,_domain_judge_margin_of_error_js__WEBPACK_IMPORTED_MODULE_1__/* .marginOfError */ .A)(testCase) : undefined;
    if (margin === undefined)
        return '';
    const size = (0,_domain_judge_margin_of_error_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .r)(testCase, 'subset size') ?? (0,_domain_judge_margin_of_error_js__WEBPACK_IMPORTED_MODULE_1__/* .numberOf */ .r)(testCase, 'evaluation sample size');
    return ` ± ${formatNumber(margin, 2)}${size === undefined ? '' : ` on ${size} ${size === 1 ? 'row' : 'rows'}`}`;
}
/** Where in the data: what was changed into what, the subset, or the first failing rows (from 0). */
function whereabouts(testCase) {
    const changed = testCase.metrics
        .filter(({ category, value }) => category === 'input' && typeof value === 'string')
        .map(({ value }) => formatValue(value));
    return changed.slice(0, 2).join(' → ') || subset(testCase) || failingRows(testCase);
}
/** With its size, unless that stands beside the margin of error in the headline. */
function subset(testCase) {
    const details = testCase.metrics.filter(({ category }) => category === 'subset-details');
    const name = details.find(({ value }) => typeof value === 'string')?.value ?? null;
    const size = details.find((metric) => metric.name === 'subset size')?.value;
    const metric = headlineMetric(testCase);
    const isTold = metric !== undefined && uncertainty(testCase, metric) !== '';
    return name === null || typeof size !== 'number' || isTold
        ? formatValue(name)
        : `${formatValue(name)}, ${size} rows`;
}
function failingRows({ metrics }) {
    const rows = metrics.find(({ category, value }) => category === 'failing-inputs' && Array.isArray(value) && typeof value[0] === 'number')?.value;
    if (!Array.isArray(rows))
        return '';
    const more = rows.length > shownRows ? ' …' : '';
    return `rows ${rows.slice(0, shownRows).join(', ')}${more}`;
}
function formatValue(value) {
    if (value === null)
        return '';
    if (typeof value === 'number')
        return formatNumber(value);
    if (typeof value === 'string')
        return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(value, 120);
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanLine */ .O)(value.map((one) => (typeof one === 'number' ? formatNumber(one) : one)).join(', '), 120);
}
/** Whole numbers as they are, others with four significant digits, or as many as asked for. */
function formatNumber(value, digits = 4) {
    if (!Number.isFinite(value))
        return String(value);
    return Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(digits)));
}


/***/ }),

/***/ 5834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ tableHead),
/* harmony export */   j: () => (/* binding */ tableRow)
/* harmony export */ });
/** One row of an HTML table on one line, so that GitHub never reads Markdown in it. Cells are HTML already. */
function tableRow(cell, cells) {
    return `<tr>${cells.map((content) => `<${cell}>${content}</${cell}>`).join('')}</tr>`;
}
/** The start of a table with these column heads; rows and `</table>` follow. */
function tableHead(head) {
    return head.length === 0 ? '<table>' : `<table>\n${tableRow('th', head)}`;
}


/***/ }),

/***/ 2434:
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
    'bad-response': 'The answer was not what a RIME cluster sends. Check that `cluster-url` is the cluster itself, not a login page or a proxy.',
    'image-failed': 'The managed image cannot be used. Look at its build in the RIME web app, correct the requirements, or choose another image.',
    'job-failed': 'The stress test did not finish. The message above is its own; correct what it names and run again.',
    'job-cancelled': 'Somebody cancelled the stress test on the cluster. Run the job again.',
    'queue-timeout': 'The job never started to run. Look at the queue and the agents of the cluster, or raise `queue-timeout`.',
    timeout: 'The run took longer than `timeout`. Raise it, or test fewer categories, rows or samples.',
    interrupted: 'The run was stopped from outside; its stress test was cancelled.',
    'no-results': 'Too few test cases were judged. Check `categories`, `tests` and the data, or lower `min-tests`.',
    'missing-baseline': 'The baseline could not be found. Check `baseline`, or choose `on-missing-baseline: absolute`.',
    engine: 'The embedded engine could not do its work. Run again with debug logging; if it stays, report it.',
    internal: 'This is a defect of the gate. Run again with debug logging and report what it says.',
};


/***/ }),

/***/ 2988:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ reportFiles),
  z: () => (/* binding */ reportFormats)
});

// EXTERNAL MODULE: ./build/domain/format-duration.js
var format_duration = __webpack_require__(7939);
// EXTERNAL MODULE: ./build/reports/escape-html.js
var escape_html = __webpack_require__(931);
// EXTERNAL MODULE: ./build/reports/clean-text.js
var clean_text = __webpack_require__(9925);
;// CONCATENATED MODULE: ./build/reports/html/markup.js


/** HTML that is safe to insert as it is. */
class Markup {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Foreign text is cut here, unless it comes in as markup. */
const maxTextLength = 300;
/**
 * A template of HTML. What is inserted is foreign text: one clean line of at most 300 characters, escaped for elements
 * and for quoted attributes. Markup goes in as it is, lists item by item, `undefined` as nothing. The template's own
 * indentation is left out.
 */
function markup(parts, ...contents) {
    const [first = '', ...others] = withoutIndentation(parts);
    let text = first;
    for (const [index, content] of contents.entries())
        text += insert(content) + (others[index] ?? '');
    return new Markup(text);
}
/** A template's parts are the same object each time, and some templates are used thousands of times. */
const knownParts = new WeakMap();
function withoutIndentation(parts) {
    const known = knownParts.get(parts);
    if (known)
        return known;
    const stripped = parts.map((part) => part.replaceAll(/\n\s+/g, '\n'));
    knownParts.set(parts, stripped);
    return stripped;
}
function insert(content) {
    if (content === undefined)
        return '';
    if (content instanceof Markup)
        return content.text;
    if (typeof content === 'number')
        return String(content);
    if (typeof content === 'string')
        return (0,escape_html/* escapeHtml */.ZD)((0,clean_text/* cleanLine */.O)(content, maxTextLength));
    return content.map(insert).join('');
}

;// CONCATENATED MODULE: ./build/reports/html/about-page.js




/** Where the run took place, by which seed and policy, and the ids to find it by. */
function aboutPage({ asked, ids, results, startedAt, durationMs }) {
    const testRun = results?.testRun;
    const gate = asked?.gate;
    const facts = [
        ['Run', asked?.run.name],
        ['Where', asked?.target],
        ['Seed', asked?.run.seed],
        ['Model task', testRun?.modelTask],
        ['Engine', testRun?.engineVersion],
        ['Started', startedAt],
        ['Took', (0,format_duration/* formatDuration */.a)(durationMs)],
        ['Stress test took', testRun?.durationMs === undefined ? undefined : (0,format_duration/* formatDuration */.a)(testRun.durationMs)],
        ['Mode', gate?.mode],
        ['Fails on', gate?.failOn],
        ['Alerts allowed', gate?.maxAlerts],
        ['Warnings allowed', gate?.maxWarnings],
        ['Cases at least', gate?.minTests],
        ['Project', ids.projectId],
        ['Model', ids.modelId],
        ['Reference data', ids.referenceId],
        ['Evaluation data', ids.evaluationId],
        ['Job', ids.jobId],
        [
            'Test run',
            ids.testRunId === undefined ? undefined : new Markup((0,escape_html/* link */.nf)((0,clean_text/* cleanLine */.O)(ids.testRunId), testRun?.webUrl)),
        ],
    ];
    const known = facts.filter(([, value]) => value !== undefined && value !== '');
    return markup `<section class="page" id="about" aria-labelledby="about-title">
    <h2 id="about-title" tabindex="-1">About this run</h2>
    <dl>
      ${known.map(([name, value]) => markup `<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`)}
    </dl>
  </section> `;
}

// EXTERNAL MODULE: ./build/domain/judge.js + 9 modules
var judge = __webpack_require__(7574);
// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(3153);
;// CONCATENATED MODULE: ./build/reports/html/case-rows.js


/**
 * Every case, in the order in which it matters to a reader: what counts against the gate, what the baseline has as
 * well, what is ignored, what was skipped, what passed.
 */
function toCaseRows({ verdict, results }) {
    const found = (0,domain_outcome/* isJudged */.s)(verdict)
        ? [
            ...verdict.findings.map((finding) => fromFinding(finding, undefined)),
            ...verdict.known.map((finding) => fromFinding(finding, undefined)),
            ...verdict.ignored.map((finding) => fromFinding(finding, finding.rule)),
        ]
        : [];
    const told = new Set(found.map(({ testCase }) => testCase));
    const others = { alert: [], warning: [], skip: [], pass: [] };
    for (const testCase of results?.cases ?? []) {
        if (told.has(testCase))
            continue;
        const severity = (0,judge/* severityOf */.x)(testCase);
        const row = { testCase, severity, change: undefined, isUncertain: false, ignoredBy: undefined };
        others[severity].push(row);
    }
    return [found, others.alert, others.warning, others.skip, others.pass].flat();
}
function fromFinding({ testCase, severity, change, isUncertain }, ignoredBy) {
    return { testCase, severity, change, isUncertain, ignoredBy };
}

// EXTERNAL MODULE: ./build/reports/headline.js
var headline = __webpack_require__(4170);
;// CONCATENATED MODULE: ./build/reports/html/read-metric.js
/** The finite number of that name, if the case has it. */
function numberOf({ metrics }, name) {
    const value = metrics.find((metric) => metric.name === name)?.value;
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
function textOf({ metrics }, name) {
    const value = metrics.find((metric) => metric.name === name)?.value;
    return typeof value === 'string' ? value : undefined;
}
/** A list of finite numbers; `undefined` when there is none or one of its items is something else. */
function numbersOf({ metrics }, name) {
    const list = listOf(metrics, name);
    const numbers = list?.filter((one) => typeof one === 'number' && Number.isFinite(one));
    return numbers && numbers.length > 0 && numbers.length === list?.length ? numbers : undefined;
}
function textsOf({ metrics }, name) {
    const list = listOf(metrics, name);
    return list && list.length > 0 ? list.map(String) : undefined;
}
function listOf(metrics, name) {
    const value = metrics.find((metric) => metric.name === name)?.value;
    return Array.isArray(value) ? value : undefined;
}

// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/word.js + 2 modules
var word = __webpack_require__(4440);
;// CONCATENATED MODULE: ./build/reports/html/text-change.js




/** Longest text compared, in characters; comparing takes time with the square of the number of changes. */
const maxLength = 240;
/** A text with more changed parts than this is shown whole, before and after. */
const maxParts = 24;
/** What became of a text: the words that went struck out, the new ones marked; unreadably many as two texts. */
function textChange(before, after) {
    const [original, transformed] = [(0,clean_text/* cleanLine */.O)(before, maxLength), (0,clean_text/* cleanLine */.O)(after, maxLength)];
    if (original === transformed)
        return markup `${transformed}`;
    // The library gives up (undefined) instead of comparing for long.
    const parts = (0,word/* diffWordsWithSpace */.pR)(original, transformed, { maxEditLength: 60 });
    if (!parts || parts.length > maxParts || !parts.some(({ added, removed }) => !added && !removed)) {
        return markup `<del>${original}</del> <ins>${transformed}</ins>`;
    }
    const marked = parts.map(({ added, removed, value }) => {
        const text = (0,escape_html/* escapeHtml */.ZD)(value);
        return added ? `<ins>${text}</ins>` : removed ? `<del>${text}</del>` : text;
    });
    return new Markup(marked.join(''));
}

;// CONCATENATED MODULE: ./build/reports/html/value-pair.js


/** The pairs that tests measure: first words of the metrics' names and what to call them. */
const pairs = [
    { names: ['reference value', 'evaluation value'], words: ['reference', 'evaluation'] },
    { names: ['value before', 'value after'], words: ['before', 'after'] },
    { names: ['passing rows value', 'failing rows value'], words: ['passing rows', 'failing rows'] },
];
/** The first pair that the case carries. */
function valuePair(testCase) {
    for (const { names, words } of pairs) {
        const first = numberOf(testCase, names[0]);
        if (first === undefined)
            continue;
        const second = numberOf(testCase, names[1]);
        if (second === undefined)
            continue;
        const [margin = 0, otherMargin = 0] = words.map((word) => numberOf(testCase, `${word} margin of error`));
        return {
            metric: textOf(testCase, 'metric') ?? 'metric',
            words,
            values: [first, second],
            margins: [margin, otherMargin],
        };
    }
    return undefined;
}
/** `accuracy 0.9 ± 0.01 → 0.85 ± 0.02`. */
function showPair({ metric, values, margins }) {
    const [before, after] = values.map((value, k) => {
        const margin = margins[k] ?? 0;
        return `${(0,headline/* formatNumber */.ZV)(value)}${margin > 0 ? ` ± ${(0,headline/* formatNumber */.ZV)(margin, 2)}` : ''}`;
    });
    return `${metric} ${before ?? ''} → ${after ?? ''}`;
}

;// CONCATENATED MODULE: ./build/reports/html/case-cells.js






/** Result of a case in words, so that colour alone never tells it. */
function resultCell({ severity, change, isUncertain, ignoredBy }) {
    const marks = [
        ...(ignoredBy ? ['ignored'] : []),
        ...(change ? [change === 'unchanged' ? 'known' : change] : []),
        ...(isUncertain ? ['uncertain'] : []),
    ];
    return [severity, ...marks.map((mark) => markup ` <small>${mark}</small>`)];
}
function featureCell({ features }) {
    return (0,clean_text/* cleanLine */.O)(features.join(', '), 80);
}
/** The telling number; without its name where the column's head has it. */
function metricCell(row, commonMetric) {
    if (row.severity === 'skip')
        return '';
    if (commonMetric === undefined)
        return (0,headline/* headline */.Pl)(row.testCase);
    const metric = (0,headline/* headlineMetric */.lY)(row.testCase);
    // `headline` adds the margin of error to the value.
    return metric
        ? (0,headline/* headline */.Pl)(row.testCase).slice((0,clean_text/* cleanLine */.O)(metric.name, 60).length).trim()
        : (0,headline/* headline */.Pl)(row.testCase);
}
/**
 * What happened where: a text's change, the bin that moved most, the subset, failing rows and values, or why there
 * is no answer. A passing text is shown changed, at most `passLength` characters of it.
 */
function detailCell(row, passLength) {
    const { testCase, severity } = row;
    const told = textOf(testCase, 'skip reason') ?? textOf(testCase, 'error');
    if (told !== undefined)
        return told;
    const unknown = testCase.unknownWords.map((word) => `unknown word “${(0,clean_text/* cleanLine */.O)(word, 60)}”`).join(', ');
    if (unknown !== '')
        return unknown;
    const before = textOf(testCase, 'original text');
    const after = textOf(testCase, 'transformed text');
    if (before !== undefined && after !== undefined) {
        if (severity === 'pass')
            return (0,clean_text/* cleanLine */.O)(after, passLength);
        return [textChange(before, after), classChange(testCase)];
    }
    const where = shareChange(testCase) ?? failingValues(testCase) ?? (0,headline/* whereabouts */.CJ)(testCase);
    const pair = valuePair(testCase);
    return [where, ...(pair ? [showPair(pair)] : [])].filter(Boolean).join(' · ');
}
function classChange(testCase) {
    const before = textOf(testCase, 'original class');
    const after = textOf(testCase, 'final class');
    if (before === undefined || after === undefined || before === after)
        return '';
    return markup ` <span class="flip">${(0,clean_text/* cleanLine */.O)(before, 60)} → ${(0,clean_text/* cleanLine */.O)(after, 60)}</span>`;
}
function shareChange(testCase) {
    const value = textOf(testCase, 'most changed value');
    const reference = numberOf(testCase, 'reference share');
    const evaluation = numberOf(testCase, 'evaluation share');
    if (value === undefined || reference === undefined || evaluation === undefined)
        return undefined;
    return `${(0,clean_text/* cleanLine */.O)(value, 60)}: ${percent(reference)} → ${percent(evaluation)}`;
}
function failingValues(testCase) {
    const rows = numberOf(testCase, 'failing rows');
    if (rows === undefined || rows === 0)
        return undefined;
    const share = numberOf(testCase, 'share of failing rows');
    const values = textsOf(testCase, 'failing values');
    const where = (0,headline/* whereabouts */.CJ)(testCase);
    return [
        `${rows} rows${share === undefined ? '' : ` (${percent(share)})`}`,
        ...(values ? [`values ${(0,headline/* formatValue */.Fl)(values.slice(0, 8))}`] : []),
        ...(where === '' ? [] : [where]),
    ].join(' · ');
}
function percent(share) {
    return `${(0,headline/* formatNumber */.ZV)(share * 100, 3)} %`;
}

;// CONCATENATED MODULE: ./build/reports/html/case-table.js


/** One letter of a row's class for each severity and baseline class; the page's script filters by them. */
const severityLetters = { alert: 'a', warning: 'w', pass: 'p', skip: 's' };
const changeLetters = { new: 'n', worse: 'x', unchanged: 'k', better: 'b', fixed: 'f' };
const ignoredLetter = 'i';
/** A row of a test's table. End tags that HTML lets out are left out: there are thousands of rows. */
function caseRow(row, group, passLength) {
    const { testCase, severity, change, ignoredBy } = row;
    const classes = [
        severityLetters[severity],
        ...(change ? [changeLetters[change]] : []),
        ...(ignoredBy ? [ignoredLetter] : []),
    ].join(' ');
    const cells = [
        resultCell(row),
        ...(group.commonFeatures === undefined ? [featureCell(testCase)] : []),
        metricCell(row, group.commonMetric),
        detailCell(row, passLength),
    ];
    return `<tr class="${classes}">${cells.map((cell) => markup `<td>${cell}`.text).join('')}`;
}
/** Table of a test's cases. `rows`: what `caseRow` made of those that are shown. */
function caseTable(group, rows) {
    const metric = group.commonMetric ?? '';
    const heads = [
        'Result',
        ...(group.commonFeatures === undefined ? ['Feature'] : []),
        metric === '' ? 'Key metric' : metric,
        'Details',
    ];
    return markup `<div class="scroll" tabindex="0" role="region" aria-label="Cases of ${group.testType}">
    <table>
      <caption>
        Cases of ${group.testType}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => markup `<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${new Markup(rows.join('\n'))}
      </tbody>
    </table>
  </div>`;
}

;// CONCATENATED MODULE: ./build/reports/html/choose-rows.js

/** With more cases than this, the texts of passing cases are cut shorter. */
const fewCases = 600;
/**
 * Renders rows until `limitBytes` of UTF-8 are used: all that is not a pass first, in the order of `rows`; then passing
 * cases, the first of each test, the second of each test, and so on, so that no test is left without examples.
 */
function chooseRows(rows, groups, limitBytes) {
    const passLength = rows.length <= fewCases ? 160 : 50;
    const byGroup = new Map(groups.map((group) => [group, []]));
    let room = limitBytes;
    let shown = 0;
    for (const { row, group } of inOrder(rows, groups)) {
        const text = caseRow(row, group, passLength);
        room -= Buffer.byteLength(text) + 1;
        if (room < 0)
            break;
        byGroup.get(group)?.push(text);
        shown++;
    }
    return { byGroup, leftOut: rows.length - shown };
}
/** One after the other and not as a list: of 100,000 cases most are never reached. */
function* inOrder(rows, groups) {
    const groupOf = new Map();
    for (const group of groups)
        for (const row of group.rows)
            if (row.severity !== 'pass')
                groupOf.set(row, group);
    for (const row of rows) {
        const group = groupOf.get(row);
        if (group)
            yield { row, group };
    }
    yield* takeTurns(groups);
}
function* takeTurns(groups) {
    let waiting = groups.map((group) => ({ group, rows: passing(group) }));
    while (waiting.length > 0) {
        const still = [];
        for (const turn of waiting) {
            const { value: row, done } = turn.rows.next();
            if (done === true)
                continue;
            yield { row, group: turn.group };
            still.push(turn);
        }
        waiting = still;
    }
}
function* passing({ rows }) {
    for (const row of rows)
        if (row.severity === 'pass')
            yield row;
}

;// CONCATENATED MODULE: ./build/reports/html/filter-form.js


/** The filters over all cases. Hidden until the page's script runs, which applies them. */
function filterForm(rows, groups) {
    const boxes = Object.entries(severityLetters).map(([severity, letter]) => markup `<label><input type="checkbox" name="severity" value="${letter}" checked /> ${severity}</label>`);
    const categories = [...new Set(groups.map(({ category }) => category))];
    const changes = Object.entries(changeLetters).filter(([change]) => rows.some((row) => row.change === change));
    const hasIgnored = rows.some(({ ignoredBy }) => ignoredBy);
    return markup `<form id="filters" role="search" aria-label="Test cases" hidden>
    <span class="field">
      <label for="filter-text">Search</label>
      <input type="search" id="filter-text" name="text" autocomplete="off" spellcheck="false" aria-keyshortcuts="/">
    </span>
    <fieldset>
      <legend>Result</legend>
      ${boxes}
    </fieldset>
    ${choice('category', 'Category', 'all', categories.map((name) => [name, name]))}
    ${choice('test', 'Test', 'all', groups.map(({ id, testType }) => [id, testType]))}
    ${changes.length > 0
        ? choice('change', 'Since baseline', 'any', changes.map(([word, letter]) => [letter, word === 'unchanged' ? 'known' : word]))
        : ''}
    ${hasIgnored
        ? choice('ignored', 'Ignored', 'shown', [
            [`-${ignoredLetter}`, 'hidden'],
            [ignoredLetter, 'only these'],
        ])
        : ''}
    <button type="reset">Clear</button>
    <output id="shown" aria-live="polite"></output>
  </form>`;
}
function choice(name, label, all, options) {
    return markup `<span class="field">
    <label for="filter-${name}">${label}</label>
    <select id="filter-${name}" name="${name}">
      <option value="">${all}</option>
      ${options.map(([value, word]) => markup `<option value="${value}">${word}</option>`)}
    </select>
  </span>`;
}

// EXTERNAL MODULE: ./build/reports/count-by-category.js
var count_by_category = __webpack_require__(9398);
;// CONCATENATED MODULE: ./build/reports/html/count-tables.js



const maxRows = 100;
/** Cases by category and result, worst category first. */
function categoryTable(outcome) {
    const cases = outcome.results?.cases ?? [];
    if (cases.length === 0)
        return '';
    const ignored = (0,count_by_category/* ignoredCases */.q)(outcome);
    const words = [
        'alert',
        'warning',
        'pass',
        'skip',
        ...(ignored.size > 0 ? ['ignored'] : []),
    ];
    const heads = { alert: 'Alert', warning: 'Warning', pass: 'Passed', skip: 'Skipped', ignored: 'Ignored' };
    const rows = (0,count_by_category/* countByCategory */.B)(cases, ignored)
        .slice(0, maxRows)
        .map(([category, counts]) => markup `<tr>
          <th scope="row">${category}</th>
          ${words.map((word) => markup `<td class="number ${counts[word] > 0 ? word : 'none'}">${counts[word]}</td>`)}
        </tr>`);
    return markup `<div>
    <h3>By category</h3>
    <table>
      <caption>
        Test cases by category and result
      </caption>
      <thead>
        <tr>
          <th scope="col">Category</th>
          ${words.map((word) => markup `<th scope="col" class="number">${heads[word]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}
/** The model's metrics on both datasets. */
function metricTable(metrics) {
    if (metrics.length === 0)
        return '';
    const show = (value) => (value === undefined ? '–' : (0,headline/* formatNumber */.ZV)(value));
    const rows = metrics.slice(0, maxRows).map(({ name, reference, evaluation }) => markup `<tr>
        <th scope="row">${name}</th>
        <td class="number">${show(reference)}</td>
        <td class="number">${show(evaluation)}</td>
      </tr>`);
    return markup `<div>
    <h3>Model metrics</h3>
    <table>
      <caption>
        Metrics of the model on both datasets
      </caption>
      <thead>
        <tr>
          <th scope="col">Metric</th>
          <th scope="col" class="number">Reference</th>
          <th scope="col" class="number">Evaluation</th>
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
}

;// CONCATENATED MODULE: ./build/reports/html/finding-table.js




/** Rows of the overview's tables; all of them are on the pages of their tests. */
const maxFindings = 100;
/** What was found over all tests, known findings too, with links to the tests; ignored ones have a table of their own. */
function findingTable(rows, groups) {
    const findings = rows.filter(({ severity, ignoredBy }) => (severity === 'alert' || severity === 'warning') && !ignoredBy);
    if (findings.length === 0)
        return '';
    const ids = new Map(groups.flatMap((group) => group.rows.map((row) => [row, group.id])));
    const shown = findings.slice(0, maxFindings).map((row) => {
        const { testType } = row.testCase;
        const id = ids.get(row);
        const name = markup `<code>${(0,clean_text/* cleanLine */.O)(testType, 60)}</code>`;
        return markup `<tr class="${row.severity === 'alert' ? 'a' : 'w'}">
      <td>${resultCell(row)}</td>
      <td>${id === undefined ? name : markup `<a href="#${id}">${name}</a>`}</td>
      <td>${featureCell(row.testCase)}</td>
      <td>${(0,headline/* headline */.Pl)(row.testCase)}</td>
      <td>${detailCell(row, 100)}</td>
    </tr> `;
    });
    const hidden = findings.length - shown.length;
    const more = hidden > 0 ? markup `<p class="sub">${hidden} more findings are in the tables of the tests.</p>` : '';
    return markup `<h3>Findings</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="Findings">
      <table>
        <caption>
          Findings, worst first
        </caption>
        <thead>
          <tr>
            <th scope="col">Result</th>
            <th scope="col">Test</th>
            <th scope="col">Feature</th>
            <th scope="col">Key metric</th>
            <th scope="col">Details</th>
          </tr>
        </thead>
        <tbody>
          ${shown}
        </tbody>
      </table>
    </div>
    ${more}`;
}

;// CONCATENATED MODULE: ./build/reports/html/ignored-table.js




/** Findings that a rule leaves out, with its reason and its last day. */
function ignoredTable({ ignored }) {
    if (ignored.length === 0)
        return '';
    const rows = ignored.slice(0, maxFindings).map(({ severity, testCase, rule }) => markup `<tr class="${severity === 'alert' ? 'a' : 'w'} i">
        <td>${severity}</td>
        <td><code>${(0,clean_text/* cleanLine */.O)(testCase.testType, 60)}</code></td>
        <td>${featureCell(testCase)}</td>
        <td>${rule.reason}</td>
        <td>${rule.expires}</td>
      </tr> `);
    const hidden = ignored.length - rows.length;
    const more = hidden > 0 ? markup `<p class="sub">${hidden} more are ignored.</p>` : '';
    return markup `<h3>Ignored</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="Ignored findings">
      <table>
        <caption>
          Findings that a rule leaves out
        </caption>
        <thead>
          <tr>
            <th scope="col">Result</th>
            <th scope="col">Test</th>
            <th scope="col">Feature</th>
            <th scope="col">Reason</th>
            <th scope="col">Until</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
    ${more}`;
}

;// CONCATENATED MODULE: ./build/reports/html/overview-page.js






const maxFixed = 50;
/** What a reader wants to know before any detail: counts, what is new, findings, categories, metrics, notes. */
function overviewPage(outcome, rows, groups) {
    const { verdict, results } = outcome;
    const judged = (0,domain_outcome/* isJudged */.s)(verdict) ? verdict : undefined;
    return markup `<section class="page" id="overview" aria-labelledby="overview-title">
    <h2 id="overview-title" tabindex="-1">Overview</h2>
    ${results ? '' : markup `<p>There are no results.</p>`}
    ${judged && tiles(judged)} ${judged && sinceBaseline(judged)} ${judged && noteList(judged.notes)}
    ${findingTable(rows, groups)}
    <div class="columns">
      ${categoryTable(outcome)}${metricTable(results?.testRun.modelMetrics ?? [])}
    </div>
    ${judged && ignoredTable(judged)}
  </section> `;
}
function tiles({ counts, comparison, known }) {
    const shown = [
        ['alert', counts.alert === 1 ? 'alert' : 'alerts', counts.alert],
        ['warning', counts.warning === 1 ? 'warning' : 'warnings', counts.warning],
        ['pass', 'passed', counts.pass],
        ['skip', 'skipped', counts.skip],
        ...(counts.ignored > 0 ? [['skip', 'ignored', counts.ignored]] : []),
        ...(comparison ? [['new', 'new', counts.new], ['skip', 'known', known.length]] : []),
        ...(comparison ? [['pass', 'fixed', comparison.fixed.length]] : []),
    ];
    const items = shown.map(([look, word, count]) => markup `<li class="${count === 0 ? 'none' : look}"><strong>${count}</strong> ${word}</li>`);
    return markup `<ul class="tiles" aria-label="Counts">
    ${items}
  </ul>`;
}
function sinceBaseline({ comparison, findings }) {
    if (!comparison)
        return '';
    const { baseline, differences, fixed, onlyHere, onlyThere } = comparison;
    const worse = findings.filter(({ change }) => change === 'worse').length;
    const fixedItems = fixed
        .slice(0, maxFixed)
        .map((one) => markup `<li><code>${one.testType}</code> ${featureCell(one)}</li>`);
    const hidden = fixed.length - fixedItems.length;
    return markup `<h3>Since the baseline</h3>
    <p>
      Compared with <code>${baseline}</code>: ${findings.length - worse} new, ${worse} worse, ${fixed.length}
      fixed. ${onlyHere} cases are only in this run, ${onlyThere} only in the baseline.
    </p>
    ${differences.length > 0
        ? markup `<ul>
            ${differences.map((one) => markup `<li>${one}</li>`)}
          </ul>`
        : ''}
    ${fixed.length > 0
        ? markup `<details>
            <summary>Fixed since the baseline (${fixed.length})</summary>
            <ul>
              ${fixedItems}${hidden > 0 ? markup `<li>and ${hidden} more</li>` : ''}
            </ul>
          </details>`
        : ''}`;
}
function noteList(notes) {
    if (notes.length === 0)
        return '';
    return markup `<h3>Notes</h3>
    <ul class="notes">
      ${notes.slice(0, 100).map((note) => markup `<li>${note}</li>`)}
    </ul>`;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/reports/html/page-assets.js
// Made of client/report-page.css and client/report-page.ts by scripts/embed-page.mjs; change those.
const pageStyle = ":root{color-scheme: light;--paper: #fdfdfc;--panel: #f4f4f1;--ink: #1d2125;--soft: #585f66;--line: #dcdcd6;--link: #1c559e;--alert: #b3261e;--warning: #8a5800;--pass: #2b6a3b;--new: #6a3ab2;--reference: #868f99;--evaluation: #2f6fba;--removed: #fbe3e0;--added: #dcf1df}@media (prefers-color-scheme: dark){:root:not([data-theme='light']){color-scheme: dark;--paper: #15181b;--panel: #1e2226;--ink: #e4e6e8;--soft: #a3abb3;--line: #343a40;--link: #8ab8f0;--alert: #ff9a90;--warning: #e8b45a;--pass: #8ccf9c;--new: #c9a6ff;--reference: #6b747d;--evaluation: #6ea8ee;--removed: #53231f;--added: #1f4427}}:root[data-theme='dark']{color-scheme: dark;--paper: #15181b;--panel: #1e2226;--ink: #e4e6e8;--soft: #a3abb3;--line: #343a40;--link: #8ab8f0;--alert: #ff9a90;--warning: #e8b45a;--pass: #8ccf9c;--new: #c9a6ff;--reference: #6b747d;--evaluation: #6ea8ee;--removed: #53231f;--added: #1f4427}*{box-sizing: border-box}body{margin: 0;display: grid;grid-template: 'top top' auto 'menu main' 1fr 'menu foot' auto / 18.5rem minmax(0, 1fr);min-height: 100vh;background: var(--paper);color: var(--ink);font: 14px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif}a{color: var(--link)}a > code{text-decoration: underline}code, pre{font-family: ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace;font-size: 0.93em;overflow-wrap: anywhere}pre{margin: 0.5rem 0;padding: 0.6rem 0.8rem;max-height: 24rem;overflow: auto;background: var(--panel);white-space: pre-wrap}h1, h2, h3, p{margin: 0}h1{font-size: 1.5rem;line-height: 1.25}h2{font-size: 1.2rem;margin-bottom: 0.75rem}h3{font-size: 1rem;margin: 1.6rem 0 0.4rem}:focus-visible{outline: 2px solid var(--link);outline-offset: 2px}[tabindex='-1']:focus-visible{outline: none}.jump{position: absolute;left: -99rem}.jump:focus{left: 0.5rem;top: 0.5rem;padding: 0.4rem 0.8rem;background: var(--paper);z-index: 1}.unseen{position: absolute;width: 1px;height: 1px;overflow: hidden;clip-path: inset(50%)}.top{grid-area: top;display: flex;gap: 1rem;justify-content: space-between;align-items: flex-start;padding: 1.1rem 1.5rem;border-bottom: 1px solid var(--line);border-left: 6px solid var(--soft);background: var(--panel)}.top > div{min-width: 0}.passed{border-left-color: var(--pass)}.failed, .error{border-left-color: var(--alert)}.passed .mark{color: var(--pass)}.failed .mark, .error .mark{color: var(--alert)}.reason{font-size: 1.1rem}.sub{color: var(--soft)}button, input, select{font: inherit;color: inherit;background: var(--paper);border: 1px solid var(--soft);border-radius: 4px;padding: 0.2rem 0.5rem}button{cursor: pointer;white-space: nowrap}nav{grid-area: menu;padding: 1rem 0.75rem 2rem 1.5rem;align-self: start;position: sticky;top: 0;max-height: 100vh;overflow-y: auto}nav summary{display: none}nav ul{list-style: none;margin: 0;padding: 0}nav .category{display: block;margin: 0.9rem 0 0.15rem;font-size: 0.85em;color: var(--soft)}nav a{display: flex;gap: 0.4rem;padding: 0.12rem 0.5rem;margin-left: -0.5rem;border-radius: 4px;color: inherit;text-decoration: none}nav a > span:first-child{flex: 1;min-width: 0;overflow-wrap: anywhere}nav a:hover{background: var(--panel)}nav [aria-current]{background: var(--panel);box-shadow: inset 3px 0 var(--link);font-weight: 600}.count{font-variant-numeric: tabular-nums;font-weight: 600}main{grid-area: main;border-left: 1px solid var(--line);padding: 1.2rem 1.5rem 3rem;outline: none}.page + .page{margin-top: 2.5rem}.scripted .page + .page{margin-top: 0}footer{grid-area: foot;border-left: 1px solid var(--line);padding: 0.6rem 1.5rem;border-top: 1px solid var(--line);color: var(--soft);font-size: 0.85em}.tiles{display: flex;flex-wrap: wrap;gap: 0.5rem 2rem;margin: 0;padding: 0;list-style: none}.tiles strong{font-size: 1.7rem;line-height: 1.2;font-variant-numeric: tabular-nums}.alert, .a td:first-child{color: var(--alert)}.warning, .w td:first-child{color: var(--warning)}.pass{color: var(--pass)}.new{color: var(--new)}.skip, .none, .p td:first-child, .s td:first-child{color: var(--soft)}.a td:first-child, .w td:first-child{font-weight: 600}.i td{color: var(--soft)}td small{display: inline-block;padding: 0 0.35em;border: 1px solid var(--line);border-radius: 3px;color: var(--soft);font-weight: 400}.n small, .x small{color: var(--new);border-color: currentColor}.notes{padding: 0.5rem 0.9rem;background: var(--panel);border-left: 3px solid var(--warning)}ul.notes{padding-left: 1.9rem;margin: 0}.scroll{overflow-x: auto}table{border-collapse: collapse;width: 100%;font-variant-numeric: tabular-nums}caption{position: absolute;width: 1px;height: 1px;overflow: hidden;clip-path: inset(50%)}th, td{padding: 0.22rem 0.9rem 0.22rem 0;border-bottom: 1px solid var(--line);text-align: left;vertical-align: top}th{font-weight: 400}tbody th{overflow-wrap: anywhere}thead th{color: var(--soft);white-space: nowrap}td:last-child{overflow-wrap: anywhere}td:first-child, td > code, td > a > code{white-space: nowrap}td > a > code, td > code{overflow-wrap: normal}.number{text-align: right}del{background: var(--removed)}ins{background: var(--added);text-decoration: none}.flip{white-space: nowrap;font-weight: 600}.columns{display: grid;grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr));gap: 0 3rem}dl{margin: 0}dl div{display: grid;grid-template-columns: 11rem 1fr;padding: 0.2rem 0;border-bottom: 1px solid var(--line)}dt{color: var(--soft)}dd{margin: 0;overflow-wrap: anywhere}form{display: flex;flex-wrap: wrap;gap: 0.6rem 1.1rem;align-items: center;padding: 0.7rem 0.9rem;background: var(--panel)}form[hidden]{display: none}fieldset{display: flex;flex-wrap: wrap;gap: 0 0.8rem;margin: 0;padding: 0;border: 0}legend{float: left;padding: 0}fieldset label, .field{white-space: nowrap}form select{max-width: 16rem}output{color: var(--soft);font-variant-numeric: tabular-nums}.test h3{font-size: 1.1rem;margin-top: 1.8rem}.test h3 code{font-size: 1em}.plots{display: flex;flex-wrap: wrap;gap: 1rem 2.5rem;margin: 0.8rem 0 1rem}figure{margin: 0;max-width: 100%}figcaption{font-weight: 600;max-width: 34rem;overflow-wrap: anywhere}.keys{display: flex;flex-wrap: wrap;gap: 0 1rem;font-weight: 400;color: var(--soft)}.key{display: inline-block;width: 0.7em;height: 0.7em;margin-right: 0.4em;background: currentColor}.key.dot{border-radius: 50%}.key.guide{width: 0;border-left: 2px dashed var(--soft);background: none}.key.ref{background: var(--reference)}.key.eva{background: var(--evaluation)}svg{display: block;max-width: 100%;height: auto;overflow: visible}.w320{width: 20rem}.w480{width: 32rem}svg text{font-size: 11px;fill: var(--soft)}.mid{text-anchor: middle}.end{text-anchor: end}.grid{stroke: var(--line)}.guide{fill: none;stroke: var(--soft);stroke-dasharray: 4 3}svg .ref{fill: var(--reference)}svg .eva{fill: var(--evaluation)}.span{stroke: var(--evaluation);stroke-width: 8;opacity: 0.35}.span.ref{stroke: var(--reference)}.curve{fill: none;stroke: var(--evaluation);stroke-width: 1.5}.move{stroke: var(--reference);stroke-width: 2}.bar{stroke: currentColor;stroke-width: 10}.dots{fill: none;stroke: currentColor;stroke-width: 6;stroke-linecap: round}.dots.pass{opacity: 0.55}@media screen{.scripted .off, .scripted .many .plots{display: none}.test{content-visibility: auto;contain-intrinsic-size: auto 600px}}@media screen and (max-width: 800px){body{grid-template: 'top' auto 'menu' auto 'main' 1fr 'foot' auto / minmax(0, 1fr)}nav{padding: 0.5rem 1rem;position: static;max-height: none;border-bottom: 1px solid var(--line)}nav summary{display: list-item;cursor: pointer}main, footer{border-left: 0}td:first-child, td > code, td > a > code{white-space: normal}td > code, td > a > code{display: inline-block;min-width: 9em;overflow-wrap: anywhere}.scroll td:last-child{min-width: 12rem}th, td{padding-right: 0.4rem}th.number{overflow-wrap: anywhere}thead th{white-space: normal}.top, main{padding-left: 1rem;padding-right: 1rem}}@media print{body{display: block;font-size: 10pt}nav, form, button, .jump{display: none}.top{background: none}main, footer{border-left: 0}td > code, td > a > code{display: inline-block;min-width: 9em;white-space: normal;overflow-wrap: anywhere}.scroll{overflow: visible}tr, figure{break-inside: avoid}h2, h3{break-after: avoid}}";
const pageScript = "\"use strict\";\n(() => {\nconst root = document.documentElement;\nconst element = (id) => document.getElementById(id);\nconst pages = Array.from(document.querySelectorAll('.page'));\nconst tests = Array.from(document.querySelectorAll('.test'));\nconst form = document.querySelector('#filters');\nconst shownCases = element('shown');\nconst menuLinks = document.querySelectorAll('nav a');\nconst rowsOf = new Map(tests.map((test) => [test, Array.from(test.querySelectorAll('tbody tr'))]));\nconst totalRows = [...rowsOf.values()].reduce((sum, { length }) => sum + length, 0);\nconst searchTexts = new Map();\nconst show = (one, isShown) => {\none.classList.toggle('off', !isShown);\n};\nconst searchText = (row, test) => {\nconst known = searchTexts.get(row);\nif (known !== undefined)\nreturn known;\nconst text = `${row.textContent} ${test.dataset['test'] ?? ''} ${test.querySelector('.sub')?.textContent ?? ''}`;\nsearchTexts.set(row, text.toLowerCase());\nreturn text.toLowerCase();\n};\nconst filter = () => {\nif (!form)\nreturn;\nconst given = new FormData(form);\nconst word = (name) => {\nconst value = given.get(name);\nreturn typeof value === 'string' ? value : '';\n};\nconst severities = new Set(given.getAll('severity'));\nconst words = word('text').toLowerCase().split(/\\s+/).filter(Boolean);\nconst change = word('change');\nconst ignored = word('ignored');\nconst fits = (row, test) => {\nconst [severity = ''] = row.classList;\nif (!severities.has(severity))\nreturn false;\nif (change !== '' && !row.classList.contains(change))\nreturn false;\nif (ignored !== '' && row.classList.contains('i') !== (ignored === 'i'))\nreturn false;\nreturn words.every((one) => searchText(row, test).includes(one));\n};\nlet count = 0;\nfor (const test of tests) {\nconst isWanted = (word('category') === '' || word('category') === test.dataset['category']) &&\n(word('test') === '' || word('test') === test.id);\nlet shownHere = 0;\nfor (const row of rowsOf.get(test) ?? []) {\nconst isShown = isWanted && fits(row, test);\nshow(row, isShown);\nif (isShown)\nshownHere++;\n}\nshow(test, shownHere > 0 || (isWanted && word('test') === test.id));\ncount += shownHere;\n}\nelement('cases')?.classList.toggle('many', word('test') === '');\nif (shownCases)\nshownCases.textContent = `${count} of ${totalRows} cases shown`;\n};\nconst choose = (name, value) => {\nconst field = form?.elements.namedItem(name);\nif (field instanceof HTMLSelectElement)\nfield.value = value;\n};\nconst route = (isMove) => {\nconst id = location.hash.slice(1);\nif (id === 'main' && isMove)\nreturn;\nconst test = tests.find((one) => one.id === id);\nconst page = test ? element('cases') : (pages.find((one) => one.id === id) ?? element('overview'));\nfor (const one of pages)\nshow(one, one === page);\nif (page?.id === 'cases') {\nchoose('test', test?.id ?? '');\nif (test)\nchoose('category', '');\nfilter();\n}\nconst address = `#${test?.id ?? page?.id ?? ''}`;\nfor (const link of menuLinks) {\nif (link.getAttribute('href') === address)\nlink.setAttribute('aria-current', 'page');\nelse\nlink.removeAttribute('aria-current');\n}\nif (!isMove)\nreturn;\nif (!test)\nscrollTo(0, 0);\nconst title = element(`${test?.id ?? page?.id ?? ''}-title`);\ntitle?.focus({ preventScroll: true });\n};\nconst remembered = () => {\ntry {\nreturn localStorage.getItem('model-gate-theme');\n}\ncatch {\nreturn null;\n}\n};\nconst isDark = () => (root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) ===\n'dark';\nconst themeButton = element('theme');\nconst nameTheme = () => {\nif (themeButton)\nthemeButton.textContent = isDark() ? 'Light theme' : 'Dark theme';\n};\nconst chosen = remembered();\nif (chosen === 'dark' || chosen === 'light')\nroot.dataset['theme'] = chosen;\nthemeButton?.addEventListener('click', () => {\nroot.dataset['theme'] = isDark() ? 'light' : 'dark';\ntry {\nlocalStorage.setItem('model-gate-theme', root.dataset['theme']);\n}\ncatch {\n}\nnameTheme();\n});\nmatchMedia('(prefers-color-scheme: dark)').addEventListener('change', nameTheme);\nnameTheme();\nform?.addEventListener('submit', (event) => event.preventDefault());\nform?.addEventListener('input', (event) => {\nconst { target } = event;\nif (target instanceof HTMLSelectElement && target.name === 'test') {\nhistory.pushState(null, '', `#${target.value || 'cases'}`);\nroute(false);\n}\nelse if (target instanceof HTMLSelectElement && target.name === 'category') {\nchoose('test', '');\nhistory.replaceState(null, '', '#cases');\nroute(false);\n}\nelse\nfilter();\n});\nform?.addEventListener('reset', () => {\nsetTimeout(() => {\nhistory.replaceState(null, '', '#cases');\nroute(false);\n});\n});\naddEventListener('keydown', (event) => {\nconst isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;\nif (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey || !form)\nreturn;\nevent.preventDefault();\nif (element('cases')?.classList.contains('off'))\nlocation.hash = '#cases';\nsetTimeout(() => form.querySelector('input[type=search]')?.focus());\n});\naddEventListener('beforeprint', () => {\nfor (const one of document.querySelectorAll('main details'))\none.open = true;\n});\naddEventListener('hashchange', () => route(true));\naddEventListener('popstate', () => {\nif (location.hash !== '#main')\nroute(false);\n});\nif (form)\nform.hidden = false;\nif (themeButton)\nthemeButton.hidden = false;\nconst menu = document.querySelector('nav details');\nif (menu && matchMedia('(max-width: 800px)').matches)\nmenu.open = false;\nroot.classList.add('scripted');\nroute(false);\n})();";

;// CONCATENATED MODULE: ./build/reports/html/page-head.js



/**
 * The document's head. The policy allows this style and this script by their hashes and nothing else: no request, no
 * frame, no form target, no inline handler or style attribute that foreign text might smuggle in.
 */
function pageHead(title) {
    const policy = [
        "default-src 'none'",
        `style-src '${sha256(pageStyle)}'`,
        `script-src '${sha256(pageScript)}'`,
        "base-uri 'none'",
        "form-action 'none'",
    ].join('; ');
    return markup `<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <title>${title}</title>
    <style>${new Markup(pageStyle)}</style>
  </head>`;
}
/** At the end of the body, when the page is there. */
function pageScriptElement() {
    return new Markup(`<script>${pageScript}</script>`);
}
function sha256(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}

;// CONCATENATED MODULE: ./build/reports/html/page-menu.js

/** The pages of the report: overview, all cases, a page for each test below its category, about the run. */
function pageMenu(groups) {
    const categories = [...new Set(groups.map(({ category }) => category))].map((category) => {
        const tests = groups.filter((group) => group.category === category).map(testLink);
        return markup `<li>
      <span class="category">${category}</span>
      <ul>
        ${tests}
      </ul>
    </li>`;
    });
    const cases = groups.length > 0 ? markup `<li><a href="#cases">All test cases</a></li>` : '';
    return markup `<nav aria-label="Report">
    <details open>
      <summary>Pages</summary>
      <ul>
        <li><a href="#overview">Overview</a></li>
        ${cases}
        <li><a href="#about">About this run</a></li>
        ${categories}
      </ul>
    </details>
  </nav>`;
}
function testLink({ id, testType, counts }) {
    const marks = ['alert', 'warning']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => markup ` <span class="count ${severity}"
          >${counts[severity]}<span class="unseen"> ${severity}</span></span
        >`);
    return markup `<li>
    <a href="#${id}"><span>${testType.replace(/^[^:]*:(?=.)/, '')}</span>${marks}</a>
  </li>`;
}

;// CONCATENATED MODULE: ./build/reports/html/plots/figure.js

/** An SVG plot with its caption and its legend. */
function figure({ title, alternative, width, height, drawing, legend = [] }) {
    const keys = legend.map(([name, meaning]) => markup `<span><i class="key ${name}"></i>${meaning}</span>`);
    return markup `<figure>
    <figcaption>${title}${keys.length > 0 ? markup `<span class="keys">${keys}</span>` : ''}</figcaption>
    <svg viewBox="0 0 ${width} ${height}" class="w${width}" role="img" aria-label="${alternative}">
      ${drawing}
    </svg>
  </figure>`;
}

;// CONCATENATED MODULE: ./build/reports/html/plots/scale.js
/** Maps `from` to `to` linearly; a domain without width maps to the middle of the range. Rounded to a tenth. */
function linearScale(from, to) {
    const [low, high] = from;
    const [start, end] = to;
    return (value) => {
        const share = high === low ? 0.5 : (value - low) / (high - low);
        return Math.round((start + share * (end - start)) * 10) / 10;
    };
}
/** Round numbers within `low` … `high`, steps of 1, 2 or 5 times a power of ten, about `count` of them. */
function niceTicks(low, high, count = 5) {
    if (!(high > low))
        return [low];
    const rough = (high - low) / count;
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = ([1, 2, 5].find((one) => one * power >= rough) ?? 10) * power;
    const first = Math.ceil(low / step - 1e-9);
    const last = Math.floor(high / step + 1e-9);
    return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}
/** Smallest and largest, widened by a twentieth of the distance on both sides; for equal ones by 0.05 of the value's size. */
function padded(values) {
    const low = values.reduce((a, b) => Math.min(a, b), Infinity);
    const high = values.reduce((a, b) => Math.max(a, b), -Infinity);
    const margin = (high - low || Math.abs(high) || 1) / 20;
    return [low - margin, high + margin];
}

;// CONCATENATED MODULE: ./build/reports/html/plots/shapes.js

function dot(side, value, x, y) {
    return markup `<circle class="${side}" cx="${x(value)}" cy="${y}" r="4"/>`;
}
/** An interval, `margin` to both sides; nothing for a margin of 0. */
function span(side, value, margin, x, y) {
    return margin > 0
        ? markup `<path class="span ${side}" d="M${x(value - margin)} ${y}H${x(value + margin)}"/>`
        : '';
}
/** A word of an axis. `place`: which part of the word is at x. */
function shapes_label(place, x, y, text) {
    return markup `<text class="${place}" x="${x}" y="${y}">${text}</text>`;
}

;// CONCATENATED MODULE: ./build/reports/html/plots/calibration-plot.js







const [width, height] = [320, 300];
const [left, right, calibration_plot_top, bottom] = [38, width - 10, 8, height - 36];
/**
 * How often rows are positive by how probable that was said to be; on the diagonal the probabilities mean what they
 * say. The larger the dot, the more rows. `undefined` without a calibration curve.
 */
function calibrationPlot({ testCase }) {
    const predicted = numbersOf(testCase, 'calibration predicted probabilities');
    const observed = numbersOf(testCase, 'calibration observed shares');
    const sizes = numbersOf(testCase, 'calibration bin sizes');
    if (!predicted || observed?.length !== predicted.length || sizes?.length !== predicted.length) {
        return undefined;
    }
    const x = linearScale([0, 1], [left, right]);
    const y = linearScale([0, 1], [bottom, calibration_plot_top]);
    const most = Math.max(...sizes);
    const bins = predicted.map((probability, k) => ({
        probability,
        share: observed[k] ?? 0,
        radius: Math.round(20 + 60 * Math.sqrt((sizes[k] ?? 0) / most)) / 10,
    }));
    const line = bins.map(({ probability, share }) => `${x(probability)} ${y(share)}`).join('L');
    const axes = [0, 0.5, 1].map((tick) => [
        markup `<path class="grid" d="M${left} ${y(tick)}H${right}M${x(tick)} ${calibration_plot_top}V${bottom}"/>`,
        shapes_label('end', left - 5, y(tick) + 4, String(tick)),
        shapes_label('mid', x(tick), bottom + 15, String(tick)),
    ]);
    const told = bins.map(({ probability, share }) => `${(0,headline/* formatNumber */.ZV)(probability, 2)}: ${percent(share)}`);
    return figure({
        title: 'Calibration on the evaluation data',
        alternative: `Share of positive rows by predicted probability: ${told.join(', ')}`,
        width,
        height,
        legend: [
            ['eva dot', 'rows of one tenth'],
            ['guide', 'perfectly calibrated'],
        ],
        drawing: [
            axes,
            markup `<path class="guide" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`,
            markup `<path class="curve" d="M${new Markup(line)}"/>`,
            bins.map(({ probability, share, radius }) => markup `<circle class="eva" cx="${x(probability)}" cy="${y(share)}" r="${radius}"/>`),
            shapes_label('mid', (left + right) / 2, height - 4, 'predicted probability'),
            shapes_label('start', left + 4, calibration_plot_top + 10, 'observed share'),
        ],
    });
}

;// CONCATENATED MODULE: ./build/reports/html/plots/drift-plot.js








const drift_plot_width = 320;
const drift_plot_height = 150;
const [drift_plot_left, drift_plot_right, drift_plot_top, drift_plot_bottom] = [34, drift_plot_width - 4, 6, drift_plot_height - 22];
/**
 * Share of the rows in each bin, reference beside evaluation; `undefined` without the counts by bin. Bins in the order
 * they were measured.
 */
function driftPlot({ testCase }) {
    const names = textsOf(testCase, 'bin names');
    const reference = toShares(numbersOf(testCase, 'reference counts'));
    const evaluation = toShares(numbersOf(testCase, 'evaluation counts'));
    if (!names || reference?.length !== names.length || evaluation?.length !== names.length)
        return undefined;
    const most = Math.max(...reference, ...evaluation);
    const y = linearScale([0, most], [drift_plot_bottom, drift_plot_top]);
    const slot = (drift_plot_right - drift_plot_left) / names.length;
    const round = (value) => Math.round(value * 10) / 10;
    const bars = (shares, offset) => new Markup(shares
        .map((share, k) => {
        const start = round(drift_plot_left + (k + offset) * slot);
        return share > 0 ? `M${start} ${drift_plot_bottom}V${y(share)}h${round(slot * 0.4)}V${drift_plot_bottom}z` : '';
    })
        .join(''));
    const grid = niceTicks(0, most, 3).map((tick) => [
        markup `<path class="grid" d="M${drift_plot_left} ${y(tick)}H${drift_plot_right}"/>`,
        shapes_label('end', drift_plot_left - 4, y(tick) + 4, percent(tick)),
    ]);
    const index = numberOf(testCase, 'population stability index');
    const title = testCase.features.join(', ') || testCase.testType;
    return figure({
        title: index === undefined ? title : `${title}, index ${(0,headline/* formatNumber */.ZV)(index, 3)}`,
        alternative: describe(title, names, reference, evaluation),
        width: drift_plot_width,
        height: drift_plot_height,
        legend: [
            ['ref', 'reference'],
            ['eva', 'evaluation'],
        ],
        drawing: [
            grid,
            markup `<path class="ref" d="${bars(reference, 0.08)}"/>`,
            markup `<path class="eva" d="${bars(evaluation, 0.52)}"/>`,
            binLabels(names, slot),
        ],
    });
}
function toShares(counts) {
    const total = counts?.reduce((a, b) => a + b, 0) ?? 0;
    return total > 0 ? counts?.map((count) => count / total) : undefined;
}
/** As many labels as there is room for, always the first and the last. */
function binLabels(names, slot) {
    const few = names.length <= 6;
    const shown = few ? names.map((_, k) => k) : [0, names.length - 1];
    return shown.map((k) => {
        const place = few ? 'mid' : k === 0 ? 'start' : 'end';
        const x = few ? drift_plot_left + (k + 0.5) * slot : k === 0 ? drift_plot_left : drift_plot_right;
        const room = few ? Math.max(3, Math.floor(slot / 6)) : 20;
        return shapes_label(place, Math.round(x), drift_plot_bottom + 15, (0,clean_text/* cleanLine */.O)(names[k] ?? '', room));
    });
}
/** The three bins that changed most, in words. */
function describe(title, names, reference, evaluation) {
    const changes = names
        .map((name, k) => ({ name, before: reference[k] ?? 0, after: evaluation[k] ?? 0 }))
        .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
        .slice(0, 3)
        .map(({ name, before, after }) => `${(0,clean_text/* cleanLine */.O)(name, 30)} ${percent(before)} to ${percent(after)}`);
    return `Distribution of ${(0,clean_text/* cleanLine */.O)(title, 60)}, reference to evaluation; largest changes: ${changes.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/reports/html/plots/probability-plot.js





const [probability_plot_width, probability_plot_height] = [320, 300];
const [probability_plot_left, probability_plot_right, probability_plot_top, probability_plot_bottom] = [38, probability_plot_width - 10, 8, probability_plot_height - 36];
/** Points beyond these are left out and counted; rows come worst first. */
const maxPoints = 400;
/**
 * Probability of the class predicted at first, before and after each change, one point per case: on the diagonal
 * nothing changed. `undefined` when no case carries both.
 */
function probabilityPlot(rows) {
    const points = rows.flatMap(({ testCase, severity }) => {
        const before = numberOf(testCase, 'original probability');
        const after = numberOf(testCase, 'final probability');
        return before === undefined || after === undefined ? [] : [{ before, after, severity }];
    });
    if (points.length === 0)
        return undefined;
    const x = linearScale([0, 1], [probability_plot_left, probability_plot_right]);
    const y = linearScale([0, 1], [probability_plot_bottom, probability_plot_top]);
    const shown = points.slice(0, maxPoints);
    const severities = ['pass', 'warning', 'alert'].filter((severity) => shown.some((point) => point.severity === severity));
    // A line of no length with round ends is a dot, and the shortest way to write one.
    const dots = severities.map((severity) => {
        const own = shown.filter((point) => point.severity === severity);
        const places = own.map(({ before, after }) => `M${Math.round(x(before))} ${Math.round(y(after))}h0`);
        const path = [...new Set(places)].join('');
        return markup `<path class="dots ${severity}" d="${new Markup(path)}" />`;
    });
    const axes = [0, 0.5, 1].map((tick) => [
        markup `<path class="grid" d="M${probability_plot_left} ${y(tick)}H${probability_plot_right}M${x(tick)} ${probability_plot_top}V${probability_plot_bottom}"/>`,
        shapes_label('end', probability_plot_left - 5, y(tick) + 4, String(tick)),
        shapes_label('mid', x(tick), probability_plot_bottom + 15, String(tick)),
    ]);
    const fallen = points.filter(({ before, after }) => after < before).length;
    const risen = points.filter(({ before, after }) => after > before).length;
    const hidden = points.length - shown.length;
    return figure({
        title: `Probability of the first prediction, before and after${hidden > 0 ? `; ${hidden} passing cases left out` : ''}`,
        alternative: `Probability of the first prediction before and after the change, ${points.length} cases: lower in ${fallen}, higher in ${risen}, equal in ${points.length - fallen - risen}`,
        width: probability_plot_width,
        height: probability_plot_height,
        legend: severities.map((severity) => [`${severity} dot`, severity]),
        drawing: [
            axes,
            markup `<path class="guide" d="M${x(0)} ${y(0)}L${x(1)} ${y(1)}"/>`,
            dots,
            shapes_label('mid', (probability_plot_left + probability_plot_right) / 2, probability_plot_height - 4, 'before'),
            shapes_label('start', probability_plot_left + 4, probability_plot_top + 10, 'after'),
        ],
    });
}

;// CONCATENATED MODULE: ./build/reports/html/plots/row-plot.js





const labelWidth = 150;
const rowPlotWidth = 480;
const rowHeight = 20;
const row_plot_top = 6;
/**
 * Rows of a plot with a label each, over one horizontal axis with ticks. `domain`: of the axis. `guides`: values that
 * get a line through all rows.
 */
function rowPlot(rows, domain, guides = []) {
    const x = linearScale(domain, [labelWidth + 8, rowPlotWidth - 10]);
    const bottom = row_plot_top + rows.length * rowHeight;
    const ticks = niceTicks(domain[0], domain[1]).map((tick) => [
        markup `<path class="grid" d="M${x(tick)} ${row_plot_top}V${bottom}"/>`,
        shapes_label('mid', x(tick), bottom + 14, (0,headline/* formatNumber */.ZV)(tick)),
    ]);
    const drawn = rows.map(({ label, draw }, index) => {
        const y = row_plot_top + (index + 0.5) * rowHeight;
        return [shapes_label('end', labelWidth, y + 4, (0,clean_text/* cleanLine */.O)(label, 23)), draw(x, y)];
    });
    const lines = guides.map((value) => markup `<path class="guide" d="M${x(value)} ${row_plot_top}V${bottom}"/>`);
    return { height: bottom + 20, drawing: markup `${ticks}${lines}${drawn}` };
}

;// CONCATENATED MODULE: ./build/reports/html/plots/rank-plot.js





/** Rows beyond these are left out and counted. */
const rank_plot_maxRows = 20;
/** The telling number of each case as a bar, largest first; `undefined` for fewer than two or when all are 0. */
function rankPlot(rows, metric) {
    const bars = [];
    for (const { testCase, severity } of rows) {
        const value = (0,headline/* headlineMetric */.lY)(testCase)?.value;
        if (typeof value === 'number' && Number.isFinite(value))
            bars.push({ testCase, severity, value });
    }
    bars.sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
    const most = bars[0];
    if (bars.length < 2 || most === undefined || most.value === 0)
        return undefined;
    const shown = bars.slice(0, rank_plot_maxRows).map(({ testCase, ...bar }) => ({
        ...bar,
        label: testCase.features.join(', ') || `case ${testCase.caseId}`,
    }));
    const low = Math.min(0, ...shown.map(({ value }) => value));
    const high = Math.max(0, ...shown.map(({ value }) => value));
    const { height, drawing } = rowPlot(shown.map(({ label, value, severity }) => ({
        label,
        draw: (x, y) => markup `<path class="bar ${severity}" d="M${x(0)} ${y}H${x(value)}" />`,
    })), [low, high], [0]);
    const hidden = bars.length - shown.length;
    const first = shown
        .slice(0, 3)
        .map(({ label, value, severity }) => `${(0,clean_text/* cleanLine */.O)(label, 30)} ${(0,headline/* formatNumber */.ZV)(value, 3)} (${severity})`);
    return figure({
        title: `${metric} by feature${hidden > 0 ? `; ${hidden} smaller ones left out` : ''}`,
        alternative: `${(0,clean_text/* cleanLine */.O)(metric, 40)}, largest first: ${first.join(', ')}${bars.length > 3 ? `, and ${bars.length - 3} more` : ''}`,
        width: rowPlotWidth,
        height,
        drawing,
        legend: ['alert', 'warning', 'pass']
            .filter((severity) => shown.some((bar) => bar.severity === severity))
            .map((severity) => [severity, severity]),
    });
}

;// CONCATENATED MODULE: ./build/reports/html/plots/shift-plot.js








/** Rows beyond these are left out and counted. */
const shift_plot_maxRows = 20;
/** From where to where a metric moved, a row for each case; `undefined` when no case carries such a pair. */
function shiftPlot(rows) {
    const shifts = rows.flatMap(({ testCase }) => {
        const pair = valuePair(testCase);
        const label = testCase.features.join(', ') || testCase.testType.replace(/^.*:/, '');
        return pair ? [{ ...pair, label }] : [];
    });
    const [first] = shifts;
    if (!first)
        return undefined;
    const { metric, words } = first;
    const shown = shifts.slice(0, shift_plot_maxRows);
    const ends = shown.flatMap(({ values, margins }) => values.flatMap((value, k) => [value - (margins[k] ?? 0), value + (margins[k] ?? 0)]));
    const plotRows = shown.map((shift) => ({
        label: shift.label,
        draw: (x, y) => drawShift(shift, x, y),
    }));
    const hidden = shifts.length - shown.length;
    return figure({
        title: `${metric}, ${words.join(' and ')}${hidden > 0 ? `; ${hidden} cases left out` : ''}`,
        alternative: shift_plot_describe(shifts, metric, words),
        width: rowPlotWidth,
        ...rowPlot(plotRows, padded(ends)),
        legend: [
            ['ref dot', words[0]],
            ['eva dot', words[1]],
        ],
    });
}
function drawShift({ values: [start, end], margins: [startMargin, endMargin] }, x, y) {
    return markup `${span('ref', start, startMargin, x, y)}${span('eva', end, endMargin, x, y)}<path class="move" d="M${x(start)} ${y}H${x(end)}"/>${dot('ref', start, x, y)}${dot('eva', end, x, y)}`;
}
function shift_plot_describe(shifts, metric, words) {
    const told = shifts
        .slice(0, 3)
        .map(({ label, values: [start, end] }) => `${(0,clean_text/* cleanLine */.O)(label, 30)} ${(0,headline/* formatNumber */.ZV)(start, 3)} to ${(0,headline/* formatNumber */.ZV)(end, 3)}`);
    const more = shifts.length > 3 ? `, and ${shifts.length - 3} more` : '';
    return `${(0,clean_text/* cleanLine */.O)(metric, 30)}, ${words.join(' to ')}: ${told.join(', ')}${more}`;
}

;// CONCATENATED MODULE: ./build/reports/html/plots/subset-plot.js







/** Subsets beyond these are left out and counted; the worst come first. */
const maxSubsets = 14;
/** The metric on each subset with its 95 % interval, and on all rows; `undefined` without values by subset. */
function subsetPlot({ testCase }) {
    const names = textsOf(testCase, 'names');
    const values = numbersOf(testCase, 'values');
    if (!names || values?.length !== names.length)
        return undefined;
    const sizes = numbersOf(testCase, 'sizes');
    const margins = numbersOf(testCase, 'margins of error');
    const metric = textOf(testCase, 'metric') ?? 'metric';
    const overall = numberOf(testCase, `overall ${metric}`);
    const subsets = names.slice(0, maxSubsets).map((name, k) => ({
        name,
        value: values[k] ?? 0,
        margin: margins?.[k] ?? 0,
        size: sizes?.[k],
    }));
    const guides = overall === undefined ? [] : [overall];
    const domain = padded([
        ...subsets.flatMap(({ value, margin }) => [value - margin, value + margin]),
        ...guides,
    ]);
    const rows = subsets.map(({ name, value, margin, size }) => ({
        label: size === undefined ? name : `${(0,clean_text/* cleanLine */.O)(name, 16)} (${size})`,
        draw: (x, y) => [span('eva', value, margin, x, y), dot('eva', value, x, y)],
    }));
    const feature = testCase.features.join(', ');
    const hidden = names.length - subsets.length;
    return figure({
        title: `${metric} by ${feature}${hidden > 0 ? `, ${hidden} better subsets left out` : ''}`,
        alternative: subset_plot_describe(metric, feature, overall, subsets),
        width: rowPlotWidth,
        ...rowPlot(rows, domain, guides),
        legend: [
            ['eva dot', margins ? 'subset (rows), 95 % interval' : 'subset (rows)'],
            ...(overall === undefined ? [] : [['guide', `all rows ${(0,headline/* formatNumber */.ZV)(overall, 3)}`]]),
        ],
    });
}
function subset_plot_describe(metric, feature, overall, subsets) {
    const worst = subsets.slice(0, 3).map(({ name, value, margin }) => {
        const interval = margin > 0 ? ` ± ${(0,headline/* formatNumber */.ZV)(margin, 2)}` : '';
        return `${(0,clean_text/* cleanLine */.O)(name, 30)} ${(0,headline/* formatNumber */.ZV)(value, 3)}${interval}`;
    });
    const all = overall === undefined ? '' : `; all rows ${(0,headline/* formatNumber */.ZV)(overall, 3)}`;
    return `${(0,clean_text/* cleanLine */.O)(metric, 30)} by subset of ${(0,clean_text/* cleanLine */.O)(feature, 60)}, worst: ${worst.join(', ')}${all}`;
}

;// CONCATENATED MODULE: ./build/reports/html/plots/choose-plots.js






/** A plot per case is drawn for at most so many cases of a test, the worst first. */
const maxCasePlots = 12;
/** The plots that the measurements of a test's cases allow: whoever measured them, the embedded engine or a cluster. */
function choosePlots({ rows, commonMetric }) {
    const measured = rows.filter(({ severity }) => severity !== 'skip').sort((a, b) => rank(b) - rank(a));
    const overview = probabilityPlot(measured) ?? shiftPlot(measured) ?? rankPlot(measured, commonMetric ?? 'key metric');
    const byCase = measured
        .slice(0, maxCasePlots)
        .map((row) => driftPlot(row) ?? subsetPlot(row) ?? calibrationPlot(row));
    return [overview, ...byCase].filter((plot) => plot !== undefined);
}
function rank({ severity, testCase }) {
    const base = severity === 'alert' ? 2e9 : severity === 'warning' ? 1e9 : 0;
    return base + Math.min(Math.abs(testCase.importance ?? 0), 1e8);
}

;// CONCATENATED MODULE: ./build/reports/html/test-groups.js



/** Rows by test type: categories and tests with most alerts, then warnings, first. */
function groupByTest(rows) {
    // Maps in a map, and below comparisons without copies: of 100,000 cases even short texts add up.
    const byCategory = new Map();
    for (const row of rows) {
        const { category, testType } = row.testCase;
        const byTest = byCategory.get(category) ?? new Map();
        byCategory.set(category, byTest);
        const known = byTest.get(testType);
        if (known)
            known.push(row);
        else
            byTest.set(testType, [row]);
    }
    const usedIds = new Set();
    const tests = [...byCategory.values()].flatMap((byTest) => [...byTest.values()]);
    const groups = tests.map((group) => toGroup(group, usedIds));
    const worstOf = new Map();
    for (const group of groups) {
        worstOf.set(group.category, Math.max(worstOf.get(group.category) ?? 0, badness(group)));
    }
    const rank = ({ category }) => worstOf.get(category) ?? 0;
    return groups.sort((a, b) => rank(b) - rank(a) ||
        a.category.localeCompare(b.category, 'en') ||
        badness(b) - badness(a) ||
        a.testType.localeCompare(b.testType, 'en'));
}
function toGroup(rows, usedIds) {
    const { testType = '', category = '' } = rows[0]?.testCase ?? {};
    const counts = { alert: 0, warning: 0, pass: 0, skip: 0 };
    for (const { severity } of rows)
        counts[severity]++;
    return {
        testType: (0,clean_text/* cleanLine */.O)(testType, 100),
        category: (0,clean_text/* cleanLine */.O)(category, 60),
        id: uniqueId(testType, usedIds),
        rows,
        counts,
        commonFeatures: commonFeatures(rows),
        commonMetric: commonMetric(rows),
    };
}
/** Any alert outweighs all warnings. */
function badness({ counts }) {
    return counts.alert * 1e6 + counts.warning;
}
function commonFeatures(rows) {
    const [first] = rows;
    if (!first)
        return undefined;
    const { features } = first.testCase;
    const isSame = ({ testCase: { features: others } }) => others.length === features.length && others.every((feature, index) => feature === features[index]);
    return rows.every(isSame) ? featureCell(first.testCase) : undefined;
}
function commonMetric(rows) {
    let name;
    for (const { severity, testCase } of rows) {
        if (severity === 'skip')
            continue;
        const own = (0,headline/* headlineMetric */.lY)(testCase)?.name ?? '';
        if (own !== (name ??= own))
            return undefined;
    }
    return name === undefined ? undefined : (0,clean_text/* cleanLine */.O)(name, 60);
}
function uniqueId(testType, usedIds) {
    const word = testType
        .toLowerCase()
        .slice(0, 60)
        .replaceAll(/[^a-z0-9_]+/g, '-');
    const isFree = !usedIds.has(`test-${word}`);
    const id = isFree ? `test-${word}` : `test-${word}-${usedIds.size}`;
    usedIds.add(id);
    return id;
}

;// CONCATENATED MODULE: ./build/reports/html/test-page.js


/** The section of one test type: counts, plots, cases. `rows`: its cases as HTML, as many as fit. */
function testPage(group, rows, plots) {
    const { id, testType, category, commonFeatures, counts } = group;
    const leftOut = group.rows.length - rows.length;
    const features = commonFeatures === undefined || commonFeatures === '' ? '' : markup ` · on <code>${commonFeatures}</code>`;
    return markup `<section
    class="test"
    id="${id}"
    data-test="${testType}"
    data-category="${category}"
    aria-labelledby="${id}-title"
  >
    <h3 id="${id}-title" tabindex="-1"><code>${testType}</code></h3>
    <p class="sub">${category}${features} · ${countWords(counts)}</p>
    ${plots.length > 0 ? markup `<div class="plots">${plots}</div>` : ''} ${caseTable(group, rows)}
    ${leftOut > 0 ? markup `<p class="sub">${leftOut} more cases are not shown here; they are in results.json.</p>` : ''}
  </section> `;
}
/** `2 alert · 1 warning · 14 pass`, without what there is none of. */
function countWords(counts) {
    return ['alert', 'warning', 'pass', 'skip']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity]} ${severity}`)
        .join(' · ');
}

// EXTERNAL MODULE: ./build/reports/remedies.js
var remedies = __webpack_require__(2434);
;// CONCATENATED MODULE: ./build/reports/html/verdict-banner.js






/** Verdict, reason and, after an error, what to do: the first thing on every page. */
function verdictBanner(outcome) {
    const { verdict, asked, durationMs, startedAt } = outcome;
    const remedy = verdict.kind === 'error'
        ? markup `<p><strong>What to do:</strong> ${paragraph(remedies/* remedies */.J[verdict.code])}</p>`
        : '';
    const name = asked?.run.name ?? '';
    return markup `<header class="top ${verdict.kind}">
    <div>
      <h1>
        <span class="mark" aria-hidden="true">${marks[verdict.kind]}</span>
        ${verdictWords(verdict, asked?.gate.mode === 'report')}
      </h1>
      ${reason(verdict)}${remedy}
      <p class="sub">
        ${name === '' ? '' : markup `<strong>${name}</strong> · `}${startedAt.slice(0, 16).replace('T', ' ')} UTC
        · ${(0,format_duration/* formatDuration */.a)(durationMs)}
      </p>
    </div>
    <button type="button" id="theme" hidden>Dark theme</button>
  </header>`;
}
const marks = { passed: '✓', failed: '✗', skipped: '–', error: '!' };
function verdictWords({ kind }, onlyReports) {
    if (kind === 'passed')
        return 'Model gate passed';
    if (kind === 'skipped')
        return 'Model gate skipped';
    if (kind === 'error')
        return 'Model gate could not decide';
    return onlyReports ? 'Model gate would fail (mode: report)' : 'Model gate failed';
}
function reason(verdict) {
    const text = (0,clean_text/* cleanBlock */.H)(verdict.reason);
    if (verdict.kind === 'error') {
        const [first = '', ...more] = text.split('\n');
        const rest = more.join('\n').trim();
        const trace = rest === '' ? '' : markup `<pre tabindex="0">${new Markup((0,escape_html/* escapeHtml */.ZD)(rest))}</pre>`;
        return markup `<p><code>${verdict.code}</code> ${paragraph(first)}</p>
      ${trace}`;
    }
    return markup `<p class="reason">
    ${paragraph((0,domain_outcome/* isJudged */.s)(verdict) && !text.endsWith('.') ? `${text}.` : text)}
  </p>`;
}
/** A text of several hundred characters. */
function paragraph(text) {
    return new Markup((0,escape_html/* escapeHtml */.ZD)(text));
}

;// CONCATENATED MODULE: ./build/reports/html/render-html.js












/** Of so many cases the report opens at once, on a phone as well. */
const manyCases = 2_000;
/** Size of the report at most, in UTF-8 bytes, unless the overview alone is larger, and what the plots may take of it. */
function limitsFor(caseCount) {
    return caseCount <= manyCases
        ? { limitBytes: 300_000, plotBytes: 110_000 }
        : { limitBytes: 2_000_000, plotBytes: 400_000 };
}
/** Tests beyond these, the harmless ones, get no page. */
const maxTests = 300;
/** For the few sentences that depend on what fits. */
const spareBytes = 1_000;
/**
 * The run as one page that needs nothing else: no network, no second file. Everything can be read without script; the
 * script adds a page for each test, filters and search. What does not fit is counted: passing cases give way first.
 */
function renderHtml(outcome, limits = limitsFor(outcome.results?.cases.length ?? 0)) {
    const rows = toCaseRows(outcome);
    const allGroups = groupByTest(rows);
    const groups = allGroups.slice(0, maxTests);
    const plots = choosePlotsWithin(groups, limits.plotBytes);
    const title = `${verdictWords(outcome.verdict, outcome.asked?.gate.mode === 'report')} · ${outcome.asked?.run.name ?? 'RIME Model Gate'}`;
    const before = markup `<!doctype html>
    <html lang="en">
      ${pageHead(title)}
      <body>
        <a class="jump" href="#main">Skip to content</a>
        ${verdictBanner(outcome)}
        ${pageMenu(groups)}
        <main id="main" tabindex="-1">
          ${overviewPage(outcome, rows, groups)}`;
    const after = markup `
          ${aboutPage(outcome)}
        </main>
        <footer>RIME Model Gate</footer>
        ${pageScriptElement()}
      </body>
    </html>
  `;
    const sections = (shown) => groups.map((group) => testPage(group, shown.get(group) ?? [], plots.get(group) ?? []));
    const form = filterForm(rows, groups);
    const emptyParts = [before, after, form, ...sections(new Map())];
    const emptyBytes = emptyParts.reduce((sum, { text }) => sum + Buffer.byteLength(text), spareBytes);
    const { byGroup, leftOut } = chooseRows(rows, groups, limits.limitBytes - emptyBytes);
    const cases = [leftOut > 0 ? render_html_left(leftOut, rows.length) : '', form, sections(byGroup)];
    return before.text + (groups.length > 0 ? casesPage(cases).text : '') + after.text;
}
function casesPage(content) {
    return markup `<section class="page" id="cases" aria-labelledby="cases-title">
    <h2 id="cases-title" tabindex="-1">Test cases</h2>
    ${content}
  </section> `;
}
function render_html_left(count, total) {
    return markup `<p class="notes">
    ${count} of ${total} cases are left out so that this page opens quickly, passing ones first. All are in
    results.json.
  </p>`;
}
/** The plots of each test, worst tests first, as long as they fit; one that does not is left out. */
function choosePlotsWithin(groups, limitBytes) {
    let room = limitBytes;
    return new Map(groups.map((group) => {
        const fitting = (room > 0 ? choosePlots(group) : []).filter(({ text }) => {
            const bytes = Buffer.byteLength(text);
            if (bytes > room)
                return false;
            room -= bytes;
            return true;
        });
        return [group, fitting];
    }));
}

// EXTERNAL MODULE: ./build/reports/case-standing.js
var case_standing = __webpack_require__(987);
// EXTERNAL MODULE: ./build/domain/judge/threshold-rules.js
var threshold_rules = __webpack_require__(7424);
;// CONCATENATED MODULE: ./build/reports/counts-against-gate.js

/**
 * Tells whether a finding can fail the gate at all, whatever the limit: alerts unless its rule's `fail-on` is `never`,
 * warnings where they are findings or limited. Without a policy only alerts do.
 */
function gateCounter(policy) {
    const rules = policy && (0,threshold_rules/* compileThresholds */.i)(policy);
    return ({ severity, testCase }) => {
        if (rules === undefined)
            return severity === 'alert';
        const { failOn, maxWarnings } = rules.ruleOf(testCase).thresholds;
        if (failOn === 'never')
            return false;
        return severity === 'alert' || failOn === 'warning' || maxWarnings !== undefined;
    };
}

// EXTERNAL MODULE: ./build/reports/escape-commands.js
var escape_commands = __webpack_require__(5276);
;// CONCATENATED MODULE: ./build/reports/escape-xml.js


const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/** Foreign text as the value of an XML attribute: one line, only characters that XML 1.0 allows. */
function xmlAttribute(text, maxLength) {
    return escapeXml((0,clean_text/* cleanLine */.O)(text, maxLength));
}
/** Foreign text as the content of an XML element; line breaks stay. */
function xmlText(text, maxLength) {
    return escapeXml((0,clean_text/* cleanBlock */.H)(text, maxLength));
}
/** `>` too, so that no `]]>` is left. Both cleaners have removed what XML 1.0 forbids. */
function escapeXml(text) {
    return (0,escape_commands/* escapeCommands */.g)(text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character));
}

// EXTERNAL MODULE: ./build/domain/judge/case-name.js
var case_name = __webpack_require__(4161);
;// CONCATENATED MODULE: ./build/reports/junit-case-names.js


/**
 * What viewers follow the cases of one test by from run to run: the features, and its subset or sampled text only where a test has
 * several cases of the same features, since the worst subset may be another one next time.
 */
function junitCaseNames(cases) {
    const counts = new Map();
    for (const testCase of cases) {
        const features = featureNames(testCase);
        counts.set(features, (counts.get(features) ?? 0) + 1);
    }
    const seen = new Map();
    return (testCase) => {
        const features = featureNames(testCase);
        const isSingle = counts.get(features) === 1;
        return uniqueName(isSingle ? features : `${features}: ${(0,clean_text/* cleanLine */.O)((0,case_name/* caseName */.cY)(testCase), 80)}`, seen);
    };
}
function featureNames({ features }) {
    return (features
        .slice(0, 8)
        .map((feature) => (0,clean_text/* cleanLine */.O)(feature, 80))
        .join(', ') || 'whole dataset');
}
/** Viewers merge cases of the same name, so the second one gets a number. */
function uniqueName(name, seen) {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} #${count}`;
}

;// CONCATENATED MODULE: ./build/reports/junit.js







/**
 * The run as a JUnit report, valid against the schema that Jenkins reads: a suite for each test, a test case for each
 * case. What can fail the gate is a failure. An ignored finding is skipped with its reason, since that is what viewers
 * show beside a case; a known finding, or a warning that can't fail the gate, passes with a note in `system-out`. Without
 * a verdict on cases there is one case that says why.
 */
function renderJunit(outcome) {
    return [...junitPieces(outcome)].join('');
}
/** The report in pieces, to be written one after the other. */
function* junitPieces(outcome) {
    const { verdict, results, startedAt } = outcome;
    const suites = (0,domain_outcome/* isJudged */.s)(verdict) ? suitesOf(results?.cases ?? []) : new Map();
    const standingOf = (0,case_standing/* standings */.E)(outcome);
    const canFail = gateCounter(outcome.asked?.gate);
    const reports = [...suites].map(([testType, cases]) => reportSuite(testType, cases, standingOf, canFail));
    const suitesText = reports.length === 0 ? [verdictSuite(outcome)] : reports;
    const total = (key) => suitesText.reduce((sum, { counts }) => sum + counts[key], 0);
    const seconds = (outcome.durationMs / 1000).toFixed(3);
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<testsuites name="${xmlAttribute(outcome.asked?.run.name ?? 'model-gate')}" time="${seconds}" tests="${total('tests')}" failures="${total('failures')}" errors="${total('errors')}">\n`;
    for (const { name, category, counts, cases } of suitesText) {
        const { tests, failures, errors, skipped } = counts;
        yield `<testsuite name="${xmlAttribute(name)}" package="${xmlAttribute(category)}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="0" timestamp="${xmlAttribute(startedAt.slice(0, 19))}">\n`;
        yield cases.join('');
        yield '</testsuite>\n';
    }
    yield '</testsuites>\n';
}
/** In the order in which the tests first appear. */
function suitesOf(cases) {
    const suites = new Map();
    for (const testCase of cases) {
        const suite = suites.get(testCase.testType);
        if (suite)
            suite.push(testCase);
        else
            suites.set(testCase.testType, [testCase]);
    }
    return suites;
}
function reportSuite(testType, cases, standingOf, canFail) {
    const category = cases[0]?.category ?? '';
    const counts = { tests: cases.length, failures: 0, errors: 0, skipped: 0 };
    const nameOf = junitCaseNames(cases);
    const texts = cases.map((testCase) => {
        const standing = standingOf(testCase);
        const fails = standing.kind === 'finding' && canFail(standing.finding);
        if (fails)
            counts.failures++;
        if (standing.kind === 'skip' || standing.kind === 'ignored')
            counts.skipped++;
        const className = `${testCase.category}.${testCase.testType}`;
        const body = caseBody(testCase, standing, fails);
        const start = `<testcase classname="${xmlAttribute(className)}" name="${xmlAttribute(nameOf(testCase))}" time="0"`;
        return body === '' ? `${start}/>\n` : `${start}>${body}</testcase>\n`;
    });
    return { name: testType, category, counts, cases: texts };
}
function caseBody(testCase, standing, fails) {
    switch (standing.kind) {
        case 'pass':
            return '';
        case 'skip': {
            const reason = testCase.metrics.find(({ name }) => name === 'skip reason')?.value;
            return `<skipped>${xmlText(typeof reason === 'string' ? reason : 'could not be measured', 1000)}</skipped>`;
        }
        case 'ignored': {
            const { severity, rule } = standing.finding;
            return `<skipped>${xmlText(`${severity} ignored until ${rule.expires}: ${rule.reason}`, 1000)}</skipped>`;
        }
        case 'known':
            return `<system-out>${xmlText(`Known from the baseline. ${junit_describe(standing.finding)}`)}</system-out>`;
        case 'finding': {
            const { severity } = standing.finding;
            if (!fails)
                return `<system-out>${xmlText(junit_describe(standing.finding))}</system-out>`;
            const message = xmlAttribute((0,headline/* headline */.Pl)(testCase) || severity);
            return `<failure type="${severity}" message="${message}">${xmlText(junit_describe(standing.finding))}</failure>`;
        }
    }
}
const shownMetrics = 30;
function junit_describe({ severity, testCase, change, isUncertain }) {
    const where = (0,headline/* whereabouts */.CJ)(testCase);
    return [
        [severity, ...(change === undefined ? [] : [change]), ...(isUncertain ? ['uncertain'] : [])].join(', '),
        ...(where === '' ? [] : [`where: ${where}`]),
        ...(testCase.unknownWords.length > 0
            ? [`unknown words: ${testCase.unknownWords.join(', ').slice(0, 400)}`]
            : []),
        ...testCase.metrics
            .slice(0, shownMetrics)
            .map(({ name, value }) => `${name.slice(0, 200)}: ${(0,headline/* formatValue */.Fl)(value)}`),
    ].join('\n');
}
/** One case that says what the run came to, where no test case was judged. */
function verdictSuite({ verdict }) {
    const start = '<testcase classname="model-gate" name="verdict" time="0">';
    const reason = xmlText(verdict.reason);
    const made = (body, more) => ({
        name: 'model-gate',
        category: 'model-gate',
        counts: { tests: 1, failures: 0, errors: 0, skipped: 0, ...more },
        cases: [`${start}${body}</testcase>\n`],
    });
    switch (verdict.kind) {
        case 'error': {
            const message = xmlAttribute(verdict.reason);
            const text = `${reason}\n\n${xmlText(remedies/* remedies */.J[verdict.code])}`;
            return made(`<error type="${verdict.code}" message="${message}">${text}</error>`, { errors: 1 });
        }
        case 'skipped':
            return made(`<skipped>${reason}</skipped>`, { skipped: 1 });
        case 'failed':
            return made(`<failure type="failed" message="${xmlAttribute(verdict.reason)}"/>`, { failures: 1 });
        case 'passed':
            return made(`<system-out>${reason}</system-out>`, {});
    }
}

// EXTERNAL MODULE: ./build/reports/results-json.js
var results_json = __webpack_require__(9477);
// EXTERNAL MODULE: ./build/domain/version.js
var version = __webpack_require__(8729);
;// CONCATENATED MODULE: ./build/reports/case-fingerprint.js


/**
 * A name for each case that is the same in the next run: a hash of its test, category, features in any order and
 * sampled text. The subset tells cases apart only where a test has several of the same features, since the worst subset
 * may be another one next time; what is still alike is numbered. As `domain/judge/match-cases.ts` pairs two runs.
 */
function caseFingerprints(cases) {
    const groups = new Map();
    for (const testCase of cases) {
        const identity = identityOf(testCase);
        groups.set(identity, (groups.get(identity) ?? 0) + 1);
    }
    const seen = new Map();
    return (testCase) => {
        const identity = identityOf(testCase);
        const isSingle = (groups.get(identity) ?? 0) <= 1;
        const key = isSingle ? identity : JSON.stringify([identity, (0,case_name/* subsetOf */.cy)(testCase) ?? null]);
        const count = seen.get(key) ?? 0;
        seen.set(key, count + 1);
        return (0,external_node_crypto_.createHash)('sha256')
            .update(count === 0 ? key : `${key}#${count}`)
            .digest('hex');
    };
}
function identityOf(testCase) {
    const { testType, category, features } = testCase;
    return JSON.stringify([testType, category, [...features].sort(), (0,case_name/* sampledTextOf */.Rb)(testCase) ?? null]);
}

;// CONCATENATED MODULE: ./build/reports/sarif-rules.js

/** A rule for each test that has a result, with its help, in the order of the results. */
function sarifRules(findings, testTypes, describeTest) {
    // Two names that differ only in what can't be shown share a rule, as rule ids must be unique.
    const positions = new Map();
    const positionOfType = new Map();
    const categories = new Map(findings.map(({ testCase }) => [testCase.testType, testCase.category]));
    const rules = [];
    for (const testType of testTypes) {
        const id = (0,clean_text/* cleanLine */.O)(testType) || 'unnamed';
        const position = positions.get(id) ?? rules.length;
        if (position === rules.length)
            rules.push(rule(id, categories.get(testType) ?? '', describeTest(testType)));
        positions.set(id, position);
        positionOfType.set(testType, position);
    }
    return { rules, indexOf: ({ testCase }) => positionOfType.get(testCase.testType) ?? 0 };
}
function rule(id, category, texts) {
    const title = texts?.title ?? id;
    const description = texts?.description ?? `Stress test ${id} of the cluster.`;
    const shownCategory = (0,clean_text/* cleanLine */.O)(category);
    return {
        id,
        name: title,
        shortDescription: { text: title },
        fullDescription: { text: description },
        help: {
            text: `${description} Category: ${shownCategory || 'none'}. The HTML report and results.json show what was measured.`,
        },
        defaultConfiguration: { level: 'warning' },
        properties: { tags: ['model-gate', ...(shownCategory === '' ? [] : [shownCategory])] },
    };
}

;// CONCATENATED MODULE: ./build/reports/test-texts.js
// Written by scripts/generate.mjs from the embedded engine's tests.
/** Name and description of each stress test, by its type; a cluster runs most of the same. */
const testTexts = {
    'model_performance:accuracy': {
        title: 'Accuracy',
        description: 'Compares Accuracy on the evaluation data with the reference data; catches a model that became worse.',
    },
    'model_performance:multiclass_accuracy': {
        title: 'Multiclass Accuracy',
        description: 'Compares Multiclass Accuracy on the evaluation data with the reference data; catches a model that became worse.',
    },
    'model_performance:precision': {
        title: 'Precision',
        description: 'Compares Precision on the evaluation data with the reference data; catches a model that became worse.',
    },
    'model_performance:recall': {
        title: 'Recall',
        description: 'Compares Recall on the evaluation data with the reference data; catches a model that became worse.',
    },
    'model_performance:f1': {
        title: 'F1',
        description: 'Compares F1 on the evaluation data with the reference data; catches a model that became worse.',
    },
    'model_performance:macro_precision': {
        title: 'Macro Precision',
        description: 'Compares Macro Precision on the evaluation data with the reference data; catches a model that became worse.',
    },
    'model_performance:macro_recall': {
        title: 'Macro Recall',
        description: 'Compares Macro Recall on the evaluation data with the reference data; catches a model that became worse.',
    },
    'model_performance:macro_f1': {
        title: 'Macro F1',
        description: 'Compares Macro F1 on the evaluation data with the reference data; catches a model that became worse.',
    },
    'model_performance:area_under_curve': {
        title: 'Area Under Curve',
        description: 'Compares Area Under Curve on the evaluation data with the reference data; catches a model that became worse.',
    },
    'subset_performance:subset_accuracy': {
        title: 'Subset Accuracy',
        description: 'Compares Accuracy on subsets of each feature with the whole; catches a segment that fails while the average holds.',
    },
    'subset_performance:subset_multiclass_accuracy': {
        title: 'Subset Multiclass Accuracy',
        description: 'Compares Multiclass Accuracy on subsets of each feature with the whole; catches a segment that fails while the average holds.',
    },
    'subset_performance:subset_f1': {
        title: 'Subset F1',
        description: 'Compares F1 on subsets of each feature with the whole; catches a segment that fails while the average holds.',
    },
    'subset_performance:subset_macro_f1': {
        title: 'Subset Macro F1',
        description: 'Compares Macro F1 on subsets of each feature with the whole; catches a segment that fails while the average holds.',
    },
    text_identity: {
        title: 'Identity',
        description: 'Predicts the same texts twice; catches a model whose answers are not repeatable.',
    },
    text_upper_case: {
        title: 'Upper-Case',
        description: 'Puts texts in capitals; catches a tokenizer that treats them as other words.',
    },
    text_lower_case: {
        title: 'Lower-Case',
        description: 'Puts texts in small letters; catches decisions that hang on a capital.',
    },
    text_remove_special_chars: {
        title: 'Remove Special Characters',
        description: 'Deletes full stops and apostrophes; catches decisions that hang on one.',
    },
    text_ascii: {
        title: 'Unicode to ASCII',
        description: 'Writes texts in ASCII; catches accents and typographic marks handled unlike plain letters.',
    },
    text_keyboard_aug_attack: {
        title: 'Keyboard Augmentation',
        description: 'Hits the key beside characters in a few words; catches a model that is brittle to ordinary typing.',
    },
    text_char_substitution_attack: {
        title: 'Character Substitution',
        description: 'Replaces characters in a few words; catches a model that is brittle to ordinary typing.',
    },
    text_char_deletion_attack: {
        title: 'Character Deletion',
        description: 'Drops characters in a few words; catches a model that is brittle to ordinary typing.',
    },
    text_char_insertion_attack: {
        title: 'Character Insertion',
        description: 'Inserts characters in a few words; catches a model that is brittle to ordinary typing.',
    },
    text_char_swap_attack: {
        title: 'Character Swap',
        description: 'Swaps neighbouring characters in a few words; catches a model that is brittle to ordinary typing.',
    },
    null_substitution: {
        title: 'Null Substitution',
        description: 'Puts nulls where there never were any; catches a model that crashes or jumps on a missing value.',
    },
    unseen_categorical_substitution: {
        title: 'Unseen Categorical Substitution',
        description: 'Puts a category that never occurred; catches an encoder that raises on, or misreads, a new one.',
    },
    outlier_substitution: {
        title: 'Numeric Outliers Substitution',
        description: 'Puts numbers far outside the reference data; catches a model that extrapolates absurdly.',
    },
    feature_type_change: {
        title: 'Feature Type Change',
        description: 'Sends texts for numbers and numbers for texts; catches a model that crashes on "12" for 12.',
    },
    unseen_categorical: {
        title: 'Unseen Categorical',
        description: 'Finds categories that the reference data do not have; catches a renamed or new code upstream.',
    },
    null_check: {
        title: 'Null Check',
        description: 'Finds nulls in columns that have none in the reference data; catches a broken upstream join.',
    },
    numeric_outlier: {
        title: 'Numeric Outliers',
        description: 'Finds numbers far outside the reference data; catches wrong units and placeholders such as 9999.',
    },
    label_drift: {
        title: 'Label Drift',
        description: 'Compares the mix of labels with the reference; catches a test set drawn from elsewhere.',
    },
    prediction_drift: {
        title: 'Prediction Drift',
        description: 'Compares the predicted probabilities with the reference; needs no labels.',
    },
    predicted_label_drift: {
        title: 'Predicted Label Drift',
        description: 'Compares the mix of predicted classes with the reference; needs no labels.',
    },
    categorical_feature_drift: {
        title: 'Categorical Feature Drift',
        description: 'Compares the frequencies of values with the reference; catches data unlike those of training.',
    },
    numeric_feature_drift: {
        title: 'Numeric Feature Drift',
        description: 'Compares the distribution of values with the reference; catches data unlike those of training.',
    },
    label_imbalance: {
        title: 'Label Imbalance',
        description: 'Measures how much one class dominates the labels; catches a wrong, filtered or one-class file.',
    },
    duplicate_rows: {
        title: 'Duplicate Rows',
        description: 'Counts rows that repeat an earlier one; catches data that were joined or appended twice.',
    },
};

;// CONCATENATED MODULE: ./build/reports/to-file-uri.js
/** Half a surrogate pair has no encoding. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/**
 * A path of the workspace as a URI relative to its root: `models/fine tuned.onnx` as `models/fine%20tuned.onnx`.
 * `undefined` for none, for an absolute path and for one that leads out of the workspace.
 */
function toFileUri(path) {
    if (path === undefined || /^([A-Za-z]:|[\\/])/.test(path))
        return undefined;
    const segments = path.split(/[\\/]+/).filter((segment) => segment !== '.' && segment !== '');
    if (segments.length === 0 || segments.includes('..'))
        return undefined;
    return segments.map((segment) => encodeURIComponent(segment.replaceAll(loneSurrogate, '\ufffd'))).join('/');
}

// EXTERNAL MODULE: ./build/reports/to-json-text.js
var to_json_text = __webpack_require__(3224);
;// CONCATENATED MODULE: ./build/reports/sarif.js










/** How many results code scanning shows of one upload; the worst come first. */
const sarifResultLimit = 5000;
/** Where the gate is configured by default; code scanning takes no result without a place. */
const defaultPlace = '.github/model-gate.yml';
const levels = { alert: 'error', warning: 'warning' };
const baselineStates = {
    new: 'new',
    worse: 'updated',
    unchanged: 'unchanged',
    better: 'updated',
    fixed: 'absent',
};
const describeKnownTest = (testType) => Object.hasOwn(testTexts, testType) ? testTexts[testType] : undefined;
/**
 * The findings for code scanning, as SARIF 2.1.0: a rule for each test, results ranked (what counts, then known, then
 * ignored) and at most 5,000. A result points at the config or model file. Findings of the
 * baseline that pass now are left out, as code scanning closes what no longer comes and would reopen it as `absent`.
 */
function renderSarif(outcome, describeTest = describeKnownTest) {
    const { verdict, results, asked, startedAt, durationMs } = outcome;
    const all = (0,domain_outcome/* isJudged */.s)(verdict)
        ? [...verdict.findings, ...verdict.known, ...verdict.ignored]
        : [];
    const shown = all.slice(0, sarifResultLimit);
    const testTypes = [...new Set(shown.map(({ testCase }) => testCase.testType))];
    const { rules, indexOf } = sarifRules(shown, testTypes, describeTest);
    const fingerprintOf = caseFingerprints(results?.cases ?? []);
    const place = toFileUri(asked?.report.annotatedFile) ?? defaultPlace;
    const log = {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'RIME Model Gate', version: version/* version */.r, semanticVersion: version/* version */.r, rules } },
                automationDetails: { id: `model-gate/${(0,clean_text/* cleanLine */.O)(asked?.report.commentKey ?? '') || 'run'}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [invocation(outcome, startedAt, durationMs)],
                results: shown.map((finding) => ({
                    ruleId: ruleId(finding),
                    ruleIndex: indexOf(finding),
                    level: levels[finding.severity],
                    message: { text: message(finding) },
                    locations: [sarif_location(finding, place)],
                    partialFingerprints: { 'modelGateCase/v1': fingerprintOf(finding.testCase) },
                    ...(finding.change !== undefined && { baselineState: baselineStates[finding.change] }),
                    ...('rule' in finding && { suppressions: [suppression(finding)] }),
                    properties: {
                        category: (0,clean_text/* cleanLine */.O)(finding.testCase.category),
                        features: finding.testCase.features.slice(0, 20).map((feature) => (0,clean_text/* cleanLine */.O)(feature)),
                        uncertain: finding.isUncertain,
                    },
                })),
                properties: { resultsLeftOut: all.length - shown.length },
            },
        ],
    };
    return `${(0,to_json_text/* toJsonText */.j)(log, 1)}\n`;
}
function ruleId({ testCase }) {
    return (0,clean_text/* cleanLine */.O)(testCase.testType) || 'unnamed';
}
/** Plain text, in which SARIF reads `[text](target)` as a link and braces as a placeholder. */
function message({ testCase, severity, isUncertain, change }) {
    const where = (0,headline/* whereabouts */.CJ)(testCase);
    const names = (0,clean_text/* cleanLine */.O)(testCase.features.slice(0, 8).join(', '));
    const features = names === '' ? '' : ` on ${names}`;
    const parts = [
        `${severity === 'alert' ? 'Alert' : 'Warning'}: ${(0,clean_text/* cleanLine */.O)(testCase.testType) || 'unnamed'}${features}`,
        (0,headline/* headline */.Pl)(testCase),
        where && `at ${where}`,
        change === undefined ? '' : `${change} since the baseline`,
        isUncertain ? 'uncertain, the interval touches the threshold' : '',
    ];
    const text = parts.filter(Boolean).join(' – ');
    return text.replaceAll('](', '] (').replaceAll('{', '{{').replaceAll('}', '}}');
}
function sarif_location({ testCase }, uri) {
    const name = (0,clean_text/* cleanLine */.O)(testCase.features.slice(0, 8).join(', '));
    return {
        physicalLocation: { artifactLocation: { uri }, region: { startLine: 1 } },
        ...(name !== '' && { logicalLocations: [{ name, kind: 'member' }] }),
    };
}
function suppression({ rule }) {
    return {
        kind: 'external',
        status: 'accepted',
        justification: `${(0,clean_text/* cleanLine */.O)(rule.reason, 500)} (until ${(0,clean_text/* cleanLine */.O)(rule.expires)})`,
    };
}
/** Whether the run itself worked; a failed gate is a run that worked. */
function invocation({ verdict }, startedAt, durationMs) {
    const startMs = Date.parse(startedAt);
    return {
        executionSuccessful: verdict.kind !== 'error',
        ...(Number.isFinite(startMs) && {
            startTimeUtc: new Date(startMs).toISOString(),
            endTimeUtc: new Date(startMs + durationMs).toISOString(),
        }),
        ...(verdict.kind === 'error' && {
            toolExecutionNotifications: [
                {
                    level: 'error',
                    descriptor: { id: verdict.code },
                    message: { text: `${(0,clean_text/* cleanBlock */.H)(verdict.reason)}\n\n${remedies/* remedies */.J[verdict.code]}` },
                },
            ],
        }),
    };
}

// EXTERNAL MODULE: ./build/reports/summary.js + 1 modules
var summary = __webpack_require__(8);
;// CONCATENATED MODULE: ./build/reports/report-files.js





const reportFormats = ['json', 'markdown', 'html', 'junit', 'sarif'];
/** Every file of the report folder. A new reporter is one line here. */
const reportFiles = [
    { name: 'results.json', format: 'json', render: results_json/* resultsJsonPieces */.UZ },
    { name: 'summary.md', format: 'markdown', render: (outcome) => [(0,summary/* renderSummary */.B)(outcome)] },
    { name: 'report.html', format: 'html', render: (outcome) => [renderHtml(outcome)] },
    { name: 'junit.xml', format: 'junit', render: junitPieces },
    { name: 'model-gate.sarif', format: 'sarif', render: (outcome) => [renderSarif(outcome)] },
];


/***/ }),

/***/ 6153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ categoryTable),
  C: () => (/* binding */ modelTable)
});

// EXTERNAL MODULE: ./build/reports/count-by-category.js
var count_by_category = __webpack_require__(9398);
// EXTERNAL MODULE: ./build/reports/escape-html.js
var escape_html = __webpack_require__(931);
// EXTERNAL MODULE: ./build/reports/folded-section.js
var folded_section = __webpack_require__(8198);
// EXTERNAL MODULE: ./build/reports/headline.js
var headline = __webpack_require__(4170);
// EXTERNAL MODULE: ./build/reports/html-table.js
var html_table = __webpack_require__(5834);
;// CONCATENATED MODULE: ./build/reports/severity-bar.js
const width = 10;
const squares = { alert: '🟥', warning: '🟨', pass: '🟩', skip: '⬜', ignored: '⬛' };
/**
 * Ten squares that share out the cases by severity, worst first and ignored ones last; text, so that it shows in mails, too. A severity with
 * any case gets at least one square.
 */
function severityBar(counts) {
    const kinds = ['alert', 'warning', 'pass', 'skip', 'ignored'].filter((kind) => counts[kind] > 0);
    const total = kinds.reduce((sum, kind) => sum + counts[kind], 0);
    const lengths = new Map(kinds.map((kind) => [kind, Math.max(1, Math.round((counts[kind] / total) * width))]));
    // Rounding may miss the width by a few squares; the longest part bears it.
    const longest = [...kinds].sort((a, b) => counts[b] - counts[a])[0];
    if (longest === undefined)
        return '';
    const missing = width - [...lengths.values()].reduce((sum, length) => sum + length, 0);
    lengths.set(longest, (lengths.get(longest) ?? 0) + missing);
    return kinds.map((kind) => squares[kind].repeat(lengths.get(kind) ?? 0)).join('');
}

;// CONCATENATED MODULE: ./build/reports/result-sections.js






/** More than a platform has; what a hostile answer invents beyond is counted. */
const shownCategories = 30;
const shownMetrics = 40;
/** Cases by category and severity, worst category first. */
function categoryTable(outcome) {
    const ignored = (0,count_by_category/* ignoredCases */.q)(outcome);
    const counts = (0,count_by_category/* countByCategory */.B)(outcome.results?.cases ?? [], ignored);
    const hasIgnored = ignored.size > 0;
    const heads = [
        'Category',
        'Alert',
        'Warning',
        'Passed',
        'Skipped',
        ...(hasIgnored ? ['Ignored'] : []),
        'Share',
    ];
    return {
        rank: 2,
        head: counts.length === 0 ? '' : `### By category\n\n${(0,html_table/* tableHead */.P)(heads)}`,
        rowCount: counts.length,
        rows: (0,folded_section/* mapRows */.KS)(counts.slice(0, shownCategories), ([category, one]) => {
            const { alert, warning, pass, skip } = one;
            const numbers = [alert, warning, pass, skip, ...(hasIgnored ? [one.ignored] : [])];
            return (0,html_table/* tableRow */.j)('td', [(0,escape_html/* code */.aY)(category), ...numbers.map(String), severityBar(one)]);
        }),
        foot: (hidden) => `\n</table>${hidden > 0 ? `\n\n${hidden} more categories.` : ''}`,
    };
}
/** Metrics of the model on both datasets. */
function modelTable(results) {
    const metrics = results?.testRun.modelMetrics ?? [];
    const show = (value) => (value === undefined ? '–' : (0,headline/* formatNumber */.ZV)(value));
    return {
        rank: 4,
        head: metrics.length === 0
            ? ''
            : `### Model performance\n\n${(0,html_table/* tableHead */.P)(['Metric', 'Reference', 'Evaluation'])}`,
        rowCount: metrics.length,
        rows: (0,folded_section/* mapRows */.KS)(metrics.slice(0, shownMetrics), ({ name, reference, evaluation }) => (0,html_table/* tableRow */.j)('td', [(0,escape_html/* code */.aY)(name), show(reference), show(evaluation)])),
        foot: (hidden) => `\n</table>${hidden > 0 ? `\n\n${hidden} more metrics.` : ''}`,
    };
}


/***/ }),

/***/ 9477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UZ: () => (/* binding */ resultsJsonPieces)
/* harmony export */ });
/* unused harmony exports schemaVersion, renderResultsJson */
/* harmony import */ var _domain_judge_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7574);
/* harmony import */ var _domain_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3153);
/* harmony import */ var _case_standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(987);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2434);
/* harmony import */ var _to_json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3224);





/** Raised by one when a reader of the former version would misread the file. Described by docs/results.schema.json. */
const schemaVersion = 2;
/** The run for machines: `results.json`. The same results give the same bytes but for ids, times and durations. */
function renderResultsJson(outcome) {
    return [...resultsJsonPieces(outcome)].join('');
}
/** How many cases are written at once. */
const casesPerPiece = 500;
/** The file in pieces, a case on each line, so that a huge run is never in memory as one text. */
function* resultsJsonPieces(outcome) {
    const { asked, ids, results, verdict, startedAt, durationMs } = outcome;
    const cases = results?.cases ?? [];
    const head = {
        schemaVersion,
        verdict: toVerdict(verdict, cases),
        run: {
            name: asked?.run.name ?? null,
            target: asked?.target ?? null,
            seed: asked?.run.seed ?? null,
            startedAt,
            durationMs,
        },
        gate: asked ? toGate(asked.gate) : null,
        report: asked
            ? { commentKey: asked.report.commentKey, annotatedFile: asked.report.annotatedFile ?? null }
            : null,
        ids,
        testRun: results ? toTestRun(results.testRun) : null,
    };
    const text = (0,_to_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toJsonText */ .j)(head, 1);
    yield `${text.slice(0, -2)},\n "cases": [`;
    const standingOf = (0,_case_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standings */ .E)(outcome);
    for (let start = 0; start < cases.length; start += casesPerPiece) {
        const lines = cases
            .slice(start, start + casesPerPiece)
            .map((testCase) => `  ${(0,_to_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toJsonText */ .j)(toJudgedCase(testCase, standingOf(testCase)))}`);
        yield `${start === 0 ? '' : ','}\n${lines.join(',\n')}`;
    }
    yield cases.length === 0 ? ']\n}\n' : '\n ]\n}\n';
}
function toVerdict(verdict, cases) {
    if (verdict.kind === 'error') {
        const { kind, code, reason } = verdict;
        return { kind, code, reason, remedy: _remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .remedies */ .J[code] };
    }
    if (!(0,_domain_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .isJudged */ .s)(verdict))
        return { kind: verdict.kind, reason: verdict.reason };
    const { kind, wouldFail, reason, counts, findings, known, ignored, notes, comparison } = verdict;
    // Findings name their case by its position, so that each case is written once.
    const positions = new Map(cases.map((testCase, position) => [testCase, position]));
    const toFinding = ({ severity, testCase, change, isUncertain }) => ({
        case: positions.get(testCase) ?? null,
        severity,
        change: change ?? null,
        isUncertain,
    });
    const isWritten = ({ testCase }) => positions.has(testCase);
    return {
        kind,
        wouldFail,
        reason,
        counts,
        notes,
        comparison: comparison
            ? { ...comparison, fixed: comparison.fixed.map((testCase) => toCase(testCase)) }
            : null,
        findings: findings.filter(isWritten).map(toFinding),
        known: known.filter(isWritten).map(toFinding),
        ignored: ignored
            .filter(isWritten)
            .map((finding) => ({ ...toFinding(finding), rule: toRule(finding.rule) })),
    };
}
function toGate(gate) {
    return { ...gate, maxWarnings: gate.maxWarnings ?? null, ignore: gate.ignore.map(toRule) };
}
function toRule({ test, feature, category, case: name, reason, expires }) {
    return {
        test,
        feature: feature ?? null,
        category: category ?? null,
        case: name ?? null,
        reason,
        expires,
    };
}
function toTestRun(testRun) {
    return { ...testRun, modelMetrics: testRun.modelMetrics.map((metric) => ({ ...metric })) };
}
function toJudgedCase(testCase, { kind, finding }) {
    return toCase(testCase, {
        judgedAs: (0,_domain_judge_js__WEBPACK_IMPORTED_MODULE_0__/* .severityOf */ .x)(testCase),
        standing: kind,
        change: finding?.change ?? null,
        ...(finding?.isUncertain && { isUncertain: true }),
    });
}
function toCase(testCase, judged = {}) {
    const { testType, caseId, category, features, status, severity, importance, metrics, unknownWords } = testCase;
    return {
        testType,
        caseId,
        category,
        features,
        status,
        severity: severity ?? null,
        ...judged,
        importance: importance ?? null,
        metrics: metrics.map(toMetric),
        ...(unknownWords.length > 0 && { unknownWords }),
    };
}
/** JSON has no NaN and no infinity; they are written as their names. */
function toMetric({ name, category, value }) {
    if (typeof value === 'number')
        return { name, category, value: isFinite(value) ? value : String(value) };
    if (value === null || typeof value === 'string')
        return { name, category, value };
    const isWritable = value.every((one) => typeof one === 'string' || isFinite(one));
    return { name, category, value: isWritable ? value : value.map(String) };
}


/***/ }),

/***/ 8:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: summaryLimitBytes

// EXTERNAL MODULE: ./build/domain/format-duration.js
var format_duration = __webpack_require__(7939);
// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(3153);
;// CONCATENATED MODULE: ./build/reports/case-chart.js

const words = {
    alert: 'Alert',
    warning: 'Warning',
    pass: 'Passed',
    skip: 'Skipped',
    ignored: 'Ignored',
};
/**
 * The shares of all test cases as a chart, which GitHub draws from a Mermaid block. Only own words and numbers stand in
 * it, since foreign text could become part of the diagram's language. Nothing for a run of one kind of result.
 * Source of the form: Mermaid documentation, "Pie chart diagrams".
 */
function caseChart(verdict) {
    const kinds = Object.entries(words).flatMap(([kind, word]) => {
        const count = (0,domain_outcome/* isJudged */.s)(verdict) ? verdict.counts[kind] : 0;
        return count > 0 ? [`  "${word}" : ${count}`] : [];
    });
    const chart = ['```mermaid', 'pie showData title Test cases by result', ...kinds, '```'].join('\n');
    return { rank: 5, head: kinds.length > 1 ? chart : '' };
}

// EXTERNAL MODULE: ./build/reports/escape-html.js
var escape_html = __webpack_require__(931);
// EXTERNAL MODULE: ./build/reports/fit-sections.js
var fit_sections = __webpack_require__(6052);
// EXTERNAL MODULE: ./build/reports/html-table.js
var html_table = __webpack_require__(5834);
// EXTERNAL MODULE: ./build/reports/case-folds.js
var case_folds = __webpack_require__(527);
// EXTERNAL MODULE: ./build/reports/finding-sections.js
var finding_sections = __webpack_require__(210);
// EXTERNAL MODULE: ./build/reports/result-sections.js + 1 modules
var result_sections = __webpack_require__(6153);
// EXTERNAL MODULE: ./build/reports/verdict-sections.js + 1 modules
var verdict_sections = __webpack_require__(9923);
;// CONCATENATED MODULE: ./build/reports/summary.js










/** GitHub's limit for the job summary of one step. */
const summaryLimitBytes = 1024 * 1024;
/** The runner's file gets one more line break after the text, of two bytes on Windows. */
const lineBreakBytes = 2;
const whole = '<code>results.json</code>';
const detailed = 50;
/**
 * The job summary: GitHub Markdown, verdict first, never over the limit in UTF-8 bytes. When there is too much, passing
 * tests give way first, then skipped ones, details and tables, and what is left out is counted.
 */
function renderSummary(outcome, limitBytes = summaryLimitBytes - lineBreakBytes) {
    return (0,fit_sections/* fitSections */.WK)(summarySections(outcome), limitBytes, fit_sections/* utf8Bytes */.dy);
}
function summarySections(outcome) {
    const { verdict, results } = outcome;
    const first = [(0,verdict_sections/* heading */.R_)(outcome), (0,verdict_sections/* explanation */.Qb)(outcome), testRunLink(outcome)];
    if (!(0,domain_outcome/* isJudged */.s)(verdict))
        return [...first, (0,case_folds/* skippedFold */.wb)(results, whole), aboutRun(outcome)];
    return [
        ...first,
        (0,verdict_sections/* comparisonLine */.iF)(verdict),
        (0,verdict_sections/* notes */.Q2)(verdict),
        (0,finding_sections/* findingTable */.ck)(verdict, whole),
        (0,result_sections/* categoryTable */.d)(outcome),
        caseChart(verdict),
        (0,result_sections/* modelTable */.C)(results),
        (0,finding_sections/* findingDetails */.aw)(verdict, detailed),
        (0,case_folds/* fixedFold */.cu)(verdict, whole),
        (0,case_folds/* knownFold */.Zn)(verdict, whole),
        (0,case_folds/* ignoredFold */.e$)(verdict, whole),
        (0,case_folds/* skippedFold */.wb)(results, whole),
        (0,case_folds/* passedFold */.a3)(results, whole),
        aboutRun(outcome),
    ];
}
function testRunLink({ results }) {
    const { testRunId, webUrl } = results?.testRun ?? {};
    const isLinked = testRunId !== undefined && webUrl !== undefined;
    return { rank: 0, head: isLinked ? `<p>Test run ${(0,escape_html/* codeLink */.U1)(testRunId, webUrl)}</p>` : '' };
}
function aboutRun({ asked, ids, results, durationMs, startedAt }) {
    const facts = [
        ['Run', (0,escape_html/* code */.aY)(asked?.run.name ?? '')],
        ['Where', (0,escape_html/* code */.aY)(asked?.target ?? '')],
        ['Seed', asked ? String(asked.run.seed) : ''],
        ['Started', (0,escape_html/* code */.aY)(startedAt)],
        ['Took', (0,format_duration/* formatDuration */.a)(durationMs)],
        ['Engine', (0,escape_html/* code */.aY)(results?.testRun.engineVersion ?? '')],
        ['Project', (0,escape_html/* code */.aY)(ids.projectId ?? '')],
        ['Model', (0,escape_html/* code */.aY)(ids.modelId ?? '')],
        ['Reference data', (0,escape_html/* code */.aY)(ids.referenceId ?? '')],
        ['Evaluation data', (0,escape_html/* code */.aY)(ids.evaluationId ?? '')],
        ['Job', (0,escape_html/* code */.aY)(ids.jobId ?? '')],
        ['Test run', ids.testRunId === undefined ? '' : (0,escape_html/* codeLink */.U1)(ids.testRunId, results?.testRun.webUrl)],
    ];
    const rows = facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (0,html_table/* tableRow */.j)('td', [name, value]));
    return {
        rank: 1,
        head: `<details><summary>About this run</summary>\n${(0,html_table/* tableHead */.P)([])}\n${rows.join('\n')}\n</table>\n\n</details>`,
    };
}


/***/ }),

/***/ 3224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ toJsonText)
/* harmony export */ });
/** JSON in which a workflow's log, where somebody may print it, reads no command. Lone surrogates are escaped. */
function toJsonText(value, indent) {
    return JSON.stringify(value, undefined, indent).replaceAll('##[', '#\\u0023[');
}


/***/ }),

/***/ 9923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iF: () => (/* binding */ comparisonLine),
  J7: () => (/* binding */ countsLine),
  Qb: () => (/* binding */ explanation),
  R_: () => (/* binding */ heading),
  Q2: () => (/* binding */ notes)
});

// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(3153);
// EXTERNAL MODULE: ./build/domain/plural.js
var plural = __webpack_require__(6451);
// EXTERNAL MODULE: ./build/reports/clean-text.js
var clean_text = __webpack_require__(9925);
// EXTERNAL MODULE: ./build/reports/escape-html.js
var escape_html = __webpack_require__(931);
// EXTERNAL MODULE: ./build/reports/folded-section.js
var folded_section = __webpack_require__(8198);
;// CONCATENATED MODULE: ./build/reports/prose.js


/** A word or number that no renderer makes a mention, link, reference, commit or emoji of. */
const plainWord = /^["'(“]*(?:[A-Za-z]?[a-z]*(?:['’-][a-z]+)*|\d{1,6}(?:[.,]\d{1,6})?%?)["')”]*[,.;:!?]*["')”]*$|^[-–—±=<>&/+]$/;
/** No word of ours is longer; a longer one could keep the pattern busy. */
const longestWord = 40;
/** All-hexadecimal words may name a commit. */
const commitLike = /^\W*[a-f]{7,40}\W*$/;
/**
 * A sentence of ours that may quote foreign text, as HTML: ordinary words stay, everything else (names with
 * underscores, paths, addresses, `@` and `#`) stands in `<code>`, where GitHub makes no mentions and links.
 */
function prose(sentence, maxLength = 600) {
    const parts = [];
    for (const word of (0,clean_text/* cleanLine */.O)(sentence, maxLength).split(' ')) {
        const isPlain = word.length <= longestWord && plainWord.test(word) && !commitLike.test(word);
        const last = parts.at(-1);
        if (last?.isPlain === isPlain)
            last.words.push(word);
        else
            parts.push({ isPlain, words: [word] });
    }
    return parts
        .map(({ isPlain, words }) => {
        const text = words.join(' ');
        if (isPlain)
            return (0,escape_html/* escapeHtml */.ZD)(text);
        const [, body = text, stop = ''] = /^(.*?)([,.;:!?]*)$/.exec(text) ?? [];
        return body === '' ? stop : `<code>${(0,escape_html/* escapeHtml */.ZD)(body)}</code>${stop}`;
    })
        .join(' ');
}

// EXTERNAL MODULE: ./build/reports/remedies.js
var remedies = __webpack_require__(2434);
;// CONCATENATED MODULE: ./build/reports/verdict-sections.js







const icons = { passed: '✅', failed: '❌', skipped: '⏭️', error: '💥' };
function heading({ verdict, asked }) {
    const words = {
        passed: 'Model gate passed',
        failed: asked?.gate.mode === 'report' ? 'Model gate would fail (mode: report)' : 'Model gate failed',
        skipped: 'Model gate skipped',
        error: 'Model gate could not decide',
    };
    return { rank: 0, head: `## ${icons[verdict.kind]} ${words[verdict.kind]}` };
}
/** The reason, and the counts of a judged run or the remedy of an error. */
function explanation({ verdict, results }) {
    if ((0,outcome/* isJudged */.s)(verdict)) {
        const counts = results === undefined ? '' : ` ${countsLine(verdict)}`;
        return { rank: 0, head: `<p><strong>${endSentence(prose(verdict.reason))}</strong>${counts}</p>` };
    }
    const reason = `<pre>${(0,escape_html/* escapeHtml */.ZD)((0,clean_text/* cleanBlock */.H)(verdict.reason))}</pre>`;
    if (verdict.kind === 'skipped')
        return { rank: 0, head: reason };
    return { rank: 0, head: `**${verdict.code}**\n\n${reason}\n\n${remedies/* remedies */.J[verdict.code]}` };
}
function countsLine({ counts, comparison, known }) {
    const { alert, warning, pass, skip, ignored } = counts;
    const parts = [
        (0,plural/* plural */.L)(alert, 'alert'),
        (0,plural/* plural */.L)(warning, 'warning'),
        `${pass} passed`,
        `${skip} skipped`,
        ...(ignored > 0 ? [`${ignored} ignored`] : []),
    ];
    const since = comparison ? ` Since the baseline: ${counts.new} new or worse, ${known.length} known.` : '';
    return `${parts.join(', ')}.${since}`;
}
function endSentence(html) {
    return /[.!?]$/.test(html) ? html : `${html}.`;
}
const shownNotes = 20;
/** What the reader should know about the policy and the comparison. */
function notes(verdict) {
    const { comparison } = verdict;
    const items = [...verdict.notes, ...(comparison?.differences ?? [])];
    return (0,folded_section/* folded */.TM)(items.length > 3, {
        rank: 1,
        title: (0,plural/* plural */.L)(items.length, 'note'),
        rowCount: items.length,
        head: '<ul>',
        rows: (0,folded_section/* mapRows */.KS)(items.slice(0, shownNotes), (item) => `<li>${prose(item)}</li>`),
        tail: '</ul>',
    }, (hidden) => (hidden > 0 ? `\n\n${hidden} more notes.` : ''));
}
/** What changed since the baseline, in numbers. */
function comparisonLine({ comparison, findings }) {
    if (!comparison)
        return { rank: 1, head: '' };
    const { baseline, fixed, onlyHere, onlyThere } = comparison;
    const count = (change) => findings.filter((finding) => finding.change === change).length;
    const parts = [
        `${count('new')} new`,
        `${count('worse')} worse`,
        `${fixed.length} fixed`,
        ...(onlyHere > 0 ? [`${(0,plural/* plural */.L)(onlyHere, 'case')} only in this run`] : []),
        ...(onlyThere > 0 ? [`${(0,plural/* plural */.L)(onlyThere, 'case')} only in the baseline`] : []),
    ];
    return { rank: 1, head: `<p>Compared with ${(0,escape_html/* code */.aY)(baseline)}: ${parts.join(', ')}.</p>` };
}


/***/ })

};
