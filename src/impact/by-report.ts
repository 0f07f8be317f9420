/** A judgement as the ordinary check gives it. */
import type { FindingName, Standing } from '../model/impact.ts';
import type { Finding, Report } from '../model/report.ts';
import { isBinding } from '../model/rule.ts';
import { type Judged, worstOf } from './compare.ts';

/** `rules`: the ids of all rules that were looked at. */
export function judgedByReport({ conclusion, findings }: Report, rules: ReadonlySet<string>): Judged {
  const binding = findings.filter(({ rule }) => isBinding(rule));
  return {
    conclusion,
    findings: (deciding) =>
      binding
        .filter(({ verdict, applies }) => verdict === deciding && (verdict !== 'pass' || applies))
        .map(nameOf),
    standing: (name) => {
      const own = findings.filter(({ rule }) => rule.id === name.rule);
      const [first] = own;
      if (!first) return rules.has(name.rule) ? 'not_applicable' : 'absent';
      return isBinding(first.rule) ? standingOf(own, name) : 'advice';
    },
  };
}

const nameOf = ({ rule, part }: Finding): FindingName =>
  part ? { rule: rule.id, part: { list: part.part.key, index: part.index } } : { rule: rule.id };

/** Where the rule judges something else now, the worst that it says. */
function standingOf(findings: readonly Finding[], { part }: FindingName): Standing {
  const same = findings.filter(
    (each) => part && each.part?.part.key === part.list && each.part.index === part.index,
  );
  return worstOf(
    (same.length > 0 ? same : findings).map(({ verdict, applies }) =>
      verdict === 'pass' && !applies ? 'met_anyway' : verdict,
    ),
  );
}
