/**
 * What can be seen of a text: without signs that show nothing (a label of a zero-width space leaves a button empty), in
 * small letters and with single blanks, so that texts which look alike are alike.
 */
export function seenOf(text: string): string {
  const spaced = text.replace(/\s+/g, ' ')
  return spaced
    .replace(/[\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu, '')
    .trim()
    .toLowerCase()
}
