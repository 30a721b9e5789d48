/** What is mutated, by the folder of the tests that must notice. `MUTATE=read npm run mutate` does one of them. */
const SOURCES = {
  classify: ['src/classify/**/*.ts'],
  read: ['src/read/**/*.ts'],
  output: ['src/output/**/*.ts'],
};
const folder = process.env.MUTATE;
const cache = `node_modules/.cache/mutation/${folder ?? 'all'}`;

export default {
  packageManager: 'npm',
  testRunner: 'vitest',
  vitest: {configFile: 'test/mutation/vitest.config.ts'},
  plugins: ['@stryker-mutator/vitest-runner'],
  tsconfigFile: 'none', // would be read by an interface that the compiler no longer has
  mutate: folder === undefined ? Object.values(SOURCES).flat() : SOURCES[folder],
  coverageAnalysis: 'perTest',
  concurrency: 1,
  timeoutMS: 6_000,
  incremental: true,
  incrementalFile: `${cache}.incremental.json`,
  ignorePatterns: ['dist', 'coverage', 'fixtures'],
  reporters: ['progress-append-only', 'clear-text', 'json', 'html'],
  clearTextReporter: {allowColor: false, logTests: false, reportTests: false},
  jsonReporter: {fileName: `${cache}.json`},
  htmlReporter: {fileName: `${cache}.html`},
  thresholds: {high: 90, low: 80, break: 80},
};
