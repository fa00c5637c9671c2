const signatures: readonly { readonly starts: string; readonly at?: number; readonly what: string }[] = [
  {
    starts: 'version https://git-lfs',
    what: 'a Git LFS pointer: fetch the file itself with "git lfs pull", or "lfs: true" of actions/checkout',
  },
  { starts: '\x1f\x8b', what: 'gzip data' },
  { starts: 'PK\x03\x04', what: 'a zip archive, such as an Excel workbook or a PyTorch checkpoint' },
  { starts: 'PAR1', what: 'a Parquet file' },
  { starts: '\x89HDF', what: 'an HDF5 file, such as a Keras model' },
  { starts: 'ORTM', at: 4, what: "a model in onnxruntime's own ORT format" },
  { starts: '\x80\x02', what: 'a Python pickle' },
  { starts: '\x80\x03', what: 'a Python pickle' },
  { starts: '\x80\x04', what: 'a Python pickle' },
  { starts: '\x80\x05', what: 'a Python pickle' },
  { starts: '\xff\xfe', what: 'UTF-16 text' },
  { starts: '\xfe\xff', what: 'UTF-16 text' },
];

/** What a file that is not what its ending says most likely is, by its first bytes; `undefined` when they tell nothing. */
export function recogniseFile(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return 'an empty file';
  const head = Buffer.from(bytes.subarray(0, 32)).toString('latin1');
  return signatures.find(({ starts, at = 0 }) => head.startsWith(starts, at))?.what;
}
