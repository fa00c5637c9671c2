/** What the store was given can't be kept, or what it holds not be read. The message is for whoever looks after the disk. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
