/** Messages of `hegui sources`: how an official text differs from what the rule pack records of it. */
import type { Bilingual } from '../model/text.ts';
import type { SomeMessages } from './messages.ts';
import { said } from './safe.ts';

export const SOURCE_MESSAGES = {
  'source-document-hash': ({ document, expected, found }) => ({
    zh: said`${document} 的正文与登记的不同：登记 ${expected.slice(0, 12)}…，实为 ${found.slice(0, 12)}…。请核对是否为同一文件。`,
    en: said`the text of ${document} is not the recorded one: ${expected.slice(0, 12)}… against ${found.slice(0, 12)}…. Check that it is the same paper.`,
  }),
  'source-clause-hash': ({ document, clause, expected, found }) => ({
    zh: said`${document} ${clause} 的文字与登记的不同：登记 ${expected.slice(0, 12)}…，实为 ${found.slice(0, 12)}…。`,
    en: said`${document} ${clause} is not the recorded text: ${expected.slice(0, 12)}… against ${found.slice(0, 12)}….`,
  }),
  'source-clause-missing': ({ document, clause }) => ({
    zh: said`${document} 正文中找不到条款 ${clause}。`,
    en: said`the text of ${document} has no clause ${clause}.`,
  }),
  'source-clause-extra': ({ document, clause, line }) => ({
    zh: said`${document} 正文第 ${line} 行有条款 ${clause}，条款目录没有登记。`,
    en: said`line ${line} of ${document} has clause ${clause}, which its ledger does not list.`,
  }),
  'source-clause-heading': ({ document, clause, expected, found }) => ({
    zh: said`${document} ${clause} 的标题应为“${expected}”，正文为“${found}”。`,
    en: said`the heading of ${document} ${clause} is recorded as "${expected}" but reads "${found}".`,
  }),
  'source-numbering': ({ document, problem, clause, line, expected }) => {
    const what = NUMBERING[problem];
    const wanted = expected === undefined ? { zh: '', en: '' } : expectedNumber(expected);
    return {
      zh: said`${document} 第 ${line} 行编号 ${clause} ${what.zh}${wanted.zh}。`,
      en: said`line ${line} of ${document}: the number ${clause} ${what.en}${wanted.en}.`,
    };
  },
  'source-damaged': ({ document, clause, around }) => ({
    zh: said`${document} ${clause} 有缺损的文字：“${around}”。`,
    en: said`${document} ${clause} has damaged characters: "${around}".`,
  }),
  'source-anchor': ({ document, clause, at }) => ({
    zh: said`${document} ${clause} 的条款清单中“${at}”不是原文用语。`,
    en: said`the ledger of ${document} ${clause} names "${at}", which the clause does not say.`,
  }),
  'source-sentence-open': ({ document, clause, sentence }) => ({
    zh: said`${document} ${clause} 有一句没有交代：“${sentence}”。请写明由哪条规则处理，或为何不能核对。`,
    en: said`${document} ${clause} has a sentence that nobody accounts for: "${sentence}". Name its rules or the reason why it has none.`,
  }),
  'source-quote': ({ rule, clause, piece }) => ({
    zh: said`规则 ${rule} 的引文“${piece}”不在条款 ${clause} 中。`,
    en: said`rule ${rule} quotes "${piece}", which clause ${clause} does not say.`,
  }),
  'source-phrase': ({ rule, clause, phrase }) => ({
    zh: said`规则 ${rule} 的界限用语“${phrase}”不在条款 ${clause} 中。`,
    en: said`rule ${rule} gives the phrase "${phrase}", which clause ${clause} does not say.`,
  }),
  'source-number': ({ rule, clause, number }) => ({
    zh: said`规则 ${rule} 的数值“${number}”不在条款 ${clause} 中。`,
    en: said`rule ${rule} uses "${number}", which clause ${clause} does not say.`,
  }),
} as const satisfies SomeMessages;

const NUMBERING: Readonly<Record<'gap' | 'repeated' | 'doubtful', Bilingual>> = {
  gap: { zh: '之前有缺号', en: 'leaves a gap before it' },
  repeated: { zh: '重复', en: 'is repeated' },
  doubtful: { zh: '存疑', en: 'is doubtful' },
};

const expectedNumber = (expected: string): Bilingual => ({
  zh: `（应为 ${expected}）`,
  en: ` (${expected} is expected)`,
});
