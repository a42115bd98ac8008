/** How high each strand runs, in per cent of the picture: evenly, from edge to edge. */
export function strandOffsets(count: number): readonly number[] {
  const step = 100 / count
  return Array.from({ length: count }, (_, index) => Math.round((index + 0.5) * step * 100) / 100)
}
