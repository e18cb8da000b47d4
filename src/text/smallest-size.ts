/** Below how many units of a currency an amount is no company's: the price of one share, or a table in thousands. */
export function smallestSize(currency: string | null): number {
  return SMALL_UNITS[currency ?? ''] ?? 1000;
}

/** In currencies with small units a share has a price in thousands. */
const SMALL_UNITS: Readonly<Record<string, number>> = {
  INR: 10_000,
  JPY: 50_000,
  KRW: 1_000_000,
  IDR: 100_000,
  HUF: 50_000,
  VND: 1_000_000,
  CLP: 50_000,
};
