/** The forms an officer signs, for Word and WPS: 审查意见表, and 补正材料一次性告知书 where binding facts are missing. */
import { formsOf } from '../docx/forms.ts';
import { format } from '../format.ts';

export const docxFormat = format({
  summary: {
    zh: 'Word 表格：审查意见表、一次性补正告知书',
    en: 'for Word: opinion form, notice of everything to be supplied',
  },
  extension: 'docx',
  binary: true,
  each: formsOf,
  /** The library is loaded only here: no other format waits for it. */
  whole: async (pieces, run, style) => (await import('../docx/document.ts')).documentOf(pieces, run, style),
});
