/**
 * The map of the house: which room may import which, and which outside package has its one home where.
 * A line of code finds its room by the first yes: touches argv, a stream or the exit code → cli; a file → files;
 * decodes YAML → yaml; a descriptor's text → descriptor; decides how something looks → report; which words → words;
 * needs only the rules → language; turns rules into functions → compile; needs a descriptor's values → evaluate; looks
 * for values that would give an answer → reason; compares rules with each other → analyze; finds what to ask next → ask;
 * holds two judgements against each other → impact; asks what values keep clear of → screen; what a checked pack looks
 * like on disk → frozen; what persons decided, and rounds before this one → decisions; puts those in order → app.
 */
export const ROOMS: Readonly<Record<string, readonly string[]>> = {
  support: [],
  model: ['support'],
  quantity: ['model', 'support'],
  place: ['model', 'support'],
  yaml: ['model', 'support'],
  vocabulary: ['yaml', 'model', 'support'],
  language: ['vocabulary', 'yaml', 'place', 'quantity', 'model', 'support'],
  pack: ['language', 'vocabulary', 'yaml', 'place', 'quantity', 'model', 'support'],
  frozen: ['model', 'support'],
  compile: ['place', 'quantity', 'model', 'support'],
  evaluate: ['compile', 'quantity', 'model', 'support'],
  analyze: ['reason', 'place', 'yaml', 'quantity', 'model', 'support'],
  decisions: ['evaluate', 'yaml', 'quantity', 'model', 'support'],
  descriptor: ['vocabulary', 'place', 'quantity', 'model', 'support'],
  reason: ['descriptor', 'evaluate', 'compile', 'place', 'quantity', 'model', 'support'],
  batch: ['evaluate', 'descriptor', 'words', 'quantity', 'model', 'support'],
  ask: ['reason', 'descriptor', 'evaluate', 'vocabulary', 'quantity', 'model', 'support'],
  impact: ['batch', 'model', 'support'],
  screen: ['model', 'support'],
  sheet: ['files', 'vocabulary', 'quantity', 'model', 'support'],
  sources: ['quantity', 'model', 'support'],
  words: ['quantity', 'model', 'support'],
  html: ['words', 'model'],
  report: ['html', 'sheet', 'words', 'quantity', 'model', 'support'],
  files: ['pack', 'model', 'support'],
  app: [
    'ask',
    'analyze',
    'reason',
    'batch',
    'impact',
    'screen',
    'quantity',
    'files',
    'frozen',
    'sheet',
    'sources',
    'language',
    'pack',
    'yaml',
    'descriptor',
    'decisions',
    'evaluate',
    'compile',
    'model',
    'support',
  ],
  cli: [
    'app',
    'ask',
    'impact',
    'screen',
    'report',
    'words',
    'sheet',
    'vocabulary',
    'files',
    'quantity',
    'model',
    'support',
  ],
};

/** Files at the top of `src` and the rooms they may open. */
export const ENTRANCES: Readonly<Record<string, readonly string[]>> = {
  'main.ts': ['app', 'cli', 'files'],
  'launch.ts': ['files'],
  'api.ts': ['compile', 'descriptor', 'evaluate', 'model', 'pack'],
};

/** Outside packages and the only rooms (or files) that may import them. `node:` stands for all of Node's own. */
export const HOMES: Readonly<Record<string, readonly string[]>> = {
  yaml: ['yaml'],
  ajv: ['descriptor', 'report'],
  '@humanwhocodes/momoa': ['descriptor'],
  chalk: ['report'],
  'cli-table3': ['report'],
  'string-width': ['report'],
  docx: ['report'],
  fflate: ['report'],
  commander: ['cli'],
  chokidar: ['files'],
  hucre: ['sheet'],
  'csv-parse': ['sheet'],
  'node:': ['files'],
};

/** Globals of the outside world and the only files that may name them. */
export const GLOBALS: Readonly<Record<string, readonly string[]>> = {
  'process.': ['main.ts', 'launch.ts', 'cli/io.ts', 'cli/program.ts'],
  'Date.now': [],
  'new Date()': ['cli/io.ts'],
  'console.': [],
};

export const LONGEST_FILE = 300;

/** Written by `npm run generate`. */
export const GENERATED: readonly string[] = ['model/descriptor-input.ts', 'html/assets.ts'];
