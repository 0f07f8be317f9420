import { normalise } from './normalise.ts';

/**
 * Finds a quote in a normalised text, so that nobody has to trust the rule's author. `……` in a quote
 * leaves words out: the pieces must follow one another in the text. Returns the first piece that is
 * not there, undefined when the whole quote is.
 */
export function missingPiece(text: string, quote: string): string | undefined {
  const words = normalise(quote);
  const pieces = words.split(LEFT_OUT).filter((piece) => piece !== '');
  if (pieces.length === 0) return quote;
  if (text.includes(words)) return undefined;
  let from = 0;
  for (const piece of pieces) {
    const at = text.indexOf(piece, from);
    if (at < 0) return piece;
    from = at + piece.length;
  }
  return undefined;
}

/** An ellipsis in normalised text: NFKC turns `…` into three full stops. */
const LEFT_OUT = /(?:\.{3,}|⋯)+/u;
