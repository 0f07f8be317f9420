/** Words that users see exist in both languages; the reader chooses. */
export type Language = 'zh' | 'en';

export interface Bilingual {
  readonly zh: string;
  readonly en: string;
}
