/** A piece of an article as it should be read. */
export interface Piece {
  readonly kind: 'p' | 'h2' | 'li' | 'quote' | 'row';
  readonly text: string;
}

/** An article made up for tests and benchmarks, with all that a page may say of it. */
export interface Story {
  readonly title: string;
  readonly source: string;
  readonly author: string;
  readonly published: string;
  readonly url: string;
  readonly caption: string;
  readonly credit: string;
  readonly pieces: readonly Piece[];
}

const p = (text: string): Piece => ({ kind: 'p', text });

/** Four stories: with a list, with a table, short, and long with headings and a quotation. */
export const stories: readonly Story[] = [
  {
    title: 'Estonia and Portugal agree to train divers together',
    source: 'Harbour Wire',
    author: 'Ines Vaher',
    published: '2023-05-11',
    url: 'https://harbourwire.example/2023/05/11/estonia-portugal-divers',
    caption: 'The two ministers on the quay in Tallinn.',
    credit: 'Jan Kos/Harbour Wire',
    pieces: [
      p('TALLINN — Estonia and Portugal agreed on Thursday to train naval divers together, the two defence ministries said.'),
      p('The minister of defence of Portugal, who arrived on Wednesday, met her host at the harbour and later called on the president.'),
      p('Under the memorandum the two navies will:'),
      { kind: 'li', text: 'hold a course for divers in Tallinn each spring;' },
      { kind: 'li', text: 'exchange instructors for up to six months;' },
      { kind: 'li', text: 'clear mines from the approaches to Lisbon.' },
      p('“Our divers have learnt from one another for years,” the Estonian minister said – “now it is on paper.”'),
    ],
  },
  {
    title: 'Joint statement on the third round of border talks',
    source: 'Ministry of Foreign Affairs of Ruritania',
    author: 'Press Office',
    published: '2022-10-04',
    url: 'https://mfa.ruritania.example/news/joint-statement-border-talks',
    caption: 'The heads of delegation sign the minutes.',
    credit: 'Ministry of Foreign Affairs',
    pieces: [
      p('The delegations of Ruritania and Graustark met in Strelsau on 3 and 4 October 2022 for the third round of talks on their common border.'),
      p('The heads of delegation were as follows:'),
      { kind: 'row', text: 'Side | Head of delegation | Post' },
      { kind: 'row', text: 'Ruritania | Rudolf Sapt | Deputy Minister' },
      { kind: 'row', text: 'Graustark | Yetive Marlanx | Ambassador at Large' },
      p('Both sides agreed to reopen the crossing at Zenda and to meet again in Edelweiss before the end of the year.'),
    ],
  },
  {
    title: 'Defence ministers speak by telephone',
    source: 'The Lowland Courier',
    author: 'Pieter Maas',
    published: '2021-03-29',
    url: 'https://lowlandcourier.example/world/ministers-speak-by-telephone',
    caption: 'The minister at her desk.',
    credit: 'R. Oyelaran',
    pieces: [
      p(
        'The defence ministers of Ghana and Denmark spoke by telephone on Monday about patrols in the Gulf of Guinea. They agreed to meet in Accra in June.',
      ),
    ],
  },
  {
    title: 'Chile buys six patrol aircraft from Spain, and crews will be trained in Seville',
    source: 'Andes Report',
    author: 'Marta Quiroga, Luis Peña',
    published: '2024-02-16',
    url: 'https://andesreport.example/2024/02/16/chile-patrol-aircraft-spain.html',
    caption: 'A patrol aircraft over the bay of Valparaíso.',
    credit: 'Armada',
    pieces: [
      p(
        'SANTIAGO — Chile signed a contract for six maritime patrol aircraft with Spain on Friday, worth 340 million euros, after two years of talks.',
      ),
      p('The first two aircraft are to be delivered in 2026, the navy said in a statement, and the rest by the end of 2028.'),
      { kind: 'h2', text: 'Training in Seville' },
      p(
        'Forty pilots and sixty technicians will be trained in Seville from next year on. The defence ministers of both countries, who signed the contract, also agreed to exercise together in the Drake Passage.',
      ),
      {
        kind: 'quote',
        text: '“It is the largest purchase of the navy in a generation, and it comes with the knowledge to keep it flying,” the minister said.',
      },
      p('A rival offer from Italy was turned down in December.'),
      { kind: 'h2', text: 'Older aircraft' },
      p('The three aircraft in service now were built in 1979. One of them will go to a museum in Viña del Mar.'),
    ],
  },
];

/** The text that reading a page with the story should give, the caption left out. */
export function textOf(story: Story): string {
  return story.pieces.map((piece) => piece.text).join('\n\n');
}
