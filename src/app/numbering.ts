/** Doubts about a paper's numbering as diagnostics, for every use case that cuts a text into clauses. */
import { type Diagnostic, diagnostic } from '../model/diagnostic.ts';
import { splitSource } from '../sources/split.ts';

/** What is doubtful in a paper's numbering, at its line. */
export const numbering = (file: string, text: string): readonly Diagnostic[] =>
  splitSource(text).problems.map(({ kind, line, ...problem }) =>
    diagnostic(
      'source-numbering',
      { document: file, problem: kind, line, ...problem },
      { span: { file, line, column: 1 }, severity: 'warning' },
    ),
  );
