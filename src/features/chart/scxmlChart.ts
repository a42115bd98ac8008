import { ALL_REGIONS, STATES, transitionsIn } from '#domain/consent/chartGraph.ts'
import { guards } from '#domain/consent/guards.ts'
import type { RegionId, Setting, Standing } from '#domain/consent/standing.ts'
import type { IsoDay } from '#domain/day/isoDay.ts'
import type { ChartStamp } from './chartStamp.ts'
import { escapeXml } from './escapeXml.ts'

function regionXml(region: RegionId, standing: Standing): string[] {
  const lines = [`    <state id="${region}" initial="${region}.${standing[region]}">`]
  const all = transitionsIn(region)
  for (const value of STATES[region]) {
    const leaving = all.filter((one) => one.from === value)
    lines.push(`      <state id="${region}.${value}"${leaving.length === 0 ? '/>' : '>'}`)
    for (const { on, to, when } of leaving) {
      const cond = when ? ` cond="${when}"` : ''
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
  const words = [stamp.title, stamp.setting, stamp.reconstruction].join('. ')
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- ${escapeXml(words).replaceAll('--', '- -')} -->`,
    '<scxml xmlns="http://www.w3.org/2005/07/scxml" version="1.0" datamodel="ecmascript" name="consentReplay">',
    '  <datamodel>',
    ...Object.entries(guards).map(([id, holds]) => `    <data id="${id}" expr="${holds(standing, setting, on)}"/>`),
    '  </datamodel>',
    '  <parallel id="consent">',
    ...ALL_REGIONS.flatMap((region) => regionXml(region, standing)),
    '  </parallel>',
    '</scxml>',
    '',
  ].join('\n')
}
