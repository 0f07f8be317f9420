/** What the rules say of each other, as it was read and let stand: the last part of the page for a lawyer. */
import { type Accepted, ANALYSIS_KINDS, type AnalysisKind } from '../model/analysis.ts';
import type { Rule } from '../model/rule.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { code, text } from '../support/markdown.ts';
import { KIND_LABELS } from '../words/analysis.ts';

const TITLE: Bilingual = { zh: '三、条款之间的关系', en: 'III. How the clauses bear on each other' };
const HINT: Bilingual = {
  zh: '由 `hegui analyze` 找出，逐项对照引文看过；理由写在规则包的 `analysis.yaml`。`hegui analyze --all` 另给出每项的实例。',
  en: 'Found by `hegui analyze` and read against the words quoted; the reasons stand in `analysis.yaml` of the pack. `hegui analyze --all` shows each by a descriptor.',
};

/** Findings under their common reason; those about the vocabulary are no question of law. Empty where there are none. */
export function relationsSection(
  accepted: readonly Accepted[],
  rules: readonly Rule[],
  lang: Language,
): readonly string[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const found = accepted.flatMap(({ id, reason }) => {
    const [, kind, names = ''] = /^([a-z]+):([^#]*)/.exec(id) ?? [];
    const own = names.split('+').flatMap((name) => byId.get(name) ?? []);
    return isKind(kind) && own.length > 0 ? [{ kind, reason, rules: own }] : [];
  });
  if (found.length === 0) return [];
  const reasons = [...new Set(found.map(({ reason }) => reason))];
  return [
    `## ${TITLE[lang]}`,
    HINT[lang],
    ...reasons.flatMap((reason) => {
      const own = found.filter((each) => each.reason === reason);
      const kinds = [...new Set(own.map(({ kind }) => KIND_LABELS[kind][lang]))];
      const head = `### ${kinds.join(lang === 'zh' ? '、' : ', ')} (${own.length})`;
      return [
        head,
        text(reason[lang]),
        own.map((each) => `- ${each.rules.map(cited).join(' · ')}`).join('\n'),
      ];
    }),
  ];
}

const isKind = (kind: string | undefined): kind is AnalysisKind =>
  ANALYSIS_KINDS.some((each) => each === kind);

const cited = ({ clause, id }: Rule): string => `${text(clause.path)} ${code(id)}`;
