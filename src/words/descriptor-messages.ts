/** Messages about what a descriptor says: names, values, quantities, dates, places. */
import type { Bilingual } from '../model/text.ts';
import { listed, type SomeMessages, withGuess } from './messages.ts';
import { said } from './safe.ts';

export const DESCRIPTOR_MESSAGES = {
  'unknown-key': ({ key, owner, nearest }) =>
    withGuess(
      {
        zh: said`${owner}中没有“${key}”这一项；说明性文字请写在备注里。`,
        en: said`${owner} has no entry "${key}"; free remarks go into remarks.`,
      },
      nearest,
    ),
  'same-fact-twice': ({ key, other }) => ({
    zh: said`“${key}”与“${other}”是同一项，只能填一次。`,
    en: said`"${key}" and "${other}" are the same entry. Give it once.`,
  }),
  'subject-missing': ({ allowed }) => ({
    zh: `没有写明检查对象。请填 "subject"，可填：${listed(allowed, 'zh')}。`,
    en: `it does not say what it describes. Give "subject": ${listed(allowed, 'en')}.`,
  }),
  'wrong-type': ({ fact, expected, found }) => ({
    zh: said`“${fact}”应填${expected}，实为 ${found}。`,
    en: said`"${fact}" must be ${expected}, not ${found}.`,
  }),
  'unknown-value': ({ fact, value, allowed, nearest }) =>
    withGuess(
      {
        zh: `${said`“${fact}”没有“${value}”这个选项，可填：`}${listed(allowed, 'zh')}。`,
        en: `${said`"${value}" is no value of "${fact}"; choose from `}${listed(allowed, 'en')}.`,
      },
      nearest,
    ),
  'number-as-text': ({ fact, text, unit }) => ({
    zh: said`“${fact}”的“${text}”带引号却没有单位。请去掉引号（按${unit}计），或写明单位。`,
    en: said`"${fact}": "${text}" is quoted but has no unit. Remove the quotes (it is then in ${unit}) or write the unit.`,
  }),
  'quantity-unreadable': ({ fact, text, unit }) => ({
    zh: said`“${fact}”的“${text}”看不懂。请填数字（单位为${unit}）或带单位的数量，如 "1.2${unit}"。`,
    en: said`"${fact}": "${text}" is not understood. Give a number (in ${unit}) or a quantity such as "1.2${unit}".`,
  }),
  'unit-unknown': ({ fact, unit, nearest }) =>
    withGuess(
      { zh: said`“${fact}”的单位“${unit}”不认识。`, en: said`"${fact}": the unit "${unit}" is not known.` },
      nearest,
    ),
  'unit-mismatch': ({ fact, unit, expected }) => ({
    zh: said`“${fact}”的单位“${unit}”与“${expected}”不能换算。请改用可换算为“${expected}”的单位。`,
    en: said`"${fact}": ${unit} does not convert to ${expected}. Use a unit that does.`,
  }),
  'looks-like-fraction': ({ fact, literal, percent }) => ({
    zh: said`“${fact}”以 % 计，${literal} 即 ${literal}%。若本意是 ${percent}，请写 "${percent}"；若就是 ${literal}%，请写 "${literal}%"。`,
    en: said`"${fact}" is in per cent, so ${literal} would be ${literal}%. Write "${percent}" or "${literal}%", whichever is meant.`,
  }),
  'not-whole': ({ fact, literal }) => ({
    zh: said`“${fact}”应为整数，实为 ${literal}。`,
    en: said`"${fact}" must be a whole number, not ${literal}.`,
  }),
  'out-of-bounds': ({ fact, literal, bounds }) => ({
    zh: said`“${fact}”的 ${literal} 超出允许范围（${bounds}）。请检查数字和单位。`,
    en: said`"${fact}": ${literal} is out of range (${bounds}). Check the number and its unit.`,
  }),
  'date-unreadable': ({ fact, text }) => ({
    zh: said`“${fact}”的“${text}”不是有效日期。请按 2025-03-01 的样式填写。`,
    en: said`"${fact}": "${text}" is no day of the calendar. Write it as 2025-03-01.`,
  }),
  'place-unknown': ({ text, nearest }) =>
    withGuess(
      {
        zh: said`地点“${text}”不认识。请填县（市、区）或功能区的全称或代码。`,
        en: said`the place "${text}" is not known. Give the full name or code of a county, city or zone.`,
      },
      nearest,
    ),
  'place-ambiguous': ({ text, candidates }) => ({
    zh: `${said`地点“${text}”有多个可能：`}${listed(candidates, 'zh')}。请写明是哪一个。`,
    en: `${said`the place "${text}" may mean `}${listed(candidates, 'en')}. Say which.`,
  }),
  'unit-by-convention': ({ fact, text, range, note }) => ({
    zh: said`“${fact}”的“${text}”按惯例换算为 ${range}（${note.zh}）。`,
    en: said`"${fact}": "${text}" is converted by convention to ${range} (${note.en}).`,
  }),
  'zone-elsewhere': ({ zone, place }) => ({
    zh: said`所在功能区（${zone}）与建设地点（${place}）不符。请核对后改正其中之一。`,
    en: said`the functional zone (${zone}) does not fit the place (${place}). Correct one of them.`,
  }),
  'filing-date-odd': ({ date, side, limit }) =>
    side === 'later'
      ? {
          zh: said`申报日期 ${date} 晚于核对之日（${limit}），仍以它为准。请确认年份。`,
          en: said`the filing date ${date} is later than the day of the check (${limit}); it counts all the same. Make sure of the year.`,
        }
      : {
          zh: said`申报日期 ${date} 早于所有载有日期的文件（最早 ${limit}），这些文件的条款均不适用。请确认年份。`,
          en: said`the filing date ${date} is earlier than every dated document (the first: ${limit}), so that no clause of these applies. Make sure of the year.`,
        },
  'place-retired': ({ code, current }) => ({
    zh: said`区划代码 ${code} 已停用，按“${current}”处理。`,
    en: said`the code ${code} is no longer in use; read as ${current}.`,
  }),
  'answer-unclear': ({ text, wanted }) => UNCLEAR[wanted](said`${text}`),
  'schema-violation': ({ detail }) => ({
    zh: said`内容不符合填报格式：${detail}。`,
    en: said`the content does not fit the form: ${detail}.`,
  }),
} as const satisfies SomeMessages;

/** What kind of answer an interview waits for. */
const UNCLEAR: Readonly<Record<'subject' | 'lists' | 'count' | 'one' | 'unit', (text: string) => Bilingual>> =
  {
    subject: (text) => ({
      zh: `“${text}”不是检查对象。请写编号或名称。`,
      en: `"${text}" cannot be checked. Give one of the numbers or names.`,
    }),
    lists: (text) => ({
      zh: `“${text}”中有的不是上列编号或名称。请写编号，可写几个；都没有写“无”。`,
      en: `"${text}" names something that is not listed. Give numbers of the list, or "none".`,
    }),
    count: (text) => ({
      zh: `“${text}”看不懂。请写数目（没有写 0，最多 500），或写出各自的名称，用顿号分开。`,
      en: `"${text}" is not understood. Give how many there are (0 to 500), or their names with commas between.`,
    }),
    one: () => ({
      zh: '这一项只问这一处，请直接回答。',
      en: 'this is asked of one thing only; answer it.',
    }),
    unit: (text) => ({
      zh: `“${text}”没有写单位。请写全，如 2.1万㎡，或只写数字。`,
      en: `"${text}" lacks its unit. Write it in full, such as 2.1万㎡, or the plain number.`,
    }),
  };
