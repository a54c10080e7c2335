import assert from 'node:assert/strict';
import test from 'node:test';
import { languageOfText } from './language.ts';

test('the language of a text is told by its script or its small words', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['en', 'The two ministers met in Hanoi on Wednesday and signed a memorandum on the repair of ships.'],
    ['en', 'Błaszczak, Kamiński, Wójcik meet in Łódź'],
    ['de', 'Die beiden Minister trafen sich am Mittwoch in Hanoi und unterzeichneten eine Absichtserklärung, die den Bau von Schiffen regelt.'],
    ['fr', 'Les deux ministres se sont rencontrés à Hanoï et ont signé un accord sur la réparation des navires dans les ports du pays.'],
    ['es', 'Los dos ministros se reunieron en Hanói y firmaron un acuerdo sobre la reparación de los buques en los puertos del país.'],
    [
      'tr',
      'İki bakan çarşamba günü bir araya geldi ve savunma alanında iş birliği için bir anlaşma imzaladı; bu çok önemli bir adım olarak görüldü.',
    ],
    ['ru', 'Министры двух стран встретились в среду в Ханое и подписали меморандум.'],
    ['uk', 'Міністри двох країн зустрілися в середу в Ханої й підписали меморандум, її текст опубліковано.'],
    ['zh', '两国国防部长星期三在河内举行会谈，并签署了谅解备忘录。'],
    ['ja', '両国の国防大臣は水曜日にハノイで会談し、覚書に署名した。'],
    ['ko', '양국 국방장관은 수요일 하노이에서 회담을 열고 양해각서에 서명했다.'],
    ['ar', 'التقى وزيرا الدفاع في هانوي يوم الأربعاء ووقعا مذكرة تفاهم.'],
    ['he', 'שרי הביטחון נפגשו ביום רביעי בהאנוי וחתמו על מזכר הבנות.'],
  ];
  for (const [language, text] of texts) assert.equal(languageOfText(text), language, text);
});

test('English that quotes another language stays English, and what quotes English does not become it', () => {
  const german =
    '"Wir werden die Brücke gemeinsam bauen, solange es nötig ist, und das gilt auch für die Straße", Minister Vogt told reporters in Riga.';
  assert.equal(languageOfText(`${german} He met the Latvian president before the talks began, and they walked along the river together.`), 'en');
  const french =
    'Le ministre a déclaré que la coopération se poursuivrait. « The partnership is strong », a-t-il ajouté devant les journalistes réunis.';
  assert.equal(languageOfText(french), 'fr');
});

test('bare names and a few words tell nothing, and count as English unless the page says otherwise', () => {
  for (const text of ['Wójcik, Łukasz Żak', 'Nguyen Van Binh', 'PRESS RELEASE', '12.5.2021']) {
    assert.equal(languageOfText(text), 'en', text);
    assert.equal(languageOfText(text, 'pl'), 'pl', text);
  }
});

test('what a page says of its language yields to what a longer text shows', () => {
  const english = 'The two ministers met in Hanoi on Wednesday and signed a memorandum on the repair of ships, which both sides had prepared.';
  const russian = 'Министры двух стран встретились в среду в Ханое и подписали меморандум, который готовили обе стороны, и вылетели в Москву.';
  assert.equal(languageOfText(english, 'ru'), 'en');
  assert.equal(languageOfText(english, 'en-IN'), 'en-IN');
  assert.equal(languageOfText(russian, 'en-US'), 'ru');
  assert.equal(languageOfText('Министры встретились.', 'bg'), 'bg');
});

test('short paragraphs among many foreign names are English together, though none of them is beyond doubt', () => {
  const names = ['M. Étienne Moreau', 'Mme Geneviève Dubois', 'Dr. Jürgen Großmann, Chargé d’Affaires a.i.', 'Sr. Íñigo Zubizarreta'];
  const text = `The delegation of the Republic to the talks on fishing\n\nNorway will be host to the meeting in May, and the envoys who came for it are:\n\n${names.join('\n\n')}`;
  assert.equal(languageOfText(text), 'en');
  assert.equal(
    languageOfText(`${names.join('\n\n')}\n\nLa délégation de la République est arrivée hier soir à Oslo pour les négociations sur la pêche.`),
    'fr',
  );
});
