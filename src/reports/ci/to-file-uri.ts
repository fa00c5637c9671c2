/** Half a surrogate pair has no encoding. */
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A path of the workspace relative to its root: `./models\\fine tuned.onnx` as `models/fine tuned.onnx`. `undefined` for
 * none, for an absolute path and for one that leads out of the workspace.
 */
export function pathInWorkspace(path: string | undefined): string | undefined {
  if (path === undefined || /^([A-Za-z]:|[\\/])/.test(path)) return undefined;
  const segments = path.split(/[\\/]+/).filter((segment) => segment !== '.' && segment !== '');
  return segments.length === 0 || segments.includes('..') ? undefined : segments.join('/');
}

/** Such a path as a URI: `models/fine%20tuned.onnx`. */
export function toFileUri(path: string): string {
  return path
    .split('/')
    .map((segment) => encodeURIComponent(segment.replaceAll(loneSurrogate, '\ufffd')))
    .join('/');
}
