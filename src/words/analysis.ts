/** What an analysis of the rules says, as sentences. */
import type { AnalysisKind, AnalysisSeverity, Never, Relation } from '../model/analysis.ts';
import type { Condition } from '../model/condition.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { conditionText, sideText } from './condition.ts';
import { said } from './safe.ts';

export const KIND_LABELS: Readonly<Record<AnalysisKind, Bilingual>> = {
  contradiction: { zh: '相互矛盾', en: 'contradiction' },
  barred: { zh: '禁止与规范并存', en: 'forbidden here, regulated there' },
  never: { zh: '永不发生', en: 'can never happen' },
  idle: { zh: '不起作用的条件', en: 'conditions that change nothing' },
  target: { zh: '同一指标目标不同', en: 'one indicator, different targets' },
  overlap: { zh: '同一情形要求不同', en: 'same cases, different thresholds' },
  gap: { zh: '界限值无规则管', en: 'gap at a number' },
  double: { zh: '界限值两规则都管', en: 'number taken twice' },
  subsumed: { zh: '被其他规则涵盖', en: 'covered by other rules' },
  same: { zh: '要求相同', en: 'the same demand' },
  unused: { zh: '没有规则用到', en: 'used by no rule' },
  unnamed: { zh: '没有规则提及的取值', en: 'values that no rule names' },
};

export const ANALYSIS_SEVERITY_LABELS: Readonly<Record<AnalysisSeverity, Bilingual>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'note' },
};

const NEVERS: Readonly<Record<Never, Bilingual>> = {
  applies: { zh: '适用条件永不成立，规则不会适用于任何对象：', en: 'the rule can never apply to anything: ' },
  met: { zh: '适用时要求永不成立，没有对象能够符合：', en: 'where it applies nothing can meet it: ' },
  broken: { zh: '适用时要求总是成立，不会有不符合：', en: 'where it applies it is always met: ' },
  review: { zh: '适用时人工认定的情形永不出现：', en: 'where it applies this review never comes up: ' },
};

/** The first rule is ①, the second ②, as the citations under the sentence are numbered. */
export function relationText(relation: Relation, lang: Language): string {
  switch (relation.kind) {
    case 'contradiction':
      return either(lang, {
        zh: '①②可同时适用，但没有对象能同时符合',
        en: '① and ② can both apply, and nothing can meet both',
      });
    case 'barred':
      return either(lang, {
        zh: '②适用时①必不符合：①所禁止（或要求取代）的，②另有规范',
        en: 'where ② applies ① cannot be met: what ② regulates ① forbids, or wants replaced',
      });
    case 'never':
      return `${NEVERS[relation.what][lang]}${conditionText(relation.condition, lang)}`;
    case 'idle':
      return `${either(lang, { zh: '去掉以下条件，任何结论都不变：', en: 'without this condition no verdict changes: ' })}${conditionText(relation.condition, lang)}`;
    case 'target':
      return either(lang, {
        zh: `同一指标同一年份，目标不同：${bothDemands(relation.demands, lang)}`,
        en: `one indicator and year, different targets: ${bothDemands(relation.demands, lang)}`,
      });
    case 'overlap':
      return either(lang, {
        zh: `①②可适用于同一对象而要求不同，有符合②而不符合①的：${bothDemands(relation.demands, lang)}`,
        en: `① and ② can both apply and ask for different things; one can meet ② and not ①: ${bothDemands(relation.demands, lang)}`,
      });
    case 'gap':
    case 'double':
      return turnText(relation, lang);
    case 'subsumed':
      return either(lang, {
        zh: '不符合①的必不符合其余各条，且其余各条效力不低：①没有增加要求',
        en: 'whoever breaks ① breaks each of the others, which are as strong: ① adds nothing',
      });
    case 'same':
      return either(lang, { zh: '各条不符合的对象完全相同', en: 'broken by exactly the same subjects' });
    case 'unused':
      return either(lang, {
        zh: said`没有规则使用“${relation.fact.label.zh}”`,
        en: said`no rule uses "${relation.fact.label.en}"`,
      });
    case 'unnamed': {
      const names = relation.values.map(({ label }) => label[lang]).join(lang === 'zh' ? '、' : ', ');
      return either(lang, {
        zh: said`没有规则提及“${relation.fact.label.zh}”的这些取值：${names}`,
        en: said`no rule names these values of "${relation.fact.label.en}": ${names}`,
      });
    }
  }
}

const bothDemands = ([first, second]: readonly [Condition, Condition], lang: Language): string =>
  `① ${conditionText(first, lang)}${lang === 'zh' ? '；' : '; '}② ${conditionText(second, lang)}`;

function turnText({ kind, turn }: Extract<Relation, { turn: unknown }>, lang: Language): string {
  const [number, other] =
    turn.right.kind === 'number' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const [at, quantity] = [number, other].map((side) => sideText(turn, side, lang));
  const then = {
    gap: { zh: '恰为该数时都不适用', en: 'and at the number neither' },
    double: { zh: '恰为该数时两条都适用且要求不同', en: 'and at the number both, with different demands' },
  }[kind];
  return either(lang, {
    zh: `“${quantity}”低于 ${at} 适用①、高于适用②，${then.zh}`,
    en: `below ${at} of "${quantity}" ① applies, above it ②, ${then.en}`,
  });
}

const either = (lang: Language, text: Bilingual): string => text[lang];
