/**
 * Packs texts, and gives each back when it is asked for: as bytes ten thousand texts take half the memory. Whoever reads one text
 * after the other unpacks each once, because the last one is held.
 */
export function textPacker(): (text: string) => () => string {
  const encoder = new TextEncoder();
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let last: { readonly bytes: Uint8Array; readonly text: string } | null = null;
  return (text) => {
    // Half a surrogate pair has no bytes of its own.
    if (!text.isWellFormed()) return () => text;
    const bytes = encoder.encode(text);
    return () => {
      if (last?.bytes !== bytes) last = { bytes, text: decoder.decode(bytes) };
      return last.text;
    };
  };
}
