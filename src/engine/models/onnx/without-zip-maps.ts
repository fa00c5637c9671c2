import { firstFields, firstText, ProtobufError, protobufFields } from './read-protobuf.js';
import { encodeField, replaceFields } from './write-protobuf.js';

/** Numbers of fields: onnx/onnx.proto. */
const model = { graph: 7, opsetImport: 8 };
const graph = { node: 1, output: 12 };
const node = { input: 1, output: 2, operator: 4, domain: 7 };
const valueInfo = { name: 1, type: 2 };
/** TypeProto with `tensor_type { elem_type: FLOAT }`, of any shape. */
const floats = Uint8Array.of(0x0a, 0x02, 0x08, 0x01);
/** OperatorSetIdProto with `version: 13` of the standard operators. */
const standardOperators = Uint8Array.of(0x10, 13);
const zipMapDomains = ['ai.onnx.ml', ''];

/**
 * The model with the probabilities themselves in place of each output that a ZipMap makes of them: lists of maps from
 * labels to probabilities, which the runtime can't return. The output keeps its name; the labels are those of
 * `readClassLabels`. The same bytes when there is none, and for what is no model, which the runtime says better.
 */
export function withoutZipMaps(bytes: Uint8Array): Uint8Array {
  if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('ZipMap')) return bytes;
  try {
    const [found] = firstFields(bytes, model.graph, 1);
    const mapped = found ? mappedOutputs(found.bytes) : new Set<string>();
    if (mapped.size === 0) return bytes;
    const rewritten = replaceFields(bytes, ({ number, bytes: content }) =>
      number === model.graph ? withPlainOutputs(content, mapped) : undefined,
    );
    // A graph of nothing but classifiers need not import the operators to which Identity belongs.
    return importsStandard(bytes)
      ? rewritten
      : Buffer.concat([rewritten, encodeField(model.opsetImport, standardOperators)]);
  } catch (error) {
    if (error instanceof ProtobufError) return bytes;
    throw error;
  }
}

function mappedOutputs(content: Uint8Array): ReadonlySet<string> {
  const [made, outputs] = [new Set<string>(), new Set<string>()];
  for (const { number, bytes } of protobufFields(content)) {
    if (number === graph.node && isZipMap(bytes)) made.add(firstText(bytes, node.output) ?? '');
    if (number === graph.output) outputs.add(firstText(bytes, valueInfo.name) ?? '');
  }
  return new Set([...made].filter((name) => outputs.has(name)));
}

function withPlainOutputs(content: Uint8Array, mapped: ReadonlySet<string>): Uint8Array {
  return replaceFields(content, ({ number, bytes }) => {
    if (number === graph.node && isZipMap(bytes)) {
      const name = firstText(bytes, node.output) ?? '';
      return mapped.has(name) ? identity(firstText(bytes, node.input) ?? '', name) : undefined;
    }
    const name = number === graph.output ? (firstText(bytes, valueInfo.name) ?? '') : '';
    return mapped.has(name)
      ? Buffer.concat([encodeField(valueInfo.name, name), encodeField(valueInfo.type, floats)])
      : undefined;
  });
}

function isZipMap(bytes: Uint8Array): boolean {
  return (
    firstText(bytes, node.operator) === 'ZipMap' &&
    zipMapDomains.includes(firstText(bytes, node.domain) ?? '')
  );
}

function identity(input: string, output: string): Uint8Array {
  return Buffer.concat([
    encodeField(node.input, input),
    encodeField(node.output, output),
    encodeField(node.operator, 'Identity'),
  ]);
}

function importsStandard(bytes: Uint8Array): boolean {
  const domains = firstFields(bytes, model.opsetImport, 100).map((one) => firstText(one.bytes, 1) ?? '');
  return domains.some((domain) => domain === '' || domain === 'ai.onnx');
}
