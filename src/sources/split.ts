import { isTitle, lineWidth, readHeading } from './heading.ts';
import { LEVELS, type Level, type Marker, readMarker } from './marker.ts';
import { normalise, type SourceLine, sourceLines, squeeze } from './normalise.ts';
import { checkNumbering, type Numbered, type NumberingProblem } from './numbering.ts';

/**
 * Cuts the plain text of a policy paper into its numbered clauses, so that a quote can be proved to
 * stand in the clause it names. No word is lost: the clauses' texts, joined in order, are the whole
 * normalised text. What is not numbered gets a clause of its own:
 * - `前言`: everything before the first marker (cover, notice, title, preamble);
 * - `附件说明`: the list of attachments behind the last clause (`附件：1.…`);
 * - `落款`: names and date of signature behind the last clause;
 * - `版记`: 抄送 and 印发.
 * A line `附件1` alone begins an attachment; the paths of its clauses start with `附件1：`.
 * The lead text of a chapter that has children belongs to the chapter's own clause.
 */
export interface SourceClause {
  /** Printed path, e.g. `三（三）2`; a path that the paper prints twice gets `#2` behind it. */
  readonly path: string;
  readonly heading: string;
  /** Its own words, marker and heading included, its children's not; normalised. */
  readonly text: string;
  /** Line of the file at which it begins. */
  readonly line: number;
}

export interface SplitSource {
  readonly clauses: readonly SourceClause[];
  readonly problems: readonly NumberingProblem[];
}

export const splitClauses = (text: string): readonly SourceClause[] => splitSource(text).clauses;

export function splitSource(text: string): SplitSource {
  const lines = sourceLines(text);
  const builder = new Builder(lineWidth(lines.map((line) => line.text)));
  for (const line of lines) builder.add(line);
  const numbering = checkNumbering(builder.drafts.flatMap(({ numbered }) => numbered ?? []));
  const problems = [...numbering, ...builder.doubts].sort((a, b) => a.line - b.line);
  return { clauses: builder.drafts.map(finish), problems };
}

interface Draft {
  readonly path: string;
  readonly lines: SourceLine[];
  /** `前言`, `附件说明`, `落款` or `版记` for what is not numbered. */
  readonly name: string;
  readonly marker?: Marker;
  readonly numbered?: Numbered;
  /** The marker's line holds the title and nothing else. */
  readonly titled: boolean;
}

/** Reads line after line; the clauses that the next line may belong to stand on `open`, outermost first. */
class Builder {
  readonly drafts: Draft[] = [];
  readonly doubts: NumberingProblem[] = [];
  private open: readonly Numbered[] = [];
  /** Last number of each level, for papers whose numbers run on from chapter to chapter. */
  private readonly last = new Map<Level, number>();
  private readonly times = new Map<string, number>();
  private readonly width: number;

  constructor(width: number) {
    this.width = width;
  }

  add(line: SourceLine): void {
    const marker = readMarker(line.text);
    const current = this.drafts.at(-1);
    if (marker && this.accepts(marker, line)) this.begin(marker, line);
    else if (!current) this.drafts.push({ ...this.named('前言'), lines: [line] });
    else {
      const tail = this.open.length > 0 && current.name !== '版记' ? readTail(line.text) : undefined;
      if (!tail || tail.name === current.name) current.lines.push(line);
      else this.drafts.push({ ...this.named(tail.name), lines: [...signatures(current, tail), line] });
    }
  }

  private accepts(marker: Marker, line: SourceLine): boolean {
    if (marker.level === 'attachment') return this.open.length > 0;
    const current = this.drafts.at(-1);
    const expected = this.isNext(marker);
    if (current?.name === '附件说明' || (marker.weak && !expected)) return false;
    const behind = current?.name === '落款' || current?.name === '版记';
    if (!behind && (!current || endsParagraph(current))) return true;
    if (behind || expected) {
      this.doubts.push({ kind: 'doubtful', line: line.line, clause: marker.label });
    }
    return false;
  }

  private isNext({ level, number }: Marker): boolean {
    const sibling = this.open.find((item) => item.level === level);
    return number === (sibling?.number ?? 0) + 1 || number === (this.last.get(level) ?? 0) + 1;
  }

  private begin(marker: Marker, line: SourceLine): void {
    const { level, number, label } = marker;
    if (level === 'attachment') this.last.clear();
    this.last.set(level, number);
    const above = this.open.filter((item) => LEVELS.indexOf(item.level) < LEVELS.indexOf(level));
    const parent = above.at(-1)?.path ?? '';
    const section = above.find((item) => item.level === 'attachment')?.path ?? '';
    const path = this.unique(pathOf(marker, above));
    const numbered = { level, number, label, path, parent, section, line: line.line };
    this.open = [...above, numbered];
    const titled = isTitle(line.text, this.width);
    this.drafts.push({ path, lines: [line], name: '', marker, numbered, titled });
  }

  private named(name: string): Omit<Draft, 'lines'> {
    return { path: this.unique(name), name, titled: false };
  }

  private unique(path: string): string {
    const times = (this.times.get(path) ?? 0) + 1;
    this.times.set(path, times);
    return times === 1 ? path : `${path}#${times}`;
  }
}

/** Articles are cited without their chapter; attachments are set off, since 附件1 and 2 would read 附件12. */
function pathOf(marker: Marker, above: readonly Numbered[]): string {
  const inArticle = [marker, ...above].some(({ level }) => level === 'article');
  const cited = above.filter(({ level }) => !(inArticle && OVER_ARTICLES.has(level)));
  const labels = cited.map(({ level, label }) => (level === 'attachment' ? `${label}：` : label));
  return [...labels, marker.label].join('');
}

const OVER_ARTICLES: ReadonlySet<Level> = new Set(['book', 'chapter', 'part']);

/** A marker can follow a finished sentence, a title that stands alone, or a line of the cover. */
function endsParagraph({ marker, lines, titled }: Draft): boolean {
  if (titled && lines.length === 1) return true;
  const words = lines.map(({ text }) => squeeze(text));
  const last = words.at(-1) ?? '';
  if (/[。.!?;:…)〕\]】》>”’"]$/u.test(last)) return true;
  return marker
    ? !PUNCTUATION.test([squeeze(marker.rest), ...words.slice(1)].join(''))
    : !PUNCTUATION.test(last);
}

/** Of normalised text. */
const PUNCTUATION = /[。,!?;:]/u;

interface Tail {
  readonly name: string;
  /** The names of those who sign stand above it. */
  readonly signed: boolean;
}

/** The unnumbered section that a line behind the last clause begins. */
function readTail(line: string): Tail | undefined {
  const words = squeeze(line);
  if (/^抄送:/u.test(words)) return { name: '版记', signed: false };
  if (/^.{0,30}\d{4}年\d{1,2}月\d{1,2}日印发$/u.test(words)) return { name: '版记', signed: true };
  if (/^附件:./u.test(words)) return { name: '附件说明', signed: false };
  if (/^\d{4}年\d{1,2}月\d{1,2}日$/u.test(words)) return { name: '落款', signed: true };
  return undefined;
}

/** Takes the names above a date of signature from the section before, where they do not belong. */
function signatures({ lines }: Draft, { signed }: Tail): readonly SourceLine[] {
  let from = lines.length;
  while (signed && from > 1 && isName(lines[from - 1]?.text ?? '')) from -= 1;
  return lines.splice(from);
}

function isName(line: string): boolean {
  const words = squeeze(line);
  return words.length <= 30 && !PUNCTUATION.test(words);
}

function finish({ path, lines, marker, titled, name }: Draft): SourceClause {
  const texts = lines.map(({ text }) => text);
  return {
    path,
    heading: marker ? readHeading(marker.rest, texts.slice(1), titled || texts.length === 1) : name,
    text: normalise(texts.join('\n')),
    line: lines[0]?.line ?? 1,
  };
}
