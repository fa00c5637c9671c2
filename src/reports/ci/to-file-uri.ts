/** Half a surrogate pair has no encoding. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A path of the workspace as a URI relative to its root: `models/fine tuned.onnx` as `models/fine%20tuned.onnx`.
 * `undefined` for none, for an absolute path and for one that leads out of the workspace.
 */
export function toFileUri(path: string | undefined): string | undefined {
  if (path === undefined || /^([A-Za-z]:|[\\/])/.test(path)) return undefined;
  const segments = path.split(/[\\/]+/).filter((segment) => segment !== '.' && segment !== '');
  if (segments.length === 0 || segments.includes('..')) return undefined;
  return segments.map((segment) => encodeURIComponent(segment.replaceAll(loneSurrogate, '\ufffd'))).join('/');
}
