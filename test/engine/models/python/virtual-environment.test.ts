import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { ModelError } from '../../../../src/engine/models/model.js';
import { openEnvironment } from '../../../../src/engine/models/python/virtual-environment.js';
import { loadModel } from '../../../../src/engine/models/load-model.js';
import type { ModelRequest } from '../../../../src/engine/models/model-request.js';
import { asClasses } from '../../../../src/domain/metrics/predictions.js';
import { makeWorkspace, removeWorkspace } from '../../../support/make-workspace.js';
import { makeRequest, tableOf } from '../model-request.js';
import { findPython } from './find-python.js';

/** A wheel is a zip of modules and a description (the binary distribution format of PyPA); no network is needed. */
const makeWheel = `
import sys, zipfile
info = "chances-1.0.dist-info/"
with zipfile.ZipFile(sys.argv[1], "w") as wheel:
    wheel.writestr("chances.py", "EVEN = 0.5")
    wheel.writestr(info + "METADATA", "Metadata-Version: 2.1\\nName: chances\\nVersion: 1.0\\n")
    wheel.writestr(info + "WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
    wheel.writestr(info + "RECORD", "")
`;
const local = '--no-index\n--find-links ./wheels\n';
const files = {
  'model.py': 'import chances\ndef predict_dict(x):\n    return chances.EVEN\n',
  'requirements.txt': '-r pinned.txt # more\n',
  'pinned.txt': `${local}chances==1.0\n`,
  'indexed.txt': '--index-url http://user:s3cr3tword@127.0.0.1:9/simple\nchances==1.0\n',
  'editable.txt': '-e ./wheels\n',
  'includes.txt': '-r nowhere.txt\n',
  'wheels/none.txt': '',
  // As a Python without a pip of its own, so that the environment gets one.
  'python-without-pip':
    '#!/bin/sh\ncase "$2" in pip) echo "No module named pip" >&2; exit 1;; esac\nexec python3 "$@"\n',
  // As a Python whose environments take no time, so that many runs can be set against each other.
  'python-at-once': `#!/bin/sh
case "$2" in
  venv) mkdir -p "$4/bin" && ln -s /bin/sh "$4/bin/python" && touch "$4/pip-was-not-here";;
  pip) rm "\${4%/bin/python}/pip-was-not-here";;
  *) echo "3.11 of the test";;
esac
`,
  // As Debian's python3 without python3-venv; the real words of its venv module.
  'python-debian':
    '#!/bin/sh\ncase "$2" in venv) echo "The virtual environment was not created successfully because ensurepip is not" >&2; exit 1;; esac\nexec python3 "$@"\n',
};

let workspace: string;
let python: string;
beforeAll(async () => {
  workspace = await makeWorkspace(files);
  python = findPython();
  execFileSync(python, ['-c', makeWheel, join(workspace, 'wheels/chances-1.0-py3-none-any.whl')]);
  for (const name of ['python-debian', 'python-without-pip', 'python-at-once'])
    await chmod(join(workspace, name), 0o755);
});
afterAll(() => removeWorkspace(workspace));

interface Told {
  readonly told: string[];
  readonly logged: string[];
  readonly pids: number[];
}

function requestFor(requirements: string, overrides: Partial<ModelRequest> = {}): ModelRequest & Told {
  const [told, logged, pids]: [string[], string[], number[]] = [[], [], []];
  return {
    ...makeRequest(join(workspace, 'model.py'), {
      python,
      workspace,
      packages: {
        requirements: join(workspace, requirements),
        folder: join(workspace, 'cache/environments'),
        tell: (text) => told.push(text),
      },
      log: (line) => logged.push(line),
      onChild: (pid) => pids.push(pid),
      ...overrides,
    }),
    told,
    logged,
    pids,
  };
}

async function answerOf(request: ModelRequest): Promise<readonly number[]> {
  const model = await loadModel(request);
  try {
    return [...asClasses(await model.predict(tableOf(['a', 'b', 'c'], [[1, 'x', true]]))).probabilities];
  } finally {
    await model.close();
  }
}

const failureOf = async (request: ModelRequest): Promise<string> => {
  const error: unknown = await answerOf(request).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ModelError);
  return (error as ModelError).message;
};

const environments = (): Promise<readonly string[]> => readdir(join(workspace, 'cache/environments'));

describe('a Python model with requirements', () => {
  test('runs on what they ask for, made once, also by two runs at once', async () => {
    const [one, two] = [requestFor('requirements.txt'), requestFor('requirements.txt')];
    expect(await Promise.all([answerOf(one), answerOf(two)])).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
    expect(await environments()).toHaveLength(1);
    expect(one.told).toEqual([
      `Making a virtual environment of ${join(workspace, 'requirements.txt')}; it is kept for later runs.`,
      expect.stringMatching(/^The virtual environment was made in .+\.$/),
    ]);
    expect(one.logged.join('\n')).toContain('pip: Successfully installed chances-1.0');
    // The interpreter asked, the environment, pip, the model: each can be killed.
    expect(one.pids).toHaveLength(4);
    const again = requestFor('requirements.txt');
    expect(await answerOf(again)).toEqual([0.5, 0.5]);
    expect(again.told).toEqual([]);
  }, 120_000);

  test.each([0, 2])(
    'is found by eight runs at once beside %i damaged ones, and is not taken away again',
    async (damaged) => {
      const interpreter = join(workspace, 'python-at-once');
      const lost: string[] = [];
      for (let round = 0; round < 5; round++) {
        const folder = await mkdtemp(join(workspace, 'rounds-'));
        const open = (): Promise<string | undefined> =>
          openEnvironment(
            interpreter,
            { requirements: join(workspace, 'requirements.txt'), folder, tell: () => undefined },
            { folder: workspace, onChild: () => undefined, log: () => undefined },
          );
        for (let made = 0; made < damaged; made++) await rm((await open()) ?? '');
        const found = await Promise.all(
          Array.from({ length: 8 }, async () => {
            const python = await open();
            // Those that are faster look at theirs while others still make theirs.
            for (let look = 0; look < 20; look++) {
              if (!existsSync(python ?? '')) lost.push(python ?? '');
              await setImmediate();
            }
            return python;
          }),
        );
        expect(new Set(found).size).toBe(1);
        expect(await readdir(folder)).toHaveLength(damaged + 1);
      }
      expect(lost).toEqual([]);
    },
  );

  test('runs with an interpreter that has no pip', async () => {
    const request = requestFor('pinned.txt', { python: './python-without-pip' });
    expect(await answerOf(request)).toEqual([0.5, 0.5]);
  }, 120_000);

  test('without a network says what pip said and how to do without, and shows no password', async () => {
    process.env['PIP_RETRIES'] = '1';
    const request = requestFor('indexed.txt');
    try {
      const message = await failureOf(request);
      expect(message).toMatch(/^pip could not install what \S+indexed\.txt asks for: /);
      expect(message).toContain('No matching distribution found for chances==1.0');
      expect(message).toContain('The package index could not be reached: set PIP_INDEX_URL');
    } finally {
      delete process.env['PIP_RETRIES'];
    }
    expect([...request.logged, ...request.told].join('\n')).not.toContain('s3cr3tword');
  }, 120_000);

  test('and an interpreter that makes no virtual environments says what to install', async () => {
    const message = await failureOf(requestFor('requirements.txt', { python: './python-debian' }));
    expect(message).toContain("python-debian can't make virtual environments: install python3-venv");
    expect((await environments()).filter((name) => name.includes('.'))).toEqual([]);
  });

  test.each([
    ['nowhere.txt', /nowhere\.txt, which engine\.requirements names, does not exist\.$/],
    ['includes.txt', /nowhere\.txt, which \S+includes\.txt names, does not exist\.$/],
    ['editable.txt', /names the folder "\.\/wheels", whose content may change without a word/],
    ['wheels', /wheels, which engine\.requirements names, is no file\.$/],
  ])('of %s is refused', async (requirements, expected) => {
    expect(await failureOf(requestFor(requirements))).toMatch(expected);
  });

  test('and a folder that can hold none says what to do', async () => {
    const request = requestFor('requirements.txt');
    const folder = join(workspace, 'model.py');
    const { packages } = request;
    expect(await failureOf({ ...request, packages: packages && { ...packages, folder } })).toMatch(
      /model\.py can't hold a virtual environment: .+ choose another folder with engine\.cache-dir\.$/,
    );
  });

  test('and no interpreter is told as without them', async () => {
    expect(await failureOf(requestFor('requirements.txt', { python: 'no-python-here' }))).toContain(
      'tried no-python-here, found none',
    );
  });
});
