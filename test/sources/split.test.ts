/** Where the splitter cuts a policy paper, and where it must not. */
import { describe, expect, test } from 'vitest';
import { normalise } from '../../src/sources/normalise.ts';
import { splitClauses, splitSource } from '../../src/sources/split.ts';

const paths = (text: string): readonly string[] => splitClauses(text).map(({ path }) => path);
const problems = (text: string): readonly string[] =>
  splitSource(text).problems.map(({ kind, clause, expected = '' }) => `${kind} ${clause} ${expected}`.trim());

describe('levels', () => {
  test.each([
    [
      'three levels, printed in one path',
      '一、甲\n（一）乙\n1.丙。\n2.丁。\n（二）戊\n二、己\n（一）庚。',
      ['一', '一（一）', '一（一）1', '一（一）2', '一（二）', '二', '二（一）'],
    ],
    [
      'numbers that run on across chapters keep their chapter',
      '一、甲\n（一）乙。\n（二）丙。\n二、丁\n（三）戊。\n三、己\n（四）庚。',
      ['一', '一（一）', '一（二）', '二', '二（三）', '三', '三（四）'],
    ],
    [
      'every bracket and point that typists use, with or without space behind',
      '一、甲\n(一) 乙。\n(二)丙。\n（三)丁。\n（ 四 ）戊。\n１．己。\n2、庚。\n3 ．辛。\n（1）壬。\n(2) 癸。',
      ['一', '一（一）', '一（二）', '一（三）', '一（四）', '一（四）1', '一（四）2', '一（四）3'].concat([
        '一（四）3（1）',
        '一（四）3（2）',
      ]),
    ],
    ['single signs for numbers', '㈠甲。\n⒈乙。\n⒉丙。\n㈡丁。', ['（一）', '（一）1', '（一）2', '（二）']],
    ['no chapters', '1.甲。\n2.乙。', ['1', '2']],
    [
      'indented by spaces or ideographic spaces',
      '　　一、甲\n  （一）乙。\n\t（二）丙。',
      ['一', '一（一）', '一（二）'],
    ],
    ['behind a form feed', '一、甲。\f二、乙。', ['一', '二']],
    [
      'a statute: articles are cited without their chapter, their items with them',
      '第一章　总则\n第一条　为了甲，制定本条例。\n第二条　下列事项：\n（一）乙；\n（二）丙。\n第二章　附则\n第三条　丁。',
      ['第一章', '第一条', '第二条', '第二条（一）', '第二条（二）', '第二章', '第三条'],
    ],
    [
      'sections of a chapter',
      '第一章 甲\n第一节 乙\n第一条 丙。\n第二节 丁',
      ['第一章', '第一章第一节', '第一条', '第一章第二节'],
    ],
    [
      'a path that the paper prints twice',
      '一、甲。\n（一）乙。\n（一）丙。',
      ['一', '一（一）', '一（一）#2'],
    ],
  ])('%s', (_, text, expected) => {
    expect(paths(text)).toEqual(expected);
  });
});

describe('not a marker', () => {
  test.each([
    ['a percentage', '稳定在\n31.13%以上', ''],
    ['a decimal with unit', '分别达到 2.73 万吨、\n1.41 万吨', ''],
    ['a percentage behind a full stop', '。到 2030 年提升。\n13.5%以上', ''],
    ['a date', '时间。\n2023.6.30 印发', ''],
    ['a year', '到\n2030 年', ''],
    ['a number with unit', '实施\n10 千伏毅德城 1 号', ''],
    ['an enumeration in the sentence', '做到：甲，\n（二）乙', 'doubtful'],
    ['the item of another law', '依照第三条第\n（二）项', 'doubtful'],
    ['an item out of the blue', '依照第三条第\n（七）项', ''],
    ['a list of ordinals', '推动。\n一、二、三产业融合', ''],
    ['a bracket that a line break moves to the front', '甲\n（清洁）家庭', ''],
    ['a bracket with a distance', '出行方式\n（1 公里内步行）', ''],
    ['一 in the sentence', '甲。\n一步提升', ''],
    ['a mention of an article', '甲。\n第五条规定的', ''],
    ['a line of a table of contents', '甲。\n（二）乙……………… 12\n', ''],
  ])('%s', (_, words, doubt) => {
    const text = `三、上一章。\n（一）标题。内容${words}继续写到这里。`;
    expect(paths(text)).toEqual(['三', '三（一）']);
    const found = problems(text).filter((problem) => problem.startsWith('doubtful'));
    expect(found.length > 0).toBe(doubt === 'doubtful');
  });

  test.each([
    ['a year behind the marker', '1.甲。\n2.2025年底前完成乙。', ['1', '2']],
    ['a title that begins with the next number', '一、甲。\n二、三年行动目标', ['一', '二']],
    ['a title that begins with another number', '一、甲。\n二、一体推进', ['一', '二']],
    ['an article without space', '第一条 甲。\n第二条为了乙，制定丙。', ['第一条', '第二条']],
    [
      'a marker behind a title with a comma',
      '一、坚持节约优先，推进绿色发展\n（一）甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲甲。',
      ['一', '一（一）'],
    ],
  ])('but %s is one', (_, text, expected) => {
    expect(paths(text)).toEqual(expected);
    expect(problems(text)).toEqual([]);
  });
});

describe('what is not numbered', () => {
  const notice = '关于印发方案的通知\n各单位：\n请执行。\n2022年9月29日\n方案\n为了甲，制定本方案。\n';
  const end = '\n抄 送：省法院。\n省厅办公室\n2022年9月29日印发';

  test('cover, notice, title and preamble are 前言', () => {
    const [first, second] = splitClauses(`${notice}一、甲。`);
    expect(first).toMatchObject({ path: '前言', heading: '前言', line: 1 });
    expect(first?.text).toBe(normalise(notice));
    expect(second).toMatchObject({ path: '一', line: 7 });
  });

  test('the lead text of a chapter is the chapter’s own', () => {
    const [chapter] = splitClauses('三、重点任务\n实施八大行动。\n（一）甲。');
    expect(chapter).toMatchObject({ path: '三', heading: '重点任务', text: '三、重点任务实施八大行动。' });
  });

  test.each([
    ['抄送 and 印发', `一、甲。${end}`, ['一', '版记']],
    ['印发 alone, with the office above it', '一、甲。\n省厅办公室\n2022年9月29日印发', ['一', '版记']],
    ['a signature', '一、甲。\n省生态环境厅\n省能源局\n2022 年 9 月 29 日', ['一', '落款']],
    [
      'a list of attachments, a signature, attachments and colophon',
      `一、甲。\n附件：1.乙表\n2.丙表\n省厅\n2022年9月29日\n附件1\n丁\n一、戊。\n（一）己。\n附件2\n一、庚。${end}`,
      ['一', '附件说明', '落款', '附件1', '附件1：一', '附件1：一（一）', '附件2', '附件2：一', '版记'],
    ],
  ])('%s is not glued to the last clause', (_, text, expected) => {
    const clauses = splitClauses(text);
    expect(clauses.map(({ path }) => path)).toEqual(expected);
    expect(clauses[0]?.text).toBe('一、甲。');
    expect(problems(text)).toEqual([]);
  });

  test('a paper that begins as an attachment keeps its plain paths', () => {
    expect(paths('附件\n方案\n一、甲。\n二、乙。')).toEqual(['前言', '一', '二']);
  });

  test('clauses behind a signature are pointed out, not swallowed', () => {
    expect(problems('一、甲。\n2022年9月29日\n方案\n一、乙。\n二、丙。')).toEqual([
      'doubtful 一',
      'doubtful 二',
    ]);
  });

  test('no word is lost: the clauses joined are the text', () => {
    const text = `${notice}一、甲\n（一）乙。\n- 2 -\n续。\n1.丙，\n2.1 万。${end}\n- 3 -`;
    const joined = splitClauses(text).map((clause) => clause.text);
    expect(joined.join('')).toBe(normalise(text));
  });

  test('an empty text has no clauses', () => {
    expect(splitSource(' \n\f')).toEqual({ clauses: [], problems: [] });
  });
});

describe('headings', () => {
  const long = '建设现代化的能源体系，'.repeat(8);
  test.each([
    ['a line of its own', '（一）指导思想\n以甲为指导。', '指导思想'],
    ['the first sentence', '1.推动甲。正文。', '推动甲'],
    [
      'a sentence that a line break cuts',
      '（一）鼓励鄱阳湖生态经济区和赣江新区以及原中央苏区率先\n实现碳达峰。正文。',
      '鼓励鄱阳湖生态经济区和赣江新区以及原中央苏区率先实现碳达峰',
    ],
    ['a sentence too long for a title', `第一条 ${long}制定本条例。`, `${long.slice(0, 39)}…`],
    ['spaces inside are dropped', '(十) 推进 城乡建设', '推进城乡建设'],
    ['a colon at the end is dropped', '一、目标：', '目标'],
    ['question and quotation marks are kept', '3.加强“甲”培育。乙', '加强“甲”培育'],
  ])('%s', (_, text, expected) => {
    expect(splitClauses(text).at(-1)?.heading).toBe(expected);
  });
});

describe('numbering', () => {
  test.each([
    ['a number left out', '一、甲。\n三、丙。', ['gap 三 二']],
    ['a first number left out', '二、甲。', ['gap 二 一']],
    ['a number used twice', '一、甲。\n（一）乙。\n（一）丙。\n（二）丁。', ['repeated 一（一）#2 （二）']],
    [
      'a restart that begins at two',
      '一、甲\n（一）乙。\n二、丙\n（一）丁。\n三、戊\n（二）己。',
      ['gap 三（二） （一）'],
    ],
    ['a gap in numbers that run on', '一、甲\n（一）乙。\n二、丙\n（三）丁。', ['gap 二（三） （二）']],
    ['a gap in the lowest level', '（一）甲\n1.乙。\n3.丙。', ['gap （一）3 2']],
    [
      'articles run on across chapters',
      '第一章 甲\n第一条 乙。\n第二章 丙\n第三条 丁。',
      ['gap 第三条 第二条'],
    ],
    ['nothing', '一、甲\n（一）乙。\n（二）丙。\n二、丁\n（一）戊。', []],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test('a problem names its line', () => {
    expect(splitSource('前言。\n\n一、甲。\n\n三、乙。').problems).toEqual([
      { kind: 'gap', line: 5, clause: '三', expected: '二' },
    ]);
  });
});
