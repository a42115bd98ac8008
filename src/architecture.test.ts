import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import path from 'node:path'
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const isTest = '\\.test\\.tsx?$|/testing/'

/** A folder of `src` and what it may import besides itself; `npm` and `node:` modules are judged apart. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  content: ['domain', 'ui'],
  store: ['domain', 'content', 'offline'],
  features: ['domain', 'content', 'store', 'ui', 'workers'],
  app: ['domain', 'content', 'store', 'features', 'offline', 'ui', 'workers'],
  ui: [],
  workers: ['domain'],
  offline: [],
  cli: ['domain', 'content'],
}

/** The view's libraries: the core has no use for them. Node.js' own modules are refused by their kind. */
const ofTheView = '(^|/)(react|react-dom|react-router|zustand|idb|@lingui)(/|$)'

const rules: IFlattenedRuleSet = {
  forbidden: [
    ...Object.entries(allowed).map(([folder, others]) => ({
      name: `${folder}-imports-upward`,
      severity: 'error' as const,
      from: { path: `^src/${folder}/`, pathNot: isTest },
      to: { path: '^src/', pathNot: `^src/(${[folder, ...others].join('|')})/` },
    })),
    {
      name: 'features-are-strangers',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'core-is-plain',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: isTest },
      to: { path: ofTheView, pathNot: '^src/' },
    },
    {
      name: 'core-runs-anywhere',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: isTest },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-orphan',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: '\\.d\\.ts$|\\.test\\.tsx?$|\\.module\\.css$|^src/app/entry|^src/cli/main|^src/app/files/siteRoot',
      },
      to: {},
    },
    {
      name: 'tests-stay-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: isTest },
      to: { path: isTest },
    },
  ],
}

interface Seen {
  readonly modules: string[]
  readonly violations: string[]
}

async function look(folder: string): Promise<Seen> {
  const { output } = await cruise(
    ['src'],
    {
      baseDir: folder,
      ruleSet: rules,
      validate: true,
      // TypeScript 7 ships no compiler API: without swc the cruiser sees no module and is content.
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      exclude: { path: '\\.(css|json|svg)$' },
    },
    {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  )
  const { modules, summary } = output as ICruiseResult
  return {
    modules: modules.map((module) => module.source).filter((source) => source.startsWith('src/')),
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  }
}

async function sources(): Promise<string[]> {
  const found: string[] = []
  for await (const file of glob('src/**/*.{ts,tsx}', { cwd: root })) found.push(file.split(path.sep).join('/'))
  return found
}

test('imports go in one direction, and the test has seen every file', { timeout: 60_000 }, async () => {
  const { modules, violations } = await look(root)
  expect(violations).toEqual([])
  expect(modules.toSorted()).toEqual((await sources()).toSorted())
})

test('each planted fault is found', { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(path.join(root, 'node_modules/.architecture-'))
  const put = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  try {
    put('package.json', JSON.stringify({ type: 'module', imports: { '#store/*': './src/store/*' } }))
    put('src/domain/up.ts', `import type { Store } from '#store/store.ts'\nexport type Up = Store`)
    put('src/domain/view.ts', `import 'react'\nexport const view = 1`)
    put('src/domain/file.ts', `import 'node:fs'\nexport const file = 1`)
    put('src/store/store.ts', `export interface Store { a: 1 }`)
    put('src/features/a/a.ts', `export const b = () => import('../b/b.ts')`)
    put('src/features/b/b.ts', `export const b = 1`)
    put('src/ui/one.ts', `import type { Two } from './two.ts'\nexport interface One { two: Two }`)
    put('src/ui/two.ts', `import type { One } from './one.ts'\nexport interface Two { one: One }`)
    put('src/ui/alone.ts', `export const alone = 1`)
    const { violations } = await look(folder)
    expect(new Set(violations.map((text) => text.split(':')[0]))).toEqual(
      new Set([
        'domain-imports-upward',
        'core-is-plain',
        'core-runs-anywhere',
        'features-are-strangers',
        'no-cycle',
        'no-orphan',
      ]),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
