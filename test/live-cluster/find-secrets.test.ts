import { expect, test } from '@jest/globals';

import { findSecrets } from '../support/find-secrets.js';
import { makeWorkspace, removeWorkspace } from '../support/make-workspace.js';

const key = 'a-secret-key-0123456789';

test('finds a key and a signed link, printed or in any file', async () => {
  const folder = await makeWorkspace({
    'a/b.json': `{"key": "${key}"}`,
    'c.md': 'see https://blob.example.com/x?X-Amz-Expires=1&X-Amz-Signature=0123456789',
  });
  const found = await findSecrets({ stdout: `using ${key}` }, [folder], key);
  // A folder lists its files in any order.
  expect(found.toSorted()).toEqual([
    expect.stringMatching(/^a signed link in .*c\.md: /),
    expect.stringMatching(/^the key in .*b\.json$/),
    'the key in stdout',
  ]);
  await removeWorkspace(folder);
});

test('leaves out what only tells the runner what to hide', async () => {
  expect(await findSecrets({ stdout: `::add-mask::${key}\nfine\n` }, ['/nowhere'], key)).toEqual([]);
});
