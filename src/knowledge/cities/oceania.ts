import type { CityRow } from './row.ts';

/** Towns and regions of Oceania. */
// biome-ignore format: a table is read by its rows
export const OCEANIA_CITIES: readonly CityRow[] = [
  ['AUS', 'Wollongong|Geelong|Ballarat|Bendigo|Launceston|Tasmania|South Australia|Rockhampton|Shoalwater Bay|Sunshine Coast|Toowoomba'],
  ['AUS', 'Alice Springs|Tindal|RAAF Base Tindal|Broome|Port Hedland|Karratha|Exmouth|Learmonth|Garden Island|Rockingham|Fremantle'],
  ['AUS', 'Port Kembla|Jervis Bay|Nowra|Puckapunyal|Williamtown|Wagga Wagga|Albury|Christmas Island|Cocos Islands|Norfolk Island'],
  ['AUS', 'Thursday Island|Weipa|Cape York|Kangaroo Island|Lucas Heights|Uluru|Parramatta|Kirribilli|Sutherland Shire|Pilbara'],
  ['AUS', 'Kimberley Region|Benalla|Mildura|Bundaberg'],
  ['FJI', 'Labasa|Vanua Levu|Viti Levu|Sigatoka|Taveuni|Denarau|Levuka|Savusavu|Ovalau|Rakiraki|Blackrock Camp'],
  ['FSM', 'Chuuk|Kosrae|Weno|Kolonia'],
  ['KIR', 'Kiritimati|Betio|Bairiki|Kanton|Canton Island|Abaiang|Tabuaeran'],
  ['MHL', 'Ebeye|Enewetak|Bikini Atoll|Roi-Namur|Jaluit'],
  ['NZL', 'Tauranga|Rotorua|Palmerston North|Whangarei|Invercargill|Gisborne|New Plymouth|Taranaki|Otago|Waikato|Whenuapai|Ohakea|Waiouru'],
  ['NZL', 'Trentham|Woodbourne|Timaru|Tokelau|Chatham Islands|Taupo|Porirua|Tekapo|Devonport Naval Base|Ōtaki|Lyttelton'],
  ['PLW', 'Babeldaob|Angaur|Peleliu|Airai|Melekeok'],
  ['PNG', 'Mount Hagen|Madang|Wewak|Rabaul|Goroka|Vanimo|Kavieng|Kokopo|Popondetta|Arawa|Buka|Daru|Lombrum|Momote|Milne Bay|Alotau'],
  ['PNG', 'East New Britain|West New Britain|New Ireland|Sandaun|Oro Province|Kerema|Kokoda|Morobe|Igam|Taurama|Murray Barracks|Finschhafen'],
  ['PNG', 'East Sepik|Kimbe'],
  ['SLB', 'Gizo|Auki|Noro|Malaita|Tulagi|Munda|Kirakira|Temotu|Lofung|Shortland Islands'],
  ['TON', "Tongatapu|Ha'apai|'Eua|Neiafu|Touliki"],
  ['TUV', 'Vaiaku|Nanumea|Nukufetau'],
  ['VUT', 'Malekula|Efate|Blacksands|Lenakel|Norsup'],
  ['WSM', "Savai'i|Upolu|Salelologa|Mulinu'u|Vaitele|Faleolo"],
  ['NIU', 'Hanan Airport'],
  ['COK', 'Atiu|Mangaia'],
];
