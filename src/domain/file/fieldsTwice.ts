import { parseTree, type Node } from 'jsonc-parser'
import { fieldPath, shown, type Fault } from '#domain/scenario/fault.ts'

/** JSON goes by the last of two fields of one name: whoever reads the file sees the first, and thinks that it counts. */
export function fieldsTwice(json: string): readonly Fault[] {
  const faults: Fault[] = []
  try {
    const root = parseTree(json)
    if (root) lookForTwice(root, '$', faults)
  } catch {
    // Nested too deep to be followed: such a file has faults of its own.
  }
  return faults
}

function lookForTwice({ type, children = [] }: Node, path: string, faults: Fault[]): void {
  const seen = new Set<string>()
  for (const [index, child] of children.entries()) {
    if (type === 'array') lookForTwice(child, `${path}[${index}]`, faults)
    else if (child.children?.[1]) {
      const name = String(child.children[0]?.value)
      const at = fieldPath(path, name)
      if (seen.has(name)) faults.push({ path: at, code: 'twice', found: shown(name) })
      seen.add(name)
      lookForTwice(child.children[1], at, faults)
    }
  }
}
