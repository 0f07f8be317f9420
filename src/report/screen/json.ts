/** One JSON object, a line for each question. */
import type { Who } from '../../model/archive.ts';
import type { Flag, Threshold } from '../../model/screen.ts';
import { type Exact, formatExact } from '../../support/exact.ts';
import { harmless } from '../../words/harmless.ts';
import { makeStyle } from '../style.ts';
import { groupOf, limitText, questionText, type ScreenFormat, type ScreenHead } from './words.ts';

const text = (value: unknown): string => harmless(JSON.stringify(value));
const STYLES = (['zh', 'en'] as const).map((lang) => makeStyle({ lang, width: 80, colour: 'off' }));

export const screenJson: ScreenFormat = {
  summary: { zh: 'JSON，供程序使用', en: 'JSON, for programs' },
  kept: 0,
  sortOf: groupOf,
  start: ({ tool, pack, today, asOf, share, advice, thresholds }) => {
    const data = {
      report: 'hegui-screen/1',
      tool,
      pack,
      asOf: asOf ?? today,
      share: exactData(share),
      advice,
      thresholds: thresholds.map(thresholdData),
    };
    return `${text(data).slice(0, -1)},"questions":[`;
  },
  item: (flag, index, head) => `${index === 0 ? '' : ','}\n${text(flagData(flag, head))}`,
  end: ({ counts }) => `\n],"counts":${text(counts)}}\n`,
};

const both = (say: (style: (typeof STYLES)[number]) => string) =>
  Object.fromEntries(STYLES.map((style) => [style.lang, say(style)]));

const thresholdData = (threshold: Threshold) => {
  const { rule, kind, side, bound, comparison } = threshold;
  return {
    rule: rule.id,
    document: rule.document.id,
    clause: rule.clause.path,
    title: rule.title,
    condition: both((style) => limitText(threshold, style)),
    kind,
    lenient: side,
    bound: exactData(bound),
    unit: comparison.unit?.symbol ?? null,
  };
};

function flagData(flag: Flag, head: ScreenHead) {
  const question = both((style) => questionText(flag, head, style));
  const base = { kind: flag.kind, threshold: flag.threshold };
  switch (flag.kind) {
    case 'near': {
      const { who, standing, part, value, difference, share } = flag;
      const ends = { least: endData(value.least), most: endData(value.most) };
      return {
        ...base,
        standing,
        ...whoData(who),
        part: part ? `/${part.list}/${part.index}` : null,
        value: ends,
        difference: exactData(difference),
        share: exactData(share),
        question,
      };
    }
    case 'parts': {
      const parts = flag.parts.map(({ index, name, value }) => ({
        part: `/${flag.list}/${index}`,
        name: name ?? null,
        value: exactData(value),
      }));
      return { ...base, ...whoData(flag.who), parts, sum: exactData(flag.sum), question };
    }
    case 'projects': {
      const projects = flag.projects.map(({ who, value }) => ({ ...whoData(who), value: exactData(value) }));
      return { ...base, projects, sum: exactData(flag.sum), question };
    }
  }
}

const whoData = ({ label, identity, name, owner, applicant, place }: Who) => ({
  file: label,
  identity: identity ?? null,
  name: name ?? null,
  owner: owner ?? null,
  creditCode: applicant ?? null,
  place: place ?? null,
});

/** A fraction that no decimal says exactly is written as its nearest one. */
const exactData = (value: Exact): number =>
  typeof value === 'number' ? value : Number(formatExact(value, 12).replace('≈', ''));

const endData = (end: Exact | null): number | null => (end === null ? null : exactData(end));
