import { gateRules } from '../../domain/gate-rules.js';
import { baselineChoice } from '../values/baseline-choice.js';
import { categoryRules, testRules } from '../structured/gate-rules.js';
import { ignoreRules } from '../structured/ignore-rules.js';
import { maxDrop } from '../structured/max-drop.js';
import { oneOf, wholeNumber } from '../values/value-type.js';
import { gateRule } from './gate-rule.js';
import { inFileOnly } from './setting.js';

/** By which rules a run is judged; each rule is stated in `domain/gate-rules.ts`. */
export const gateSettings = {
  'fail-on': gateRule('failOn', oneOf(gateRules.failOn.words)),
  'max-alerts': gateRule('maxAlerts', wholeNumber(gateRules.maxAlerts.least)),
  'max-warnings': gateRule('maxWarnings', wholeNumber(gateRules.maxWarnings.least)),
  'min-tests': gateRule('minTests', wholeNumber(gateRules.minTests.least)),
  baseline: gateRule('baseline', baselineChoice),
  'max-drop': gateRule('maxDrop', maxDrop),
  evidence: inFileOnly(gateRule('evidence', oneOf(gateRules.evidence.words))),
  'on-lost-coverage': inFileOnly(gateRule('onLostCoverage', oneOf(gateRules.onLostCoverage.words))),
  'on-missing-baseline': inFileOnly(gateRule('onMissingBaseline', oneOf(gateRules.onMissingBaseline.words))),
  'gate-categories': inFileOnly(gateRule('categories', categoryRules)),
  'gate-tests': inFileOnly(gateRule('tests', testRules)),
  ignore: inFileOnly(gateRule('ignore', ignoreRules)),
};
