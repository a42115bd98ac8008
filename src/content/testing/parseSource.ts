import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from '@swc/core'

const root = path.resolve(import.meta.dirname, '../../..')

/** A node of the syntax tree, as far as a test looks at it. TypeScript 7 has no parser to offer, so it is swc's. */
export interface SyntaxNode {
  readonly type: string
  readonly [field: string]: unknown
}

export function sourceFiles(pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .toSorted()
}

export function sourceText(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

export function parseSource(text: string): Promise<SyntaxNode> {
  return parse(text, { syntax: 'typescript', tsx: true, target: 'es2022' }) as unknown as Promise<SyntaxNode>
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value
}

/** The nodes directly below a node, also those in lists and in plain records between them. */
export function childrenOf(node: object): SyntaxNode[] {
  return Object.values(node).flatMap((value: unknown) => {
    if (isNode(value)) return [value]
    return typeof value === 'object' && value !== null ? childrenOf(value) : []
  })
}

/** Every node below a node, and itself. */
export function nodesIn(node: SyntaxNode): SyntaxNode[] {
  return [node, ...childrenOf(node).flatMap(nodesIn)]
}

/** The texts between the `${…}` of a template. */
export function templateParts(node: SyntaxNode): string[] {
  return (node['quasis'] as readonly { readonly cooked?: string; readonly raw: string }[]).map(
    ({ cooked, raw }) => cooked ?? raw,
  )
}

export interface Literals {
  readonly strings: readonly string[]
  readonly templates: readonly (readonly string[])[]
}

/** Every text that is written in a file. */
export async function literalsIn(file: string): Promise<Literals> {
  const nodes = nodesIn(await parseSource(sourceText(file)))
  return {
    strings: nodes.filter(({ type }) => type === 'StringLiteral').map((node) => String(node['value'])),
    templates: nodes.filter(({ type }) => type === 'TemplateLiteral').map(templateParts),
  }
}
