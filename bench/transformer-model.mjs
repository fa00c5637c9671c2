// Writes an ONNX model of the shape of MiniLM-L6: 6 layers, hidden 384, 12 heads, 64 tokens, weights by a seed. It takes 64
// floats a row, one a token, in place of a tokenizer and its embeddings, which cost next to nothing beside the layers.
import { writeFileSync } from 'node:fs';

const [tokens, hidden, heads, inner, layers] = [64, 384, 12, 1536, 6];

export function writeTransformer(path) {
  const nodes = [];
  const weights = [];
  let state = 1;
  const random = () => (state = (Math.imul(state, 1664525) + 1013904223) | 0) / 2 ** 31;
  const constant = (name, dims, value) => {
    const data = new Float32Array(dims.reduce((product, length) => product * length, 1)).map(value);
    weights.push(tensor(name, dims, 1, Buffer.from(data.buffer)));
    return name;
  };
  const integers = (name, values) => {
    const data = BigInt64Array.from(values, BigInt);
    weights.push(tensor(name, [values.length], 7, Buffer.from(data.buffer)));
    return name;
  };
  const add = (op, inputs, output, attributes = []) => {
    nodes.push(
      Buffer.concat([...inputs.map((one) => text(1, one)), text(2, output), text(4, op), ...attributes]),
    );
    return output;
  };
  const matrix = (name, rows, columns) =>
    constant(name, [rows, columns], () => (random() * 1.7) / Math.sqrt(rows));
  const norm = (x, name) => {
    const [scale, bias] = [constant(`${name}s`, [hidden], () => 1), constant(`${name}b`, [hidden], () => 0)];
    return add('LayerNormalization', [x, scale, bias], name);
  };

  integers('last', [2]);
  constant('root', [1], () => 1 / Math.sqrt(hidden / heads));
  integers('split', [0, tokens, heads, hidden / heads]);
  integers('join', [0, tokens, hidden]);
  let x = add('Unsqueeze', ['x', 'last'], 'x3');
  x = add('MatMul', [x, constant('embed', [1, hidden], random)], 'embedded');
  for (let layer = 0; layer < layers; layer++) {
    const at = (name) => `${name}${layer}`;
    const head = (name, order) => {
      const projected = add('MatMul', [x, matrix(at(`w${name}`), hidden, hidden)], at(`p${name}`));
      const parted = add('Reshape', [projected, 'split'], at(`r${name}`));
      return add('Transpose', [parted], at(name), [ints('perm', order)]);
    };
    const [q, k, v] = [head('q', [0, 2, 1, 3]), head('k', [0, 2, 3, 1]), head('v', [0, 2, 1, 3])];
    const scores = add('Mul', [add('MatMul', [q, k], at('qk')), 'root'], at('scaled'));
    const seen = add('MatMul', [add('Softmax', [scores], at('soft')), v], at('seen'));
    const joined = add(
      'Reshape',
      [add('Transpose', [seen], at('back'), [ints('perm', [0, 2, 1, 3])]), 'join'],
      at('joined'),
    );
    const out = add('MatMul', [joined, matrix(at('wo'), hidden, hidden)], at('out'));
    x = norm(add('Add', [x, out], at('sum')), at('norm'));
    const wide = add('Relu', [add('MatMul', [x, matrix(at('up'), hidden, inner)], at('wide'))], at('relu'));
    const narrow = add('MatMul', [wide, matrix(at('down'), inner, hidden)], at('narrow'));
    x = norm(add('Add', [x, narrow], at('sum2')), at('norm2'));
  }
  const pooled = add('ReduceMean', [x], 'pooled', [ints('axes', [1]), integer('keepdims', 0)]);
  add('Softmax', [add('MatMul', [pooled, matrix('classify', hidden, 2)], 'raw')], 'probabilities');
  const graph = Buffer.concat([
    ...nodes.map((node) => bytes(1, node)),
    text(2, 'transformer'),
    ...weights.map((weight) => bytes(5, weight)),
    bytes(11, value('x', tokens)),
    bytes(12, value('probabilities', 2)),
  ]);
  writeFileSync(path, Buffer.concat([number(1, 8), bytes(7, graph), bytes(8, number(2, 17))]));
}

// Protocol Buffers: a key (field × 8 + wire type), then a varint, or a length and bytes.
function varint(n) {
  const out = [];
  for (let rest = BigInt(n); ; rest >>= 7n) {
    if (rest < 128n) return Buffer.from([...out, Number(rest)]);
    out.push(Number(rest & 127n) | 128);
  }
}
function number(field, n) {
  return Buffer.concat([varint(field * 8), varint(n)]);
}
function bytes(field, data) {
  return Buffer.concat([varint(field * 8 + 2), varint(data.length), data]);
}
function text(field, string) {
  return bytes(field, Buffer.from(string));
}
function tensor(name, dims, type, data) {
  return Buffer.concat([...dims.map((n) => number(1, n)), number(2, type), text(8, name), bytes(9, data)]);
}
function ints(name, values) {
  return bytes(5, Buffer.concat([text(1, name), ...values.map((n) => number(8, n)), number(20, 7)]));
}
function integer(name, n) {
  return bytes(5, Buffer.concat([text(1, name), number(3, n), number(20, 2)]));
}
/** Of float32 [n, width]. */
function value(name, width) {
  const shape = Buffer.concat([bytes(1, text(2, 'n')), bytes(1, number(1, width))]);
  return Buffer.concat([text(1, name), bytes(2, bytes(1, Buffer.concat([number(1, 1), bytes(2, shape)])))]);
}
