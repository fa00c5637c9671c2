import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { encodeFrame } from '../../../../src/engine/models/python/frames.js';
import { makeWorkspace, removeWorkspace } from '../../../support/make-workspace.js';
import { findPython } from './find-python.js';

const bridge = resolve('src/engine/models/python/bridge.py');
let folder: string;
beforeAll(async () => {
  folder = await makeWorkspace({
    'hangs.py': 'import time\ndef predict_dict(x):\n    time.sleep(1000)\n',
    'raises.py': 'raise ValueError("no weights")\n',
  });
});
afterAll(() => removeWorkspace(folder));

describe('bridge.py', () => {
  test('ends when the engine has gone, even in the middle of a prediction', async () => {
    const child = spawn(findPython(), ['-u', bridge, join(folder, 'hangs.py')]);
    const ended = once(child, 'close');
    await once(child.stdout, 'data'); // The model is loaded.
    const columns = [{ name: 'a', kind: 'int', form: 'cells', cells: [1] }];
    child.stdin.write(encodeFrame({ rowCount: 1, columns }));
    child.stdin.end();
    expect(await ended).toEqual([0, null]);
  });

  test('names the files of the workspace by their way from it', async () => {
    const child = spawn(findPython(), ['-u', bridge, join(folder, 'raises.py')], { cwd: folder });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await once(child.stdout, 'data');
    child.kill();
    expect(said).toContain('File \\"raises.py\\", line 1');
    expect(said).not.toContain(folder);
  });
});
