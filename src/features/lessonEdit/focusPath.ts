/** The field of a path, or the nearest that holds it; what is folded up opens. */
export function focusPath(path: string): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-path]')]
  const found = fields
    .filter(({ dataset }) => path.startsWith(dataset['path'] ?? '-'))
    .toSorted((a, b) => (b.dataset['path']?.length ?? 0) - (a.dataset['path']?.length ?? 0))[0]
  for (let above = found?.closest('details'); above; above = above.parentElement?.closest('details') ?? null)
    above.open = true
  found?.focus()
}
