import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Claim } from '#content/Claim.tsx'
import { say } from '#content/say.ts'
import type { Design } from '#domain/design/design.ts'
import type { Measures } from '#domain/design/measure.ts'
import type { Preset } from '#domain/design/presets.ts'
import { notesOn, type Because } from '#domain/patterns/applies.ts'
import { checkDesign, type Checked } from '#domain/patterns/check.ts'
import { lawTexts, rules, wasInForce, type LawTextId } from '#domain/patterns/law.ts'
import { patterns } from '#domain/patterns/elements.ts'
import type { PatternId } from '#domain/patterns/pattern.ts'
import { shippedOf } from '#domain/patterns/recorded.ts'
import { TEMPORALITIES } from '#domain/patterns/taxonomies.ts'
import { AssumedKnob, Provisos } from './Assumed.tsx'
import { findingText, knobText } from './patternWords.ts'
import { VerdictMark } from './VerdictMark.tsx'
import styles from './DesignFindings.module.css'

interface DesignFindingsProps {
  readonly design: Design
  /** The preset that it is, unchanged: the record holds more of it than knobs say. */
  readonly preset: Preset | null
  readonly measures: Measures
  readonly headings: { readonly notes: string; readonly check: string }
  /** What is not told of how far the notes reach in time. */
  readonly spansMissing: string
}

/** One design: which notes apply to it and why, and each rule with what was counted. */
export function DesignFindings({ design, preset, measures, headings, spansMissing }: DesignFindingsProps): ReactNode {
  const shipped = preset && shippedOf(preset)
  const notes = notesOn(design, shipped)
  return (
    <>
      <section className={styles.part}>
        <h3 className={styles.heading} data-jump="notes" tabIndex={-1}>
          {headings.notes}
        </h3>
        <Spans notes={notes.map(({ pattern }) => pattern)} missing={spansMissing} />
        {notes.length === 0 ? <p className={styles.quiet}>{say('patterns.none.here')}</p> : null}
        <ul className={`${styles.notes} ${styles.far}`}>
          {notes.map(({ pattern, because }) => (
            <li key={pattern}>
              <Link to={`/patterns/#${pattern}`}>
                {pattern} {say(`patterns.${pattern}.title`)}
              </Link>
              <ul className={styles.because}>
                {because.map((one) => (
                  <li key={'knob' in one ? one.knob : 'row' in one ? one.row : one.fact}>
                    <Reason because={one} design={design} assumes={preset?.assumes ?? NONE} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part}>
        <h3 className={styles.heading} data-jump="check" tabIndex={-1}>
          {headings.check}
        </h3>
        <p className={styles.words}>{say('patterns.check.words')}</p>
        <ul className={`${styles.rules} ${styles.far}`}>
          {checkDesign(design, measures).map((checked) => (
            <Rule key={checked.rule} checked={checked} design={design} preset={preset} />
          ))}
        </ul>
      </section>
    </>
  )
}

/** How far in time the notes reach: how many work on one screen, between screens, and over time. */
function Spans({ notes, missing }: { readonly notes: readonly PatternId[]; readonly missing: string }): ReactNode {
  if (notes.length === 0) return null
  const counts = TEMPORALITIES.map((span) => {
    const count = notes.filter((id) => patterns[id].temporality === span).length
    return `${say(`patterns.temporality.${span}`)}: ${count}`
  })
  return (
    <p className={styles.spans}>
      {say('patterns.scheme.time')}: {counts.join('; ')}. <span className={styles.quiet}>{missing}</span>
    </p>
  )
}

const NONE: Preset['assumes'] = []

interface ReasonProps {
  readonly because: Because
  readonly design: Design
  readonly assumes: Preset['assumes']
}

function Reason({ because, design, assumes }: ReasonProps): ReactNode {
  if ('knob' in because)
    return (
      <>
        {knobText(because.knob, design)}
        {assumes.includes(because.knob) ? <AssumedKnob knob={because.knob} /> : null}
      </>
    )
  return <Claim id={'row' in because ? `patterns.row.${because.row}` : `patterns.fact.${because.fact}`} />
}

interface RuleProps {
  readonly checked: Checked
  readonly design: Design
  readonly preset: Preset | null
}

function Rule({ checked, design, preset }: RuleProps): ReactNode {
  const shipped = preset && shippedOf(preset)
  const { rule, verdict, findings } = checked
  const texts: readonly LawTextId[] = rules[rule].texts
  return (
    <li className={styles.rule}>
      <p className={styles.ruleName}>
        <b>{say(`patterns.rule.${rule}`)}</b> <VerdictMark verdict={verdict} />
      </p>
      <p>
        {findings.map((finding) => findingText(finding, design)).join(' ')}{' '}
        <Provisos checked={checked} preset={preset?.id ?? null} />
      </p>
      <ul className={styles.texts}>
        {[...new Set(texts.map((text) => lawTexts[text].in))].map((instrument) => (
          <li key={instrument}>
            {texts
              .filter((text) => lawTexts[text].in === instrument)
              .map((text, index) => (
                <span key={text}>
                  {index > 0 ? ', ' : ''}
                  <Link to={`/patterns/#law-${text}`}>{lawTexts[text].name}</Link>
                </span>
              ))}
            {'. '}
            <Claim id={`patterns.since.${instrument}`} />
          </li>
        ))}
      </ul>
      {shipped && texts.every((text) => !wasInForce(text, shipped.flow)) ? (
        <p className={styles.quiet}>({say('patterns.law.today')})</p>
      ) : null}
    </li>
  )
}
