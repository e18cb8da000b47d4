/**
 * Abbreviations that end in a period, without it, in lower case. Add a word to the list whose rule it follows.
 */

/** Stand before a name: a period after one never ends a sentence. */
export const TITLES: ReadonlySet<string> = words(`
  mr mrs ms mx dr prof sen sens rep reps gov govs gen gens lt col cmdr capt sgt maj pvt cpl adm brig cmdr supt det insp
  hon rev fr msgr pres vp mme mlle messrs st ste mt ft sr sra dra srta hr frl dipl ing mag
`);

/** Stand before a number: no end of a sentence when a digit follows. */
export const BEFORE_NUMBERS: ReadonlySet<string> = words(`
  no nos nr fig figs p pp vol vols ch sec art arts par para pt eq ex rs re approx ca c ver v est
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
`);

/** Stand inside a name or before one: an end only when a word that starts sentences follows. */
export const INSIDE_NAMES: ReadonlySet<string> = words(`
  inc corp co cos ltd llc plc bros jr esq dept univ assn assoc intl natl ave blvd rd hwy bldg
  jan feb mar apr jun jul aug sep sept oct nov dec
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev
  okla ore pa penn tenn tex va vt wash wis wyo ont que
  u.s u.k u.n e.u u.s.a d.c n.y n.j l.a p.r u.a.e a.m p.m b.c a.d ph.d m.d b.a m.a b.sc m.sc j.d m.b.a d.phil s.a s.p.a n.v a.g
  etc vs al bn mn tel ext nos est
`);

/** Never end a sentence. */
export const NEVER_LAST: ReadonlySet<string> = words(`
  vs i.e e.g cf viz z.b d.h u.a bzw ggf vgl p.ej t.ex bl.a dvs mio mrd tsd
`);

/** Words that often open a sentence and seldom follow an abbreviation inside a name. */
export const SENTENCE_STARTERS: ReadonlySet<string> = words(`
  the a an this that these those it its he his she her they their we our i you there here in on at as by for from to
  with if when while where after before although though since because but and or so yet however meanwhile then also
  another some many most all both each every no not nor such what who why how which did does do is are was were will
  would can could should may might once until now still even just only last next earlier later separately among
  despite under over during through according instead thus therefore moreover furthermore nevertheless unlike
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ''));
}
