/** Where the built package keeps what is not JavaScript of its own bundle; the launchers in `dist` know it. */
export interface PackageHome {
  /** The folder of all of it. */
  readonly folder: string;
  /** Script that runs a stress test in a process of its own. */
  readonly workerScript: string;
  /** Python side of Python models. */
  readonly bridgeScript: string;
  /** Folder of onnxruntime's WebAssembly files. */
  readonly wasmDir: string;
}
