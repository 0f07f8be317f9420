/** What was declared for a fact, and what is demanded of it. */
import type { Condition } from '../../model/condition.ts';
import type { Locate } from '../../model/report.ts';
import type { Bilingual } from '../../model/text.ts';
import type { Reading, Trace } from '../../model/trace.ts';
import { conditionText } from '../../words/condition.ts';
import { absentText } from '../../words/reading.ts';
import { visible, visiblePiece } from '../../words/safe.ts';
import { valueText } from '../../words/value.ts';
import { type Decisive, decisiveLeaves, unmetDuties } from '../decisive.ts';
import type { Style } from '../style.ts';
import { gapText } from './gap.ts';
import type { DeclaredView, DemandView } from './model.ts';
import { placeView } from './place.ts';

export interface Telling {
  readonly style: Style;
  readonly locate: Locate;
}

export function declaredView(reading: Reading, { style, locate }: Telling, owner?: string): DeclaredView {
  const { fact, pointer, stated, inherited, evidence } = reading;
  const { lang, say } = style;
  const at = stated === undefined ? undefined : placeView(locate(pointer), lang);
  return {
    label: owner === undefined ? fact.label[lang] : named(owner, fact.label[lang], style),
    value: stated === undefined ? absentText(reading, lang) : valueText(fact, stated, lang),
    notes: [
      ...(inherited ? [say(WORDS.inherited)] : []),
      ...(evidence === undefined
        ? []
        : [`${say(WORDS.evidence)}${lang === 'zh' ? '：' : ': '}${visiblePiece(evidence)}`]),
    ],
    pointer: visible(pointer),
    ...(evidence === undefined ? {} : { evidence: visiblePiece(evidence) }),
    ...(at ? { at } : {}),
  };
}

const WORDS = {
  inherited: { zh: '取自项目', en: "the project's own" },
  evidence: { zh: '证明材料', en: 'evidence' },
  either: { zh: '满足任一即可：', en: 'any one of: ' },
} as const satisfies Record<string, Bilingual>;

const named = (owner: string, label: string, { lang }: Style): string =>
  lang === 'zh' ? `“${visiblePiece(owner)}”${label}` : `"${visiblePiece(owner)}" ${label}`;

/**
 * What is unmet in a requirement: each unmet condition by itself, but alternatives together, since meeting any one of
 * them is enough.
 */
export const unmetDemands = (require: Trace, telling: Telling): readonly DemandView[] =>
  unmetDuties(require).map((duty) => demandView(duty, telling));

function demandView(duty: Decisive, telling: Telling): DemandView {
  const { style } = telling;
  const { trace, condition, owner } = duty;
  const sign = condition === trace.condition ? 'plain' : 'turned';
  const leaves = decisiveLeaves(trace, { sign, owner });
  const required = requiredText(condition, style);
  return {
    declared: declaredOf(leaves, telling),
    required:
      owner === undefined ? required : named(owner, `${style.lang === 'zh' ? '：' : ''}${required}`, style),
    ...gapOf(leaves, style),
  };
}

/** What stands in the file at these leaves, each place once. */
export const declaredOf = (leaves: readonly Decisive[], telling: Telling): readonly DeclaredView[] => {
  const all = leaves.flatMap(({ trace, owner }) =>
    trace.readings.map((reading) => declaredView(reading, telling, owner)),
  );
  return [...new Map(all.map((each) => [`${each.label} ${each.pointer}`, each])).values()];
};

/** The requirement as a sentence; alternatives announce themselves. */
export const requiredText = (condition: Condition, { lang, say }: Style): string =>
  `${condition.kind === 'any' && condition.of.length > 1 ? say(WORDS.either) : ''}${conditionText(condition, lang)}`;

/** The distance of every leaf that has one; of several each is named. */
export function gapOf(leaves: readonly Decisive[], style: Style): { readonly gap?: string } {
  const gaps = leaves.flatMap((leaf) => {
    const text = gapText(leaf, style);
    return text === undefined ? [] : [{ leaf, text }];
  });
  const [only] = gaps;
  if (!only) return {};
  if (gaps.length === 1 && leaves.length === 1) return { gap: only.text };
  const texts = gaps.map(
    ({ leaf, text }) =>
      `${conditionText(leaf.condition, style.lang)}${style.lang === 'zh' ? '：' : ': '}${text}`,
  );
  return { gap: texts.join(style.lang === 'zh' ? '；' : '; ') };
}
