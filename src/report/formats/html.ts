/** One page without network for the screen and for A4: conclusion first; many results under one overview, or one page each. */
import type { Filter } from '../../html/filter-bar.ts';
import { renderPage } from '../../html/page.ts';
import { fileLink, itemAttributes, link } from '../../html/parts.ts';
import { type Child, type Html, html } from '../../html/template.ts';
import type { RunHead } from '../../model/report.ts';
import { FORCES } from '../../model/rule.ts';
import { diagnosticLine } from '../../words/diagnostics.ts';
import { FOOTER, FORCE_LABELS } from '../../words/labels.ts';
import { OUTCOME_LABELS, OUTCOMES } from '../../words/outcome.ts';
import { BINDING_LABELS } from '../catalogue-items.ts';
import { narrowedTo } from '../entries.ts';
import { format, type Run } from '../format.ts';
import { conclusionFilter, overviewTable, projectItem, tally } from '../html-overview.ts';
import {
  conclusionBox,
  formHead,
  list,
  type Project,
  projectOf,
  sectionHtml,
  sectionId,
  sectionTitle,
} from '../html-project.ts';
import { kindOf } from '../html-sections.ts';
import { HTML_WORDS, SIGNING } from '../html-words.ts';
import type { Style } from '../style.ts';
import type { Field } from '../view/model.ts';

export const htmlFormat = format<Project>({
  summary: { zh: '网页，可筛选、搜索、打印', en: 'a page to filter, search and print' },
  extension: 'html',
  each: projectOf,
  whole: (projects, run, style) => {
    const [only] = projects;
    return only && projects.length === 1 ? singlePage(only, run, style) : batchPage(projects, run, style);
  },
  index: (projects, files, run, style) => indexPage(projects, files, run, style),
});

function singlePage(project: Project, run: Run, style: Style): string {
  const { say } = style;
  const { name, sections, head } = project;
  const contents = sections.map(
    (section) => html`<li>${link(sectionId('', section), sectionTitle(section, style))}</li>\n`,
  );
  return renderPage({
    lang: style.lang,
    title: name,
    head: html`<p class="note">${say(HTML_WORDS.page)}</p>
${conclusionBox(project, style)}${remarks(run, style)}${formHead([...head, ...runFields(run.head, style)])}`,
    bar: { filters: ruleFilters(run, style), hint: HTML_WORDS.hint },
    contents: html`<div class="contents"><strong>${say(HTML_WORDS.contents)}</strong>\n<ul>\n${contents}</ul></div>\n`,
    body: [
      sections.map((section) => sectionHtml(section, { prefix: '', level: 'h2' }, style)),
      signing(style),
    ],
    foot: foot(run, style),
  });
}

function batchPage(projects: readonly Project[], run: Run, style: Style): string {
  const { say } = style;
  const overview = overviewTable(projects, (name, i) => link(anchor(i), name), 'entries', style);
  return renderPage({
    lang: style.lang,
    title: say(HTML_WORDS.batch),
    head: [tally(projects, style), remarks(run, style), formHead(runFields(run.head, style))],
    bar: { filters: [conclusionFilter(style), ...ruleFilters(run, style)], hint: HTML_WORDS.hint },
    contents: false,
    body: [
      projects.length > 0 &&
        html`<section class="overview" id="all">\n<h2>${say(HTML_WORDS.overview)}</h2>\n${overview}</section>\n`,
      projects.map((project, i) => projectSection(project, i, style)),
    ],
    foot: foot(run, style),
  });
}

const anchor = (index: number): string => `p${index + 1}`;

function projectSection(project: Project, index: number, style: Style): Html {
  const { name, file, head, sections, faults } = project;
  const id = anchor(index);
  const shown = sections.filter((each) => style.detail === 'all' || kindOf(each.name).extent !== 'full');
  const context = [name, file, ...head.map(({ value }) => value), ...faults].join(' ');
  return html`<section class="project" id="${id}" data-group data-context="${context}"${itemAttributes(projectItem(project, style))}>
<h2>${index + 1}. ${name}</h2>
${conclusionBox(project, style)}${head.length > 0 && formHead(head)}${shown.map((section) =>
  sectionHtml(section, { prefix: `${id}-`, level: 'h3' }, style),
)}${leftOut(project, shown.length, style)}<p class="note">${link('all', style.say(HTML_WORDS.up))}</p>
</section>\n`;
}

/** What a page of many leaves out is counted, and how to see it is said. */
function leftOut({ sections }: Project, shown: number, style: Style): Child {
  if (shown === sections.length || style.detail === 'all') return false;
  const { say } = style;
  const left = sections.filter(({ name }) => kindOf(name).extent === 'full');
  const texts = left.map((section) => sectionTitle(section, style)).join(say({ zh: '，', en: ', ' }));
  const colon = say({ zh: '：', en: ': ' });
  return html`<p class="note">${say(HTML_WORDS.leftOut)}${colon}${texts} (${say(HTML_WORDS.how)})</p>\n`;
}

function indexPage(projects: readonly Project[], files: readonly string[], run: Run, style: Style): string {
  const leading = (name: string, i: number): Child => fileLink(files[i] ?? '', name);
  return renderPage({
    lang: style.lang,
    title: style.say(HTML_WORDS.batch),
    head: [tally(projects, style), remarks(run, style), formHead(runFields(run.head, style))],
    bar: { filters: [conclusionFilter(style)], hint: HTML_WORDS.hint },
    contents: false,
    body: projects.length > 0 && overviewTable(projects, leading, 'items', style),
    foot: foot(run, style),
  });
}

/** What holds of the run as a whole: rules left out, decisions that nothing used. */
function remarks({ head, tail }: Run, style: Style): Child {
  const { say, lang, detail } = style;
  const narrowed = narrowedTo(head, style);
  const said = [
    ...(narrowed === undefined ? [] : [narrowed]),
    ...(detail === 'failing' ? [say(HTML_WORDS.onlyFailing)] : []),
  ];
  const decisions = tail.diagnostics.map((each) => diagnosticLine(each, lang));
  return [
    said.map((text) => html`<p><strong>${text}</strong></p>\n`),
    decisions.length > 0 && html`<p><strong>${say(HTML_WORDS.decisions)}</strong></p>\n${list(decisions)}`,
  ];
}

function runFields({ tool, pack }: RunHead, { say }: Style): readonly Field[] {
  return [
    { label: say(HTML_WORDS.tool), value: `${tool.name} ${tool.version}` },
    { label: say(HTML_WORDS.pack), value: `${pack.name} ${pack.version}` },
    { label: say(HTML_WORDS.packHash), value: pack.hash },
  ];
}

function ruleFilters({ head }: Run, { say, lang }: Style): readonly Filter[] {
  const documents = new Map(head.rules.map(({ document }) => [document.id, document.title[lang]]));
  const strengths = { ...BINDING_LABELS, ...FORCE_LABELS };
  return [
    {
      name: 'outcome',
      label: say(HTML_WORDS.outcome),
      options: OUTCOMES.map((value) => ({ value, label: say(OUTCOME_LABELS[value]) })),
    },
    {
      name: 'document',
      label: say(HTML_WORDS.document),
      options: [...documents].map(([value, label]) => ({ value, label })),
    },
    {
      name: 'force',
      label: say(HTML_WORDS.force),
      options: (['binding', 'advice', ...FORCES] as const).map((value) => ({
        value,
        label: say(strengths[value]),
      })),
    },
  ];
}

/** For the person who files it; only on paper. */
const signing = ({ say }: Style): Html =>
  html`<div class="printed signing">${[SIGNING.opinion, SIGNING.reviewer, SIGNING.date].map(
    (label) => html`<p>${say(label)}${say({ zh: '：', en: ': ' })}</p>\n`,
  )}</div>\n`;

function foot({ head: { tool, pack } }: Run, { say }: Style): Html {
  return html`<p>${say(FOOTER)}</p>
<p>${tool.name} ${tool.version} · ${say(HTML_WORDS.pack)} ${pack.name} ${pack.version} <code>${pack.hash}</code></p>\n`;
}
