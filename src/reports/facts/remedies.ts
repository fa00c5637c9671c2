import type { ErrorCode } from '../../domain/errors.js';

/** What to do next, by error code; docs/errors.md says more. */
export const remedies: Record<ErrorCode, string> = {
  'invalid-input': 'Correct what is named above; `model-gate run --help` lists all inputs.',
  'missing-credentials':
    'Store the API token as a secret and pass it as `api-key`. Workflows started from forks and by Dependabot get no repository secrets.',
  unauthorized:
    'The cluster refused the token. Make a new one in the RIME web app (they expire) and replace the secret.',
  forbidden:
    'The token is known but may not do this. Give its user the needed role in the workspace, or use a token of that workspace.',
  unreachable:
    'Check `cluster-url`, and that this runner may reach it (VPN, firewall, proxy). If the cluster was only busy, run the job again.',
  tls: 'The connection is not trusted. Check the address and the certificate of the cluster; give the certificate of a private CA as `ca-cert`.',
  'rate-limited': 'The cluster asks for fewer requests. Wait, or run fewer gates at the same time.',
  'not-found': 'Something named by id or name does not exist on the cluster, or the key cannot see it.',
  conflict: 'A name is already taken on the cluster. Run the job again, or choose another name.',
  'invalid-request': 'The cluster refused the request as wrong; its message above says which part.',
  'server-error':
    'The cluster failed. Run the job again; if it stays, tell the administrators of the cluster.',
  'bad-response':
    'The answer was not what a RIME cluster sends. Unless the message says what to do: check that `cluster-url` is the cluster itself, not a login page or a proxy.',
  'image-failed':
    'The managed image cannot be used. Look at its build in the RIME web app, correct the requirements, or choose another image.',
  'job-failed': 'The stress test failed. The message above is its own; correct what it names and run again.',
  'job-cancelled': 'Somebody cancelled the stress test on the cluster. Run the job again.',
  'queue-timeout':
    'The job never started to run. Look at the queue and the agents of the cluster, or raise `queue-timeout`.',
  timeout: 'The run took longer than `timeout`. Raise it, or test fewer categories, rows or samples.',
  interrupted: 'The run was stopped from outside; its stress test was cancelled.',
  'no-results':
    'Too few test cases were judged. Check `categories`, `tests` and the data, or lower `min-tests`.',
  'missing-baseline':
    'The baseline could not be found. Check `baseline`, or choose `on-missing-baseline: absolute`.',
  tampered:
    'No verdict can rest on such a run, nor should a later step of this job run. Look at what the model, its packages or another step do with these files; docs/security.md shows a set-up that contains them.',
  engine: 'The embedded engine could not do its work. Run again with debug logging; if it stays, report it.',
  internal: 'This is a defect of the gate. Run again with debug logging and report what it says.',
};
