import { presetName } from '#content/designSays.ts'
import { say } from '#content/say.ts'
import { sourceOf } from '#domain/evidence/sources.ts'
import { PRESET_IDS } from '#domain/design/presets.ts'
import type { Evidence } from '#domain/patterns/pattern.ts'
import {
  EDPB_CATEGORIES,
  edpbTypes,
  grayPath,
  type EdpbType,
  type GrayType,
  type PlainName,
} from '#domain/patterns/taxonomies.ts'
import { namedSources, noteRecords, sourceTitle, type NoteRecord } from './noteRecords.ts'

/** Names for what has no address of its own: the files are made on a device, and no site is called to read them. */
const URN = 'urn:consent-replay:'
const id = (kind: string, name: string): string => `${URN}${kind}:${name}`
const link = (kind: string, name: string): { readonly '@id': string } => ({ '@id': id(kind, name) })

const CONTEXT = {
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  own: `${URN}term:`,
  title: 'dct:title',
  publisher: 'dct:publisher',
  date: 'dct:date',
  prefLabel: 'skos:prefLabel',
  notation: 'skos:notation',
  broader: { '@id': 'skos:broader', '@type': '@id' },
  annotator: 'dct:creator',
  note: 'own:note',
  flows: 'own:flow',
  tags: 'oa:hasBody',
  concept: { '@id': 'oa:hasSource', '@type': '@id' },
  fit: 'own:fit',
  provisions: { '@id': 'dct:references', '@type': '@id' },
  temporality: 'own:temporality',
  sees: 'dct:description',
  facts: { '@id': 'own:fact', '@type': '@id' },
  evidence: 'own:evidence',
  sources: 'own:read',
  against: 'own:against',
  source: { '@id': 'dct:source', '@type': '@id' },
  mark: 'own:mark',
  verified: 'own:verified',
  address: 'own:address',
  confidence: 'own:confidence',
  isDebated: 'own:debated',
  counterArgument: 'own:counterArgument',
  remedy: 'own:remedy',
  metrics: 'own:metric',
  appliesTo: 'own:appliesTo',
  design: { '@id': 'own:design', '@type': '@id' },
  because: 'own:because',
} as const

/** The set as linked data, so that two annotators' sets can be compared: JSON-LD 1.1, every id in the file. */
export function jsonldNotes(): string {
  const records = noteRecords()
  const graph = [
    ...records.map(annotation),
    ...grayConcepts(records),
    ...edpbConcepts(records),
    ...[...new Set(records.flatMap(({ plain }) => plain))].map(plainConcept),
    ...PRESET_IDS.map((subject) => ({
      ...link('design', subject),
      '@type': 'own:Design',
      title: presetName(subject),
    })),
    ...namedSources(records).map(sourceNode),
    ...[...new Set(records.flatMap(({ facts }) => facts))].map((fact) => ({
      ...link('fact', fact),
      '@type': 'own:Fact',
      notation: fact,
    })),
  ]
  return `${JSON.stringify({ '@context': CONTEXT, '@graph': graph }, null, 2)}\n`
}

function read({ by, mark }: Evidence): object {
  return { source: id('source', by), mark }
}

function annotation(record: NoteRecord): object {
  const { id: own, gray, edpb, plain, provisions, facts, sources, against, appliesTo, ...words } = record
  return {
    ...link('pattern', own),
    '@type': 'oa:Annotation',
    notation: own,
    annotator: say('site.name'),
    ...words,
    tags: [
      ...gray.map(({ type, fit }) => ({ concept: id('gray', type), fit })),
      ...edpb.map((type) => ({ concept: id('edpb', type), fit: 'exact' })),
      ...plain.map((name) => ({ concept: id('plain', name), fit: 'exact' })),
    ],
    provisions: provisions.map((source) => id('source', source)),
    facts: facts.map((fact) => id('fact', fact)),
    sources: sources.map(read),
    against: against.map(read),
    appliesTo: appliesTo.map(({ design, because }) => ({ design: id('design', design), because })),
  }
}

/** The types that are named, and those above them. */
function grayConcepts(records: readonly NoteRecord[]): readonly object[] {
  const above = new Map<GrayType, GrayType | null>()
  for (const { type } of records.flatMap(({ gray }) => gray)) {
    const { high, meso, low } = grayPath(type)
    above.set(high, null)
    if (meso) above.set(meso, high)
    if (low && meso) above.set(low, meso)
  }
  return [...above].map(([type, broader]) => ({
    ...link('gray', type),
    '@type': 'skos:Concept',
    prefLabel: say(`patterns.gray.${type}`),
    ...(broader ? { broader: id('gray', broader) } : {}),
  }))
}

function edpbConcepts(records: readonly NoteRecord[]): readonly object[] {
  const types: readonly EdpbType[] = [...new Set(records.flatMap(({ edpb }) => edpb))]
  return [
    ...EDPB_CATEGORIES.map((category) => ({
      ...link('edpb', category),
      '@type': 'skos:Concept',
      prefLabel: say(`patterns.edpbCategory.${category}`),
    })),
    ...types.map((type) => ({
      ...link('edpb', type),
      '@type': 'skos:Concept',
      notation: edpbTypes[type].at,
      prefLabel: say(`patterns.edpb.${type}`),
      broader: id('edpb', edpbTypes[type].category),
    })),
  ]
}

function plainConcept(name: PlainName): object {
  return { ...link('plain', name), '@type': 'skos:Concept', prefLabel: say(`patterns.plain.${name}`) }
}

function sourceNode(source: Parameters<typeof sourceTitle>[0]): object {
  const { publisher, date, verified, url, note } = sourceOf(source)
  return {
    ...link('source', source),
    '@type': 'dct:BibliographicResource',
    title: sourceTitle(source),
    publisher,
    ...(date === null || date === 'undated' ? {} : { date }),
    verified,
    ...(url === null ? {} : { address: url }),
    ...(note === null ? {} : { note }),
  }
}
