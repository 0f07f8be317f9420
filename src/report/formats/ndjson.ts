/** One line of JSON an input, as soon as it is checked: the result as the JSON report has it, less what does not apply. */

import { harmless } from '../../words/harmless.ts';
import { format } from '../format.ts';
import { resultData } from '../report-json.ts';

export const ndjsonFormat = format({
  summary: {
    zh: '每个输入一行 JSON，边核对边输出',
    en: 'one line of JSON for each input, written while checking',
  },
  extension: 'ndjson',
  stream: true,
  each: (result, { detail, margin }) =>
    `${harmless(JSON.stringify(resultData(result, detail === 'all' ? 'all' : 'brief', margin)))}\n`,
  whole: (lines) => lines.join(''),
});
