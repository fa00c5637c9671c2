import { errorMessage } from '../../data/describe-error.js';
import { shorten } from '../../../domain/words/shorten.js';

/** What the runtime says when it can't open a model, and what that means to who exported it. `runtime`: with version. */
const meanings: readonly {
  readonly says: RegExp;
  readonly explain: (found: RegExpExecArray, runtime: string) => string;
}[] = [
  {
    says: /Opset (\d+) is under development.* domain (\S+) is till opset (\d+)/s,
    explain: ([, has, domain, knows], runtime) =>
      `it is written in opset ${has} of ${domain}, and ${runtime} knows up to opset ${knows}: export it with an older one ` +
      `(opset_version=${knows} of torch.onnx.export, target_opset of skl2onnx and onnxmltools), or convert it with ` +
      `onnx.version_converter.convert_version(model, ${knows})`,
  },
  {
    says: /Unsupported model IR version: (\d+), max supported IR version: (\d+)/,
    explain: ([, has, knows], runtime) =>
      `it is written in IR version ${has}, and ${runtime} reads up to ${knows}: export it with an older onnx package, or ` +
      `save it again with model.ir_version = ${knows}`,
  },
  {
    says: /No Op registered for (\S+) with domain_version of (\d+)/,
    explain: ([, operator, version], runtime) =>
      `it needs the operator ${operator}, which ${runtime} does not have in opset ${version}: export it with another opset`,
  },
  {
    says: /([\w.]+):(\w+)\(-?\d+\) is not a registered function\/op/,
    explain: ([, domain, operator], runtime) =>
      `it needs the operator ${operator} of ${domain}, which ${runtime} does not have: export it with standard operators alone`,
  },
  {
    says: /Node input '(.*?)' is not a graph input, initializer/s,
    explain: ([, name]) =>
      `the weights ${JSON.stringify(name)} are missing in it: export it with its weights (export_params=True of torch.onnx.export)`,
  },
  {
    says: /protobuf parsing failed/i,
    explain: () => 'it is damaged or cut short: export it, copy it or download it again',
  },
];
const mostWords = 1000;
/** Of what the runtime says; it may hold a name of the model's, of any length, and the patterns below take their time. */
const mostRead = 5000;

/** Why the runtime does not open a model, and the way out; begins with a small letter and has no full stop at its end. */
export function explainFailure(error: unknown, runtime: string): string {
  const said = errorMessage(error).slice(0, mostRead);
  for (const { says, explain } of meanings) {
    const found = says.exec(said);
    if (found) return shorten(explain(found, runtime), mostWords);
  }
  return `${runtime} says: ${inPlainWords(error)} Check it with onnx.checker.check_model`;
}

/** What the runtime says, without where in its source it says so. */
export function inPlainWords(error: unknown): string {
  const all = errorMessage(error).slice(0, mostRead);
  let said = all.replace(/^.*?ERROR_CODE: \d+, ERROR_MESSAGE: /s, '');
  // Such as `/src/optimizer/initializer.cc:79 Initializer::Initializer(const Graph &, bool) [ONNXRuntimeError] : 1 : FAIL : `.
  for (let found = place.exec(said); found; found = place.exec(said)) {
    const rest = said.slice(found.index + found[0].length);
    said = said.slice(0, found.index) + withoutSignature(rest);
  }
  const words = said.replace(/\[ONNXRuntimeError\] : \d+ : \w+ : /g, '').replace(/\s+/g, ' ');
  return shorten(words.trim(), mostWords).replace(/[^.!?…]$/, '$&.');
}

const place = /\S*\.(?:cc|cpp|cu|h|hpp):\d+\s+/;

/** Begins behind the function's name and its parameters, where there are any. */
function withoutSignature(text: string): string {
  const head = /^[\w:<>,*&~ ]*\(/.exec(text);
  if (!head) return text;
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[()]/g)) {
    depth += bracket === '(' ? 1 : -1;
    if (depth === 0) return text.slice(index + 1).replace(/^\s*(const\b)?\s*(\[with [^\]]*\])?\s*/, '');
  }
  return text;
}
