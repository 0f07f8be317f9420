/** Messages about persons' decisions: what was not applied, and why; and about the report of an earlier round. */
import type { Bilingual } from '../model/text.ts';
import type { Verdict } from '../model/verdict.ts';
import { VERDICT_LABELS } from './labels.ts';
import { listed, type SomeMessages, withGuess } from './messages.ts';
import { said } from './safe.ts';

const KINDS = {
  determination: { zh: '认定', en: 'determination' },
  waiver: { zh: '豁免', en: 'waiver' },
} as const satisfies Record<string, Bilingual>;

const WAIVED: Bilingual = { zh: '已获豁免', en: 'waived' };

const standingText = (standing: Verdict | 'waived'): Bilingual =>
  standing === 'waived' ? WAIVED : VERDICT_LABELS[standing];

const VOID = {
  rule: { zh: '规则', en: 'the rule' },
  facts: { zh: '申报内容', en: 'what is declared' },
  both: { zh: '规则和申报内容', en: 'the rule and what is declared' },
} as const satisfies Record<string, Bilingual>;

const BROAD = {
  rule: { zh: '一项豁免只能针对一条规则', en: 'a waiver lifts one rule' },
  subject: { zh: '一项豁免只能针对一个项目', en: 'a waiver is for one project' },
  term: { zh: '期限超过五年', en: 'it lasts longer than five years' },
} as const satisfies Record<string, Bilingual>;

export const DECISION_MESSAGES = {
  'decision-blank': ({ count }) => ({
    zh: said`有 ${count} 条认定尚未填写，已跳过。`,
    en: said`${count} determination(s) are not filled in yet and were skipped.`,
  }),
  'decision-unknown-rule': ({ rule, nearest }) =>
    withGuess(
      {
        zh: said`没有规则“${rule}”（或简称有重复），未采用。`,
        en: said`there is no rule "${rule}" (or its short name is not unique); not applied.`,
      },
      nearest,
    ),
  'decision-unused': ({ subject, rule }) => ({
    zh: said`未用到：本次没有以 ${rule} 核对“${subject}”。项目按项目代码或统一社会信用代码指明；未填报代码的，按名称。`,
    en: said`not used: "${subject}" was not checked against ${rule} this time. A project is named by its code, one without a code by its name.`,
  }),
  'decision-no-part': ({ part, subject, nearest }) =>
    withGuess(
      {
        zh: said`未采用：“${subject}”的申报中没有“${part}”。`,
        en: said`not applied: "${subject}" files no part "${part}".`,
      },
      nearest,
    ),
  'decision-not-open': ({ kind, rule, standing, binding }) => {
    if (kind === 'waiver' && !binding) {
      return {
        zh: said`未采用：${rule} 不是约束性条款，无须豁免。`,
        en: said`not applied: ${rule} does not bind, so there is nothing to lift.`,
      };
    }
    const { zh, en } = standingText(standing);
    return {
      zh: said`未采用${KINDS[kind].zh}：${rule} 现为“${zh}”，不${kind === 'waiver' ? '是“不符合”' : '待人工认定'}。`,
      en: said`${KINDS[kind].en} not applied: ${rule} is now "${en}", ${kind === 'waiver' ? 'not a breach' : 'not for a person to decide'}.`,
    };
  },
  'decision-several-parts': ({ rule, parts }) => ({
    zh: `${said`未采用：${rule} 涉及多个部位，请逐个写明：`}${listed(parts, 'zh')}。`,
    en: `${said`not applied: ${rule} concerns several parts, name one in each entry: `}${listed(parts, 'en')}.`,
  }),
  'decision-several-filings': ({ subject, files }) => ({
    zh: `${said`未采用：本次有多份申报都是“${subject}”：`}${listed(files, 'zh')}。请逐份核对，或请申报人填写项目代码。`,
    en: `${said`not applied: several filings of this run are "${subject}": `}${listed(files, 'en')}. Check one at a time, or have them state their codes.`,
  }),
  'decision-twice': ({ first }) => ({
    zh: said`未采用：与第 ${first.line} 行针对同一核对项，两条都不采用。请删去一条。`,
    en: said`not applied: it is about the same finding as line ${first.line}; neither counts. Remove one.`,
  }),
  'decision-later': ({ date, day }) => ({
    zh: said`未采用：日期 ${date} 晚于核对当日 ${day}。`,
    en: said`not applied: its date ${date} is after the day of this check, ${day}.`,
  }),
  'decision-void': ({ rule, changed }) => ({
    zh: said`认定已失效：${rule} 作出认定后${VOID[changed].zh}有变化，须重新认定。`,
    en: said`the determination is void: since it was made, ${VOID[changed].en} of ${rule} changed. Decide again.`,
  }),
  'waiver-too-broad': ({ by, found, latest }) => ({
    zh: `${said`未采用，豁免过宽：${BROAD[by].zh}（${found}）`}${latest === undefined ? '' : said`，至迟 ${latest}`}。`,
    en: `${said`not applied, the waiver is too broad: ${BROAD[by].en} (${found})`}${latest === undefined ? '' : said`; at the latest ${latest}`}.`,
  }),
  'waiver-not-in-force': ({ rule, from, until, day }) => ({
    zh: said`未采用：${rule} 的豁免自 ${from} 至 ${until}，审查基准日 ${day} ${day < from ? '尚未生效' : '已过期'}。`,
    en: said`not applied: the waiver of ${rule} runs from ${from} to ${until} and has ${day < from ? 'not begun' : 'expired'} as of ${day}.`,
  }),
  'earlier-not-filed': ({ subjects }) => ({
    zh: `上次报告中的以下对象本次没有申报：${listed(subjects, 'zh')}。`,
    en: `subjects of the earlier report that are not filed this time: ${listed(subjects, 'en')}.`,
  }),
  'earlier-ambiguous': ({ subject }) => ({
    zh: said`上次报告中有多份都是“${subject}”，无法对应，未作比较。`,
    en: said`the earlier report has several of "${subject}"; they cannot be told apart and were not compared.`,
  }),
} as const satisfies SomeMessages;
