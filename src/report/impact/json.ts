/** One JSON object, a line for each change. */
import type { Change } from '../../model/impact.ts';
import { harmless } from '../../words/harmless.ts';
import type { ImpactFormat, ImpactHead, WayHead } from './words.ts';

const text = (value: unknown): string => harmless(JSON.stringify(value));

export const impactJson: ImpactFormat = {
  summary: { zh: 'JSON，供程序使用', en: 'JSON, for programs' },
  kept: 0,
  sortOf: ({ kind }) => kind,
  start: (head) => {
    const data = {
      report: 'hegui-impact/1',
      tool: head.tool,
      today: head.today,
      before: wayData(head.before),
      after: wayData(head.after),
    };
    return `${text(data).slice(0, -1)},"changes":[`;
  },
  item: (change, index) => `${index === 0 ? '' : ','}\n${text(changeData(change))}`,
  end: ({ head, counts }) => {
    const causes = counts.causes.map((cause) => ({ ...cause, ...ruleData(cause.rule, head) }));
    const kinds = counts.kinds.map(({ of, ...rest }) => ({ of, label: head.kinds.get(of) ?? null, ...rest }));
    return `\n],"counts":${text({ ...counts, causes, kinds })}}\n`;
  },
};

const wayData = ({ pack, rules, filedOn }: WayHead) => ({ pack, rules, filedOn: filedOn ?? null });

const changeData = ({ kind, who, before, after, causes }: Change) => ({
  file: who.label,
  identity: who.identity ?? null,
  name: who.name ?? null,
  owner: who.owner ?? null,
  subject: who.subject,
  place: who.place ?? null,
  kinds: who.kinds,
  change: kind,
  before,
  after,
  causes: causes.map(({ rule, part, ...standings }) => ({
    rule,
    part: part ? `/${part.list}/${part.index}` : null,
    ...standings,
  })),
});

function ruleData(id: string, { rules }: ImpactHead) {
  const rule = rules.get(id);
  return rule ? { title: rule.title, document: rule.document.id, clause: rule.clause.path } : {};
}
