/** Reads a file of descriptors in a table, .xlsx or .csv, whatever its name. */
import { decode } from '../files/decode.ts';
import { diagnostic, isError } from '../model/diagnostic.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { descriptorsOf, type TableReading } from './descriptors.ts';
import type { Book } from './model.ts';
import { readCsv } from './read-csv.ts';
import { isCompound, isZip, readXlsx } from './read-xlsx.ts';

/** `file` names the table in messages; its first bytes tell what it is. */
export async function readTable(
  bytes: Uint8Array,
  file: string,
  vocabulary: Vocabulary,
): Promise<TableReading> {
  return descriptorsOf(await bookOf(bytes, file), file, vocabulary);
}

async function bookOf(bytes: Uint8Array, file: string): Promise<Book> {
  if (isZip(bytes)) return readXlsx(bytes, file);
  if (isCompound(bytes)) {
    const span = { file, line: 1, column: 1 };
    return {
      sheets: [],
      diagnostics: [diagnostic('table-unreadable', { reason: 'old-or-locked' }, { span })],
    };
  }
  const { text, diagnostics } = decode(bytes, file);
  if (text === undefined || diagnostics.some(isError)) return { sheets: [], diagnostics };
  const book = await readCsv(text, file);
  return { ...book, diagnostics: [...diagnostics, ...book.diagnostics] };
}
