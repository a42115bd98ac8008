import fc from 'fast-check'

type Change = { readonly pick: number; readonly how: 'put' | 'drop' | 'add' | 'repeat'; readonly what: unknown }

const change = (replacements: readonly unknown[]): fc.Arbitrary<Change> =>
  fc.record({
    pick: fc.nat(),
    how: fc.constantFrom('put', 'put', 'put', 'drop', 'add', 'repeat'),
    what: fc.constantFrom(...replacements),
  })

/** One of these files with something changed in it, somewhere, into one of these: mostly for the worse. */
export function changedFiles(
  makers: readonly (() => unknown)[],
  replacements: readonly unknown[],
): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.constantFrom(...makers), fc.array(change(replacements), { minLength: 1, maxLength: 3 }))
    .map(([make, changes]) => changes.reduce<unknown>((file, one) => changed(file, one), make()))
}

function changed(file: unknown, { pick, how, what }: Change): unknown {
  const places: [container: Record<string, unknown> | unknown[], key: string][] = []
  collect(file, places)
  const place = places[pick % Math.max(places.length, 1)]
  if (!place) return file
  const [container, key] = place
  const copy: unknown = structuredClone(what)
  if (Array.isArray(container)) {
    if (how === 'drop') container.splice(Number(key), 1)
    else if (how === 'repeat') container.push(structuredClone(container[Number(key)]))
    else if (how === 'add') container.push(copy)
    else container[Number(key)] = copy
  } else if (how === 'drop') delete container[key]
  else container[how === 'add' ? `${key}X` : key] = copy
  return file
}

function collect(value: unknown, places: [Record<string, unknown> | unknown[], string][]): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, one] of Object.entries(value)) {
    places.push([value as Record<string, unknown>, key])
    collect(one, places)
  }
}
