import type { ReactNode } from 'react'
import { say } from '#content/say.ts'
import { properNames } from '#content/properNames.ts'
import { ReadPage } from '#ui/ReadPage.tsx'
import { Section } from './Section.tsx'

export function Independence(): ReactNode {
  return (
    <ReadPage title={say('independence.title')} lede={say('independence.lede')}>
      <Section title={say('independence.who.title')}>
        <p>{say('independence.who.text', { service: properNames.service, parent: properNames.parent })}</p>
        <p>{say('independence.who.money')}</p>
      </Section>
      <Section title={say('independence.names.title')}>
        <p>{say('independence.names.text')}</p>
      </Section>
      <Section title={say('independence.phone.title')}>
        <p>{say('independence.phone.text')}</p>
        <p>{say('independence.phone.label')}</p>
      </Section>
      <Section title={say('independence.fair.title')}>
        <p>{say('independence.fair.text')}</p>
      </Section>
      <Section title={say('independence.corrections.title')}>
        <p>{say('independence.corrections.text')}</p>
      </Section>
      <Section title={say('independence.law.title')}>
        <p>{say('independence.law.text')}</p>
      </Section>
    </ReadPage>
  )
}
