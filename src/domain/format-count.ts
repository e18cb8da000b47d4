/** "4 012": a count in digits, thousands apart by a space that does not break. Without it "1966" would be read as a year. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
}
