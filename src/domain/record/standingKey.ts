import type { Standing } from '#domain/consent/standing.ts'

/** What version 1 writes down of a standing, in this order. What later versions of the app add is not compared. */
const WRITTEN = [
  'account',
  'terms2016',
  'sharing2016',
  'window2016',
  'panelSwitch',
  'row',
  'terms2021',
  'authority',
  'screen',
  'askedFrom',
  'deleteFrom',
  'helpFrom',
  'field',
  'reasons',
  'acceptBy',
  'optOutUntil',
  'deletedOn',
] as const satisfies readonly (keyof Standing)[]
const WRITTEN_OF_DESIGNS = [
  'answer',
  'chosen',
  'asks',
  'askedAt',
  'held-infra',
  'held-metrics',
  'held-safety',
  'held-product',
  'held-ads',
  'held-integrations',
  'held-bizhost',
  'remindOn',
] as const satisfies readonly (keyof Standing)[]

/** Where a person stands, as one short text: equal texts, equal standings. */
export function standingKey(standing: Standing): string {
  const shipped = WRITTEN.map((key) => standing[key] ?? '-').join('.')
  const designed = WRITTEN_OF_DESIGNS.filter((key) => standing[key] !== undefined)
  return designed.length === 0 ? shipped : `${shipped}+${designed.map((key) => `${key}=${standing[key]}`).join('+')}`
}

/** The standing that a text of `standingKey` stands for; null: it is no such text. */
export function standingOfKey(key: string): Standing | null {
  const [shipped = '', ...designed] = key.split('+')
  const values = shipped.split('.')
  if (values.length !== WRITTEN.length) return null
  const fields: Record<string, string | null> = {}
  for (const [at, name] of WRITTEN.entries()) fields[name] = values[at] === '-' ? null : (values[at] ?? null)
  for (const pair of designed) {
    const [name = '', value = ''] = pair.split('=')
    if (!(WRITTEN_OF_DESIGNS as readonly string[]).includes(name)) return null
    fields[name] = value === 'null' ? null : value
  }
  // It says what the engine wrote down; who compares it with the engine replays the record.
  return fields as unknown as Standing
}
