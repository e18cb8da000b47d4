const AGENCY =
  'AP|A\\.P\\.|Reuters|REUTERS|Getty|AFP|EPA|DPA|dpa|PA|Photo|Photos|Image|Images|Foto|Shutterstock|iStock|Bloomberg|Alamy|Unsplash|Pexels|Pixabay|Courtesy|File|Screenshot|Screengrab|Staff|Associated Press|TASS|Xinhua|ANI|PTI|USA Today|NurPhoto|Anadolu|Adobe Stock|Handout|Flickr|Wikimedia|Wikipedia|Twitter|Facebook|Instagram|YouTube|Zuma|Rex';

const ENDS_WITH_CREDIT = new RegExp(
  `(?:\\([^()]{2,50}/[^()]{2,50}\\)|\\((?:[^()]{0,60}[ /])?(?:${AGENCY})\\b[^()]{0,80}\\)|(?:\\||[—–/]|[.!?]|(?<=\\p{Ll})(?=Credit:)) ?(?:Credit|Photo|Image|Source|Photograph|Illustration|Picture)s?(?: by| courtesy(?: of)?)?:? ?[^.|]{2,60}|[ /](?:via )?(?:Getty Images|AFP|Shutterstock|REUTERS/[\\p{L} .-]{3,40}|AP Photo[^.]{0,40}|Reuters file photo))\\.?$`,
  'u',
);

/** A closing bracket at the end, or a word that a credit holds: without one the long search is spared. */
const MAY_END =
  /\)\.?$|Credit|Photo|Image|Source|Illustration|Picture|AFP|Shutterstock|REUTERS\/|Reuters file/;

/** "… verloren. Das Papier fiel. (awp/mc/ab)": the agencies that sign the last paragraph of a report. */
const SIGNED =
  /[.!?]["”“»]? \p{Lu}.{20,}[.!?]["”“»]? \([\p{L}-]{2,12}(?:[/,]\s?[\p{L}\d-]{1,12})*\)\.?$/su;

/** "(the record holder Facebook was fined $5m)": brackets that tell something. */
const TELLS = /\((?=[^()]* (?:is|was|were|has|had|will|ist|war|est|était|es|fue)\s)[^()]*\)\.?$/;

/** A picture's caption, told by the credit at its end. */
export function isCaption(text: string): boolean {
  return (
    text.length <= 500 &&
    MAY_END.test(text) &&
    ENDS_WITH_CREDIT.test(text) &&
    !SIGNED.test(text) &&
    !TELLS.test(text)
  );
}
