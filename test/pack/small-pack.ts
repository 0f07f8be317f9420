/** A pack of one paper and one rule over the shipped vocabulary and places, to be changed line by line in tests. */

import { sha256 } from '../../src/files/hash.ts';
import { bundledRules, readPackFiles } from '../../src/files/pack.ts';
import { loadPack, type PackFile, type PackLoading } from '../../src/pack/load.ts';

export const RULE = `- id: two-star
  clause: 三（三）2
  title: { zh: 大型公共建筑二星级, en: two stars for large public buildings }
  quote: 总建筑面积 2 万平方米及以上的大型公共建筑，执行二星级及以上绿色建筑标准
  force: mandatory
  each: buildings
  date: approval_date
  when:
    construction: new
    category: public
    floor_area: ">= 2万㎡"
  require:
    green_star: ">= 二星级"
  boundaries:
    floor_area: { phrase: 2 万平方米及以上, basis: text }
  reading: { zh: 逐栋判断, en: building by building }
  remedy: { zh: 提高等级, en: raise the grade }
  examples:
    given: { construction: new, category: public, floor_area: 2万㎡, green_star: 二星级 }
    pass: [{}]
    fail: [{ green_star: 一星级 }]
    not_applicable: [{ floor_area: 19999.99㎡ }]
    missing: [{ green_star: null }]
`;

const DOCUMENT = `title: { zh: 试行方案, en: trial plan }
issuer: { zh: 某新区管委会, en: a committee }
date: 2023-06-30
place: rongjiang
authority: zone-committee
sha256: "00"
`;

const LEDGER = `clauses:
  - { path: 三（三）2, heading: 建筑, sha256: "00" }
`;

const shared = (await readPackFiles(bundledRules(), process.cwd())).files.filter(({ path }) =>
  /^(vocabulary\/|places\.yaml)/.test(path),
);

const file = (path: string, text: string): PackFile => ({ path, file: path, text });

/** By path, without what it takes from the bundled pack. */
export const PACK_TEXTS: Readonly<Record<string, string>> = {
  'documents/trial/document.yaml': DOCUMENT,
  'documents/trial/ledger.yaml': LEDGER,
  'documents/trial/rules/buildings.yaml': RULE,
};

/** The pack with other texts in place of (or beside) its own, which may also be left out. */
export function smallPack(
  change: Readonly<Record<string, string>> = {},
  { withoutTrial = false }: { readonly withoutTrial?: boolean } = {},
): PackLoading {
  const own: Record<string, string> = { ...(withoutTrial ? {} : PACK_TEXTS), ...change };
  const kept = shared.filter(({ path }) => !(path in own));
  return loadPack([...kept, ...Object.entries(own).map(([path, text]) => file(path, text))], sha256);
}

/** The one rule with a piece of its text replaced. Throws when the piece is not there. */
export function withRule(...replacements: readonly (readonly [string, string])[]): PackLoading {
  let text = RULE;
  for (const [from, to] of replacements) {
    if (!text.includes(from)) throw new Error(`the rule has no "${from}"`);
    text = text.replace(from, to);
  }
  return smallPack({ 'documents/trial/rules/buildings.yaml': text });
}

/** `code line:column nearest` of every diagnostic, for tables. */
export const brief = ({ diagnostics }: PackLoading): readonly string[] =>
  diagnostics.map(({ code, span, data }) => {
    const near = 'nearest' in data && data.nearest !== undefined ? ` → ${data.nearest}` : '';
    return `${code} ${span?.line}:${span?.column}${near}`;
  });
