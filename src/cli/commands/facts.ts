/** `hegui facts`: what a descriptor may state. */
import { Option } from 'commander';
import { type Fact, type Part, SUBJECTS, type Subject, type Vocabulary } from '../../model/vocabulary.ts';
import { renderFact, renderFacts } from '../../report/listing.ts';
import { fold } from '../../support/text.ts';
import { namesOf, suggestions } from '../../vocabulary/names.ts';
import type { CommandSpec } from '../command.ts';
import { rulesOption } from '../options.ts';
import { type CommonOptions, open } from '../session.ts';
import { unknownName } from '../usage.ts';

interface FactsFlags extends CommonOptions {
  readonly subject?: Subject;
  readonly part?: string;
  readonly search?: string;
}

export const factsCommand: CommandSpec = {
  name: 'facts',
  summary: { zh: '列出、查看描述文件可填的事实', en: 'list and show the facts a descriptor may state' },
  examples: [
    'hegui facts',
    'hegui facts --subject project --part buildings',
    'hegui facts --search 充电',
    'hegui facts 总建筑面积',
  ],
  build: (command, session) => {
    const zh = session.lang === 'zh';
    command
      .argument('[fact]', zh ? '事实名称（键、中文名或别名）' : 'a fact (key, label or alias)')
      .addOption(new Option('--subject <subject>', zh ? '只列此对象' : 'only this subject').choices(SUBJECTS))
      .option('--part <part>', zh ? '只列此组成部分，如 buildings' : 'only this part, e.g. buildings')
      .option(
        '--search <text>',
        zh ? '名称、含义、选项或证明材料中的文字' : 'text in names, meaning, values or proof',
      )
      .addOption(rulesOption(zh))
      .action(async (name: string | undefined, flags: FactsFlags) => {
        const { program } = await open(session, flags);
        const { vocabulary } = program.pack;
        const part = flags.part === undefined ? undefined : findPart(flags.part, vocabulary);
        const facts = factsOf(vocabulary).filter(
          (fact) =>
            (flags.subject === undefined || fact.subject === flags.subject) &&
            (part === undefined || (fact.part === part.key && fact.subject === part.subject)) &&
            (flags.search === undefined || speaksOf(fact, flags.search)),
        );
        if (name === undefined) {
          session.io.out(renderFacts(facts, session.style));
          return;
        }
        const found = search(name, [...facts, ...partsOf(vocabulary)]);
        if (found.length === 0) throw unknownName({ zh: '事实', en: 'fact' }, name, suggestions(facts));
        const rules = program.rules.map(({ rule }) => rule);
        session.io.out(found.map((fact) => renderFact(fact, rules, session.style)).join('\n'));
      });
  },
};

function factsOf(vocabulary: Vocabulary): readonly Fact[] {
  return SUBJECTS.flatMap((subject) => {
    const { facts, parts } = vocabulary.subjects[subject];
    return [...facts.values(), ...[...parts.values()].flatMap((part) => [...part.facts.values()])];
  });
}

const partsOf = (vocabulary: Vocabulary): readonly Part[] =>
  SUBJECTS.flatMap((subject) => [...vocabulary.subjects[subject].parts.values()]);

/** A part by key, label or alias. Throws UsageError with the nearest name. */
function findPart(name: string, vocabulary: Vocabulary): Part {
  const parts = partsOf(vocabulary);
  const found = parts.find((part) => namesOf(part).some((each) => fold(each) === fold(name)));
  if (!found) throw unknownName({ zh: '组成部分', en: 'part' }, name, suggestions(parts));
  return found;
}

/** What is called exactly so, else everything whose name contains the word. */
function search(name: string, all: readonly (Fact | Part)[]): readonly (Fact | Part)[] {
  const wanted = fold(name);
  const named = all.filter((each) => namesOf(each).some((one) => fold(one) === wanted));
  if (named.length > 0) return named;
  return all.filter((each) => namesOf(each).some((one) => fold(one).includes(wanted)));
}

/** Whether a name, a value, the meaning or the proof contains the word. */
function speaksOf(fact: Fact, word: string): boolean {
  const { type, definition, proof } = fact;
  const values = 'values' in type ? type.values.flatMap(namesOf) : [];
  const texts = [...namesOf(fact), ...values, definition.zh, definition.en, proof.zh, proof.en];
  return fold(texts.join('\n')).includes(fold(word));
}
