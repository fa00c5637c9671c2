/** What the branch that a pull request wants to go to says of the config file. */
export type BaseConfig =
  | { readonly kind: 'file'; readonly path: string; readonly text: string; readonly sha: string }
  /** The branch has no such file. */
  | { readonly kind: 'absent'; readonly sha: string }
  /** Nobody could tell; `why` is a sentence without its full stop. */
  | { readonly kind: 'unknown'; readonly why: string };
