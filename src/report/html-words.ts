/** The fixed words of the HTML report. */
import type { Bilingual } from '../model/text.ts';

export const HTML_WORDS = {
  page: { zh: '政策条款核对报告', en: 'Report on policy clauses' },
  batch: { zh: '政策条款核对汇总', en: 'Report on policy clauses: all inputs' },
  hint: { zh: '名称、条款、原文、部位……（按 / 输入）', en: 'name, clause, words, part … (press /)' },
  contents: { zh: '本报告', en: 'This report' },
  overview: { zh: '汇总', en: 'All inputs' },
  up: { zh: '返回汇总', en: 'back to all inputs' },
  nothing: { zh: '没有可核对的输入。', en: 'There was nothing to check.' },
  conclusion: { zh: '结论', en: 'Conclusion' },
  binding: { zh: '约束性条款', en: 'Binding clauses' },
  unread: {
    zh: '填写有误或无法读取，未能核对',
    en: 'could not be read, or is filled in wrongly: not checked',
  },
  decisions: { zh: '人工认定与豁免的提示', en: 'Determinations and waivers' },
  since: { zh: '与上次报告相比', en: 'Earlier report' },
  hash: { zh: '输入文件 SHA-256', en: 'SHA-256 of the input' },
  tool: { zh: '核对工具', en: 'Tool' },
  pack: { zh: '规则包', en: 'Rule pack' },
  packHash: { zh: '规则包 SHA-256', en: 'SHA-256 of the rule pack' },
  name: { zh: '名称与文件', en: 'Name and file' },
  inputs: { zh: '份', en: 'inputs' },
  onlyFailing: {
    zh: '仅列出使结论不能为“符合”的条款（--only-failing）。',
    en: 'Only what keeps the conclusion from being compliant is listed (--only-failing).',
  },
  leftOut: { zh: '未逐条列出', en: 'Not listed one by one' },
  how: { zh: '加 --all，或写入文件夹，可逐条查看', en: '--all, or a folder as output, shows each' },
  outcome: { zh: '结果', en: 'Outcome' },
  document: { zh: '文件', en: 'Paper' },
  force: { zh: '约束力', en: 'Force' },
} as const satisfies Record<string, Bilingual>;

/** A card's labels, and columns of the tables. */
export const ITEM_WORDS = {
  basis: { zh: '依据', en: 'clause' },
  quote: { zh: '原文', en: 'words' },
  part: { zh: '部位', en: 'part' },
  applies: { zh: '适用', en: 'applies' },
  declared: { zh: '申报', en: 'declared' },
  required: { zh: '要求', en: 'required' },
  gap: { zh: '差距', en: 'distance' },
  missing: { zh: '缺少', en: 'missing' },
  weigh: { zh: '认定', en: 'to weigh' },
  materials: { zh: '材料', en: 'to see' },
  settled: { zh: '决定', en: 'decided' },
  remedy: { zh: '处理', en: 'to do' },
  reading: { zh: '读法', en: 'reading' },
  doubt: { zh: '另有读法', en: 'another reading' },
  rule: { zh: '规则', en: 'rule' },
  clause: { zh: '条款', en: 'clauses' },
  number: { zh: '序号', en: 'no.' },
  fact: { zh: '事项', en: 'fact' },
  where: { zh: '填在何处', en: 'where it belongs' },
  when: { zh: '何时需要', en: 'when needed' },
  always: { zh: '须提供', en: 'in any case' },
  askedBy: { zh: '涉及条款', en: 'asked by' },
  proof: { zh: '证明材料', en: 'proof' },
  list: { zh: '部位清单', en: 'lists of parts' },
  wanted: { zh: '补正事项', en: 'facts to supply' },
  input: { zh: '输入', en: 'inputs' },
  requirement: { zh: '要求与原文', en: 'requirement and words' },
  why: { zh: '不适用的理由', en: 'why it does not apply' },
  about: { zh: '部位与说明', en: 'parts and remarks' },
  distance: { zh: '现值、目标与差距', en: 'value, target and distance' },
  change: { zh: '变化', en: 'change' },
  now: { zh: '本次结果', en: 'outcome now' },
  gone: { zh: '已不在申报中', en: 'no longer filed' },
} as const satisfies Record<string, Bilingual>;

/** What an officer fills in on paper. */
export const SIGNING = {
  opinion: { zh: '审查意见', en: 'Opinion' },
  reviewer: { zh: '审查人（签字）', en: 'Reviewer (signature)' },
  date: { zh: '日期', en: 'Date' },
} as const satisfies Record<string, Bilingual>;

/** `section` with its count. */
export const unprinted = (section: string): Bilingual => ({
  zh: `${section} 项：不影响结论，未印出，见电子版。`,
  en: `${section}: without effect on the conclusion, not printed; see the electronic copy.`,
});
