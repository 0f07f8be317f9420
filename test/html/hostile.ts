/** Text that would act if a page took it for anything but text, and a rule pack full of it. */
import type { Clause, PolicyDocument } from '../../src/model/document.ts';
import type { Pack, Rule } from '../../src/model/rule.ts';
import type { Bilingual } from '../../src/model/text.ts';

export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(2)>',
  "'onmouseover='alert(3)",
  '<a href="javascript:alert(4)">请点击</a>',
  '</title></style></details></main><iframe src="https://example.org/"></iframe>',
  '<meta http-equiv=refresh content="0;url=https://example.org/">',
  '&lt;b&gt;&#60;svg/onload=alert(5)>',
  '\u202e反\u0000\u001b[2J',
].join(' ');

/** The pack with `HOSTILE` behind every text that a page shows. */
export function hostilePack(pack: Pack): Pack {
  const documents = new Map([...pack.documents].map(([id, document]) => [id, hostileDocument(document)]));
  const rules = pack.rules.map((rule) => hostileRule(rule, documents));
  return { ...pack, name: spoilt(pack.name), documents, rules };
}

const spoilt = (text: string): string => `${text}${HOSTILE}`;
const both = ({ zh, en }: Bilingual): Bilingual => ({ zh: spoilt(zh), en: spoilt(en) });

function hostileDocument(document: PolicyDocument): PolicyDocument {
  const clauses = [...document.clauses.values()].map((clause): readonly [string, Clause] => {
    const statements = clause.statements.map((statement) => ({
      ...statement,
      at: spoilt(statement.at),
      about: spoilt(statement.about),
    }));
    return [clause.path, { ...clause, heading: spoilt(clause.heading), statements }];
  });
  const { title, issuer, number = '' } = document;
  return {
    ...document,
    title: both(title),
    issuer: both(issuer),
    number: spoilt(number),
    clauses: new Map(clauses),
  };
}

function hostileRule(rule: Rule, documents: ReadonlyMap<string, PolicyDocument>): Rule {
  const document = documents.get(rule.document.id) ?? rule.document;
  return {
    ...rule,
    document,
    clause: document.clauses.get(rule.clause.path) ?? rule.clause,
    title: both(rule.title),
    quote: spoilt(rule.quote),
    reading: both(rule.reading),
    doubt: both(rule.doubt ?? rule.reading),
    remedy: both(rule.remedy),
    reviews: rule.reviews.map(({ condition, weigh }) => ({ condition, weigh: both(weigh) })),
    boundaries: rule.boundaries.map((boundary) => ({ ...boundary, phrase: spoilt(boundary.phrase) })),
    examples: rule.examples.map((example) => ({
      ...example,
      descriptor: { ...example.descriptor, [HOSTILE]: HOSTILE },
    })),
  };
}
