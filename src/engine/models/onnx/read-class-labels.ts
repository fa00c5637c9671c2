import {
  firstFields,
  firstText,
  integersOf,
  ProtobufError,
  protobufFields,
  textOf,
} from './read-protobuf.js';
import { probabilityNames } from './read-output.js';

/** A node of the graph that may tell what the columns of its output are. */
interface GraphNode {
  readonly operator: string;
  readonly input: string | undefined;
  /** The first two. */
  readonly outputs: readonly string[];
  /** Empty when it lists none. */
  readonly classLabels: readonly string[];
}

interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly outputs: readonly string[];
}

/** The second output has a column for each class, in the order of its labels. Source: onnx, docs/Operators-ml.md. */
const classifiers = ['LinearClassifier', 'SVMClassifier', 'TreeEnsembleClassifier'];
/** Gives names to the columns of its input. */
const zipMap = 'ZipMap';
/** A column of what they give is the same class as that column of what they are given. */
const columnwise = ['Cast', 'Clip', 'Identity', 'Normalizer', 'Sigmoid', 'Softmax', zipMap];
/** Cut single columns out of what they are given. */
const cutters = ['Reshape', 'Slice', 'Squeeze'];
const knownOperators = new Set([...classifiers, ...columnwise, ...cutters]);
/** A custom operator may do otherwise under the same name. */
const knownDomains = ['', 'ai.onnx', 'ai.onnx.ml'];
const labelAttributes = ['classlabels_strings', 'classlabels_int64s', 'classlabels_ints'];

/** As many classes as the engine tests. */
const mostLabels = 10_000;
const longestLabel = 200;
/** So that a file made to be read slowly fills no memory: no real graph has as many. */
const most = { nodes: 100_000, outputs: 100, attributes: 1000 };

/**
 * What an ONNX file calls its classes, in the order of the columns of its probabilities: the labels of the classifier
 * that makes them, or of the ZipMap that takes them; integers in decimal. Labels of other classifiers, such as the parts
 * of an ensemble, do not count. `undefined` when the file tells none, and for one that cannot be read: whether it is a
 * model, the runtime says better.
 */
export function readClassLabels(model: Uint8Array): readonly string[] | undefined {
  try {
    const labels = labelsOfGraph(readGraph(model));
    const isList = labels.every((label) => label !== '' && label.length <= longestLabel);
    const count = new Set(labels).size;
    return isList && count > 0 && count === labels.length && count <= mostLabels ? labels : undefined;
  } catch (error) {
    if (error instanceof ProtobufError) return undefined;
    throw error;
  }
}

function labelsOfGraph({ nodes, outputs }: Graph): readonly string[] {
  const makers = new Map(nodes.flatMap((node) => node.outputs.map((name) => [name, node] as const)));
  const named = probabilityNames.find((name) => outputs.includes(name));
  const candidates = named === undefined ? outputs : [named];
  const found = candidates
    .map((output) => labelsOfOutput(output, nodes, makers, outputs.length === 1))
    .filter((labels) => labels.length > 0);
  if (found.length > 0) return (found.length === 1 ? found[0] : undefined) ?? [];
  const whole = cutTensor(outputs, makers);
  return whole === undefined ? [] : labelsOfOutput(whole, nodes, makers, false);
}

/** What the outputs are single columns of, in the order of the classes, as skl2onnx cuts them with zipmap "columns". */
function cutTensor(outputs: readonly string[], makers: ReadonlyMap<string, GraphNode>): string | undefined {
  const sources = outputs.flatMap((output) => {
    let tensor: string | undefined = output;
    for (let steps = 0; steps < cutters.length && tensor !== undefined; steps++) {
      const maker = makers.get(tensor);
      if (!maker || !cutters.includes(maker.operator)) break;
      tensor = maker.input;
    }
    return tensor === undefined || tensor === output ? [] : [tensor];
  });
  return sources.length > 1 && new Set(sources).size === 1 ? sources[0] : undefined;
}

/**
 * Follows the columns of an output back to the classifier that makes them. `isAlone`: whether it is the only one, and so
 * may hold the label of each row itself.
 */
function labelsOfOutput(
  output: string,
  nodes: readonly GraphNode[],
  makers: ReadonlyMap<string, GraphNode>,
  isAlone: boolean,
): readonly string[] {
  const sameColumns = new Set<string>();
  let made: readonly string[] = [];
  for (let tensor: string | undefined = output; tensor !== undefined && !sameColumns.has(tensor);) {
    sameColumns.add(tensor);
    const maker = makers.get(tensor);
    if (!maker) break;
    const { operator, input, outputs, classLabels }: GraphNode = maker;
    const isMade = outputs[1] === tensor || (isAlone && outputs[0] === tensor);
    if (classifiers.includes(operator) && isMade) made = classLabels;
    tensor = columnwise.includes(operator) && outputs[0] === tensor ? input : undefined;
  }
  const mapped = nodes.find(
    ({ operator, input, classLabels }) =>
      operator === zipMap && classLabels.length > 0 && sameColumns.has(input ?? ''),
  );
  return mapped?.classLabels ?? made;
}

/** Numbers of the fields: onnx/onnx.proto. Weights (initializers) and all else are passed over. */
function readGraph(model: Uint8Array): Graph {
  const nodes: GraphNode[] = [];
  const outputs: string[] = [];
  for (const graph of firstFields(model, 7, 1)) {
    for (const { number, bytes } of protobufFields(graph.bytes)) {
      const node = number === 1 ? readNode(bytes) : undefined;
      if (node) nodes.push(node);
      if (number === 12) outputs.push(firstText(bytes, 1) ?? '');
      if (nodes.length > most.nodes || outputs.length > most.outputs) throw new ProtobufError('Too large.');
    }
  }
  return { nodes, outputs };
}

/** `undefined` for a node that tells nothing of columns. */
function readNode(node: Uint8Array): GraphNode | undefined {
  const operator = firstText(node, 4) ?? '';
  if (!knownOperators.has(operator) || !knownDomains.includes(firstText(node, 7) ?? '')) return undefined;
  return {
    operator,
    input: firstText(node, 1),
    outputs: firstFields(node, 2, 2).map(textOf),
    classLabels: firstFields(node, 5, most.attributes).flatMap(({ bytes }) => readLabels(bytes)),
  };
}

/** None for another attribute: the name is before its values, and a forest's attributes hold millions of them. */
function readLabels(attribute: Uint8Array): string[] {
  if (!labelAttributes.includes(firstText(attribute, 1) ?? '')) return [];
  const labels: string[] = [];
  for (const field of protobufFields(attribute)) {
    if (field.number === 8) labels.push(...integersOf(field));
    if (field.number === 9) labels.push(textOf(field));
    if (labels.length > mostLabels) break;
  }
  return labels;
}
