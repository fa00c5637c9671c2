/** A JSON value, as it travels to the cluster. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
