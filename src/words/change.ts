/** What changed since an earlier round, in words: old and new value, what is gone, which report it was held against. */
import type { Change, FactChange, Finding, Gone, Since } from '../model/report.ts';
import type { Rule } from '../model/rule.ts';
import type { Bilingual, Language } from '../model/text.ts';
import { CHANGE_LABELS, CONCLUSION_LABELS } from './labels.ts';
import { OUTCOME_LABELS, outcomeOf } from './outcome.ts';
import { visible, visiblePiece } from './safe.ts';
import { valueText } from './value.ts';

const WORDS = {
  before: { zh: '上次', en: 'before: ' },
  now: { zh: '本次', en: 'now: ' },
  absent: { zh: '未填报', en: 'not stated' },
  rule: { zh: '规则已修改', en: 'the rule was changed' },
} as const satisfies Record<string, Bilingual>;

const ABSENT: Readonly<Record<Gone['why'], Bilingual>> = {
  part: {
    zh: '本次未申报该部位，不等于已解决',
    en: 'the part is not filed any more, which does not resolve it',
  },
  rule: { zh: '现行规则包中没有这条规则', en: 'the rule pack has no such rule any more' },
  selection: { zh: '本次未核对这条规则', en: 'the rule was not looked at this time' },
};

const BY: Readonly<Record<'identity' | 'name' | 'file', Bilingual>> = {
  identity: { zh: '按代码对应', en: 'paired by code' },
  name: { zh: '按名称对应', en: 'paired by name' },
  file: { zh: '按文件名对应', en: 'paired by file name' },
};

const joint = (lang: Language): string => (lang === 'zh' ? '；' : '; ');

/** `有变化：上次 待补正；总建筑面积 1.2万㎡ → 2.1万㎡`. */
export function changeText(finding: Finding, change: Change, lang: Language): string {
  const { before } = finding;
  const label = CHANGE_LABELS[change][lang];
  if (!before) return label;
  const [was, is] = [before.outcome, outcomeOf(finding)].map((outcome) => OUTCOME_LABELS[outcome][lang]);
  const told = [
    ...(was === is
      ? []
      : [`${WORDS.before[lang]}${quoted(was, lang)}`, `${WORDS.now[lang]}${quoted(is, lang)}`]),
    ...before.facts.map((fact) => factText(fact, lang)),
    ...(before.otherRule ? [WORDS.rule[lang]] : []),
  ];
  return told.length === 0 ? label : `${label}${lang === 'zh' ? '：' : ': '}${told.join(joint(lang))}`;
}

const quoted = (text: string | undefined, lang: Language): string =>
  lang === 'zh' ? `“${text ?? ''}”` : `"${text ?? ''}"`;

function factText({ label, fact, before, now }: FactChange, lang: Language): string {
  const show = (stated: unknown): string => {
    if (stated === undefined) return WORDS.absent[lang];
    return fact ? valueText(fact, stated, lang) : visiblePiece(String(JSON.stringify(stated)));
  };
  return `${fact ? label[lang] : visiblePiece(label[lang])} ${show(before)} → ${show(now)}`;
}

/** `rule`: where the run still knows it. */
export function goneText(gone: Gone, rule: Rule | undefined, lang: Language): string {
  const part = gone.part === undefined ? [] : [visiblePiece(gone.part)];
  const was = `${WORDS.before[lang]}${quoted(OUTCOME_LABELS[gone.outcome][lang], lang)}`;
  const title = rule ? `${rule.title[lang]} (${rule.id})` : visiblePiece(gone.rule);
  return [...part, title, was, ABSENT[gone.why][lang]].join(joint(lang));
}

export function sinceText(since: Since, lang: Language): string {
  const file = visible(since.file);
  if (since.kind === 'first') {
    return lang === 'zh'
      ? `上次报告（${file}）中没有本对象`
      : `the earlier report (${file}) knows nothing of this subject`;
  }
  const conclusion = CONCLUSION_LABELS[since.conclusion][lang];
  const by = BY[since.by][lang];
  return lang === 'zh'
    ? `${file}，审查基准日 ${since.date}，结论“${conclusion}”，${by}`
    : `${file}, as of ${since.date}, concluded "${conclusion}", ${by}`;
}

/** Why the two rounds are not wholly alike. */
export function sinceNotes(since: Since, lang: Language): readonly string[] {
  if (since.kind === 'first') return [];
  const { otherPack, selection } = since;
  const zh = lang === 'zh';
  return [
    ...(otherPack === undefined
      ? []
      : [
          zh
            ? `上次所用规则包与本次不同（版本 ${visiblePiece(otherPack)}），有的变化可能出自规则`
            : `the earlier report was made with another rule pack (version ${visiblePiece(otherPack)}); some changes may be the rules'`,
        ]),
    ...(selection === undefined
      ? []
      : [
          zh
            ? `上次仅核对了 ${selection} 条规则，其余不一定是新出现的`
            : `only ${selection} rule(s) were looked at then; others need not be new`,
        ]),
  ];
}
