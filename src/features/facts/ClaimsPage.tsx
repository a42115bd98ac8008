import { Suspense, useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { seedClaimTexts } from '#content/en/facts/seedClaims.ts'
import { Recorded } from '#content/Recorded.tsx'
import { say } from '#content/say.ts'
import { STANDINGS, type ClaimStanding, type SeedClaim, type SeedId } from '#domain/evidence/seedClaim.ts'
import { seedClaims, type SeedClaimId } from '#domain/evidence/seedClaims.ts'
import { sourceOf } from '#domain/evidence/sources.ts'
import { seedsSources } from '#domain/evidence/sources/seeds.ts'
import { Filters } from '#ui/Filters.tsx'
import { Choice } from './FilterForm.tsx'
import { Frame, Part } from './Frame.tsx'
import { ClaimRecord } from './later.ts'
import { published, SourceName, sourcePath, type Ways } from './links.tsx'
import styles from './Facts.module.css'

const CLAIMS = Object.entries(seedClaims) as [SeedClaimId, SeedClaim][]
const ARTICLES = Object.keys(seedsSources) as SeedId[]

function countOf(standing: ClaimStanding): number {
  return CLAIMS.filter(([, claim]) => claim.standing === standing).length
}

/** The five articles that the project began with, claim by claim, and how each stands. */
export function ClaimsPage({ ways }: { readonly ways: Ways }): ReactNode {
  const [standing, setStanding] = useState<ClaimStanding | ''>('')
  const shown = CLAIMS.filter(([, claim]) => standing === '' || claim.standing === standing)
  return (
    <Frame
      title={say('facts.claims.title')}
      lede={say('facts.claims.lede', { count: CLAIMS.length })}
      above={<Link to="/facts/">{say('facts.back')}</Link>}
    >
      <dl className={styles.rows}>
        {STANDINGS.map((one) => (
          <div key={one} className={styles.row}>
            <dt>{say('facts.claims.count', { standing: say(`facts.standing.${one}`), count: countOf(one) })}</dt>
            <dd>{say(`facts.standing.${one}.means`)}</dd>
          </div>
        ))}
      </dl>
      <Filters className={styles.filter} label={say('facts.filter')}>
        <Choice
          label={say('facts.claims.filter')}
          value={standing}
          options={STANDINGS.map((one) => [one, say(`facts.standing.${one}`)])}
          onChange={setStanding}
        />
      </Filters>
      <p className={styles.found} role="status">
        {say('facts.claims.found', { count: shown.length })}
      </p>
      {ARTICLES.map((seed) => (
        <Article key={seed} seed={seed} claims={shown.filter(([, claim]) => claim.seed === seed)} ways={ways} />
      ))}
    </Frame>
  )
}

interface ArticleProps {
  readonly seed: SeedId
  readonly claims: readonly (readonly [SeedClaimId, SeedClaim])[]
  readonly ways: Ways
}

function Article({ seed, claims, ways }: ArticleProps): ReactNode {
  if (claims.length === 0) return null
  const source = sourceOf(seed)
  return (
    <Part
      id={seed}
      title={<SourceName id={seed} />}
      note={
        <>
          {say('facts.claims.article', { publisher: source.publisher, count: claims.length })}, {published(source)}.{' '}
          <Link to={sourcePath(seed)}>{say('facts.claims.source')}</Link>
        </>
      }
    >
      <ol className={styles.claims}>
        {claims.map(([id, claim]) => (
          <li key={id} id={id} className={styles.claim}>
            <p className={styles.about}>
              <span className={styles.id}>{id}</span>
              <b className={styles.standing} data-standing={claim.standing}>
                {say(`facts.standing.${claim.standing}`)}
              </b>
              <span>
                {say('facts.claims.sentences', {
                  count: claim.sentences.length,
                  list: claim.sentences.map((sentence) => sentence + 1).join(', '),
                })}
              </span>
            </p>
            <p>
              <Recorded ids={[seed]}>{seedClaimTexts[id].claim}</Recorded>
            </p>
            <Suspense>
              <ClaimRecord id={id} claim={claim} ways={ways} />
            </Suspense>
          </li>
        ))}
      </ol>
    </Part>
  )
}
