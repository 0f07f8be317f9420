/** Interviews as tables: what is answered, what is asked, what comes of it. */
import { describe, expect, test } from 'vitest';
import { type Answer, answer } from '../../src/ask/answer.ts';
import { commandIn, RESERVED_WORDS } from '../../src/ask/command.ts';
import { countsOf, progressOf } from '../../src/ask/counts.ts';
import { type Interview, newInterview, resume, type Setting } from '../../src/ask/interview.ts';
import { nextQuestion } from '../../src/ask/next.ts';
import { factValue, listChoice, partNames } from '../../src/ask/words.ts';
import { compilePack } from '../../src/compile/program.ts';
import { type Fact, SUBJECTS, type SubjectVocabulary } from '../../src/model/vocabulary.ts';
import { messageOf } from '../../src/words/diagnostics.ts';
import { hold, setting, shortOf, text, UNKNOWN } from './table.ts';

const { vocabulary } = setting.program.pack;
const project = vocabulary.subjects.project;
const factOf = (key: string, part?: string) => {
  const fact = part ? project.parts.get(part)?.facts.get(key) : project.facts.get(key);
  if (!fact) throw new Error(key);
  return fact;
};

/** One answer after the other; `撤销` takes the last one back. */
function told(from: Interview, lines: readonly string[]): Interview {
  return lines.reduce((interview, line) => {
    const command = commandIn(line);
    if (command.kind === 'undo') return interview.before ?? interview;
    const question = nextQuestion(interview, setting);
    if (!question) throw new Error(`nothing is asked any more before ${line}`);
    const given: Answer = command.kind === 'answer' ? command.answer : UNKNOWN;
    const turn = answer(interview, question, given, setting);
    if (turn.kind === 'refused') throw new Error(`${line}: ${turn.diagnostics.map((d) => messageOf(d).zh)}`);
    return turn.interview;
  }, from);
}

const questionAfter = (...lines: readonly string[]): string => {
  const question = nextQuestion(told(newInterview, lines), setting);
  return question ? shortOf(question) : 'nothing';
};

const from = (written: Record<string, unknown>): Interview => {
  const turn = resume(written, setting);
  if (turn.kind === 'refused') throw new Error(turn.diagnostics.map((d) => messageOf(d).zh).join());
  return turn.interview;
};

const refusalOf = (interview: Interview, line: string, own: Setting = setting): string => {
  const question = nextQuestion(interview, own);
  if (!question) throw new Error('nothing is asked any more');
  const turn = answer(interview, question, text(line), own);
  return turn.kind === 'refused' ? turn.diagnostics.map((d) => messageOf(d).zh).join() : 'taken';
};

describe('a new project', () => {
  test.each([
    [[], 'subject'],
    [['项目'], 'name'],
    [['1', '某厂'], '/place'],
    [['1', '某厂', '江西省'], '/zone'],
    [['1', '某厂', '赣州市'], '/zone'],
    [['1', '', '景德镇市昌江区', '撤销'], '/place'],
    [['1', '撤销'], 'subject'],
    [['2', '某公司'], '/place'],
    [['地区', '某县', '江西省'], '/year'],
  ])('%j → %s', (lines, expected) => {
    expect(questionAfter(...lines)).toBe(expected);
  });

  test('what there is is asked together, then how many of each', () => {
    const placed = told(newInterview, ['项目', '某厂', '景德镇市昌江区']);
    const question = nextQuestion(placed, setting);
    expect(question?.kind).toBe('lists');
    const chosen = told(placed, ['锅炉']);
    expect(chosen.written).toMatchObject({ 路段: [], 工业炉窑: [] });
    expect(chosen.written).not.toHaveProperty('锅炉');
    expect(shortOf(nextQuestion(chosen, setting)!)).toBe('count boilers');
    expect(told(chosen, ['1号炉、2号炉']).written).toMatchObject({
      锅炉: [{ 锅炉名称: '1号炉' }, { 锅炉名称: '2号炉' }],
    });
  });

  test('lists of which nobody knows stay unknown and are not asked again', () => {
    const { asked, interview } = hold((question) => (question.kind === 'subject' ? text('项目') : UNKNOWN));
    const lists = asked.filter(({ question }) => question.kind === 'lists' || question.kind === 'count');
    expect(lists).toHaveLength(1);
    expect(Object.values(interview.written).some(Array.isArray)).toBe(false);
  });
});

describe('what nobody knows', () => {
  test('is kept in the descriptor beside what is merely blank, and read as unknown', () => {
    const interview = told(from({ subject: '项目', 建设地点: '景德镇市昌江区', 锅炉: [], 涉及用地: null }), [
      '无',
    ]);
    const question = nextQuestion(interview, setting);
    if (question?.kind !== 'fact') throw new Error('a fact is asked');
    const after = told(interview, ['?']);
    const own = after.written[question.fact.label.zh];
    expect(own).toEqual({ 值: null, 证据: '不知道' });
    const again = from(JSON.parse(JSON.stringify(after.written)));
    expect([...again.passed]).toEqual([`/${question.fact.label.zh}`]);
    expect(shortOf(nextQuestion(after, setting)!)).toBe(shortOf(nextQuestion(again, setting)!));
    expect(shortOf(nextQuestion(again, setting)!)).not.toContain(question.fact.key);
  });
});

describe('an answer that cannot be taken', () => {
  const boiler = {
    subject: '项目',
    建设地点: '景德镇市昌江区',
    锅炉: [{ 设置方式: '新增', 燃料: '煤', 所在建成区: '设区市城市建成区' }],
    ...NONE(),
  };

  /** With the one rule, since others would be asked about first. */
  const { pack } = setting.program;
  const rules = pack.rules.filter(({ id }) => id === 'jx-synergy-2022/no-small-coal-boiler');
  const one: Setting = { ...setting, program: compilePack({ ...pack, rules }) };

  test.each([
    ['35 MPa', '单位'],
    ['三十五', '看不懂'],
    ['-3', '超出允许范围'],
    ['3.5万', '没有写单位'],
  ])('%s of a capacity: %s', (line, message) => {
    const question = nextQuestion(from(boiler), one);
    expect(question && shortOf(question)).toBe('/锅炉/0/capacity');
    expect(refusalOf(from(boiler), line, one)).toContain(message);
  });

  test.each(['35', '３５', '35蒸吨/小时', '24.5 MW', '35 t/h'])('%s of a capacity is taken', (line) => {
    expect(refusalOf(from(boiler), line, one)).toBe('taken');
  });

  test('leaves the interview as it was', () => {
    expect(refusalOf(newInterview, '村庄')).toContain('不是检查对象');
    expect(refusalOf(told(newInterview, ['1', '某厂']), '火星')).toContain('不认识');
  });
});

/** All lists of a project but one, as not there. */
function NONE(but = 'boilers'): Record<string, readonly never[]> {
  const lists = [...project.parts.values()].filter(({ key }) => key !== but);
  return Object.fromEntries(lists.map(({ key }) => [key, []]));
}

describe('a descriptor that is there', () => {
  test('keeps names, order and evidence', () => {
    const written = {
      $schema: 'x',
      主体: '项目',
      单体建筑: null,
      建设地点: { value: '赣州市章贡区', evidence: '备案通知书' },
    };
    const after = told(from(written), ['蓉江新区', '无']);
    expect(after.written.建设地点).toEqual(written.建设地点);
    expect(after.written.单体建筑).toEqual([]);
    expect(Object.keys(after.written).slice(0, 4)).toEqual(Object.keys(written));
  });

  test('what parts share is asked of the project once, or of each where they differ', () => {
    const written = { subject: 'project', ...NONE(), boilers: [{}, {}], place: '360202' };
    const shared = hold((question) => {
      if (question.kind !== 'fact') return UNKNOWN;
      if (question.shared) return question.fact.key === 'built_up_area' ? text('1') : UNKNOWN;
      const { key } = question.fact;
      return key === 'installation' || key === 'fuel' ? text('1') : UNKNOWN;
    }, from(written)).asked.map(({ question }) => shortOf(question));
    expect(shared).toContain('/built_up_area');
    expect(shared).not.toContain('/boilers/0/built_up_area');
    const each = hold(
      (question) => {
        if (question.kind !== 'fact') return UNKNOWN;
        if (question.shared) return { kind: 'apart' };
        const { key } = question.fact;
        return key === 'installation' || key === 'fuel' ? text('1') : UNKNOWN;
      },
      from({ ...written, 所在建成区: null }),
    ).asked.map(({ question }) => shortOf(question));
    expect(each).toContain('/boilers/0/built_up_area');
    expect(each).toContain('/boilers/1/built_up_area');
  });

  test('parts that are alike are answered at once, but for those that spoke for themselves', () => {
    const written = {
      subject: 'project',
      place: '蓉江新区',
      建筑: [{}, { 建筑类别: '工业建筑' }, { category: null }],
    };
    const fact = factOf('category', 'buildings');
    const interview = from({ ...written, ...NONE('buildings') });
    const question = hold(() => UNKNOWN, interview).asked.find(
      ({ question }) => question.kind === 'fact' && question.fact === fact,
    );
    if (!question) throw new Error('the category is asked for');
    const given = (line: string): unknown => {
      const command = commandIn(line);
      if (command.kind !== 'answer') throw new Error(line);
      const turn = answer(question.interview, question.question, command.answer, setting);
      return turn.kind === 'taken' ? turn.interview.written.建筑 : turn.diagnostics.map(({ code }) => code);
    };
    expect(given('全部：公共建筑')).toMatchObject([
      { 建筑类别: '公共建筑' },
      { 建筑类别: '工业建筑' },
      { category: '公共建筑' },
    ]);
    expect(given('均不知道')).toMatchObject([
      { 建筑类别: { 值: null } },
      { 建筑类别: '工业建筑' },
      { category: { 值: null } },
    ]);
    expect(given('全部：宫殿')).toEqual(['unknown-value', 'unknown-value']);
  });

  test('counts and progress', () => {
    const interview = told(newInterview, ['项目', '某厂', '景德镇市昌江区']);
    const { known } = interview;
    if (!known) throw new Error('known');
    const { binding, all } = progressOf(known);
    expect(binding.decided).toBeLessThan(binding.of);
    expect(all.of).toBeGreaterThan(binding.of);
    expect(countsOf(interview, known, setting)).toMatchObject({ asked: 3, lists: 8, unknown: 0 });
  });
});

describe('words', () => {
  test.each([
    ['无', []],
    ['0', []],
    ['2', ['', '']],
    ['３台', ['', '', '']],
    ['两台', ['', '']],
    ['1号炉', ['1号炉']],
    ['东楼，西楼', ['东楼', '西楼']],
    ['501', undefined],
    ['有', undefined],
    ['!!', undefined],
  ])('parts: %s', (line, names) => {
    expect(partNames(line)).toEqual(names);
  });

  const lists = [...project.parts.values()].slice(0, 3);
  test.each([
    ['无', [], 'none'],
    ['1 3', [0, 2], 'none'],
    ['3、1', [2, 0], 'none'],
    [`${lists[1]?.label.zh}`, [1], 'none'],
    ['2 ?', [1], 'unknown'],
  ] as const)('lists: %s', (line, chosen, others) => {
    expect(listChoice(line, lists)).toEqual({ chosen: chosen.map((i) => lists[i]), others });
  });

  test.each(['4', '1 飞机', '有'])('no lists: %s', (line) => {
    expect(listChoice(line, lists)).toBeUndefined();
  });

  test.each([
    ['occupies_land', '1', true],
    ['occupies_land', '否', false],
    ['occupies_land', 'N', false],
    ['occupies_land', '也许', '也许'],
    ['construction', '2', '扩建'],
    ['construction', 'new', '新建'],
    ['construction', '99', '99'],
    ['total_investment', '9,860', 9860],
    ['total_investment', '9860万元', '9860万元'],
    ['total_investment', '1234567890123456.5', '1234567890123456.5万元'],
  ] as const)('%s: %s', (key, line, value) => {
    expect(factValue(factOf(key), line, 'zh')).toBe(value);
  });

  test('in English the descriptor holds keys', () => {
    expect(factValue(factOf('construction'), '2', 'en')).toBe('extension');
  });

  test.each([
    ['？', { kind: 'answer', answer: { kind: 'unknown' } }],
    ['不知道', { kind: 'answer', answer: { kind: 'unknown' } }],
    [' UNDO ', { kind: 'undo' }],
    ['保存 草稿 1.json', { kind: 'save', path: '草稿 1.json' }],
    ['保存', { kind: 'save' }],
    ['', { kind: 'nothing' }],
    [
      '全部：二星级',
      {
        kind: 'answer',
        answer: { kind: 'every', of: { kind: 'text', text: '二星级' }, text: '全部：二星级' },
      },
    ],
    [
      'All: unknown',
      { kind: 'answer', answer: { kind: 'every', of: { kind: 'unknown' }, text: 'All: unknown' } },
    ],
    ['都不生产', { kind: 'answer', answer: { kind: 'text', text: '都不生产' } }],
    ['保存完好', { kind: 'answer', answer: { kind: 'text', text: '保存完好' } }],
  ])('command %j', (line, command) => {
    expect(commandIn(line)).toEqual(command);
  });

  const factsOf = (own: SubjectVocabulary): readonly Fact[] => [...own.facts.values()];
  const factsInParts = (own: SubjectVocabulary): readonly Fact[] =>
    [...own.parts.values()].flatMap((part) => [...part.facts.values()]);
  const subjects = SUBJECTS.map((subject) => vocabulary.subjects[subject]);
  const namesOf = (facts: readonly Fact[]): readonly string[] =>
    facts.flatMap(({ type }) => ('names' in type ? [...type.names.keys()] : []));

  test('no value of the vocabulary is called like a command', () => {
    const names = namesOf([...subjects.flatMap(factsOf), ...subjects.flatMap(factsInParts)]);
    expect(names.filter((name) => RESERVED_WORDS.has(name))).toEqual([]);
  });

  test('no value of a part reads as an answer for every part', () => {
    const names = namesOf(subjects.flatMap(factsInParts));
    expect(names.length).toBeGreaterThan(100);
    const read = names
      .map(commandIn)
      .map((command) => (command.kind === 'answer' ? command.answer.kind : ''));
    expect(new Set(read)).toEqual(new Set(['text']));
  });
});
