/** A glance at XML that is too large, or too often made, for a validator. */

/** The first thing wrong with it, as far as XML's own grammar goes. */
export function faultIn(xml: string): string | undefined {
  const bad = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.exec(xml);
  if (bad) return `U+${bad[0].codePointAt(0)?.toString(16)}`;
  const open: string[] = [];
  const tags = /<\?[^>]*\?>|<(\/?)([\w:]+)(?:\s+[\w:]+="[^"<]*")*\s*(\/?)>/g;
  for (const [, close, name = '', empty] of xml.matchAll(tags)) {
    if (close ? open.pop() !== name : false) return `</${name}>`;
    if (!close && !empty && name !== '') open.push(name);
  }
  const rest = xml.replace(tags, '');
  if (/[<>]|&(?!(?:lt|gt|amp|quot|apos);)/.test(rest)) return rest.match(/.{0,20}[<>&].{0,20}/)?.[0];
  return open.length > 0 ? `<${open.at(-1)}>` : undefined;
}
