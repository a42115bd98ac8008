import type { ClaimId, MessageId } from '#content/sentence.ts'
import { PURPOSE_IDS } from '#domain/dataflow/ids.ts'
import type { Design, Question } from '#domain/design/design.ts'

/**
 * What somebody who is asked would need to know: a fixed list, ours, one for each question. Each entry is a claim with its
 * facts, and names the texts of the simulated phone that state it. A mere hint ("see your options") states nothing.
 */
export interface MaterialFact {
  readonly id: ClaimId
  readonly statedBy: readonly MessageId[]
  /** Not material where a design makes it untrue. */
  readonly unless?: (design: Design) => boolean
}

export const MATERIAL_FACTS: Readonly<Record<Question, readonly MaterialFact[]>> = {
  2016: [
    {
      id: 'measure.material.parent',
      statedBy: [
        'phone.panel2016.company.text',
        'phone.panel2016.switch',
        'phone.account.shareNote',
        'lab.phone.neutral',
        'lab.phone.gain',
        'lab.phone.switch',
      ],
    },
    // The texts speak of account details; none says which.
    { id: 'measure.material.number', statedBy: [] },
    {
      id: 'measure.material.ads',
      statedBy: [
        'phone.panel2016.company.text',
        'phone.panel2016.options.text',
        'phone.panel2016.switch',
        'phone.account.shareNote',
        'lab.phone.uses',
        'lab.phone.useSwitch',
      ],
      unless: ({ stops }) => !stops.includes('ads'),
    },
    {
      id: 'measure.material.choice',
      statedBy: [
        'phone.panel2016.options.text',
        'phone.panel2016.switch',
        'lab.phone.switch',
        'lab.phone.useSwitch',
        'lab.phone.choose',
        'lab.phone.decline',
      ],
      unless: ({ switchPlace, decline }) => switchPlace === 'nowhere' && !decline,
    },
    {
      id: 'measure.material.window',
      statedBy: ['phone.panel2016.options.text'],
      unless: ({ windowDays }) => windowDays === null,
    },
    {
      id: 'measure.material.oneWay',
      statedBy: ['phone.warning.text', 'lab.phone.warning.oneWay'],
      unless: ({ revocable }) => revocable === 'bothWays',
    },
    { id: 'measure.material.remains', statedBy: [], unless: ({ stops }) => stops.length === PURPOSE_IDS.length },
    {
      id: 'measure.material.acceptBy',
      statedBy: ['phone.notice2016.acceptBy', 'lab.phone.acceptBy'],
      unless: ({ refusalCosts }) => refusalCosts === 'nothing' || refusalCosts === 'reminders',
    },
  ],
  2021: [
    {
      id: 'measure.material.hosting',
      statedBy: ['phone.notice2021.shops', 'phone.review2021.new'],
    },
    { id: 'measure.material.products', statedBy: ['phone.notice2021.products'] },
    {
      id: 'measure.material.consequence',
      statedBy: ['phone.notice2021.demand', 'phone.accept2021.text', 'lab.phone.acceptBy'],
      unless: ({ refusalCosts }) => refusalCosts === 'nothing' || refusalCosts === 'reminders',
    },
    { id: 'measure.material.later', statedBy: ['phone.notNow', 'phone.close'], unless: ({ putOff }) => !putOff },
    { id: 'measure.material.leaving', statedBy: ['phone.notice2021.demand', 'phone.help2021.lead'] },
  ],
}
