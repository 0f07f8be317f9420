/** What a look over a whole archive keeps of a descriptor: plain data, so that a thread can hand it over. */
import type { Bilingual } from './text.ts';
import type { Subject } from './vocabulary.ts';

export interface PlaceName {
  readonly id: string;
  readonly label: Bilingual;
}

/** Which descriptor it is, and what it can be counted under. */
export interface Who {
  /** What a report calls it: the file, with the line or row where a file holds several. */
  readonly label: string;
  readonly subject: Subject;
  readonly identity?: string;
  readonly name?: string;
  /** Who files a project, by name and by credit code. */
  readonly owner?: string;
  readonly applicant?: string;
  /** The functional zone that it states, else its place. */
  readonly place?: PlaceName;
  /** Keys of the part lists with something in them; of a descriptor without any, its subject. */
  readonly kinds: readonly string[];
}
