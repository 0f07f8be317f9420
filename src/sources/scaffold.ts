/** The first files of a paper in a rule pack: what a person knows of it, and a rule to copy. */
import type { Authority } from '../model/document.ts';
import type { Bilingual } from '../model/text.ts';
import { scalar } from './ledger.ts';

/** What the paper's title page says; what it does not say stays out. */
export interface TitlePage {
  readonly title: Bilingual;
  readonly issuer: Bilingual;
  /** 文号 */
  readonly number?: string;
  /** ISO date from which it binds. */
  readonly date?: string;
  /** Name or code of the place it binds. */
  readonly place: string;
  readonly authority: Authority;
}

export function documentYaml(page: TitlePage, sha256: string): string {
  const { title, issuer, number, date, place, authority } = page;
  return [
    `title: ${bilingual(title)}`,
    `issuer: ${bilingual(issuer)}`,
    ...(number === undefined ? [] : [`number: ${scalar(number)}`]),
    ...(date === undefined ? [] : [`date: ${date}`]),
    `place: ${scalar(place)}`,
    `authority: ${authority}`,
    `sha256: ${sha256}`,
    '',
  ].join('\n');
}

const bilingual = ({ zh, en }: Bilingual): string => `{ zh: ${scalar(zh)}, en: ${JSON.stringify(en)} }`;

/** Nothing but comments: an untouched template is no rule. */
export const RULE_TEMPLATE = `# Rules of this paper, one entry each. 一条要求写一条规则。
# Copy what is below, take off the "# ", fill it in, then: hegui test --rules <this pack>
#
# - id: short-name-in-english
#   clause: 二（一）                      # 条款编号，照 ledger.yaml
#   title: { zh: 一句话概括, en: one line }
#   quote: 条款中起作用的原话             # verbatim, …… where words are left out
#   force: mandatory                     # mandatory | principle | target | encouraged，看条款自己的用词
#   subject: project                     # project | enterprise | region
#   each: buildings                      # 逐栋判定；整体判定的删去本行
#   when: { construction: new, floor_area: ">= 2万㎡" }
#   require: { green_star: ">= 二星级" }
#   boundaries:
#     floor_area: { phrase: 2万平方米及以上, basis: text }
#     green_star: { phrase: 二星级及以上, basis: text }
#   reading: { zh: 为什么这样读, en: why the words were read so }
#   remedy: { zh: 不符合时怎么办, en: what to do when it is not met }
#   examples:
#     given: { construction: new, floor_area: 2万㎡, green_star: 二星级 }
#     pass: [{}]
#     fail: [{ green_star: 一星级 }]
#     not_applicable: [{ floor_area: 19999.99㎡ }, { construction: extension }]
#     missing: [{ green_star: null }]
`;
