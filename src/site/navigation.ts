/** The pages of the main navigation, in reading order. */
export const NAVIGATION: readonly { readonly label: string; readonly path: string }[] = [
  { label: 'Timeline', path: '/timeline/' },
  { label: 'Valuations', path: '/valuations/' },
  { label: 'Disputes', path: '/questions/' },
  { label: 'Reliability', path: '/reliability/' },
  { label: 'Sources', path: '/sources/' },
  { label: 'Who', path: '/entities/' },
  { label: 'Data', path: '/data/' },
  { label: 'Search', path: '/search/' },
];
