/** What is left of a name without phase, number and kind of works: 云栖产业园一期工程 and 云栖产业园二期 are of one root. */
import { fold } from '../support/text.ts';

export interface NameRoot {
  /** May be empty: 1# and 2# have no more in common than what they are. */
  readonly root: string;
  /** Whether the name says that it is one of several: 一期, 2号, B区. */
  readonly numbered: boolean;
}

/** Longer names are compared by their beginning. */
const LONGEST = 200;

const NUMBER = '(?:[0-9]{1,4}|[一二三四五六七八九十]{1,3}|[ivx]{1,4}|[a-z]|[甲乙丙丁东西南北])';
const CLASS = '(?:期|阶段|批次|批|标段|标|地块|组团|片区|区|栋|幢|座|号楼|号线|号地块|号标段|号|楼|线|#楼|#)';
export const MARK_PATTERN = `第?${NUMBER}${CLASS}`;
const MARK = new RegExp(MARK_PATTERN, 'gu');
/** 厂房2, 厂房B. */
const TAIL = /(?<=\p{Script=Han})(?:[0-9]{1,3}|[a-z])$/u;
const WORKS = /新建|扩建|续建|改建|建设|工程|项目/gu;
const SIGNS = /[\p{P}\p{S}]/gu;

export function nameRoot(name: string): NameRoot {
  const folded = fold(name.slice(0, LONGEST));
  const unmarked = folded.replace(MARK, '');
  const bare = unmarked.replace(SIGNS, '').replace(WORKS, '');
  const root = bare.replace(TAIL, '');
  return { root, numbered: unmarked !== folded || root !== bare };
}
