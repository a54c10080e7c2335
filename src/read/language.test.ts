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
