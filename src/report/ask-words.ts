/** What an interview says beside its questions. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Counts } from '../model/question.ts';
import type { Bilingual } from '../model/text.ts';
import { messageOf } from '../words/diagnostics.ts';
import { item, type Lines, plain, ruler } from './lines.ts';
import type { Style } from './style.ts';

export const ASK_WORDS = {
  welcome: {
    zh: '只问还能改变结论的事项。不知道请答“?”；撤销、保存、帮助、退出随时可用。',
    en: 'Only what can still change a verdict is asked. “?” means not known; undo, save, help and quit always work.',
  },
  unsaved: {
    zh: '只问还能改变结论的事项。不知道请答“?”；撤销、帮助、退出随时可用。没有给 -o，回答不会存盘；要存盘请答“保存 文件名”。',
    en: 'Only what can still change a verdict is asked. “?” means not known; undo, help and quit always work. Without -o nothing is saved, unless you answer “save FILE”.',
  },
  empty: { zh: '没有回答。不知道请答“?”。', en: 'No answer. “?” means not known.' },
  nothingToUndo: { zh: '没有可以撤销的回答。', en: 'There is no answer to undo.' },
  noPath: { zh: '请写明存到哪里：保存 文件名', en: 'Say where to: save FILE' },
  taken: {
    zh: '文件已存在，未改动。请另取名。',
    en: 'That file is there already and was left alone. Choose another name.',
  },
  nothingSaid: { zh: '没有回答，因此没有报告。', en: 'Nothing was answered, so there is no report.' },
  unwritten: { zh: '（未存盘）', en: '(not saved)' },
} as const satisfies Record<string, Bilingual>;

const HELP: readonly Bilingual[] = [
  {
    zh: '编号、名称都可以；数量可带单位，如 2.1万㎡',
    en: 'a number of the list or a name; quantities with or without unit, such as 2.1万㎡',
  },
  { zh: '? 或 不知道：记为不知道，不再问', en: '? or unknown: noted as not known, not asked again' },
  { zh: '分别：各组成部分不相同，逐项回答', en: 'each: the parts differ and are asked one by one' },
  { zh: '撤销：收回上一个回答', en: 'undo: takes the last answer back' },
  { zh: '保存、保存 文件名：存盘后继续', en: 'save, save FILE: saves and goes on' },
  {
    zh: '退出：存到 -o 的文件，给出目前的报告；以后用它接着填',
    en: 'quit: saves to the file of -o and reports so far; go on with it later',
  },
];

/** What may be answered, besides answers. */
export const helpText = (style: Style): string =>
  page(HELP.flatMap((line) => item('·', style.say(line), style)));

/** Why an answer cannot be taken, in the reader's own words. */
export const refusalText = (diagnostics: readonly Diagnostic[], style: Style): string =>
  page(diagnostics.flatMap((each) => plain(style.say(messageOf(each)), 0, style, 'bad')));

/** How much was asked, of how much there is. */
export function countsText({ asked, facts, lists, unknown }: Counts, style: Style): string {
  const text =
    style.lang === 'zh'
      ? `问了 ${asked} 问（词汇表中有 ${facts} 项事实、${lists} 种组成部分），其中 ${unknown} 问答不知道。`
      : `${asked} questions were asked (the vocabulary has ${facts} facts and ${lists} lists of parts); ${unknown} were answered as not known.`;
  return page([ruler('─', style), ...plain(text, 0, style)]);
}

const page = (lines: Lines): string => `${lines.join('\n')}\n`;
