import { engineCompats, engineRuntimes } from '../../domain/vocabulary.js';
import { dataFile } from '../values/source-uri.js';
import { variableName } from '../values/variable-name.js';
import { listOf, oneOf, text } from '../values/value-type.js';
import { configOnly, setting } from './setting.js';

/** How the embedded engine opens a model; a cluster has settings of its own. */
export const engineSettings = {
  'engine-runtime': setting(
    oneOf(engineRuntimes),
    'engine.runtime',
    'ONNX runtime of the embedded engine: `native` (onnxruntime-node of the workspace), `wasm` (bundled) or the better of the two',
    '`auto`',
  ),
  'engine-compat': configOnly(
    oneOf(engineCompats),
    'engine.compat',
    "By whose rules the embedded engine rates: `default` (whole intervals, enough rows, nothing that chance explains) or `strict` (the platform's own)",
    '`default`',
  ),
  python: setting(
    text('python3.11'),
    'engine.python',
    'Interpreter for Python models of the embedded engine',
    '`python3`, then `python`',
  ),
  'engine-env': configOnly(
    listOf(variableName),
    'engine.env',
    "Environment variables that Python models are given beside those of the system and of Python; never the workflow's own",
  ),
  'python-requirements': configOnly(
    dataFile('./model/requirements.txt'),
    'engine.requirements',
    'File of packages, as `pip install -r` reads it, that are installed for a Python model in a virtual environment in `cache-dir`',
    "the interpreter's own packages",
  ),
  'cache-dir': setting(
    dataFile('.cache/model-gate'),
    'engine.cache-dir',
    "Folder in which the embedded engine keeps data fetched from the web, and models' answers, so that a run with nothing changed asks none again; where it is given, answers of Python models, too, and whole results; `none` keeps none",
    "the runner's tool cache, else the user's cache folder",
  ),
};
