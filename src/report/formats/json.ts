/** The report as JSON, the same whatever language and width the reader has; its schema is `report-schema.ts`. */

import { harmless } from '../../words/harmless.ts';
import { format } from '../format.ts';
import { resultData, runData } from '../report-json.ts';

export const jsonFormat = format({
  summary: { zh: 'JSON，供程序读取（hegui-report/2）', en: 'for programs (hegui-report/2)' },
  extension: 'json',
  each: (result, { detail, margin }) => resultData(result, detail, margin),
  whole: (results, run) => `${harmless(JSON.stringify(runData(results, run), null, 2))}\n`,
});
