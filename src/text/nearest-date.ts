import { civilFromDayNumber, dayNumber, daysInMonth, weekdayOf } from '../domain/civil-day.ts';
import type { Direction } from './date-cues.ts';
import type { Which, WhichMonth } from './date-expression.ts';

/**
 * The occurrence of a day of a month that the clause means: past unless it points ahead or lies within two months. A clause
 * that tells of nothing done ("the summit in April") may mean what is four months off.
 */
export function nearestDay(
  today: number,
  month: number,
  day: number,
  direction: Direction | 'told',
): number {
  const { year } = civilFromDayNumber(today);
  const at = (y: number): number => dayNumber(y, month, Math.min(day, daysInMonth(y, month)));
  const [before, here, after] = [at(year - 1), at(year), at(year + 1)];
  if (direction === 'future') return here >= today ? here : today - here < 45 ? here : after;
  if (direction === 'past') return here <= today ? here : before;
  const [soon, near] = direction === 'told' ? [30, 60] : [SOON * 30, SOON * 30];
  if (here <= today) return after - today < soon && today - here > 200 ? after : here;
  return here - today <= near ? here : before;
}

/** Months within which what nobody tells as done is rather to come. */
const SOON = 4;

export function yearForMonth(
  today: number,
  month: number,
  which: WhichMonth,
  direction: Direction | 'told',
): number {
  const now = civilFromDayNumber(today);
  if (which === 'this' || which === 'this-year') return now.year;
  if (which === 'last-year') return now.year - 1;
  if (which === 'next-year') return now.year + 1;
  // "last February" in March is no other way to say "last month".
  if (which === 'last') return month < now.month - 1 ? now.year : now.year - 1;
  if (which === 'next') return month > now.month ? now.year : now.year + 1;
  if (direction === 'future') return month >= now.month ? now.year : now.year + 1;
  if (direction === null) {
    const ahead = (month - now.month + 12) % 12;
    if (ahead > 0 && ahead <= SOON) return month > now.month ? now.year : now.year + 1;
  }
  return month <= now.month ? now.year : now.year - 1;
}

export function yearForPeriod(
  today: number,
  month: number,
  which: Which,
  direction: Direction,
): number {
  const now = civilFromDayNumber(today);
  if (which === 'last') return now.year - 1;
  if (which === 'next') return now.year + 1;
  if (which === 'this' || month <= now.month)
    // What ended within half a year is still being reported, also in sentences about the future.
    return direction === 'future' && now.month - (month + 2) >= 6 ? now.year + 1 : now.year;
  return direction === 'future' ? now.year : now.year - 1;
}

export function nearestWeekday(
  today: number,
  weekday: number,
  which: Which,
  direction: Direction,
): number {
  const back = (weekdayOf(today) - weekday + 7) % 7;
  if (which === 'last') return today - (back === 0 ? 7 : back);
  if (which === 'next') return today + (back === 0 ? 7 : 7 - back);
  if (which === 'this') return today - weekdayOf(today) + weekday;
  if (direction === 'future') return back === 0 ? today : today + 7 - back;
  return today - back;
}
