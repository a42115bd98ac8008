import { Fragment, type ReactNode } from 'react'
import { say } from '#content/say.ts'
import { Stated } from '#content/Stated.tsx'
import { sourceOf } from '#domain/evidence/sources.ts'
import { patterns } from '#domain/patterns/elements.ts'
import type { GrayTag, PatternId } from '#domain/patterns/pattern.ts'
import { grayPath, plainNames, vocabularies, type PlainName } from '#domain/patterns/taxonomies.ts'
import { edpbName } from './patternWords.ts'
import styles from './Patterns.module.css'

/** What three vocabularies call an element; each opens its source. */
export function NamesOf({ id }: { readonly id: PatternId }): ReactNode {
  const { gray, edpb, plain, provisions } = patterns[id]
  return (
    <ul className={styles.names}>
      <Scheme scheme="gray" isEmpty={gray.length === 0}>
        {gray.map((tag) => (
          <Gray key={tag.type} tag={tag} />
        ))}
      </Scheme>
      <Scheme scheme="edpb" isEmpty={edpb.length === 0}>
        {edpb.map((type) => (
          <span key={type}>{edpbName(type)}</span>
        ))}
      </Scheme>
      <Scheme scheme="plain" isEmpty={plain.length === 0}>
        {plain.map((name) => (
          <Plain key={name} name={name} />
        ))}
      </Scheme>
      {provisions.length === 0 ? null : (
        <li className={styles.scheme}>
          <span className={styles.schemeName}>{say('patterns.scheme.mentioned')}</span>
          <span className={styles.tags}>
            {provisions.map((source) => (
              <Stated key={source} text={sourceOf(source).title ?? sourceOf(source).publisher} ids={[source]} />
            ))}
          </span>
        </li>
      )}
    </ul>
  )
}

interface SchemeProps {
  readonly scheme: 'gray' | 'edpb' | 'plain'
  readonly isEmpty: boolean
  readonly children: ReactNode
}

function Scheme({ scheme, isEmpty, children }: SchemeProps): ReactNode {
  return (
    <li className={styles.scheme}>
      <span className={styles.schemeName}>
        <Stated text={say(`patterns.scheme.${scheme}`)} ids={[vocabularies[scheme]]} />
      </span>
      <span className={styles.tags}>
        {isEmpty ? <span className={styles.quiet}>{say('patterns.scheme.noType')}</span> : children}
      </span>
    </li>
  )
}

/** From the strategy to the means; what is not exact says so. */
function Gray({ tag: { type, fit } }: { readonly tag: GrayTag }): ReactNode {
  const { high, meso, low } = grayPath(type)
  const names = [high, meso, low].filter((one) => one !== undefined)
  return (
    <span>
      {names.map((one, index) => (
        <Fragment key={one}>
          {index > 0 ? <span className={styles.under}> › </span> : null}
          {index === names.length - 1 ? <b>{say(`patterns.gray.${one}`)}</b> : say(`patterns.gray.${one}`)}
        </Fragment>
      ))}
      {fit === 'exact' ? null : <span className={styles.quiet}>, {say(`patterns.fit.${fit}`)}</span>}
    </span>
  )
}

function Plain({ name }: { readonly name: PlainName }): ReactNode {
  const by = plainNames[name]
  return (
    <span>
      {by === 'MATHUR-2021' ? (
        <>
          <Stated text={say(`patterns.plain.${name}`)} ids={[by]} />
          <span className={styles.quiet}>, {say('patterns.recalled')}</span>
        </>
      ) : (
        say(`patterns.plain.${name}`)
      )}
      {by === null ? <span className={styles.quiet}>, {say('patterns.ours')}</span> : null}
    </span>
  )
}
