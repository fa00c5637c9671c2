import { open } from 'node:fs/promises';

/** A new name in a folder is safe only when the folder is. Windows can't, and need not. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
