import type { Country } from '../model/country.ts';
import { folded } from './fold.ts';
import { stateName, stateNamed, stateOfPlace } from './states.ts';

// Where capitals and large towns lie, in degrees to a tenth or so: enough to set a mark on a map of the world. East and north count up.

/** Code, capital, longitude, latitude. */
// biome-ignore format: a table is read by its rows
const CAPITALS = `
AGO Luanda 13.2 -8.8|BDI Gitega 29.9 -3.4|BEN Porto-Novo 2.6 6.5|BFA Ouagadougou -1.5 12.4|BWA Gaborone 25.9 -24.7|CAF Bangui 18.6 4.4|CIV Yamoussoukro -5.3 6.8
CMR Yaounde 11.5 3.9|COD Kinshasa 15.3 -4.3|COG Brazzaville 15.3 -4.3|COM Moroni 43.3 -11.7|CPV Praia -23.5 14.9|DJI Djibouti City 43.1 11.6|DZA Algiers 3.1 36.8
EGY Cairo 31.2 30.0|ERI Asmara 38.9 15.3|ESH Laayoune -13.2 27.2|ETH Addis Ababa 38.7 9.0|GAB Libreville 9.5 0.4|GHA Accra -0.2 5.6|GIN Conakry -13.7 9.5
GMB Banjul -16.6 13.5|GNB Bissau -15.6 11.9|GNQ Malabo 8.8 3.8|KEN Nairobi 36.8 -1.3|LBR Monrovia -10.8 6.3|LBY Tripoli 13.2 32.9|LSO Maseru 27.5 -29.3
MAR Rabat -6.8 34.0|MDG Antananarivo 47.5 -18.9|MLI Bamako -8.0 12.6|MOZ Maputo 32.6 -26.0|MRT Nouakchott -16.0 18.1|MUS Port Louis 57.5 -20.2|MWI Lilongwe 33.8 -14.0
NAM Windhoek 17.1 -22.6|NER Niamey 2.1 13.5|NGA Abuja 7.5 9.1|RWA Kigali 30.1 -1.9|SDN Khartoum 32.5 15.6|SEN Dakar -17.4 14.7|SLE Freetown -13.2 8.5
SOM Mogadishu 45.3 2.0|SSD Juba 31.6 4.9|STP Sao Tome 6.7 0.3|SWZ Mbabane 31.1 -26.3|SYC Victoria 55.5 -4.6|TCD N'Djamena 15.0 12.1|TGO Lome 1.2 6.1
TUN Tunis 10.2 36.8|TZA Dodoma 35.7 -6.2|UGA Kampala 32.6 0.3|ZAF Pretoria 28.2 -25.7|ZMB Lusaka 28.3 -15.4|ZWE Harare 31.0 -17.8
ARG Buenos Aires -58.4 -34.6|ATG St. John's -61.8 17.1|BHS Nassau -77.3 25.1|BLZ Belmopan -88.8 17.3|BOL La Paz -68.1 -16.5|BRA Brasilia -47.9 -15.8|BRB Bridgetown -59.6 13.1
CAN Ottawa -75.7 45.4|CHL Santiago -70.7 -33.4|COL Bogota -74.1 4.7|CRI San Jose -84.1 9.9|CUB Havana -82.4 23.1|DMA Roseau -61.4 15.3|DOM Santo Domingo -69.9 18.5
ECU Quito -78.5 -0.2|GRD St. George's -61.8 12.1|GTM Guatemala City -90.5 14.6|GUY Georgetown -58.2 6.8|HND Tegucigalpa -87.2 14.1|HTI Port-au-Prince -72.3 18.5|JAM Kingston -76.8 18.0
KNA Basseterre -62.7 17.3|LCA Castries -61.0 14.0|MEX Mexico City -99.1 19.4|NIC Managua -86.3 12.1|PAN Panama City -79.5 9.0|PER Lima -77.0 -12.0|PRI San Juan -66.1 18.5
PRY Asuncion -57.6 -25.3|SLV San Salvador -89.2 13.7|SUR Paramaribo -55.2 5.9|TTO Port of Spain -61.5 10.7|URY Montevideo -56.2 -34.9|USA Washington -77.0 38.9|VCT Kingstown -61.2 13.2
VEN Caracas -66.9 10.5|AFG Kabul 69.2 34.5|ARE Abu Dhabi 54.4 24.5|ARM Yerevan 44.5 40.2|AZE Baku 49.9 40.4|BGD Dhaka 90.4 23.8|BHR Manama 50.6 26.2
BRN Bandar Seri Begawan 114.9 4.9|BTN Thimphu 89.6 27.5|CHN Beijing 116.4 39.9|CYP Nicosia 33.4 35.2|GEO Tbilisi 44.8 41.7|HKG Hong Kong 114.2 22.3|IDN Jakarta 106.8 -6.2
IND New Delhi 77.2 28.6|IRN Tehran 51.4 35.7|IRQ Baghdad 44.4 33.3|ISR Jerusalem 35.2 31.8|JOR Amman 35.9 31.9|JPN Tokyo 139.7 35.7|KAZ Astana 71.4 51.2
KGZ Bishkek 74.6 42.9|KHM Phnom Penh 104.9 11.6|KOR Seoul 127.0 37.6|KWT Kuwait City 48.0 29.4|LAO Vientiane 102.6 18.0|LBN Beirut 35.5 33.9|LKA Colombo 79.9 6.9
MAC Macau 113.5 22.2|MDV Male 73.5 4.2|MMR Naypyidaw 96.1 19.8|MNG Ulaanbaatar 106.9 47.9|MYS Kuala Lumpur 101.7 3.1|NPL Kathmandu 85.3 27.7|OMN Muscat 58.4 23.6
PAK Islamabad 73.0 33.7|PHL Manila 121.0 14.6|PRK Pyongyang 125.8 39.0|PSE Ramallah 35.2 31.9|QAT Doha 51.5 25.3|SAU Riyadh 46.7 24.7|SGP Singapore 103.8 1.3
SYR Damascus 36.3 33.5|THA Bangkok 100.5 13.8|TJK Dushanbe 68.8 38.6|TKM Ashgabat 58.4 37.9|TLS Dili 125.6 -8.6|TUR Ankara 32.9 39.9|TWN Taipei 121.6 25.0
UZB Tashkent 69.2 41.3|VNM Hanoi 105.8 21.0|YEM Sanaa 44.2 15.4|ALB Tirana 19.8 41.3|AND Andorra la Vella 1.5 42.5|AUT Vienna 16.4 48.2|BEL Brussels 4.4 50.8
BGR Sofia 23.3 42.7|BIH Sarajevo 18.4 43.9|BLR Minsk 27.6 53.9|CHE Bern 7.4 46.9|CZE Prague 14.4 50.1|DEU Berlin 13.4 52.5|DNK Copenhagen 12.6 55.7
ESP Madrid -3.7 40.4|EST Tallinn 24.8 59.4|FIN Helsinki 24.9 60.2|FRA Paris 2.4 48.9|GBR London -0.1 51.5|GRC Athens 23.7 38.0|HRV Zagreb 16.0 45.8
HUN Budapest 19.0 47.5|IRL Dublin -6.3 53.3|ISL Reykjavik -21.9 64.1|ITA Rome 12.5 41.9|LIE Vaduz 9.5 47.1|LTU Vilnius 25.3 54.7|LUX Luxembourg City 6.1 49.6
LVA Riga 24.1 56.9|MCO Monaco 7.4 43.7|MDA Chisinau 28.9 47.0|MKD Skopje 21.4 42.0|MLT Valletta 14.5 35.9|MNE Podgorica 19.3 42.4|NLD Amsterdam 4.9 52.4
NOR Oslo 10.8 59.9|POL Warsaw 21.0 52.2|PRT Lisbon -9.1 38.7|ROU Bucharest 26.1 44.4|RUS Moscow 37.6 55.8|SMR San Marino 12.4 43.9|SRB Belgrade 20.5 44.8
SVK Bratislava 17.1 48.1|SVN Ljubljana 14.5 46.1|SWE Stockholm 18.1 59.3|UKR Kyiv 30.5 50.4|VAT Vatican City 12.5 41.9|XKX Pristina 21.2 42.7|AUS Canberra 149.1 -35.3
COK Avarua -159.8 -21.2|FJI Suva 178.4 -18.1|FSM Palikir 158.2 6.9|KIR Tarawa 173.0 1.4|MHL Majuro 171.4 7.1|NIU Alofi -169.9 -19.1|NRU Yaren 166.9 -0.5
NZL Wellington 174.8 -41.3|PLW Ngerulmud 134.6 7.5|PNG Port Moresby 147.2 -9.4|SLB Honiara 160.0 -9.4|TON Nuku'alofa -175.2 -21.1|TUV Funafuti 179.2 -8.5
VUT Port Vila 168.3 -17.7|WSM Apia -171.8 -13.8`;

/** Towns that are no capitals, and seats of governments that are. */
// biome-ignore format: a table is read by its rows
const TOWNS = `
USA New York -74.0 40.7|USA San Francisco -122.4 37.8|USA Los Angeles -118.2 34.1|USA Chicago -87.6 41.9|USA Houston -95.4 29.8|USA Honolulu -157.9 21.3|USA San Diego -117.2 32.7
USA Norfolk -76.3 36.8|USA Miami -80.2 25.8|USA Boston -71.1 42.4|USA Seattle -122.3 47.6|USA Camp David -77.5 39.6|USA Philadelphia -75.2 40.0|USA Atlanta -84.4 33.7
IND Delhi 77.2 28.7|IND Mumbai 72.9 19.1|IND Bengaluru 77.6 13.0|IND Bangalore 77.6 13.0|IND Chennai 80.3 13.1|IND Kolkata 88.4 22.6|IND Hyderabad 78.5 17.4|IND Jodhpur 73.0 26.2
IND Visakhapatnam 83.2 17.7|IND Goa 74.0 15.4|ISR Tel Aviv 34.8 32.1|ISR Haifa 35.0 32.8|CHN Shanghai 121.5 31.2|CHN Guangzhou 113.3 23.1|CHN Chengdu 104.1 30.7|CHN Tianjin 117.2 39.1
CHN Qingdao 120.4 36.1|JPN Osaka 135.5 34.7|JPN Hiroshima 132.5 34.4|JPN Yokosuka 139.7 35.3|JPN Nagoya 136.9 35.2|KOR Busan 129.1 35.2|KOR Incheon 126.7 37.5|VNM Ho Chi Minh City 106.7 10.8
VNM Da Nang 108.2 16.1|IDN Bali 115.2 -8.4|IDN Surabaya 112.7 -7.3|PHL Cebu 123.9 10.3|THA Phuket 98.4 7.9|MMR Yangon 96.2 16.8|PAK Karachi 67.0 24.9|PAK Lahore 74.3 31.5
PAK Rawalpindi 73.1 33.6|TUR Istanbul 29.0 41.0|TUR Izmir 27.1 38.4|ARE Dubai 55.3 25.2|SAU Jeddah 39.2 21.5|SAU Mecca 39.8 21.4|KAZ Almaty 76.9 43.2|EGY Alexandria 29.9 31.2
EGY Sharm el-Sheikh 34.3 27.9|MAR Casablanca -7.6 33.6|MAR Marrakesh -8.0 31.6|NGA Lagos 3.4 6.5|ZAF Cape Town 18.4 -33.9|ZAF Johannesburg 28.0 -26.2|ZAF Durban 31.0 -29.9
CIV Abidjan -4.0 5.3|TZA Dar es Salaam 39.3 -6.8|KEN Mombasa 39.7 -4.0|LBY Benghazi 20.1 32.1|GBR Edinburgh -3.2 56.0|GBR Portsmouth -1.1 50.8|GBR Glasgow -4.3 55.9|GBR Belfast -5.9 54.6
FRA Marseille 5.4 43.3|FRA Toulon 5.9 43.1|FRA Strasbourg 7.8 48.6|FRA Brest -4.5 48.4|FRA Nice 7.3 43.7|DEU Munich 11.6 48.1|DEU Hamburg 10.0 53.6|DEU Bonn 7.1 50.7|DEU Ramstein 7.6 49.4
DEU Frankfurt 8.7 50.1|DEU Stuttgart 9.2 48.8|ITA Milan 9.2 45.5|ITA Naples 14.3 40.8|ITA Venice 12.3 45.4|ESP Barcelona 2.2 41.4|ESP Rota -6.4 36.6|NLD The Hague 4.3 52.1
NLD Rotterdam 4.5 51.9|CHE Geneva 6.1 46.2|CHE Davos 9.8 46.8|CHE Zurich 8.5 47.4|BEL Antwerp 4.4 51.2|POL Krakow 19.9 50.1|POL Gdansk 18.6 54.4|UKR Odesa 30.7 46.5|UKR Kharkiv 36.2 50.0
UKR Lviv 24.0 49.8|RUS St. Petersburg 30.3 59.9|RUS Saint Petersburg 30.3 59.9|RUS Sochi 39.7 43.6|RUS Vladivostok 131.9 43.1|RUS Kazan 49.1 55.8|CAN Toronto -79.4 43.7|CAN Halifax -63.6 44.6
CAN Vancouver -123.1 49.3|CAN Montreal -73.6 45.5|MEX Cancun -86.8 21.2|BRA Rio de Janeiro -43.2 -22.9|BRA Sao Paulo -46.6 -23.5|COL Cartagena -75.5 10.4|ECU Guayaquil -79.9 -2.2
CHL Valparaiso -71.6 -33.0|AUS Sydney 151.2 -33.9|AUS Melbourne 145.0 -37.8|AUS Perth 115.9 -32.0|AUS Darwin 130.8 -12.5|AUS Brisbane 153.0 -27.5|AUS Adelaide 138.6 -34.9
NZL Auckland 174.8 -36.8|NOR Bergen 5.3 60.4|SWE Gothenburg 12.0 57.7|GRC Thessaloniki 22.9 40.6|GRC Souda Bay 24.1 35.5|MYS Putrajaya 101.7 2.9|LKA Hambantota 81.1 6.1|BOL Sucre -65.3 -19.0`;

/** A point on the map: the place's own, or with `exact` false that of the capital of the state it lies in. */
export interface MapPoint {
  readonly name: string;
  readonly country: Country | null;
  readonly lon: number;
  readonly lat: number;
  readonly exact: boolean;
}

type Point = Omit<MapPoint, 'exact'>;

function table(text: string): readonly Point[] {
  return text
    .trim()
    .split(/[|\n]/)
    .map((row) => {
      const [, country = '', name = '', lon, lat] = /^(\w{3}) (.+) (-?[\d.]+) (-?[\d.]+)$/.exec(row) ?? [];
      return { name, country, lon: Number(lon), lat: Number(lat) };
    });
}

const capitals: ReadonlyMap<string, Point> = new Map(table(CAPITALS).map((p) => [p.country ?? '', p]));
const towns: ReadonlyMap<string, Point> = new Map(
  [...capitals.values(), ...table(TOWNS)].flatMap((p) => [
    [`${folded(p.name)} ${p.country}`, p],
    [folded(p.name), p],
  ]),
);

/** Where a place lies of which reports give the name, the state, or both; null where neither says. */
export function placeOnMap(name: string | null, country: Country | null): MapPoint | null {
  const town = name === null ? undefined : (towns.get(`${folded(name)} ${country}`) ?? (country === null ? towns.get(folded(name)) : undefined));
  if (town !== undefined) return { ...town, exact: true };
  const state = country ?? (name === null ? null : (stateNamed(name) ?? stateOfPlace(name)));
  const capital = state === null ? undefined : capitals.get(state);
  return capital === undefined || state === null ? null : { ...capital, name: name ?? stateName(state), exact: false };
}
