const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Abbreviations, without their full stop, that stand before a name or a number: a sentence does not end after them. */
export const LEADING = words(`
  mr mrs ms messrs mx dr drs prof st sr fr br rev hon amb asst assoc dir
  gen lt col maj capt cpt cdr cmdr comdr adm vadm radm brig sgt ssgt msgt cpl pvt pfc spc ens wg sqn flt gp air cmde
  pres gov lieut sen rep reps sens min sec supt insp det atty attn pm dep dy
  vs v e.g i.e nos vol fig figs eq art arts ch sec sect para paras p pp approx ca cf eg ie viz incl est ext esp
  ft mt mts op ref nr rs al ap res retd ret`);

/** Abbreviations, without their full stop, that may also be the last word of a sentence. */
export const EITHER = words(`
  inc co corp ltd plc llc llp bros dept depts govt intl natl assn univ inst mfg
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
  jr sr esq etc ave blvd rd hwy lb lbs oz hr hrs yr yrs mo mos ph.d m.d b.a m.a d.c u.s u.n u.k u.a.e e.u a.m p.m
  temp tel fax ext misc fla calif tex mass conn ariz colo ala ark ill ind kan ky mich minn miss mont neb nev okla ore pa tenn vt va wash wis wyo`);

/** Words that, capitalised, begin sentences far more often than they go on a name. */
export const STARTERS = words(`
  the a an this that these those he she it we they you i his her its our their there here in on at by for from with after before during
  when while as if although though since because but and or so yet however also both all some many most several such no not what who why how
  where which last earlier later meanwhile moreover according asked speaking under over between among another each every other one two now then to`);

/** Words before a hyphen that stay with what follows ("re-elected", "non-proliferation"); other compounds come apart. */
export const JOINED_PREFIXES = words(`
  e non anti pro pre post re co mid ex multi semi neo sub counter intra inter micro macro mini pan ultra un cross over under arch psycho socio bio`);

/** Words written as one that treebanks take as two or three: how many letters each part has. */
export const FUSED: ReadonlyMap<string, readonly number[]> = new Map([
  ['cannot', [3, 3]],
  ['gonna', [3, 2]],
  ['wanna', [3, 2]],
  ['gotta', [3, 2]],
  ['gimme', [3, 2]],
  ['lemme', [3, 2]],
  ['dunno', [2, 1, 2]],
]);

/** Units written onto their number ("5pm", "30km"). */
export const UNITS = words('am pm km m cm mm kg g mg lb lbs ft mph kmh gb mb kb mw kw gw bn mn');
