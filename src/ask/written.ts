/** Changes in a descriptor as it is written: names and order that are there stay as they are. */
import type { Language } from '../model/text.ts';
import type { Fact, Part } from '../model/vocabulary.ts';
import { fold } from '../support/text.ts';
import { EVIDENCE_KEYS, VALUE_KEYS } from '../vocabulary/describe.ts';
import { namesOf } from '../vocabulary/names.ts';

export type Json = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const tokensOf = (pointer: string): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

export function valueAt(written: unknown, pointer: string): unknown {
  let at = written;
  for (const token of tokensOf(pointer)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, token)) return undefined;
    at = (at as Json)[token];
  }
  return at;
}

/** What a fact or list is called in a descriptor in this language. */
export const nameIn = ({ key, label }: Pick<Fact | Part, 'key' | 'label'>, lang: Language): string =>
  lang === 'zh' ? label.zh : key;

/** With a value at the pointer's place, under `name` where nothing stands there yet. */
export function withValue(
  written: Json,
  { pointer, name }: { readonly pointer: string; readonly name: string },
  value: unknown,
): Json {
  return put(written, tokensOf(pointer), { name, value }) as Json;
}

function put(
  at: unknown,
  [token = '', ...rest]: readonly string[],
  last: { readonly name: string; readonly value: unknown },
): unknown {
  if (Array.isArray(at)) {
    return at.map((item: unknown, i) => (String(i) === token ? put(item, rest, last) : item));
  }
  const record = isRecord(at) ? at : {};
  if (rest.length > 0) return { ...record, [token]: put(record[token], rest, last) };
  const key = Object.hasOwn(record, token) ? token : last.name;
  return { ...record, [key]: besideEvidence(record[key], last.value) };
}

/** Without what stands at the top under this pointer. */
export function without(written: Json, pointer: string): Json {
  const [token] = tokensOf(pointer);
  return Object.fromEntries(Object.entries(written).filter(([key]) => key !== token));
}

/** Where the subject states this, under whatever name; else where it belongs. */
export function ownPointer(written: Json, owner: Fact | Part): string {
  const names = new Set(namesOf(owner).map(fold));
  const key = Object.keys(written).find((each) => names.has(fold(each))) ?? owner.key;
  return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** What was stated with evidence keeps it. */
function besideEvidence(before: unknown, value: unknown): unknown {
  const key = isRecord(before) ? VALUE_KEYS.find((each) => Object.hasOwn(before, each)) : undefined;
  if (!isRecord(before) || key === undefined || before[key] === null) return value;
  return { ...before, [key]: value };
}

const MARK = { zh: '不知道', en: 'not known' } as const satisfies Record<Language, string>;

/**
 * Says in the descriptor itself that somebody was asked and did not know, so that it is not asked again: unknown as
 * `null` is, which forms have for what nobody has looked at yet.
 */
export const unknownMark = (lang: Language): Json => {
  const at = lang === 'zh' ? 1 : 0;
  return { [VALUE_KEYS[at]]: null, [EVIDENCE_KEYS[at]]: MARK[lang] };
};

/** With `null` for every such mark; what others noted beside a value they lack stays. */
export function withoutMarks(written: Json): Json {
  return Object.fromEntries(Object.entries(written).map(([key, value]) => [key, unmarked(value)]));
}

function unmarked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unmarked);
  if (!isRecord(value)) return value;
  const isMark = (['zh', 'en'] as const).some(
    (lang) => JSON.stringify(value) === JSON.stringify(unknownMark(lang)),
  );
  return isMark ? null : withoutMarks(value);
}
