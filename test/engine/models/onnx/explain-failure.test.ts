import { describe, expect, test } from '@jest/globals';
import { explainFailure, inPlainWords } from '../../../../src/engine/models/onnx/explain-failure.js';

// As onnxruntime-web 1.30.0 says it.
const head = "Can't create a session. ERROR_CODE: 1, ERROR_MESSAGE: ";
const source = '/mnt/azure_nvme_temp/_work/1/s/onnxruntime/core';

describe('explainFailure', () => {
  test.each<[string, string]>([
    [
      `${head}${source}/graph/model_load_utils.h:56 void onnxruntime::model_load_utils::ValidateOpsetForDomain(const std::unordered_map<std::string, int> &, const logging::Logger &, bool, const std::string &, int) ONNX Runtime only *guarantees* support for models stamped with official released onnx opset versions. Opset 77 is under development and support for this is limited. The operator schemas and or other functionality may change before next ONNX release and in this case ONNX Runtime will not guarantee backward compatibility. Current official support for domain ai.onnx.ml is till opset 5.\n`,
      'it is written in opset 77 of ai.onnx.ml, and ort 1 knows up to opset 5: export it with an older one',
    ],
    [
      `${head}${source}/graph/model.cc:203 onnxruntime::Model::Model(ModelProto &&, const ModelOptions &) Unsupported model IR version: 99, max supported IR version: 13\n`,
      'it is written in IR version 99, and ort 1 reads up to 13: export it with an older onnx package',
    ],
    [
      `${head}No Op registered for Foo with domain_version of 13`,
      'it needs the operator Foo, which ort 1 does not have in opset 13',
    ],
    [
      `${head}Fatal error: com.mine:Foo(-1) is not a registered function/op`,
      'it needs the operator Foo of com.mine, which ort 1 does not have: export it with standard operators alone',
    ],
    [
      `${head}Invalid model. Node input 'w' is not a graph input, initializer, or output of a previous node.`,
      'the weights "w" are missing in it: export it with its weights',
    ],
    [`${head}Failed to load model because protobuf parsing failed.`, 'it is damaged or cut short'],
    [
      `${head}[ShapeInferenceError] Incompatible dimensions for matrix multiplication`,
      'ort 1 says: [ShapeInferenceError] Incompatible dimensions for matrix multiplication. Check it with onnx.checker',
    ],
  ])('says what it means: %s', (said, expected) => {
    const explained = explainFailure(new Error(said), 'ort 1');
    expect(explained).toContain(expected);
    expect(explained).not.toMatch(/::|&&|\.cc|ERROR_CODE|\n/);
  });

  test('is bounded, whatever a model calls its parts', () => {
    for (const length of [4000, 1e6]) {
      const said = `${head}Node input '${'x'.repeat(length)}' is not a graph input, initializer, or`;
      expect(explainFailure(new Error(said), 'ort 1').length).toBeLessThanOrEqual(1100);
    }
  });
});

describe('inPlainWords', () => {
  test.each<[string, string]>([
    [
      `failed to call OrtRun(). ERROR_CODE: 2, ERROR_MESSAGE: Non-zero status code returned while running Mul node. Name:'' Status Message: /onnxruntime_src/core/framework/op.cc:12 bool onnxruntime::Foo(std::function<void(int)>, int) const [with T = float] sizes differ`,
      "Non-zero status code returned while running Mul node. Name:'' Status Message: sizes differ.",
    ],
    [
      `${head}${source}/a.cc:1 A::A(int) [ONNXRuntimeError] : 1 : FAIL : ${source}/b.cc:2 B::B() why?\n`,
      'why?',
    ],
    ['plain', 'plain.'],
    [`${source}/a.cc:1 A::A(int`, 'A::A(int.'],
    ['', ''],
  ])('leaves out where in its source: %s', (said, expected) => {
    expect(inPlainWords(new Error(said))).toBe(expected);
  });
});
