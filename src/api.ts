/**
 * `hegui` as a library: pure functions, no file system, no clock, no process.
 *
 * ```ts
 * import { check, compilePack, loadPack, readDescriptor, readerOf } from 'hegui';
 *
 * const { pack, diagnostics } = loadPack(files, sha256);      // files: { path, file, text }[]
 * if (!pack) throw new Error(JSON.stringify(diagnostics));
 * const program = compilePack(pack);                          // once
 * const reader = readerOf(pack);                              // once
 * const { descriptor } = readDescriptor(text, 'school.json', reader);
 * if (descriptor) {
 *   const report = check(program, descriptor, { today: '2026-01-31' });
 *   console.log(report.conclusion, report.findings.filter((f) => f.verdict === 'fail'));
 * }
 * ```
 */
export { compilePack } from './compile/program.ts';
export { type Interpretation, interpret, type Reader } from './descriptor/interpret.ts';
export { type DescriptorReading, readDescriptor, readerOf } from './descriptor/read.ts';
export { type CheckOptions, check } from './evaluate/check.ts';
export { conclude } from './evaluate/conclude.ts';
export type { Boundary } from './model/boundary.ts';
export type { Comparison, Condition, Expression } from './model/condition.ts';
export type { Descriptor, Statement, Statements, Value } from './model/descriptor.ts';
export type {
  DescriptorInput,
  EnterpriseDescriptor,
  ProjectDescriptor,
  RegionDescriptor,
} from './model/descriptor-input.ts';
export type { Diagnostic, DiagnosticCode, DiagnosticData } from './model/diagnostic.ts';
export type { Clause, PolicyDocument } from './model/document.ts';
export type { Program } from './model/program.ts';
export type {
  AsOf,
  Conclusion,
  Finding,
  MissingFact,
  Report,
  Result,
  ReviewCause,
  RunHead,
} from './model/report.ts';
export type { Example, Force, Pack, Rule } from './model/rule.ts';
export type { Bilingual, Language } from './model/text.ts';
export type { Trace } from './model/trace.ts';
export type { Verdict } from './model/verdict.ts';
export type { Fact, Part, Subject, Vocabulary } from './model/vocabulary.ts';
export { loadPack, type PackFile, type PackLoading } from './pack/load.ts';
