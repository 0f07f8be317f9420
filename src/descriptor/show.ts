/** How JSON values look in a message: in JSON's own signs, which no reader needs translated, and never long. */

/** Enough of a stranger's text to recognise it. */
export const shorten = (text: string): string =>
  text.length <= 80 ? text : `${[...text.slice(0, 80)].slice(0, 60).join('')}…`;

/** `null`, `true`, `12.5`, `"text"`, `[ … ]`, `{ … }`. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (Array.isArray(value)) return value.length === 0 ? '[ ]' : '[ … ]';
  if (typeof value === 'object' && value !== null) return '{ … }';
  return String(value);
}
