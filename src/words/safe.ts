/** Makes strangers' text harmless: what could act in a terminal, or hide in it, is shown as an escape instead. */

/** Longest piece of a stranger's text inside a message, in code points. */
const PIECE = 80;

/**
 * Control characters (line breaks and ESC among them), everything that has no glyph of its own (bidi controls,
 * zero-width joiners, variation selectors, Hangul fillers), separators of lines, lone surrogates, and noncharacters.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;

/**
 * Beginnings of what a CI log would carry out (`::error::`, `##[command]`): their first sign is written as an escape, so
 * that no line of ours can start a command, however it is wrapped.
 */
const COMMAND = /:(?=:)|#(?=#\[)/g;

/** What no rule below changes but the last: most texts are of nothing else, and one glance tells. */
const USUAL = /^[\x20-\x7e\xb2\xb3\u3000-\u3029\u33a1\u4e00-\u9fff\uff01-\uff60]*$/;

/** Marks stacked on one character beyond any script's need: they would paint over the lines around. */
const STACKED = /(?<=\p{M}{4})\p{M}/gu;

/**
 * The text with every invisible character written as `\u001b`; a backslash stays as it is, since paths have them.
 * Every string that does not come from the rule pack passes through here before a terminal sees it.
 */
export function visible(text: string): string {
  const harmless = USUAL.test(text) ? text : text.replace(INVISIBLE, escapeOf).replace(STACKED, escapeOf);
  return harmless.replace(COMMAND, escapeOf);
}

/** The same, and cut to a length that leaves a message readable. */
export function visiblePiece(text: string): string {
  const shown = Array.from(text.slice(0, PIECE * 2 + 2));
  const cut = shown.length > PIECE || text.length > PIECE * 2 + 2;
  return visible(cut ? `${shown.slice(0, PIECE).join('')}…` : text);
}

function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).padStart(4, '0');
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex}`;
}

/**
 * Tag for messages: everything filled in is cut and made harmless, so that no message can forget to.
 */
export function said(words: TemplateStringsArray, ...filled: readonly (string | number)[]): string {
  return words.reduce((text, word, i) => `${text}${visiblePiece(String(filled[i - 1] ?? ''))}${word}`);
}
