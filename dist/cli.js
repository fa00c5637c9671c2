#!/usr/bin/env node
import { fileURLToPath } from 'node:url';
import { cli } from './bundle/index.js';

await cli({
  folder: fileURLToPath(new URL('.', import.meta.url)),
  workerScript: fileURLToPath(new URL('worker.js', import.meta.url)),
  bridgeScript: fileURLToPath(new URL('assets/bridge.py', import.meta.url)),
  wasmDir: fileURLToPath(new URL('assets/', import.meta.url)),
});
