import { parseTree, type Node } from 'jsonc-parser'
import { fieldPath, shown, type Fault } from '#domain/scenario/fault.ts'
import { parseScenario, type Parsed } from '#domain/scenario/parse.ts'

const BYTE_ORDER_MARK = /^\uFEFF/

/** A scenario from the text of a file: completed, or every fault in it in the order of the file. */
export function parseScenarioText(text: string): Parsed {
  const read = readJson(text)
  if ('fault' in read) return { ok: false, faults: [read.fault] }
  const parsed = parseScenario(read.value)
  return parsed.ok ? parsed : { ok: false, faults: inOrderOfFile(parsed.faults, read.json) }
}

/** The value that a file's text is, and the text without its byte order mark; or that it is none. */
export function readJson(text: string): { readonly value: unknown; readonly json: string } | { readonly fault: Fault } {
  const json = text.replace(BYTE_ORDER_MARK, '')
  try {
    return { value: JSON.parse(json) as unknown, json }
  } catch {
    return { fault: { path: '$', code: 'notJson', found: shown(json.trim()) } }
  }
}

/** JavaScript puts keys that look like numbers first, so the order is read from the text. */
export function inOrderOfFile(faults: readonly Fault[], json: string): readonly Fault[] {
  const places = new Map<string, number>()
  try {
    const root = parseTree(json)
    if (root) notePlaces(root, '$', places)
  } catch {
    // Nested too deep to be followed: the faults stand as they were found.
    return faults
  }
  return faults
    .map((fault) => ({ fault, place: placeOf(fault.path, places) }))
    .sort((a, b) => a.place - b.place)
    .map(({ fault }) => fault)
}

function notePlaces(node: Node, path: string, places: Map<string, number>): void {
  places.set(path, node.offset)
  for (const [index, child] of (node.children ?? []).entries()) {
    if (node.type === 'array') notePlaces(child, `${path}[${index}]`, places)
    else if (child.children?.[1])
      notePlaces(child.children[1], fieldPath(path, String(child.children[0]?.value)), places)
  }
}

/** Where a path stands in the text; what is missing stands where its parent begins. */
function placeOf(path: string, places: ReadonlyMap<string, number>): number {
  for (let end = path.length; end > 0; end--) {
    const place = places.get(path.slice(0, end))
    if (place !== undefined) return place
  }
  return 0
}
