/** Parts and projects that may be one thing in pieces: held together by applicant, place and name. */
import type { Who } from '../model/archive.ts';
import type { Addends, PartsFlag, ProjectsFlag } from '../model/screen.ts';
import { add, type Exact } from '../support/exact.ts';
import { fold } from '../support/text.ts';
import { nameRoot } from './name-root.ts';
import type { Leaning } from './screener.ts';
import type { Probe } from './thresholds.ts';

const total = (values: readonly { readonly value: Exact }[]): Exact =>
  values.reduce<Exact>((sum, { value }) => add(sum, value), 0);

/** Parts of one project whose names differ in nothing but a number; `nameOf` gives a part's name by its place. */
export function alikeParts(
  { threshold, values, list }: Leaning,
  {
    who,
    nameOf,
    probe,
  }: { readonly who: Who; readonly nameOf: (index: number) => string | undefined; readonly probe: Probe },
): readonly PartsFlag[] {
  if (list === undefined) return [];
  const groups = new Map<string, PartsFlag['parts'][number][]>();
  for (const { index, value } of values) {
    const name = nameOf(index);
    const { root } = nameRoot(name ?? '');
    const group = groups.get(root) ?? [];
    groups.set(root, group);
    group.push({ index, ...(name === undefined ? {} : { name }), value });
  }
  return [...groups.values()].flatMap((parts): readonly PartsFlag[] => {
    const sum = total(parts);
    return parts.length > 1 && probe.passed(sum) ? [{ kind: 'parts', who, threshold, list, parts, sum }] : [];
  });
}

/** Projects are held against later ones until there are this many; then those untouched for longest go. */
export const MOST_PROJECTS = 100_000;

interface Group {
  /** When its first project came. */
  readonly first: number;
  /** By what tells a project from others: of two filings of one project the later one counts. */
  readonly projects: Map<string, Addends>;
}

/** Adds up projects of one applicant, place and name. */
export class AlikeProjects {
  forgotten = 0;
  private readonly probes: readonly Probe[];
  private readonly most: number;
  /** The group touched last stands last. */
  private readonly groups = new Map<string, Group>();
  private projects = 0;
  private came = 0;

  constructor(probes: readonly Probe[], most = MOST_PROJECTS) {
    this.probes = probes;
    this.most = most;
  }

  add(addends: Addends): void {
    const key = keyOf(addends.who);
    if (key === undefined) return;
    const group = this.groups.get(key) ?? { first: this.came, projects: new Map<string, Addends>() };
    this.came += 1;
    this.groups.delete(key);
    this.groups.set(key, group);
    const { identity, name, label } = addends.who;
    const own = identity ?? name ?? label;
    if (!group.projects.has(own)) this.projects += 1;
    group.projects.set(own, addends);
    this.forget();
  }

  /** In the order in which the first project of each came. */
  flags(): readonly ProjectsFlag[] {
    return [...this.groups.values()]
      .sort((a, b) => a.first - b.first)
      .flatMap((group) => this.flagsOf([...group.projects.values()]));
  }

  private flagsOf(all: readonly Addends[]): readonly ProjectsFlag[] {
    if (all.length < 2) return [];
    const added = all.flatMap(({ who, values }) => values.map((each) => ({ who, ...each })));
    const thresholds = [...new Set(added.map(({ threshold }) => threshold))].sort((a, b) => a - b);
    return thresholds.flatMap((threshold): readonly ProjectsFlag[] => {
      const projects = added
        .filter((each) => each.threshold === threshold)
        .map(({ who, value }) => ({ who, value }));
      const sum = total(projects);
      const isPassed = projects.length > 1 && this.probes[threshold]?.passed(sum) === true;
      return isPassed ? [{ kind: 'projects', threshold, projects, sum }] : [];
    });
  }

  /** A tenth at a time: to find the oldest ones takes as long as there were ones before them. */
  private forget(): void {
    if (this.projects <= this.most) return;
    for (const [key, { projects }] of this.groups) {
      if (this.projects <= this.most * 0.9) return;
      this.groups.delete(key);
      this.projects -= projects.size;
      this.forgotten += projects.size;
    }
  }
}

/** Shorter roots say nothing: 厂房, 锅炉房 stand in thousands of names. */
const SHORTEST_ROOT = 4;

/** Undefined for what cannot be held against others: no place, no telling name, neither applicant nor number. */
function keyOf({ applicant, owner, place, name }: Who): string | undefined {
  if (place === undefined || name === undefined) return undefined;
  const { root, numbered } = nameRoot(name);
  const by = applicant ?? owner;
  if (root.length < SHORTEST_ROOT || (by === undefined && !numbered)) return undefined;
  return JSON.stringify([by === undefined ? null : fold(by.slice(0, 200)), place.id, root]);
}
