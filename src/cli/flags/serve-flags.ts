import { engineCompats, engineRuntimes } from '../../domain/vocabulary.js';
import { line } from '../../inputs/values/api-values.js';
import { oneOf, text, wholeNumber } from '../../inputs/values/value-type.js';
import { flag } from '../flag.js';

/** What `serve` takes; a server has its settings from flags alone. */
export const serveFlags = {
  port: flag(wholeNumber(1, 65_535), 'N', 'Port to listen on', 'a free one'),
  host: flag(
    line('0.0.0.0'),
    'ADDRESS',
    'Address to listen on; another than loopback needs --key-file and --tls-cert',
    '127.0.0.1',
  ),
  'key-file': flag(
    text('./keys.txt'),
    'FILE',
    'API keys, a name and a key a line; read again when it changes',
    'a new key',
  ),
  'tls-cert': flag(text('./cert.pem'), 'FILE', 'Certificate chain (PEM), to serve https', 'plain http'),
  'tls-key': flag(text('./key.pem'), 'FILE', 'Private key (PEM) of --tls-cert'),
  jobs: flag(wholeNumber(1, 64), 'N', 'Stress tests that run at once', '1'),
  'max-queued-jobs': flag(wholeNumber(1, 100_000), 'N', 'Stress tests that may wait', '100'),
  'max-rows': flag(wholeNumber(1, 1_000_000_000), 'N', 'Most rows of a dataset', 'any number'),
  'max-connections': flag(wholeNumber(1, 65_535), 'N', 'Connections at once', '1000'),
  'max-body': flag(wholeNumber(1, 1024), 'MIB', 'Longest body of a request', '16'),
  'data-dir': flag(
    text('./data'),
    'DIR',
    'Folder that relative paths start from, and that keeps what it is given',
    'the current folder, which keeps nothing',
  ),
  'engine-runtime': flag(oneOf(engineRuntimes), 'WORD', `ONNX runtime: ${engineRuntimes.join(', ')}`, 'auto'),
  'engine-compat': flag(
    oneOf(engineCompats),
    'WORD',
    `whose rules rate: ${engineCompats.join(', ')}`,
    'default',
  ),
  python: flag(text('python3.11'), 'COMMAND', 'Interpreter for Python models', 'python3, then python'),
};
