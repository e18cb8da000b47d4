/** Month names by language, January first; every spelling of one month in one list. Lower case, without a final period. */
export const MONTH_NAMES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  de: [
    ['januar', 'jänner', 'jan'],
    ['februar', 'feb'],
    ['märz', 'mär'],
    ['april', 'apr'],
    ['mai'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['dezember', 'dez'],
  ],
  fr: [
    ['janvier', 'janv'],
    ['février', 'févr', 'fév'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc'],
  ],
  es: [
    ['enero'],
    ['febrero'],
    ['marzo'],
    ['abril'],
    ['mayo'],
    ['junio'],
    ['julio'],
    ['agosto'],
    ['septiembre', 'setiembre'],
    ['octubre'],
    ['noviembre'],
    ['diciembre'],
  ],
  sv: [
    ['januari', 'jan'],
    ['februari', 'feb'],
    ['mars'],
    ['april', 'apr'],
    ['maj'],
    ['juni', 'jun'],
    ['juli', 'jul'],
    ['augusti', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'okt'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
};

/** Weekday names by language, Monday first. */
export const WEEKDAY_NAMES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  en: [
    ['monday', 'mon'],
    ['tuesday', 'tues', 'tue'],
    ['wednesday', 'wed'],
    ['thursday', 'thurs', 'thur', 'thu'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
    ['sunday', 'sun'],
  ],
  de: [
    ['montag'],
    ['dienstag'],
    ['mittwoch'],
    ['donnerstag'],
    ['freitag'],
    ['samstag', 'sonnabend'],
    ['sonntag'],
  ],
  fr: [['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi'], ['dimanche']],
  es: [['lunes'], ['martes'], ['miércoles'], ['jueves'], ['viernes'], ['sábado'], ['domingo']],
  sv: [
    ['måndag', 'måndagen', 'måndags'],
    ['tisdag', 'tisdagen', 'tisdags'],
    ['onsdag', 'onsdagen', 'onsdags'],
    ['torsdag', 'torsdagen', 'torsdags'],
    ['fredag', 'fredagen', 'fredags'],
    ['lördag', 'lördagen', 'lördags'],
    ['söndag', 'söndagen', 'söndags'],
  ],
};

/** Single words that name a day by the day of publication. */
export const DAY_WORDS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  en: { today: 0, yesterday: -1, tomorrow: 1, tonight: 0 },
  de: { heute: 0, gestern: -1, vorgestern: -2 },
  fr: { 'aujourd’hui': 0, "aujourd'hui": 0, hier: -1, 'avant-hier': -2, demain: 1 },
  es: { hoy: 0, ayer: -1, anteayer: -2 },
  sv: { idag: 0, 'i dag': 0, igår: -1, 'i går': -1, imorgon: 1, 'i morgon': 1 },
};

/** The place of a name in one of the tables, counted from 1; 0 when it is in none. */
export function indexOfName(table: readonly (readonly string[])[], name: string): number {
  const key = name.toLowerCase().replace(/\.$/, '');
  return table.findIndex((names) => names.includes(key)) + 1;
}
