/** Reads what was accepted of an analysis: ids of observations, several under one reason where they have one. */
import type { Accepted, Analysis, JudgedAnalysis } from '../model/analysis.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { Problems, readBilingual, readFields, readItems, readText } from '../yaml/fields.ts';
import { parseYaml, type YamlNode } from '../yaml/tree.ts';

export interface AcceptedReading {
  readonly accepted: readonly Accepted[];
  readonly diagnostics: readonly Diagnostic[];
}

export function readAccepted(text: string, file: string): AcceptedReading {
  const { root, diagnostics } = parseYaml(text, file);
  if (!root) return { accepted: [], diagnostics };
  const problems = new Problems();
  const fields = readFields(root, { owner: file, required: ['accepted'] }, problems);
  const accepted = readItems(fields.get('accepted'), 'accepted', problems).flatMap((node) =>
    readEntry(node, problems),
  );
  reportTwice(accepted, problems);
  return { accepted, diagnostics: [...diagnostics, ...problems.list] };
}

function readEntry(node: YamlNode, problems: Problems): readonly Accepted[] {
  const fields = readFields(node, { owner: 'accepted', required: ['reason', 'findings'] }, problems);
  const reason = readBilingual(fields.get('reason'), 'reason', problems);
  return readItems(fields.get('findings'), 'findings', problems).flatMap((item) => {
    const id = readText(item, 'findings', problems);
    return id === undefined ? [] : [{ id, reason, span: item.span }];
  });
}

function reportTwice(accepted: readonly Accepted[], problems: Problems): void {
  const first = new Map<string, Accepted>();
  for (const each of accepted) {
    const before = first.get(each.id);
    if (before) {
      const data = { what: 'finding', name: each.id, first: before.span };
      problems.add('duplicate-definition', data, each.span);
    } else first.set(each.id, each);
  }
}

/** What could not be decided may be accepted like a finding. */
export function judgedBy(analysis: Analysis, accepted: readonly Accepted[]): JudgedAnalysis {
  const { observations, undecided } = analysis;
  const ids = new Set([...observations.map(({ id }) => id), ...undecided]);
  const byId = new Map(accepted.map((each) => [each.id, each]));
  return {
    observations,
    undecided: undecided.filter((id) => !byId.has(id)),
    accepted: byId,
    stale: accepted.filter(({ id }) => !ids.has(id)),
  };
}
