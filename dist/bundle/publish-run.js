export const id = "publish-run";
export const ids = ["publish-run"];
export const modules = {

/***/ 87844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadForPublishing: () => (/* binding */ loadForPublishing),
  publishRun: () => (/* binding */ publishRun)
});

// EXTERNAL MODULE: ./build/action/action-log.js
var action_log = __webpack_require__(47178);
// EXTERNAL MODULE: ./build/action/publish.js
var publish = __webpack_require__(34624);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
;// CONCATENATED MODULE: ./build/action/read-outputs.js

/**
 * The outputs that the runner finds in the text of its file: `name=value`, or `name<<end`, lines and `end`; the last value of
 * a name counts. `undefined` where it finds a mistake, which fails the step.
 */
function readOutputs(text) {
    const outputs = new Map();
    const lines = text.split(external_node_os_.EOL);
    for (let at = 0; at < lines.length; at++) {
        const line = lines[at] ?? '';
        if (line === '')
            continue;
        const [, name = '', sign, rest = ''] = /^(.*?)(=|<<)(.*)$/.exec(line) ?? [];
        const end = sign === '=' ? at : lines.indexOf(rest, at + 1);
        if (name === '' || end < 0)
            return undefined;
        outputs.set(name, sign === '=' ? rest : lines.slice(at + 1, end).join('\n'));
        at = end;
    }
    return Object.fromEntries(outputs);
}

;// CONCATENATED MODULE: ./build/action/written-files.js






/** Sends all outputs in the place of whatever stands in the runner's file. Throws when it can't be written. */
function writeOutputs(outputs) {
    const path = process.env.GITHUB_OUTPUT;
    if (path)
        (0,external_node_fs_.truncateSync)(path);
    (0,publish/* setOutputs */.n0)(outputs);
    return () => !path || (0,external_node_util_.isDeepStrictEqual)(readOutputs(textOf(path)), { ...outputs });
}
/** Appends to the job summary. Throws when it can't be written. */
async function appendSummary(markdown) {
    const path = process.env.GITHUB_STEP_SUMMARY ?? '';
    const before = textOf(path);
    await core.summary.addRaw(markdown, true).write();
    return () => textOf(path) === `${before}${markdown}${external_node_os_.EOL}`;
}
/** Empty where there is no such file. */
function textOf(path) {
    try {
        return (0,external_node_fs_.readFileSync)(path, 'utf8');
    }
    catch {
        return '';
    }
}

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/github/post-comment.js + 11 modules
var post_comment = __webpack_require__(62645);
;// CONCATENATED MODULE: ./build/action/store-artifact.js
/** Five megabytes, so it is loaded only where an artifact is stored. */
const loadLibrary = () => Promise.all(/* import() */[__webpack_require__.e("actions-artifact+actions-github"), __webpack_require__.e("actions-artifact")]).then(__webpack_require__.bind(__webpack_require__, 9645));
/** Has the library in memory where this run will store an artifact. */
async function loadForArtifact({ artifact }, env) {
    if (artifact.isStored && hasPlace(env))
        await loadLibrary();
}
/**
 * Stores the reports as an artifact of the workflow run and returns the address of its page; `undefined` where none is
 * wanted, or this runner has no place for one. Throws when it can't be stored.
 */
async function storeArtifact({ asked }, paths, reportDir, env, log) {
    const files = Object.values(paths);
    if (!asked?.report.artifact.isStored || files.length === 0)
        return undefined;
    if (!hasPlace(env)) {
        log.debug('This runner stores no artifact in the way of GitHub.com, so the reports stay in their folder.');
        return undefined;
    }
    const { DefaultArtifactClient } = await loadLibrary();
    const { name } = asked.report.artifact;
    const { id } = await new DefaultArtifactClient()
        .uploadArtifact(name, files, reportDir)
        .catch((error) => {
        throw withCure(error, name);
    });
    if (id === undefined)
        return undefined;
    const { GITHUB_SERVER_URL: server = 'https://github.com', GITHUB_REPOSITORY, GITHUB_RUN_ID } = env;
    return `${server}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}
/** GitHub Enterprise Server keeps artifacts in another way, which its own upload action of version 3 speaks. */
function hasPlace(env) {
    const host = new URL(env.GITHUB_SERVER_URL ?? 'https://github.com').hostname;
    const isGitHubCom = host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
    return isGitHubCom && Boolean(env.ACTIONS_RUNTIME_TOKEN) && Boolean(env.ACTIONS_RESULTS_URL);
}
function withCure(error, name) {
    const reason = error instanceof Error ? error.message : String(error);
    const isTaken = /\b409\b|conflict|already exists/i.test(reason);
    const cure = `The run has an artifact ${JSON.stringify(name)} already: give each leg of a matrix, and each gate, a report.artifact or a comment-key of its own.`;
    return new Error(isTaken ? `${cure} (${reason})` : reason, { cause: error });
}

// EXTERNAL MODULE: ./build/domain/outcome.js
var domain_outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/reports/ci/finding-place.js
var finding_place = __webpack_require__(67278);
// EXTERNAL MODULE: ./build/reports/ci/to-file-uri.js
var to_file_uri = __webpack_require__(12916);
// EXTERNAL MODULE: ./build/reports/safe-text/clean-text.js
var clean_text = __webpack_require__(12829);
// EXTERNAL MODULE: ./build/reports/facts/case-facts.js + 4 modules
var case_facts = __webpack_require__(57990);
// EXTERNAL MODULE: ./build/reports/facts/findings-of.js
var findings_of = __webpack_require__(37760);
// EXTERNAL MODULE: ./build/reports/facts/sentences/words.js
var words = __webpack_require__(65964);
;// CONCATENATED MODULE: ./build/reports/ci/annotations.js







/**
 * In all, so that a reader sees the file as well; GitHub keeps 10 errors, 10 warnings and 10 notices of a step, and the
 * step's end is one of them. Source: GitHub documentation, "Workflow commands for GitHub Actions", annotation limits.
 */
const maxShown = 9;
/**
 * The strongest findings that count, a sentence with its threshold each, at the rule in the config file, else at the model or
 * the data; where there are more than nine, the ninth counts
 * the others. None for a run without a judgement: its end says why.
 */
function toAnnotations(outcome) {
    const { verdict, asked } = outcome;
    if (!(0,domain_outcome/* isJudged */.s)(verdict) || !asked?.report.annotations)
        return [];
    const { findings } = (0,findings_of/* findingsOf */.W)(outcome);
    const shown = findings.length > maxShown ? findings.slice(0, maxShown - 1) : findings;
    const annotations = shown.map((finding) => annotate(finding, (0,finding_place/* findingPlace */.p)(finding, outcome)));
    const hidden = findings.length - shown.length;
    if (hidden === 0)
        return annotations;
    const message = `${hidden} more findings are in the job summary.`;
    const file = (0,to_file_uri/* pathInWorkspace */.e)(asked.report.annotatedFile);
    return [...annotations, { level: 'notice', title: 'Model gate', message, file, line: 1 }];
}
function annotate({ severity, testCase, isUncertain }, place) {
    const { title, where, sentence, effect, threshold, uncertain } = (0,case_facts/* caseFacts */.Q)(testCase, isUncertain);
    const beyond = [effect, threshold].filter(Boolean).join('; ');
    const message = [sentence, beyond && `${(0,words/* capitalize */.ZH)(beyond)}.`, uncertain].filter(Boolean).join(' ');
    return {
        level: severity === 'alert' ? 'error' : 'warning',
        title: (0,clean_text/* cleanLine */.O)(`${severity === 'alert' ? 'Alert' : 'Warning'}: ${[title, where].filter(Boolean).join(' on ')}`, 120),
        message: (0,clean_text/* cleanLine */.O)(message, 500) || 'No measured value.',
        file: place?.path,
        line: place?.line ?? 1,
    };
}

// EXTERNAL MODULE: ./build/reports/outputs.js
var reports_outputs = __webpack_require__(55814);
// EXTERNAL MODULE: ./build/reports/terminal/result-table.js + 3 modules
var result_table = __webpack_require__(78203);
// EXTERNAL MODULE: ./build/reports/markdown/summary.js + 2 modules
var summary = __webpack_require__(43895);
// EXTERNAL MODULE: ./build/surroundings/store-reports.js
var store_reports = __webpack_require__(62233);
// EXTERNAL MODULE: ./build/surroundings/watch-files.js
var watch_files = __webpack_require__(28275);
;// CONCATENATED MODULE: ./build/action/publish-run.js












/** Has what publishing needs in memory, before code of others runs that could change it on disk. */
async function loadForPublishing(report, edge) {
    await (0,post_comment/* loadForComment */.Zm)(report, edge);
    await loadForArtifact(report, edge.env);
}
/** A workflow's log folds nothing and needs no colour to be read. */
const logLook = { width: 160, paint: (_style, text) => text };
const writtenTo = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'];
/**
 * Concludes the step and sends all that tells of the run. The verdict stands; the one thing here that can change it is that
 * a file no longer holds what was written to it.
 */
async function publishRun(outcome, reportDir, { runnerFiles, ...bounds }, edge) {
    (0,publish/* concludeStep */.ux)(outcome);
    const others = Object.entries(runnerFiles).filter(([name]) => !writtenTo.includes(name));
    const changedOthers = await (0,watch_files/* watchFiles */.N)(Object.fromEntries(others));
    const reports = await (0,store_reports/* replaceReports */.CR)(outcome, reportDir, bounds, action_log/* actionLog */.Z);
    const outputs = (0,reports_outputs/* toOutputs */.Iu)(outcome, reports.paths);
    const written = {};
    await (0,publish/* attempt */.CD)('outputs', () => {
        written['GITHUB_OUTPUT'] = writeOutputs(outputs);
    });
    let artifactUrl;
    await (0,publish/* attempt */.CD)('report artifact', async () => {
        artifactUrl = await storeArtifact(outcome, reports.paths, reportDir, edge.env, action_log/* actionLog */.Z);
    });
    await (0,publish/* attempt */.CD)('annotations', () => (0,publish/* annotate */.fz)(toAnnotations(outcome)));
    await (0,publish/* attempt */.CD)('job summary', async () => {
        written['GITHUB_STEP_SUMMARY'] = await appendSummary((0,summary/* renderSummary */.B)(outcome, { artifactUrl }));
    });
    await (0,publish/* attempt */.CD)('result table', () => action_log/* actionLog */.Z.info((0,result_table/* resultTable */.A)(outcome, logLook)));
    await (0,publish/* attempt */.CD)('pull-request comment', async () => {
        await (0,post_comment/* postComment */.Gy)(outcome, edge, artifactUrl);
    });
    const changed = [
        ...Object.keys(written).filter((name) => !written[name]?.()),
        ...(await changedOthers()),
        ...(await reports.changed()),
    ];
    if (changed.length === 0)
        return;
    const error = new errors/* TamperedError */.bn('After the run was judged', changed);
    (0,publish/* concludeChanged */.YZ)(error);
    await (0,publish/* attempt */.CD)('outputs', () => {
        writeOutputs({ ...outputs, verdict: 'error', 'error-code': error.code });
    });
}


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

/***/ 60172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RM: () => (/* binding */ alignColumns),
  PL: () => (/* binding */ columnsOf),
  b9: () => (/* binding */ cutToColumns),
  UG: () => (/* binding */ padToColumns)
});

;// CONCATENATED MODULE: ./node_modules/string-width/node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/string-width/node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Otherwise use East Asian Width of the cluster’s first visible code point, and add widths for trailing Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Whole-cluster zero-width
const zeroWidthClusterRegex = /^(?:\p{Default_Ignorable_Code_Point}|\p{Control}|\p{Mark}|\p{Surrogate})+$/v;

// Pick the base scalar if the cluster starts with Prepend/Format/Marks
const leadingNonPrintingRegex = /^[\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Mark}\p{Surrogate}]+/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

function baseVisible(segment) {
	return segment.replace(leadingNonPrintingRegex, '');
}

function isZeroWidthCluster(segment) {
	return zeroWidthClusterRegex.test(segment);
}

function trailingHalfwidthWidth(segment, eastAsianWidthOptions) {
	let extra = 0;
	if (segment.length > 1) {
		for (const char of segment.slice(1)) {
			if (char >= '\uFF00' && char <= '\uFFEF') {
				extra += eastAsianWidth(char.codePointAt(0), eastAsianWidthOptions);
			}
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	if (!countAnsiEscapeCodes) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		if (isZeroWidthCluster(segment)) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment)) {
			width += 2;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = baseVisible(segment).codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing Halfwidth and Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingHalfwidthWidth(segment, eastAsianWidthOptions);
	}

	return width;
}

;// CONCATENATED MODULE: ./build/reports/terminal/fit-columns.js

const fit_columns_segmenter = new Intl.Segmenter();
/** Joiners of hieroglyphs and the like: string-width 8.1.0 throws when a character consists of them alone. */
const visibleFormat = /(?!\p{Default_Ignorable_Code_Point})\p{Cf}/gu;
/** Columns of a terminal that a text takes: two for East Asian wide characters and emoji, none for marks. */
function columnsOf(text) {
    return stringWidth(text.replaceAll(visibleFormat, ''));
}
/** At most `columns` columns of a line without escape sequences; no character is split, so it may be one narrower. */
function cutToColumns(text, columns) {
    if (columnsOf(text) <= columns)
        return text;
    let used = 0;
    let end = 0;
    for (const { segment, index } of fit_columns_segmenter.segment(text)) {
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
/** Columns as wide as their widest cell, in columns of a terminal. */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows) {
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, columnsOf(cell));
    }
    return rows.map((row) => {
        const cells = row.map((cell, column) => padToColumns(cell, widths[column] ?? 0));
        return cells.join('  ').trimEnd();
    });
}


/***/ }),

/***/ 75573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ hangText),
/* harmony export */   C: () => (/* binding */ wrapText)
/* harmony export */ });
/* harmony import */ var _fit_columns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60172);

/** The words of a text in lines of at most `columns` columns; a longer word has a line of its own. */
function wrapText(text, columns) {
    const lines = [''];
    for (const word of text.split(' ')) {
        const line = lines.at(-1) ?? '';
        if (line && (0,_fit_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(line) + 1 + (0,_fit_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(word) > columns)
            lines.push(word);
        else
            lines[lines.length - 1] = line ? `${line} ${word}` : word;
    }
    return lines;
}
/** No number is longer, so that none is broken. */
const leastColumns = 24;
/**
 * A text after a label, the further lines set in below its beginning. A word longer than a line, which no number is,
 * goes on in the next one.
 */
function hangText(label, text, columns) {
    const room = Math.max(leastColumns, columns - (0,_fit_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(label));
    const lines = wrapText(bindUnits(text), room).flatMap((line) => breakLine(line, room));
    const indent = ' '.repeat((0,_fit_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(label));
    return lines.map((line, index) => `${index === 0 ? label : indent}${looseUnits(line)}`.trimEnd());
}
/** A number and its unit are one word. */
function bindUnits(text) {
    return text.replaceAll(/(?<=\d) (?=%|points?\b)/g, '\u00a0');
}
function looseUnits(line) {
    return line.replaceAll('\u00a0', ' ');
}
function breakLine(line, columns) {
    const pieces = [];
    let rest = line;
    while ((0,_fit_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .PL)(rest) > columns) {
        const piece = (0,_fit_columns_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToColumns */ .b9)(rest, columns);
        pieces.push(piece);
        rest = rest.slice(piece.length);
    }
    return [...pieces, rest];
}


/***/ })

};
