/** Messages for the authors of a rule pack: its YAML, its definitions, its rules and their examples. */
import type { Force } from '../model/rule.ts';
import { FORCE_LABELS } from './labels.ts';
import { listed, type SomeMessages, withGuess } from './messages.ts';
import { said } from './safe.ts';

/** The words by which a reader knows each force. */
const FORCE_WORDS = {
  mandatory: '应当、必须、严格、严禁、不得、不再、执行、要',
  principle: '原则上',
  target: '到××年、力争、达到、提升至、不低于',
  encouraged: '鼓励、支持、引导、推广、推动、推进、探索、积极、倡导',
} as const satisfies Record<Force, string>;

export const PACK_MESSAGES = {
  'yaml-syntax': ({ detail }) => ({
    zh: said`YAML 格式有误：${detail}`,
    en: said`this is not YAML: ${detail}`,
  }),
  'yaml-duplicate-key': ({ key }) => ({
    zh: said`“${key}”写了两次。请删去一处。`,
    en: said`"${key}" is given twice. Remove one.`,
  }),
  'yaml-forbidden': ({ what }) => ({
    zh: said`此类 YAML 文件不允许使用 ${what}。`,
    en: said`${what} is not allowed in such a YAML file.`,
  }),
  'field-unknown': ({ field, owner, nearest }) =>
    withGuess(
      { zh: said`${owner} 没有“${field}”这一项。`, en: said`${owner} has no entry "${field}".` },
      nearest,
    ),
  'field-missing': ({ field, owner }) => ({
    zh: said`${owner} 缺少“${field}”。请补上。`,
    en: said`${owner} lacks "${field}". Add it.`,
  }),
  'field-wrong': ({ field, expected, found }) => ({
    zh: said`“${field}”应为 ${expected}，实为 ${found}。`,
    en: said`"${field}" must be ${expected}, not ${found}.`,
  }),
  'duplicate-definition': ({ what, name, first }) => ({
    zh: said`“${name}”（${what}）已在 ${first.file}:${first.line} 定义。请改名或删去一处。`,
    en: said`"${name}" (${what}) is already defined at ${first.file}:${first.line}. Rename or remove one.`,
  }),
  'pack-incomplete': ({ what }) => ({
    zh: said`规则包不完整，缺少 ${what}。`,
    en: said`the rule pack is incomplete: ${what} is missing.`,
  }),
} as const satisfies SomeMessages;

export const RULE_MESSAGES = {
  'rule-unknown-fact': ({ name, scope, nearest }) =>
    withGuess(
      {
        zh: said`词汇表（${scope}）中没有“${name}”。`,
        en: said`the vocabulary (${scope}) has no fact "${name}".`,
      },
      nearest,
    ),
  'rule-unknown-value': ({ fact, value, allowed, nearest }) =>
    withGuess(
      {
        zh: `${said`“${fact}”没有“${value}”这个取值，可用：`}${listed(allowed, 'zh')}。`,
        en: `${said`"${value}" is no value of "${fact}"; choose from `}${listed(allowed, 'en')}.`,
      },
      nearest,
    ),
  'rule-unknown-part': ({ name, nearest }) =>
    withGuess(
      { zh: said`没有名为“${name}”的组成部分。`, en: said`there is no part list "${name}".` },
      nearest,
    ),
  'rule-unknown-clause': ({ clause, document, nearest }) =>
    withGuess(
      {
        zh: said`${document} 的条款目录中没有“${clause}”。`,
        en: said`the ledger of ${document} has no clause "${clause}".`,
      },
      nearest,
    ),
  'rule-unknown-place': ({ place, nearest }) =>
    withGuess(
      { zh: said`地点“${place}”不在地点表中。`, en: said`the place table has no "${place}".` },
      nearest,
    ),
  'rule-wrong-test': ({ fact, test, expected }) => ({
    zh: said`“${fact}”不能用“${test}”来判断，应写成 ${expected}。`,
    en: said`"${fact}" cannot be tested with "${test}"; write ${expected}.`,
  }),
  'rule-dimension': ({ text, left, right }) => ({
    zh: said`“${text}”两边的量纲不同：左边 ${left}，右边 ${right}。`,
    en: said`the two sides of "${text}" differ in dimension: ${left} and ${right}.`,
  }),
  'rule-expression': ({ text, detail }) => ({
    zh: said`算式“${text}”看不懂：${detail}。`,
    en: said`the expression "${text}" is not understood: ${detail}.`,
  }),
  'pack-link-outside': ({ path }) => ({
    zh: said`规则包中的“${path}”是指向规则包以外的链接，不读取。请换成文件本身。`,
    en: said`"${path}" in the rule pack is a link that leads out of it and is not followed. Put the file itself there.`,
  }),
  'pack-file-ignored': ({ path }) => ({
    zh: said`规则包中的“${path}”不是 .yaml 文件，不会被读取。请改名为 .yaml 或移出。`,
    en: said`"${path}" in the rule pack is no .yaml file and would not be read. Rename it to .yaml or move it out.`,
  }),
  'ledger-statement-open': ({ at }) => ({
    zh: said`“${at}”既没有写规则，也没有写不能核对的原因。请补 rules 或 why。`,
    en: said`"${at}" has neither rules nor a reason. Give rules or why.`,
  }),
  'ledger-unknown-rule': ({ rule, clause, nearest }) =>
    withGuess(
      {
        zh: said`条款 ${clause} 没有规则“${rule}”。`,
        en: said`clause ${clause} has no rule "${rule}".`,
      },
      nearest,
    ),
  'ledger-rule-unlisted': ({ rule, clause }) => ({
    zh: said`规则 ${rule} 没有列在条款清单 ${clause} 的任何一句之下。请在 ledger.yaml 中列出。`,
    en: said`rule ${rule} stands at no statement of clause ${clause}. List it in ledger.yaml.`,
  }),
  'rule-divisor': ({ text }) => ({
    zh: said`“${text}”的除数可能为零。请用词汇表中限定大于零（above: 0）的事实作除数。`,
    en: said`the divisor in "${text}" may be zero. Divide by a fact that the vocabulary keeps above zero.`,
  }),
  'rule-reads-remark': ({ fact }) => ({
    zh: said`“${fact}”是自由文字，不能作为判断依据。`,
    en: said`"${fact}" is free text, which no rule may read.`,
  }),
  'rule-boundary-unstated': ({ text }) => ({
    zh: said`“${text}”的界限没有在 boundaries 中写明原文用语和依据。`,
    en: said`boundaries does not say which words "${text}" stands for, and on what basis.`,
  }),
  'rule-boundary-unused': ({ text }) => ({
    zh: said`boundaries 中的“${text}”没有任何条件使用。请删去或改名。`,
    en: said`no condition uses the boundary "${text}". Remove or rename it.`,
  }),
  'rule-boundary-phrase': ({ phrase }) => ({
    zh: said`界限用语“${phrase}”不在引文中。`,
    en: said`the boundary phrase "${phrase}" is not in the quote.`,
  }),
  'rule-force-words': ({ force, against }) => {
    const label = FORCE_LABELS[force];
    if (against !== undefined) {
      return {
        zh: said`效力标为“${label.zh}”（${force}），原文却写“${against}”。请核对效力或引文。`,
        en: said`the force is ${force}, yet the quote says “${against}”. Check the force or the quote.`,
      };
    }
    const wanted = FORCE_WORDS[force];
    return {
      zh: said`效力标为“${label.zh}”（${force}），引文中没有相应用词（${wanted}）。请核对效力，或把用词引全。`,
      en: said`the force is ${force}, but the quote has none of its words (${wanted}). Check the force, or quote the words.`,
    };
  },
  'rule-due-missing': () => ({
    zh: '地区目标缺少 due（目标年份）。请补上。',
    en: 'a target of a region needs due, the year of the target. Add it.',
  }),
  'rule-constant-condition': ({ where, value }) => ({
    zh: said`条件“${where}”恒为${value ? '真' : '假'}，没有任何申报能改变它。`,
    en: said`the condition "${where}" is always ${String(value)}, whatever is filed.`,
  }),
  'rule-unused-given': ({ fact }) => ({
    zh: said`示例 given 中的“${fact}”与本规则无关。`,
    en: said`"${fact}" in given has no bearing on this rule.`,
  }),
  'rule-examples-missing': ({ verdicts }) => ({
    zh: `缺少示例：${listed(verdicts, 'zh')}。每种判定至少一例。`,
    en: `examples are missing for ${listed(verdicts, 'en')}; each verdict needs one.`,
  }),
  'example-fact': ({ name, nearest }) =>
    withGuess(
      { zh: said`示例中的“${name}”不是事实。`, en: said`"${name}" in the example is no fact.` },
      nearest,
    ),
  'example-value': ({ detail }) => ({
    zh: said`示例取值有误：${detail}`,
    en: said`a value of the example is wrong: ${detail}`,
  }),
} as const satisfies SomeMessages;
