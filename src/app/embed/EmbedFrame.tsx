import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Link, type To } from 'react-router'
import type { LinkNote } from '#app/address.ts'
import { connect, tell, type EmbedPort } from '#app/embed/bridge.ts'
import { embedParams } from '#app/embed/params.ts'
import { AddressNote } from '#app/play/AddressNote.tsx'
import { properNames } from '#content/properNames.ts'
import { say } from '#content/say.ts'
import { EvidenceHost } from '#features/evidence/EvidenceHost.tsx'
import { Button } from '#ui/Button.tsx'
import { Icon } from '#ui/Icon.tsx'
import styles from './Embed.module.css'

interface EmbedFrameProps {
  readonly port: EmbedPort
  readonly heading: string
  /** What is shown says by itself what it is: the heading is for who cannot see it. */
  readonly isHeadingHidden?: boolean
  /** What was wrong with the address. */
  readonly note: LinkNote | null
  readonly onNoteClose: () => void
  /** The same on the site. */
  readonly to: To
  /** Back to what the address holds; null: one is there. */
  readonly onAgain: (() => void) | null
  readonly children: ReactNode
}

/** What stands around every embed: a heading, and below it what this is and where there is more. */
export function EmbedFrame({ port, heading, isHeadingHidden = false, children, ...props }: EmbedFrameProps): ReactNode {
  const root = useRef<HTMLElement>(null)
  useEffect(() => connect(port), [port])
  useHeight(root)
  useWaysOut()
  return (
    <EvidenceHost>
      <main ref={root} id="main" tabIndex={-1} className={styles.embed} data-embed={port.view}>
        <AddressNote note={props.note} onClose={props.onNoteClose} />
        <h1 className={isHeadingHidden ? 'visuallyHidden' : styles.heading}>{heading}</h1>
        {children}
        <EmbedFoot view={port.view} to={props.to} onAgain={props.onAgain} />
      </main>
    </EvidenceHost>
  )
}

function EmbedFoot({
  view,
  to,
  onAgain,
}: Pick<EmbedFrameProps, 'to' | 'onAgain'> & Pick<EmbedPort, 'view'>): ReactNode {
  // The address is known where the page is shown, not where it is written.
  const [origin, setOrigin] = useState<string | null>(null)
  useEffect(() => setOrigin(window.parent === window ? null : embedParams().origin), [])
  const site = say('site.name')
  return (
    <footer className={styles.foot}>
      <p>
        <b>{site}.</b> {say('embed.what', { view })}{' '}
        <Link to={to} target="_blank" rel="noopener" aria-label={say('embed.open.name', { site })}>
          {say('embed.open', { site })} <Icon name="external" size={12} />
        </Link>
      </p>
      <p className={styles.small}>
        {say('embed.independent', { service: properNames.service, parent: properNames.parent })}
      </p>
      {origin === null ? null : <p className={styles.small}>{say('embed.told', { origin })}</p>}
      {onAgain === null ? null : (
        <Button look="quiet" icon="undo" onClick={onAgain}>
          {say('embed.again')}
        </Button>
      )}
    </footer>
  )
}

/** The page around this one makes room: it is told how high this one is, whenever that changes. */
function useHeight(root: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current
    if (!element) return undefined
    let told = 0
    const observer = new ResizeObserver(() => {
      const height = Math.ceil(element.getBoundingClientRect().height)
      if (height === told) return
      told = height
      tell({ type: 'height', height })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [root])
}

/** A link to the site opens beside: inside the frame it would put a whole site where a view was meant to be. */
function useWaysOut(): void {
  useEffect(() => {
    function lead(event: MouseEvent): void {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
      if (!link || link.target === '_blank' || link.download !== '' || event.defaultPrevented) return
      if (link.getAttribute('href')?.startsWith('#') === true) return
      event.preventDefault()
      window.open(link.href, '_blank', 'noopener')
    }
    document.addEventListener('click', lead, true)
    return () => document.removeEventListener('click', lead, true)
  }, [])
}
