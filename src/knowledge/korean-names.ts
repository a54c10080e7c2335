/** The commoner Korean family names, each row one name in the spellings that its bearers use. */
const SPELLINGS =
  `kim gim|lee yi rhee ri li|park pak bak|choi choe|jung chung jeong chong joung|kang gang|cho jo|yoon yun|jang chang|lim im rhim rim|han hahn|oh o|seo suh so|shin sin|kwon gwon|hwang whang|ahn an|song|yoo yu ryu ryoo
hong|jeon chun jun chon|ko go koh|moon mun|son sohn|yang ryang|bae pae|baek paik baik paek|heo hur huh ho|nam|shim sim|noh roh no ro|ha hah|kwak gwak|sung seong|cha|joo chu ju|woo u wu|min|jin chin|na ra nah|ji chi jee|eom um|byun byeon pyon|bang pang|kong gong|hyun hyon hyeon`
    .split(/[|\n]/)
    .map((row) => row.trim().split(' '));

const ROWS: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const map = new Map<string, Set<number>>();
  SPELLINGS.forEach((row, i) => {
    for (const name of row) map.set(name, (map.get(name) ?? new Set<number>()).add(i));
  });
  return map;
})();

/** Whether two folded Korean family names may be one in two spellings ("Roh" and "Noh"). */
export function sameKoreanFamily(a: string, b: string): boolean {
  const other = ROWS.get(b);
  return a === b || (other !== undefined && [...(ROWS.get(a) ?? [])].some((row) => other.has(row)));
}

/** The spelling by which the spellings of a folded Korean family name are looked up; the name itself where it is not among the commoner ones. */
export function koreanFamilyKey(name: string): string {
  const [row] = ROWS.get(name) ?? [];
  return row === undefined ? name : (SPELLINGS[row]?.[0] ?? name);
}
