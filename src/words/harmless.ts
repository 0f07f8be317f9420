import { visible } from '../words/safe.ts';

/**
 * JSON leaves DEL, C1 controls and bidi controls as they are, on which a terminal would act, and `##[command]`, which a CI
 * log carries out wherever it stands. They stand only inside strings, where an escape says the same.
 */
export function harmless(json: string): string {
  return json.replace(
    /#(?=#\[)|[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** What is said of a call, line by line: its arguments may be names that a script took from strangers. */
export const harmlessLines = (text: string): string => text.split('\n').map(visible).join('\n');
