import { availableParallelism } from 'node:os';

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  globalSetup: '<rootDir>/test/find-python.mjs',
  setupFiles: ['<rootDir>/test/setup.mjs'],
  testSequencer: '<rootDir>/test/longest-first.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  // `tsc --noEmit` checks the types of src and test in one go; the tests only strip them.
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          parser: { syntax: 'typescript' },
          // Node 20 runs all of it as it is written, so nothing but the types goes.
          target: 'es2022',
          transform: { verbatimModuleSyntax: true },
        },
      },
    ],
  },
  // The tests of whole runs wait for about as long as they compute. A number: of a share, jest reads two digits.
  maxWorkers: Math.ceil(availableParallelism() * 1.5),
  // Modules of a test are kept by its worker; of more it spends its time looking for what it may forget.
  workerIdleMemoryLimit: '600MB',
  // The tests of whole runs start processes; on a busy machine they take their time.
  testTimeout: 60_000,
  collectCoverageFrom: ['src/**/*.ts'],
  // 'v8' counts the lines after a throw as covered.
  coverageProvider: 'babel',
};
