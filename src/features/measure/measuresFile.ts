import { cellOf, rows, ROW_IDS } from '#content/measure/rows.ts'
import { rowName } from '#content/measure/rowSays.ts'
import type { Cell } from '#content/measure/cell.ts'
import { currentLocale } from '#content/sentence.ts'
import { designTools } from '#domain/design/registry.ts'
import type { Subject } from '#domain/design/subject.ts'
import { csvLine } from './csvLine.ts'
import type { Side } from './side.ts'
import { indexOf, type Weights } from './weights.ts'

const FORMAT = 'consent-replay/measures@1'

function designOf({ question, telling, design }: Subject): object {
  return design ? { design: designTools().print(design) } : { design: 'as-shipped', question, telling }
}

/** Everything that the table shows, in which language its words were read, with the weights that somebody set, so that both travel together. */
export function measuresJson(sides: readonly Side[], weights: Weights): string {
  const designs = sides.map(({ name, all }) => {
    const measures = ROW_IDS.map((id) => {
      const { value, none, unit, put, assumes = [] } = cellOf(id, all)
      return [
        id,
        {
          metric: rows[id].metric,
          value,
          ...(value === null ? { none } : {}),
          unit,
          ...(assumes.length > 0 ? { assumes } : {}),
          from: put.map((each) => ({
            is: each.id.replace('measure.put.', ''),
            value: each.value,
            ...(each.assumes?.length ? { assumes: each.assumes } : {}),
          })),
        },
      ] as const
    })
    return {
      name,
      phone: all.rows.phone,
      ...designOf(all.subject),
      measures: Object.fromEntries(measures),
      index: indexOf(all, weights),
    }
  })
  return `${JSON.stringify({ format: FORMAT, language: currentLocale(), weights, designs }, null, 2)}\n`
}

/** One line a measure and design. An empty value has its reason beside it. */
export function measuresCsv(sides: readonly Side[], weights: Weights): string {
  const head = [
    'format',
    'design',
    'settings',
    'phone',
    'metric',
    'id',
    'measure',
    'value',
    'unit',
    'none',
    'assumes',
    'weight',
    'language',
  ]
  const lines = sides.flatMap(({ name, all }) =>
    ROW_IDS.map((id) => {
      const cell = cellOf(id, all)
      return [
        FORMAT,
        name,
        JSON.stringify(designOf(all.subject)),
        all.rows.phone,
        rows[id].metric,
        id,
        rowName(id),
        ...valueFields(cell),
        (cell.assumes ?? []).join(' '),
        String(weights[id] ?? 0),
        currentLocale(),
      ]
    }),
  )
  return [head, ...lines].map(csvLine).join('')
}

function valueFields({ value, unit, none }: Cell): readonly [value: string, unit: string, none: string] {
  return [value === null ? '' : String(value), unit, value === null ? (none ?? 'nothing') : '']
}
