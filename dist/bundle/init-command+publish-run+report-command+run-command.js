export const id = "init-command+publish-run+report-command+run-command";
export const ids = ["init-command+publish-run+report-command+run-command"];
export const modules = {

/***/ 84281:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ examplesOfCase)
/* harmony export */ });
/** How many rows of a finding are shown. */
const examplesOfCase = 5;


/***/ }),

/***/ 67278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ findingPlace)
/* harmony export */ });
/* harmony import */ var _to_file_uri_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12916);

/** Categories whose findings are about the rows rather than the model's answers. */
const ofData = new Set(['drift', 'data-cleanliness', 'abnormal-inputs']);
/**
 * Where whoever reads a finding can act: at the rule in the config file that it was judged by, else at the data or the model
 * that it is about, as far as they are files of the workspace, else at the start of the config file. `undefined` where there
 * is none of them.
 */
function findingPlace(finding, { asked, tested }) {
    const config = (0,_to_file_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .pathInWorkspace */ .e)(asked?.report.annotatedFile);
    const line = ruleLine(finding, asked?.report.ruleLines);
    if (config !== undefined && line !== undefined)
        return { path: config, line };
    const { model, evaluation } = tested ?? {};
    const isOfData = ofData.has(finding.testCase.category);
    const file = isOfData ? (toPath(evaluation) ?? toPath(model)) : (toPath(model) ?? toPath(evaluation));
    const path = file ?? config;
    return path === undefined ? undefined : { path, line: 1 };
}
/** The most special rule that is written for the case. */
function ruleLine(finding, lines = {}) {
    const { testType, category } = finding.testCase;
    const [family = testType] = testType.split(':');
    const rules = [
        ...('rule' in finding ? ['gate.ignore'] : []),
        `gate.tests.${testType}`,
        `gate.tests.${family}`,
        `run.tests.${testType}`,
        `run.tests.${family}`,
        `gate.categories.${category}`,
        ...(family === 'baseline' ? ['gate.max-drop', 'gate.baseline'] : []),
    ];
    const rule = rules.find((path) => Object.hasOwn(lines, path));
    const line = rule === undefined ? undefined : lines[rule];
    // A foreign file may tell another.
    return line === undefined || line < 1 ? undefined : line;
}
/** A folder is no place for a remark. */
function toPath(origin) {
    return origin?.kind === 'file' && !/[/\\]$/.test(origin.name) ? (0,_to_file_uri_js__WEBPACK_IMPORTED_MODULE_0__/* .pathInWorkspace */ .e)(origin.name) : undefined;
}


/***/ }),

/***/ 12916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ pathInWorkspace),
/* harmony export */   q: () => (/* binding */ toFileUri)
/* harmony export */ });
/** Half a surrogate pair has no encoding. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/**
 * A path of the workspace relative to its root: `./models\\fine tuned.onnx` as `models/fine tuned.onnx`. `undefined` for
 * none, for an absolute path and for one that leads out of the workspace.
 */
function pathInWorkspace(path) {
    if (path === undefined || /^([A-Za-z]:|[\\/])/.test(path))
        return undefined;
    const segments = path.split(/[\\/]+/).filter((segment) => segment !== '.' && segment !== '');
    return segments.length === 0 || segments.includes('..') ? undefined : segments.join('/');
}
/** Such a path as a URI: `models/fine%20tuned.onnx`. */
function toFileUri(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment.replaceAll(loneSurrogate, '\ufffd')))
        .join('/');
}


/***/ }),

/***/ 95489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ shownExamples)
/* harmony export */ });
/* harmony import */ var _domain_example_rows_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84281);

/**
 * The worst rows of a finding and at most `maxColumns` columns, those that it is about first; `undefined` where no rows
 * are known, as with `report.rows: false`.
 */
function shownExamples(examples, { testType, caseId }, maxColumns) {
    const found = examples?.ofCases.find((one) => one.testType === testType && one.caseId === caseId);
    if (!examples || !found)
        return undefined;
    const rows = found.rows.slice(0, _domain_example_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .examplesOfCase */ .p).flatMap((position) => examples.rows[position] ?? []);
    if (rows.length === 0)
        return undefined;
    const columns = examples.columns
        .map((name, place) => ({ name, place, isMarked: found.marked.includes(name) }))
        .sort((a, b) => Number(b.isMarked) - Number(a.isMarked) || a.place - b.place)
        .slice(0, maxColumns);
    return {
        columns,
        rows,
        hasLabels: rows.some(({ label }) => label !== undefined),
        hasPredictions: rows.some(({ prediction }) => prediction !== undefined),
    };
}


/***/ }),

/***/ 43895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// UNUSED EXPORTS: summaryLimitBytes

// EXTERNAL MODULE: ./build/domain/words/format-duration.js
var format_duration = __webpack_require__(88209);
// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(93153);
;// CONCATENATED MODULE: ./build/reports/markdown/case-chart.js

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

// EXTERNAL MODULE: ./build/reports/safe-text/escape-html.js
var escape_html = __webpack_require__(60299);
// EXTERNAL MODULE: ./build/reports/markdown/fit-sections.js
var fit_sections = __webpack_require__(43680);
// EXTERNAL MODULE: ./build/reports/markdown/html-table.js
var html_table = __webpack_require__(40966);
// EXTERNAL MODULE: ./build/reports/markdown/case-folds.js
var case_folds = __webpack_require__(75315);
// EXTERNAL MODULE: ./build/reports/markdown/comparison-section.js
var comparison_section = __webpack_require__(14781);
// EXTERNAL MODULE: ./build/reports/facts/findings-of.js
var findings_of = __webpack_require__(37760);
// EXTERNAL MODULE: ./build/reports/facts/format-number.js
var format_number = __webpack_require__(69251);
// EXTERNAL MODULE: ./build/reports/facts/shown-examples.js
var shown_examples = __webpack_require__(95489);
// EXTERNAL MODULE: ./build/reports/facts/test-title.js
var test_title = __webpack_require__(50357);
// EXTERNAL MODULE: ./build/reports/markdown/finding-cells.js
var finding_cells = __webpack_require__(23517);
// EXTERNAL MODULE: ./build/reports/markdown/folded-section.js
var folded_section = __webpack_require__(78178);
// EXTERNAL MODULE: ./build/reports/markdown/prose.js
var prose = __webpack_require__(8103);
;// CONCATENATED MODULE: ./build/reports/markdown/finding-rows.js









/** Findings whose rows are shown: those that stand open, whose rows a reader wants to see. */
const shownFindings = 10;
/** The columns that a finding is about come first; all are in results.json. */
const shownColumns = 6;
const longestCell = 40;
/** The worst evaluation rows of the strongest findings, a small table each, folded; nothing with `report.rows: false`. */
function findingRows(outcome, whole) {
    const known = (0,findings_of/* findingsOf */.W)(outcome)
        .findings.slice(0, shownFindings)
        .flatMap(({ testCase }) => {
        const shown = (0,shown_examples/* shownExamples */.l)(outcome.examples, testCase, shownColumns);
        return shown ? [{ testCase, shown }] : [];
    });
    return (0,folded_section/* folded */.TM)(true, {
        rank: 6,
        title: known.length === 1 ? 'Rows of the finding' : 'Rows of the findings',
        rowCount: known.length,
        head: '',
        rows: (0,folded_section/* mapRows */.KS)(known, ({ testCase, shown }) => rowTable(testCase, shown)),
        tail: '',
    }, (hidden) => (0,folded_section/* moreIn */.xz)(whole, hidden));
}
function rowTable(testCase, { columns, rows, hasLabels, hasPredictions }) {
    const cell = (text) => (0,escape_html/* code */.aY)(text ?? '', longestCell) || '–';
    const features = (0,finding_cells/* featureCells */.oO)(testCase);
    const title = `<strong>${(0,prose/* prose */.C)((0,test_title/* testTitle */.XF)(testCase.testType), 100)}</strong>${features === '' ? '' : ` on ${features}`}`;
    const heads = [
        'Row',
        ...(hasLabels ? ['Label'] : []),
        ...(hasPredictions ? ['Predicted'] : []),
        ...columns.map(({ name }) => cell(name)),
    ];
    const lines = rows.map(({ number, label, prediction, probability, cells }) => (0,html_table/* tableRow */.j)('td', [
        String(number),
        ...(hasLabels ? [cell(label)] : []),
        ...(hasPredictions
            ? [`${cell(prediction)}${probability === undefined ? '' : ` (${(0,format_number/* formatPercent */.l9)(probability)})`}`]
            : []),
        ...columns.map(({ place }) => cell(cells[place])),
    ]));
    return [`<p>${title}</p>`, (0,html_table/* tableHead */.P)(heads), ...lines, '</table>'].join('\n');
}

// EXTERNAL MODULE: ./build/reports/markdown/finding-sections.js
var finding_sections = __webpack_require__(78806);
// EXTERNAL MODULE: ./build/reports/facts/ids-of.js
var ids_of = __webpack_require__(22458);
// EXTERNAL MODULE: ./build/reports/facts/source-facts.js
var source_facts = __webpack_require__(24901);
// EXTERNAL MODULE: ./build/reports/markdown/result-sections.js + 1 modules
var result_sections = __webpack_require__(82345);
// EXTERNAL MODULE: ./build/reports/markdown/verdict-sections.js
var verdict_sections = __webpack_require__(14198);
;// CONCATENATED MODULE: ./build/reports/markdown/summary.js














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
function renderSummary(outcome, { artifactUrl, limitBytes = summaryLimitBytes - lineBreakBytes, } = {}) {
    return (0,fit_sections/* fitSections */.WK)(summarySections(outcome, artifactUrl), limitBytes, fit_sections/* utf8Bytes */.dy);
}
function summarySections(outcome, artifactUrl) {
    const { verdict, results } = outcome;
    const first = [(0,verdict_sections/* heading */.R_)(outcome), (0,verdict_sections/* explanation */.Qb)(outcome), (0,verdict_sections/* rulesLine */.U4)(outcome)];
    if (!(0,domain_outcome/* isJudged */.s)(verdict)) {
        return [
            ...first,
            linkLine(outcome, artifactUrl),
            (0,finding_sections/* findingTable */.ck)(outcome, whole),
            (0,result_sections/* categoryTable */.d)(outcome),
            (0,case_folds/* skippedFold */.wb)(results, whole),
            aboutRun(outcome),
        ];
    }
    return [
        ...first,
        ...(0,comparison_section/* comparisonSections */.w)(verdict, whole),
        linkLine(outcome, artifactUrl),
        (0,verdict_sections/* comparisonLine */.iF)(verdict),
        (0,verdict_sections/* notes */.Q2)(verdict, results),
        (0,finding_sections/* findingTable */.ck)(outcome, whole),
        (0,finding_sections/* furtherFindings */.JT)(outcome, whole),
        findingRows(outcome, whole),
        (0,result_sections/* categoryTable */.d)(outcome),
        caseChart(verdict),
        (0,result_sections/* modelTable */.C)(results),
        (0,finding_sections/* findingDetails */.aw)(outcome, detailed),
        (0,case_folds/* uncertainFold */.be)(verdict, whole),
        (0,case_folds/* fixedFold */.cu)(verdict, whole),
        (0,case_folds/* knownFold */.Zn)(verdict, whole),
        (0,case_folds/* ignoredFold */.e$)(verdict, whole),
        (0,case_folds/* skippedFold */.wb)(results, whole),
        (0,case_folds/* passedFold */.a3)(results, whole),
        aboutRun(outcome),
    ];
}
function linkLine({ results }, artifactUrl) {
    const { testRunId, webUrl } = results?.testRun ?? {};
    const links = [
        testRunId !== undefined && webUrl !== undefined ? `Test run ${(0,escape_html/* codeLink */.U1)(testRunId, webUrl)}` : '',
        (0,escape_html/* isWebAddress */.d3)(artifactUrl) ? (0,escape_html/* link */.nf)('All reports of this run', artifactUrl) : '',
    ].filter(Boolean);
    return { rank: 0, head: links.length === 0 ? '' : `<p>${links.join(' · ')}</p>` };
}
function aboutRun(outcome) {
    const { asked, ids, results, durationMs, startedAt } = outcome;
    const facts = [
        ['Run', (0,escape_html/* code */.aY)(asked?.run.name ?? '')],
        ...(0,source_facts/* sourceFacts */.t)(outcome).map(([name, origin]) => [name, (0,escape_html/* code */.aY)(origin)]),
        ['Where', (0,ids_of/* isOwnRun */.q)(asked?.target) ? 'the embedded engine, without a cluster' : (0,escape_html/* code */.aY)(asked?.target ?? '')],
        ['Seed', asked ? String(asked.run.seed) : ''],
        ['Started', (0,escape_html/* code */.aY)(startedAt)],
        ['Took', (0,format_duration/* formatDuration */.a)(durationMs)],
        ['Engine', (0,escape_html/* code */.aY)(results?.testRun.engineVersion ?? '')],
        ...(0,ids_of/* idsOf */.U)(ids, asked?.target).map(([name, id]) => [name, (0,escape_html/* code */.aY)(id)]),
        [
            'Test run',
            ids.testRunId === undefined || (0,ids_of/* isOwnRun */.q)(asked?.target)
                ? ''
                : (0,escape_html/* codeLink */.U1)(ids.testRunId, results?.testRun.webUrl),
        ],
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

/***/ 75920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $C: () => (/* binding */ reportsAskedFor),
  D8: () => (/* binding */ reportsFor)
});

// UNUSED EXPORTS: reportFiles

// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/domain/vocabulary.js
var vocabulary = __webpack_require__(50669);
// EXTERNAL MODULE: ./build/domain/gate-rules.js
var gate_rules = __webpack_require__(96564);
// EXTERNAL MODULE: ./build/domain/sources.js
var sources = __webpack_require__(35635);
// EXTERNAL MODULE: ./build/domain/words/format-duration.js
var format_duration = __webpack_require__(88209);
// EXTERNAL MODULE: ./build/reports/safe-text/escape-html.js
var escape_html = __webpack_require__(60299);
// EXTERNAL MODULE: ./build/reports/safe-text/clean-text.js
var clean_text = __webpack_require__(12829);
// EXTERNAL MODULE: ./build/reports/facts/format-number.js
var format_number = __webpack_require__(69251);
// EXTERNAL MODULE: ./build/reports/facts/ids-of.js
var ids_of = __webpack_require__(22458);
// EXTERNAL MODULE: ./build/reports/facts/rules-in-force.js
var rules_in_force = __webpack_require__(97637);
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
/** A text of several hundred characters, which is cut nowhere. */
function paragraph(text) {
    return new Markup((0,escape_html/* escapeHtml */.ZD)(text));
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









const listedRules = ['mode', 'failOn', 'maxAlerts', 'maxWarnings', 'minTests'];
/** A dataset may be in more. */
const shownFiles = 20;
const longestName = 200;
/** Made for one run, that of the embedded engine leads nowhere. */
function testRunLink({ asked, ids, results }) {
    if (ids.testRunId === undefined || (0,ids_of/* isOwnRun */.q)(asked?.target))
        return undefined;
    return new Markup((0,escape_html/* link */.nf)((0,clean_text/* cleanLine */.O)(ids.testRunId), results?.testRun.webUrl));
}
/** What was tested, by which rules and seed, where; and the ids to find it by on a cluster. */
function aboutPage(outcome) {
    const { asked, ids, results, predictions, tested, startedAt, durationMs } = outcome;
    const testRun = results?.testRun;
    const gate = asked?.gate;
    const rules = (0,rules_in_force/* rulesInForce */.C)(outcome);
    return markup `<section class="page" id="about" aria-labelledby="about-title">
    <h2 id="about-title" tabindex="-1">About this run</h2>
    ${factList('What was tested', tested ? testedFacts(tested, testRun?.modelTask) : [['Model task', testRun?.modelTask]])}
    ${factList('The gate', [
        ...listedRules.map((name) => [gate_rules/* gateRules */.D[name].title, gate?.[name]]),
        ['Rules in force', rules === '' ? 'the defaults' : paragraph((0,clean_text/* cleanLine */.O)(rules, rules_in_force/* rulesLength */.Q))],
    ])}
    ${factList('The run', [
        ['Run', asked?.run.name],
        ['Where', asked?.target],
        ['Seed', asked?.run.seed],
        ['Engine', testRun?.engineVersion],
        ['Started', startedAt],
        ['Took', (0,format_duration/* formatDuration */.a)(durationMs)],
        [
            'Stress test took',
            testRun?.durationMs === undefined ? undefined : (0,format_duration/* formatDuration */.a)(testRun.durationMs),
        ],
        ['Predictions', predictions && `${(0,format_number/* countOf */.pq)(predictions.rowCount, 'row')}, ${predictions.name}`],
        ['SHA-256 of the predictions', predictions && markup `<code>${predictions.sha256}</code>`],
    ])}
    ${factList('On the cluster', [...(0,ids_of/* idsOf */.U)(ids, asked?.target), ['Test run', testRunLink(outcome)]])}
  </section> `;
}
function testedFacts(tested, modelTask) {
    const { model, reference, evaluation, runtime, commit, pullRequest, repositoryUrl } = tested;
    const page = (path, label) => new Markup((0,escape_html/* link */.nf)((0,clean_text/* cleanLine */.O)(label, 80), repositoryUrl && `${repositoryUrl}/${path}`));
    return [
        ['Model', model && sourceOf(model)],
        ['Model task', modelTask],
        ['Ran in', runtime],
        ['Reference data', reference && sourceOf(reference)],
        ['Evaluation data', evaluation && sourceOf(evaluation)],
        ['Commit', commit === undefined ? undefined : page(`commit/${commit}`, commit)],
        ['Pull request', pullRequest === undefined ? undefined : page(`pull/${pullRequest}`, `#${pullRequest}`)],
    ];
}
/** Its name and rows, and below the SHA-256 of each file. */
function sourceOf(source) {
    const { name, files, rowCount } = source;
    const rows = rowCount === undefined ? '' : markup ` · ${(0,format_number/* countOf */.pq)(rowCount, 'row')}`;
    return markup `<strong>${(0,clean_text/* cleanLine */.O)((0,sources/* tellOrigin */.M)(source), longestName)}</strong>${rows}${files.slice(0, shownFiles).map((file) => markup `<br>${hashOf(file, name)}`)}`;
}
function hashOf({ name, sha256 }, source) {
    const told = source.endsWith(name) ? '' : markup `${(0,clean_text/* cleanLine */.O)(name, longestName)} `;
    return sha256 === undefined
        ? markup `${told}`
        : markup `<small>${told}SHA-256 <code>${sha256}</code></small>`;
}
function factList(title, facts) {
    const known = facts.filter(([, value]) => value !== undefined && value !== '');
    if (known.length === 0)
        return '';
    return markup `<h3>${title}</h3>
    <dl>
      ${known.map(([name, value]) => markup `<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`)}
    </dl>`;
}

// EXTERNAL MODULE: ./build/reports/facts/order-by-evidence.js
var order_by_evidence = __webpack_require__(28216);
// EXTERNAL MODULE: ./build/domain/judge/severity-of.js
var severity_of = __webpack_require__(34838);
;// CONCATENATED MODULE: ./build/reports/html/case-rows.js



/**
 * Every case, in the order in which it matters to a reader: what counts against the gate, what the baseline has as
 * well, what is ignored, what was skipped, what passed.
 */
function toCaseRows({ verdict, results }) {
    const found = (0,domain_outcome/* isJudged */.s)(verdict)
        ? [
            ...(0,order_by_evidence/* orderByEvidence */.v)(verdict.findings).map((finding) => fromFinding(finding, undefined)),
            ...verdict.known.map((finding) => fromFinding(finding, undefined)),
            ...verdict.ignored.map((finding) => fromFinding(finding, finding.rule)),
        ]
        : [];
    const told = new Set(found.map(({ testCase }) => testCase));
    const others = { alert: [], warning: [], skip: [], pass: [] };
    for (const testCase of results?.cases ?? []) {
        if (told.has(testCase))
            continue;
        const severity = (0,severity_of/* severityOf */.x)(testCase);
        const row = { testCase, severity, change: undefined, isUncertain: false, ignoredBy: undefined };
        others[severity].push(row);
    }
    return [found, others.alert, others.warning, others.skip, others.pass].flat();
}
function fromFinding({ testCase, severity, change, isUncertain }, ignoredBy) {
    return { testCase, severity, change, isUncertain, ignoredBy };
}

// EXTERNAL MODULE: ./build/domain/measures/index.js + 12 modules
var domain_measures = __webpack_require__(57307);
// EXTERNAL MODULE: ./build/domain/measures/read.js
var read = __webpack_require__(24619);
// EXTERNAL MODULE: ./build/reports/facts/changed-texts.js
var changed_texts = __webpack_require__(43397);
// EXTERNAL MODULE: ./build/reports/facts/headline.js
var headline = __webpack_require__(17806);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/word.js + 2 modules
var word = __webpack_require__(34440);
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

// EXTERNAL MODULE: ./build/reports/facts/test-title.js
var test_title = __webpack_require__(50357);
;// CONCATENATED MODULE: ./build/reports/html/value-pair.js




/** The pairs that tests measure, what to call them, and of what they are where the case names no metric. */
const pairs = [
    { measures: [domain_measures.m.valueOn('reference'), domain_measures.m.valueOn('evaluation')], words: ['reference', 'evaluation'] },
    { measures: [domain_measures.m.valueBefore, domain_measures.m.valueAfter], words: ['before', 'after'] },
    { measures: [domain_measures.m.passingRowsValue, domain_measures.m.failingRowsValue], words: ['passing rows', 'failing rows'] },
    { measures: [domain_measures.m.expectedValue, domain_measures.m.failingRowsValue], words: ['expected', 'failing rows'] },
    {
        measures: [domain_measures.m.shareOfTheCommonestValueInTheReference, domain_measures.m.shareOfTheCommonestValue],
        words: ['reference', 'evaluation'],
        metric: domain_measures.m.shareOfTheCommonestValue.name,
    },
];
/** The first pair that the case carries. */
function valuePair(testCase) {
    for (const pair of pairs) {
        const { measures, words } = pair;
        const first = (0,read/* read */.L)(testCase, measures[0]);
        if (first === undefined)
            continue;
        const second = (0,read/* read */.L)(testCase, measures[1]);
        if (second === undefined)
            continue;
        const [margin = 0, otherMargin = 0] = words.map((word) => (0,read/* read */.L)(testCase, domain_measures.m.marginOf(word)));
        return {
            metric: 'metric' in pair ? pair.metric : ((0,read/* read */.L)(testCase, domain_measures.m.metric) ?? domain_measures.m.metric.name),
            words,
            values: [first, second],
            margins: [margin, otherMargin],
        };
    }
    return undefined;
}
/** `area under curve 0.9 ± 0.01 → 0.85 ± 0.02`. */
function showPair({ metric, values, margins }) {
    const [before, after] = values.map((value, k) => {
        const margin = margins[k] ?? 0;
        return `${(0,format_number/* formatNumber */.ZV)(value)}${margin > 0 ? ` ± ${(0,format_number/* formatNumber */.ZV)(margin, 2)}` : ''}`;
    });
    return `${(0,test_title/* metricWords */.yh)(metric)} ${before ?? ''} → ${after ?? ''}`;
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
 * is no answer. Of several texts at most `maxTexts` are shown; of a passing case the worst as it was changed, at most
 * `passLength` characters of it.
 */
function detailCell(row, passLength, maxTexts) {
    const { testCase, severity } = row;
    const told = (0,read/* read */.L)(testCase, domain_measures.m.skipReason) ?? (0,read/* read */.L)(testCase, domain_measures.m.error);
    if (told !== undefined)
        return told;
    const unknown = testCase.unknownWords.map((word) => `unknown word “${(0,clean_text/* cleanLine */.O)(word, 60)}”`).join(', ');
    if (unknown !== '')
        return unknown;
    const texts = (0,changed_texts/* changedTexts */.X)(testCase);
    const [worst] = texts;
    if (worst) {
        if (severity === 'pass')
            return (0,clean_text/* cleanLine */.O)(worst.after, passLength);
        const shown = texts
            .slice(0, maxTexts)
            .map((one) => [textChange(one.before, one.after), classChange(one)]);
        return shown.length === 1 ? shown.flat() : shown.map((one) => markup `<div>${one}</div>`);
    }
    const where = shareChange(testCase) ?? failingValues(testCase) ?? (0,headline/* whereabouts */.CJ)(testCase);
    const pair = valuePair(testCase);
    return [where, ...(pair ? [showPair(pair)] : [])].filter(Boolean).join(' · ');
}
function classChange({ classBefore: before, classAfter: after }) {
    if (before === undefined || after === undefined || before === after)
        return '';
    return markup ` <span class="flip">${(0,clean_text/* cleanLine */.O)(before, 60)} → ${(0,clean_text/* cleanLine */.O)(after, 60)}</span>`;
}
function shareChange(testCase) {
    const value = (0,read/* read */.L)(testCase, domain_measures.m.mostChangedValue);
    const reference = (0,read/* read */.L)(testCase, domain_measures.m.referenceShare);
    const evaluation = (0,read/* read */.L)(testCase, domain_measures.m.evaluationShare);
    if (value === undefined || reference === undefined || evaluation === undefined)
        return undefined;
    return `${(0,clean_text/* cleanLine */.O)(value, 60)}: ${percent(reference)} → ${percent(evaluation)}`;
}
function failingValues(testCase) {
    const rows = (0,read/* read */.L)(testCase, domain_measures.m.failingRows);
    if (rows === undefined || rows === 0)
        return undefined;
    const share = (0,read/* read */.L)(testCase, domain_measures.m.shareOfFailingRows);
    const values = (0,read/* read */.L)(testCase, domain_measures.m.failingValues);
    const where = (0,headline/* whereabouts */.CJ)(testCase);
    return [
        `${(0,format_number/* countOf */.pq)(rows, 'row')}${share === undefined ? '' : ` (${percent(share)})`}`,
        ...(values ? [`values ${(0,headline/* formatValue */.Fl)(values.slice(0, 8))}`] : []),
        ...(where === '' ? [] : [where]),
    ].join(' · ');
}
function percent(share) {
    return `${(0,format_number/* formatNumber */.ZV)(share * 100, 3)} %`;
}

;// CONCATENATED MODULE: ./build/reports/html/case-table.js


/** One letter of a row's class for each severity and baseline class; the page's script filters by them. */
const severityLetters = { alert: 'a', warning: 'w', pass: 'p', skip: 's' };
const changeLetters = { new: 'n', worse: 'x', unchanged: 'k', better: 'b', fixed: 'f' };
const ignoredLetter = 'i';
/** Texts shown of a case that changed several. */
const maxTexts = 10;
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
        detailCell(row, passLength, maxTexts),
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
    return markup `<div class="scroll" tabindex="0" role="region" aria-label="Cases of ${group.title}">
    <table class="cases">
      <caption>
        Cases of ${group.title}
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
 * Renders rows until the limits are reached: all that is not a pass first, in the order of `rows`; then passing cases, the
 * first of each test, the second of each test, and so on, so that no test is left without examples.
 */
function chooseRows(rows, groups, { findingBytes, passingBytes }) {
    const passLength = rows.length <= fewCases ? 160 : 50;
    const byGroup = new Map(groups.map((group) => [group, []]));
    let usedBytes = 0;
    let shown = 0;
    for (const { row, group } of inOrder(rows, groups)) {
        const text = caseRow(row, group, passLength);
        const bytes = Buffer.byteLength(text) + 1;
        if (usedBytes + bytes > (row.severity === 'pass' ? passingBytes : findingBytes))
            break;
        usedBytes += bytes;
        byGroup.get(group)?.push(text);
        shown++;
    }
    return { byGroup, leftOut: rows.length - shown, usedBytes };
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
    ${choice('test', 'Test', 'all', groups.map(({ id, title }) => [id, title]))}
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

// EXTERNAL MODULE: ./build/reports/facts/detectable-sentence.js
var detectable_sentence = __webpack_require__(89723);
// EXTERNAL MODULE: ./build/reports/facts/compared-metrics.js
var compared_metrics = __webpack_require__(13699);
;// CONCATENATED MODULE: ./build/reports/html/comparison-table.js



const marks = {
    worse: { look: 'a', words: 'worse' },
    unproven: { look: 'a', words: 'not proven to be no worse' },
    uncertain: { look: 'w', words: 'uncertain' },
    better: { look: 'p', words: 'better' },
};
const shownNotes = 20;
/** This run's model beside the baseline's, worst metric first; then where the flips are, and what to know of it. */
function comparisonTable({ comparison }) {
    const model = comparison?.model;
    if (!model)
        return '';
    const metrics = (0,compared_metrics/* comparedMetrics */.Bo)(model);
    const place = model.concentration && (0,compared_metrics/* flipPlace */.rF)(model.concentration);
    return markup `<h3>This model and the baseline's</h3>
    ${metrics.length > 0 ? table(metrics, model.metrics.length) : ''}
    ${place &&
        markup `<p>${compared_metrics/* flipsConcentrate */.Dp} <code>${(0,clean_text/* cleanLine */.O)(place.subset, 160)}</code>: ${place.share}.</p>`}
    ${model.notes.length > 0
        ? markup `<ul>
            ${model.notes.slice(0, shownNotes).map((note) => markup `<li>${note}</li>`)}
          </ul>`
        : ''}`;
}
function table(metrics, total) {
    const hidden = total - metrics.length;
    return markup `<div class="scroll" tabindex="0" role="region" aria-label="This model and the baseline's">
      <table>
        <caption>
          Metrics of the baseline's model and of this run's, worst first
        </caption>
        <thead>
          <tr>
            <th scope="col">Result</th>
            <th scope="col">Metric</th>
            <th scope="col" class="number">Baseline</th>
            <th scope="col" class="number">This run</th>
            <th scope="col" class="number">Difference</th>
            <th scope="col" class="number">Flips to wrong / right</th>
          </tr>
        </thead>
        <tbody>
          ${metrics.map(row)}
        </tbody>
      </table>
    </div>
    ${metrics.map(({ title, settling }) => (settling === '' ? '' : markup `<p class="sub">${(0,clean_text/* cleanLine */.O)(title, 80)} is uncertain: ${settling}.</p>`))}
    ${hidden > 0 ? markup `<p class="sub">${hidden} more metrics are in results.json.</p>` : ''}`;
}
function row({ title, baseline, current, difference, flips, mark }) {
    const { look, words } = mark ? marks[mark] : { look: 'p', words: 'not worse' };
    return markup `<tr class="${look}">
    <td>${words}</td>
    <th scope="row">${(0,clean_text/* cleanLine */.O)(title, 80)}</th>
    <td class="number">${baseline}</td>
    <td class="number">${current}</td>
    <td class="number">${difference}</td>
    <td class="number">${flips}</td>
  </tr>`;
}

// EXTERNAL MODULE: ./build/reports/facts/count-by-category.js
var count_by_category = __webpack_require__(55834);
// EXTERNAL MODULE: ./build/reports/facts/amount.js
var amount = __webpack_require__(15246);
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
    const show = (name, value) => value === undefined ? '–' : (0,amount/* formatMetric */.gI)(name, value);
    const rows = metrics.slice(0, maxRows).map(({ name, reference, evaluation }) => markup `<tr>
        <th scope="row">${(0,test_title/* metricHeading */.bx)(name)}</th>
        <td class="number">${show(name, reference)}</td>
        <td class="number">${show(name, evaluation)}</td>
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

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/judge/case-name.js
var case_name = __webpack_require__(74161);
;// CONCATENATED MODULE: ./build/reports/ci/case-fingerprint.js


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

// EXTERNAL MODULE: ./build/reports/facts/case-facts.js + 4 modules
var case_facts = __webpack_require__(57990);
// EXTERNAL MODULE: ./build/reports/facts/shown-examples.js
var shown_examples = __webpack_require__(95489);
;// CONCATENATED MODULE: ./build/reports/html/example-table.js




/** Columns of a table; the others are in results.json. */
const shownColumns = 12;
const longestCell = 60;
/** The worst rows that a finding rests on, the columns it is about first and marked; nothing where none are known. */
function exampleTable(examples, testCase) {
    const shown = (0,shown_examples/* shownExamples */.l)(examples, testCase, shownColumns);
    if (!shown)
        return '';
    const { columns, rows, hasLabels, hasPredictions } = shown;
    const look = (isMarked) => (isMarked ? markup ` class="marked"` : '');
    return markup `<div class="scroll" tabindex="0" role="region" aria-label="Rows of this finding">
    <table class="rows">
      <caption>
        Rows that this finding rests on
      </caption>
      <thead>
        <tr>
          <th scope="col">Row</th>
          ${hasLabels ? markup `<th scope="col">Label</th>` : ''}${hasPredictions ? markup `<th scope="col">Predicted</th>` : ''}
          ${columns.map(({ name, isMarked }) => markup `<th scope="col"${look(isMarked)}>${(0,clean_text/* cleanLine */.O)(name, longestCell)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ number, label, prediction, probability, cells }) => markup `<tr>
              <th scope="row">${number}</th>
              ${hasLabels ? markup `<td>${(0,clean_text/* cleanLine */.O)(label ?? '–', longestCell)}</td>` : ''}${hasPredictions ? markup `<td>${(0,clean_text/* cleanLine */.O)(prediction ?? '–', longestCell)}${probability === undefined ? '' : markup ` (${(0,format_number/* formatPercent */.l9)(probability)})`}</td>` : ''}
              ${columns.map(({ place, isMarked }) => markup `<td${look(isMarked)}>${(0,clean_text/* cleanLine */.O)(cells[place] ?? '–', longestCell)}</td>`)}
            </tr>`)}
      </tbody>
    </table>
  </div>`;
}

;// CONCATENATED MODULE: ./build/reports/html/finding-table.js






/** Rows of the overview's tables; all of them are on the pages of their tests. */
const maxFindings = 100;
/** Findings beyond these show no rows, so that the page stays small. */
const maxExamples = 20;
/** Texts shown of a case that changed several; the others are on the page of its test. */
const finding_table_maxTexts = 3;
/** Rows are laid out in groups of so many when they come into view. */
const groupSize = 10;
/** What was found over all tests, known findings too, with links to the tests; ignored ones have a table of their own. */
function findingTable(rows, groups, examples) {
    const findings = rows.filter(({ severity, ignoredBy }) => (severity === 'alert' || severity === 'warning') && !ignoredBy);
    if (findings.length === 0)
        return '';
    const ids = new Map(groups.flatMap((group) => group.rows.map((row) => [row, group.id])));
    const advised = new Set();
    const fingerprint = caseFingerprints(findings.map(({ testCase }) => testCase));
    const shown = findings.slice(0, maxFindings).map((row, index) => {
        const { testType } = row.testCase;
        const place = `finding-${fingerprint(row.testCase).slice(0, 8)}`;
        const id = ids.get(row);
        const facts = (0,case_facts/* caseFacts */.Q)(row.testCase, row.isUncertain);
        const also = facts.echoes.length > 0 ? `Also seen as ${facts.echoes.join('; ')}.` : '';
        const told = [facts.sentence, (0,case_facts/* evidenceOf */.X)(facts), facts.uncertain, also].filter(Boolean);
        // What to do about a test is told once.
        const page = advised.has(testType) ? undefined : facts.page;
        advised.add(testType);
        const advice = page
            ? markup `<br><strong>Usual causes:</strong> ${paragraph(page.causes)}<br><strong>What to do:</strong> ${paragraph(page.remedy)}`
            : '';
        const title = id === undefined ? facts.title : markup `<a href="#${id}">${facts.title}</a>`;
        const feature = featureCell(row.testCase);
        // End tags that HTML lets out are left out.
        return markup `<tr class="${row.severity === 'alert' ? 'a' : 'w'}" id="${place}"><td>${resultCell(row)}<td>${title}${feature === '' ? '' : markup ` · <strong>${feature}</strong>`} <a href="#${place}">#</a> <small>${(0,clean_text/* cleanLine */.O)(testType, 60)}</small>${told.map((line) => markup `<br>${line}`)}${advice}${index < maxExamples ? exampleTable(examples, row.testCase) : ''}<td>${detailCell(row, 100, finding_table_maxTexts)}
`;
    });
    const hidden = findings.length - shown.length;
    const more = hidden > 0 ? markup `<p class="sub">${hidden} more findings are in the tables of the tests.</p>` : '';
    return markup `<h3>Findings</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="Findings">
      <table class="findings">
        <caption>
          Findings, strongest first
        </caption>
        <thead>
          <tr>
            <th scope="col">Result</th>
            <th scope="col">What was found</th>
            <th scope="col">Details</th>
          </tr>
        </thead>
        ${inGroups(shown, groupSize).map((rows) => markup `<tbody>${rows}</tbody>`)}
      </table>
    </div>
    ${more}`;
}
function inGroups(list, size) {
    return Array.from({ length: Math.ceil(list.length / size) }, (_, k) => list.slice(k * size, (k + 1) * size));
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

// EXTERNAL MODULE: ./build/domain/judge/is-uncertain.js
var is_uncertain = __webpack_require__(29195);
;// CONCATENATED MODULE: ./build/reports/html/uncertain-list.js





const shownCases = 50;
/** Cases that pass though they are beyond a threshold by their point, and why nothing is sure; folded. */
function uncertainList({ uncertain }) {
    if (uncertain.length === 0)
        return '';
    const items = uncertain
        .slice(0, shownCases)
        .map((one) => markup `<li>${(0,clean_text/* cleanLine */.O)((0,test_title/* testTitle */.XF)(one.testType), 100)}, ${featureCell(one)}: ${(0,is_uncertain/* whyUncertain */.wR)(one)}</li>`);
    const hidden = uncertain.length - items.length;
    return markup `<h3>Uncertain</h3>
    <details>
      <summary>Beyond a threshold, but not surely (${uncertain.length})</summary>
      <ul>
        ${items}${hidden > 0 ? markup `<li>and ${hidden} more</li>` : ''}
      </ul>
    </details>`;
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
    ${judged && comparisonTable(judged)} ${judged && tiles(judged)} ${judged && sinceBaseline(judged)}
    ${judged && noteList(withDetectable(judged.notes, results))}
    ${findingTable(rows, groups, outcome.examples)}
    <div class="columns">
      ${categoryTable(outcome)}${metricTable(results?.testRun.modelMetrics ?? [])}
    </div>
    ${judged && uncertainList(judged)} ${judged && ignoredTable(judged)}
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
function withDetectable(notes, results) {
    const detectable = (0,detectable_sentence/* detectableSentence */.$)(results);
    return detectable === undefined ? notes : [detectable, ...notes];
}
function noteList(notes) {
    if (notes.length === 0)
        return '';
    return markup `<h3>Notes</h3>
    <ul class="notes">
      ${notes.slice(0, 100).map((note) => markup `<li>${new Markup((0,escape_html/* escapeHtml */.ZD)((0,clean_text/* cleanLine */.O)(note, 600)))}</li>`)}
    </ul>`;
}

;// CONCATENATED MODULE: ./build/reports/html/page-assets.js
// Made of the style and the scripts in client/ by scripts/embed-page.mjs; change those.
const pageStyle = ":root{color-scheme:light;--paper:#fdfdfc;--panel:#f4f4f1;--ink:#1d2125;--soft:#585f66;--line:#dcdcd6;--shade:#0004;--link:#1c559e;--alert:#b3261e;--warning:#8a5800;--pass:#2b6a3b;--new:#6a3ab2;--reference:#868f99;--evaluation:#2f6fba;--removed:#fbe3e0;--added:#dcf1df}@media screen and (prefers-color-scheme:dark){:root:not([data-theme='light']){color-scheme:dark;--paper:#15181b;--panel:#1e2226;--ink:#e4e6e8;--soft:#a3abb3;--line:#343a40;--shade:#fff4;--link:#8ab8f0;--alert:#ff9a90;--warning:#e8b45a;--pass:#8ccf9c;--new:#c9a6ff;--reference:#6b747d;--evaluation:#6ea8ee;--removed:#53231f;--added:#1f4427}}@media screen{:root[data-theme='dark']{color-scheme:dark;--paper:#15181b;--panel:#1e2226;--ink:#e4e6e8;--soft:#a3abb3;--line:#343a40;--shade:#fff4;--link:#8ab8f0;--alert:#ff9a90;--warning:#e8b45a;--pass:#8ccf9c;--new:#c9a6ff;--reference:#6b747d;--evaluation:#6ea8ee;--removed:#53231f;--added:#1f4427}}*{box-sizing:border-box}body{margin:0;display:grid;grid-template:'top top' auto 'menu main' 1fr 'menu foot' auto / 18.5rem minmax(0,1fr);min-height:100vh;background:var(--paper);color:var(--ink);font:14px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif}a{color:var(--link)}a > code{text-decoration:underline}code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace;font-size:0.93em;overflow-wrap:anywhere}pre{margin:0.5rem 0;padding:0.6rem 0.8rem;max-height:24rem;overflow:auto;background:var(--panel);white-space:pre-wrap}h1,h2,h3,p{margin:0}h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.2rem;margin-bottom:0.75rem}h3{font-size:1rem;margin:1.6rem 0 0.4rem}:focus-visible{outline:2px solid var(--link);outline-offset:2px}[tabindex='-1']:focus-visible{outline:none}.jump{position:absolute;left:-99rem}.jump:focus{left:0.5rem;top:0.5rem;padding:0.4rem 0.8rem;background:var(--paper);z-index:1}.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.top{grid-area:top;display:flex;gap:1rem;justify-content:space-between;align-items:flex-start;padding:1.1rem 1.5rem;border-bottom:1px solid var(--line);border-left:6px solid var(--soft);background:var(--panel)}.top > div{min-width:0}.passed{border-left-color:var(--pass)}.failed,.error{border-left-color:var(--alert)}.passed .mark{color:var(--pass)}.failed .mark,.error .mark{color:var(--alert)}.reason{font-size:1.1rem}.sub{color:var(--soft)}button,input,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:4px;padding:0.2rem 0.5rem}button{cursor:pointer;white-space:nowrap}nav{grid-area:menu;padding:1rem 0.75rem 2rem 1.5rem;align-self:start;position:sticky;top:0;max-height:100vh;overflow-y:auto}nav summary{display:none}nav ul{list-style:none;margin:0;padding:0}nav .category{display:block;margin:0.9rem 0 0.15rem;font-size:0.85em;color:var(--soft)}nav a{display:flex;gap:0.4rem;padding:0.12rem 0.5rem;margin-left:-0.5rem;border-radius:4px;color:inherit;text-decoration:none}nav a > span:first-child{flex:1;min-width:0;overflow-wrap:anywhere}nav a:hover{background:var(--panel)}nav [aria-current]{background:var(--panel);box-shadow:inset 3px 0 var(--link);font-weight:600}nav small,h3 small{font-weight:400;color:var(--soft)}.count{font-variant-numeric:tabular-nums;font-weight:600}main{grid-area:main;border-left:1px solid var(--line);padding:1.2rem 1.5rem 3rem;outline:none}.page + .page{margin-top:2.5rem}.scripted .page + .page{margin-top:0}footer{grid-area:foot;border-left:1px solid var(--line);padding:0.6rem 1.5rem;border-top:1px solid var(--line);color:var(--soft);font-size:0.85em}.tiles{display:flex;flex-wrap:wrap;gap:0.5rem 2rem;margin:0;padding:0;list-style:none}.tiles strong{font-size:1.7rem;line-height:1.2;font-variant-numeric:tabular-nums}.alert,.a td:first-child{color:var(--alert)}.warning,.w td:first-child{color:var(--warning)}.pass{color:var(--pass)}.new{color:var(--new)}.skip,.none,.p td:first-child,.s td:first-child{color:var(--soft)}.a td:first-child,.w td:first-child{font-weight:600}.i td{color:var(--soft)}td small{display:inline-block;padding:0 0.35em;border:1px solid var(--line);border-radius:3px;color:var(--soft);font-weight:400}.n small,.x small{color:var(--new);border-color:currentColor}.notes{padding:0.5rem 0.9rem;background:var(--panel);border-left:3px solid var(--warning)}ul.notes{padding-left:1.9rem;margin:0}.scroll{overflow-x:auto;background:linear-gradient(to right,var(--paper) 30%,transparent) left / 2rem 100% local,linear-gradient(to left,var(--paper) 30%,transparent) right / 2rem 100% local,linear-gradient(to right,var(--shade),transparent) left / 0.8rem 100% scroll,linear-gradient(to left,var(--shade),transparent) right / 0.8rem 100% scroll;background-repeat:no-repeat}.wide::before{content:'Scroll sideways for more →';display:block;position:sticky;left:0;width:max-content;font-size:0.85em;color:var(--soft)}table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}th,td{padding:0.22rem 0.9rem 0.22rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}th{font-weight:400}tbody th{overflow-wrap:anywhere}thead th{color:var(--soft);white-space:nowrap}td:last-child{overflow-wrap:anywhere}td:first-child,td > code,td > a > code{white-space:nowrap}td > a > code,td > code{overflow-wrap:normal}.rows{width:auto;margin-top:0.4rem;font-size:0.9em}td > .scroll{contain:inline-size}.rows td:first-child{font-weight:400}.rows td,.rows th{white-space:nowrap}.findings,.findings > thead,.findings > tbody{display:block}.findings > * > tr{display:grid;grid-template-columns:5.5rem minmax(0,5fr) minmax(0,2fr);align-items:start;border-bottom:1px solid var(--line)}.findings > * > tr > *{border:0;min-width:0;white-space:normal}.findings a[href^='#finding-']{padding:0 0.3em;color:var(--soft);text-decoration:none}.opened,:root:not(.scripted) .findings tr:target{background:var(--panel);box-shadow:inset 3px 0 var(--link)}.opened > td:first-child,:root:not(.scripted) .findings tr:target > td:first-child{padding-left:0.6rem}.marked{background:var(--panel);font-weight:600}.number{text-align:right}del{background:var(--removed)}ins{background:var(--added);text-decoration:none}.flip{white-space:nowrap;font-weight:600}.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:0 3rem}dl{margin:0}dl div{display:grid;grid-template-columns:11rem 1fr;padding:0.2rem 0;border-bottom:1px solid var(--line)}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}form{display:flex;flex-wrap:wrap;gap:0.6rem 1.1rem;align-items:center;padding:0.7rem 0.9rem;background:var(--panel)}form[hidden]{display:none}fieldset{display:flex;flex-wrap:wrap;gap:0 0.8rem;margin:0;padding:0;border:0}legend{float:left;padding:0}fieldset label,.field{white-space:nowrap}form select{max-width:16rem}output{color:var(--soft);font-variant-numeric:tabular-nums}.test h3{font-size:1.1rem;margin-top:1.8rem}.plots{display:flex;flex-wrap:wrap;gap:1rem 2.5rem;margin:0.8rem 0 1rem}figure{margin:0;max-width:100%}figcaption .sub{display:block;font-weight:400}figcaption{font-weight:600;overflow-wrap:anywhere}.keys{display:flex;flex-wrap:wrap;gap:0 1rem;font-weight:400;color:var(--soft)}.key{display:inline-block;width:0.7em;height:0.7em;margin-right:0.4em;background:currentColor}.key.dot{border-radius:50%}.key.guide{width:0;border-left:2px dashed var(--soft);background:none}.key.ref{background:var(--reference)}.key.eva{background:var(--evaluation)}summary{cursor:pointer}.values{font-size:0.9em;color:var(--soft)}.values td,.values td:first-child{color:var(--ink)}svg{display:block;width:100%;height:auto;overflow:visible}.w320{width:20rem}.w480{width:32rem}svg text{font-size:11px;fill:var(--soft)}.mid{text-anchor:middle}.end{text-anchor:end}.grid{stroke:var(--line)}.guide{fill:none;stroke:var(--soft);stroke-dasharray:4 3}svg .ref{fill:var(--reference)}svg .eva{fill:var(--evaluation)}.span{stroke:var(--evaluation);stroke-width:8;opacity:0.35}.span.ref{stroke:var(--reference)}.curve{fill:none;stroke:var(--evaluation);stroke-width:1.5}.move{stroke:var(--reference);stroke-width:2}.bar{stroke:currentColor;stroke-width:10}svg .bound{fill:none;stroke:currentColor;stroke-width:2}svg .bound.warning{stroke-dasharray:4 2}.key.bound{width:0;border-left:2px solid currentColor;background:none}.key.bound.warning{border-left-style:dashed}.dots{fill:none;stroke:currentColor;stroke-width:6;stroke-linecap:round}.dots.pass{opacity:0.55}.unread{display:none}@media (scripting:enabled){:root:not(.scripted) .unread{display:block}}@media screen{.scripted .off,.scripted .many .plots{display:none}.test{content-visibility:auto;contain-intrinsic-size:auto 600px}.findings:not(.exact) > tbody + tbody{content-visibility:auto;contain-intrinsic-size:auto 60rem}}@media print,screen and (max-width:800px){.findings > thead{position:absolute;clip-path:inset(50%)}.findings > tbody > tr{display:block;padding:0.4rem 0}.findings > tbody > tr > td{display:block;overflow-wrap:anywhere}}@media screen and (max-width:800px){body{grid-template:'top' auto 'menu' auto 'main' 1fr 'foot' auto / minmax(0,1fr)}nav{padding:0.5rem 1rem;position:static;max-height:none;border-bottom:1px solid var(--line)}nav summary{display:list-item;cursor:pointer}main,footer{border-left:0}td:first-child,td > code,td > a > code{white-space:normal}td > code,td > a > code{display:inline-block;min-width:9em;overflow-wrap:anywhere}.scroll td:last-child{min-width:12rem}.cases,.cases > thead,.cases > tbody{display:block}.cases tr{display:flex;flex-wrap:wrap;gap:0 0.9rem;padding:0.3rem 0;border-bottom:1px solid var(--line)}.scroll .cases th,.scroll .cases td{padding:0;border:0;min-width:0;overflow-wrap:anywhere}.cases td:last-child{flex-basis:100%}th,td{padding-right:0.4rem}th.number{overflow-wrap:anywhere}thead th{white-space:normal}.top,main{padding-left:1rem;padding-right:1rem}}@media print{body{display:block;font-size:9pt}main{padding:1rem 0 0}.columns{display:block}.plots{gap:0.8rem 1rem}.w320{width:14rem}.w480{width:21rem}nav,form,button,.jump,.findings a[href^='#finding-'],.values:not([open]){display:none}.top,.scroll{background:none}main,footer{border-left:0}.page + .page,.scripted .page + .page{margin-top:2rem}.key,.marked,del,ins{print-color-adjust:exact;-webkit-print-color-adjust:exact}td > code,td > a > code{display:inline-block;min-width:9em;white-space:normal;overflow-wrap:anywhere}.rows{width:100%;font-size:7.5pt}.rows tbody th{white-space:nowrap}.rows td,.rows thead th{padding-right:0.3rem;white-space:normal;overflow-wrap:anywhere}.scroll,pre{overflow:visible;max-height:none}.wide::before{content:none}.opened{background:none;box-shadow:none}tr,figure{break-inside:avoid}h2,h3,thead,.test .sub{break-after:avoid}.test .scroll + .sub{break-after:auto}}";
const pageScript = '(()=>{let e=["text","category","change","ignored"],t=e=>Array.from(e.querySelectorAll("input[name=severity]"));function n(e,t){let n=Array.from(e.options).some(e=>e.value===t);e.value=n?t:""}function l(e,t){e.classList.toggle("off",!t)}(()=>{let r,o,a,s,i,c,d,m,u,f=Array.from(document.querySelectorAll(".page")),h=Array.from(document.querySelectorAll(".test")),g=Array.from(document.querySelectorAll(".findings tr[id]")),y=document.querySelector("#filters"),p=document.querySelectorAll("nav a"),L=new ResizeObserver(e=>{for(let{target:t}of e)t.classList.toggle("wide",t.scrollWidth>t.clientWidth)}),v=e=>{for(let t of e.querySelectorAll(".scroll"))L.observe(t)},S=e=>(function(e,t){let n=e.querySelector("noscript");if(!n)return;let{body:l}=new DOMParser().parseFromString(n.textContent,"text/html");n.replaceWith(...l.childNodes),t(e)})(e,v),E=y?(o=h.reduce((e,{dataset:t})=>e+Number(t.rows),0),a=new Map,()=>{let e=new FormData(y),t=t=>{let n=e.get(t);return"string"==typeof n?n:""},n=new Set(e.getAll("severity")),r=t("text").toLowerCase().split(/\\s+/).filter(Boolean),s=t("change"),i=t("ignored"),c=(e,t)=>{let[l=""]=e.classList;return!!n.has(l)&&(""===s||!!e.classList.contains(s))&&(""===i||e.classList.contains("i")===("i"===i))&&r.every(n=>{var l,r;let o,s;return(o=a.get(e)??(l=e,r=t,s=["h3",".sub"].map(e=>r.querySelector(e)?.textContent??""),[l.textContent,r.dataset.test??"",...s].join(" ").toLowerCase()),a.set(e,o),o).includes(n)})},d=0;for(let e of h){let n=(""===t("category")||t("category")===e.dataset.category)&&(""===t("test")||t("test")===e.id),r=0;if(n)for(let t of(S(e),e.querySelectorAll(".cases tbody tr"))){let n=c(t,e);l(t,n),n&&r++}l(e,r>0||n&&t("test")===e.id),d+=r}document.getElementById("cases")?.classList.toggle("many",""===t("test"));let m=document.getElementById("shown");m&&(m.textContent=`${d} of ${o} cases shown`)}):()=>void 0;for(let e of g)e.querySelector(\'a[href^="#finding-"]\')?.setAttribute("aria-label","Link to this finding");let A=(e,t)=>{let l=y?.elements.namedItem(e);l instanceof HTMLSelectElement&&n(l,t)},I=()=>{let[e="",...t]=location.hash.slice(1).split("?");return[e,t.join("?")]},w=o=>{let a,[s,i]=I();if("main"===s&&o)return;let c=h.find(e=>e.id===s),d=g.find(e=>e.id===s),m=c?document.getElementById("cases"):f.find(e=>e.id===s)??document.getElementById("overview");for(let e of f)l(e,e===m);for(let e of g)e.classList.toggle("opened",e===d);if(d&&(d.closest(".findings")?.classList.add("exact"),d.tabIndex=-1),y&&m?.id==="cases"){let l=new URLSearchParams(i),r=l.get("result");for(let e of t(y))e.checked=r?.includes(e.value)??!0;for(let t of e){let e=y.elements.namedItem(t),r=l.get(t)?.slice(0,200)??"";e instanceof HTMLSelectElement?n(e,r):e instanceof HTMLInputElement&&(e.value=r)}A("test",c?.id??""),c&&A("category",""),E()}let u=`#${c?.id??m?.id??""}`;for(let e of p)e.getAttribute("href")===u?e.setAttribute("aria-current","page"):e.removeAttribute("aria-current");let L=d??(""===i?void 0:c);L&&(o||void 0===r)&&L.scrollIntoView();let v=r===u&&!d;if(r=u,!o||v)return;c||d||scrollTo(0,0);let S=d??(a=`${c?.id??m?.id??""}-title`,document.getElementById(a));S?.focus({preventScroll:!0})},T=0,M=(n,l=!1)=>{clearTimeout(T);let r=`#${n}${y?function(n){let l=new URLSearchParams,r=t(n);for(let t of(r.some(({checked:e})=>!e)&&l.set("result",r.flatMap(({checked:e,value:t})=>e?[t]:[]).join("")),e)){let e=n.elements.namedItem(t);if(!(e instanceof HTMLInputElement||e instanceof HTMLSelectElement))continue;let r=e.value.slice(0,200);""!==r&&l.set(t,r)}let o=l.toString();return""===o?"":`?${o}`}(y):""}`;r!==location.hash&&(l?history.replaceState(null,"",r):history.pushState(null,"",r))};y?.addEventListener("submit",e=>e.preventDefault()),y?.addEventListener("input",e=>{let{target:t}=e,[n]=I(),l=h.some(e=>e.id===n)?n:"cases";t instanceof HTMLSelectElement&&"test"===t.name?(A("category",""),M(t.value||"cases"),w(!1)):t instanceof HTMLSelectElement&&"category"===t.name?(A("test",""),M("cases"),w(!1)):(E(),t instanceof HTMLInputElement&&"text"===t.name?(clearTimeout(T),T=setTimeout(()=>M(l,!0),300)):M(l))}),y?.addEventListener("reset",()=>{setTimeout(()=>{M("cases"),w(!1)})}),addEventListener("keydown",e=>{let t=e.target instanceof HTMLInputElement||e.target instanceof HTMLSelectElement;"/"===e.key&&!t&&!e.ctrlKey&&!e.metaKey&&!e.altKey&&y&&(e.preventDefault(),document.getElementById("cases")?.classList.contains("off")&&(location.hash="#cases"),setTimeout(()=>y.querySelector("input[type=search]")?.focus()))});let q=[];addEventListener("beforeprint",()=>{for(let e of(h.forEach(S),document.querySelectorAll("main details:not(.values, [open])")))e.open=!0,q.push(e)}),addEventListener("afterprint",()=>{for(let e of q.splice(0))e.open=!1}),v(document),addEventListener("hashchange",()=>{clearTimeout(T),w(!0)}),y&&(y.hidden=!1),s=document.documentElement,i=document.getElementById("theme"),c=matchMedia("(prefers-color-scheme: dark)"),d=()=>(s.dataset.theme??(c.matches?"dark":"light"))==="dark",m=()=>{i&&(i.textContent=d()?"Light theme":"Dark theme")},("dark"===(u=function(){try{return localStorage.getItem("model-gate-theme")}catch{return null}}())||"light"===u)&&(s.dataset.theme=u),i?.addEventListener("click",()=>{s.dataset.theme=d()?"light":"dark";try{localStorage.setItem("model-gate-theme",s.dataset.theme)}catch{}m()}),c.addEventListener("change",m),m(),i&&(i.hidden=!1);let b=document.querySelector("nav details");b&&matchMedia("(max-width: 800px)").matches&&(b.open=!1),document.documentElement.classList.add("scripted"),w(!1)})()})();';

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
    <link rel="expect" href="#end" blocking="render" />
    <title>${title}</title>
    <style>${new Markup(pageStyle)}</style>
  </head>`;
}
/**
 * At the end of the body, when the page is there. Browsers that know how to wait paint nothing before what stands behind
 * it, so that nothing is laid out that the script then hides.
 */
function pageScriptElement() {
    return new Markup(`<script>${pageScript}</script><div id="end"></div>`);
}
function sha256(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}

;// CONCATENATED MODULE: ./build/reports/html/test-page.js


/**
 * The section of one test type: counts, plots, cases. `rows`: its cases as HTML, as many as fit. Plots and cases are folded
 * into a `noscript`, which the page's script opens when they are first looked at or printed: so a page of thousands of
 * cases opens at once, and can be read without script.
 */
function testPage(group, rows, plots) {
    const { id, testType, title, category, commonFeatures, counts } = group;
    const leftOut = group.rows.length - rows.length;
    const quiet = quietWord(counts);
    const features = commonFeatures === undefined || commonFeatures === '' ? '' : markup ` · on <code>${commonFeatures}</code>`;
    return markup `<section
    class="test"
    id="${id}"
    data-test="${testType}"
    data-category="${category}"
    data-rows="${rows.length}"
    aria-labelledby="${id}-title"
  >
    <h3 id="${id}-title" tabindex="-1">${title}${quiet === undefined ? '' : markup ` <small>${quiet}</small>`}</h3>
    <p class="sub">${title === testType ? '' : markup `<code>${testType}</code> · `}${category}${features} · ${countWords(counts)}</p>
    <noscript>${plots.length > 0 ? markup `<div class="plots">${plots}</div>` : ''} ${caseTable(group, rows)}</noscript>
    ${leftOut > 0 ? markup `<p class="sub">${leftOut} more cases are not shown here; they are in results.json.</p>` : ''}
  </section> `;
}
/** What stands beside the name of a test without findings, as `A column of numbers drifted` would read like one. */
function quietWord({ alert, warning, pass }) {
    if (alert + warning > 0)
        return undefined;
    return pass > 0 ? 'passed' : 'skipped';
}
/** `2 alert · 1 warning · 14 pass`, without what there is none of. */
function countWords(counts) {
    return ['alert', 'warning', 'pass', 'skip']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => `${counts[severity]} ${severity}`)
        .join(' · ');
}

;// CONCATENATED MODULE: ./build/reports/html/page-menu.js


/** The pages of the report: overview, all cases, a page for each test below its category, about the run. */
function pageMenu(groups) {
    const categories = [...new Set(groups.map(({ category }) => category))].map((category) => {
        const own = groups.filter((group) => group.category === category);
        const tests = own.map(testLink);
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
/** The test's name for people, and the one that rules and the API know it by as a tooltip. */
function testLink({ id, testType, title, counts }) {
    const quiet = quietWord(counts);
    const marks = ['alert', 'warning']
        .filter((severity) => counts[severity] > 0)
        .map((severity) => markup ` <span class="count ${severity}"
          >${counts[severity]}<span class="unseen"> ${severity}</span></span
        >`);
    return markup `<li>
    <a href="#${id}"${title === testType ? '' : markup ` title="${testType}"`}><span>${title}</span>${marks}${quiet === undefined ? '' : markup ` <small>${quiet}</small>`}</a>
  </li>`;
}

;// CONCATENATED MODULE: ./build/reports/html/plots/value-table.js

/** Rows beyond these are counted; plots show the worst first. */
const value_table_maxRows = 40;
/** A table that is folded away below its plot. `name`: of the plot. End tags that HTML lets out are left out. */
function valueTable(name, { heads, rows, leftOut = 0 }) {
    const shown = rows
        .slice(0, value_table_maxRows)
        .map(([first, ...cells]) => markup `<tr><th scope="row">${first}${cells.map((cell) => markup `<td>${cell}`)}`.text);
    const hidden = rows.length - shown.length + leftOut;
    return markup `<details class="values"><summary>Values<span class="unseen"> of ${name}</span></summary><table><thead><tr>${heads.map((head) => markup `<th scope="col">${head}`)}</thead><tbody>${new Markup(shown.join('\n'))}</table>${hidden > 0 ? markup `<p class="sub">${hidden} more rows are in results.json.</p>` : ''}</details>`;
}

;// CONCATENATED MODULE: ./build/reports/html/plots/figure.js


/** An SVG plot with its caption and its legend. */
function figure({ title, alternative, width, height, drawing, legend = [], note, values, }) {
    const keys = legend.map(([name, meaning]) => markup `<span><i class="key ${name}"></i>${meaning}</span>`);
    return markup `<figure class="w${width}">
    <figcaption>${title}${keys.length > 0 ? markup `<span class="keys">${keys}</span>` : ''}${note === undefined ? '' : markup `<span class="sub">${note}</span>`}</figcaption>
    <svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${alternative}">
      ${drawing}
    </svg>
    ${values ? valueTable(title, values) : ''}
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
 * How often something is so (a row positive, an answer right) by how probable that was said to be; on the diagonal the
 * probabilities mean what they say. The larger the dot, the more rows. `undefined` without a calibration curve.
 */
function calibrationPlot({ testCase }) {
    const predicted = (0,read/* read */.L)(testCase, domain_measures.m.calibrationPredictedProbabilities);
    const observed = (0,read/* read */.L)(testCase, domain_measures.m.calibrationObservedShares);
    const sizes = (0,read/* read */.L)(testCase, domain_measures.m.calibrationBinSizes);
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
    const told = bins.map(({ probability, share }) => `${(0,format_number/* formatNumber */.ZV)(probability, 2)}: ${percent(share)}`);
    return figure({
        title: 'Calibration on the evaluation data',
        alternative: `Observed share of rows by predicted probability: ${told.join(', ')}`,
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
        values: {
            heads: ['Predicted', 'Observed', 'Rows'],
            rows: bins.map(({ probability, share }, k) => [
                (0,format_number/* formatNumber */.ZV)(probability, 3),
                percent(share),
                (0,format_number/* formatNumber */.ZV)(sizes[k] ?? 0),
            ]),
        },
    });
}

// EXTERNAL MODULE: ./build/domain/metrics/metric-directions.js
var metric_directions = __webpack_require__(25694);
;// CONCATENATED MODULE: ./build/reports/html/plots/judged-pairs.js


/** The pairs that a case carries whole, the likeliest to be what it was judged by first. */
function judgedPairs(testCase, metric) {
    const value = (0,read/* read */.L)(testCase, domain_measures.m.metricValue(metric));
    const compared = ['the rest', 'the reference'].map((word) => {
        const than = (0,read/* read */.L)(testCase, domain_measures.m.valueOfCompared(metric, word));
        const allowed = (0,read/* read */.L)(testCase, domain_measures.m.differenceAllowed(word));
        const effect = (0,read/* read */.L)(testCase, domain_measures.m.worseThanExpected) ?? (0,read/* read */.L)(testCase, domain_measures.m.worseThan(word));
        return { effect, base: than === undefined || allowed === undefined ? undefined : than + allowed, value };
    });
    const pairs = [
        {
            effect: (0,read/* read */.L)(testCase, domain_measures.m.degradation),
            base: (0,read/* read */.L)(testCase, domain_measures.m.valueOn('reference')),
            value: (0,read/* read */.L)(testCase, domain_measures.m.valueOn('evaluation')),
        },
        {
            effect: (0,read/* read */.L)(testCase, domain_measures.m.lossBeyondNotKnowing),
            base: (0,read/* read */.L)(testCase, domain_measures.m.valueNotKnowing),
            value: (0,read/* read */.L)(testCase, domain_measures.m.valueAfter),
        },
        ...compared,
        { effect: (0,read/* read */.L)(testCase, domain_measures.m.worstPerfDiff), base: (0,read/* read */.L)(testCase, domain_measures.m.overall(metric)), value },
    ];
    return pairs.flatMap(({ effect, base, value: judged }) => effect === undefined || base === undefined || judged === undefined
        ? []
        : [{ effect, base, value: judged }]);
}

;// CONCATENATED MODULE: ./build/reports/html/plots/bounds.js




const severities = ['warning', 'alert'];
/** On the scale of what a case found, which its thresholds are of. */
function effectBounds(testCase) {
    return toBounds(testCase, domain_measures.m.warningThreshold, domain_measures.m.alertThreshold);
}
/**
 * On the scale of the metric that a case is about, which the plots of values have. Of two thresholds, one on the change
 * and one on the value, the first to be reached. Empty where what was found can't be told on that scale.
 */
function valueBounds(testCase) {
    const metric = (0,read/* read */.L)(testCase, domain_measures.m.metric) ?? '';
    const worse = worseWhen(testCase, metric);
    if (worse === undefined)
        return [];
    const sign = worse === 'lower' ? -1 : 1;
    const zero = zeroOf(testCase, metric, sign);
    const relative = effectBounds(testCase).flatMap(({ severity, value }) => zero ? [{ severity, value: zero.base + sign * value * zero.unit }] : []);
    const absolute = toBounds(testCase, domain_measures.m.absoluteWarningThreshold, domain_measures.m.absoluteAlertThreshold);
    return severities.flatMap((severity) => {
        const own = [...relative, ...absolute].filter((one) => one.severity === severity);
        const [first] = own.map(({ value }) => value).sort((a, b) => sign * (a - b));
        return first === undefined || !canBe(metric, first) ? [] : [{ severity, value: first }];
    });
}
function toBounds(testCase, warningThreshold, alertThreshold) {
    const values = [(0,read/* read */.L)(testCase, warningThreshold), (0,read/* read */.L)(testCase, alertThreshold)];
    return severities.flatMap((severity, k) => {
        const value = values[k];
        return value === undefined ? [] : [{ severity, value }];
    });
}
/** What is written of values and effects was rounded. */
const rounding = 1e-9;
/** Of smaller effects the unit would be made of what rounding left. */
const tellingEffect = 1e-6;
function zeroOf(testCase, metric, sign) {
    const isOfUnit = metric_directions/* unitMetrics */.kn.includes(metric);
    for (const { effect, base, value } of judgedPairs(testCase, metric)) {
        const change = sign * (value - base);
        if (!isOfUnit) {
            // Any other distance of the two is not what was judged.
            if (Math.abs(change - effect) < rounding)
                return { base, unit: 1 };
        }
        else if (Math.abs(effect) > tellingEffect && change / effect > 0) {
            // Such errors are judged as a part of the span of the labels, which the two tell.
            return { base, unit: change / effect };
        }
    }
    return undefined;
}
function worseWhen(testCase, metric) {
    const told = (0,read/* read */.L)(testCase, domain_measures.m.direction);
    if (told === 'higher is better')
        return 'lower';
    if (told === 'lower is better')
        return 'higher';
    return metric === 'class_recall' ? 'lower' : metric_directions/* metricDirections */.$S[metric];
}
const beyondShares = [...metric_directions/* unitMetrics */.kn, 'r_squared', 'rank_correlation'];
/** A share has no threshold beyond 0 and 1 that could be reached. */
function canBe(metric, value) {
    return beyondShares.includes(metric) || (value >= 0 && value <= 1);
}

;// CONCATENATED MODULE: ./build/reports/html/plots/bound-marks.js


/** Half the height of a mark that belongs to one row. */
const reach = 9;
/** The bounds of one row, as short lines across it. */
function boundMarks(bounds, x, y) {
    return bounds.map(({ severity, value }) => markup `<path class="bound ${severity}" d="M${x(value)} ${y - reach}v${2 * reach}"/>`);
}
/** `a warning begins at 0.2, an alert at 0.6`; `''` without any. */
function boundWords(bounds) {
    return bounds
        .map(({ severity, value }, index) => {
        const word = severity === 'alert' ? 'an alert' : 'a warning';
        return `${word} ${index === 0 ? 'begins ' : ''}at ${(0,format_number/* formatNumber */.ZV)(value, 3)}`;
    })
        .join(', ');
}
/** Keys of the severities that have a bound, with `words` for each. */
function boundKeys(bounds, words) {
    return ['warning', 'alert']
        .filter((severity) => bounds.some((bound) => bound.severity === severity))
        .map((severity) => [`bound ${severity}`, words(severity)]);
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
    const names = (0,read/* read */.L)(testCase, domain_measures.m.binNames);
    const reference = toShares((0,read/* read */.L)(testCase, domain_measures.m.referenceCounts));
    const evaluation = toShares((0,read/* read */.L)(testCase, domain_measures.m.evaluationCounts));
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
    const index = (0,read/* read */.L)(testCase, domain_measures.m.psi);
    const title = testCase.features.join(', ') || (0,test_title/* testTitle */.XF)(testCase.testType);
    const begins = boundWords(effectBounds(testCase));
    const told = index === undefined ? [] : [`index ${(0,format_number/* formatNumber */.ZV)(index, 3)}`, ...(begins === '' ? [] : [begins])];
    return figure({
        title: [(0,clean_text/* cleanLine */.O)(title, 120), told.join('; ')].filter(Boolean).join(', '),
        alternative: [describe(title, names, reference, evaluation), ...told].join('; '),
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
        values: {
            heads: ['Value', 'Reference', 'Evaluation'],
            rows: names.map((name, k) => [
                (0,clean_text/* cleanLine */.O)(name, 40),
                percent(reference[k] ?? 0),
                percent(evaluation[k] ?? 0),
            ]),
        },
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
/** Of these the values are told, too. */
const maxValues = 10;
/**
 * Probability of the class predicted at first, before and after each change, one point per case: on the diagonal
 * nothing changed. `undefined` when no case carries both.
 */
function probabilityPlot(rows) {
    const points = rows.flatMap(({ testCase, severity }) => {
        const before = (0,read/* read */.L)(testCase, domain_measures.m.originalProbability);
        const after = (0,read/* read */.L)(testCase, domain_measures.m.finalProbability);
        return before === undefined || after === undefined ? [] : [{ before, after, severity, testCase }];
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
        values: {
            heads: ['Case', 'Before', 'After', 'Result'],
            rows: points
                .slice(0, maxValues)
                .map(({ before, after, severity, testCase }) => [
                (0,clean_text/* cleanLine */.O)(testCase.caseId, 24),
                (0,format_number/* formatNumber */.ZV)(before, 3),
                (0,format_number/* formatNumber */.ZV)(after, 3),
                severity,
            ]),
            leftOut: Math.max(0, points.length - maxValues),
        },
    });
}

;// CONCATENATED MODULE: ./build/reports/html/plots/beyond-note.js



/** Why what lies beyond a threshold's line is milder than the line says; `undefined` where nothing of it is. */
function beyondNote(rows) {
    const milder = rows.filter(isMilder);
    if (milder.length === 0)
        return undefined;
    const counted = milder.filter(({ testCase }) => (0,read/* read */.L)(testCase, domain_measures.m.countedUnder) !== undefined);
    const reasons = [
        ...(counted.length > 0 ? ['counted under another finding'] : []),
        ...(counted.length < milder.length ? ['not surely beyond it'] : []),
    ];
    return `Beyond a line, yet milder: ${reasons.join(', or ')}.`;
}
function isMilder({ testCase, severity }) {
    const { importance } = testCase;
    if (importance === undefined || severity === 'alert' || severity === 'skip')
        return false;
    const next = severity === 'pass' ? ['warning', 'alert'] : ['alert'];
    return effectBounds(testCase).some((bound) => next.includes(bound.severity) && importance > bound.value);
}

;// CONCATENATED MODULE: ./build/reports/html/plots/row-plot.js





const labelWidth = 150;
const rowPlotWidth = 480;
const rowHeight = 20;
const row_plot_top = 6;
/**
 * Rows of a plot with a label each, over one horizontal axis with ticks. `domain`: of the axis. `guides`: values that
 * get a line through all rows, and so do the `bounds` that hold for all of them.
 */
function rowPlot(rows, domain, guides = [], bounds = []) {
    const x = linearScale(domain, [labelWidth + 8, rowPlotWidth - 10]);
    const bottom = row_plot_top + rows.length * rowHeight;
    const ticks = niceTicks(domain[0], domain[1]).map((tick) => [
        markup `<path class="grid" d="M${x(tick)} ${row_plot_top}V${bottom}"/>`,
        shapes_label('mid', x(tick), bottom + 14, (0,format_number/* formatNumber */.ZV)(tick)),
    ]);
    const drawn = rows.map(({ label, draw }, index) => {
        const y = row_plot_top + (index + 0.5) * rowHeight;
        return [shapes_label('end', labelWidth, y + 4, (0,clean_text/* cleanLine */.O)(label, 23)), draw(x, y)];
    });
    const lines = guides.map((value) => markup `<path class="guide" d="M${x(value)} ${row_plot_top}V${bottom}"/>`);
    const limits = bounds.map(({ severity, value }) => markup `<path class="bound ${severity}" d="M${x(value)} ${row_plot_top}V${bottom}"/>`);
    return { height: bottom + 20, drawing: markup `${ticks}${lines}${drawn}${limits}` };
}

;// CONCATENATED MODULE: ./build/reports/html/plots/rank-plot.js









/** Rows beyond these are left out and counted. */
const rank_plot_maxRows = 20;
/** As many times the longest bar. */
const farthest = 5;
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
    const bounds = commonBounds(bars.map(({ testCase }) => testCase));
    // A bound far beyond the bars is told in words alone, so that they can still be told apart.
    const drawn = bounds.filter(({ value }) => Math.abs(value) <= farthest * Math.abs(most.value));
    const ends = [...shown, ...drawn].map(({ value }) => value);
    const low = Math.min(0, ...ends);
    const high = Math.max(0, ...ends);
    const { height, drawing } = rowPlot(shown.map(({ label, value, severity }) => ({
        label,
        draw: (x, y) => markup `<path class="bar ${severity}" d="M${x(0)} ${y}H${x(value)}" />`,
    })), [low, high], [0], drawn);
    const begins = bounds.length === 0 ? '' : `; ${boundWords(bounds)}`;
    const hidden = bars.length - shown.length;
    const first = shown
        .slice(0, 3)
        .map(({ label, value, severity }) => `${(0,clean_text/* cleanLine */.O)(label, 30)} ${(0,format_number/* formatNumber */.ZV)(value, 3)} (${severity})`);
    return figure({
        title: `${metric.replace(/ by$/, '')} by feature${hidden > 0 ? `; ${hidden} smaller ones left out` : ''}`,
        alternative: `${(0,clean_text/* cleanLine */.O)(metric, 40)}, largest first: ${first.join(', ')}${bars.length > 3 ? `, and ${bars.length - 3} more` : ''}${begins}`,
        width: rowPlotWidth,
        note: bounds.length === 0 ? undefined : beyondNote(rows),
        height,
        drawing,
        legend: [
            ...['alert', 'warning', 'pass']
                .filter((severity) => shown.some((bar) => bar.severity === severity))
                .map((severity) => [severity, severity]),
            ...boundKeys(bounds, (severity) => {
                const bound = bounds.find((one) => one.severity === severity);
                const isFar = bound !== undefined && !drawn.includes(bound);
                return `${severity} begins at ${(0,format_number/* formatNumber */.ZV)(bound?.value ?? 0, 3)}${isFar ? ', beyond this plot' : ''}`;
            }),
        ],
    });
}
/** The bounds of the bars where all cases have the same, and they are of what the bars show. */
function commonBounds(cases) {
    const [first] = cases;
    if (!first)
        return [];
    const bounds = effectBounds(first);
    const same = JSON.stringify(bounds);
    const isSame = cases.every((one) => (0,headline/* headlineMetric */.lY)(one) === one.metrics[0] && JSON.stringify(effectBounds(one)) === same);
    return isSame ? bounds : [];
}

;// CONCATENATED MODULE: ./build/reports/html/plots/regression-plots.js







const [regression_plots_width, regression_plots_height] = [320, 300];
const [regression_plots_left, regression_plots_right, regression_plots_top, regression_plots_bottom] = [46, regression_plots_width - 10, 8, regression_plots_height - 36];
/** What a model of numbers predicted beside what was true: on the diagonal they are equal. `undefined` without such numbers. */
function truthPlot(row) {
    const points = pointsOf(row);
    if (!points)
        return undefined;
    const domain = padded(points.flatMap(({ predicted, truth }) => [predicted, truth]));
    const below = points.filter(({ predicted, truth }) => predicted < truth).length;
    return plot({
        title: 'Predicted and true numbers',
        alternative: `Predicted against true numbers of ${points.length} evaluation rows drawn by chance: predicted too low in ${below}, too high or right in ${points.length - below}`,
        dots: points.map(({ predicted, truth }) => [truth, predicted]),
        x: domain,
        y: domain,
        guide: [
            [domain[0], domain[0]],
            [domain[1], domain[1]],
        ],
        words: ['true', 'predicted'],
        legend: 'predicted = true',
        values: {
            heads: ['True', 'Predicted', 'Predicted − true'],
            rows: points.map(({ predicted, truth }) => [truth, predicted, predicted - truth].map((one) => (0,format_number/* formatNumber */.ZV)(one))),
        },
    });
}
/** The errors of a model of numbers by what it predicted: without a fault they lie on both sides of 0 alike. */
function residualPlot(row) {
    const points = pointsOf(row);
    if (!points)
        return undefined;
    const errors = points.map(({ predicted, truth }) => predicted - truth);
    const [low, high] = padded(points.map(({ predicted }) => predicted));
    const largest = errors.reduce((most, error) => Math.max(most, Math.abs(error)), 0);
    const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
    return plot({
        title: 'Errors by prediction',
        alternative: `Predicted less true number by the predicted one, of ${points.length} evaluation rows drawn by chance: ${(0,format_number/* formatNumber */.ZV)(mean, 3)} on average, at most ${(0,format_number/* formatNumber */.ZV)(largest, 3)} off`,
        dots: points.map(({ predicted, truth }) => [predicted, predicted - truth]),
        x: [low, high],
        y: padded([-largest, largest]),
        guide: [
            [low, 0],
            [high, 0],
        ],
        words: ['predicted', 'predicted − true'],
        legend: 'no error',
    });
}
function pointsOf({ testCase }) {
    const predicted = (0,read/* read */.L)(testCase, domain_measures.m.predictedNumbers);
    const truths = (0,read/* read */.L)(testCase, domain_measures.m.trueNumbers);
    if (!predicted || truths?.length !== predicted.length)
        return undefined;
    return predicted.map((one, place) => ({ predicted: one, truth: truths[place] ?? 0 }));
}
function plot({ title, alternative, dots, guide, words, legend, values, ...domains }) {
    const x = linearScale(domains.x, [regression_plots_left, regression_plots_right]);
    const y = linearScale(domains.y, [regression_plots_bottom, regression_plots_top]);
    const [[x1, y1], [x2, y2]] = guide;
    return figure({
        title,
        alternative,
        width: regression_plots_width,
        height: regression_plots_height,
        legend: [
            ['eva dot', 'a row'],
            ['guide', legend],
        ],
        drawing: [
            niceTicks(...domains.x, 4).map((tick) => [
                markup `<path class="grid" d="M${x(tick)} ${regression_plots_top}V${regression_plots_bottom}"/>`,
                shapes_label('mid', x(tick), regression_plots_bottom + 15, (0,format_number/* formatNumber */.ZV)(tick, 4)),
            ]),
            niceTicks(...domains.y, 4).map((tick) => [
                markup `<path class="grid" d="M${regression_plots_left} ${y(tick)}H${regression_plots_right}"/>`,
                shapes_label('end', regression_plots_left - 5, y(tick) + 4, (0,format_number/* formatNumber */.ZV)(tick, 4)),
            ]),
            markup `<path class="guide" d="M${x(x1)} ${y(y1)}L${x(x2)} ${y(y2)}"/>`,
            dots.map(([atX, atY]) => markup `<circle class="eva" cx="${x(atX)}" cy="${y(atY)}" r="3"/>`),
            shapes_label('mid', (regression_plots_left + regression_plots_right) / 2, regression_plots_height - 4, words[0]),
            shapes_label('start', regression_plots_left + 4, regression_plots_top + 10, words[1]),
        ],
        ...(values && { values }),
    });
}

;// CONCATENATED MODULE: ./build/reports/html/plots/shift-plot.js












/** Rows beyond these are left out and counted. */
const shift_plot_maxRows = 20;
/** From where to where a metric moved, a row for each case; `undefined` when no case carries such a pair. */
function shiftPlot(rows) {
    const shifts = rows.flatMap((row) => {
        const { testCase } = row;
        const pair = valuePair(testCase);
        const label = testCase.features.join(', ') || (0,test_title/* metricHeading */.bx)(testCase.testType.replace(/^.*:/, ''));
        return pair ? [{ ...pair, row, label, bounds: valueBounds(testCase) }] : [];
    });
    const [first] = shifts;
    if (!first)
        return undefined;
    const { words } = first;
    const metric = (0,test_title/* metricHeading */.bx)(first.metric);
    const shown = shifts.slice(0, shift_plot_maxRows);
    const ends = shown.flatMap(({ values, margins, bounds }) => [
        ...values.flatMap((value, k) => [value - (margins[k] ?? 0), value + (margins[k] ?? 0)]),
        ...bounds.map(({ value }) => value),
    ]);
    const allBounds = shown.flatMap(({ bounds }) => bounds);
    const plotRows = shown.map((shift) => ({
        label: shift.label,
        draw: (x, y) => drawShift(shift, x, y),
    }));
    const hidden = shifts.length - shown.length;
    return figure({
        title: `${metric}, ${words.join(' and ')}${hidden > 0 ? `; ${hidden} cases left out` : ''}`,
        alternative: shift_plot_describe(shifts, metric, words),
        width: rowPlotWidth,
        note: beyondNote(shown.map(({ row }) => row)),
        ...rowPlot(plotRows, padded(ends)),
        legend: [
            ['ref dot', words[0]],
            ['eva dot', words[1]],
            ...boundKeys(allBounds, (severity) => `${severity} begins`),
        ],
        values: {
            heads: [
                'Case',
                words[0],
                words[1],
                ...(allBounds.length > 0 ? ['Warning begins', 'Alert begins'] : []),
            ],
            rows: shown.map(({ label, values, margins, bounds }) => [
                (0,clean_text/* cleanLine */.O)(label, 40),
                ...values.map((value, k) => withMargin(value, margins[k] ?? 0)),
                ...(allBounds.length > 0
                    ? ['warning', 'alert'].map((severity) => {
                        const bound = bounds.find((one) => one.severity === severity);
                        return bound === undefined ? '–' : (0,format_number/* formatNumber */.ZV)(bound.value);
                    })
                    : []),
            ]),
            leftOut: hidden,
        },
    });
}
function drawShift({ values: [start, end], margins: [startMargin, endMargin], bounds }, x, y) {
    return markup `${span('ref', start, startMargin, x, y)}${span('eva', end, endMargin, x, y)}<path class="move" d="M${x(start)} ${y}H${x(end)}"/>${dot('ref', start, x, y)}${boundMarks(bounds, x, y)}${dot('eva', end, x, y)}`;
}
function shift_plot_describe(shifts, metric, words) {
    const told = shifts
        .slice(0, 3)
        .map(({ label, values: [start, end], bounds }) => `${(0,clean_text/* cleanLine */.O)(label, 30)} ${(0,format_number/* formatNumber */.ZV)(start, 3)} to ${(0,format_number/* formatNumber */.ZV)(end, 3)}${bounds.length === 0 ? '' : ` (${boundWords(bounds)})`}`);
    const more = shifts.length > 3 ? `, and ${shifts.length - 3} more` : '';
    return `${(0,clean_text/* cleanLine */.O)(metric, 30)}, ${words.join(' to ')}: ${told.join(', ')}${more}`;
}
function withMargin(value, margin) {
    return `${(0,format_number/* formatNumber */.ZV)(value)}${margin > 0 ? ` ± ${(0,format_number/* formatNumber */.ZV)(margin, 2)}` : ''}`;
}

;// CONCATENATED MODULE: ./build/reports/html/plots/subset-plot.js












/** Subsets beyond these are left out and counted; the worst come first. */
const maxSubsets = 14;
/** The metric on each subset with its 95 % interval, and on all rows; `undefined` without values by subset. */
function subsetPlot(row) {
    const { testCase } = row;
    const names = (0,read/* read */.L)(testCase, domain_measures.m.subsetNames);
    const values = (0,read/* read */.L)(testCase, domain_measures.m.subsetValues);
    if (!names || values?.length !== names.length)
        return undefined;
    const sizes = (0,read/* read */.L)(testCase, domain_measures.m.subsetSizes);
    const margins = (0,read/* read */.L)(testCase, domain_measures.m.subsetMargins);
    const metric = (0,read/* read */.L)(testCase, domain_measures.m.metric) ?? domain_measures.m.metric.name;
    const overall = (0,read/* read */.L)(testCase, domain_measures.m.overall(metric));
    const subsets = names.slice(0, maxSubsets).map((name, k) => ({
        name,
        value: values[k] ?? 0,
        margin: margins?.[k] ?? 0,
        size: sizes?.[k],
    }));
    const guides = overall === undefined ? [] : [overall];
    const bounds = valueBounds(testCase);
    // Where the rest of the rows is the measure, each subset has another; the case tells that of its worst, the first.
    const isCommon = (0,read/* read */.L)(testCase, domain_measures.m.differenceFromOverall) !== undefined;
    const domain = padded([
        ...subsets.flatMap(({ value, margin }) => [value - margin, value + margin]),
        ...guides,
        ...bounds.map(({ value }) => value),
    ]);
    const rows = subsets.map(({ name, value, margin, size }, k) => ({
        label: size === undefined ? name : `${(0,clean_text/* cleanLine */.O)(name, 16)} (${size})`,
        draw: (x, y) => [
            span('eva', value, margin, x, y),
            ...(k === 0 && !isCommon ? boundMarks(bounds, x, y) : []),
            dot('eva', value, x, y),
        ],
    }));
    const feature = testCase.features.join(', ');
    const heading = (0,test_title/* metricHeading */.bx)(metric);
    const hidden = names.length - subsets.length;
    return figure({
        title: `${heading} by ${feature}${hidden > 0 ? `, ${hidden} better subsets left out` : ''}`,
        alternative: subset_plot_describe(heading, feature, overall, subsets, bounds),
        width: rowPlotWidth,
        note: bounds.length === 0 ? undefined : beyondNote([row]),
        ...rowPlot(rows, domain, guides, isCommon ? bounds : []),
        legend: [
            ['eva dot', margins ? 'subset (rows), 95 % interval' : 'subset (rows)'],
            ...(overall === undefined ? [] : [['guide', `all rows ${(0,format_number/* formatNumber */.ZV)(overall, 3)}`]]),
            ...boundKeys(bounds, (severity) => {
                const at = bounds.find((one) => one.severity === severity)?.value ?? 0;
                const whose = isCommon ? '' : ` of ${(0,clean_text/* cleanLine */.O)(subsets[0]?.name ?? '', 30)}`;
                return `${severity}${whose} begins at ${(0,format_number/* formatNumber */.ZV)(at, 3)}`;
            }),
        ],
        values: {
            heads: ['Subset', ...(sizes ? ['Rows'] : []), heading],
            rows: subsets.map(({ name, size, value, margin }) => [
                (0,clean_text/* cleanLine */.O)(name, 40),
                ...(sizes ? [(0,format_number/* formatNumber */.ZV)(size ?? 0)] : []),
                `${(0,format_number/* formatNumber */.ZV)(value)}${margin > 0 ? ` ± ${(0,format_number/* formatNumber */.ZV)(margin, 2)}` : ''}`,
            ]),
            leftOut: hidden,
        },
    });
}
function subset_plot_describe(metric, feature, overall, subsets, bounds) {
    const worst = subsets.slice(0, 3).map(({ name, value, margin }) => {
        const interval = margin > 0 ? ` ± ${(0,format_number/* formatNumber */.ZV)(margin, 2)}` : '';
        return `${(0,clean_text/* cleanLine */.O)(name, 30)} ${(0,format_number/* formatNumber */.ZV)(value, 3)}${interval}`;
    });
    const all = overall === undefined ? '' : `; all rows ${(0,format_number/* formatNumber */.ZV)(overall, 3)}`;
    const begins = bounds.length === 0 ? '' : `; for ${(0,clean_text/* cleanLine */.O)(subsets[0]?.name ?? '', 30)} ${boundWords(bounds)}`;
    return `${(0,clean_text/* cleanLine */.O)(metric, 30)} by subset of ${(0,clean_text/* cleanLine */.O)(feature, 60)}, worst: ${worst.join(', ')}${all}${begins}`;
}

;// CONCATENATED MODULE: ./build/reports/html/plots/choose-plots.js







/** A plot per case is drawn for at most so many cases of a test, the worst first. */
const maxCasePlots = 12;
/**
 * The plots that the measurements of a test's cases allow, that over all of them first: whoever measured them, the
 * embedded engine or a cluster. One is only made when it is asked for.
 */
function* choosePlots({ rows, commonMetric }) {
    const measured = rows.filter(({ severity }) => severity !== 'skip').sort((a, b) => rank(b) - rank(a));
    const overview = probabilityPlot(measured) ?? shiftPlot(measured) ?? rankPlot(measured, commonMetric ?? 'key metric');
    if (overview)
        yield overview;
    for (const row of measured.slice(0, maxCasePlots)) {
        const plot = driftPlot(row) ?? subsetPlot(row) ?? calibrationPlot(row) ?? truthPlot(row);
        if (plot)
            yield plot;
        const residuals = residualPlot(row);
        if (residuals)
            yield residuals;
    }
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
    const groups = tellApart(tests.map((group) => toGroup(group, usedIds)));
    const worstOf = new Map();
    for (const group of groups) {
        worstOf.set(group.category, Math.max(worstOf.get(group.category) ?? 0, badness(group)));
    }
    const rank = ({ category }) => worstOf.get(category) ?? 0;
    return [...groups].sort((a, b) => rank(b) - rank(a) ||
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
        title: (0,clean_text/* cleanLine */.O)((0,test_title/* testTitle */.XF)(testType), 100),
        category: (0,clean_text/* cleanLine */.O)(category, 60),
        id: uniqueId(testType, usedIds),
        rows,
        counts,
        commonFeatures: commonFeatures(rows),
        commonMetric: commonMetric(rows),
    };
}
function tellApart(groups) {
    const key = ({ category, title }) => JSON.stringify([category, title]);
    const known = new Map();
    for (const group of groups)
        known.set(key(group), (known.get(key(group)) ?? 0) + 1);
    return groups.map((group) => known.get(key(group)) === 1 || group.title === group.testType
        ? group
        : { ...group, title: `${group.title} (${group.testType})` });
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

// EXTERNAL MODULE: ./build/reports/facts/measured-share.js
var measured_share = __webpack_require__(31016);
// EXTERNAL MODULE: ./build/reports/facts/remedies.js
var remedies = __webpack_require__(95686);
;// CONCATENATED MODULE: ./build/reports/html/verdict-banner.js








/** Verdict, reason and, after an error, what to do: the first thing on every page. */
function verdictBanner(outcome) {
    const { verdict, asked, durationMs, startedAt } = outcome;
    const remedy = verdict.kind === 'error'
        ? markup `<p><strong>What to do:</strong> ${paragraph(remedies/* remedies */.J[verdict.code])}</p>`
        : '';
    const name = asked?.run.name ?? '';
    const share = (0,measured_share/* measuredShare */.W)(verdict);
    const rules = (0,rules_in_force/* rulesInForce */.C)(outcome);
    return markup `<header class="top ${verdict.kind}">
    <div>
      <h1>
        <span class="mark" aria-hidden="true">${verdict_banner_marks[verdict.kind]}</span>
        ${verdictWords(verdict, asked?.gate.mode === 'report')}${share === '' ? '' : markup ` (${share})`}
      </h1>
      ${reason(verdict)}${remedy} ${rules === '' ? '' : markup `<p>Rules: ${paragraph((0,clean_text/* cleanLine */.O)(rules, rules_in_force/* rulesLength */.Q))}</p>`}
      <p class="sub">
        ${name === '' ? '' : markup `<strong>${name}</strong> · `}${startedAt.slice(0, 16).replace('T', ' ')} UTC
        · ${(0,format_duration/* formatDuration */.a)(durationMs)}
      </p>
    </div>
    <button type="button" id="theme" hidden>Dark theme</button>
  </header>`;
}
const verdict_banner_marks = { passed: '✓', failed: '✗', skipped: '–', error: '!' };
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

;// CONCATENATED MODULE: ./build/reports/html/render-html.js












/** With more cases than this there may be so many findings that a page that opens at once, on a phone as well, can't hold them. */
const manyCases = 2_000;
/** Beyond so many tests, more than any run of the platform has, the frames of their pages would crowd out the cases. */
const manyTests = 50;
const testFrameBytes = 2_500;
function limitsFor(caseCount, testCount) {
    const calmBytes = 300_000 + testFrameBytes * Math.max(0, testCount - manyTests);
    const limitBytes = caseCount > manyCases ? Math.max(calmBytes, 2_000_000) : calmBytes;
    return { limitBytes, calmBytes, plotBytes: 150_000, leastPlotBytes: 20_000 };
}
/** Tests beyond these, the harmless ones, get no page. */
const maxTests = 300;
/** For the few sentences that depend on what fits. */
const spareBytes = 1_000;
/**
 * The run as one page that needs nothing else: no network, no second file. Everything can be read without script; the
 * script adds a page for each test, filters and search. What does not fit is counted: passing cases give way first.
 */
function renderHtml(outcome, given) {
    const rows = toCaseRows(outcome);
    const allGroups = groupByTest(rows);
    const groups = allGroups.slice(0, maxTests);
    const limits = given ?? limitsFor(rows.length, groups.length);
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
    const sections = (shown, plots) => groups.map((group) => testPage(group, shown.get(group) ?? [], plots.get(group) ?? []));
    const form = filterForm(rows, groups);
    const emptyParts = [before, after, form, ...sections(new Map(), new Map())];
    const emptyBytes = emptyParts.reduce((sum, { text }) => sum + Buffer.byteLength(text), spareBytes);
    const takenBytes = emptyBytes + limits.leastPlotBytes;
    const { byGroup, leftOut, usedBytes } = chooseRows(rows, groups, {
        findingBytes: limits.limitBytes - takenBytes,
        passingBytes: limits.calmBytes - takenBytes,
    });
    // Plots take what the cases leave.
    const leftBytes = Math.max(limits.leastPlotBytes, limits.calmBytes - emptyBytes - usedBytes);
    const plots = choosePlotsWithin(groups, Math.min(limits.plotBytes, leftBytes));
    const cases = [leftOut > 0 ? render_html_left(leftOut, rows.length) : '', form, sections(byGroup, plots)];
    return before.text + (groups.length > 0 ? casesPage(cases).text : '') + after.text;
}
function casesPage(content) {
    return markup `<section class="page" id="cases" aria-labelledby="cases-title">
    <h2 id="cases-title" tabindex="-1">Test cases</h2>
    <p class="notes unread">
      This page's script did not run. It shows the tables of cases, which are in results.json, too.
    </p>
    ${content}
  </section> `;
}
function render_html_left(count, total) {
    return markup `<p class="notes">
    ${count} of ${total} cases are left out so that this page opens quickly, passing ones first. All are in
    results.json.
  </p>`;
}
/**
 * The plots that fit: the first of each test, worst tests first, then the second of each, and so on, so that no test of
 * many columns takes the room of the others; one that does not fit is left out.
 */
function choosePlotsWithin(groups, limitBytes) {
    let room = limitBytes;
    const chosen = new Map(groups.map((group) => [group, []]));
    let waiting = groups.map((group) => ({ group, plots: choosePlots(group) }));
    while (waiting.length > 0 && room > 0) {
        waiting = waiting.filter(({ group, plots }) => {
            const next = room > 0 ? plots.next() : undefined;
            if (!next || next.done === true)
                return false;
            const bytes = Buffer.byteLength(next.value.text);
            if (bytes <= room) {
                room -= bytes;
                chosen.get(group)?.push(next.value);
            }
            return true;
        });
    }
    return chosen;
}

// EXTERNAL MODULE: ./build/reports/facts/case-standing.js
var case_standing = __webpack_require__(4887);
// EXTERNAL MODULE: ./build/domain/judge/threshold-rules.js
var threshold_rules = __webpack_require__(97424);
;// CONCATENATED MODULE: ./build/reports/facts/red-findings.js


/**
 * The findings that make the gate's step red: those of a severity of which there are more than the rule that governs
 * them allows. None where the step is green, as of a run that only reports. Without a policy every alert.
 */
function redFindings({ verdict, asked }) {
    if (!(0,domain_outcome/* isJudged */.s)(verdict) || verdict.kind !== 'failed' || asked?.gate.mode === 'report')
        return new Set();
    const { findings } = verdict;
    if (!asked)
        return new Set(findings.filter(({ severity }) => severity === 'alert'));
    const rules = (0,threshold_rules/* compileThresholds */.i)(asked.gate);
    return new Set(['alert', 'warning'].flatMap((severity) => exceeding(findings, severity, rules)));
}
function exceeding(findings, severity, rules) {
    const groups = new Map();
    for (const finding of findings) {
        if (finding.severity !== severity)
            continue;
        const rule = rules.ruleOf(finding.testCase);
        const group = groups.get(rule);
        if (group)
            group.push(finding);
        else
            groups.set(rule, [finding]);
    }
    return [...groups].flatMap(([{ thresholds }, group]) => group.length > (0,threshold_rules/* limitOf */.L)(thresholds, severity) ? group : []);
}

// EXTERNAL MODULE: ./build/reports/safe-text/escape-commands.js
var escape_commands = __webpack_require__(96404);
;// CONCATENATED MODULE: ./build/reports/safe-text/escape-xml.js


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

;// CONCATENATED MODULE: ./build/reports/ci/junit-case-body.js





/** What stands in the element of a case, as XML; empty for a plain pass. `fails`: whether it makes the step red. */
function junitCaseBody(testCase, standing, fails) {
    switch (standing.kind) {
        case 'pass':
            return '';
        case 'skip': {
            const reason = (0,read/* read */.L)(testCase, domain_measures.m.skipReason);
            return `<skipped>${xmlText(reason ?? 'could not be measured', 1000)}</skipped>`;
        }
        case 'ignored': {
            const { severity, rule } = standing.finding;
            return `<skipped>${xmlText(`${severity} ignored until ${rule.expires}: ${rule.reason}`, 1000)}</skipped>`;
        }
        case 'known':
            return `<system-out>${xmlText(`Known from the baseline. ${junit_case_body_describe(standing.finding)}`)}</system-out>`;
        case 'finding': {
            const { severity } = standing.finding;
            if (!fails) {
                return `<system-out>${xmlText(`Does not fail the gate. ${junit_case_body_describe(standing.finding)}`)}</system-out>`;
            }
            const message = xmlAttribute((0,case_facts/* caseFacts */.Q)(testCase).sentence || severity, 400);
            return `<failure type="${severity}" message="${message}">${xmlText(junit_case_body_describe(standing.finding))}</failure>`;
        }
    }
}
const shownMetrics = 30;
function junit_case_body_describe({ severity, testCase, change, isUncertain }) {
    const facts = (0,case_facts/* caseFacts */.Q)(testCase, isUncertain);
    const where = (0,headline/* whereabouts */.CJ)(testCase);
    return [
        [severity, ...(change === undefined ? [] : [change]), ...(isUncertain ? ['uncertain'] : [])].join(', '),
        [facts.title, facts.where].filter(Boolean).join(' on '),
        facts.sentence,
        (0,case_facts/* evidenceOf */.X)(facts),
        facts.uncertain,
        facts.page?.remedy ?? '',
        where === '' ? '' : `Where: ${where}`,
        ...testCase.metrics
            .slice(0, shownMetrics)
            .map(({ name, value }) => `${name.slice(0, 200)}: ${(0,headline/* formatValue */.Fl)(value)}`),
    ]
        .filter(Boolean)
        .join('\n');
}

;// CONCATENATED MODULE: ./build/reports/ci/junit-case-names.js


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

;// CONCATENATED MODULE: ./build/reports/ci/junit.js







/**
 * The run as a JUnit report, valid against the schema that Jenkins reads: a suite for each test, a test case for each
 * case. Red is what makes the step red, and only that. An ignored finding is skipped with its reason, since that is what
 * viewers show beside a case; a known finding, and one that is allowed or only reported, passes with a note in
 * `system-out`. Without a verdict on cases, or where no case alone makes the gate fail, one case says why.
 */
function renderJunit(outcome) {
    return [...junitPieces(outcome)].join('');
}
/** The report in pieces, to be written one after the other. */
function* junitPieces(outcome) {
    const suites = (0,domain_outcome/* isJudged */.s)(outcome.verdict) ? reportSuites(outcome) : [];
    const isRed = outcome.verdict.kind === 'failed' && outcome.asked?.gate.mode !== 'report';
    const isTold = suites.some(({ counts }) => counts.failures > 0) || !isRed;
    const told = suites.length > 0 && isTold ? suites : [...suites, verdictSuite(outcome)];
    const total = (key) => told.reduce((sum, { counts }) => sum + counts[key], 0);
    const seconds = (outcome.durationMs / 1000).toFixed(3);
    const timestamp = xmlAttribute(outcome.startedAt.slice(0, 19));
    yield '<?xml version="1.0" encoding="UTF-8"?>\n';
    yield `<testsuites name="${xmlAttribute(outcome.asked?.run.name ?? 'model-gate')}" time="${seconds}" tests="${total('tests')}" failures="${total('failures')}" errors="${total('errors')}">\n`;
    for (const { name, category, counts, pieces } of told) {
        const { tests, failures, errors, skipped } = counts;
        yield `<testsuite name="${xmlAttribute(name)}" package="${xmlAttribute(category)}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="0" timestamp="${timestamp}">\n`;
        yield* pieces();
        yield '</testsuite>\n';
    }
    yield '</testsuites>\n';
}
/** A suite for each test, in the order in which they first appear. */
function reportSuites(outcome) {
    const standingOf = (0,case_standing/* standings */.E)(outcome);
    const red = redFindings(outcome);
    const fails = ({ kind, finding }) => kind === 'finding' && red.has(finding);
    const suites = new Map();
    for (const testCase of outcome.results?.cases ?? []) {
        const suite = suites.get(testCase.testType);
        if (suite)
            suite.push(testCase);
        else
            suites.set(testCase.testType, [testCase]);
    }
    return [...suites].map(([name, cases]) => ({
        name,
        category: cases[0]?.category ?? '',
        counts: countCases(cases.map(standingOf), fails),
        pieces: () => casePieces(cases, standingOf, fails),
    }));
}
function countCases(all, fails) {
    const isSkipped = ({ kind }) => kind === 'skip' || kind === 'ignored';
    return {
        tests: all.length,
        failures: all.filter(fails).length,
        errors: 0,
        skipped: all.filter(isSkipped).length,
    };
}
/** How many cases are written at once. */
const casesPerPiece = 100;
function* casePieces(cases, standingOf, fails) {
    const nameOf = junitCaseNames(cases);
    for (let start = 0; start < cases.length; start += casesPerPiece) {
        const texts = cases.slice(start, start + casesPerPiece).map((testCase) => {
            const standing = standingOf(testCase);
            const className = `${testCase.category}.${testCase.testType}`;
            const body = junitCaseBody(testCase, standing, fails(standing));
            const head = `<testcase classname="${xmlAttribute(className)}" name="${xmlAttribute(nameOf(testCase))}" time="0"`;
            return body === '' ? `${head}/>\n` : `${head}>${body}</testcase>\n`;
        });
        yield texts.join('');
    }
}
/** One case that says what the run came to, where no test case does. */
function verdictSuite({ verdict, asked }) {
    const start = '<testcase classname="model-gate" name="verdict" time="0">';
    const reason = xmlText(verdict.reason);
    const made = (body, more) => ({
        name: 'model-gate',
        category: 'model-gate',
        counts: { tests: 1, failures: 0, errors: 0, skipped: 0, ...more },
        pieces: () => [`${start}${body}</testcase>\n`],
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
            if (asked?.gate.mode === 'report')
                return made(`<system-out>${reason}</system-out>`, {});
            return made(`<failure type="failed" message="${xmlAttribute(verdict.reason)}"/>`, { failures: 1 });
        case 'passed':
            return made(`<system-out>${reason}</system-out>`, {});
    }
}

// EXTERNAL MODULE: ./build/reports/results-file/results-json.js
var results_json = __webpack_require__(38299);
// EXTERNAL MODULE: ./build/domain/version.js
var version = __webpack_require__(38729);
// EXTERNAL MODULE: ./build/reports/facts/sentences/words.js
var words = __webpack_require__(65964);
// EXTERNAL MODULE: ./build/reports/facts/page-of.js + 2 modules
var page_of = __webpack_require__(60828);
;// CONCATENATED MODULE: ./build/reports/markdown/plain-markdown.js

/** A sentence that may quote foreign text, as Markdown that shows it as it is: no markup, no HTML, no link. */
function plainMarkdown(sentence, maxLength = 2000) {
    return ((0,clean_text/* cleanLine */.O)(sentence, maxLength)
        .replaceAll(/[\\`*_[\]<>&|~#]/g, '\\$&')
        .replaceAll('://', ':\\/\\/')
        // After an underscore, too, which GitHub's rules let stand before an address.
        .replaceAll(/(www)\./gi, '$1\\.'));
}

;// CONCATENATED MODULE: ./build/reports/ci/sarif-rules.js




/** A rule for each test that has a result, with its help, in the order of the results. */
function sarifRules(findings, testTypes, docsUrl) {
    // Two names that differ only in what can't be shown share a rule, as rule ids must be unique.
    const positions = new Map();
    const positionOfType = new Map();
    const categories = new Map(findings.map(({ testCase }) => [testCase.testType, testCase.category]));
    const rules = [];
    for (const testType of testTypes) {
        const id = (0,clean_text/* cleanLine */.O)(testType) || 'unnamed';
        const position = positions.get(id) ?? rules.length;
        if (position === rules.length)
            rules.push(rule(id, categories.get(testType) ?? '', docsUrl));
        positions.set(id, position);
        positionOfType.set(testType, position);
    }
    return { rules, indexOf: ({ testCase }) => positionOfType.get(testCase.testType) ?? 0 };
}
function rule(id, category, docsUrl) {
    const title = (0,test_title/* testTitle */.XF)(id);
    const page = (0,page_of/* pageOf */.Z)(id);
    const description = page?.about ?? `Stress test ${id} of the cluster.`;
    const shownCategory = (0,clean_text/* cleanLine */.O)(category);
    const parts = [
        description,
        ...(page ? [`What usually causes it: ${page.causes}`, `What to do: ${page.remedy}`] : []),
        `Category: ${shownCategory || 'none'}. The HTML report and results.json show what was measured.`,
    ];
    return {
        id,
        name: title,
        shortDescription: { text: title },
        fullDescription: { text: description },
        ...(docsUrl !== undefined && { helpUri: `${docsUrl}/${page?.path ?? 'docs/stress-tests.md'}` }),
        help: { text: parts.join(' '), markdown: parts.map((part) => plainMarkdown(part)).join('\n\n') },
        defaultConfiguration: { level: 'warning' },
        properties: { tags: ['model-gate', ...(shownCategory === '' ? [] : [shownCategory])] },
    };
}

// EXTERNAL MODULE: ./build/reports/ci/finding-place.js
var finding_place = __webpack_require__(67278);
// EXTERNAL MODULE: ./build/reports/ci/to-file-uri.js
var to_file_uri = __webpack_require__(12916);
// EXTERNAL MODULE: ./build/reports/results-file/to-json-text.js
var to_json_text = __webpack_require__(8054);
;// CONCATENATED MODULE: ./build/reports/ci/sarif.js













/** Where the gate is configured by default; code scanning takes no result without a place. */
const defaultPlace = { path: '.github/model-gate.yml', line: 1 };
/** How many results code scanning shows of one upload; the worst come first. */
const sarifResultLimit = 5000;
const levels = { alert: 'error', warning: 'warning' };
const baselineStates = {
    new: 'new',
    worse: 'updated',
    unchanged: 'unchanged',
    better: 'updated',
    fixed: 'absent',
};
/**
 * The findings for code scanning, as SARIF 2.1.0: a rule for each test, results ranked (what counts, then known, then
 * ignored) and at most 5,000. A result points at its rule in the config file, else at the data or the model. Findings of the
 * baseline that pass now are left out, as code scanning closes what no longer comes and would reopen it as `absent`.
 */
function renderSarif(outcome) {
    const { verdict, results, asked, startedAt, durationMs } = outcome;
    const all = (0,domain_outcome/* isJudged */.s)(verdict)
        ? [...(0,order_by_evidence/* orderByEvidence */.v)(verdict.findings), ...verdict.known, ...verdict.ignored]
        : [];
    const shown = all.slice(0, sarifResultLimit);
    const testTypes = [...new Set(shown.map(({ testCase }) => testCase.testType))];
    const docsUrl = (0,escape_html/* isWebAddress */.d3)(asked?.report.docsUrl) ? asked.report.docsUrl : undefined;
    const { rules, indexOf } = sarifRules(shown, testTypes, docsUrl);
    const fingerprintOf = caseFingerprints(results?.cases ?? []);
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
                    locations: [sarif_location(finding, (0,finding_place/* findingPlace */.p)(finding, outcome) ?? defaultPlace)],
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
    const facts = (0,case_facts/* caseFacts */.Q)(testCase, isUncertain);
    const parts = [
        `${severity === 'alert' ? 'Alert' : 'Warning'}: ${[facts.title, facts.where].filter(Boolean).join(' on ')}.`,
        facts.sentence,
        endSentence((0,case_facts/* evidenceOf */.X)(facts)),
        change === undefined ? '' : `${(0,words/* capitalize */.ZH)(change)} since the baseline.`,
        facts.uncertain,
        facts.echoes.length > 0 ? `Also seen as ${facts.echoes.join('; ')}.` : '',
    ];
    const text = parts.filter(Boolean).join(' ');
    return text.replaceAll('](', '] (').replaceAll('{', '{{').replaceAll('}', '}}');
}
function endSentence(text) {
    return text === '' ? '' : `${text}.`;
}
function sarif_location({ testCase }, { path, line }) {
    const name = (0,clean_text/* cleanLine */.O)(testCase.features.slice(0, 8).join(', '));
    return {
        physicalLocation: { artifactLocation: { uri: (0,to_file_uri/* toFileUri */.q)(path) }, region: { startLine: line } },
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
/** The latest time that a date can hold; a run's duration may come from a foreign file. */
const latestMs = 8.64e15;
/** Whether the run itself worked; a failed gate is a run that worked. */
function invocation({ verdict }, startedAt, durationMs) {
    const startMs = Date.parse(startedAt);
    return {
        executionSuccessful: verdict.kind !== 'error',
        ...(Number.isFinite(startMs) && {
            startTimeUtc: new Date(startMs).toISOString(),
            endTimeUtc: new Date(Math.min(startMs + durationMs, latestMs)).toISOString(),
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

// EXTERNAL MODULE: ./build/reports/markdown/summary.js + 2 modules
var summary = __webpack_require__(43895);
;// CONCATENATED MODULE: ./build/reports/model-card/card-markdown.js

/** Items of a list, rows of a table; the rest is counted. */
const shownItems = 20;
const cellLength = 300;
const itemLength = 1000;
/** A section of the card; nothing where it has nothing to tell. */
function section(title, ...blocks) {
    const told = blocks.filter(Boolean);
    return told.length === 0 ? '' : [`## ${title}`, ...told].join('\n\n');
}
/** A table of foreign text, told by `cellsOf`; nothing without rows. */
function card_markdown_table(head, rows, cellsOf) {
    if (rows.length === 0)
        return '';
    const line = (cells) => `| ${cells.join(' | ')} |`;
    const escaped = rows.slice(0, shownItems).map((row) => line(cellsOf(row).map(cell)));
    const lines = [line(head), line(head.map(() => '---')), ...escaped];
    return lines.join('\n') + rest(rows.length, '\n\n');
}
/** A list of foreign sentences, told by `tell`; nothing without one. */
function list(items, tell) {
    if (items.length === 0)
        return '';
    const lines = items.slice(0, shownItems).map((one) => `- ${startOfLine(tell(one))}`);
    return lines.join('\n') + rest(items.length, '\n- ');
}
/** A paragraph of foreign text. */
function card_markdown_paragraph(sentence) {
    return sentence === '' ? '' : startOfLine(sentence);
}
function rest(count, before) {
    return count > shownItems ? `${before}and ${count - shownItems} more in results.json` : '';
}
function cell(text) {
    return text === '' ? '–' : plainMarkdown(text, cellLength);
}
/** What begins a list, a rule or a heading is text there, too. */
function startOfLine(sentence) {
    return plainMarkdown(sentence, itemLength)
        .replace(/^([-+=:])/, '\\$1')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

// EXTERNAL MODULE: ./build/reports/facts/findings-of.js
var findings_of = __webpack_require__(37760);
;// CONCATENATED MODULE: ./build/reports/model-card/found-blocks.js








/** By which rules it was judged, how the cases came out, and the findings, the strongest evidence first. */
function foundBlocks(outcome) {
    const { verdict } = outcome;
    if (!(0,domain_outcome/* isJudged */.s)(verdict))
        return [];
    const { alert, warning, pass, skip, ignored } = verdict.counts;
    const counts = [(0,format_number/* countOf */.pq)(alert, 'alert'), (0,format_number/* countOf */.pq)(warning, 'warning'), `${pass} passed`, `${skip} skipped`];
    const known = (0,order_by_evidence/* orderByEvidence */.v)(verdict.known);
    return [
        card_markdown_paragraph(`${[...counts, `${ignored} ignored`].join(', ')}.`),
        card_markdown_paragraph(`Rules that differ from the defaults: ${(0,rules_in_force/* rulesInForce */.C)(outcome) || 'none'}.`),
        list((0,findings_of/* findingsOf */.W)(outcome).findings, tellFinding),
        known.length === 0 ? '' : card_markdown_paragraph('Known from the baseline:'),
        list(known, tellFinding),
        ignored === 0 ? '' : card_markdown_paragraph('Left out by a rule:'),
        list(verdict.ignored, (one) => `${tellFinding(one)} The rule's reason: ${one.rule.reason}`),
    ];
}
function tellFinding({ severity, testCase, isUncertain }) {
    const facts = (0,case_facts/* caseFacts */.Q)(testCase, isUncertain);
    const name = [facts.title, facts.where].filter(Boolean).join(', ');
    const evidence = (0,case_facts/* evidenceOf */.X)(facts);
    const sentences = [facts.sentence, evidence === '' ? '' : `${evidence}.`, facts.uncertain];
    return [`${(0,words/* capitalize */.ZH)(severity)}: ${name}.`, ...sentences].filter(Boolean).join(' ');
}

// EXTERNAL MODULE: ./node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml = __webpack_require__(33243);
// EXTERNAL MODULE: ./build/domain/words/log-safe.js
var log_safe = __webpack_require__(85815);
;// CONCATENATED MODULE: ./build/reports/model-card/measured-metrics.js
/** More than a platform has; what a hostile file invents beyond is left out. */
const measured_metrics_shownMetrics = 40;
/** The metrics of the model on the evaluation data, those that are a number. */
function measuredMetrics(results) {
    return (results?.testRun.modelMetrics ?? [])
        .filter((metric) => Number.isFinite(metric.evaluation))
        .slice(0, measured_metrics_shownMetrics);
}

;// CONCATENATED MODULE: ./build/reports/model-card/hub-words.js
/** The Hub's ids of metrics, as far as it has one of its own. Source: https://huggingface.co/metrics. */
const metricIds = {
    multiclass_accuracy: 'accuracy',
    macro_precision: 'precision',
    macro_recall: 'recall',
    macro_f1: 'f1',
    area_under_curve: 'roc_auc',
    multiclass_area_under_curve: 'roc_auc',
    mean_squared_error: 'mse',
    mean_absolute_error: 'mae',
};
/** The Hub's ids of tasks that do not hang on what the features are. Source: https://huggingface.co/tasks. */
const taskIds = {
    'named-entity-recognition': 'token-classification',
    'natural-language-inference': 'text-classification',
};
/** By the kind of the features. */
const featureTasks = {
    regression: 'regression',
    'binary-classification': 'classification',
    'multiclass-classification': 'classification',
};
/** Longest id that is written. */
const idLength = 96;
/** The Hub's id of a metric, else its name here as an id. */
function hubMetric(name) {
    return lookUp(metricIds, name) ?? toHubId(name);
}
/** The Hub's id of a task, such as `tabular-classification`; texts are known by the tests that change them. */
function hubTask(task, cases) {
    const kind = lookUp(featureTasks, task);
    if (kind === undefined)
        return lookUp(taskIds, task) ?? toHubId(task);
    const isOfTexts = cases.some(({ testType, category, status }) => category === 'transformations' && testType.startsWith('text_') && status !== 'skip');
    // The Hub has no regression of texts but under its classification of them.
    if (isOfTexts)
        return 'text-classification';
    return `tabular-${kind}`;
}
/**
 * Any text as what the Hub takes as an id: letters, digits, `_`, `-` and `.`, and with `isOfOwner` one slash. The Hub
 * refuses a card whose `dataset.type` does not match `^(?:[\w-]+\/)?[\w-.]+$`.
 */
function toHubId(text, isOfOwner = false) {
    if (isOfOwner && text.length <= idLength && /^[\w-]+\/[\w.-]+$/.test(text))
        return text;
    const id = text
        .slice(0, idLength)
        .replaceAll(/[^\w.-]+/g, '-')
        .replaceAll(/^[.-]+|[.-]+$/g, '');
    return id === '' ? 'unnamed' : id;
}
/** A foreign word may be the name of something that every object has. */
function lookUp(ids, word) {
    return Object.hasOwn(ids, word) ? ids[word] : undefined;
}

;// CONCATENATED MODULE: ./build/reports/model-card/front-matter.js







const nameLength = 120;
/**
 * The metadata by which the Hub lists what was measured: `model-index`, one result with a metric each. Empty where no
 * metric was measured, as the Hub refuses a result without one.
 * Source: https://github.com/huggingface/hub-docs/blob/main/modelcard.md
 */
function frontMatter(outcome) {
    const { tested, results } = outcome;
    const metrics = measuredMetrics(results);
    if (results === undefined || metrics.length === 0)
        return '---\ntags:\n  - model-gate\n---\n';
    const task = results.testRun.modelTask ?? '';
    const type = hubTask(task, results.cases);
    const index = {
        name: modelName(outcome),
        results: [
            {
                task: { type, name: clean((0,words/* capitalize */.ZH)(task.replaceAll('-', ' '))) || type },
                dataset: datasetOf(tested?.evaluation),
                metrics: metrics.map(({ name, evaluation }) => ({
                    type: hubMetric(name),
                    value: evaluation,
                    name: clean((0,words/* capitalize */.ZH)((0,test_title/* metricWords */.yh)(name))),
                })),
            },
        ],
    };
    return `---\n${(0,js_yaml/* dump */.Bh)({ tags: ['model-gate'], 'model-index': [index] }, { lineWidth: -1, noRefs: true })}---\n`;
}
/** `owner/name` of the Hub, else the name of the run. Foreign text, on one line. */
function modelName({ asked, results, tested }) {
    const model = tested?.model;
    const name = model?.kind === 'hub' ? model.name : (asked?.run.name ?? results?.testRun.name ?? '');
    return clean(name) || 'unnamed';
}
function datasetOf(origin) {
    const isOfHub = origin?.kind === 'hub';
    const whole = origin?.name ?? '';
    // Of a file or an address the folder is nobody's business.
    const name = isOfHub ? whole : (whole.split(/[\\/]/).at(-1) ?? '');
    const told = {
        config: origin?.configuration,
        split: origin?.split,
        revision: origin?.revision,
    };
    const given = Object.entries(told).flatMap(([key, value]) => value === undefined ? [] : [[key, clean(value)]]);
    return {
        name: clean(name) || 'evaluation data',
        type: toHubId(isOfHub ? name : name.replace(/(?<=.)\.\w{1,10}$/, ''), isOfHub),
        ...Object.fromEntries(given),
    };
}
function clean(text) {
    // A log that shows the card reads commands in it.
    return (0,log_safe/* logSafe */.s)((0,clean_text/* cleanLine */.O)(text, nameLength));
}

// EXTERNAL MODULE: ./build/reports/facts/notes-of.js
var notes_of = __webpack_require__(31107);
;// CONCATENATED MODULE: ./build/reports/model-card/limit-blocks.js








/** What the numbers can't tell: the smallest drop that shows, what is uncertain, and what was not measured and why. */
function limitBlocks(outcome) {
    const { verdict, results } = outcome;
    if (!(0,domain_outcome/* isJudged */.s)(verdict))
        return [];
    const standingOf = (0,case_standing/* standings */.E)(outcome);
    const skipped = (results?.cases ?? []).filter((one) => standingOf(one).kind === 'skip');
    const uncertain = verdict.uncertain.length;
    return [
        list([
            ...(0,notes_of/* notesOf */.h)(verdict, results),
            ...(verdict.comparison?.model?.notes ?? []),
            ...(uncertain === 0
                ? []
                : [`${(0,format_number/* countOf */.pq)(uncertain, 'test')} passed beyond a threshold, as the rows are too few to be sure.`]),
        ], String),
        skipped.length === 0 ? '' : card_markdown_paragraph(`Not measured (${skipped.length}):`),
        list(skipped, (testCase) => {
            const { title, where } = (0,case_facts/* caseFacts */.Q)(testCase);
            const name = [title, where].filter(Boolean).join(', ');
            return `${name}: ${(0,read/* read */.L)(testCase, domain_measures.m.skipReason) ?? (0,read/* read */.L)(testCase, domain_measures.m.error) ?? 'no reason was given'}`;
        }),
    ];
}

;// CONCATENATED MODULE: ./build/reports/model-card/metric-blocks.js







/** The metrics on both data; with a baseline its model's beside them, with half the interval of the difference. */
function metricBlocks({ results, verdict }) {
    const metrics = measuredMetrics(results);
    const comparison = (0,domain_outcome/* isJudged */.s)(verdict) ? verdict.comparison : undefined;
    const compared = comparison?.model ? (0,compared_metrics/* comparedMetrics */.Bo)(comparison.model) : [];
    return [
        card_markdown_table(['Metric', 'Evaluation data', 'Reference data'], metrics, ({ name, evaluation, reference }) => [
            (0,words/* capitalize */.ZH)((0,test_title/* metricWords */.yh)(name)),
            (0,amount/* formatMetric */.gI)(name, evaluation),
            reference === undefined ? '' : (0,amount/* formatMetric */.gI)(name, reference),
        ]),
        compared.length === 0
            ? ''
            : card_markdown_paragraph(`Beside the baseline ${comparison?.baseline ?? ''}; ± is half of the interval of the difference:`),
        card_markdown_table(['Metric', 'Baseline', 'This model', 'Difference', 'Rows flipped: to wrong / to right'], compared, ({ title, baseline, current, difference, flips, mark, settling }) => [
            title,
            baseline,
            current,
            [difference, mark === 'uncertain' ? 'uncertain' : '', settling].filter(Boolean).join('; '),
            flips,
        ]),
    ];
}

;// CONCATENATED MODULE: ./build/reports/model-card/subset-blocks.js





const ofSubsets = ['subset-performance', 'subset-performance-degradation'];
/** Subsets that pass are told as far as they are the weakest. */
const shownPassing = 5;
/**
 * The subsets on which the model is an alert or a warning, then the weakest of those that pass: by what is sure of each, as a
 * handful of rows may be wrong by chance.
 */
function subsetBlocks(outcome) {
    const standingOf = (0,case_standing/* standings */.E)(outcome);
    const measured = (outcome.results?.cases ?? [])
        .filter(({ category }) => ofSubsets.includes(category))
        .map((testCase) => ({ testCase, standing: standingOf(testCase) }))
        .filter(({ standing }) => standing.kind !== 'skip')
        .sort((a, b) => rankOf(a.standing) - rankOf(b.standing) ||
        (0,order_by_evidence/* timesSurelyBeyond */.W)(b.testCase) - (0,order_by_evidence/* timesSurelyBeyond */.W)(a.testCase) ||
        weightOf(b.testCase) - weightOf(a.testCase));
    if (measured.length === 0)
        return [];
    const found = measured.filter(({ standing }) => standing.kind !== 'pass');
    const passing = measured.slice(found.length, found.length + shownPassing);
    const left = passing.length === 0 ? '' : ' Of those that pass, the weakest follow.';
    return [
        card_markdown_paragraph(`Beyond a threshold: ${found.length} of ${(0,format_number/* countOf */.pq)(measured.length, 'test')} of subsets.${left}`),
        card_markdown_table(['Result', 'Test', 'What', 'How sure'], [...found, ...passing], ({ testCase, standing }) => {
            const facts = (0,case_facts/* caseFacts */.Q)(testCase, standing.finding?.isUncertain);
            return [tellResult(standing), facts.title, facts.sentence || facts.where, (0,case_facts/* evidenceOf */.X)(facts)];
        }),
    ];
}
function rankOf({ finding }) {
    if (!finding)
        return 2;
    return finding.severity === 'alert' ? 0 : 1;
}
function weightOf({ importance }) {
    return importance !== undefined && Number.isFinite(importance) ? importance : -Number.MAX_VALUE;
}
function tellResult({ kind, finding }) {
    if (!finding)
        return 'pass';
    return kind === 'finding' ? finding.severity : `${finding.severity}, ${kind}`;
}

;// CONCATENATED MODULE: ./build/reports/model-card/tested-blocks.js



/** A dataset may be in more. */
const tested_blocks_shownFiles = 3;
/** Model and data, by name, rows and hashes; then what the numbers hang on. */
function testedBlocks({ asked, results, tested }) {
    const facts = [
        ['Task', results?.testRun.modelTask],
        ['Seed', asked && String(asked.run.seed)],
        ['Ran in', tested?.runtime],
        ['Engine', results?.testRun.engineVersion],
        ['Commit', tested?.commit],
    ];
    return [
        card_markdown_table(['', 'Source', 'Rows', 'SHA-256'], [
            ...sourceRow('Model', tested?.model),
            ...sourceRow('Evaluation data', tested?.evaluation),
            ...sourceRow('Reference data', tested?.reference),
        ], (cells) => cells),
        list(facts.flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])), String),
    ];
}
function sourceRow(title, source) {
    if (!source)
        return [];
    const rows = source.rowCount === undefined ? '' : (0,format_number/* countOf */.pq)(source.rowCount, 'row');
    return [[title, (0,sources/* tellOrigin */.M)(source), rows, hashesOf(source)]];
}
function hashesOf({ files }) {
    const hashes = files.flatMap(({ name, sha256 }) => {
        if (sha256 === undefined)
            return [];
        return [files.length === 1 ? sha256 : `${name} ${sha256}`];
    });
    const more = hashes.length - tested_blocks_shownFiles;
    return [...hashes.slice(0, tested_blocks_shownFiles), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

;// CONCATENATED MODULE: ./build/reports/model-card/render-model-card.js










/**
 * A judged run as a model card of the Hugging Face Hub: its metadata, then what was measured on which data, how it
 * came out, and what it can't tell. It knows nothing of the model's training, use and licence.
 */
function renderModelCard(outcome) {
    const parts = [
        frontMatter(outcome).trimEnd(),
        `# ${card_markdown_paragraph(modelName(outcome))}`,
        card_markdown_paragraph(introduction(outcome)),
        section('What was measured', ...testedBlocks(outcome)),
        section('Metrics', ...metricBlocks(outcome)),
        section('Subsets', ...subsetBlocks(outcome)),
        section('Limits', ...limitBlocks(outcome)),
        section('What the gate found', ...foundBlocks(outcome)),
    ];
    return `${parts.filter(Boolean).join('\n\n')}\n`;
}
function introduction({ verdict, startedAt }) {
    const share = (0,domain_outcome/* isJudged */.s)(verdict) ? (0,measured_share/* measuredShare */.W)(verdict) : '';
    const day = startedAt.slice(0, 10);
    const told = share === '' ? verdict.kind : `${verdict.kind} (${share})`;
    return (`RIME Model Gate ${version/* version */.r} tested this model on ${day}: ${told}. ${verdict.reason.replace(/\.?$/, '.')} ` +
        'This card tells what was measured; use, training and licence are for the authors of the model to add.');
}

// EXTERNAL MODULE: ./build/reports/report-list.js
var report_list = __webpack_require__(33825);
;// CONCATENATED MODULE: ./build/reports/report-files.js









const renderings = {
    'predictions.parquet': {
        render: ({ predictions }) => [predictions?.bytes ?? ''],
        tellsOf: ({ predictions }) => predictions?.bytes !== undefined,
    },
    'scores.parquet': {
        render: ({ scores }) => [scores?.bytes ?? ''],
        tellsOf: ({ scores }) => scores?.bytes !== undefined,
    },
    'results.json': { render: results_json/* resultsJsonPieces */.U },
    'summary.md': { render: (outcome) => [(0,summary/* renderSummary */.B)(outcome)] },
    'report.html': { render: (outcome) => [renderHtml(outcome)] },
    'junit.xml': { render: junitPieces },
    'model-gate.sarif': {
        render: (outcome) => [renderSarif(outcome)],
        // Code scanning closes what an upload does not list, and a run that judged nothing would list nothing.
        tellsOf: ({ verdict }) => (0,domain_outcome/* isJudged */.s)(verdict),
    },
    'MODEL_CARD.md': {
        render: (outcome) => [renderModelCard(outcome)],
        tellsOf: ({ verdict }) => (0,domain_outcome/* isJudged */.s)(verdict),
    },
};
/** Every file of the report folder. */
const reportFiles = report_list/* reportList */.p.map(({ name, format }) => ({
    name,
    format,
    ...renderings[name],
}));
/** Those of `files` that such a run has. */
function reportsFor(outcome, files = reportFiles) {
    return files.filter(({ tellsOf }) => tellsOf?.(outcome) ?? true);
}
/** Those that such a run has and was asked for. What results.json names goes with it. */
function reportsAskedFor(outcome) {
    const formats = outcome.asked?.report.formats ?? vocabulary/* usualFormats */.RZ;
    return reportsFor(outcome).filter(({ format }) => formats.includes(format ?? 'json'));
}


/***/ }),

/***/ 38299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ resultsJsonPieces)
/* harmony export */ });
/* unused harmony export renderResultsJson */
/* harmony import */ var _domain_judge_severity_of_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34838);
/* harmony import */ var _facts_case_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4887);
/* harmony import */ var _case_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68496);
/* harmony import */ var _content_hash_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82264);
/* harmony import */ var _results_shape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70019);
/* harmony import */ var _to_json_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8054);






/** The run for machines: `results.json`. The same results give the same bytes but for ids, times and durations. */
function renderResultsJson(outcome) {
    return [...resultsJsonPieces(outcome)].join('');
}
/** How many cases are written at once: few enough that their text is no large object, which lies until the next full collection. */
const casesPerPiece = 100;
/** The file in pieces, a case on each line, so that a huge run is never in memory as one text. */
function* resultsJsonPieces(outcome) {
    const { asked, ids, results, predictions, scores, tested, examples, verdict, startedAt, durationMs } = outcome;
    const cases = results?.cases ?? [];
    const head = (0,_results_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .headShape */ .g1)(cases).write({
        schemaVersion: _results_shape_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaVersion */ .CZ,
        verdict,
        run: { name: asked?.run.name, target: asked?.target, seed: asked?.run.seed, startedAt, durationMs },
        rules: asked?.rules ?? [],
        gate: asked?.gate,
        report: asked && { ...asked.report, ruleLines: asked.report.ruleLines },
        ids,
        predictions,
        scores,
        tested,
        examples,
        detectable: results?.detectable ?? [],
        testRun: results?.testRun,
    });
    const hash = new _content_hash_js__WEBPACK_IMPORTED_MODULE_1__/* .ContentHash */ .y(JSON.stringify(head));
    yield `${(0,_to_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .toJsonText */ .j)(head, 1).slice(0, -2)},\n "cases": [`;
    const standingOf = (0,_facts_case_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .standings */ .E)(outcome);
    for (let start = 0; start < cases.length; start += casesPerPiece) {
        const lines = cases.slice(start, start + casesPerPiece).map((testCase) => {
            const { kind: standing, finding } = standingOf(testCase);
            const isUncertain = finding?.isUncertain === true ? true : undefined;
            const judgedAs = (0,_domain_judge_severity_of_js__WEBPACK_IMPORTED_MODULE_5__/* .severityOf */ .x)(testCase);
            const told = { judgedAs, standing, change: finding?.change, isUncertain };
            // Members added to a spread object give it a hidden class of its own, and each lies until the next full collection.
            const judged = Object.assign({}, testCase, told);
            const written = JSON.stringify(_case_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .judgedCase */ .Il.write(judged));
            hash.addCase(written);
            return `  ${(0,_to_json_text_js__WEBPACK_IMPORTED_MODULE_3__/* .withoutCommands */ .D)(written)}`;
        });
        yield `${start === 0 ? '' : ','}\n${lines.join(',\n')}`;
    }
    yield `${cases.length === 0 ? ']' : '\n ]'},\n "sha256": "${hash.digest()}"\n}\n`;
}


/***/ }),

/***/ 8054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutCommands),
/* harmony export */   j: () => (/* binding */ toJsonText)
/* harmony export */ });
/** JSON in which a workflow's log, where somebody may print it, reads no command. Lone surrogates are escaped. */
function toJsonText(value, indent) {
    return withoutCommands(JSON.stringify(value, undefined, indent));
}
/** The same of a text that is JSON already. */
function withoutCommands(json) {
    return json.replaceAll('##[', '#\\u0023[');
}


/***/ }),

/***/ 62233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ storeReports),
/* harmony export */   CR: () => (/* binding */ replaceReports)
/* harmony export */ });
/* unused harmony export removeReports */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46466);
/* harmony import */ var _domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50669);
/* harmony import */ var _reports_report_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(75920);
/* harmony import */ var _reports_report_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33825);
/* harmony import */ var _report_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68167);









const noReports = { paths: {}, changed: () => Promise.resolve([]) };
/** Puts the reports of this run in the place of those of an earlier one. What can't be done is a warning, never a verdict. */
async function replaceReports(outcome, dir, bounds, log) {
    const why = await (0,_report_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .whyNoReports */ .Z)(dir, bounds);
    if (why !== undefined) {
        log.warning(`No report was written: ${dir} ${why}`);
        return noReports;
    }
    await removeReports(dir, log, outcome.asked?.report.formats);
    return storeReports(outcome, dir, log);
}
/**
 * Removes what an earlier run left in the folder, so that nothing of it stands beside the reports of this one: a report
 * that this run does not have, or could not write. Other files are left alone, also one with the name of a report that only
 * who asks for it has: a model card may be the user's own. What can't be removed is a warning.
 */
async function removeReports(dir, log, asked = _domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .usualFormats */ .RZ) {
    const ours = _reports_report_list_js__WEBPACK_IMPORTED_MODULE_7__/* .reportList */ .p
        .filter(({ format }) => [..._domain_vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .usualFormats */ .RZ, ...asked].includes(format ?? 'json'))
        .map(({ name }) => name);
    const parts = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(dir).catch(() => [])).filter(isPart);
    for (const name of [...ours, ...parts]) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, name);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(path);
        }
        catch (error) {
            if (isOneOf(error, ['ENOENT', 'ENOTDIR']))
                continue;
            log.warning(`The report ${path} of an earlier run could not be removed: ${reasonOf(error)}`);
        }
    }
}
/**
 * Writes the reports that such a run has and was asked for. One that can't be made or written is a warning, never a verdict; so is a
 * folder, told once.
 */
async function storeReports(outcome, dir, log, files = (0,_reports_report_files_js__WEBPACK_IMPORTED_MODULE_6__/* .reportsAskedFor */ .$C)(outcome)) {
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(dir, { recursive: true });
    }
    catch (error) {
        log.warning(`No report could be written, as the folder ${dir} can't be made: ${reasonOf(error)}`);
        return noReports;
    }
    const hashes = new Map();
    const paths = {};
    for (const { name, render } of files) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, name);
        try {
            hashes.set(path, await writeWhole(path, render(outcome)));
            paths[name] = path;
        }
        catch (error) {
            log.warning(`The report ${path} could not be written: ${reasonOf(error)}`);
            // The next one would only say the same.
            if (isFolderTrouble(error))
                break;
        }
    }
    const changed = async () => {
        const found = await Promise.all([...hashes].map(async ([path, hash]) => (await hashOf(path)) !== hash));
        return [...hashes.keys()].filter((_, index) => found[index]);
    };
    return { paths, changed };
}
/** `undefined` where it can't be read. */
async function hashOf(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    return (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash).then(() => hash.digest('hex'), () => undefined);
}
/** A name that nobody can have put a link at before. */
const partOf = (path) => `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}.part`;
const isPart = (name) => _reports_report_list_js__WEBPACK_IMPORTED_MODULE_7__/* .reportList */ .p.some(({ name: own }) => name.startsWith(own) && /^(\.[0-9a-f]{16})?\.part$/.test(name.slice(own.length)));
/** A reader never sees half a file, also when the run is killed meanwhile; a link in its place is replaced, not followed. Returns its SHA-256. */
async function writeWhole(path, pieces) {
    const part = partOf(path);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(part, 'wx');
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    try {
        for (const piece of pieces) {
            hash.update(piece);
            await file.writeFile(piece);
        }
    }
    catch (error) {
        await file.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(part, { force: true });
        throw error;
    }
    await file.close();
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(part, path);
    return hash.digest('hex');
}
/** A full disk, or a folder that may not be written. */
function isFolderTrouble(error) {
    return isOneOf(error, ['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR']);
}
function isOneOf(error, codes) {
    return typeof error === 'object' && error !== null && 'code' in error && codes.includes(String(error.code));
}
function reasonOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
