import type { KeptFields } from '../jobs/records.js';
import type { Fields } from '../server/fields.js';

/** What a registration says that changes no verdict. */
export function readKept(body: Fields): KeptFields {
  const metadata = body.message('metadata');
  return {
    tags: metadata.texts('tags'),
    extraInfo: metadata.text('extra_info') ?? '',
    integrationId: body.message('integration_id').text('uuid'),
  };
}
