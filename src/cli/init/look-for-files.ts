import { open, readdir, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

import { dataFormatOf } from '../../domain/data-formats.js';

/** What of a workspace a gate could use; each path as it is written in a config file. */
export interface FoundFiles {
  /** Models, those of a kind that is told by its name alone first. */
  readonly models: readonly string[];
  readonly data: readonly string[];
  /** `requirements.txt` files. */
  readonly requirements: readonly string[];
}

const deepest = 5;
/** More are no help in a choice. */
const mostFound = 500;
const passedOver =
  /^(\..*|node_modules|dist|build|venv|env|site-packages|__pycache__|model-gate-report|tests?)$/;
const settingsFiles =
  /^(package(-lock)?|tsconfig.*|.*config|tokenizer.*|vocab|special_tokens_map|metrics)\.jsonl?$/i;
/** Bytes of a Python file in which its functions are looked for. */
const readBytes = 256 * 1024;

/** Looks through the workspace, an absolute path; what can't be read is passed over. */
export async function lookForFiles(workspace: string): Promise<FoundFiles> {
  const found = {
    models: [] as string[],
    python: [] as string[],
    data: [] as string[],
    requirements: [] as string[],
  };
  const folders = [{ path: '.', depth: 0 }];
  for (let folder = folders.shift(); folder; folder = folders.shift()) {
    const entries = await readdir(join(workspace, folder.path), { withFileTypes: true }).catch(() => []);
    const isTransformer = entries.some(({ name }) => name === 'tokenizer.json');
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${folder.path}/${entry.name}`;
      if (found.data.length + found.models.length > mostFound) break;
      if (entry.isDirectory() && !passedOver.test(entry.name) && folder.depth < deepest)
        folders.push({ path, depth: folder.depth + 1 });
      if (!entry.isFile()) continue;
      if (entry.name.endsWith('.onnx')) found.models.push(isTransformer ? folder.path : path);
      else if (entry.name === 'requirements.txt') found.requirements.push(path);
      else if (entry.name.endsWith('.py') && (await predicts(join(workspace, path)))) found.python.push(path);
      else if (dataFormatOf(entry.name) !== undefined && !settingsFiles.test(entry.name))
        found.data.push(path);
    }
  }
  const { models, python, ...others } = found;
  return { models: [...new Set(models), ...python], ...others };
}

/** Whether a Python file has one of the functions that the gate calls. */
async function predicts(path: string): Promise<boolean> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(readBytes), 0, readBytes, 0);
    return /^def predict_(df|dict)\b/m.test(buffer.toString('latin1', 0, bytesRead));
  } catch {
    return false;
  } finally {
    await file?.close();
  }
}
