/**
 * How much of a stranger's input is looked at. Each limit is far above what a filing, a batch or a rule pack has, and low
 * enough that no input within them takes long or fills the memory; beyond it an input is refused, never cut.
 */
const MIB = 1024 * 1024;

export const LIMITS = {
  /** Files that one run reads. */
  files: 500_000,
  /** Bytes of a file that is held in memory: a descriptor, a table, a file of rules or decisions. */
  file: 16 * MIB,
  /** Bytes of a descriptor that is one line of many; of the file there is no limit. */
  line: 4 * MIB,
  /** Bytes of an earlier report: a batch of ten thousand filings in full. */
  report: 256 * MIB,
  /** Objects and lists inside each other. */
  depth: 64,
  /** Values of one descriptor: a parsed one takes some 500 bytes each. */
  values: 500_000,
  /** UTF-16 units of one text. */
  text: 100_000,
  /** Entries of a list: a rule may compare each part with all others, and says so of each. */
  list: 500,
  /** Members of an object. */
  members: 10_000,
  /** Faults told of one input; one with more is hopeless anyway. */
  faults: 1_000,
  /** Bytes of a workbook once unpacked. */
  content: 128 * MIB,
  sheets: 100,
  rows: 20_000,
  cells: 1_000_000,
  /** Of a rule pack: files, and UTF-16 units, levels and scalars in one of them. */
  packFiles: 10_000,
  yaml: 4 * MIB,
  yamlDepth: 40,
} as const;
