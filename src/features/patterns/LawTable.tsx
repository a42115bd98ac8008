import type { ReactNode } from 'react'
import { Claim } from '#content/Claim.tsx'
import { say } from '#content/say.ts'
import { instruments, lawTexts, wasInForce, type InstrumentId, type LawTextId } from '#domain/patterns/law.ts'
import { FLOWS, type FlowYear } from '#domain/patterns/pattern.ts'
import styles from './Patterns.module.css'

const INSTRUMENT_IDS = Object.keys(instruments) as readonly InstrumentId[]
const TEXT_IDS = Object.keys(lawTexts) as readonly LawTextId[]

/** Each text with since when it holds: what came later than a flow is today's rule held up to it, and says so. */
export function LawTable(): ReactNode {
  return (
    <>
      <p className={styles.before}>
        <Claim id="patterns.since.before" />
      </p>
      <table className={styles.law}>
        <caption className="visuallyHidden">{say('patterns.law.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('patterns.law.since')}</th>
            <th scope="col">{say('patterns.law.asks')}</th>
            {FLOWS.map((year) => (
              <th key={year} scope="col">
                {say('patterns.law.flow', { year })}
              </th>
            ))}
          </tr>
        </thead>
        {INSTRUMENT_IDS.map((instrument) => (
          <Instrument key={instrument} id={instrument} />
        ))}
      </table>
    </>
  )
}

function Instrument({ id }: { readonly id: InstrumentId }): ReactNode {
  const texts = TEXT_IDS.filter((text) => lawTexts[text].in === id)
  return (
    <tbody>
      {texts.map((text, index) => (
        <tr key={text} id={`law-${text}`}>
          {index === 0 ? (
            <th scope="rowgroup" rowSpan={texts.length} className={styles.since}>
              <Claim id={`patterns.since.${id}`} />
            </th>
          ) : null}
          <td className={styles.asks}>
            <Claim id={`patterns.law.${text}`} />
          </td>
          {FLOWS.map((flow) => (
            <td key={flow}>
              <span className={styles.cellName}>{say('patterns.law.flow', { year: flow })}</span>
              <Standing text={text} flow={flow} />
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  )
}

function Standing({ text, flow }: { readonly text: LawTextId; readonly flow: FlowYear }): ReactNode {
  const { place } = instruments[lawTexts[text].in]
  return wasInForce(text, flow) ? (
    <b>{say('patterns.law.then', { place: say(`patterns.law.place.${place}`) })}</b>
  ) : (
    say('patterns.law.today')
  )
}
