import { formatCount } from '../domain/format-count.ts';

/** A number with its noun: "1 quote", "2 quotes". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${formatCount(number)} ${number === 1 ? one : many}`;
}
