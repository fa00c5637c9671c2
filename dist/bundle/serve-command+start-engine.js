export const id = "serve-command+start-engine";
export const ids = ["serve-command+start-engine"];
export const modules = {

/***/ 7989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPlan: () => (/* binding */ checkPlan),
  startEngine: () => (/* binding */ startEngine)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(6046);
// EXTERNAL MODULE: ./build/domain/vocabulary.js
var vocabulary = __webpack_require__(669);
// EXTERNAL MODULE: ./build/domain/web-file.js
var web_file = __webpack_require__(510);
// EXTERNAL MODULE: ./build/engine/data/find-file.js
var find_file = __webpack_require__(9428);
// EXTERNAL MODULE: ./build/domain/words/quote-word.js
var quote_word = __webpack_require__(5676);
// EXTERNAL MODULE: ./build/engine/hub/hub-error.js
var hub_error = __webpack_require__(1323);
// EXTERNAL MODULE: ./build/engine/hub/is-object.js
var is_object = __webpack_require__(1007);
// EXTERNAL MODULE: ./build/engine/hub/repository.js
var repository = __webpack_require__(7367);
;// CONCATENATED MODULE: ./build/engine/hub/hub-sources.js




/** A model by its name and what `kwargs` say of it. Throws HubError for what can't name one. */
function toHubModel(id, { revision, file }) {
    (0,repository/* toRepository */.y4)('model', id);
    if (revision !== undefined)
        (0,repository/* checkRevision */.G7)(revision);
    return { id, revision, file };
}
/**
 * A dataset's split by its name and the API's `loading_params_json`, parsed, of which `name` (the configuration) and
 * `revision` are known. Throws HubError for any other.
 */
function toHubData(id, split, params) {
    const { name: config, revision } = readTexts(params, ['name', 'revision'], 'loading_params_json');
    (0,repository/* toRepository */.y4)('dataset', id);
    if (revision !== undefined)
        (0,repository/* checkRevision */.G7)(revision);
    return { id, split, config, revision };
}
function readTexts(given, names, what) {
    if (given === undefined || given === null)
        return {};
    if (!(0,is_object/* isObject */.G)(given))
        throw new hub_error/* HubError */.I(`${what} must be a JSON object.`);
    const texts = {};
    for (const [key, value] of Object.entries(given)) {
        const name = names.find((known) => known === key);
        if (name === undefined) {
            throw new hub_error/* HubError */.I(`${what} holds ${(0,quote_word/* quoteWord */.X)(key)}, which the embedded engine does not know: it reads ${names.join(' and ')}.`);
        }
        if (value === null)
            continue;
        if (typeof value !== 'string')
            throw new hub_error/* HubError */.I(`${what}.${name} must be text.`);
        texts[name] = value;
    }
    return texts;
}

// EXTERNAL MODULE: ./build/domain/version.js
var version = __webpack_require__(8729);
// EXTERNAL MODULE: ./build/domain/web-address.js
var web_address = __webpack_require__(2114);
// EXTERNAL MODULE: ./build/wire/enums.js
var enums = __webpack_require__(186);
// EXTERNAL MODULE: ./build/domain/assert-never.js
var assert_never = __webpack_require__(5664);
// EXTERNAL MODULE: ./build/domain/measures/index.js + 12 modules
var measures = __webpack_require__(7307);
;// CONCATENATED MODULE: ./build/engine/encode/encode-test-case.js



/** One test case of the run as the API shows it. Its id is its position in its batch. */
function encodeTestCase({ testType, category, index, caseResult }, testRunId) {
    const { features, outcome, impact, measurements } = caseResult;
    return {
        testRunId,
        features,
        testBatchType: testType,
        status: statusOf(outcome),
        severity: severityOf(outcome),
        ...(Number.isFinite(impact) && { importanceScore: impact }),
        testCategory: (0,enums/* wireWord */.iy)(enums/* testCategoryPrefix */.zH, category),
        metrics: [...explain(outcome), ...measurements.map(encodeMeasurement)],
        urlSafeFeatureId: urlSafeFeatureId(features),
        testCaseId: String(index),
    };
}
/** URL-safe base64 of the only feature's name, padded as the platform's; empty for none or several features. */
function urlSafeFeatureId(features) {
    const [name] = features;
    if (name === undefined || features.length > 1)
        return '';
    return Buffer.from(name).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
}
/** The run's counts of its cases, by severity and by status. */
function countCases(cases) {
    const outcomes = cases.map(({ caseResult }) => caseResult.outcome);
    const ofSeverity = (word) => String(outcomes.filter((outcome) => severityOf(outcome) === word).length);
    const ofStatus = (word) => String(outcomes.filter((outcome) => statusOf(outcome) === word).length);
    return {
        severityCounts: {
            numNoneSeverity: ofSeverity('SEVERITY_PASS'),
            numLowSeverity: ofSeverity('SEVERITY_WARNING'),
            numHighSeverity: ofSeverity('SEVERITY_ALERT'),
        },
        summaryCounts: {
            total: String(cases.length),
            pass: ofStatus('TEST_CASE_STATUS_PASS_UNSPECIFIED'),
            warning: ofStatus('TEST_CASE_STATUS_WARNING'),
            fail: ofStatus('TEST_CASE_STATUS_FAIL'),
            skip: ofStatus('TEST_CASE_STATUS_SKIP'),
        },
    };
}
/** As RIME 2.x: whatever is worse than pass has status WARNING, and FAIL is kept for a model or a test that raised. */
function statusOf(outcome) {
    switch (outcome.kind) {
        case 'measured':
            return outcome.severity === 'pass' ? 'TEST_CASE_STATUS_PASS_UNSPECIFIED' : 'TEST_CASE_STATUS_WARNING';
        case 'error':
            return 'TEST_CASE_STATUS_FAIL';
        case 'skip':
            return 'TEST_CASE_STATUS_SKIP';
        default:
            return (0,assert_never/* assertNever */.x)(outcome);
    }
}
const severityWords = {
    pass: 'SEVERITY_PASS',
    warning: 'SEVERITY_WARNING',
    alert: 'SEVERITY_ALERT',
};
function severityOf(outcome) {
    switch (outcome.kind) {
        case 'measured':
            return severityWords[outcome.severity];
        case 'error':
            return 'SEVERITY_ALERT';
        case 'skip':
            return 'SEVERITY_UNSPECIFIED';
        default:
            return (0,assert_never/* assertNever */.x)(outcome);
    }
}
/** What an error or a skip has to say travels as the case's first metric: a case has no message of its own. */
function explain(outcome) {
    if (outcome.kind === 'measured')
        return [];
    return outcome.kind === 'error'
        ? [encodeMeasure(measures.m.error, { text: outcome.message })]
        : [encodeMeasure(measures.m.skipReason, { text: outcome.reason })];
}
function encodeMeasurement({ value, ...measure }) {
    return encodeMeasure(measure, value);
}
function encodeMeasure({ name, category }, value) {
    return { metric: name, category: (0,enums/* wireWord */.iy)(enums/* metricCategoryPrefix */.Vo, category), ...encodeValue(value) };
}
function encodeValue(value) {
    if ('int' in value)
        return { intValue: String(value.int) };
    if ('float' in value)
        return { floatValue: encodeDouble(value.float) };
    if ('text' in value)
        return { strValue: value.text };
    if ('ints' in value)
        return { intList: { values: value.ints.map(String) } };
    if ('floats' in value)
        return { floatList: { values: value.floats.map(encodeDouble) } };
    return { strList: { values: value.texts } };
}
/** JSON has no NaN and no infinity: protobuf's JSON writes them as texts. */
function encodeDouble(value) {
    return Number.isFinite(value) ? value : String(value);
}

;// CONCATENATED MODULE: ./build/engine/server/rest-error.js
/** A refusal as the API words it: an HTTP status, a gRPC code (not the HTTP status) and a message for the user. */
class RestError extends Error {
    status;
    code;
    name = 'RestError';
    constructor(status, code, message) {
        super(message);
        this.status = status;
        this.code = code;
    }
}
/** The request itself is wrong. */
const invalid = (message) => new RestError(400, 3, message);
/** The request is right, but not in the present state of what it is about. */
const wrongState = (message) => new RestError(400, 9, message);
const unauthenticated = () => new RestError(401, 16, 'invalid API token');
/** Names the missing object, such as `dataset 6f2a…`. */
const notFound = (what) => new RestError(404, 5, `${what} not found`);
const noSuchRoute = () => new RestError(404, 5, 'Not Found');
const nameTaken = (kind, name) => new RestError(409, 6, `${kind} with name ${name} already exists`);
const otherMethod = () => new RestError(501, 12, 'Method Not Allowed');
const unimplemented = (message) => new RestError(501, 12, message);
const internal = (message) => new RestError(500, 13, `${message} (this is a defect of the embedded engine)`);

;// CONCATENATED MODULE: ./build/engine/server/field-names.js

/** `firstPageQuery.objectId` → `first_page_query.object_id`. */
function toSnakeCase(name) {
    return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
/** `data_params` → `dataParams`. */
function toCamelCase(name) {
    return name.replaceAll(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
/** The API reads both spellings of a field, and answers in camelCase. What the user names freely stays as it is. */
const freeForm = new Set(['experimental_fields', 'experimentalFields']);
/** Deeper than any message of the contract; a bound so that hostile nesting is refused and not recursed into. */
const maxDepth = 64;
/**
 * The value with all field names in the given spelling.
 * Throws RestError when one field is given in both spellings, or when the nesting is absurdly deep.
 */
function renameFields(value, rename, depth = 0) {
    if (typeof value !== 'object' || value === null)
        return value;
    if (depth > maxDepth)
        throw invalid(`the body is nested deeper than ${maxDepth} levels`);
    if (isList(value))
        return value.map((item) => renameFields(item, rename, depth + 1));
    const renamed = new Map();
    for (const [name, member] of Object.entries(value)) {
        if (renamed.has(rename(name)))
            throw invalid(`the field ${name} is given twice, as snake_case and camelCase`);
        renamed.set(rename(name), freeForm.has(name) ? member : renameFields(member, rename, depth + 1));
    }
    return Object.fromEntries(renamed);
}
/** `Array.isArray` does not narrow readonly arrays. */
function isList(value) {
    return Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/engine/encode/encode-records.js





/**
 * The engine's records in the API's words and shapes; with its neighbours `encode-job.ts` and `encode-test-case.ts` the
 * only writer of them.
 * int64 travels as text, times as RFC 3339 in UTC.
 */
/** Told as the version of whatever was tested here. */
const engineVersion = `model-gate-engine ${version/* version */.r}`;
function encodeProject({ id, name, description, task, createdAtMs }) {
    return {
        id: { uuid: id },
        name,
        description,
        creationTime: timestamp(createdAtMs),
        modelTask: task ? (0,enums/* wireWord */.iy)(enums/* modelTaskPrefix */.HG, task) : 'MODEL_TASK_UNSPECIFIED',
    };
}
function encodeDataset({ id, name, projectId, source, params, createdAtMs }) {
    return {
        datasetId: id,
        name,
        projectIds: [{ uuid: projectId }],
        creationTime: timestamp(createdAtMs),
        dataInfo: { connectionInfo: encodeConnection(source), dataParams: encodeDataParams(params) },
        // What is still to be fetched has no size here.
        sizeBytes: String(source.kind === 'file' ? source.sizeBytes : 0),
        // The content is looked at when the stress test runs, and not before.
        validityStatus: 'VALIDITY_STATUS_UNSPECIFIED',
        validityStatusMessage: '',
    };
}
function encodeModel({ id, name, projectId, source, createdAtMs }) {
    return {
        modelId: { uuid: id },
        name,
        projectIds: [{ uuid: projectId }],
        creationTime: timestamp(createdAtMs),
        modelInfo: source ? encodeModelInfo(source) : null,
        // The content is looked at when the stress test runs, and not before.
        validityStatus: 'VALIDITY_STATUS_UNSPECIFIED',
        validityStatusMessage: '',
    };
}
function encodePredictions({ modelId, datasetId, projectId, path, file: { column }, createdAtMs, }) {
    return {
        modelId: { uuid: modelId },
        datasetId,
        projectIds: [{ uuid: projectId }],
        creationTime: timestamp(createdAtMs),
        predInfo: {
            connectionInfo: { dataFile: { path } },
            predParams: column === undefined ? {} : { predCol: column },
        },
        // The content is looked at when the stress test runs, and not before.
        validityStatus: 'VALIDITY_STATUS_UNSPECIFIED',
        validityStatusMessage: '',
    };
}
function encodeConnection(source) {
    if (source.kind === 'file')
        return { dataFile: { path: source.path } };
    if (source.kind === 'web')
        return { dataFile: { path: (0,web_address/* showAddress */.m)(source.file.url) } };
    const { asked, json = '' } = source;
    return { huggingFace: { datasetUri: asked.id, splitName: asked.split, loadingParamsJson: json } };
}
function encodeModelInfo({ uri, huggingFace, endpoint }) {
    if (endpoint)
        return { endpoint: { url: uri } };
    return huggingFace
        ? { huggingFace: { modelUri: uri, kwargs: huggingFace.given } }
        : { modelPath: { path: uri } };
}
function encodeTestRun(run) {
    const { request } = run;
    return {
        testRunId: run.id,
        name: request.name,
        projectId: { uuid: request.projectId },
        modelTask: (0,enums/* wireWord */.iy)(enums/* modelTaskPrefix */.HG, run.task),
        modelId: { uuid: request.modelId },
        refDataId: request.referenceId,
        evalDataId: request.evaluationId,
        uploadTime: timestamp(run.createdAtMs),
        webAppUrl: null,
        testCategories: run.categories.map((category) => (0,enums/* wireWord */.iy)(enums/* testCategoryPrefix */.zH, category)),
        metrics: {
            modelPerf: Object.fromEntries(run.performance.map(encodePerformance)),
            durationMillis: String(Math.round(run.durationMs)),
            ...countCases(run.cases),
        },
        status: 'TEST_TASK_STATUS_COMPLETED',
        rimeVersion: engineVersion,
        ...(run.sampled?.reference !== undefined && { refDataSamplingPct: run.sampled.reference }),
        ...(run.sampled?.evaluation !== undefined && { evalDataSamplingPct: run.sampled.evaluation }),
    };
}
function encodePerformance({ name, reference, evaluation, }) {
    return [
        name,
        {
            ...(reference !== undefined && { refMetric: reference }),
            ...(evaluation !== undefined && { evalMetric: evaluation }),
        },
    ];
}
/** int64 keys of `data_params`, which answers carry as text. */
const int64Params = ['nrows', 'nrows_per_time_bin'];
function encodeDataParams(params) {
    const entries = Object.entries(params).map(([name, value]) => [
        name,
        int64Params.includes(name) && typeof value === 'number' ? String(value) : value,
    ]);
    return renameFields(Object.fromEntries(entries), toCamelCase);
}
function timestamp(ms) {
    return new Date(ms).toISOString();
}

// EXTERNAL MODULE: ./build/engine/data/data-error.js
var data_error = __webpack_require__(9253);
;// CONCATENATED MODULE: ./build/engine/handlers/check-file.js



/** As `findFile`, but throws RestError. `field`: holds the path, such as `data_info.connection_info.data_file.path`. */
async function checkFile(path, root, field, kind) {
    return (0,find_file/* findFile */.qE)(path, root, kind).catch((error) => {
        throw error instanceof data_error.DataError ? invalid(`${field}: ${error.message}`) : error;
    });
}

;// CONCATENATED MODULE: ./build/engine/handlers/find.js

/** Look-ups by id that throw RestError, naming the object, when there is none. */
const findProject = ({ projects }, id = '') => projects.get(id) ?? refuse(notFound(`project ${id}`));
const findJob = ({ jobs }, id = '') => jobs.get(id) ?? refuse(notFound(`job ${id}`));
const findTestRun = ({ testRuns }, id = '') => testRuns.get(id) ?? refuse(notFound(`test run ${id}`));
/** A dataset of this project: one of another project is as good as none. */
function findDataset({ datasets }, id, projectId) {
    const found = datasets.get(id);
    return found?.projectId === projectId ? found : refuse(notFound(`dataset ${id} in project ${projectId}`));
}
/** A model of this project. */
function findModel({ models }, id, projectId) {
    const found = models.get(id);
    return found?.projectId === projectId ? found : refuse(notFound(`model ${id} in project ${projectId}`));
}
/** `undefined` when there are none. */
const findPredictions = ({ predictions }, modelId, datasetId) => predictions.get(predictionsId(modelId, datasetId));
/** They have no id of their own: the pair is their key. */
const predictionsId = (modelId, datasetId) => `${modelId} ${datasetId}`;
function refuse(error) {
    throw error;
}

;// CONCATENATED MODULE: ./build/engine/handlers/read-hub-source.js


/** A source on the Hub, with the parameters that travel as JSON in the field `name`. Throws RestError. */
function readHubSource(fields, name, toAsked) {
    const json = fields.text(name);
    try {
        return { kind: 'hub', asked: toAsked(json === undefined ? undefined : JSON.parse(json)), json };
    }
    catch (error) {
        if (error instanceof SyntaxError)
            throw invalid(`${fields.pathOf(name)} is not JSON`);
        throw error instanceof hub_error/* HubError */.I ? invalid(`${fields.pathOf(name)}: ${error.message}`) : error;
    }
}

;// CONCATENATED MODULE: ./build/engine/handlers/datasets.js









function datasetHandlers({ store, settings, now, }) {
    return {
        registerDataset: async ({ params, body }) => {
            const project = findProject(store, params['projectUuid']);
            const name = body.requiredText('name');
            const info = body.message('data_info');
            const dataParams = readDataParams(info.message('data_params'));
            const source = await readSource(info.message('connection_info'), settings.root);
            if (store.datasets.named(name))
                throw nameTaken('dataset', name);
            const dataset = store.datasets.add({
                id: (0,external_node_crypto_.randomUUID)(),
                createdAtMs: now(),
                name,
                projectId: project.id,
                source,
                params: dataParams,
            });
            return { datasetId: dataset.id };
        },
        getDataset: ({ query }) => {
            const [id, name] = [query.one('dataset_id'), query.one('dataset_name')];
            if ((id === undefined) === (name === undefined))
                throw invalid('give exactly one of datasetId and datasetName');
            const found = id === undefined ? store.datasets.named(name ?? '') : store.datasets.get(id);
            if (!found)
                throw notFound(`dataset ${id ?? name ?? ''}`);
            return { dataset: encodeDataset(found) };
        },
    };
}
async function readSource(connection, root) {
    const sources = connection.names();
    const [source] = sources;
    if (sources.length !== 1) {
        throw invalid(`data_info.connection_info must have exactly one member, such as data_file, not ${sources.length}`);
    }
    if (source === 'hugging_face') {
        const fields = connection.message(source);
        const [id, split] = [fields.requiredText('dataset_uri'), fields.requiredText('split_name')];
        return readHubSource(fields, 'loading_params_json', (params) => toHubData(id, split, params));
    }
    if (source !== 'data_file') {
        throw invalid(`data_info.connection_info.${source ?? ''} cannot be read by the embedded engine: ` +
            'export the data to a file of the workspace and register it as data_file, or run on a cluster');
    }
    const path = connection.message(source).requiredText('path');
    if ((0,web_file/* isWebAddress */.d3)(path)) {
        const file = (0,web_file/* readWebFile */.BF)(path);
        if ('problem' in file)
            throw invalid(`data_info.connection_info.data_file.path ${file.problem}`);
        return { kind: 'web', file };
    }
    const file = await checkFile(path, root, 'data_info.connection_info.data_file.path', find_file/* dataFiles */.qy);
    return { kind: 'file', path, ...file };
}
/** The parameters as given, checked for their types; `nrows` as a number. What they mean is checked with the data. */
function readDataParams(fields) {
    for (const name of ['label_col', 'timestamp_col', 'pred_col', 'loading_kwargs'])
        fields.text(name);
    for (const name of ['class_names', 'text_features', 'categorical_features', 'features_not_in_model']) {
        fields.texts(name);
    }
    fields.flag('sample');
    const nrows = fields.int64('nrows');
    if (nrows !== undefined && BigInt(nrows) < 1n)
        throw fields.wrongType('nrows', 'a whole number from 1');
    const given = Object.fromEntries(fields.names().map((name) => [name, fields.raw(name) ?? null]));
    return nrows === undefined ? given : { ...given, nrows: Number(nrows) };
}

;// CONCATENATED MODULE: ./build/engine/handlers/images.js

/** Models run right here, in the runner's own Python or in the bundled runtime: there are no images. */
function imageHandlers() {
    return {
        getImage: ({ params }) => {
            throw notFound(`managed image ${params['name'] ?? ''}`);
        },
        createImage: () => {
            throw unimplemented('the embedded engine has no managed images: install what the model needs on the runner, and leave the image out');
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/handlers/info.js


function infoHandlers({ clusterVersion, }) {
    return {
        getLimitStatus: ({ params }) => {
            throw notFound(`limit ${params['limit'] ?? ''}`);
        },
        getAgent: ({ params }) => {
            throw notFound(`agent ${params['agentUuid'] ?? ''}`);
        },
        rimeInfo: () => ({
            clusterInfoVersion: clusterVersion,
            customerName: 'embedded engine',
            expirationTime: null,
            gracePeriodEndTime: null,
            buildVersion: engineVersion,
        }),
    };
}

;// CONCATENATED MODULE: ./build/engine/encode/encode-job.js


/** `view` FULL adds the progress of every batch. `nowMs`: for the running time of a job that is not over. */
function encodeJob(job, view, nowMs) {
    const { state } = job;
    const startedAtMs = 'startedAtMs' in state ? state.startedAtMs : undefined;
    const endedAtMs = 'endedAtMs' in state ? state.endedAtMs : undefined;
    return {
        jobId: job.id,
        jobType: 'JOB_TYPE_MODEL_STRESS_TEST',
        status: jobStatusOf(state),
        creationTime: encode_job_timestamp(job.createdAtMs),
        startTime: encode_job_timestamp(startedAtMs),
        completionTime: encode_job_timestamp(endedAtMs),
        runningTimeSecs: startedAtMs === undefined ? 0 : ((endedAtMs ?? nowMs) - startedAtMs) / 1000,
        jobData: { stress: encodeStressData(job, view) },
        cancellationRequested: job.cancellationRequested,
        archivedJobLogs: null,
        errorMsg: state.kind === 'failed' ? state.message : '',
        terminationReason: terminationReasonOf(state),
    };
}
function encodeStressData(job, view) {
    const testRunId = job.state.kind === 'succeeded' ? job.state.testRunId : '';
    return {
        projectId: { uuid: job.request.projectId },
        testRunId,
        progress: view === 'full' ? { testRun: encodeProgress(job, testRunId) } : null,
    };
}
function encodeProgress({ state, batches }, testRunId) {
    return {
        testRunId,
        status: taskStatus(taskStateOf(state)),
        testBatches: batches.map(({ testType, status }) => ({ type: testType, status: taskStatus(status) })),
    };
}
function jobStatusOf({ kind }) {
    switch (kind) {
        case 'requested':
            return 'JOB_STATUS_REQUESTED';
        case 'pending':
            return 'JOB_STATUS_PENDING';
        case 'running':
            return 'JOB_STATUS_RUNNING';
        case 'succeeded':
            return 'JOB_STATUS_SUCCEEDED';
        case 'failed':
            return 'JOB_STATUS_FAILED';
        case 'cancelled':
            return 'JOB_STATUS_CANCELLED';
        default:
            return (0,assert_never/* assertNever */.x)(kind);
    }
}
const terminationReasons = {
    user: 'TERMINATION_REASON_GENERIC_ERROR',
    crashed: 'TERMINATION_REASON_GENERIC_ERROR',
    'out-of-memory': 'TERMINATION_REASON_OOMKILLED',
    internal: 'TERMINATION_REASON_INTERNAL_ERROR',
};
function terminationReasonOf(state) {
    return state.kind === 'failed' ? terminationReasons[state.reason] : 'TERMINATION_REASON_UNSPECIFIED';
}
/** Jobs and test runs have two vocabularies: SUCCEEDED for a job, COMPLETED for a run. */
function taskStateOf({ kind }) {
    if (kind === 'requested')
        return 'pending';
    return kind === 'succeeded' ? 'completed' : kind;
}
function taskStatus(word) {
    return (0,enums/* wireWord */.iy)('TEST_TASK_STATUS_', word);
}
function encode_job_timestamp(ms) {
    return ms === undefined ? null : new Date(ms).toISOString();
}

;// CONCATENATED MODULE: ./build/engine/server/fields.js

/**
 * The fields of a request's message, by their snake_case names. As in protobuf, null, "" and a missing field are all
 * "not set". A value of another type is refused with its path, what it must be and what it was.
 */
class Fields {
    values;
    path;
    constructor(values, path = '') {
        this.values = values;
        this.path = path;
    }
    text(name) {
        const value = this.values[name];
        if (value === undefined || value === null || value === '')
            return undefined;
        if (typeof value !== 'string')
            throw this.wrongType(name, 'text');
        return value;
    }
    requiredText(name) {
        const value = this.text(name);
        if (value === undefined)
            throw invalid(`${this.pathOf(name)} is required`);
        return value;
    }
    flag(name) {
        const value = this.values[name] ?? false;
        if (typeof value !== 'boolean')
            throw this.wrongType(name, 'true or false');
        return value;
    }
    /** An int64, which travels as text or as a number; as decimal text, so that none is rounded. */
    int64(name) {
        const value = this.values[name];
        if (value === undefined || value === null || value === '')
            return undefined;
        if (typeof value === 'number' && Number.isSafeInteger(value))
            return String(value);
        if (typeof value === 'string' && /^-?\d{1,19}$/.test(value))
            return BigInt(value).toString();
        throw this.wrongType(name, 'a whole number');
    }
    texts(name) {
        const value = this.values[name] ?? [];
        if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
            throw this.wrongType(name, 'a list of texts');
        }
        return value;
    }
    /** A nested message; all its fields are unset when it is missing. */
    message(name) {
        return new Fields(this.object(name), this.pathOf(name));
    }
    messages(name) {
        const value = this.values[name] ?? [];
        if (!Array.isArray(value) || !value.every(isObject))
            throw this.wrongType(name, 'a list of objects');
        return value.map((item, index) => new Fields(item, `${this.pathOf(name)}[${index}]`));
    }
    /** A nested message as it is. */
    object(name) {
        const value = this.values[name] ?? {};
        if (!isObject(value))
            throw this.wrongType(name, 'an object');
        return value;
    }
    /** The names of the fields that are set. */
    names() {
        return Object.keys(this.values).filter((name) => this.values[name] !== null);
    }
    raw(name) {
        return this.values[name] ?? undefined;
    }
    /** `name` with the path that leads to it, such as `test_run_config.data_info.ref_dataset_id`. */
    pathOf(name) {
        return this.path === '' ? name : `${this.path}.${name}`;
    }
    wrongType(name, allowed) {
        return invalid(`${this.pathOf(name)} must be ${allowed}, not ${show(this.values[name])}`);
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A bounded look at what was given. */
function show(value) {
    return JSON.stringify(value ?? null).slice(0, 80);
}

;// CONCATENATED MODULE: ./build/engine/server/paginate.js


const defaultPageSize = 20;
const maxPageSize = 1000;
/**
 * Reads the paging parameters of a list call: the filter on the first page, then `pageToken` alone, which remembers
 * it. `pageSize` may come with either: 20 when not given, never more than 1000.
 * Throws RestError when both are given, or for a token that this list never gave out.
 */
function readPage(query, list, filterNames = []) {
    const size = readPageSize(query.one('page_size'));
    const token = query.one('page_token');
    const given = filterNames.filter((name) => query.all(name).length > 0);
    if (token === undefined) {
        return {
            list,
            filter: Object.fromEntries(given.map((name) => [name, query.all(name)])),
            offset: 0,
            size,
        };
    }
    if (given.length > 0) {
        throw invalid(`give either pageToken or the first page's query (${given.join(', ')}), not both`);
    }
    return { list, ...readToken(token, list), size };
}
/** The asked part of the list. Items are only ever added at the end of a list, so a page never moves. */
function cutPage(items, { list, filter, offset, size }) {
    const end = offset + size;
    const hasMore = end < items.length;
    return {
        items: items.slice(offset, end),
        nextPageToken: hasMore ? writeToken(list, filter, end) : '',
        hasMore,
    };
}
function readPageSize(text) {
    if (text === undefined)
        return defaultPageSize;
    if (!/^[1-9]\d{0,18}$/.test(text))
        throw invalid(`pageSize must be a whole number from 1, not ${text.slice(0, 40)}`);
    return Math.min(Number(text), maxPageSize);
}
function writeToken(list, filter, offset) {
    return Buffer.from(JSON.stringify({ list, filter, offset })).toString('base64url');
}
function readToken(token, list) {
    const content = parse(Buffer.from(token, 'base64url').toString());
    if (isObject(content) && content['list'] === list) {
        const { filter, offset } = content;
        if (Number.isSafeInteger(offset) && Number(offset) >= 0 && isFilter(filter))
            return { filter, offset: Number(offset) };
    }
    throw invalid('the pageToken is not one of this list: start again from the first page');
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function isFilter(value) {
    return (isObject(value) &&
        Object.values(value).every((item) => Array.isArray(item) && item.every((text) => typeof text === 'string')));
}

;// CONCATENATED MODULE: ./build/engine/handlers/jobs.js




const statusFilter = 'first_page_query.selected_statuses';
const typeFilter = 'first_page_query.selected_types';
const projectFilter = 'first_page_query.object_id';
function jobHandlers({ store, queue, now, }) {
    const list = (query, page) => {
        const view = readView(query);
        const jobs = store.jobs.list().map((job) => encodeJob(job, view, now()));
        const passes = (name, value) => page.filter[name]?.includes(value) ?? true;
        const { items, ...rest } = cutPage(jobs.filter(({ status, jobType, jobData }) => passes(statusFilter, status ?? '') &&
            passes(typeFilter, jobType ?? '') &&
            passes(projectFilter, jobData?.stress?.projectId?.uuid ?? '')), page);
        return { jobs: items, ...rest };
    };
    return {
        listJobs: ({ query }) => list(query, readPage(query, 'jobs', [statusFilter, typeFilter, projectFilter])),
        listProjectJobs: ({ params, query }) => {
            const { id } = findProject(store, params['projectUuid']);
            const page = readPage(query, `jobs of ${id}`, [statusFilter, typeFilter]);
            return list(query, { ...page, filter: { ...page.filter, [projectFilter]: [id] } });
        },
        getJob: ({ params, query }) => ({
            job: encodeJob(findJob(store, params['jobId']), readView(query), now()),
        }),
        /** Only asks, as the API does; a job that is over stays as it is. */
        cancelJob: ({ params }) => {
            queue.cancel(findJob(store, params['jobId']));
            return {};
        },
        getTestRunId: ({ params }) => {
            const { id, state } = findJob(store, params['jobId']);
            if (state.kind === 'succeeded')
                return { testRunId: state.testRunId };
            throw wrongState(`job ${id} is ${state.kind}: only a job that has succeeded has a test run`);
        },
    };
}
function readView(query) {
    const view = query.one('view') ?? 'JOB_VIEW_UNSPECIFIED';
    if (view === 'JOB_VIEW_FULL')
        return 'full';
    if (view === 'JOB_VIEW_BASIC' || view === 'JOB_VIEW_UNSPECIFIED')
        return 'basic';
    throw invalid(`view must be JOB_VIEW_BASIC or JOB_VIEW_FULL, not ${view.slice(0, 80)}`);
}

// EXTERNAL MODULE: ./build/engine/data/find-model.js
var find_model = __webpack_require__(2217);
// EXTERNAL MODULE: ./build/engine/data/json-part.js
var json_part = __webpack_require__(6444);
// EXTERNAL MODULE: ./build/domain/workspace-path.js
var workspace_path = __webpack_require__(9426);
// EXTERNAL MODULE: ./build/engine/models/model-kwargs.js
var model_kwargs = __webpack_require__(9511);
;// CONCATENATED MODULE: ./build/engine/jobs/read-hugging-face.js





/**
 * What `uri`, a folder of the workspace or a repository of the Hub by its spelling, and the model's `kwargs` ask for.
 * Throws DataError for what the engine can't honour.
 */
function readHuggingFace(uri, given) {
    const kwargs = (0,model_kwargs/* readModelKwargs */.j)(given);
    const { revision, tokenizer } = kwargs;
    const folder = (0,workspace_path/* isWorkspacePath */.P)(uri) ? uri : undefined;
    if (folder !== undefined && revision !== undefined) {
        throw new data_error.DataError(`${given.place}: a folder of the workspace has no revision; leave it out.`);
    }
    const isElsewhere = tokenizer !== undefined && !(0,workspace_path/* isWorkspacePath */.P)(tokenizer);
    try {
        const fromHub = {
            ...(folder === undefined && { model: toHubModel(uri, kwargs) }),
            ...(isElsewhere && { tokenizer: toHubModel(tokenizer, {}) }),
        };
        return { kwargs, folder, fromHub };
    }
    catch (error) {
        throw error instanceof hub_error/* HubError */.I ? new data_error.DataError(error.message, { cause: error }) : error;
    }
}

// EXTERNAL MODULE: ./build/domain/endpoint.js
var endpoint = __webpack_require__(4108);
;// CONCATENATED MODULE: ./build/engine/models/endpoint/read-endpoint.js

/** An endpoint as it is registered: its own members as JSON. Throws DataError for what is none; its address is not told then. */
function readEndpoint(part) {
    const url = (0,endpoint/* parseEndpointUrl */.yN)(part.member('url').text());
    if (!url) {
        throw part.unfit('an endpoint with an https:// url (http:// on this machine) without a password in it');
    }
    const { batchSize, timeoutMs, maxConcurrency } = endpoint/* endpointLimits */.Sy;
    return (0,endpoint/* toEndpoint */.Fq)(url, {
        format: part.member('format').optional(readFormat),
        headersFromEnv: part.member('headersFromEnv').optional(readHeaders),
        batchSize: part.member('batchSize').optional(upTo(batchSize.most)),
        timeoutMs: part.member('timeoutMs').optional(upTo(timeoutMs.most)),
        maxConcurrency: part.member('maxConcurrency').optional(upTo(maxConcurrency.most)),
    });
}
function readFormat(part) {
    const format = endpoint/* endpointFormats */.eS.find((one) => one === part.text());
    if (format === undefined)
        throw part.unfit(`one of ${endpoint/* endpointFormats */.eS.join(', ')}`);
    return format;
}
function readHeaders(part) {
    const headers = part.entries().map(([name, variable]) => [name, variable.text()]);
    if (!headers.every(([name, variable]) => (0,endpoint/* isHeaderName */.p$)(name) && (0,endpoint/* isVariableName */.KL)(variable))) {
        throw part.unfit('a map from a header to the name of an environment variable');
    }
    return Object.fromEntries(headers);
}
function upTo(most) {
    return (part) => {
        const count = part.count(most);
        if (count === 0)
            throw part.unfit(`a whole number from 1 to ${most}`);
        return count;
    };
}

;// CONCATENATED MODULE: ./build/engine/handlers/models.js










function modelHandlers({ store, settings, now, }) {
    return {
        registerModel: async ({ params, body }) => {
            const project = findProject(store, params['projectUuid']);
            const name = body.requiredText('name');
            const source = await models_readSource(body.message('model_info'), settings.root);
            if (store.models.named(name))
                throw nameTaken('model', name);
            const model = store.models.add({
                id: (0,external_node_crypto_.randomUUID)(),
                createdAtMs: now(),
                name,
                projectId: project.id,
                source,
            });
            return { modelId: { uuid: model.id } };
        },
        getModel: ({ query }) => {
            const [id, name] = [query.one('model_id.uuid'), query.one('model_name')];
            if ((id === undefined) === (name === undefined))
                throw invalid('give exactly one of modelId.uuid and modelName');
            const found = id === undefined ? store.models.named(name ?? '') : store.models.get(id);
            if (!found)
                throw notFound(`model ${id ?? name ?? ''}`);
            return { model: { model: encodeModel(found) } };
        },
    };
}
/** `undefined` when no model is given: a data-only run. */
async function models_readSource(info, root) {
    const sources = info.names();
    const [source] = sources;
    if (source === undefined)
        return undefined;
    if (sources.length > 1)
        throw invalid(`model_info must have at most one member, not ${sources.join(' and ')}`);
    const part = info.message(source);
    if (source === 'hugging_face')
        return readHubOrFolder(part, root);
    if (source === 'endpoint')
        return readService(part);
    if (source !== 'model_path') {
        throw invalid(`model_info.${source} cannot be run by the embedded engine: export the model to an .onnx file, ` +
            'or write a Python file with predict_df or predict_dict, and register it as model_path; or run on a cluster');
    }
    const uri = part.requiredText('path');
    const { absolutePath } = await naming(part.pathOf('path'), () => (0,find_model/* findModel */.P)(uri, root));
    return { uri, absolutePath, fromHub: {} };
}
async function readService(part) {
    const field = part.pathOf('settings_json');
    const json = part.requiredText('settings_json');
    const endpoint = await naming(field, () => readEndpoint(json_part/* JsonPart */.K.parse(json, 'settings_json')));
    const uri = (0,web_address/* showAddress */.m)(endpoint.url);
    return { uri, absolutePath: uri, endpoint, fromHub: {} };
}
async function readHubOrFolder(part, root) {
    const [uri, given = ''] = [part.requiredText('model_uri'), part.text('kwargs')];
    const { kwargs, folder, fromHub } = await naming(part.pathOf('kwargs'), () => readHuggingFace(uri, given === '' ? new json_part/* JsonPart */.K('kwargs', undefined) : json_part/* JsonPart */.K.parse(given, 'kwargs')));
    const found = folder === undefined
        ? undefined
        : await naming(part.pathOf('model_uri'), () => (0,find_model/* findModel */.P)(folder, root, kwargs.file));
    return { uri, absolutePath: found?.absolutePath, fromHub, huggingFace: { given, kwargs } };
}
/** Throws RestError for what can't be used, naming the field that holds it. */
async function naming(field, read) {
    try {
        return await read();
    }
    catch (error) {
        throw error instanceof data_error.DataError ? invalid(`${field}: ${error.message}`) : error;
    }
}

;// CONCATENATED MODULE: ./build/engine/handlers/predictions.js





function predictionHandlers({ store, settings, now, }) {
    return {
        getPrediction: ({ params }) => {
            const [modelId = '', datasetId = ''] = [params['modelUuid'], params['datasetId']];
            const found = findPredictions(store, modelId, datasetId);
            if (!found)
                throw notFound(`predictions of model ${modelId} for dataset ${datasetId}`);
            return { prediction: encodePredictions(found) };
        },
        registerPrediction: async ({ params, body }) => {
            const project = findProject(store, params['projectUuid']);
            const { id: modelId } = findModel(store, params['modelUuid'] ?? '', project.id);
            const { id: datasetId } = findDataset(store, params['datasetId'] ?? '', project.id);
            const info = body.message('pred_info');
            const connection = info.message('connection_info');
            const [source, ...others] = connection.names();
            if (source !== 'data_file' || others.length > 0) {
                throw invalid('pred_info.connection_info must have data_file and nothing else: the embedded engine reads predictions from a ' +
                    'file of the workspace');
            }
            const path = connection.message(source).requiredText('path');
            const found = await checkFile(path, settings.root, 'pred_info.connection_info.data_file.path', find_file/* dataFiles */.qy);
            if (findPredictions(store, modelId, datasetId)) {
                throw nameTaken('set of predictions', `${modelId} ${datasetId}`);
            }
            const asked = info.message('pred_params');
            store.predictions.add({
                id: predictionsId(modelId, datasetId),
                createdAtMs: now(),
                modelId,
                datasetId,
                projectId: project.id,
                path,
                file: { path: found.absolutePath, column: asked.text('pred_col'), key: asked.text('key_col') },
            });
            return {};
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/handlers/read-words.js



/** Readers of the API's enum words; each throws RestError naming the field and the allowed words. */
function readModelTask(fields, name) {
    const word = fields.text(name);
    if (word === undefined || word === 'MODEL_TASK_UNSPECIFIED')
        return undefined;
    return readWord(word, vocabulary/* modelTasks */.SS, enums/* modelTaskPrefix */.HG, fields.pathOf(name));
}
function readCategory(word, path) {
    return readWord(word, vocabulary/* testCategories */.NG, enums/* testCategoryPrefix */.zH, path);
}
/** A number may stand for the word, as in a published template: 1 is less sensitive, 3 more. */
function readSensitivity(fields, name) {
    const given = fields.raw(name) ?? 'TEST_SENSITIVITY_UNSPECIFIED';
    if (given === 'TEST_SENSITIVITY_UNSPECIFIED' || given === 0 || given === '')
        return 'default';
    const found = vocabulary/* sensitivities */.iy.find((word, index) => given === enums/* sensitivityWords */.lU[word] || given === index + 1);
    if (found === undefined)
        throw fields.wrongType(name, `one of ${Object.values(enums/* sensitivityWords */.lU).join(', ')}`);
    return found;
}
function readWord(word, allowed, prefix, path) {
    const found = allowed.find((candidate) => (0,enums/* wireWord */.iy)(prefix, candidate) === word);
    if (found !== undefined)
        return found;
    const words = allowed.map((candidate) => (0,enums/* wireWord */.iy)(prefix, candidate)).join(', ');
    throw invalid(`${path} must be one of ${words}, not ${word.slice(0, 80)}`);
}

;// CONCATENATED MODULE: ./build/engine/handlers/projects.js






function projectHandlers({ store, now, }) {
    return {
        listProjects: ({ query }) => {
            const filter = query.names().find((name) => name.startsWith('first_page_query.'));
            if (filter)
                throw invalid(`the embedded engine lists projects unfiltered: leave ${filter} out and compare names`);
            const { items, ...page } = cutPage(store.projects.list(), readPage(query, 'projects'));
            return { projects: items.map((project) => ({ project: encodeProject(project) })), ...page };
        },
        createProject: ({ body }) => {
            const name = body.requiredText('name');
            const task = readModelTask(body, 'model_task');
            const description = body.text('description') ?? '';
            if (store.projects.named(name))
                throw nameTaken('project', name);
            const project = store.projects.add({ id: (0,external_node_crypto_.randomUUID)(), createdAtMs: now(), name, description, task });
            return { project: encodeProject(project) };
        },
        getProject: ({ params }) => ({
            project: { project: encodeProject(findProject(store, params['projectUuid'])) },
        }),
        getProjectUrl: ({ params }) => {
            findProject(store, params['projectUuid']);
            return { url: null }; // There is no web page to link to.
        },
    };
}

// EXTERNAL MODULE: ./build/engine/jobs/modality.js
var jobs_modality = __webpack_require__(1805);
// EXTERNAL MODULE: ./build/domain/metrics/task-groups.js
var task_groups = __webpack_require__(447);
// EXTERNAL MODULE: ./build/engine/suite/config-error.js
var config_error = __webpack_require__(7711);
// EXTERNAL MODULE: ./build/engine/suite/select-tests.js
var select_tests = __webpack_require__(7398);
// EXTERNAL MODULE: ./build/engine/checks/index.js + 191 modules
var checks = __webpack_require__(2066);
;// CONCATENATED MODULE: ./build/engine/handlers/read-run-config.js




/** Used when the request names none, as on the platform. */
const defaultSeed = '42';
/** Reads a start request. Throws RestError for what is missing, wrong, or not to be had without a cluster. */
function readRunConfig(body) {
    const config = body.message('test_run_config');
    const runTime = config.message('run_time_info');
    const suite = config.message('test_suite_config');
    read_run_config_refuse(config, 'profiling_config', 'profiles data in its own fixed way');
    read_run_config_refuse(runTime, 'custom_image', 'has no images: models run in the runner itself');
    read_run_config_refuse(config.message('data_info'), 'eval_dataset_time_interval', 'tests all rows of the evaluation data');
    read_run_config_refuse(suite, 'custom_tests', "cannot run custom tests: they need RIME's own Python package");
    for (const fields of [body, runTime])
        read_run_config_refuse(fields, 'agent_id', 'has no agents');
    const { excluded, tests } = readTests(suite);
    const data = config.message('data_info');
    return {
        run: {
            name: config.requiredText('run_name'),
            modelId: config.message('model_id').requiredText('uuid'),
            referenceId: data.requiredText('ref_dataset_id'),
            evaluationId: data.requiredText('eval_dataset_id'),
        },
        suite: {
            categories: readCategories(config, suite),
            excludeColumns: [...new Set([...suite.texts('global_exclude_columns'), ...excluded])],
            sensitivity: readSensitivity(suite, 'global_test_sensitivity'),
            tests,
            seed: runTime.int64('random_seed') ?? defaultSeed,
        },
    };
}
/** From 2.0 GA a plain list; in 2.0-beta a list of switches, of which those that are on count. */
function readCategories(config, suite) {
    const words = config.texts('categories');
    if (words.length > 0)
        return [...new Set(words.map((word) => readCategory(word, config.pathOf('categories'))))];
    const switches = suite.messages('categories');
    if (switches.length === 0)
        return vocabulary/* defaultCategories */.mT;
    const categories = switches
        .filter((item) => item.flag('run_st'))
        .map((item) => readCategory(item.requiredText('type'), item.pathOf('type')));
    if (categories.length === 0)
        throw invalid(`${suite.pathOf('categories')} switches no category on (run_st)`);
    return [...new Set(categories)];
}
/** `individual_tests_config`: JSON text, in which 2.0-beta also carries the excluded columns. */
function readTests(suite) {
    const path = suite.pathOf('individual_tests_config');
    if (isObject(suite.raw('individual_tests_config')))
        throw invalid(`${path} must be JSON text, not an object`);
    const value = read_run_config_parse(suite.text('individual_tests_config') ?? '{}', path);
    if (!isObject(value))
        throw invalid(`${path} must be the JSON text of an object, keyed by test name`);
    const { global_exclude_columns: columns, ...tests } = value;
    const excluded = columns ?? [];
    if (!Array.isArray(excluded) || !excluded.every((column) => typeof column === 'string')) {
        throw invalid(`${path}: global_exclude_columns must be a list of column names`);
    }
    return { excluded, tests };
}
function read_run_config_parse(text, path) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw invalid(`${path} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** What would silently have no effect is refused. Empty counts as not given. */
function read_run_config_refuse(fields, name, why) {
    const value = fields.raw(name) ?? [];
    const isEmpty = value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
    if (!isEmpty)
        throw invalid(`${fields.pathOf(name)}: the embedded engine ${why}. Leave it out, or run on a cluster`);
}

;// CONCATENATED MODULE: ./build/engine/handlers/stress-tests.js











function stressTestHandlers({ store, queue, settings, now, }) {
    return {
        startStressTest: ({ params, body }) => {
            const project = findProject(store, params['projectUuid']);
            const task = taskOf(project);
            const { run, suite } = readRunConfig(body);
            const model = findModel(store, run.modelId, project.id);
            const reference = findDataset(store, run.referenceId, project.id);
            const evaluation = findDataset(store, run.evaluationId, project.id);
            const job = store.jobs.add({
                id: (0,external_node_crypto_.randomUUID)(),
                createdAtMs: now(),
                request: { ...run, projectId: project.id },
                spec: {
                    ...suite,
                    task,
                    modelPath: model.source?.absolutePath,
                    modelKwargs: model.source?.huggingFace?.kwargs,
                    endpoint: model.source?.endpoint,
                    reference: toSpec(store, model, reference),
                    evaluation: toSpec(store, model, evaluation),
                    ...hubSources(model, reference, evaluation),
                    settings,
                },
                state: { kind: 'requested' },
                cancellationRequested: false,
                batches: planBatches(suite, settings.compat, task, textFeaturesOf(reference)),
            });
            queue.add(job);
            return { job: encodeJob(job, 'basic', now()) };
        },
    };
}
function toSpec(store, model, { id, source, params }) {
    const predictions = findPredictions(store, model.id, id)?.file;
    return {
        path: source.kind === 'file' ? source.absolutePath : '',
        params,
        ...(source.kind === 'web' && { web: source.file }),
        ...(predictions && { predictions }),
    };
}
function hubSources({ source: model }, { source: reference }, { source: evaluation }) {
    const fromHub = {
        ...model?.fromHub,
        ...(reference.kind === 'hub' && { reference: reference.asked }),
        ...(evaluation.kind === 'hub' && { evaluation: evaluation.asked }),
    };
    return Object.keys(fromHub).length > 0 ? { fromHub } : {};
}
function taskOf({ id, task }) {
    if (task !== undefined && task_groups/* testedTasks */.mD.includes(task))
        return task;
    const words = task_groups/* testedTasks */.mD.map((supported) => (0,enums/* wireWord */.iy)(enums/* modelTaskPrefix */.HG, supported)).join(', ');
    const given = task === undefined ? 'no model task' : `the model task ${(0,enums/* wireWord */.iy)(enums/* modelTaskPrefix */.HG, task)}`;
    throw invalid(`project ${id} has ${given}; the embedded engine runs ${words}`);
}
function textFeaturesOf({ params }) {
    const value = params['text_features'] ?? [];
    return Array.isArray(value) ? value.map(String) : []; // Checked to be texts when it was registered.
}
/** The tests that will run, all pending. Throws RestError when the configuration is wrong or selects none. */
function planBatches({ categories, tests }, compat, task, textFeatures) {
    if (task === 'natural-language-inference' && textFeatures.length !== 2) {
        throw invalid('natural-language inference needs data_params.text_features with two columns: premise, hypothesis');
    }
    const modality = (0,jobs_modality/* modalityOf */.T)(textFeatures);
    const selected = stress_tests_select(() => (0,select_tests/* selectTests */.M0)((0,checks/* testsOf */.V)(compat), modality, task, categories, tests));
    if ((0,select_tests/* askedFor */.GZ)(selected).length === 0) {
        const asked = categories.map((category) => (0,enums/* wireWord */.iy)(enums/* testCategoryPrefix */.zH, category)).join(', ');
        throw invalid(`no test of the embedded engine fits ${asked} on ${modality} data: name other categories`);
    }
    return selected.map(({ test }) => ({ testType: test.testType, status: 'pending' }));
}
function stress_tests_select(selection) {
    try {
        return selection();
    }
    catch (error) {
        if (error instanceof config_error/* ConfigError */.x)
            throw invalid(`individual_tests_config: ${error.problems.join('; ')}`);
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/engine/handlers/test-runs.js





const projectFilters = ['project_id', 'first_page_query.project_id.uuid'];
const runFilter = 'list_test_cases_query.test_run_id';
const test_runs_typeFilter = 'list_test_cases_query.test_types';
const featureFilter = 'list_test_cases_query.url_safe_feature_ids';
function testRunHandlers({ store, }) {
    return {
        getTestRun: ({ params }) => ({ testRun: encodeTestRun(findTestRun(store, params['testRunId'])) }),
        listTestRuns: ({ query }) => {
            const page = readPage(query, 'test-runs', projectFilters);
            const ids = projectFilters.flatMap((name) => page.filter[name] ?? []);
            // The last one first, as on the platform's own list.
            const runs = store.testRuns.list().toReversed();
            const { items, ...rest } = cutPage(runs.filter(({ request }) => ids.every((id) => id === request.projectId)), page);
            return { testRuns: items.map(encodeTestRun), ...rest };
        },
        renameTestRun: ({ params, body }) => {
            const run = findTestRun(store, params['testRunId']);
            run.request = { ...run.request, name: body.requiredText('name') };
            return { testRun: encodeTestRun(run) };
        },
        listTestCases: ({ query }) => {
            const page = readPage(query, 'test-cases', [runFilter, test_runs_typeFilter, featureFilter]);
            const [testRunId, second] = page.filter[runFilter] ?? [];
            if (testRunId === undefined || second !== undefined) {
                throw invalid('give listTestCasesQuery.testRunId once on the first page, then pageToken alone');
            }
            const { cases } = findTestRun(store, testRunId);
            const types = page.filter[test_runs_typeFilter];
            const featureIds = page.filter[featureFilter];
            const { items, ...rest } = cutPage(cases.filter(({ testType, caseResult }) => (types?.includes(testType) ?? true) &&
                (featureIds?.includes(urlSafeFeatureId(caseResult.features)) ?? true)), page);
            return { testCases: items.map((testCase) => encodeTestCase(testCase, testRunId)), ...rest };
        },
    };
}

;// CONCATENATED MODULE: ./build/engine/handlers/uploads.js

/** The engine reads the workspace in place. */
function uploadHandlers() {
    const refuse = () => {
        throw unimplemented('the embedded engine takes no uploads: register the path of a file of the workspace');
    };
    return {
        getDatasetUploadUrl: refuse,
        createDatasetUploadUrl: refuse,
        getModelUploadUrls: refuse,
        createModelUploadUrls: refuse,
    };
}

;// CONCATENATED MODULE: ./build/engine/handlers/index.js










/** What the engine does for each operation of the contract, the same in both dialects. */
function createHandlers(parts) {
    return {
        ...infoHandlers(parts),
        ...projectHandlers(parts),
        ...predictionHandlers(parts),
        ...uploadHandlers(),
        ...imageHandlers(),
        ...datasetHandlers(parts),
        ...modelHandlers(parts),
        ...stressTestHandlers(parts),
        ...jobHandlers(parts),
        ...testRunHandlers(parts),
    };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
;// CONCATENATED MODULE: ./build/engine/jobs/job-runner.js
/** A job that ended badly. The message is for the user. */
class JobFailure extends Error {
    reason;
    problems;
    name = 'JobFailure';
    constructor(reason, message, 
    /** The same by the gate's settings, where they are what is wrong. */
    problems) {
        super(message);
        this.reason = reason;
        this.problems = problems;
    }
}

;// CONCATENATED MODULE: ./build/engine/workers/describe-exit.js

/**
 * Why a worker that ended without a result did so, as far as its end tells. A process killed from outside (SIGKILL) or
 * by V8's own limit (abort, 134) has most likely run out of memory.
 */
function describeExit({ exitCode, signal, lastErrors }) {
    const end = signal ? `signal ${signal}` : `exit code ${String(exitCode)}`;
    const isOutOfMemory = signal === 'SIGKILL' ||
        signal === 'SIGABRT' ||
        exitCode === 134 ||
        lastErrors.includes('heap out of memory');
    if (isOutOfMemory) {
        return new JobFailure('out-of-memory', `The stress test's worker process ended with ${end}, most likely because memory ran out. ` +
            'Use fewer rows (data_params.nrows), a smaller model, or a runner with more memory.');
    }
    const said = lastErrorLine(lastErrors);
    return new JobFailure('crashed', `The stress test's worker process ended with ${end} before it had a result` +
        (said ? `; it last said: ${said}. ` : '. ') +
        (signal
            ? 'A crash in native code of the model or its runtime is the usual cause; the runtime "wasm" has none.'
            : 'Run again with debug logging to see all it printed.'));
}
/** The last line that looks like an error; Node ends its report of one with its own version. */
function lastErrorLine(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    return (lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1))?.trim().slice(0, 500);
}

;// CONCATENATED MODULE: ./build/engine/workers/kill-processes.js
/**
 * Kills the worker and everything it started, at once. The worker leads a process group of its own, so even a process
 * started by a Python model is found; the listed children are killed by id as well, for systems without groups.
 */
function killProcesses(workerPid, childPids) {
    if (workerPid !== undefined) {
        if (process.platform !== 'win32')
            kill(-workerPid);
        kill(workerPid);
    }
    for (const pid of childPids)
        kill(pid);
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGKILL');
    }
    catch {
        // It has ended already.
    }
}

;// CONCATENATED MODULE: ./build/engine/workers/forked-runner.js





/** How much of the worker's error output is kept to explain a crash, in characters. */
const keptErrors = 4000;
/** How long a process that escaped the kill may hold the dead worker's output open, in milliseconds. */
const outputGraceMs = 2000;
/** Runs each job in a child process of its own, so that a crash of the model fails the job and not the gate. */
function forkedRunner(options) {
    return {
        run: async (spec, events, signal) => {
            const on = (message) => {
                if (message.kind === 'progress')
                    events.progress(message.batches);
            };
            const word = await askWorker(options, { kind: 'run', spec }, { started: () => events.started(), on }, signal);
            if (word.kind !== 'done')
                throw new JobFailure('internal', `The worker answered ${word.kind}.`);
            return word.result;
        },
    };
}
/**
 * Has a new worker process do one task; resolves with its last word. Rejects with JobFailure when it failed or died, and
 * with the signal's reason when that aborts: only then is nothing of it left running.
 */
function askWorker(options, task, events, signal) {
    return new Promise((resolve, reject) => {
        signal.throwIfAborted();
        runInChild(options, task, events, signal, resolve, reject);
    });
}
function runInChild({ workerScript, environment, log, tell = log }, task, events, signal, resolve, reject) {
    const child = (0,external_node_child_process_.fork)(workerScript, [], {
        cwd: task.spec.settings.root,
        env: environment,
        execArgv: [],
        detached: true, // A group of its own, to be killed whole.
        serialization: 'advanced', // JSON would turn NaN into null.
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const childPids = new Set();
    let outcome;
    let lastErrors = '';
    const stop = () => killProcesses(child.pid, outcome ? [] : childPids);
    readLines(child, log, (line) => (lastErrors = `${lastErrors}${line}\n`.slice(-keptErrors)));
    signal.addEventListener('abort', stop, { once: true });
    child.once('spawn', () => {
        events.started();
        child.send(task, (error) => error && log(`worker: ${error.message}`));
    });
    child.on('message', (message) => {
        if (message.kind === 'child')
            childPids.add(message.pid);
        else if (message.kind === 'told')
            tell(message.text);
        else if (isLastWord(message)) {
            outcome = message;
            stop(); // It has closed its model and said its last word: what is left of it is not waited for.
        }
        else
            events.on(message);
    });
    child.once('error', (error) => {
        if (child.pid === undefined)
            reject(new JobFailure('internal', `No worker process could be started: ${error.message}`));
        else
            log(`worker: ${error.message}`);
    });
    child.once('exit', () => {
        signal.removeEventListener('abort', stop);
        if (!outcome)
            stop();
        setTimeout(() => {
            child.stdout?.destroy();
            child.stderr?.destroy();
        }, outputGraceMs).unref();
    });
    // Not at `exit`: the last words on the error output may still be on their way.
    child.once('close', (exitCode, exitSignal) => {
        if (signal.aborted)
            reject(signal.reason);
        else if (outcome?.kind === 'failed')
            reject(new JobFailure(outcome.reason, outcome.message, outcome.problems));
        else if (outcome)
            resolve(outcome);
        else
            reject(describeExit({ exitCode, signal: exitSignal, lastErrors }));
    });
}
function isLastWord(message) {
    return message.kind === 'done' || message.kind === 'inspected' || message.kind === 'failed';
}
function readLines(child, log, onError) {
    for (const [stream, isError] of [
        [child.stdout, false],
        [child.stderr, true],
    ]) {
        if (!stream)
            continue;
        (0,external_node_readline_.createInterface)({ input: stream, crlfDelay: Infinity }).on('line', (line) => {
            log(`worker: ${line}`);
            if (isError)
                onError(line);
        });
    }
}

;// CONCATENATED MODULE: ./build/engine/workers/inspect-in-worker.js



/**
 * Inspects in a process of its own, where the model's code may do no harm: a model that takes it down is a problem like
 * others. Rejects with EngineError for a defect of ours, and with the signal's reason.
 */
async function inspectInWorker(options, spec, signal) {
    let known = { problems: [], facts: [] };
    try {
        const word = await askWorker(options, { kind: 'inspect', spec }, { started: () => undefined, on: (message) => 'found' in message && (known = message.found) }, signal);
        if (word.kind !== 'inspected')
            throw new errors/* EngineError */.NJ(`The engine's worker answered ${word.kind}.`);
        return word.found;
    }
    catch (error) {
        if (!(error instanceof JobFailure))
            throw error;
        if (error.reason === 'internal')
            throw new errors/* EngineError */.NJ(error.message, { cause: error });
        return { ...known, problems: [...known.problems, { name: 'model-uri', message: error.message }] };
    }
}

// EXTERNAL MODULE: ./build/engine/inspection/inspection.js
var inspection = __webpack_require__(9094);
// EXTERNAL MODULE: ./build/engine/inspection/inspect-settings.js
var inspect_settings = __webpack_require__(1230);
;// CONCATENATED MODULE: ./build/engine/inspection/plan-to-inspection.js









/** What the engine would be asked to run by this plan, its paths as written. Throws InputError for what it would refuse. */
function planToInspection(plan, settings) {
    const { project, model, reference, evaluation, dataParams: params, run } = plan;
    const huggingFace = model.kind === 'hugging-face'
        ? named('model-uri', () => readHuggingFace(model.uri, new json_part/* JsonPart */.K('kwargs', model.kwargs)))
        : undefined;
    const fromHub = {
        ...huggingFace?.fromHub,
        ...hubData('reference', reference),
        ...hubData('evaluation', evaluation),
    };
    return {
        task: project.kind === 'name' ? project.task : undefined,
        modelPath: huggingFace ? huggingFace.folder : pathOf(model),
        ...(model.kind === 'endpoint' && { endpoint: model.endpoint }),
        modelKwargs: huggingFace?.kwargs,
        reference: { ...placeOf('reference', reference), params, ...stored(plan, 'reference') },
        evaluation: { ...placeOf('evaluation', evaluation), params, ...stored(plan, 'evaluation') },
        ...(Object.keys(fromHub).length > 0 && { fromHub }),
        categories: run.categories ?? vocabulary/* defaultCategories */.mT,
        excludeColumns: run.excludeColumns,
        sensitivity: run.sensitivity ?? 'default',
        tests: run.tests ?? {},
        seed: String(run.seed),
        settings,
    };
}
function stored({ predictions }, role) {
    const source = predictions?.[role];
    if (!source || !('path' in source))
        return {};
    return { predictions: { path: source.path, column: predictions.column, key: predictions.key } };
}
function hubData(role, source) {
    if (source.kind !== 'hugging-face')
        return undefined;
    const { uri, split, loadingParams } = source;
    return { [role]: named(`${role}-uri`, () => toHubData(uri, split, loadingParams)) };
}
function named(name, make) {
    try {
        return make();
    }
    catch (error) {
        throw error instanceof hub_error/* HubError */.I || error instanceof data_error.DataError
            ? new errors/* InputError */.dz([{ name, message: error.message }])
            : error;
    }
}
function placeOf(role, source) {
    const path = pathOf(source) ?? '';
    if (!(0,web_file/* isWebAddress */.d3)(path))
        return { path };
    const web = (0,web_file/* readWebFile */.BF)(path);
    if ('problem' in web)
        throw new errors/* InputError */.dz([{ name: `${role}-uri`, message: web.problem }]);
    return { path: (0,web_address/* showAddress */.m)(web.url), web };
}
function pathOf(source) {
    if (source.kind === 'endpoint')
        return (0,web_address/* showAddress */.m)(source.endpoint.url);
    return 'path' in source ? source.path : undefined;
}

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/engine/workers/job-queue.js



/** Runs jobs one at a time, in order of arrival: two suites at once would only slow each other down. */
function createJobQueue({ runner, testRuns, now }) {
    const waiting = [];
    /** An event by the id of each job that ends. Any number may wait for one. */
    const ends = new external_node_events_.EventEmitter().setMaxListeners(0);
    let running;
    const startNext = () => {
        if (running)
            return;
        const job = waiting.shift();
        if (!job)
            return;
        const abort = new AbortController();
        const end = runToEnd(job, abort.signal).finally(() => {
            running = undefined;
            startNext();
        });
        running = { job, abort, end };
    };
    const runToEnd = async (job, signal) => {
        job.state = { kind: 'pending' };
        const events = {
            started: () => (job.state = { kind: 'running', startedAtMs: now() }),
            progress: (batches) => (job.batches = batches),
        };
        try {
            const result = await runner.run(job.spec, events, signal);
            succeed(job, result);
        }
        catch (error) {
            if (signal.aborted)
                settle(job, { kind: 'cancelled', startedAtMs: startOf(job), endedAtMs: now() });
            else
                fail(job, error);
        }
    };
    const succeed = (job, result) => {
        const endedAtMs = now();
        const startedAtMs = startOf(job) ?? endedAtMs;
        const testRun = testRuns.add(toTestRun(job, result, endedAtMs, endedAtMs - startedAtMs));
        settle(job, { kind: 'succeeded', startedAtMs, endedAtMs, testRunId: testRun.id });
    };
    const fail = (job, error) => {
        const { reason, message, problems } = error instanceof JobFailure ? error : new JobFailure('internal', String(error));
        settle(job, { kind: 'failed', startedAtMs: startOf(job), endedAtMs: now(), message, reason, problems });
    };
    const settle = (job, state) => {
        job.state = state;
        ends.emit(job.id);
    };
    const cancel = (job) => {
        const place = waiting.indexOf(job);
        if (place >= 0) {
            waiting.splice(place, 1);
            job.cancellationRequested = true;
            settle(job, { kind: 'cancelled', startedAtMs: undefined, endedAtMs: now() });
        }
        else if (running?.job === job) {
            job.cancellationRequested = true;
            running.abort.abort(new Error('The job was cancelled.'));
        }
    };
    return {
        add: (job) => {
            waiting.push(job);
            queueMicrotask(startNext);
        },
        cancel,
        settled: (job) => 'endedAtMs' in job.state
            ? Promise.resolve()
            : new Promise((resolve) => ends.once(job.id, () => resolve())),
        close: async () => {
            for (const job of [...waiting])
                cancel(job);
            if (!running)
                return;
            cancel(running.job);
            await running.end;
        },
    };
}
function startOf({ state }) {
    return 'startedAtMs' in state ? state.startedAtMs : undefined;
}
function toTestRun(job, result, createdAtMs, durationMs) {
    return {
        id: (0,external_node_crypto_.randomUUID)(),
        createdAtMs,
        request: job.request,
        task: job.spec.task,
        categories: [...new Set(result.batches.map(({ category }) => category))],
        performance: result.performance,
        cases: result.batches.flatMap(({ testType, category, cases }) => cases.map((caseResult, index) => ({ testType, category, index, caseResult }))),
        evidence: result.evidence,
        sampled: result.sampled,
        durationMs,
    };
}

// EXTERNAL MODULE: ./build/engine/models/endpoint/header-values.js
var header_values = __webpack_require__(8568);
;// CONCATENATED MODULE: ./build/engine/workers/worker-environment.js
/** Variables that carry the workflow's secrets: action inputs, runner tokens, the two keys the gate itself reads. */
const secret = /^(INPUT_.*|ACTIONS_.*|GITHUB_TOKEN|GH_TOKEN|RIME_API_KEY|NODE_OPTIONS|NODE_CHANNEL_.*)$/i;
/**
 * The environment of the worker, in which the code of the model under test runs: the given one without the workflow's
 * secrets and Node's own switches, and with temporary files going to `temporaryFolder`.
 */
function workerEnvironment(environment, temporaryFolder) {
    const kept = Object.entries(environment).filter(([name]) => !secret.test(name));
    return {
        ...Object.fromEntries(kept),
        TMPDIR: temporaryFolder,
        TEMP: temporaryFolder,
        TMP: temporaryFolder,
    };
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/engine/server/authenticate.js


/** Throws RestError unless the header holds the engine's key. The time it takes tells nothing about the key. */
function authenticate(header, apiKey) {
    const isRight = typeof header === 'string' && (0,external_node_crypto_.timingSafeEqual)(digest(header), digest(apiKey));
    if (!isRight)
        throw unauthenticated();
}
/** Equal lengths, which `timingSafeEqual` needs. */
const digest = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest();

;// CONCATENATED MODULE: ./build/engine/server/query.js


/** The parameters of a request's query, by their snake_case names (`first_page_query.object_id`). */
class Query {
    values = new Map();
    constructor(parameters) {
        for (const [name, value] of parameters) {
            const snakeCase = toSnakeCase(name);
            this.values.set(snakeCase, [...(this.values.get(snakeCase) ?? []), value]);
        }
    }
    /** The value of a parameter that may be given once; empty counts as not given. */
    one(name) {
        const [value, second] = this.all(name);
        if (second !== undefined)
            throw invalid(`the query parameter ${name} is given more than once`);
        return value;
    }
    /** All values of a parameter that may be repeated. */
    all(name) {
        return (this.values.get(name) ?? []).filter((value) => value !== '');
    }
    names() {
        return [...this.values.keys()];
    }
}

;// CONCATENATED MODULE: ./build/engine/server/read-body.js



const maxBodyMebibytes = 16;
const maxBodyBytes = maxBodyMebibytes * 1024 * 1024;
/**
 * The JSON object in the request's body; all fields are unset when there is no body.
 * Throws RestError when it is too long, not UTF-8, not JSON or not an object.
 */
async function readBody(request) {
    const text = decode(await readBytes(request));
    if (text.trim() === '')
        return new Fields({});
    const value = renameFields(read_body_parse(text), toSnakeCase);
    if (!isObject(value))
        throw invalid('the body must be a JSON object');
    return new Fields(value);
}
async function readBytes(request) {
    const chunks = [];
    let length = 0;
    // Read to the end even when it is too long: a sender that is cut off would never see the answer.
    for await (const chunk of request) {
        length += chunk.length;
        if (length <= maxBodyBytes)
            chunks.push(chunk);
    }
    if (length > maxBodyBytes)
        throw invalid(`the body is longer than ${maxBodyMebibytes} MiB`);
    return Buffer.concat(chunks);
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw invalid('the body is not UTF-8 text');
    }
}
function read_body_parse(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        throw invalid(`the body is not JSON: ${error instanceof Error ? error.message : String(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/engine/server/listen.js





/** Longer than any pause between two polls, so that a client never meets a connection closed under its request. */
const keepAliveTimeoutMs = 120_000;
/** Serves the handlers on the loopback interface, on a free port unless one is given. Rejects when that is in use. */
async function listen(parts, port = 0) {
    const server = (0,external_node_http_.createServer)({ keepAliveTimeout: keepAliveTimeoutMs }, (request, response) => {
        void respond(request, parts).then(({ status, text }) => {
            response.writeHead(status, {
                'content-type': 'application/json',
                'content-length': Buffer.byteLength(text),
            });
            response.end(text);
        });
    });
    await new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', resolve);
    });
    const { port: ownPort } = server.address();
    return { url: new URL(`http://127.0.0.1:${ownPort}`), server };
}
async function respond(request, parts) {
    try {
        return { status: 200, text: JSON.stringify(await answer(request, parts)) };
    }
    catch (error) {
        if (error instanceof RestError)
            return { status: error.status, text: toStatusText(error) };
        const { message, stack } = error instanceof Error ? error : new Error(String(error));
        parts.log(`engine: ${request.method ?? ''} failed: ${stack ?? message}`);
        return { status: 500, text: toStatusText(internal(message)) };
    }
}
async function answer(request, { apiKey, router, handlers }) {
    authenticate(request.headers['rime-api-key'], apiKey);
    const { pathname, searchParams } = readUrl(request.url ?? '/');
    const match = findRoute(router, request.method ?? 'GET', pathname);
    const body = await readBody(request);
    return handlers[match.operation]({ params: match.params, query: new Query(searchParams), body });
}
function readUrl(pathAndQuery) {
    try {
        return new URL(`http://127.0.0.1${pathAndQuery}`);
    }
    catch {
        throw noSuchRoute();
    }
}
function findRoute(router, method, path) {
    const match = router(method, path);
    if (match.kind === 'none')
        throw noSuchRoute();
    if (match.kind === 'other-method')
        throw otherMethod();
    return match;
}
function toStatusText({ code, message }) {
    return JSON.stringify({ code, message, details: [] });
}

// EXTERNAL MODULE: ./build/wire/routes.js
var routes = __webpack_require__(5908);
;// CONCATENATED MODULE: ./build/engine/server/router.js

/**
 * Finds the operation of a request among the routes of the given dialects. The path comes without its query.
 * Broken percent-encoding in a placeholder is no route.
 */
function createRouter(dialects) {
    const compiled = dialects.flatMap((dialect) => Object.entries(routes/* routes */.J[dialect]).map(([operation, route]) => compile(operation, route)));
    return (method, path) => {
        const candidates = compiled.filter(({ pattern }) => pattern.test(path));
        const found = candidates.find((route) => route.method === method);
        if (!found)
            return { kind: candidates.length > 0 ? 'other-method' : 'none' };
        const params = decodeParams(found.pattern, path);
        return params ? { kind: 'match', operation: found.operation, params } : { kind: 'none' };
    };
}
/** A template's fixed parts hold letters, digits, `-` and `/` only: nothing that a pattern would read otherwise. */
function compile(operation, { method, path }) {
    const pattern = new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
    return { method, pattern, operation };
}
function decodeParams(pattern, path) {
    const groups = Object.entries(pattern.exec(path)?.groups ?? {});
    try {
        return Object.fromEntries(groups.map(([name, value]) => [name, decodeURIComponent(value)]));
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/engine/store/collection.js
/** Records by id, in the order they were added. */
class Collection {
    byId = new Map();
    byName = new Map();
    /** Throws RangeError when the id or the name is taken: ask `named` first. */
    add(record) {
        const { id, name } = record;
        if (this.byId.has(id) || (name !== undefined && this.byName.has(name))) {
            throw new RangeError(`The record ${id} (${name ?? 'no name'}) exists already.`);
        }
        this.byId.set(id, record);
        if (name !== undefined)
            this.byName.set(name, record);
        return record;
    }
    get(id) {
        return this.byId.get(id);
    }
    named(name) {
        return this.byName.get(name);
    }
    list() {
        return [...this.byId.values()];
    }
}

;// CONCATENATED MODULE: ./build/engine/store/store.js

function createStore() {
    return {
        projects: new Collection(),
        datasets: new Collection(),
        models: new Collection(),
        predictions: new Collection(),
        jobs: new Collection(),
        testRuns: new Collection(),
    };
}

;// CONCATENATED MODULE: ./build/engine/start-engine.js



















const defaultPredictTimeoutMs = 120_000;
/**
 * What a run of this plan would be refused for, by the gate's settings, as far as no file need be opened to tell. Starts
 * nothing. Throws InputError for what cannot be asked of an engine at all.
 */
async function checkPlan(plan, options) {
    const spec = planToInspection(plan, settingsOf(options));
    const notes = new inspection/* Notes */.u();
    await (0,inspect_settings/* inspectSettings */.u)(spec, notes);
    await (0,inspect_settings/* inspectPlaces */.V)(spec, notes);
    return notes.problems;
}
/**
 * Starts the embedded engine: a RIME-compatible REST server on the loopback interface, which really runs the stress
 * tests it is asked for. The key is random and known to nobody but the caller.
 * Throws EngineError when there is no port or no temporary folder to be had, and the signal's reason when it aborts.
 */
async function startEngine(options) {
    const { signal } = options;
    signal?.throwIfAborted();
    const engine = await start(options).catch((error) => {
        throw new errors/* EngineError */.NJ(`The embedded engine could not be started: ${String(error)}`, { cause: error });
    });
    // What goes wrong then is heard by whoever waits for `close()`.
    signal?.addEventListener('abort', () => void engine.close().catch(() => undefined), { once: true });
    if (signal?.aborted)
        await engine.close();
    signal?.throwIfAborted();
    return engine;
}
async function start(options) {
    const { dialects = vocabulary/* dialects */.O9, log = () => undefined } = options;
    const now = Date.now;
    const apiKey = (0,external_node_crypto_.randomBytes)(32).toString('base64url');
    const temporaryFolder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `model-gate-engine-${process.pid}-`));
    const store = createStore();
    const environment = workerEnvironment(process.env, temporaryFolder);
    const forking = { workerScript: options.workerScript, environment, log, tell: options.tell };
    const runner = options.runner ?? forkedRunner(forking);
    const settings = settingsOf(options);
    const queue = createJobQueue({ runner, testRuns: store.testRuns, now });
    const handlers = createHandlers({
        store,
        queue,
        now,
        settings,
        clusterVersion: versionFor(dialects),
    });
    const removeFolder = () => (0,promises_.rm)(temporaryFolder, { recursive: true, force: true });
    const parts = { apiKey, router: createRouter(dialects), handlers, log };
    const { url, server } = await listen(parts, options.port).catch(async (error) => {
        await removeFolder();
        throw error;
    });
    const shutDown = async () => {
        server.close();
        server.closeAllConnections();
        await queue.close();
        await removeFolder();
    };
    let closed;
    return {
        url,
        apiKey,
        inspect: async (plan, signal) => inspectInWorker(forking, planToInspection(plan, settings), signal),
        secretsOf: ({ model, reference, evaluation }) => {
            const variables = model.kind === 'endpoint' ? Object.values(model.endpoint.headersFromEnv) : [];
            const links = [reference, evaluation].flatMap((data) => data.kind === 'data-file' ? (0,web_file/* secretsOfAddress */.NC)(data.path) : []);
            return [...links, ...(0,header_values/* secretsOf */.F)(variables.map((name) => environment[name]?.trim() ?? ''))];
        },
        evidenceOf: (testRunId) => store.testRuns.get(testRunId)?.evidence,
        problemsOf: (jobId) => {
            const state = store.jobs.get(jobId)?.state;
            return state?.kind === 'failed' ? state.problems : undefined;
        },
        settled: async (jobId) => {
            const job = store.jobs.get(jobId);
            if (job)
                await queue.settled(job);
        },
        close: () => (closed ??= shutDown()),
    };
}
function settingsOf({ root, runtime, compat, python, environment, requirements, assets, predictTimeoutMs, cache, }) {
    return {
        root: (0,external_node_path_.resolve)(root),
        runtime,
        compat: compat ?? 'default',
        python,
        ...(environment && { environment }),
        ...(requirements !== undefined && { requirements }),
        assets,
        predictTimeoutMs: predictTimeoutMs ?? defaultPredictTimeoutMs,
        ...(cache && { cache }),
    };
}
/** What clients choose their dialect by: 2.0-beta had other paths than all later versions. */
function versionFor(dialects) {
    return dialects.includes('ga') ? '2.6.0' : '2.0.0-beta';
}


/***/ })

};
