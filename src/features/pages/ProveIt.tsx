import { useState, type ReactNode } from 'react'
import { Say } from '#content/Say.tsx'
import { say } from '#content/say.ts'
import { Button } from '#ui/Button.tsx'
import { browserTools } from './browserTools.ts'
import { CHANNELS, PROOF_HOST, proveIt, type Channel, type Outcome, type Outcomes } from './proveIt.ts'
import styles from './Pages.module.css'

interface ProveItProps {
  /** Runs the attempts. The page's own window, unless a test says otherwise. */
  readonly prove?: () => Promise<Outcomes>
}

const code = (text: string): ReactNode => <code>{text}</code>

const proveHere = () => proveIt(browserTools(window))

export function ProveIt({ prove = proveHere }: ProveItProps): ReactNode {
  const [outcomes, setOutcomes] = useState<Outcomes | null>(null)
  const [isRunning, setRunning] = useState(false)

  async function run() {
    setRunning(true)
    setOutcomes(await prove())
    setRunning(false)
  }

  return (
    <>
      <p>
        <Say id="privacy.prove.text" values={{ host: PROOF_HOST }} tags={{ code }} />
      </p>
      <div className={styles.actions}>
        <Button className={styles.wide} aria-disabled={isRunning} onClick={() => (isRunning ? undefined : void run())}>
          {say(outcomes ? 'privacy.prove.again' : 'privacy.prove.button')}
        </Button>
        <output>{statusText(outcomes, isRunning)}</output>
      </div>
      <noscript>
        <p>{say('privacy.prove.needsScript')}</p>
      </noscript>
      <table className={styles.table}>
        <caption className="visuallyHidden">{say('privacy.prove.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('privacy.prove.attempt')}</th>
            <th scope="col">{say('privacy.prove.outcome')}</th>
          </tr>
        </thead>
        <tbody>
          {CHANNELS.map((channel) => (
            <Attempt key={channel} channel={channel} outcome={outcomes?.[channel] ?? 'untried'} />
          ))}
        </tbody>
      </table>
    </>
  )
}

interface AttemptProps {
  readonly channel: Channel
  readonly outcome: Outcome | 'untried'
}

function Attempt({ channel, outcome }: AttemptProps): ReactNode {
  return (
    <tr>
      <th scope="row">
        {say(`privacy.channel.${channel}`)}
        <span className={styles.note}>{say(`privacy.channel.${channel}.what`)}</span>
      </th>
      <td>
        <span className={outcome === 'refused' ? styles.refused : outcome === 'untried' ? styles.muted : undefined}>
          {say(`privacy.outcome.${outcome}`)}
        </span>
      </td>
    </tr>
  )
}

function statusText(outcomes: Outcomes | null, isRunning: boolean): string {
  if (isRunning) return say('privacy.prove.running')
  if (!outcomes) return ''
  const tried = CHANNELS.filter((channel) => outcomes[channel] !== 'absent')
  const refused = tried.filter((channel) => outcomes[channel] === 'refused')
  return say('privacy.prove.summary', { tried: tried.length, refused: refused.length })
}
