/** What a stress test runs in, on a cluster. */
export type ImageChoice =
  | {
      readonly kind: 'managed';
      readonly name: string;
      /** What it is created with when it is missing. */
      readonly pipRequirements: readonly PipRequirement[];
    }
  /** An image of the user's own registry. */
  | { readonly kind: 'own'; readonly name: string; readonly pullSecret: string | undefined };

export type ManagedImageChoice = Extract<ImageChoice, { readonly kind: 'managed' }>;

export interface PipRequirement {
  readonly name: string;
  /** PEP 440 specifier such as `==1.0.2`, when given. */
  readonly versionSpecifier: string | undefined;
}
