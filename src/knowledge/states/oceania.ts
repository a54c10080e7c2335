import type { StateRow } from './row.ts';

/** The states of Oceania. */
// biome-ignore format: a table is read by its rows
export const OCEANIA: readonly StateRow[] = [
  ['AUS', 'AU', 'Australia', 'Commonwealth of Australia', 'Australian|Aussie', 'Australo', 'Canberra', 'Sydney|Melbourne|Brisbane|Perth|Darwin|Adelaide|Hobart|Townsville|Cairns|Queensland|New South Wales|Northern Territory|Western Australia|HMAS Stirling|Woomera|Pine Gap|Amberley|Gold Coast', 'Kirribilli House|Russell Offices'],
  ['COK', 'CK', 'Cook Islands', 'the Cook Islands', 'Cook Islander', '', 'Avarua|Rarotonga', 'Aitutaki', ''],
  ['FJI', 'FJ', 'Fiji', 'Republic of Fiji', 'Fijian', '', 'Suva', 'Nadi|Lautoka', ''],
  ['FSM', 'FM', 'Micronesia', 'Federated States of Micronesia', 'Micronesian', '', 'Palikir', 'Pohnpei|Yap', ''],
  ['KIR', 'KI', 'Kiribati', 'Republic of Kiribati', 'I-Kiribati', '', 'Tarawa|South Tarawa', '', ''],
  ['MHL', 'MH', 'Marshall Islands', 'Republic of the Marshall Islands|the Marshall Islands', 'Marshallese', '', 'Majuro', 'Kwajalein', ''],
  ['NIU', 'NU', 'Niue', '', 'Niuean', '', 'Alofi', '', ''],
  ['NRU', 'NR', 'Nauru', 'Republic of Nauru', 'Nauruan', '', 'Yaren', '', ''],
  ['NZL', 'NZ', 'New Zealand', 'Aotearoa|Aotearoa New Zealand|NZ', 'New Zealander|Kiwi|New Zealand', '', 'Wellington', 'Auckland|Christchurch|Queenstown|Waitangi|Hamilton|Dunedin|Devonport', 'Beehive'],
  ['PLW', 'PW', 'Palau', 'Republic of Palau', 'Palauan', '', 'Ngerulmud', 'Koror', ''],
  ['PNG', 'PG', 'Papua New Guinea', 'PNG|Independent State of Papua New Guinea', 'Papua New Guinean|Papuan', '', 'Port Moresby', 'Moresby|Lae|Manus|Manus Island|Bougainville', ''],
  ['SLB', 'SB', 'Solomon Islands', 'the Solomon Islands|Solomons', 'Solomon Islander', '', 'Honiara', 'Guadalcanal', ''],
  ['TON', 'TO', 'Tonga', 'Kingdom of Tonga', 'Tongan', '', "Nuku'alofa|Nuku’alofa", "Vava'u", ''],
  ['TUV', 'TV', 'Tuvalu', '', 'Tuvaluan', '', 'Funafuti', '', ''],
  ['VUT', 'VU', 'Vanuatu', 'Republic of Vanuatu', 'Ni-Vanuatu|Vanuatuan', '', 'Port Vila', 'Luganville|Espiritu Santo', ''],
  ['WSM', 'WS', 'Samoa', 'Independent State of Samoa', 'Samoan', '', 'Apia', '', ''],
];
