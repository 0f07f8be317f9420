/**
 * The shipped documents against the official texts: their hashes and ledgers are exactly those of the
 * texts, and a change of one character anywhere is found. Skipped where the texts are not at hand.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { AUTHORITIES, type PolicyDocument, type Reason } from '../../src/model/document.ts';
import { ledgerSkeleton } from '../../src/sources/ledger.ts';
import { normalise } from '../../src/sources/normalise.ts';
import { splitSource } from '../../src/sources/split.ts';
import { type QuotedRule, verifyDocument } from '../../src/sources/verify.ts';
import { UNITS } from './units.ts';

const ROOT = new URL('../../', import.meta.url);
const TEXTS = new URL('../shared/sources/', ROOT);
const CLAUSES = {
  'jx-opinions': 45,
  'jx-npc-decision-2021': 11,
  'jx-green-economy-2021': 29,
  'jx-synergy-2022': 39,
  'rongjiang-peaking-2023': 47,
} as const;
type Id = keyof typeof CLAUSES;
const IDS = Object.keys(CLAUSES) as Id[];

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const shipped = (id: Id, file: string): string =>
  readFileSync(new URL(`rules/documents/${id}/${file}`, ROOT), 'utf8');
const official = (id: Id): string => readFileSync(new URL(`${id}.txt`, TEXTS), 'utf8');

interface LedgerEntry {
  readonly path: string;
  readonly heading: string;
  readonly sha256: string;
  readonly statements?: readonly { at: string; about: string; rules?: string[]; why?: Reason }[];
}
type Ledger = { readonly clauses: readonly LedgerEntry[] };

const SPAN = { file: 'ledger.yaml', line: 1, column: 1 };

function load(id: Id): PolicyDocument {
  const { clauses } = parse(shipped(id, 'ledger.yaml')) as Ledger;
  const rest = parse(shipped(id, 'document.yaml')) as Omit<PolicyDocument, 'id' | 'clauses' | 'span'>;
  return {
    ...rest,
    id,
    clauses: new Map(
      clauses.map((clause) => [
        clause.path,
        {
          ...clause,
          statements: (clause.statements ?? []).map((each) => ({ rules: [], ...each, span: SPAN })),
        },
      ]),
    ),
    span: SPAN,
  };
}

const verify = (id: Id, text: string, rules: readonly QuotedRule[] = []) =>
  verifyDocument(load(id), text, { rules, units: UNITS, sha256 });
const codes = (found: ReturnType<typeof verify>) => found.map(({ code }) => code);

describe.each(IDS)('%s', (id) => {
  test('its ledger lists each clause once, with a hash', () => {
    const { clauses } = parse(shipped(id, 'ledger.yaml')) as Ledger;
    expect(clauses).toHaveLength(CLAUSES[id]);
    expect(new Set(clauses.map(({ path }) => path)).size).toBe(CLAUSES[id]);
    for (const clause of clauses) expect(clause.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  test('its metadata is complete', () => {
    const { title, issuer, authority, place } = load(id);
    for (const words of [title.zh, title.en, issuer.zh, issuer.en]) expect(words).not.toBe('');
    expect(AUTHORITIES).toContain(authority);
    expect(['360000', 'rongjiang']).toContain(place);
  });
});

const skipped = existsSync(TEXTS) ? '' : ' (skipped: the official texts are not beside this project)';

describe.skipIf(skipped !== '').each(IDS)(`%s and its official text${skipped}`, (id) => {
  const found = splitSource(official(id));

  test('the ledger is the one that the text gives', () => {
    const bare = ({ clauses }: Ledger) =>
      clauses.map(({ path, heading, sha256 }) => ({ path, heading, sha256 }));
    const skeleton = parse(ledgerSkeleton(official(id), sha256)) as Ledger;
    expect(bare(parse(shipped(id, 'ledger.yaml')) as Ledger)).toEqual(bare(skeleton));
  });

  test('everything is proved', () => {
    expect(codes(verify(id, official(id)))).toEqual(id === 'jx-green-economy-2021' ? ['source-damaged'] : []);
  });

  test('the numbering has no gap and no word is lost', () => {
    expect(found.problems).toEqual([]);
    expect(found.clauses.map(({ text }) => text).join('')).toBe(normalise(official(id)));
  });

  test.each([7, 12, 23, 28, 33, 50, 400])('lines of %i letters give the same clauses', (width) => {
    const lines = found.clauses.flatMap(({ path, text, heading }) => {
      if (heading === path) return [text];
      const end = text.indexOf(normalise(heading)) + normalise(heading).length;
      return text[end] === '。' ? [text] : [text.slice(0, end), text.slice(end)];
    });
    const cut = new RegExp(`.{${width}}`, 'gu');
    const text = lines.map((line) => line.replace(cut, '$&\r\n')).join('\r\n');
    expect(codes(verify(id, text)).filter((code) => code !== 'source-damaged')).toEqual([]);
  });

  test('title, number and date are the text’s own', () => {
    const { title, number, date } = load(id);
    const text = normalise(official(id));
    expect(text).toContain(normalise(title.zh));
    if (number !== undefined) expect(text).toContain(normalise(number));
    const [year, month, day] = (date ?? '').split('-').map(Number);
    if (date !== undefined) expect(text).toContain(`${year}年${month}月${day}日`);
  });

  test('one changed character in any clause is found, in that clause', () => {
    const lines = official(id).split('\n');
    for (const [index, { path, line }] of found.clauses.entries()) {
      const end = found.clauses[index + 1]?.line ?? lines.length + 1;
      const at = lines.findLastIndex((text, i) => i < end - 1 && i >= line - 1 && text.trim() !== '');
      const changed = lines.map((text, i) =>
        i === at ? text.replace(/(\p{Script=Han})(?!.*\p{Script=Han})/u, '異') : text,
      );
      const problems = verify(id, changed.join('\n'));
      const clauses = problems.flatMap((d) => (d.code === 'source-clause-hash' ? [d.data.clause] : []));
      expect(codes(problems)).toContain('source-document-hash');
      expect(clauses).toEqual([path]);
    }
  });
});

/** Words across line breaks, page breaks and brackets, as rules would quote them. */
const QUOTED: readonly (readonly [Id, string, string, string, string])[] = [
  [
    'rongjiang-peaking-2023',
    '三（三）2',
    '总建筑面积 2 万平方米及以上的大型公共建筑，执行二星级及以上绿色建筑标准',
    '2 万平方米及以上',
    '2万㎡',
  ],
  ['rongjiang-peaking-2023', '三（六）2', '提高低碳创新成果属地转化率', '属地转化率', ''],
  ['rongjiang-peaking-2023', '三（七）1', '全区森林覆盖率稳定在31.13%以上', '31.13%以上', '31.13%'],
  [
    'rongjiang-peaking-2023',
    '二',
    '单位地区生产总值能源消耗较 2020 年下降 13.5%，力争达到 14%',
    '下降 13.5%',
    '-13.5%',
  ],
  [
    'jx-synergy-2022',
    '三（六）',
    '县级及以上城市建成区不再审批35蒸吨/小时以下燃煤锅炉',
    '35蒸吨/小时以下',
    '35蒸吨/小时',
  ],
  ['jx-synergy-2022', '四（十）', '全省城市建成区内新竣工建筑100%为绿色建筑', '100%', '100%'],
  ['jx-synergy-2022', '五（十三）', 'VOCs 重点工程减排量分别达到……1.41 万吨', '1.41 万吨', '1.41万吨'],
  ['jx-green-economy-2021', '四（十三）', '新开工的高速公路按绿色公路标准建设', '新开工', ''],
  ['jx-npc-decision-2021', '三', '新建、扩建相关项目严格落实产能等量或者减量置换', '等量', '1'],
  ['jx-opinions', '一', '非化石能源消费比重达到18.3%', '达到18.3%', '18.3%'],
];

describe.skipIf(skipped !== '').each(QUOTED)(`%s %s${skipped}`, (id, clause, quote, phrase, number) => {
  const span = { file: 'rules.yaml', line: 1, column: 1 };
  const rule = { id: 'r', clause, quote, phrases: [phrase], numbers: number ? [number] : [], span };
  const errors = (changed: Partial<QuotedRule>) =>
    codes(verify(id, official(id), [{ ...rule, ...changed }])).filter((code) => code !== 'source-damaged');

  test('its quote, phrase and number are proved', () => {
    expect(errors({})).toEqual([]);
  });

  test('one changed character of quote, phrase or number is found', () => {
    const letters = [...quote];
    for (const [index, letter] of letters.entries()) {
      if (/[\s…]/u.test(letter)) continue;
      expect(errors({ quote: letters.with(index, '異').join('') })).toEqual(['source-quote']);
    }
    expect(errors({ phrases: [`${phrase}異`] })).toEqual(['source-phrase']);
    for (const wrong of [`7${number}`, `${number}吨异`]) {
      expect(errors({ numbers: [wrong] })).toEqual(['source-number']);
    }
  });

  test('it is not in the neighbouring clause', () => {
    expect(errors({ clause: '前言', phrases: [], numbers: [] })).toEqual(['source-quote']);
  });
});
