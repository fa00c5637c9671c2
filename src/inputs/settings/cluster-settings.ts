import { dialects } from '../../domain/vocabulary.js';
import { uuid } from '../values/api-values.js';
import { caCertificate } from '../values/ca-certificate.js';
import { clusterUrl } from '../values/cluster-url.js';
import { oneOf, text } from '../values/value-type.js';
import { setting } from './setting.js';

/** Which cluster is asked, and by what key; without an address it is the embedded engine. */
export const clusterSettings = {
  'cluster-url': setting(
    clusterUrl,
    'cluster.url',
    'Domain or URL of a RIME cluster; plain http only for loopback',
    'none: the embedded engine',
  ),
  'api-key': setting(
    text('${{ secrets.RIME_API_KEY }}'),
    undefined,
    'RIME API token, also read from `RIME_API_KEY`; never in a file',
    'none; needed with `cluster-url`',
  ),
  'ca-cert': setting(
    caCertificate,
    'cluster.ca-cert',
    'CA certificate trusted for this cluster beside the usual ones: PEM text, or the path of a PEM file',
  ),
  'api-dialect': setting(
    oneOf(['auto', ...dialects]),
    'cluster.dialect',
    'Paths of the 2.0-beta walk-through (`beta`), of 2.0 GA and later (`ga`), or detected',
    '`auto`',
  ),
  'agent-id': setting(
    uuid,
    'cluster.agent-id',
    'Agent of the cluster to run on',
    "the workspace's default agent",
  ),
};
