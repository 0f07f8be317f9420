/** One result in an HTML report: its conclusion, the head of a form, its sections. */
import { type Child, Html, html } from '../html/template.ts';
import type { Conclusion, Result } from '../model/report.ts';
import { UNREADABLE } from '../words/labels.ts';
import type { Outcome } from '../words/outcome.ts';
import { kindOf, type Section, sectionsOf } from './html-sections.ts';
import { HTML_WORDS, unprinted } from './html-words.ts';
import { CONCLUSION_TONES } from './report-lines.ts';
import type { Style, Tone } from './style.ts';
import type { Field, ReportView } from './view/model.ts';
import { viewOf } from './view/report.ts';

/** Plain data. */
export interface Project {
  readonly name: string;
  readonly file: string;
  readonly conclusion: Conclusion | 'unread';
  readonly conclusionText: string;
  readonly meaning: string;
  readonly counts: readonly { readonly outcome: Outcome; readonly label: string; readonly rules: number }[];
  readonly head: readonly Field[];
  readonly sections: readonly Section[];
  /** Why it could not be read. */
  readonly faults: readonly string[];
}

export function projectOf(result: Result, style: Style): Project {
  const view = viewOf(result, style);
  const { say } = style;
  if (view.kind === 'unread' || result.kind === 'unread') {
    const { file } = view;
    const faults = view.kind === 'unread' ? view.faults : [];
    return {
      ...{ name: file, file, conclusion: 'unread', conclusionText: say(UNREADABLE) },
      ...{ meaning: say(HTML_WORDS.unread), counts: [], head: [], sections: [], faults },
    };
  }
  const { name, file, conclusion, conclusionText, meaning, counts, head } = view;
  return {
    ...{ name, file, conclusion, conclusionText, meaning, counts },
    head: [...head, ...sinceFields(view, style), { label: say(HTML_WORDS.hash), value: result.inputHash }],
    sections: sectionsOf(result, view, style),
    faults: [],
  };
}

/** The earlier round, with its counts and what makes the two differ. */
function sinceFields({ since }: ReportView, { say }: Style): readonly Field[] {
  if (!since) return [];
  const texts = [since.text, ...(since.countsText === '' ? [] : [since.countsText]), ...since.notes];
  return [{ label: say(HTML_WORDS.since), value: texts.join(say({ zh: '；', en: '; ' })) }];
}

export const toneOf = (conclusion: Project['conclusion']): Tone =>
  conclusion === 'unread' ? 'bad' : CONCLUSION_TONES[conclusion];

/** What it means, and the counts. */
export function conclusionBox(project: Project, { say }: Style): Html {
  const { conclusion, conclusionText, meaning, counts, faults } = project;
  const [colon, comma] = [say({ zh: '：', en: ': ' }), say({ zh: '，', en: ', ' })];
  const counted = counts.map(({ label, rules }) => `${label} ${rules}`).join(comma);
  const dash = say({ zh: '——', en: ': ' });
  return html`<div class="conclusion ${toneOf(conclusion)}">
<p class="meaning">${say(HTML_WORDS.conclusion)}${colon}<strong>${conclusionText}</strong>${dash}${meaning}</p>
${counted !== '' && html`<p>${say(HTML_WORDS.binding)}${colon}${counted}</p>\n`}${list(faults)}</div>\n`;
}

export const list = (entries: readonly Child[]): Child =>
  entries.length > 0 && html`<ul>${entries.map((entry) => html`<li>${entry}</li>`)}</ul>\n`;

/** Longer than this a value takes a whole line. */
const SHORT = 40;

/** Name and value, two in a line; the long ones below, each in a line of its own. */
export function formHead(fields: readonly Field[]): Html {
  const short = fields.filter(({ value }) => value.length <= SHORT);
  const long = fields.filter(({ value }) => value.length > SHORT);
  const last = short.length % 2 === 0 ? undefined : short.at(-1);
  const rows = [...short, ...long].map((field) => {
    const wide = (field === last || long.includes(field)) && html` class="wide"`;
    return html`<dt>${field.label}</dt><dd${wide}>${field.value}</dd>\n`;
  });
  return html`<dl class="form">\n${rows}</dl>\n`;
}

export interface Placed {
  /** Before the ids of its sections, so that they are unique on the page. */
  readonly prefix: string;
  readonly level: 'h2' | 'h3';
}

export const sectionId = (prefix: string, { name }: Pick<Section, 'name'>): string => `${prefix}${name}`;

export const sectionTitle = ({ name, count }: Section, { say }: Style): string =>
  `${say(kindOf(name).title)} ${count}`;

export function sectionHtml(section: Section, { prefix, level }: Placed, style: Style): Html {
  const { fold } = kindOf(section.name);
  const id = sectionId(prefix, section);
  const heading = html`<${level}>${sectionTitle(section, style)}</${level}>`;
  const content = Html.unpacked(section.content);
  if (fold === undefined) {
    return html`<section class="part" id="${id}" data-group>\n${heading}\n${content}</section>\n`;
  }
  if (fold === 'printed') {
    return html`<details class="part" id="${id}" data-group><summary>${heading}</summary>\n${content}</details>\n`;
  }
  return html`<details class="part unprinted" id="${id}" data-group><summary>${heading}</summary>\n${content}</details>
<p class="printed">${style.say(unprinted(sectionTitle(section, style)))}</p>\n`;
}
