import { wordsInside } from '../../text/read-page.ts';
import { cached } from './cached.ts';
import { excerpt, pageFinding, type PageFinding } from './page-finding.ts';
import type { PageProofs } from './page-proofs.ts';
import type { BuiltPage } from './page-site.ts';

/**
 * What a page marks as verbatim is so: `data-verbatim` names a passage, whose words it repeats in full, or a source, in whose
 * text its words stand. White space counts as a browser shows it.
 */
export function wordsVerbatim(proofs: PageProofs): (page: BuiltPage) => PageFinding[] {
  const textOf = cached((id): string | null => {
    const words = proofs.words(id);
    return words === null ? null : folded(words);
  });
  return (page) =>
    page.text.elements.flatMap((element): PageFinding[] => {
      const id = element.attributes['data-verbatim'];
      if (id === undefined) return [];
      const [found, wanted] = [folded(wordsInside(page.text, element)), textOf(id)];
      const isPassage = !proofs.isSource(id) && /-\d+-\d+$/.test(id);
      if (wanted !== null && (isPassage ? wanted === found : wanted.includes(found))) return [];
      return [
        pageFinding(page, element.offset, {
          rule: 'words-verbatim',
          message:
            wanted === null
              ? `Unexpected data-verbatim="${id}", expected the id of a passage or a source.`
              : `Unexpected words “${excerpt(found, 0, 80)}” under data-verbatim="${id}", expected ${isPassage ? `“${excerpt(wanted, 0, 80)}”` : 'words of that source'}.`,
          remedy: 'Print the words as the document has them, or take data-verbatim away.',
        }),
      ];
    });
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
