/** What an interview says beside its questions. */
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Counts } from '../model/question.ts';
import type { Bilingual } from '../model/text.ts';
import { messageOf } from '../words/diagnostics.ts';
import { visible, visiblePiece } from '../words/safe.ts';
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
  inVain: {
    zh: '存不进去，以下就是描述文件，请自行保存：',
    en: 'It could not be saved. This is the descriptor; keep it yourself:',
  },
} as const satisfies Record<string, Bilingual>;

const HELP: readonly Bilingual[] = [
  {
    zh: '编号、名称都可以；数量可带单位，如 2.1万㎡',
    en: 'a number of the list or a name; quantities with or without unit, such as 2.1万㎡',
  },
  { zh: '? 或 不知道：记为不知道，不再问', en: '? or unknown: noted as not known, not asked again' },
  { zh: '分别：各组成部分不相同，逐项回答', en: 'each: the parts differ and are asked one by one' },
  {
    zh: '全部：…… 其余各项也照此记，不再逐项问',
    en: 'all: … holds for every part that is silent on it, which are then not asked one by one',
  },
  { zh: '撤销：收回上一个回答', en: 'undo: takes the last answer back' },
  { zh: '保存、保存 文件名：存盘后继续', en: 'save, save FILE: saves and goes on' },
  {
    zh: '退出：存到 -o 的文件，给出目前的报告；以后用它接着填',
    en: 'quit: saves to the file of -o and reports so far; go on with it later',
  },
];

export const noteText = (note: Bilingual, style: Style): string => page(plain(style.say(note), 0, style));

/** An answer of a script, so that its transcript reads like that of a person. */
export const echoText = (line: string, style: Style): string =>
  page(plain(`> ${visiblePiece(line)}`, 0, style));

/** What may be answered, besides answers. */
export const helpText = (style: Style): string =>
  page(HELP.flatMap((line) => item('·', style.say(line), style)));

/** Why an answer cannot be taken, in the reader's own words; for several parts once. */
export function refusalText(diagnostics: readonly Diagnostic[], style: Style): string {
  const messages = new Set(diagnostics.map((each) => style.say(messageOf(each))));
  return page([...messages].flatMap((message) => plain(message, 0, style, 'bad')));
}

/** How much was asked, of how much there is. */
export function countsText({ asked, facts, lists, unknown }: Counts, style: Style): string {
  const text =
    style.lang === 'zh'
      ? `问了 ${asked} 问（词汇表中有 ${facts} 项事实、${lists} 种组成部分），记为不知道的 ${unknown} 项。`
      : `${asked} questions were asked (the vocabulary has ${facts} facts and ${lists} lists of parts); ${unknown} noted as not known.`;
  return page([ruler('─', style), ...plain(text, 0, style)]);
}

/** Where the answers are, and how to go on with what is still open. */
export function savedText(
  { path, open, unknown }: { readonly path: string; readonly open: boolean; readonly unknown: boolean },
  style: Style,
): string {
  const file = visible(path);
  const shell = /[^\p{L}\p{N}./_-]/u.test(file) ? `"${file}"` : file;
  const again = `hegui ask ${shell} -o ${shell}${open ? '' : ' --again'}`;
  if (style.lang === 'zh') {
    const next = open ? `还没有问完，接着填：${again}` : unknown ? `查明后补答：${again}` : '';
    return page(plain(`已存入 ${file}。${next}`, 0, style));
  }
  const next = open ? ` To go on: ${again}` : unknown ? ` When more is known: ${again}` : '';
  return page(plain(`Saved as ${file}.${next}`, 0, style));
}

const page = (lines: Lines): string => `${lines.join('\n')}\n`;
