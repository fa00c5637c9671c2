import { open, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, normalize } from 'node:path';
import { quoteWord } from '../../../domain/words/quote-word.js';
import { errorMessage } from '../../data/describe-error.js';
import { recogniseFile } from '../../data/recognise-file.js';
import { ModelError } from '../model.js';
import { firstFields, firstText, ProtobufError, protobufFields } from './read-protobuf.js';

/** A file beside a model that holds weights of it. */
export interface WeightFile {
  /** As the model names it, from its own folder on. */
  readonly name: string;
  /** How long it must be, as far as the model says. */
  readonly leastBytes: number;
}

/** Numbers of fields: onnx/onnx.proto. */
const graphOfModel = 7;
const graph = { node: 1, initializer: 5 };
const attributeOfNode = 5;
const attribute = { tensor: 5, graph: 6, tensors: 10, graphs: 11 };
const externalData = 13;
/** Real models nest two or three deep. */
const deepestGraph = 16;
/** As much as Node reads at once, and half of what WebAssembly can address. */
const mostBytes = 2 ** 31 - 1;

/** The files that hold weights of a model; none for what is no model, which the runtime says better. */
export function listWeightFiles(model: Uint8Array): readonly WeightFile[] {
  if (!Buffer.from(model.buffer, model.byteOffset, model.byteLength).includes('location')) return [];
  const found = new Map<string, number>();
  try {
    for (const { bytes } of firstFields(model, graphOfModel, 1)) addOfGraph(found, bytes, 0);
  } catch (error) {
    if (!(error instanceof ProtobufError)) throw error;
  }
  return [...found].map(([name, leastBytes]) => ({ name, leastBytes }));
}

function addOfGraph(found: Map<string, number>, content: Uint8Array, depth: number): void {
  if (depth > deepestGraph) throw new ProtobufError('Nested too deeply.');
  for (const { number, bytes } of protobufFields(content)) {
    if (number === graph.initializer) addOfTensor(found, bytes);
    if (number !== graph.node) continue;
    for (const one of protobufFields(bytes)) {
      if (one.number === attributeOfNode) addOfAttribute(found, one.bytes, depth);
    }
  }
}

function addOfAttribute(found: Map<string, number>, content: Uint8Array, depth: number): void {
  for (const { number, bytes } of protobufFields(content)) {
    if (number === attribute.tensor || number === attribute.tensors) addOfTensor(found, bytes);
    if (number === attribute.graph || number === attribute.graphs) addOfGraph(found, bytes, depth + 1);
  }
}

function addOfTensor(found: Map<string, number>, tensor: Uint8Array): void {
  const entries = new Map<string, string>();
  for (const field of protobufFields(tensor)) {
    if (field.number === externalData)
      entries.set(firstText(field.bytes, 1) ?? '', firstText(field.bytes, 2) ?? '');
  }
  const name = entries.get('location');
  if (name === undefined) return;
  const end = Number(entries.get('offset') ?? 0) + Number(entries.get('length') ?? 0);
  found.set(name, Math.max(found.get(name) ?? 0, Number.isFinite(end) ? end : 0));
}

/**
 * Throws ModelError, with the way out, unless the files lie beside the model at `path` or in folders below, and hold as
 * much as it says.
 */
export async function checkWeightFiles(path: string, files: readonly WeightFile[]): Promise<void> {
  for (const file of files) {
    const trouble = await troubleWith(join(dirname(path), file.name), file);
    if (trouble === undefined) continue;
    const where = `${basename(path)} keeps its weights in the file ${quoteWord(file.name)}`;
    throw new ModelError(
      `${where}, ${trouble}; or save the model with its weights in one file: onnx.save(onnx.load("${basename(path)}"), ` +
        `"${basename(path)}", save_as_external_data=False), where that file is there.`,
    );
  }
}

/** `undefined` when there is none. */
async function troubleWith(path: string, { name, leastBytes }: WeightFile): Promise<string | undefined> {
  if (!isBelow(name)) return 'which is not in its folder: move it there';
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) {
    return 'which is not there: put it beside the model (the export wrote both; look whether .gitignore leaves it out)';
  }
  const kind = recogniseFile(await readHead(path));
  if (kind?.includes('LFS')) return `which is ${kind}`;
  if (found.size < leastBytes) {
    return `which has ${found.size} bytes of at least ${leastBytes}: take both files from the same export`;
  }
  return undefined;
}

function isBelow(name: string): boolean {
  const plain = normalize(name);
  return name !== '' && !/^([/\\]|[a-z]:|\.\.([/\\]|$))/i.test(plain) && !plain.includes('\0');
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** As the bundled runtime takes them. Throws ModelError when they are more than it can hold. */
export async function readWeightFiles(
  path: string,
  files: readonly WeightFile[],
): Promise<{ path: string; data: Uint8Array }[]> {
  const read: { path: string; data: Uint8Array }[] = [];
  let total = 0;
  for (const { name } of files) {
    const full = join(dirname(path), name);
    total += (await stat(full)).size;
    if (total > mostBytes) {
      throw new ModelError(
        `${basename(path)} has more than 2 GB of weights, which the bundled runtime can't hold: install onnxruntime-node ` +
          'in the workspace (npm install onnxruntime-node).',
      );
    }
    const data = await readFile(full).catch((error: unknown) => {
      throw new ModelError(`The weights ${full} cannot be read: ${errorMessage(error)}`, { cause: error });
    });
    read.push({ path: name, data });
  }
  return read;
}
