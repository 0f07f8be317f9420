/** Makes `src/html/assets.ts` of the files in `src/html/browser`, which are linted and type-checked there. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export function assetsModule(): string {
  const [style, script] = ['page.css', 'page.js'].map((name) =>
    readFileSync(new URL(`../../src/html/browser/${name}`, import.meta.url), 'utf8'),
  );
  return `/** The style and script of every page and their hashes. Made from browser/ by npm run generate; do not edit. */
import { html } from './template.ts';
${asset('STYLE', style ?? '')}${asset('SCRIPT', script ?? '')}`;
}

const asset = (name: string, text: string): string => `
export const ${name} = html\`${text.replace(/[\\`]|\$\{/g, '\\$&')}\`;

export const ${name}_HASH = '${hashOf(text)}';
`;

/** As a content security policy writes it. */
const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
