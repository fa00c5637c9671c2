export const id = "tests-command";
export const ids = ["tests-command"];
export const modules = {

/***/ 15849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testsCommand: () => (/* binding */ testsCommand)
});

// EXTERNAL MODULE: ./build/domain/errors.js
var errors = __webpack_require__(56046);
// EXTERNAL MODULE: ./build/domain/words/nearest.js
var nearest = __webpack_require__(72741);
// EXTERNAL MODULE: ./build/engine/suite/platform-tests.js
var platform_tests = __webpack_require__(80645);
// EXTERNAL MODULE: ./build/engine/checks/index.js + 201 modules
var checks = __webpack_require__(73944);
// EXTERNAL MODULE: ./build/engine/contract/read-shape.js
var read_shape = __webpack_require__(72808);
// EXTERNAL MODULE: ./build/reports/facts/page-of.js + 2 modules
var page_of = __webpack_require__(60828);
// EXTERNAL MODULE: ./build/cli/flags/tests-flags.js
var tests_flags = __webpack_require__(45570);
// EXTERNAL MODULE: ./build/cli/flag.js
var flag = __webpack_require__(55643);
// EXTERNAL MODULE: ./build/reports/terminal/fit-columns.js + 7 modules
var fit_columns = __webpack_require__(60172);
;// CONCATENATED MODULE: ./build/cli/test-catalogue.js

/** One line a test, under its category. */
function testCatalogue(tests, { width, paint }) {
    const nameColumns = Math.max(...tests.map(({ testType }) => testType.length));
    const categories = [...new Set(tests.map(({ category }) => category))];
    const blocks = categories.map((category) => {
        const rows = tests
            .filter((test) => test.category === category)
            .map((test) => {
            const off = test.runsByDefault ? '' : ' (off by default)';
            const line = `  ${(0,fit_columns/* padToColumns */.UG)(test.testType, nameColumns)}  ${test.title}${off}`;
            return (0,fit_columns/* cutToColumns */.b9)(line, width);
        });
        return [paint('bold', category), ...rows, ''].join('\n');
    });
    return `${blocks.join('\n')}\n`.replace(/\n+$/, '\n');
}

;// CONCATENATED MODULE: ./build/cli/how-tests-judge.js
// Written by scripts/generate.mjs from the pages of the embedded engine's tests (src/engine/checks/**/*.page.ts).
/** How each stress test judges, by its type: paragraphs of plain text. */
const howTestsJudge = {
    model_failures: [
        'There is no threshold and no chance in it. A row counts when the model raises on it or answers what is no answer (no probability, a number that is not finite). Such rows are found by halving their batch. On evaluation rows one is enough for an alert, since in production it would be an error; on reference rows, which are only a yardstick, it is a warning, unless most of them failed. Where the model answers for all rows there is no case. Metrics leave such rows out. When the model fails on most rows there is nothing to test, and the run is an error.',
    ],
    'floor:ranking': [
        'By the area under the ROC curve on the evaluation data; with more than two classes by the mean area of each class against all others. Its interval of 95 % (DeLong) decides. All of it above 0.5 is a pass, all of it below 0.5 an alert: the model answers the wrong way round. When it holds 0.5, an area below 0.6 is an alert, and from there on it is uncertain and passes: there are too few rows to tell. It takes 20 rows of a class and 20 of the others.',
    ],
    'floor:accuracy': [
        'On the evaluation data, row by row: those on which only the model is right against those on which only the constant is (exact McNemar test and the interval of the paired difference, one-sided 2.5 %). An alert takes that the model is surely right less often and that its ranking is no better than chance (see Knows something). Where it ranks well it passes and says what to look at: its cut-off or its class weights. Neither better nor worse is uncertain. It takes 20 rows with a label.',
    ],
    'floor:label_order': [
        'Of all orders of the classes the one with the most right evaluation rows is looked for (by the assignment of Kuhn). An alert takes that the whole interval of its gain, row by row, lies beyond 10 % of the rows, and that an exact McNemar test agrees. The level, 5 %, is shared out among all orders there are, so that many classes make no finding by themselves. It takes 20 rows with a label.',
    ],
    'floor:mean': [
        "By the share of the mean's squared errors that the model avoids on the evaluation data (R² against the mean of the reference), with a seeded bootstrap interval of 95 %. All of it above 0 is a pass, all of it below 0 an alert. When it holds 0, less than 3 % avoided is an alert, since it can not be told from the mean; from there on it is uncertain and passes. It takes 20 rows with a label, and labels in the reference.",
    ],
    'model_performance:accuracy': [
        "Accuracy is measured on both data with the same model, and what is lost from the reference to the evaluation is the effect. The interval is Newcombe's, of two shares of different rows. Being better is no finding. With fewer than 20 rows that matter to it in either of the data it is skipped, and says so.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all metrics of the task, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- degradation_thresholds: how much worse Accuracy is than on the reference data. A warning beyond 0.05, an alert beyond 0.1.',
        "- absolute_thresholds: bounds of the metric's own value on the evaluation data; the worse answer of the two counts. Not set by default.",
    ],
    'model_performance:multiclass_accuracy': [
        "Multiclass Accuracy is measured on both data with the same model, and what is lost from the reference to the evaluation is the effect. The interval is Newcombe's, of two shares of different rows. Being better is no finding. With fewer than 20 rows that matter to it in either of the data it is skipped, and says so.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all metrics of the task, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- degradation_thresholds: how much worse Multiclass Accuracy is than on the reference data. A warning beyond 0.05, an alert beyond 0.1.',
        "- absolute_thresholds: bounds of the metric's own value on the evaluation data; the worse answer of the two counts. Not set by default.",
    ],
    'model_performance:precision': [
        "Precision is measured on both data with the same model, and what is lost from the reference to the evaluation is the effect. The interval of each is Wilson's, of the share of rows that it rises with. Being better is no finding. With fewer than 20 rows that matter to it in either of the data it is skipped, and says so; so it is with fewer than 5 rows of class 1.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all metrics of the task, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- degradation_thresholds: how much worse Precision is than on the reference data. A warning beyond 0.05, an alert beyond 0.1.',
        "- absolute_thresholds: bounds of the metric's own value on the evaluation data; the worse answer of the two counts. Not set by default.",
    ],
    'model_performance:recall': [
        "Recall is measured on both data with the same model, and what is lost from the reference to the evaluation is the effect. The interval is Newcombe's, of two shares of different rows. Being better is no finding. With fewer than 20 rows that matter to it in either of the data it is skipped, and says so.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all metrics of the task, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- degradation_thresholds: how much worse Recall is than on the reference data. A warning beyond 0.05, an alert beyond 0.1.',
        "- absolute_thresholds: bounds of the metric's own value on the evaluation data; the worse answer of the two counts. Not set by default.",
    ],
    'model_performance:f1': [
        "F1 is measured on both data with the same model, and what is lost from the reference to the evaluation is the effect. The interval of each is Wilson's, of the share of rows that it rises with. Being better is no finding. With fewer than 20 rows that matter to it in either of the data it is skipped, and says so; so it is with fewer than 5 rows of class 1.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all metrics of the task, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- degradation_thresholds: how much worse F1 is than on the reference data. A warning beyond 0.05, an alert beyond 0.1.',
        "- absolute_thresholds: bounds of the metric's own value on the evaluation data; the worse answer of the two counts. Not set by default.",
    ],
    'model_performance:macro_precision': [
        'Macro Precision is measured on both data with the same model, and what is lost from the reference to the evaluation is the effect. The interval of each is that of a seeded bootstrap. Being better is no finding. With fewer than 20 rows that matter to it in either of the data it is skipped, and says so.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all metrics of the task, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- degradation_thresholds: how much worse Macro Precision is than on the reference data. A warning beyond 0.05, an alert beyond 0.1.',
        "- absolute_thresholds: bounds of the metric's own value on the evaluation data; the worse answer of the two counts. Not set by default.",
    ],
    'model_performance:macro_recall': [
        'Macro Recall is measured on both data with the same model, and what is lost from the reference to the evaluation is the effect. The interval of each is that of a seeded bootstrap. Being better is no finding. With fewer than 20 rows that matter to it in either of the data it is skipped, and says so.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all metrics of the task, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- degradation_thresholds: how much worse Macro Recall is than on the reference data. A warning beyond 0.05, an alert beyond 0.1.',
        "- absolute_thresholds: bounds of the metric's own value on the evaluation data; the worse answer of the two counts. Not set by default.",
    ],
    'model_performance:macro_f1': [
        'Macro F1 is measured on both data with the same model, and what is lost from the reference to the evaluation is the effect. The interval of each is that of a seeded bootstrap. Being better is no finding. With fewer than 20 rows that matter to it in either of the data it is skipped, and says so.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all metrics of the task, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- degradation_thresholds: how much worse Macro F1 is than on the reference data. A warning beyond 0.05, an alert beyond 0.1.',
        "- absolute_thresholds: bounds of the metric's own value on the evaluation data; the worse answer of the two counts. Not set by default.",
    ],
    'model_performance:area_under_curve': [
        "Area Under Curve is measured on both data with the same model, and what is lost from the reference to the evaluation is the effect. The interval of each area is DeLong's. Being better is no finding. With fewer than 20 rows that matter to it in either of the data it is skipped, and says so; so it is with fewer than 5 rows of either class.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all metrics of the task, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- degradation_thresholds: how much worse Area Under Curve is than on the reference data. A warning beyond 0.05, an alert beyond 0.1.',
        "- absolute_thresholds: bounds of the metric's own value on the evaluation data; the worse answer of the two counts. Not set by default.",
    ],
    'model_performance:root_mean_squared_error': [
        'RMSE is measured on both data with the same model, and what is lost from the reference to the evaluation is the effect, told as a part of the span of the reference labels (the largest less the smallest), so that the thresholds fit any unit. The interval of each is that of a seeded bootstrap. Being better is no finding. With fewer than 20 rows that matter to it in either of the data it is skipped, and says so.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all metrics of the task, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- degradation_thresholds: how much worse RMSE is than on the reference data, as a part of the span of the reference labels. A warning beyond 0.05, an alert beyond 0.1.',
        "- absolute_thresholds: bounds of the metric's own value on the evaluation data; the worse answer of the two counts. Not set by default.",
    ],
    'model_performance:mean_absolute_error': [
        'MAE is measured on both data with the same model, and what is lost from the reference to the evaluation is the effect, told as a part of the span of the reference labels (the largest less the smallest), so that the thresholds fit any unit. The interval of each is that of a seeded bootstrap. Being better is no finding. With fewer than 20 rows that matter to it in either of the data it is skipped, and says so.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all metrics of the task, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- degradation_thresholds: how much worse MAE is than on the reference data, as a part of the span of the reference labels. A warning beyond 0.05, an alert beyond 0.1.',
        "- absolute_thresholds: bounds of the metric's own value on the evaluation data; the worse answer of the two counts. Not set by default.",
    ],
    'model_performance:r_squared': [
        'R² is measured on both data with the same model, and what is lost from the reference to the evaluation is the effect. The interval of each is that of a seeded bootstrap. Being better is no finding. With fewer than 20 rows that matter to it in either of the data it is skipped, and says so.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all metrics of the task, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- degradation_thresholds: how much worse R² is than on the reference data. A warning beyond 0.05, an alert beyond 0.1.',
        "- absolute_thresholds: bounds of the metric's own value on the evaluation data; the worse answer of the two counts. Not set by default.",
    ],
    'model_performance:mean_absolute_percentage_error': [
        'MAPE is measured on both data with the same model, and what is lost from the reference to the evaluation is the effect. The interval of each is that of a seeded bootstrap. Being better is no finding. With fewer than 20 rows that matter to it in either of the data it is skipped, and says so.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all metrics of the task, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- degradation_thresholds: how much worse MAPE is than on the reference data. A warning beyond 0.05, an alert beyond 0.1.',
        "- absolute_thresholds: bounds of the metric's own value on the evaluation data; the worse answer of the two counts. Not set by default.",
    ],
    calibration: [
        "The mean probability of the predicted class less the accuracy, on the evaluation rows, with Wilson's interval of the accuracy. Being less sure than right is no finding. Alone it is at most a warning, as long as its thresholds are not set: nothing is more than 1 too sure, and decisions by the class are none the worse for it. Against a baseline, a model that became surer than right is an alert of its own. A model whose probabilities are all 0 or 1 gives classes, and is skipped, and so are fewer than 20 rows with a label. The calibration error by bins and the curve are told beside it.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for one look, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- overconfidence_thresholds: by how much the mean confidence exceeds the share of right answers. A warning beyond 0.05, an alert beyond 1.',
    ],
    'subset_performance:subset_accuracy': [
        'The evaluation rows are sliced by each feature: a category by its values, a number into intervals of about as many rows each, a text by its properties (length, share of capitals, digits and punctuation), and by the lists of data.intersections. Nulls are a subset of their own. Intervals with too few rows are joined with their neighbours, other small subsets are left out.',
        "Accuracy (the share of right answers) on each subset is compared with that on all other rows. A subset may be as much worse as its rows are harder: by what the model's own probabilities say, or by what answers as confident are worth in the rest, whichever is more. Where the model is sure and wrong nothing is allowed for, and nothing for the groups of data.protected-features. A model that gives classes and no probabilities does not say which rows are hard; a simple model of the reference rows says it in its place, and then a loss beyond the alert threshold makes a warning, unless the rows of both classes are answered wrong more often than right.",
        'A subset, and what it is compared with, needs 20 rows that matter to the metric. The interval is that of two shares of different rows (exact ones, joined by squares).',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all subsets of all features, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- performance_change_thresholds: how much worse Accuracy is on a subset than on the rest, beyond what is allowed for. A warning beyond 0.1, an alert beyond 0.2.',
    ],
    'subset_performance:subset_multiclass_accuracy': [
        'The evaluation rows are sliced by each feature: a category by its values, a number into intervals of about as many rows each, a text by its properties (length, share of capitals, digits and punctuation), and by the lists of data.intersections. Nulls are a subset of their own. Intervals with too few rows are joined with their neighbours, other small subsets are left out.',
        "Multiclass Accuracy (the share of right answers) on each subset is compared with that on all other rows. A subset may be as much worse as its rows are harder: by what the model's own probabilities say, or by what answers as confident are worth in the rest, whichever is more. Where the model is sure and wrong nothing is allowed for, and nothing for the groups of data.protected-features. A model that gives classes and no probabilities does not say which rows are hard; a simple model of the reference rows says it in its place, and then a loss beyond the alert threshold makes a warning, unless the rows of both classes are answered wrong more often than right.",
        'A subset, and what it is compared with, needs 20 rows that matter to the metric. The interval is that of two shares of different rows (exact ones, joined by squares).',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all subsets of all features, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- performance_change_thresholds: how much worse Multiclass Accuracy is on a subset than on the rest, beyond what is allowed for. A warning beyond 0.1, an alert beyond 0.2.',
    ],
    'subset_performance:subset_recall': [
        'The evaluation rows are sliced by each feature: a category by its values, a number into intervals of about as many rows each, a text by its properties (length, share of capitals, digits and punctuation), and by the lists of data.intersections. Nulls are a subset of their own. Intervals with too few rows are joined with their neighbours, other small subsets are left out.',
        "Recall (among the rows of class 1) on each subset is compared with that on all other rows. A subset may be as much worse as its rows are harder: by what the model's own probabilities say, or by what answers as confident are worth in the rest, whichever is more. Where the model is sure and wrong nothing is allowed for, and nothing for the groups of data.protected-features. A model that gives classes and no probabilities does not say which rows are hard; a simple model of the reference rows says it in its place, and then a loss beyond the alert threshold makes a warning, unless the rows of both classes are answered wrong more often than right.",
        'A subset, and what it is compared with, needs 20 rows that matter to the metric. The interval is that of two shares of different rows (exact ones, joined by squares).',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all subsets of all features, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- performance_change_thresholds: how much worse Recall is on a subset than on the rest, beyond what is allowed for. A warning beyond 0.1, an alert beyond 0.2.',
    ],
    'subset_performance:subset_class_recall': [
        'The evaluation rows are sliced by each feature: a category by its values, a number into intervals of about as many rows each, a text by its properties (length, share of capitals, digits and punctuation), and by the lists of data.intersections. Nulls are a subset of their own. Intervals with too few rows are joined with their neighbours, other small subsets are left out.',
        "Recall by Class (of each class by itself) on each subset is compared with that on all other rows. A subset may be as much worse as its rows are harder: by what the model's own probabilities say, or by what answers as confident are worth in the rest, whichever is more. Where the model is sure and wrong nothing is allowed for, and nothing for the groups of data.protected-features. A model that gives classes and no probabilities does not say which rows are hard; a simple model of the reference rows says it in its place, and then a loss beyond the alert threshold makes a warning, unless the rows of both classes are answered wrong more often than right. A class that is missed on an interval of numbers is at most a warning, as a model that is smooth in the number misses it near its boundary.",
        'A subset, and what it is compared with, needs 20 rows that matter to the metric. The interval is that of two shares of different rows (exact ones, joined by squares).',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all subsets of all features, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- performance_change_thresholds: how much worse Recall by Class is on a subset than on the rest, beyond what is allowed for. A warning beyond 0.1, an alert beyond 0.2.',
    ],
    'subset_performance:subset_false_positive_rate': [
        'The evaluation rows are sliced by each feature: a category by its values, a number into intervals of about as many rows each, a text by its properties (length, share of capitals, digits and punctuation), and by the lists of data.intersections. Nulls are a subset of their own. Intervals with too few rows are joined with their neighbours, other small subsets are left out.',
        "False Positive Rate (among the rows of class 0) on each subset is compared with that on all other rows. A subset may be as much worse as its rows are harder: by what the model's own probabilities say, or by what answers as confident are worth in the rest, whichever is more. Where the model is sure and wrong nothing is allowed for, and nothing for the groups of data.protected-features. A model that gives classes and no probabilities does not say which rows are hard; a simple model of the reference rows says it in its place, and then a loss beyond the alert threshold makes a warning, unless the rows of both classes are answered wrong more often than right.",
        'A subset, and what it is compared with, needs 20 rows that matter to the metric. The interval is that of two shares of different rows (exact ones, joined by squares).',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all subsets of all features, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- performance_change_thresholds: how much worse False Positive Rate is on a subset than on the rest, beyond what is allowed for. A warning beyond 0.1, an alert beyond 0.2.',
    ],
    'subset_performance:subset_f1': [
        'The evaluation rows are sliced by each feature: a category by its values, a number into intervals of about as many rows each, a text by its properties (length, share of capitals, digits and punctuation), and by the lists of data.intersections. Nulls are a subset of their own. Intervals with too few rows are joined with their neighbours, other small subsets are left out.',
        'F1 on each subset of the evaluation data is compared with that on the same subset of the reference data, never across subsets: it falls with the share of a class, whoever is served well. What was lost on all rows is taken off, since the test of the whole tells it.',
        'A subset, and what it is compared with, needs 20 rows that matter to the metric. A class that matters needs 5. The interval is that of two samples: of F1 by the share of rows that it rises with (Wilson), of a mean over classes by the delta method.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all subsets of all features, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- performance_change_thresholds: how much worse F1 is on a subset than it was on the same subset of the reference, beyond what was lost on all rows. A warning beyond 0.1, an alert beyond 0.2.',
    ],
    'subset_performance:subset_macro_f1': [
        'The evaluation rows are sliced by each feature: a category by its values, a number into intervals of about as many rows each, a text by its properties (length, share of capitals, digits and punctuation), and by the lists of data.intersections. Nulls are a subset of their own. Intervals with too few rows are joined with their neighbours, other small subsets are left out.',
        'Macro F1 on each subset of the evaluation data is compared with that on the same subset of the reference data, never across subsets: it falls with the share of a class, whoever is served well. What was lost on all rows is taken off, since the test of the whole tells it.',
        'A subset, and what it is compared with, needs 20 rows that matter to the metric. A class that matters needs 5. The interval is that of two samples: of F1 by the share of rows that it rises with (Wilson), of a mean over classes by the delta method.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all subsets of all features, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- performance_change_thresholds: how much worse Macro F1 is on a subset than it was on the same subset of the reference, beyond what was lost on all rows. A warning beyond 0.1, an alert beyond 0.2.',
    ],
    'subset_performance:subset_root_mean_squared_error': [
        'The evaluation rows are sliced by each feature: a category by its values, a number into intervals of about as many rows each, a text by its properties (length, share of capitals, digits and punctuation), and by the lists of data.intersections. Nulls are a subset of their own. Intervals with too few rows are joined with their neighbours, other small subsets are left out.',
        'RMSE on each subset is compared with that on all other rows, told as a part of the span of the reference labels. Where large numbers are predicted errors are larger by nature: a subset may be as much worse as rows with such answers are in the rest. For the groups of data.protected-features nothing is allowed for.',
        "A subset, and what it is compared with, needs 20 rows that matter to the metric. The interval is that of two means by Student's t, joined by squares.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all subsets of all features, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- performance_change_thresholds: how much larger RMSE is on a subset than on the rest, as a part of the span of the reference labels, beyond what is allowed for. A warning beyond 0.05, an alert beyond 0.1.',
    ],
    'subset_performance:subset_mean_absolute_error': [
        'The evaluation rows are sliced by each feature: a category by its values, a number into intervals of about as many rows each, a text by its properties (length, share of capitals, digits and punctuation), and by the lists of data.intersections. Nulls are a subset of their own. Intervals with too few rows are joined with their neighbours, other small subsets are left out.',
        'MAE on each subset is compared with that on all other rows, told as a part of the span of the reference labels. Where large numbers are predicted errors are larger by nature: a subset may be as much worse as rows with such answers are in the rest. For the groups of data.protected-features nothing is allowed for.',
        "A subset, and what it is compared with, needs 20 rows that matter to the metric. The interval is that of two means by Student's t, joined by squares.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all subsets of all features, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- performance_change_thresholds: how much larger MAE is on a subset than on the rest, as a part of the span of the reference labels, beyond what is allowed for. A warning beyond 0.05, an alert beyond 0.1.',
    ],
    text_identity: [
        'Sampled rows, which the model has answered among all others, are asked again, twice. There is no chance in it, and so no interval: another class (of numbers, another number) to the same question is an alert, any other difference beyond 0.00001 a warning, such as answers that depend on what else is in the batch. Of numbers, differences are a part of the span of the labels. Thresholds of your own are of the largest difference, and decide in place of that.',
        '- severity_thresholds: the largest difference between two answers to the same row: of a probability, or of a number as a part of the span of the labels; null for the rule above. Not set by default.',
    ],
    text_upper_case: [
        "Sampled texts are put in capitals, all of them. The share of changed texts of which the predicted class becomes another is measured, with Wilson's interval, for each text input of the model. As nobody has sent such texts yet, it is a warning at most, beyond 5 % (wider or narrower by run.sensitivity); thresholds of your own decide in its place, up to an alert. A model that raises is an alert. Texts that the change leaves as they are do not count, and 20 that change are needed. A model that answers the same text otherwise each time is skipped: that is another finding.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all text inputs, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- severity_thresholds: the share of changed texts of which the answer turns; null for the share above, a warning at most. Not set by default.',
    ],
    text_lower_case: [
        "Sampled texts are put in small letters, all of them. The share of changed texts of which the predicted class becomes another is measured, with Wilson's interval, for each text input of the model. As nobody has sent such texts yet, it is a warning at most, beyond 5 % (wider or narrower by run.sensitivity); thresholds of your own decide in its place, up to an alert. A model that raises is an alert. Texts that the change leaves as they are do not count, and 20 that change are needed. A model that answers the same text otherwise each time is skipped: that is another finding.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all text inputs, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- severity_thresholds: the share of changed texts of which the answer turns; null for the share above, a warning at most. Not set by default.',
    ],
    text_remove_special_chars: [
        "Full stops and straight apostrophes are deleted from sampled texts. The share of changed texts of which the predicted class becomes another is measured, with Wilson's interval, for each text input of the model. As nobody has sent such texts yet, it is a warning at most, beyond 5 % (wider or narrower by run.sensitivity); thresholds of your own decide in its place, up to an alert. A model that raises is an alert. Texts that the change leaves as they are do not count, and 20 that change are needed. A model that answers the same text otherwise each time is skipped: that is another finding.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all text inputs, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- severity_thresholds: the share of changed texts of which the answer turns; null for the share above, a warning at most. Not set by default.',
    ],
    text_ascii: [
        "Sampled texts that have such characters are written in ASCII: accents go, ligatures and typographic marks are spelt out, what has no counterpart (emoji, other scripts) is dropped. The share of changed texts of which the predicted class becomes another is measured, with Wilson's interval, for each text input of the model. As nobody has sent such texts yet, it is a warning at most, beyond 5 % (wider or narrower by run.sensitivity); thresholds of your own decide in its place, up to an alert. A model that raises is an alert. Texts that the change leaves as they are do not count, and 20 that change are needed. A model that answers the same text otherwise each time is skipped: that is another finding.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all text inputs, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- severity_thresholds: the share of changed texts of which the answer turns; null for the share above, a warning at most. Not set by default.',
    ],
    text_keyboard_aug_attack: [
        "In each sampled text a few words are drawn, and in each of them a character: how many, the parameters say. A character becomes one whose key touches its own on a US keyboard. The share of changed texts of which the predicted class becomes another is measured, with Wilson's interval, for each text input of the model. As nobody has sent such texts yet, it is a warning at most, beyond 10 % (wider or narrower by run.sensitivity); thresholds of your own decide in its place, up to an alert. A model that raises is an alert. Texts that the change leaves as they are do not count, and 20 that change are needed. A model that answers the same text otherwise each time is skipped: that is another finding.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all text inputs, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- severity_thresholds: the share of changed texts of which the answer turns; null for the share above, a warning at most. Not set by default.',
    ],
    text_char_substitution_attack: [
        "In each sampled text a few words are drawn, and in each of them a character: how many, the parameters say. A character becomes any other letter, digit or mark. The share of changed texts of which the predicted class becomes another is measured, with Wilson's interval, for each text input of the model. As nobody has sent such texts yet, it is a warning at most, beyond 10 % (wider or narrower by run.sensitivity); thresholds of your own decide in its place, up to an alert. A model that raises is an alert. Texts that the change leaves as they are do not count, and 20 that change are needed. A model that answers the same text otherwise each time is skipped: that is another finding.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all text inputs, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- severity_thresholds: the share of changed texts of which the answer turns; null for the share above, a warning at most. Not set by default.',
    ],
    text_char_deletion_attack: [
        "In each sampled text a few words are drawn, and in each of them a character: how many, the parameters say. A character is dropped. The share of changed texts of which the predicted class becomes another is measured, with Wilson's interval, for each text input of the model. As nobody has sent such texts yet, it is a warning at most, beyond 10 % (wider or narrower by run.sensitivity); thresholds of your own decide in its place, up to an alert. A model that raises is an alert. Texts that the change leaves as they are do not count, and 20 that change are needed. A model that answers the same text otherwise each time is skipped: that is another finding.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all text inputs, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- severity_thresholds: the share of changed texts of which the answer turns; null for the share above, a warning at most. Not set by default.',
    ],
    text_char_insertion_attack: [
        "In each sampled text a few words are drawn, and in each of them a character: how many, the parameters say. Any letter, digit or mark is put before a character. The share of changed texts of which the predicted class becomes another is measured, with Wilson's interval, for each text input of the model. As nobody has sent such texts yet, it is a warning at most, beyond 10 % (wider or narrower by run.sensitivity); thresholds of your own decide in its place, up to an alert. A model that raises is an alert. Texts that the change leaves as they are do not count, and 20 that change are needed. A model that answers the same text otherwise each time is skipped: that is another finding.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all text inputs, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- severity_thresholds: the share of changed texts of which the answer turns; null for the share above, a warning at most. Not set by default.',
    ],
    text_char_swap_attack: [
        "In each sampled text a few words are drawn, and in each of them a character: how many, the parameters say. A character changes places with a neighbour; capitals stay where they were. The share of changed texts of which the predicted class becomes another is measured, with Wilson's interval, for each text input of the model. As nobody has sent such texts yet, it is a warning at most, beyond 10 % (wider or narrower by run.sensitivity); thresholds of your own decide in its place, up to an alert. A model that raises is an alert. Texts that the change leaves as they are do not count, and 20 that change are needed. A model that answers the same text otherwise each time is skipped: that is another finding.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all text inputs, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- severity_thresholds: the share of changed texts of which the answer turns; null for the share above, a warning at most. Not set by default.',
    ],
    model_determinism: [
        'Sampled rows, which the model has answered among all others, are asked again, twice. There is no chance in it, and so no interval: another class (of numbers, another number) to the same question is an alert, any other difference beyond 0.00001 a warning, such as answers that depend on what else is in the batch. Of numbers, differences are a part of the span of the labels. Thresholds of your own are of the largest difference, and decide in place of that.',
        '- severity_thresholds: the largest difference between two answers to the same row: of a probability, or of a number as a part of the span of the labels; null for the rule above. Not set by default.',
    ],
    null_substitution: [
        "Null takes the place of the value, in columns that have none in the reference data: where there are nulls the model has learned to cope. On the same rows, it is counted how often the model is right with the odd value, and how often with the column shuffled among these rows, which is not to know it; of numbers it is the mean absolute error as a part of the span of the labels. Without labels on 20 rows a right answer is the one given to the row as it is. As nobody has sent such values yet, it is a warning at most: when the loss is beyond chance (of classes by an exact McNemar test, of numbers by Student's t, with Holm's correction for all columns, one-sided 2.5 %) and at least 3 % (wider or narrower by run.sensitivity). Thresholds of your own decide in its place, up to an alert, each by the whole interval. A model that raises, or answers nonsense, is an alert. Columns of one cause are one finding. A column in which fewer than 20 rows have a normal value is skipped, and so are typed inputs that can not hold the value and a model that answers otherwise each time.",
        '- performance_change_config.performance_thresholds: the loss beyond not knowing the value: of the share of right answers, or of the error as a part of the span of the labels; null for the rule above. Not set by default.',
    ],
    unseen_categorical_substitution: [
        "A name that the reference does not have takes the place of the value, in columns of categories with texts whose values should all be known. On the same rows, it is counted how often the model is right with the odd value, and how often with the column shuffled among these rows, which is not to know it; of numbers it is the mean absolute error as a part of the span of the labels. Without labels on 20 rows a right answer is the one given to the row as it is. As nobody has sent such values yet, it is a warning at most: when the loss is beyond chance (of classes by an exact McNemar test, of numbers by Student's t, with Holm's correction for all columns, one-sided 2.5 %) and at least 3 % (wider or narrower by run.sensitivity). Thresholds of your own decide in its place, up to an alert, each by the whole interval. A model that raises, or answers nonsense, is an alert. Columns of one cause are one finding. A column in which fewer than 20 rows have a normal value is skipped, and so are typed inputs that can not hold the value and a model that answers otherwise each time.",
        '- performance_change_config.performance_thresholds: the loss beyond not knowing the value: of the share of right answers, or of the error as a part of the span of the labels; null for the rule above. Not set by default.',
    ],
    outlier_substitution: [
        "A number 2 standard deviations beyond the bound of what is normal takes the place of a normal one, above and below apart: as far as it can be there, so no negative one in a column that has none, none above 1 in a column of shares, and a whole one in a column of whole numbers. Not to know how far out it is, is the farthest ordinary number on its side. On the same rows, it is counted how often the model is right with the odd value, and how often with the column shuffled among these rows, which is not to know it; of numbers it is the mean absolute error as a part of the span of the labels. Without labels on 20 rows a right answer is the one given to the row as it is. As nobody has sent such values yet, it is a warning at most: when the loss is beyond chance (of classes by an exact McNemar test, of numbers by Student's t, with Holm's correction for all columns, one-sided 2.5 %) and at least 3 % (wider or narrower by run.sensitivity). Thresholds of your own decide in its place, up to an alert, each by the whole interval. A model that raises, or answers nonsense, is an alert. Columns of one cause are one finding. A column in which fewer than 20 rows have a normal value is skipped, and so are typed inputs that can not hold the value and a model that answers otherwise each time.",
        '- performance_change_config.performance_thresholds: the loss beyond not knowing the value: of the share of right answers, or of the error as a part of the span of the labels; null for the rule above. Not set by default.',
    ],
    feature_type_change: [
        "A number becomes its own spelling as a text, a text becomes the number 1. On the same rows, it is counted how often the model is right with the odd value, and how often with the column shuffled among these rows, which is not to know it; of numbers it is the mean absolute error as a part of the span of the labels. Without labels on 20 rows a right answer is the one given to the row as it is. As nobody has sent such values yet, it is a warning at most: when the loss is beyond chance (of classes by an exact McNemar test, of numbers by Student's t, with Holm's correction for all columns, one-sided 2.5 %) and at least 3 % (wider or narrower by run.sensitivity). Thresholds of your own decide in its place, up to an alert, each by the whole interval. That a model refuses a text for a number is what a careful one does: a warning, never an alert. Columns of one cause are one finding. A column in which fewer than 20 rows have a normal value is skipped, and so are typed inputs that can not hold the value and a model that answers otherwise each time.",
        '- performance_change_config.performance_thresholds: the loss beyond not knowing the value: of the share of right answers, or of the error as a part of the span of the labels; null for the rule above. Not set by default.',
    ],
    unseen_categorical: [
        "A cell is abnormal when the reference has no such value. A column with rare values always brings some that one sample of it missed: what is expected is Good and Turing's estimate from the reference itself. The commonest new value is looked at by itself, too. Columns whose values are mostly distinct are left out.",
        'Two questions are asked of each column, and the worse answer counts. Is the share of such cells greater than the reference lets expect? That needs neither model nor labels; the interval is that of two shares (exact ones, joined by squares). And where it is surely greater: is the model right less often on those rows than it is on other rows when it answers as confidently (of numbers: is its error larger)? The yardstick is the other evaluation rows, or the reference where fewer than 100 others have a label. A row on which the model fails for this very cell is at least a warning. It takes 20 values in either of the data.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all columns, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- share_thresholds: how much greater the share of unknown categories is than the reference lets expect. A warning beyond 0.005, an alert beyond 0.05.',
        '- performance_change_config.performance_thresholds: how much worse the model is on these rows than expected: of the share of right answers, or of the error as a part of the span of the labels. A warning beyond 0.03, an alert beyond 0.1.',
    ],
    null_check: [
        'A cell is abnormal when it is null.',
        'Two questions are asked of each column, and the worse answer counts. Is the share of such cells greater than the reference lets expect? That needs neither model nor labels; the interval is that of two shares (exact ones, joined by squares). And where it is surely greater: is the model right less often on those rows than it is on other rows when it answers as confidently (of numbers: is its error larger)? The yardstick is the other evaluation rows, or the reference where fewer than 100 others have a label. A row on which the model fails for this very cell is at least a warning. It takes 20 values in either of the data.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all columns, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- share_thresholds: how much greater the share of nulls is than the reference lets expect. A warning beyond 0.01, an alert beyond 0.1.',
        '- performance_change_config.performance_thresholds: how much worse the model is on these rows than expected: of the share of right answers, or of the error as a part of the span of the labels. A warning beyond 0.03, an alert beyond 0.1.',
    ],
    feature_type_check: [
        'A cell is abnormal when its kind (number, true or false, text of either, date with the year first or last, other text) makes up less than 5 % of the values of the reference column; a column may have several kinds of its own. Nulls have no kind.',
        'Two questions are asked of each column, and the worse answer counts. Is the share of such cells greater than the reference lets expect? That needs neither model nor labels; the interval is that of two shares (exact ones, joined by squares). And where it is surely greater: is the model right less often on those rows than it is on other rows when it answers as confidently (of numbers: is its error larger)? The yardstick is the other evaluation rows, or the reference where fewer than 100 others have a label. A row on which the model fails for this very cell is at least a warning. It takes 20 values in either of the data.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all columns, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- share_thresholds: how much greater the share of values of another kind is than the reference lets expect. A warning beyond 0.001, an alert beyond 0.02.',
        '- performance_change_config.performance_thresholds: how much worse the model is on these rows than expected: of the share of right answers, or of the error as a part of the span of the labels. A warning beyond 0.03, an alert beyond 0.1.',
    ],
    numeric_outlier: [
        'A cell is abnormal when it lies outside the mean and bound_multiplier standard deviations of the inner reference values (without 0.5 % on either side), and outside the range of these. The same is asked of a range three times as wide, where the reference has hardly a number, so that fewer tell. Ids and running numbers are left out.',
        'Two questions are asked of each column, and the worse answer counts. Is the share of such cells greater than the reference lets expect? That needs neither model nor labels; the interval is that of two shares (exact ones, joined by squares). And where it is surely greater: is the model right less often on those rows than it is on other rows when it answers as confidently (of numbers: is its error larger)? The yardstick is the other evaluation rows, or the reference where fewer than 100 others have a label. A row on which the model fails for this very cell is at least a warning. It takes 20 values in either of the data.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all columns, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- share_thresholds: how much greater the share of numbers far out is than the reference lets expect. A warning beyond 0.001, an alert beyond 0.05.',
        '- performance_change_config.performance_thresholds: how much worse the model is on these rows than expected: of the share of right answers, or of the error as a part of the span of the labels. A warning beyond 0.03, an alert beyond 0.1.',
    ],
    text_encoding: [
        'A text is damaged when it holds what UTF-8 looks like when it is read as Windows-1252, or the mark for bytes that could not be read. The share of such texts is compared with that of the reference, column by column, with the interval of two shares (exact ones, joined by squares). Missing texts do not count. It takes 20 texts in either of the data.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all columns of text, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- severity_thresholds: how much greater the share of damaged texts is than in the reference. A warning beyond 0.005, an alert beyond 0.05.',
    ],
    text_truncation: [
        'Looked at is each length of the longer half of the evaluation texts, of 20 characters and more, that is at least 2 times as frequent as any of the 5 lengths just below, and beyond which fewer texts lie than in the reference. How much more often texts have just this length than in the reference is the effect, with the interval of two shares (exact ones, joined by squares). A limit that the reference has as well is no finding. It takes 20 texts in either of the data.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all lengths and columns that are looked at, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- severity_thresholds: how much greater the share of texts of one length is than in the reference. A warning beyond 0.02, an alert beyond 0.1.',
    ],
    date_range: [
        'A cell is odd when it is no date, lies in the future (where the reference has such days, farther than these), or lies before the first day of the reference by more than the reference spans and more than a year. The share of odd cells is compared with that of the reference, with the interval of two shares (exact ones, joined by squares). A stretch of days without a row is a warning when it is more than 3 times as long as the longest in the reference and no chance. That time went on is no finding. It takes 20 dates in either of the data.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all columns of dates, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- severity_thresholds: how much greater the share of odd dates is than in the reference. A warning beyond 0.005, an alert beyond 0.05.',
    ],
    category_spelling: [
        'A row counts when its value is not in the reference, and is in another spelling: without case, accents, blanks, underscores and quotes, and hyphens, slashes and full stops inside (7 is 7.0; -1 is not 1). What is expected is the share of reference rows whose value occurs once and has another spelling there. The interval is that of two shares (exact ones, joined by squares). It takes 20 values in either of the data.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all columns of categories, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- share_thresholds: how much greater the share of rows in a new spelling is than expected. A warning beyond 0.005, an alert beyond 0.05.',
    ],
    unit_change: [
        "Two things have to be so. The values are far from the reference: the whole interval of Kolmogorov's distance lies beyond the thresholds. And divided by a factor they are near it: within 10 % and chance, and less than half as far; and the factor is that of the medians. Tried are powers of ten and common units (miles, pounds, inches, feet, gallons, ounces, minutes, hours …); of these hardly a value may be where it was, since a market may shift by as much. Zeros are left out, and so are running numbers. It takes 20 numbers other than zero in either of the data.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all columns of numbers, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        "- distance_thresholds: Kolmogorov's distance of the values from those of the reference. A warning beyond 0.2, an alert beyond 0.3.",
    ],
    frozen_column: [
        'A column is frozen when at least frozen_share of its evaluation values are one value, and the chance of that, with the most that the reference allows for the share of its commonest value, is below p_value_threshold. Where equal values stand together in the reference, as in a sorted file, the chance that a value repeats the one before takes its place. A column that was nearly constant before can only lose what varied altogether. It is an alert, never a warning. It takes 20 values in either of the data.',
    ],
    swapped_columns: [
        "Looked at are columns whose values are surely not those of the reference: the whole interval of their distance (Kolmogorov's for numbers, total variation for categories) lies beyond the thresholds. Two of them are swapped when each fits the reference of the other: within 5 % and chance, and at most half as far as it surely is from its own. Columns that look alike can not be told apart in this way. It takes two columns with 20 values in either of the data.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all columns, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        "- distance_thresholds: the distance of a column's values from its own reference. A warning beyond 0.05, an alert beyond 0.1.",
    ],
    broken_relation: [
        'How strongly two columns hang together is their first canonical correlation, with numbers cut into intervals, so that the relation need not be a straight line. Looked at are columns that are surely related in the reference: each with the label, and the first 30 with each other. A relation is gone when the whole interval of what it lost lies beyond the thresholds and at most 33 % of it is left. Other frequencies of the values are no other relation: the evaluation rows are weighted to those of the reference. The fewest columns that explain all relations that are gone are named. Of more than 20,000 rows a sample is looked at.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all pairs: those with the label, and those of two columns, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- association_thresholds: how much of the correlation is lost. A warning beyond 0.05, an alert beyond 0.1.',
    ],
    label_drift: [
        'The labels of both data are counted by class. The distance of the two is the population stability index, the sum over all values of (p − q) · ln(p / q) with one added to each count. It is a finding when the index lies beyond a threshold and chance does not explain it: without any drift the index follows a chi-squared law, and its chance has to be below 0.5 %, shared out among all columns. What chance may explain is marked uncertain, and passes. With fewer values than min_sample_size it is skipped.',
        '- params.psi_thresholds: the index. A warning beyond 0.2, an alert beyond 0.6.',
    ],
    regression_label_drift: [
        'The labels of both data. It is counted over bins of about as many reference values each, and fewer of them for small samples, so that chance alone gives a small index. The distance of the two is the population stability index, the sum over all values of (p − q) · ln(p / q) with one added to each count. It is a finding when the index lies beyond a threshold and chance does not explain it: without any drift the index follows a chi-squared law, and its chance has to be below 0.5 %, shared out among all columns. What chance may explain is marked uncertain, and passes. With fewer values than min_sample_size it is skipped.',
        '- params.psi_thresholds: the index. A warning beyond 0.2, an alert beyond 0.6.',
    ],
    prediction_drift: [
        'The score of class 1, or the predicted number, of both data. It is counted over bins of about as many reference values each, and fewer of them for small samples, so that chance alone gives a small index. The distance of the two is the population stability index, the sum over all values of (p − q) · ln(p / q) with one added to each count. It is a finding when the index lies beyond a threshold and chance does not explain it: without any drift the index follows a chi-squared law, and its chance has to be below 0.5 %, shared out among all columns. What chance may explain is marked uncertain, and passes. With fewer values than min_sample_size it is skipped.',
        '- params.psi_thresholds: the index. A warning beyond 0.2, an alert beyond 0.6.',
    ],
    predicted_label_drift: [
        'The predicted classes of both data are counted. The distance of the two is the population stability index, the sum over all values of (p − q) · ln(p / q) with one added to each count. It is a finding when the index lies beyond a threshold and chance does not explain it: without any drift the index follows a chi-squared law, and its chance has to be below 0.5 %, shared out among all columns. What chance may explain is marked uncertain, and passes. With fewer values than min_sample_size it is skipped.',
        '- params.psi_thresholds: the index. A warning beyond 0.2, an alert beyond 0.6.',
    ],
    categorical_feature_drift: [
        'The values of both data are counted, nulls left out unless ignore_nans is false. The distance of the two is the population stability index, the sum over all values of (p − q) · ln(p / q) with one added to each count. It is a finding when the index lies beyond a threshold and chance does not explain it: without any drift the index follows a chi-squared law, and its chance has to be below 0.5 %, shared out among all columns. What chance may explain is marked uncertain, and passes. With fewer values than min_sample_size it is skipped.',
        '- categorical_feature_params.psi_thresholds: the index of a column of categories. A warning beyond 0.2, an alert beyond 0.6.',
        '- numeric_feature_params.psi_thresholds: the index of a column of numbers. A warning beyond 0.2, an alert beyond 0.6.',
    ],
    numeric_feature_drift: [
        'The numbers of both data, and of texts their properties, such as the length. It is counted over bins of about as many reference values each, and fewer of them for small samples, so that chance alone gives a small index. Nulls and stray texts are left out. The distance of the two is the population stability index, the sum over all values of (p − q) · ln(p / q) with one added to each count. It is a finding when the index lies beyond a threshold and chance does not explain it: without any drift the index follows a chi-squared law, and its chance has to be below 0.5 %, shared out among all columns. What chance may explain is marked uncertain, and passes. With fewer values than min_sample_size it is skipped.',
        '- categorical_feature_params.psi_thresholds: the index of a column of categories. A warning beyond 0.2, an alert beyond 0.6.',
        '- numeric_feature_params.psi_thresholds: the index of a column of numbers. A warning beyond 0.2, an alert beyond 0.6.',
    ],
    label_imbalance: [
        'The class that gained most is looked at: how much greater its share is than in the reference, with the interval of two shares (exact ones, joined by squares). A class without a row is an alert whatever the shares, when even the least that the reference allows for would have left none with a chance below 0.000001. What is uneven by nature is no finding. It takes 20 labelled rows in either of the data.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all classes, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- severity_thresholds: how much greater the share of a class is than in the reference. A warning beyond 0.1, an alert beyond 0.3.',
    ],
    duplicate_rows: [
        'A row counts when all its features and its label are those of an earlier row; nulls equal each other, 1 and "1" do not. Columns that are ids, running numbers or dates are not compared, nor is one that became constant, which is a finding of its own. As larger data have more equal rows by chance, both shares are those of as many rows as the smaller data have (rarefaction). It takes 20 rows in either of the data.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for one look, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- severity_thresholds: how much greater the share of repeated rows is than in the reference. A warning beyond 0.01, an alert beyond 0.05.',
    ],
    shared_rows: [
        'The share of evaluation rows that are in the reference with all their features and the label, against the share of reference rows that have a twin there, with the interval of two shares (exact ones, joined by squares). It is a warning at most, as long as its thresholds are not set: what the reference is for only its owner knows. From 95 % on they are the same data by design, and it is skipped. It takes 20 rows in either of the data.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for one look, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- severity_thresholds: how much greater the share of evaluation rows in the reference is than that of reference rows with a twin. A warning beyond 0.01, an alert beyond 1.',
    ],
    conflicting_labels: [
        'A row counts when its label is not the commonest one among the evaluation rows with the same features. Both data are compared at as many labelled rows as the smaller one has, since more rows make more conflicts. Where features are coarse, equal rows with other labels are a matter of course: the share of the reference is expected. It takes 20 labelled rows in either of the data.',
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for one look, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- severity_thresholds: how much greater the share of such rows is than in the reference. A warning beyond 0.01, an alert beyond 0.05.',
    ],
    label_leak: [
        "For each column that the model is given, but for texts: the commonest label by value, or by range of numbers (a small tree), is learned on the reference and tried on the evaluation rows. How much of the errors of always answering the commonest class it avoids (Goodman and Kruskal's lambda) is the effect, with an interval from Wilson's of its errors. It takes 20 labelled rows, 5 of them not of the commonest class.",
        'A finding takes that the whole interval lies beyond a threshold, not its point alone; what is beyond by its point only is marked uncertain, with about how many rows would settle it. The level of the interval is corrected for all columns, so that chance alone makes a finding of this test in at most about 0.5 % of runs.',
        '- severity_thresholds: the share of errors that the column alone avoids. A warning beyond 0.9, an alert beyond 0.95.',
    ],
};

// EXTERNAL MODULE: ./build/reports/terminal/wrap-text.js
var wrap_text = __webpack_require__(75573);
;// CONCATENATED MODULE: ./build/cli/test-sheet.js



const mostColumns = 100;
/** What each test does, how it judges, what to do about a finding, and its parameters; the rest is on its page. */
function testSheets(tests, look) {
    return `${tests.map((one) => sheet(one, look)).join('\n\n')}\n`;
}
function sheet(test, { width, paint }) {
    const wrap = (text) => (0,wrap_text/* wrapText */.C)(text, Math.min(width, mostColumns));
    const section = (head, lines) => ['', paint('bold', head), ...lines];
    const page = (0,page_of/* pageOf */.Z)(test.testType);
    if (!page)
        throw new TypeError(`${test.testType} has no page`);
    const judges = howTestsJudge[test.testType] ?? [];
    const parameters = describeParameters(test.params, '  ');
    return [
        `${paint('bold', page.title)} (${test.testType})`,
        ...wrap(page.about),
        ...section('How it judges', judges.flatMap(wrap)),
        ...section('What to do', wrap(page.remedy)),
        '',
        `Name in the catalogue: ${test.title}`,
        `Category: ${test.category}`,
        `Data: ${test.modalities.join(', ')}`,
        `Tasks: ${test.tasks.join(', ')}`,
        `Runs by default: ${test.runsByDefault ? 'yes' : 'no'}`,
        `Its page: ${page.path}`,
        ...section(`Parameters, in run.tests.${test.configKey}:`, parameters.length > 0 ? parameters : ['  none']),
    ].join('\n');
}
/** One line each, with default and what it may be; those of a group below its name. */
function describeParameters(shape, indent) {
    return Object.entries(shape).flatMap(([name, { preset, allowed, within }]) => within
        ? [`${indent}${name}:`, ...describeParameters(within, `${indent}  `)]
        : [`${indent}${name}: ${JSON.stringify(preset)} (${allowed})`]);
}

;// CONCATENATED MODULE: ./build/cli/tests-command.js










/** `tests`: the catalogue of the embedded engine. Throws InputError for a test it does not have. */
function testsCommand({ operand, values, switches }, edge) {
    const category = (0,flag/* readFlag */.fG)(tests_flags/* testsFlags */.t.category, values.category);
    const named = operand === undefined ? checks/* stressTests */.O : findTests(operand);
    const found = named.filter((test) => category === undefined || test.category === category);
    if (switches.has('json'))
        edge.print(`${JSON.stringify(found.map(toData), undefined, 1)}\n`);
    else if (found.length > 0)
        edge.print(operand === undefined ? testCatalogue(found, edge.look) : testSheets(found, edge.look));
    else
        edge.log.info(`The embedded engine has no such test${category ? ` of the category ${category}` : ''}.`);
    return 0;
}
/** By type, by key in `individual_tests_config` (which several tests may share) or by title. */
function findTests(typed) {
    const normal = (word) => word.toLowerCase().replaceAll(/[-_ ]+/g, '_');
    const namesOf = ({ testType, configKey, title }) => [
        testType,
        configKey,
        title,
    ];
    for (const index of [0, 1, 2]) {
        const found = checks/* stressTests */.O.filter((test) => normal(namesOf(test)[index] ?? '') === normal(typed));
        if (found.length > 0)
            return found;
    }
    if ((0,platform_tests/* isPlatformTest */.K)(typed)) {
        const message = 'is known to RIME, but not run by the embedded engine; a cluster runs it.';
        throw new errors/* InputError */.dz([{ name: JSON.stringify(typed), message }]);
    }
    const close = (0,nearest/* nearest */.pA)(typed, checks/* stressTests */.O.flatMap(namesOf));
    const hint = close === undefined ? 'See model-gate tests.' : `Did you mean ${JSON.stringify(close)}?`;
    throw new errors/* InputError */.dz([{ name: JSON.stringify(typed), message: `is not a test. ${hint}` }]);
}
function toData(test) {
    const { testType, configKey, title, description, category, modalities, tasks, runsByDefault } = test;
    return {
        testType,
        configKey,
        title,
        description,
        category,
        modalities,
        tasks,
        runsByDefault,
        parameters: (0,read_shape/* defaultsOf */.Gf)(test.params),
        page: (0,page_of/* pageOf */.Z)(testType),
    };
}


/***/ })

};
