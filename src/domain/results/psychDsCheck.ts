import Papa from 'papaparse'
import type { PsychDsRule } from '#domain/results/psychDsRules.ts'

export interface PsychDsFault {
  readonly rule: PsychDsRule
  readonly path: string
  readonly found: string
}

const DESCRIPTION = 'dataset_description.json'
const DATA_FILE = /^([a-z]+-[a-zA-Z0-9]+)(_[a-z]+-[a-zA-Z0-9]+)*_data\.csv$/
const KEYWORDS = ['study', 'site', 'subject', 'session', 'task', 'condition', 'trial', 'stimulus', 'description']
const FOLDERS = ['analysis', 'materials', 'documentation', 'results']

type Files = Readonly<Record<string, string>>
type Tell = (rule: PsychDsRule, path: string, found?: string) => void

/** Files by their paths from the dataset's root, as texts. */
export function checkPsychDs(files: Files): readonly PsychDsFault[] {
  const faults: PsychDsFault[] = []
  const tell: Tell = (rule, path, found = '') => faults.push({ rule, path, found })
  const described = checkDescription(files, tell)
  const tables = Object.keys(files).filter((path) => path.startsWith('data/') && path.endsWith('.csv'))
  if (tables.length === 0) tell('hasDataFile', 'data/')
  for (const path of tables) {
    checkName(path, tell)
    checkTable(path, files[path] ?? '', described, tell)
  }
  for (const [path, text] of Object.entries(files)) if (text === '') tell('noEmptyFile', path)
  for (const [rule, stem] of [
    ['hasReadme', 'README'],
    ['hasChanges', 'CHANGES'],
  ] as const)
    if (!(`${stem}.md` in files) && !(`${stem}.txt` in files)) tell(rule, stem)
  for (const folder of FOLDERS)
    if (!Object.keys(files).some((path) => path.startsWith(`${folder}/`))) tell('hasFolders', folder)
  return faults
}

function checkDescription(files: Files, tell: Tell): ReadonlySet<string> {
  const text = files[DESCRIPTION]
  if (text === undefined) {
    tell('hasDescription', DESCRIPTION)
    return new Set()
  }
  const value = parsed(text)
  if (value === null) {
    tell('descriptionIsJson', DESCRIPTION)
    return new Set()
  }
  const at = (key: string): unknown =>
    value[key] ?? value[`https://schema.org/${key}`] ?? value[`http://schema.org/${key}`]
  const context = textOr(value['@context'])
  if (!/^https?:\/\/schema\.org\/?$/.test(context)) tell('contextIsSchemaOrg', DESCRIPTION, context)
  const type = textOr(value['@type'] ?? value['type'])
  if (!/^(https?:\/\/schema\.org\/)?Dataset$/.test(type)) tell('typeIsDataset', DESCRIPTION, type)
  if (!isText(at('name'))) tell('hasName', DESCRIPTION)
  if (!isText(at('description'))) tell('hasDescriptionText', DESCRIPTION)
  return checkVariables(at('variableMeasured'), tell)
}

function checkVariables(value: unknown, tell: Tell): ReadonlySet<string> {
  const names = new Set<string>()
  if (!Array.isArray(value) || value.length === 0) {
    tell('hasVariables', DESCRIPTION)
    return names
  }
  for (const each of value as unknown[]) {
    if (isText(each)) names.add(each)
    else if (typeof each === 'object' && each !== null && 'name' in each && isText(each.name)) {
      names.add(each.name)
      if (!('@type' in each) || each['@type'] !== 'PropertyValue') tell('objectsHaveTypes', DESCRIPTION, each.name)
    } else tell('variablesAreNamed', DESCRIPTION, JSON.stringify(each))
  }
  return names
}

function textOr(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

function checkName(path: string, tell: Tell): void {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (!DATA_FILE.test(name)) tell('namesOfDataFiles', path)
  else
    for (const pair of name.slice(0, -'_data.csv'.length).split('_')) {
      const [keyword = ''] = pair.split('-')
      if (!KEYWORDS.includes(keyword)) tell('officialKeywords', path, keyword)
    }
}

function checkTable(path: string, text: string, described: ReadonlySet<string>, tell: Tell): void {
  if (text.startsWith('\uFEFF') || text.includes('\uFFFD')) tell('utf8WithoutMark', path)
  const { data } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true })
  const [header, ...rows] = data
  if (!header || header.every((name) => name === '')) {
    tell('hasHeader', path)
    return
  }
  for (const [index, name] of header.entries()) {
    if (header.indexOf(name) !== index) tell('headerNotRepeated', path, name)
    if (!described.has(name)) tell('columnsAreDescribed', path, name)
  }
  for (const [index, row] of rows.entries())
    if (row.length !== header.length) tell('rowsAsLongAsHeader', path, String(index + 2))
  const id = header.indexOf('row_id')
  if (id !== -1 && new Set(rows.map((row) => row[id])).size !== rows.length) tell('rowIdsAreUnique', path)
}
