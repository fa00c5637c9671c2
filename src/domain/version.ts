/** The package's version; a test compares it with package.json. */
export const version = '1.0.0';

/** Tells one build of a version from another; `npm run build` puts a hash of the code in its place. */
export const build = 'none';
