import { parseTree, type Node } from 'jsonc-parser'
import { fieldPath, shown, type Fault } from '#domain/scenario/fault.ts'
import { inOrderOfFile, readJson } from '#domain/scenario/parseText.ts'
import { parseStudy, type ParsedStudy } from '#domain/study/parse.ts'

/** A study from the text of a file: completed, or every fault in it in the order of the file. */
export function parseStudyText(text: string): ParsedStudy {
  const read = readJson(text)
  if ('fault' in read) return { ok: false, faults: [read.fault], rest: null }
  const parsed = parseStudy(read.value)
  const twice = fieldsTwice(read.json)
  if (parsed.ok && twice.length === 0) return parsed
  const faults = parsed.ok ? twice : [...parsed.faults, ...twice]
  return { ok: false, faults: inOrderOfFile(faults, read.json), rest: parsed.ok ? parsed.study : parsed.rest }
}

/** JSON goes by the last of two fields of one name: whoever reads the file sees the first, and thinks that it counts. */
function fieldsTwice(json: string): readonly Fault[] {
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
