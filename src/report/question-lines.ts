/** A question of an interview on a terminal: what is asked of what, what it means, how to answer, who waits for it. */
import type { Progress, Question } from '../model/question.ts';
import { isBinding, type Rule } from '../model/rule.ts';
import type { Bilingual } from '../model/text.ts';
import { SUBJECTS } from '../model/vocabulary.ts';
import { partText, shortCitation } from '../words/citation.ts';
import { SUBJECT_LABELS } from '../words/labels.ts';
import { visiblePiece } from '../words/safe.ts';
import { fillInText, titleText, valueLabels } from './fill-in.ts';
import { type Lines, paragraph, plain, ruler, widest } from './lines.ts';
import { displayWidth } from './measure.ts';
import type { Style } from './style.ts';
import { hang } from './wrap.ts';

const WORDS = {
  meaning: { zh: '含义', en: 'meaning' },
  give: { zh: '填法', en: 'answer' },
  proof: { zh: '证明', en: 'proof' },
  waiting: { zh: '待定', en: 'waiting' },
  progress: { zh: '进度', en: 'progress' },
} as const satisfies Record<string, Bilingual>;

const TEXTS = {
  subject: { zh: '检查对象是什么？', en: 'What is to be checked?' },
  name: {
    zh: '名称（只作报告抬头，回车跳过）',
    en: 'Its name (for the heading of the report; Enter skips it)',
  },
  lists: { zh: '下列组成部分有哪些？', en: 'Which of these are there?' },
  listsHow: {
    zh: '写编号，可写几个；都没有写“无”；没有写到的记为没有，写上“?”则记为不知道',
    en: 'give their numbers; none: “none”; those not named count as absent, with “?” among them as not known',
  },
  countHow: {
    zh: '写数目，没有写 0；也可以直接写出各自的名称，用顿号分开',
    en: 'give their number, 0 for none; or their names, with commas between',
  },
  shared: {
    zh: '各组成部分都按此填；各不相同的请答“分别”',
    en: 'stands for all parts; answer “each” where they differ',
  },
  uncertain: {
    zh: '是否用得上，要看前面不知道的事项；以后再答的请答“退出”',
    en: 'may not be needed, depending on what is not known above; “quit” leaves it for later',
  },
  alike: {
    zh: '其余各项也一样的，可答“全部：……”',
    en: 'answer “all: …” where the others are the same',
  },
} as const satisfies Record<string, Bilingual>;

export interface Asking {
  readonly question: Question;
  /** Its number in the interview. */
  readonly number: number;
  /** Absent while it is not known what is checked. */
  readonly progress?: Progress;
}

export function questionLines({ question, number, progress }: Asking, style: Style): Lines {
  const { lang } = style;
  const lead = lang === 'zh' ? `第 ${number} 问  ` : `${number}. `;
  const rules = 'rules' in question ? question.rules : [];
  return [
    ruler('─', style),
    ...plain(`${lead}${titleOf(question, style)}`, 0, style, 'strong'),
    ...bodyOf(question, style),
    ...(rules.length === 0 ? [] : field('waiting', waitingText(rules, lang), style)),
    ...(progress ? field('progress', progressText(progress, lang), style) : []),
  ];
}

function titleOf(question: Question, style: Style): string {
  const { say, lang } = style;
  switch (question.kind) {
    case 'subject':
    case 'lists':
      return say(TEXTS[question.kind]);
    case 'name':
      return say(TEXTS.name);
    case 'count':
      return lang === 'zh'
        ? `${question.list.label.zh}有几项？ ${question.list.key}`
        : `How many? ${titleText(question.list, style)}`;
    case 'fact': {
      const { fact, part } = question;
      const of = part ? `${partText(part, lang)} › ` : '';
      return `${of}${titleText(fact, style)}`;
    }
  }
}

function bodyOf(question: Question, style: Style): Lines {
  const { say } = style;
  switch (question.kind) {
    case 'subject':
      return numbered(
        SUBJECTS.map((subject) => say(SUBJECT_LABELS[subject])),
        style,
      );
    case 'name':
      return [];
    case 'lists':
      return [
        ...numbered(
          question.lists.map(({ label }) => say(label)),
          style,
        ),
        ...field('give', say(TEXTS.listsHow), style),
      ];
    case 'count':
      return [
        ...field('meaning', say(question.list.definition), style),
        ...field('give', say(TEXTS.countHow), style),
      ];
    case 'fact': {
      const { fact, shared, stated, alike, uncertain } = question;
      const choices = valueLabels(fact.type, style);
      return [
        ...field('meaning', say(fact.definition), style),
        ...(choices.length > 0 ? numbered(choices, style) : field('give', fillInText(fact, style), style)),
        ...(stated === undefined ? [] : plain(coarseText(stated, style), INDENT, style, 'open')),
        ...(shared ? plain(say(TEXTS.shared), INDENT, style, 'weak') : []),
        ...(uncertain ? plain(say(TEXTS.uncertain), INDENT, style, 'weak') : []),
        ...(alike.length > 1 ? plain(say(TEXTS.alike), INDENT, style, 'weak') : []),
        ...field('proof', say(fact.proof), style),
      ];
    }
  }
}

const INDENT = 2;

function field(name: keyof typeof WORDS, text: string, style: Style): Lines {
  const labelWidth = widest(Object.values(WORDS), style);
  return paragraph({ indent: INDENT, label: WORDS[name], labelWidth, text }, style);
}

/** `1 新建   2 扩建`, as many in a line as fit. */
function numbered(choices: readonly string[], { width }: Style): Lines {
  const lines: string[] = [];
  let line = '';
  choices.forEach((choice, i) => {
    const piece = `${i + 1} ${choice}`;
    const longer = line === '' ? `    ${piece}` : `${line}   ${piece}`;
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line);
      line = `    ${piece}`;
    } else line = longer;
  });
  const all = line === '' ? lines : [...lines, line];
  return all.flatMap((each) => hang(each.trimStart(), { first: '    ', width }));
}

const coarseText = (stated: string, { lang }: Style): string =>
  lang === 'zh'
    ? `已填“${visiblePiece(stated)}”，还不够具体`
    : `“${visiblePiece(stated)}” is stated, which is not precise enough`;

/** How many clauses, and the first of them. */
function waitingText(rules: readonly Rule[], lang: Style['lang']): string {
  const binding = rules.filter(isBinding);
  const [first] = binding.length > 0 ? binding : rules;
  const example = first ? shortCitation(first, lang) : '';
  if (lang === 'zh') {
    const kind = binding.length > 0 ? `${binding.length} 条约束性规则` : `${rules.length} 条建议或目标`;
    return rules.length === 1 ? example : `${kind}，如${example}`;
  }
  const kind =
    binding.length > 0 ? `${binding.length} binding rules` : `${rules.length} pieces of advice or targets`;
  return rules.length === 1 ? example : `${kind}, such as ${example}`;
}

const progressText = ({ binding, all }: Progress, lang: Style['lang']): string =>
  lang === 'zh'
    ? `约束性规则已判定 ${binding.decided}/${binding.of}，全部规则 ${all.decided}/${all.of}`
    : `${binding.decided} of ${binding.of} binding rules decided, ${all.decided} of ${all.of} of all rules`;
