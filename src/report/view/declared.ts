/** What was declared for a fact, and what is demanded of it. */
import type { Condition } from '../../model/condition.ts';
import type { Locate } from '../../model/report.ts';
import type { Bilingual } from '../../model/text.ts';
import { amountOf, FALSE, type Reading, type Trace } from '../../model/trace.ts';
import { printedUnit } from '../../model/unit.ts';
import { formatExact, subtract } from '../../support/exact.ts';
import { conditionText } from '../../words/condition.ts';
import { positionText } from '../../words/position.ts';
import { absentText } from '../../words/reading.ts';
import { visible, visiblePiece } from '../../words/safe.ts';
import { valueText } from '../../words/value.ts';
import { type Decisive, decisiveLeaves } from '../gather.ts';
import type { Style } from '../style.ts';
import type { DeclaredView, DemandView } from './model.ts';

export interface Telling {
  readonly style: Style;
  readonly locate: Locate;
}

export function declaredView(reading: Reading, { style, locate }: Telling, owner?: string): DeclaredView {
  const { fact, pointer, stated, inherited, evidence } = reading;
  const { lang, say } = style;
  const found = stated === undefined ? undefined : locate(pointer);
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
    ...(found
      ? {
          at: {
            line: found.span.line,
            column: found.span.column,
            text: positionText(found.span, lang),
            excerpt: visible(found.excerpt),
          },
        }
      : {}),
  };
}

const WORDS = {
  inherited: { zh: '取自项目', en: "the project's own" },
  evidence: { zh: '证明材料', en: 'evidence' },
  short: { zh: '还差', en: 'short by' },
  over: { zh: '超出', en: 'over by' },
  exactly: { zh: '恰为界限值', en: 'exactly at the number' },
  points: { zh: '个百分点', en: ' percentage points' },
} as const satisfies Record<string, Bilingual>;

const named = (owner: string, label: string, { lang }: Style): string =>
  lang === 'zh' ? `“${visiblePiece(owner)}”${label}` : `"${visiblePiece(owner)}" ${label}`;

/**
 * What is unmet in a requirement: each unmet condition by itself, but alternatives together, since meeting any one of
 * them is enough.
 */
export function unmetDemands(require: Trace, telling: Telling): readonly DemandView[] {
  return demandsOf(require).map(({ trace, condition }) => demandView(trace, condition, telling));
}

/** The conditions of which each one must be met. */
function demandsOf(trace: Trace): readonly Decisive[] {
  if (trace.condition.kind === 'all') {
    return trace.children.filter(({ truth }) => truth === FALSE).flatMap(demandsOf);
  }
  if (trace.condition.kind === 'any') return [{ trace, condition: trace.condition }];
  return decisiveLeaves(trace);
}

export function demandView(trace: Trace, condition: Condition, telling: Telling): DemandView {
  const leaves = decisiveLeaves(trace);
  const declared = leaves.flatMap((leaf) =>
    leaf.trace.readings.map((reading) => declaredView(reading, telling, leaf.owner)),
  );
  const gap = trace.condition.kind === 'compare' ? gapText(trace, telling.style) : undefined;
  return {
    declared: onceEach(declared),
    required: conditionText(condition, telling.style.lang),
    ...(gap === undefined ? {} : { gap }),
  };
}

export const onceEach = (declared: readonly DeclaredView[]): readonly DeclaredView[] => [
  ...new Map(declared.map((each) => [`${each.label} ${each.pointer}`, each])).values(),
];

/** How far the left side of an unmet comparison lies from the right one; undefined where there is no distance. */
function gapText(trace: Trace, { say }: Style): string | undefined {
  const [left, right] = [amountOf(trace, 'left'), amountOf(trace, 'right')];
  if (trace.condition.kind !== 'compare' || left === undefined || right === undefined) return undefined;
  const signed = formatExact(subtract(left, right));
  if (signed === '0') return say(WORDS.exactly);
  const symbol = printedUnit(trace.condition.unit);
  const unit = symbol === '%' ? say(WORDS.points) : symbol;
  const size = signed.replace(/^-/, '');
  return `${say(signed.startsWith('-') ? WORDS.short : WORDS.over)} ${size}${unit}`;
}
