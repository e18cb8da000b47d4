/** Month names and their abbreviations in the languages that bylines come in, lower case, without the period. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'january jan januar jänner janvier janv enero ene janeiro gennaio gen januari styczeń stycznia января',
    'february feb februar febr février févr fév febrero fevereiro fev febbraio februari luty lutego февраля',
    'march mar märz maerz mrz mars marzo março maart mrt marzec marca марта',
    'april apr avril avr abril abr aprile kwiecień kwietnia апреля',
    'may mai mayo maio maggio mag mei maj maja мая',
    'june jun juni juin junio junho giugno giu czerwiec czerwca июня',
    'july jul juli juillet juil julio julho luglio lug lipiec lipca июля',
    'august aug août aout agosto ago augustus augusti sierpień sierpnia августа',
    'september sep sept septembre septiembre setiembre setembro set settembre wrzesień września сентября',
    'october oct oktober okt octobre octubre outubro out ottobre ott październik października октября',
    'november nov novembre noviembre novembro listopad listopada ноября',
    'december dec dezember dez décembre déc diciembre dic dezembro dicembre grudzień grudnia декабря',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** Whether a text begins with the name of a month or a weekday, or with a number. */
export function isDateWord(text: string): boolean {
  const first = /^\p{L}+/u.exec(text)?.[0].toLowerCase() ?? '';
  return /^\d/.test(text) || MONTHS.has(first) || WEEKDAY.test(first);
}

const WEEKDAY =
  /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|jueves|viernes)$/;
