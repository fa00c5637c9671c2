import { fileURLToPath } from 'node:url';
import { action } from './bundle/index.js';

await action({
  folder: fileURLToPath(new URL('.', import.meta.url)),
  workerScript: fileURLToPath(new URL('worker.js', import.meta.url)),
  bridgeScript: fileURLToPath(new URL('assets/bridge.py', import.meta.url)),
  wasmDir: fileURLToPath(new URL('assets/', import.meta.url)),
});
