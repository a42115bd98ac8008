import { graphOf } from '#domain/consent/chartGraph.ts'
import type { Graph } from '#domain/consent/graph.ts'
import { guards } from '#domain/consent/guards.ts'
import type { Where } from '#domain/consent/row.ts'
import type { AnyRegionId, Setting, Standing } from '#domain/consent/standing.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import type { ChartStamp } from './chartStamp.ts'
import { escapeXml } from './escapeXml.ts'

/** Where other regions must stand, as SCXML asks it (§5.9.2): `In` is true while a state is active. */
function placesOf(where: Where, standing: Standing, { regions, statesOf }: Graph): string[] {
  return (Object.entries(where) as [AnyRegionId, string | readonly string[]][]).map(([region, wanted]) => {
    const states = [wanted].flat()
    // A region in which nothing moves is no state of the chart: it stands where it stood.
    if (!regions.includes(region)) return String(states.includes(standing[region] ?? ''))
    const known = states.filter((state) => statesOf(region).includes(state))
    return known.length === 0 ? 'false' : `(${known.map((state) => `In('${region}.${state}')`).join(' || ')})`
  })
}

function regionXml(region: AnyRegionId, standing: Standing, graph: Graph): string[] {
  const lines = [`    <state id="${region}" initial="${region}.${standing[region]}">`]
  const all = graph.transitionsIn(region)
  for (const value of graph.statesOf(region)) {
    const leaving = all.filter((one) => one.from === value)
    lines.push(`      <state id="${region}.${value}"${leaving.length === 0 ? '/>' : '>'}`)
    for (const { on, to, when, where } of leaving) {
      const asked = [...(when ? [when] : []), ...placesOf(where ?? {}, standing, graph)]
      const cond = asked.length > 0 ? ` cond="${escapeXml(asked.join(' && '))}"` : ''
      lines.push(`        <transition event="${on}"${cond} target="${region}.${to}"/>`)
    }
    if (leaving.length > 0) lines.push('      </state>')
  }
  return [...lines, '    </state>']
}

/** What the chart begins with: how the person stands, in which setting and on which day. */
interface Beginning {
  readonly standing: Standing
  readonly setting: Setting
  readonly on: IsoDay
}

/**
 * The chart as W3C SCXML. Each guard is a value of the data model. It begins with its answer for this moment, so that
 * an interpreter can take the first step; after that, the host sets it before an event.
 */
export function scxmlChart({ standing, setting, on }: Beginning, stamp: ChartStamp): string {
  const graph = graphOf(setting)
  const words = [stamp.title, stamp.setting, stamp.reconstruction].join('. ')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- ${escapeXml(words).replaceAll('--', '- -')} -->`,
    '<scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" datamodel="ecmascript" name="consentReplay">',
    '  <datamodel>',
    ...Object.entries(guards).map(([id, holds]) => `    <data id="${id}" expr="${holds(standing, setting, on)}"/>`),
    '  </datamodel>',
    '  <parallel id="consent">',
    ...graph.regions.flatMap((region) => regionXml(region, standing, graph)),
    '  </parallel>',
    '</scxml>',
    '',
  ].join('\n')
}
