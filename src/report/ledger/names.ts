/** What the sheets of the ledger are called; they speak of each other. */
import type { Bilingual } from '../../model/text.ts';

export const SHEETS = {
  overview: { zh: '台账', en: 'Ledger' },
  details: { zh: '核对明细', en: 'Findings' },
  requests: { zh: '补正事项', en: 'Requests' },
  remarks: { zh: '填报错误与提示', en: 'Remarks' },
  notes: { zh: '说明', en: 'Notes' },
} as const satisfies Record<string, Bilingual>;
