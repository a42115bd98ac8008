import { describe, expect, test } from 'vitest'
import { catalogue } from '#content/en/catalogue.ts'
import {
  childrenOf,
  nodesIn,
  parseSource,
  sourceFiles,
  sourceText,
  templateParts,
  type SyntaxNode,
} from './testing/parseSource.ts'

/** Attributes, and properties of our own parts, that a person sees or hears. */
const SPOKEN =
  /^(aria-(label|description|valuetext|roledescription|placeholder)|title|alt|placeholder|label|heading|legend|caption|summary|closeLabel|content)$/

/** Expressions whose own texts are not shown, whatever is written in them: `say('…')`, `a === 'b'`, `names['c']`. */
const OPAQUE = new Set([
  'CallExpression',
  'NewExpression',
  'MemberExpression',
  'ArrowFunctionExpression',
  'FunctionExpression',
  'JSXElement',
  'JSXFragment',
])

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text) && !Object.hasOwn(catalogue, text)
}

/** Texts that an expression may come to: `a ? 'b' : c`, `'b' + c`, a template. */
function shownIn(node: SyntaxNode): string[] {
  if (node.type === 'StringLiteral') return [String(node['value'])]
  if (OPAQUE.has(node.type)) return []
  if (node.type === 'TemplateLiteral') return [...templateParts(node), ...childrenOf(node).flatMap(shownIn)]
  if (node.type === 'ConditionalExpression')
    return childrenOf({ a: node['consequent'], b: node['alternate'] }).flatMap(shownIn)
  if (node.type === 'BinaryExpression') {
    const { operator, left, right } = node as SyntaxNode & { operator: string; left: unknown; right: unknown }
    if (['&&', '||', '??'].includes(operator)) return childrenOf({ right }).flatMap(shownIn)
    return operator === '+' ? childrenOf({ left, right }).flatMap(shownIn) : []
  }
  return childrenOf(node).flatMap(shownIn)
}

function nameOf(node: SyntaxNode): string {
  const { name } = node as unknown as { name: { value?: string } }
  return name.value ?? ''
}

/** Visible text that is written into a view instead of coming through the catalogue. */
async function hardCoded(text: string): Promise<string[]> {
  return nodesIn(await parseSource(text))
    .flatMap((node): string[] => {
      if (node.type === 'JSXText') return [String(node['value'])]
      if (node.type === 'JSXAttribute')
        return SPOKEN.test(nameOf(node)) ? childrenOf({ value: node['value'] }).flatMap(shownIn) : []
      if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
        const expressions = (node['children'] as readonly SyntaxNode[]).filter(
          ({ type }) => type === 'JSXExpressionContainer',
        )
        return expressions.flatMap((container) => childrenOf({ of: container['expression'] }).flatMap(shownIn))
      }
      return []
    })
    .filter(hasLetters)
    .map((found) => found.trim())
}

describe('words in a view', () => {
  test.each(sourceFiles('src/**/*.tsx').filter((file) => !/\.test\.tsx$|\/testing\//.test(file)))(
    '%s has none of its own',
    async (file) => expect(await hardCoded(sourceText(file))).toEqual([]),
  )

  test.each([
    '<p>Hello</p>',
    '<p>{"Hello"}</p>',
    '<p>{ready ? "Hello" : null}</p>',
    '<p>{ready && "Hello"}</p>',
    '<p>{`Hello ${name}`}</p>',
    '<p>{"Hello " + name}</p>',
    '<img alt="Hello" />',
    '<b aria-label={`Hello ${name}`} />',
    '<b title={ready ? "Hello" : undefined} />',
    '<>Hello</>',
    '<Part label="Hello" />',
    '<ul>{list.map((one) => <li>Hello</li>)}</ul>',
  ])('%s would be found', async (jsx) => expect(await hardCoded(`const x = ${jsx}`)).toHaveLength(1))

  test.each([
    '<p>{say("play.tab.flow")}, {name}…</p>',
    '<p className="Hello">{kind === "Hello" ? name : null}</p>',
    '<Part label={say(`category.${id}`)} title="play.tab.flow" />',
    '<p>{names["Hello"]} · 168</p>',
  ])('%s is allowed', async (jsx) => expect(await hardCoded(`const x = ${jsx}`)).toEqual([]))

  test('the title of the window comes through the catalogue', () => {
    const files = sourceFiles('src/**/*.{ts,tsx}').filter((file) => !/\.test\.tsx?$/.test(file))
    const literal = files.filter((file) => /document\.title\s*=\s*['"`]/.test(sourceText(file)))
    expect(literal).toEqual([])
  })

  test('no view reads a sentence past the parts that keep a claim with its sources', () => {
    const readers = sourceFiles('src/**/*.{ts,tsx}').filter((file) =>
      /import \{[^{}]*\bsentence\b[^{}]*\} from '#content\/sentence\.ts'/.test(sourceText(file)),
    )
    expect(readers.filter((file) => !/^src\/content\/|\.test\.tsx?$/.test(file))).toEqual([])
  })
})
