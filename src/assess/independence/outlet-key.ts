/** The same for every spelling of one outlet's name: "The Daily Post" and "Daily Post" are one. */
export function outletKey(name: string): string {
  return name.toLowerCase().replace(/^the\s+|[^\p{L}\p{N}]/gu, '');
}
